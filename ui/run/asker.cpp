// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/run/asker.h"

#include "core/run/run.h"
#include "ui/run/player.h"
#include "ui/words/question_words.h"

namespace frontera {

Asker::Asker(Run &run, Player &player, QObject *parent)
    : QObject(parent)
    , m_run(run)
    , m_player(player)
{
    connect(&run, &Run::runReplaced, this, [this] { take(turned(isOn(), m_run.position())); });
    connect(&run, &Run::positionChanged, this,
            [this] { take(movedTo(m_asking, m_run.position(), neuronSaid())); });
    connect(&player, &Player::runningChanged, this, &Asker::changed);
}

void Asker::take(const Asking &asking)
{
    if (asking == m_asking)
        return;
    m_asking = asking;
    Q_EMIT changed();
}

void Asker::setOn(bool isOn)
{
    if (isOn != m_asking.isOn)
        take(turned(isOn, m_run.position()));
}

bool Asker::isPossible() const
{
    return !m_isCompared && m_run.data().observationCount() <= mostObservations;
}

void Asker::setCompared(bool isCompared)
{
    if (m_isCompared == isCompared)
        return;
    m_isCompared = isCompared;
    Q_EMIT changed();
}

bool Asker::hidesAnswer() const
{
    return isPossible() && !m_player.isRunning() && m_run.canGoForward() &&
           m_asking.hidesAnswerAt(m_run.position());
}

bool Asker::hidesFuture() const
{
    return isOn() && isPossible() && !m_player.isRunning();
}

ClassAnswers Asker::answers() const
{
    return m_asking.answersAt(m_run.position());
}

std::optional<int> Asker::neuronSaid() const
{
    if (m_run.position() == 0)
        return std::nullopt;
    const Reading reading = m_run.reading();
    const Number output = reading.whole ? reading.whole->output : reading.units.back().output;
    if (m_run.settings().targets == Targets::Bipolar && signOf(output) == 0)
        return std::nullopt;
    return signOf(output) > 0 ? 1 : 0;
}

std::optional<StepWords> Asker::words() const
{
    if (!isOn())
        return std::nullopt;
    if (hidesAnswer()) {
        const StandingWords words = describeQuestion(m_run, answers());
        return StepWords{words.headline, words.place + QStringLiteral(" · ") + words.change};
    }
    StandingWords words;
    addAnswers(words, m_run, answers(), neuronSaid());
    return words.headline.isEmpty() ? std::nullopt
                                    : std::optional(StepWords{words.headline, words.change});
}

void Asker::forward()
{
    if (!isOn() || !isPossible() || !m_run.canGoForward() || hidesAnswer()) {
        m_player.forward();
        return;
    }
    m_player.setRunning(false);
    take(askedAt(m_asking, m_run.position()));
}

void Asker::back()
{
    if (hidesAnswer() && m_run.position() > 0)
        take(withoutQuestion(m_asking));
    else
        m_player.back();
}

void Asker::answer(int said)
{
    if (hidesAnswer())
        take(answered(m_asking, said));
}

} // namespace frontera

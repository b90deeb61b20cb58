// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/run.h"
#include "ui/base/bar_scale.h"
#include "ui/window/position_bar.h"
#include "ui/window/run_signs.h"
#include "ui/words/number_words.h"

#include <algorithm>

// What the bar says in words.

namespace frontera {

void PositionBar::addEpochs(std::vector<Word> &words) const
{
    const RunScale bar = scale();
    const RunClock &clock = m_run.clock();
    const QFontMetricsF strong(lettersOf({.isBold = true}));
    const qint64 every = epochsBetweenTicks();
    const qint64 here = m_run.epoch();
    const qint64 trained = bar.shown(m_run.length());
    const double y = letters().ascent();
    for (qint64 epoch = 1; clock.endOf(epoch - 1) < bar.length; epoch += every) {
        const QString number = showCount(epoch);
        const double x = bar.at(clock.endOf(epoch - 1)) + 5;
        if (x + strong.horizontalAdvance(number) > across())
            break;
        words.push_back({number, {x, y}, m_theme.quietText, epoch == here});
        if (every > 1 || m_companion != nullptr || clock.endOf(epoch - 1) >= trained)
            continue;
        const QString mistakes = showCount(mistakesIn(m_run, bar, epoch));
        const double end = bar.at(std::min(trained, clock.endOf(epoch)));
        const double start = end - 5 - strong.horizontalAdvance(mistakes);
        if (start > x + strong.horizontalAdvance(number) + 8)
            words.push_back({mistakes, {start, y}, m_theme.bad, true});
    }
}

/// What is said at the end of what is trained, where there is room.
void PositionBar::addEnds(std::vector<Word> &words) const
{
    const RunScale bar = scale();
    if (m_isPastOnly)
        return;
    const auto add = [&](const Run &run, double y, const QString &text, const QColor &colour) {
        const double x = bar.at(std::max(run.length(), run.position())) + 14;
        if (x + letters().horizontalAdvance(text) <= bar.right)
            words.push_back({text, {x, baseLineAt(y)}, colour});
    };
    if (const std::optional<Cycle> cycle = m_run.cycle(); cycle && m_companion == nullptr) {
        const QString text = tr("↺ epoch %1 again, for ever", "%1 is an epoch's number");
        const QString rounds = tr("↺ epochs %1 to %2 again, for ever", "%1 and %2 are numbers");
        const qint64 first = cycle->firstEpoch + 1;
        add(m_run, middleOfCounts(),
            cycle->epochs() == 1 ? text.arg(showCount(first))
                                 : rounds.arg(showCount(first), showCount(cycle->repeatEpoch)),
            m_theme.quietText);
    }
    if (m_companion == nullptr)
        return;
    for (const Run *run : {m_companion, &m_run}) {
        if (run->hasStopped() && run->learntEpoch())
            add(*run, run == &m_run ? rowOfSteps() : rowOfCompanion(),
                tr("learnt after step %1").arg(showCount(run->length())), m_theme.good);
    }
}

std::vector<PositionBar::Word> PositionBar::words() const
{
    std::vector<Word> words;
    if (besideWidth() > 0) {
        words.push_back({tr("epoch"), QPointF(wordsLeft, letters().ascent()), m_theme.quietText});
        if (m_companion == nullptr) {
            words.push_back(
                {tr("mistakes"), QPointF(wordsLeft, baseLineAt(middleOfCounts())), m_theme.bad});
        } else {
            words.push_back(
                {tr("left"), QPointF(wordsLeft, baseLineAt(rowOfCompanion())), m_theme.quietText});
            words.push_back(
                {tr("right"), QPointF(wordsLeft, baseLineAt(rowOfSteps())), m_theme.text});
        }
    }
    if (!m_isPresenting) { // where the place is told above the bar
        addEpochs(words);
        addEnds(words);
    }
    return words;
}

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/run/ask_actions.h"

#include "core/run/run.h"
#include "ui/base/action_words.h"
#include "ui/run/asker.h"
#include "ui/words/question_words.h"

#include <QAction>

namespace frontera {

AskActions::AskActions(Asker &asker, const Run &run, QWidget *window)
    : QObject(window)
    , m_asker(asker)
    , m_run(run)
    , m_toggle(newAction(this, window, Qt::Key_Q))
{
    m_toggle->setCheckable(true);
    m_toggle->setAutoRepeat(false);
    m_toggle->setObjectName(QStringLiteral("askFirst"));
    connect(m_toggle, &QAction::toggled, &asker, &Asker::setOn);
    for (const int target : {0, 1}) {
        const auto key = target == 0 ? Qt::Key_0 : Qt::Key_1;
        QAction *action = newAction(this, window, key);
        action->setShortcuts({QKeySequence(key), QKeySequence(Qt::KeypadModifier | key)});
        action->setCheckable(true);
        action->setAutoRepeat(false);
        m_answers[static_cast<std::size_t>(target)] = action;
        connect(action, &QAction::triggered, this, [this, target] {
            m_asker.answer(target);
            update(); // the answer that was given already stays checked
        });
    }
    connect(&asker, &Asker::changed, this, &AskActions::update);
    connect(&run, &Run::positionChanged, this, &AskActions::update);
    connect(&run, &Run::runReplaced, this, &AskActions::retranslate);
    retranslate();
}

void AskActions::update()
{
    const bool isPossible = m_asker.isPossible();
    if (m_toggle->isEnabled() != isPossible) {
        m_toggle->setEnabled(isPossible);
        retranslate();
    }
    m_toggle->setChecked(m_asker.isOn());
    const bool isAsked = m_asker.hidesAnswer();
    for (const int target : {0, 1}) {
        answer(target)->setEnabled(isAsked);
        answer(target)->setChecked(isAsked && m_asker.answers().said == target);
    }
}

void AskActions::retranslate()
{
    m_toggle->setEnabled(m_asker.isPossible());
    const QString tip = m_asker.isCompared() ? tr("Not while two runs are compared")
                        : !m_asker.isPossible()
                            ? tr("Not for so many observations")
                            : tr("Before each step, ask what the neuron will say");
    say(m_toggle, tr("Ask me &first"), tr("Ask me first"), tip);
    for (const int target : {0, 1}) {
        const QString name = answerName(target, m_run);
        say(answer(target), name, name, tr("The neuron will say %1").arg(name));
    }
    update();
}

} // namespace frontera

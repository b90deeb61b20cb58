// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <array>

class QAction;
class QWidget;

namespace frontera {

class Asker;
class Run;

/// The actions with which a person is asked beforehand, and answers.
class AskActions : public QObject
{
    Q_OBJECT

public:
    /// The actions' keys (Q, 0, 1) work anywhere in `window`.
    AskActions(Asker &asker, const Run &run, QWidget *window);

    /// Returns the action that begins and ends asking.
    [[nodiscard]] QAction *toggle() const { return m_toggle; }
    /// Returns the action that answers class 0 or 1; it can be used only while there is a question.
    [[nodiscard]] QAction *answer(int target) const
    {
        return m_answers[static_cast<std::size_t>(target)];
    }
    [[nodiscard]] const Asker &asker() const { return m_asker; }
    void retranslate();

private:
    void update();

    Asker &m_asker;
    const Run &m_run;
    QAction *m_toggle;
    std::array<QAction *, 2> m_answers{};
};

} // namespace frontera

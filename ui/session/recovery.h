// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/autosave.h"

#include <QObject>
#include <memory>

class QWidget;

namespace frontera {

class LeftOver;
class RestoreBar;
class SessionActions;

/// Saves the window's state from a program that does not end well: keeps it in a file (Autosave),
/// and offers the state that such a program left (LeftOver). Says so if the state cannot be kept.
class Recovery : public QObject
{
    Q_OBJECT

public:
    Recovery(SessionActions &sessions, QWidget *window);
    ~Recovery() override;

    /// Returns the bar with the offer; hidden while there is none.
    [[nodiscard]] RestoreBar *bar() const { return m_bar; }
    /// Keeps the state, to be offered at the next start, because the program is to end without
    /// asking the person.
    void keepForNextStart();

private:
    void offer();
    void showOffer();
    void tellNotKept(const WriteError &error);
    void restore();
    void discard();

    SessionActions &m_sessions;
    Autosave m_autosave;
    std::unique_ptr<LeftOver> m_leftOver;
    std::optional<WriteError> m_notKept; ///< to be told once nothing is offered
    RestoreBar *m_bar;
};

} // namespace frontera

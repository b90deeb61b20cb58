// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/autosave.h"

#include <QObject>
#include <memory>
#include <stop_token>

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
    /// Looks in a thread for a state that was left, and offers it once it is read.
    void look();
    void showOffer();
    void tellNotKept(const WriteError &error);
    void restore();
    void discard();
    void discardRestored();

    SessionActions &m_sessions;
    Autosave m_autosave;
    std::shared_ptr<LeftOver> m_leftOver;
    std::shared_ptr<LeftOver> m_restored; ///< shown again, but not yet in this window's own file
    std::optional<WriteError> m_notKept;  ///< to be told once nothing is offered
    RestoreBar *m_bar;
    bool m_isEnding = false; ///< keepForNextStart() was called
    std::stop_source m_stop; ///< of the search
    Worker m_finder;         ///< last: it ends first
};

} // namespace frontera

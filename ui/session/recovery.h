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

/// Nothing is lost where the program does not end well: keeps the window's state in a file, and
/// offers the one that was left the last time. Says so where it cannot be kept.
class Recovery : public QObject
{
    Q_OBJECT

public:
    Recovery(SessionActions &sessions, QWidget *window);
    ~Recovery() override;

    /// Where it is offered; hidden while nothing is.
    [[nodiscard]] RestoreBar *bar() const { return m_bar; }
    /// The program is to end without asking: the state is offered at the next start.
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
    std::optional<WriteError> m_notKept; ///< to be told when nothing is offered
    RestoreBar *m_bar;
};

} // namespace frontera

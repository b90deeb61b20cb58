// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/run/ahead.h"

#include <QObject>
#include <QTimer>

namespace frontera {

class Run;

/// Takes a run to where another run is, again and again: at once where that is near, else a
/// little at a time, while a thread trains (ahead.h), so that the window never waits.
class Follower : public QObject
{
    Q_OBJECT

public:
    /// Milliseconds from one look to the next: a picture of the screen.
    static constexpr int frame = 16;

    /// Whether a run reaches a position within some milliseconds, so that no thread is worth while.
    [[nodiscard]] static bool isNear(const Run &run, qint64 position);

    /// The run must outlive this.
    explicit Follower(Run &run, QObject *parent = nullptr);

    /// Goes to a position as Run::reach(), in place of the one asked for before.
    void follow(qint64 position);
    /// Stays where it is.
    void stop();

Q_SIGNALS:
    /// The run moved on its way to a position that is not near.
    void moved();

private:
    void tick();

    Run &m_run;
    Ahead m_ahead;
    QTimer m_timer;
    qint64 m_goal = 0;
};

} // namespace frontera

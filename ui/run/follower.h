// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/run/ahead.h"

#include <QObject>
#include <QTimer>

namespace frontera {

class Run;

/// Moves a run to where another run is, whenever asked: at once where that is near, else a little
/// at a time, while a thread trains (ahead.h), so that the window never waits.
class Follower : public QObject
{
    Q_OBJECT

public:
    /// Milliseconds between two looks at the thread's work: a frame of the screen.
    static constexpr int frame = 16;

    /// True if a run reaches a position within some milliseconds, so that a thread is not worth
    /// while.
    [[nodiscard]] static bool isNear(const Run &run, qint64 position);

    /// The run must outlive this.
    explicit Follower(Run &run, QObject *parent = nullptr);

    /// Moves to a position like Run::reach(), at once or from now on. Replaces the position asked
    /// for before.
    void follow(qint64 position);
    /// Leaves the run where it is.
    void stop();

Q_SIGNALS:
    /// Tells that the run moved, or arrived, on its way to a position that is not near. follow() to
    /// a near one does not emit it.
    void moved();

private:
    void tick();

    Run &m_run;
    Ahead m_ahead;
    QTimer m_timer;
    qint64 m_goal = 0;
};

} // namespace frontera

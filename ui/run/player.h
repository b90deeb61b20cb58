// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/run/ahead.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace frontera {

class Run;

/// Plays a run: forward by itself, from one step in two seconds to as fast as it goes, and to
/// positions far ahead. It moves a little at a time, so that the window never waits; long training
/// is done in another thread (ahead.h) and followed once a frame.
class Player : public QObject
{
    Q_OBJECT

public:
    /// The speed without a limit.
    static constexpr int fastest = 100;

    explicit Player(Run &run, QObject *parent = nullptr);

    /// Sets the second run of a comparison; null for none. Its owner must keep it where the
    /// player's run is. Once that one can go no further, the player moves the companion alone.
    void setCompanion(Run *companion);
    /// True if forward() would move either of the two.
    [[nodiscard]] bool canGoForward() const;
    /// True if back() would move either of the two, or end a move to a far position.
    [[nodiscard]] bool canGoBack() const;

    // Moves by hand.
    /// Ends playing and presents one observation.
    void forward();
    /// Ends playing and goes back one observation.
    void back();
    /// Ends playing and goes to the end of the epoch, at once or, if that is far, from now on.
    void epochForward();
    /// Ends playing and goes back to the end of the epoch before, or the start.
    void epochBack();

    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// Starts or ends playing. Starting takes the first step at once, and is refused if
    /// canGoForward() is false. Either call first ends a move to a far position (reach()).
    void setRunning(bool running);
    /// Ends playing and moves to a position like Run::reach(): at once if it is near, else from now
    /// on, until something else moves or replaces the run.
    void reach(qint64 position);
    /// Returns whether the move to a far position, or to the end of an epoch, goes on.
    [[nodiscard]] bool isOnItsWay() const;
    /// Returns the position that reach() is still on its way to; the run's position if it is on
    /// none.
    [[nodiscard]] qint64 destination() const;
    /// Sets the speed, from 0 (one step in two seconds) to `fastest` (no limit). Equal differences
    /// are equal ratios of steps per second.
    void setSpeed(int speed);
    [[nodiscard]] int speed() const { return m_speed; }
    /// Returns the steps in a second; 0 for no limit.
    [[nodiscard]] double stepsPerSecond() const;

Q_SIGNALS:
    /// Tells that playing started or ended.
    void runningChanged(bool running);
    /// Tells that playing ended by itself, after so many steps, because the run neither ends nor is
    /// proved to go round and has too many mistakes to be kept, or that the way to the end of an
    /// epoch ended after mostRepetitions (core/run/run.h).
    void pausedAfter(qint64 steps);
    /// Tells that a move to a far position began or ended (isOnItsWay()).
    void wayChanged();
    /// Tells that the player moved the companion.
    void companionMoved();

private:
    void moveOn();
    void tick();
    void stop();
    void beginMeasuring();
    void goOn(Run &run, qint64 due);
    void goOnAtFullSpeed();
    void goOnToEpochEnd();
    [[nodiscard]] bool isCompanionAhead() const;
    [[nodiscard]] bool isAtGoal() const;
    void moveCompanion(qint64 position);

    Run &m_run;
    Run *m_companion = nullptr;
    Ahead m_ahead;
    QTimer m_timer;
    QElapsedTimer m_clock;
    bool m_isRunning = false;
    qint64 m_goal = 0;      ///< the position to stop at
    qint64 m_goalEpoch = 0; ///< the epoch to complete; 0: the goal is a position
    int m_speed = 21;
    qint64 m_taken = 0;          ///< steps since the clock was started
    qint64 m_total = 0;          ///< steps since playing was started
    qint64 m_mistakesBefore = 0; ///< mistakes recorded before playing was started
};

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/run/ahead.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace frontera {

class Run;

/// Runs a run forward by itself, from one step in two seconds to as fast as it goes, and to
/// positions that are far ahead, a little at a time, so that the window never waits. What takes
/// long is trained in another thread (ahead.h) and followed once a frame.
class Player : public QObject
{
    Q_OBJECT

public:
    static constexpr int fastest = 100;

    explicit Player(Run &run, QObject *parent = nullptr);

    /// Lets another run step along from now on, or none (null): whoever shows it takes it to where
    /// the first one is, and once that has ended, it goes on alone.
    void setCompanion(Run *companion);
    /// True if forward() would move any of the two.
    [[nodiscard]] bool canGoForward() const;
    [[nodiscard]] bool canGoBack() const;

    // By hand, which ends running: one observation, or an epoch.
    void forward();
    void back();
    void epochForward();
    void epochBack();

    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// Either way, what is on its way to a position stays where it is.
    void setRunning(bool running);
    /// To a position, as Run::reach(), in place of running: at once if it is near, else on
    /// the way there from now on, until something else moves or replaces the run.
    void reach(qint64 position);
    /// 0: one step in two seconds; growing evenly in proportion; `fastest`: no limit.
    void setSpeed(int speed);
    [[nodiscard]] int speed() const { return m_speed; }
    /// Steps in a second; 0 for no limit.
    [[nodiscard]] double stepsPerSecond() const;

Q_SIGNALS:
    void runningChanged(bool running);
    /// It paused by itself after so many steps without an end in sight.
    void pausedAfter(qint64 steps);
    /// The companion has moved by itself.
    void companionMoved();

private:
    void moveOn();
    void tick();
    void stop();
    void beginMeasuring();
    void goOn(Run &run, qint64 due);
    void goOnAtFullSpeed();
    [[nodiscard]] bool isCompanionAhead() const;
    void moveCompanion(qint64 position);

    Run &m_run;
    Run *m_companion = nullptr;
    Ahead m_ahead;
    QTimer m_timer;
    QElapsedTimer m_clock;
    bool m_isRunning = false;
    qint64 m_goal = 0; ///< the last step to go to
    int m_speed = 21;
    qint64 m_taken = 0;          ///< since the clock was started
    qint64 m_total = 0;          ///< since the run was started
    qint64 m_mistakesBefore = 0; ///< that were recorded before
};

} // namespace frontera

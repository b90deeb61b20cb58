// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace frontera {

class Timeline;

/// Runs a timeline forward by itself, from one step in two seconds to as fast as it goes, a little
/// at a time, so that the window never waits.
class Player : public QObject
{
    Q_OBJECT

public:
    static constexpr int fastest = 100;

    explicit Player(Timeline &timeline, QObject *parent = nullptr);

    [[nodiscard]] bool isRunning() const { return m_timer.isActive(); }
    void setRunning(bool running);
    /// 0: one step in two seconds; growing evenly in proportion; `fastest`: no limit.
    void setSpeed(int speed);
    [[nodiscard]] int speed() const { return m_speed; }
    /// Steps in a second; 0 for no limit.
    [[nodiscard]] double stepsPerSecond() const;

Q_SIGNALS:
    void runningChanged(bool running);
    /// It paused by itself after so many steps without an end in sight.
    void pausedAfter(qint64 steps);

private:
    void tick();
    void beginMeasuring();

    Timeline &m_timeline;
    QTimer m_timer;
    QElapsedTimer m_clock;
    int m_speed = 21;
    qint64 m_taken = 0;          ///< since the clock was started
    qint64 m_total = 0;          ///< since the run was started
    qint64 m_mistakesBefore = 0; ///< that were recorded before
};

} // namespace frontera

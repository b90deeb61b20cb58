// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>
#include <QDebug>
#include <QProgressDialog>
#include <QString>
#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <ctime>
#include <memory>
#include <mutex>
#include <pthread.h>
#include <thread>

/// A watch on the event loop of the thread that made it. From a thread of its own it posts a sign
/// of life there again and again, and measures the time until it is handled: an absence of the
/// event loop.
///
/// Absences are measured in milliseconds of the watched thread's processor time, so that other
/// programs on the machine make none longer. Waiting for a lock or another thread takes no
/// processor time; only longestOnTheWall(), in real time, shows it.
class Watchdog
{
public:
    Watchdog()
        : m_thread([this] { watch(); })
    {
    }
    ~Watchdog()
    {
        {
            const std::lock_guard lock(m_state->mutex);
            m_isOver = true;
        }
        m_state->isAnswered.notify_all();
        m_thread.join();
    }
    Watchdog(const Watchdog &) = delete;
    Watchdog &operator=(const Watchdog &) = delete;

    /// Forgets all measurements so far. `what` names the work from now on, for the sentence of a
    /// failure.
    void during(const QString &what)
    {
        settle();
        const std::lock_guard lock(m_state->mutex);
        m_state->what = what;
        m_state->longest = m_state->longestShown = m_state->longestOnTheWall = 0;
    }
    /// Returns the longest absence since during() while no progress dialog was visible.
    [[nodiscard]] double longest() { return read(&State::longest); }
    /// Returns the longest absence while a progress dialog was visible.
    [[nodiscard]] double longestShown() { return read(&State::longestShown); }
    /// Returns the longest absence in real time, in milliseconds.
    [[nodiscard]] double longestOnTheWall() { return read(&State::longestOnTheWall); }

    /// Returns true if longest() is at most `limit`. Prints all three measurements either way.
    [[nodiscard]] bool isWithin(double limit)
    {
        const double most = longest();
        const std::lock_guard lock(m_state->mutex);
        qInfo().noquote() << QStringLiteral(
                                 "%1: away for %2 ms, with a progress shown %3 ms, on the "
                                 "wall %4 ms")
                                 .arg(m_state->what)
                                 .arg(most, 0, 'f', 0)
                                 .arg(m_state->longestShown, 0, 'f', 0)
                                 .arg(m_state->longestOnTheWall, 0, 'f', 0);
        return most <= limit;
    }

    /// Returns the processor time that the present thread has used so far.
    [[nodiscard]] static double threadTime() { return timeOf(CLOCK_THREAD_CPUTIME_ID); }
    /// Returns the processor time that all threads together have used so far.
    [[nodiscard]] static double processTime() { return timeOf(CLOCK_PROCESS_CPUTIME_ID); }

private:
    /// The measurements, shared with the signs of life, which may be handled after the watchdog's
    /// end.
    struct State
    {
        std::mutex mutex;
        std::condition_variable isAnswered;
        QString what;
        double longest = 0;
        double longestShown = 0;
        double longestOnTheWall = 0;
        bool isAway = false;
    };

    static double timeOf(clockid_t clock)
    {
        timespec time{};
        ::clock_gettime(clock, &time);
        return 1e3 * static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_nsec);
    }

    static clockid_t clockOfThisThread()
    {
        clockid_t clock{};
        ::pthread_getcpuclockid(::pthread_self(), &clock);
        return clock;
    }

    static bool isProgressShown()
    {
        const QWidgetList widgets = QApplication::topLevelWidgets();
        return std::ranges::any_of(widgets, [](const QWidget *widget) {
            return widget->isVisible() && qobject_cast<const QProgressDialog *>(widget) != nullptr;
        });
    }

    void watch()
    {
        constexpr auto pause = std::chrono::milliseconds(4);
        std::unique_lock lock(m_state->mutex);
        while (!m_isOver) {
            const double begin = timeOf(m_clock);
            const double wall = timeOf(CLOCK_MONOTONIC);
            m_state->isAway = true;
            QMetaObject::invokeMethod(
                &m_receiver,
                [state = m_state, begin, wall] {
                    const double away = threadTime() - begin;
                    const bool isShown = isProgressShown();
                    const std::lock_guard answer(state->mutex);
                    double &longest = isShown ? state->longestShown : state->longest;
                    longest = std::max(longest, away);
                    state->longestOnTheWall =
                        std::max(state->longestOnTheWall, timeOf(CLOCK_MONOTONIC) - wall);
                    state->isAway = false;
                    state->isAnswered.notify_all();
                },
                Qt::QueuedConnection);
            m_state->isAnswered.wait(lock, [this] { return m_isOver || !m_state->isAway; });
            m_state->isAnswered.wait_for(lock, pause, [this] { return m_isOver; });
        }
    }

    /// Waits until the present absence ends and is counted.
    void settle()
    {
        const auto isAway = [this] {
            const std::lock_guard lock(m_state->mutex);
            return m_state->isAway;
        };
        do
            QCoreApplication::processEvents();
        while (isAway());
    }

    double read(double State::*number)
    {
        settle();
        const std::lock_guard lock(m_state->mutex);
        return (*m_state).*number;
    }

    std::shared_ptr<State> m_state = std::make_shared<State>();
    QObject m_receiver; ///< in the watched thread
    clockid_t m_clock = clockOfThisThread();
    bool m_isOver = false;
    std::thread m_thread;
};

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/run/player.h"

#include "core/run/run.h"
#include "ui/run/follower.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace frontera {

namespace {

constexpr double slowest = 0.5;          // steps in a second
constexpr double fastestLimited = 10000; // steps in a second
constexpr int workInFrame = 8;           // ms: the rest is for painting and for the person

/// The steps between two looks at the clock.
constexpr qint64 stepsAtOnce = 1'000;

/// The steps of the companion alone to the end of an epoch.
constexpr qint64 mostStepsOfCompanion = 1'000'000;

/// The mistakes after which playing pauses if the run is not proved to go round: all are kept in
/// memory, some 50 bytes each where an epoch has but one, fewer otherwise.
constexpr qint64 mostMistakesWithoutProof = 2'000'000;

} // namespace

Player::Player(Run &run, QObject *parent)
    : QObject(parent)
    , m_run(run)
    , m_ahead(run)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Player::tick);
    connect(&run, &Run::runReplaced, this, [this] { setRunning(false); });
}

void Player::setCompanion(Run *companion)
{
    if (m_companion == companion)
        return;
    m_companion = companion;
    if (m_isRunning && !canGoForward())
        setRunning(false);
}

bool Player::canGoForward() const
{
    return m_run.canGoForward() || (m_companion != nullptr && m_companion->canGoForward());
}

bool Player::canGoBack() const
{
    return m_run.position() > 0 || isOnItsWay() ||
           (m_companion != nullptr && m_companion->position() > 0);
}

/// Returns whether the companion goes on alone, or has done so.
bool Player::isCompanionAhead() const
{
    return m_companion != nullptr && !m_run.canGoForward() &&
           m_companion->position() > m_run.position();
}

void Player::moveCompanion(qint64 position)
{
    m_companion->reach(position);
    Q_EMIT companionMoved();
}

void Player::forward()
{
    setRunning(false);
    moveOn();
}

/// Presents one observation.
void Player::moveOn()
{
    if (m_run.canGoForward())
        m_run.forward();
    else if (canGoForward())
        moveCompanion(m_companion->position() + 1);
}

void Player::back()
{
    setRunning(false);
    if (isCompanionAhead())
        moveCompanion(m_companion->position() - 1);
    else
        m_run.back();
}

void Player::epochForward()
{
    if (m_run.canGoForward()) {
        const qint64 epoch = m_run.clock().completeAt(m_run.position()) + 1;
        const qint64 end = m_run.epochEnd();
        if (!Follower::isNear(m_run, end)) {
            reach(end);
            m_goalEpoch = epoch;
            m_total = 0;
            return;
        }
        setRunning(false);
        m_goal = end;
        m_goalEpoch = epoch;
        m_total = 0;
        m_run.reachEpochEnd(std::max(end, m_run.position() + stepsAtOnce));
        if (!isAtGoal()) // a mistake that is repeated until it is right makes the epoch longer
            m_timer.start(Follower::frame);
        return;
    }
    setRunning(false);
    if (canGoForward()) {
        m_companion->reachEpochEnd(m_companion->position() + mostStepsOfCompanion);
        Q_EMIT companionMoved();
    }
}

/// Returns whether the move to a far position, or to the end of an epoch, is done.
bool Player::isAtGoal() const
{
    if (!m_run.canGoForward())
        return true;
    return m_goalEpoch > 0 ? m_run.clock().completeAt(m_run.position()) >= m_goalEpoch
                           : m_run.position() >= m_goal;
}

void Player::epochBack()
{
    setRunning(false);
    if (isCompanionAhead()) {
        moveCompanion(
            std::max(m_run.position(), m_companion->clock().previousEnd(m_companion->position())));
    } else {
        m_run.epochBack();
    }
}

double Player::stepsPerSecond() const
{
    if (m_speed >= fastest)
        return 0;
    return slowest * std::pow(fastestLimited / slowest, m_speed / (fastest - 1.0));
}

void Player::setSpeed(int speed)
{
    m_speed = std::clamp(speed, 0, fastest);
    if (isRunning())
        beginMeasuring();
}

void Player::beginMeasuring()
{
    m_clock.start();
    m_taken = 0;
    const double rate = stepsPerSecond();
    m_timer.start(rate > 0 ? std::max(Follower::frame, static_cast<int>(1000 / rate))
                           : Follower::frame);
    if (rate == 0 && m_run.isAtEnd())
        m_ahead.ask(m_goal);
}

void Player::setRunning(bool running)
{
    if (!m_isRunning)
        stop();
    if (running == m_isRunning || (running && !canGoForward()))
        return;
    if (running) {
        m_isRunning = true;
        moveOn(); // a key that does nothing for two seconds would seem broken
        m_total = 0;
        m_mistakesBefore = m_run.mistakesUpTo(m_run.length());
        m_goal = std::numeric_limits<qint64>::max();
        beginMeasuring();
    } else {
        stop();
    }
    Q_EMIT runningChanged(running);
}

void Player::stop()
{
    const bool wasOnItsWay = isOnItsWay();
    m_isRunning = false;
    m_timer.stop();
    m_ahead.cancel();
    if (wasOnItsWay)
        Q_EMIT wayChanged();
}

void Player::reach(qint64 position)
{
    setRunning(false);
    m_goalEpoch = 0;
    if (Follower::isNear(m_run, position)) {
        m_run.reach(position);
        return;
    }
    m_goal = position;
    m_ahead.ask(m_goal);
    m_timer.start(Follower::frame);
    Q_EMIT wayChanged();
}

bool Player::isOnItsWay() const
{
    return m_timer.isActive() && !m_isRunning;
}

qint64 Player::destination() const
{
    return isOnItsWay() && m_goalEpoch == 0 ? m_goal : m_run.position();
}

void Player::tick()
{
    const double rate = stepsPerSecond();
    const qint64 due = std::max<qint64>(
        1, qRound64(static_cast<double>(m_clock.elapsed()) * rate / 1000) - m_taken);
    const bool isAlone = m_companion != nullptr && m_isRunning && !m_run.canGoForward();
    Run &moved = isAlone ? *m_companion : m_run;
    const qint64 before = moved.position();
    if (isAlone) {
        goOn(moved, rate == 0 ? std::numeric_limits<qint64>::max() : due);
        Q_EMIT companionMoved();
    } else if (!m_isRunning && m_run.position() >= m_goal) {
        goOnToEpochEnd();
    } else if (!m_isRunning || rate == 0) {
        goOnAtFullSpeed();
    } else {
        goOn(moved, due);
    }
    const qint64 done = moved.position() - before;
    m_taken += done;
    m_total += done;
    if (!m_isRunning) {
        if (isAtGoal()) {
            stop();
        } else if (m_goalEpoch > 0 && m_run.isStuck() && m_total >= mostRepetitions) {
            stop();
            Q_EMIT pausedAfter(m_total);
        }
    } else if (!canGoForward()) {
        setRunning(false);
    } else if (m_run.mistakesUpTo(m_run.length()) - m_mistakesBefore >= mostMistakesWithoutProof &&
               !m_run.cycle()) {
        setRunning(false);
        Q_EMIT pausedAfter(m_total);
    }
}

/// Presents `due` observations, or as many as there is time for.
void Player::goOn(Run &run, qint64 due)
{
    QElapsedTimer work;
    work.start();
    const qint64 most = std::max<qint64>(1, stepsAtOnce / run.rowsAtUpdate());
    qint64 done = 0;
    while (done < due && run.canGoForward() && (done == 0 || work.elapsed() < workInFrame)) {
        const qint64 before = run.position();
        run.reach(before + std::min(due - done, most));
        done += run.position() - before;
    }
}

/// Presents the steps by which repeated mistakes make the epoch longer, or as many as there is time
/// for.
void Player::goOnToEpochEnd()
{
    QElapsedTimer work;
    work.start();
    while (!isAtGoal() && work.elapsed() < workInFrame)
        m_run.reachEpochEnd(m_run.position() + stepsAtOnce);
}

void Player::goOnAtFullSpeed()
{
    // Recorded steps, and those after a proof that the run goes round, need no training.
    if (!m_run.isAtEnd() && m_isRunning) {
        goOn(m_run, m_run.length() - m_run.position());
        return;
    }
    if (m_run.missingTo(m_goal) == 0) {
        goOn(m_run, m_goal - m_run.position());
        return;
    }
    m_ahead.ask(m_goal);
    m_ahead.follow(m_goal);
}

} // namespace frontera

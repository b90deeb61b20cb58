// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/run/follower.h"

#include "core/learning/timeline.h"

namespace frontera {

namespace {

/// So many numbers are looked at in some milliseconds.
constexpr qint64 mostNumbersAtOnce = 200'000;

} // namespace

Follower::Follower(Timeline &timeline, QObject *parent)
    : QObject(parent)
    , m_timeline(timeline)
    , m_ahead(timeline)
{
    connect(&m_timer, &QTimer::timeout, this, &Follower::tick);
    connect(&timeline, &Timeline::runReplaced, this, &Follower::stop);
}

bool Follower::isNear(const Timeline &timeline, qint64 position)
{
    const qint64 numbers = qint64{timeline.data().inputCount()} + 1;
    const qint64 missing = timeline.trainer().hasStopped() ? 0 : position - timeline.length();
    return missing <= mostNumbersAtOnce / numbers;
}

void Follower::follow(qint64 position)
{
    m_goal = position;
    if (isNear(m_timeline, position)) {
        stop();
        m_timeline.reach(position);
        return;
    }
    m_ahead.ask(m_goal);
    if (!m_timer.isActive())
        m_timer.start(frame);
}

void Follower::stop()
{
    m_timer.stop();
    m_ahead.cancel();
}

void Follower::tick()
{
    m_ahead.ask(m_goal);
    if (!m_ahead.follow(m_goal))
        return;
    if (m_timeline.length() >= m_goal || m_timeline.trainer().hasStopped()) {
        stop();
        m_timeline.reach(m_goal); // a batch that was begun for a later position may go further
    }
    Q_EMIT moved();
}

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/run/follower.h"

#include "core/run/run.h"

namespace frontera {

namespace {

/// As many numbers as training looks at in some milliseconds.
constexpr qint64 mostNumbersAtOnce = 200'000;

} // namespace

Follower::Follower(Run &run, QObject *parent)
    : QObject(parent)
    , m_run(run)
    , m_ahead(run)
{
    connect(&m_timer, &QTimer::timeout, this, &Follower::tick);
    connect(&run, &Run::runReplaced, this, &Follower::stop);
}

bool Follower::isNear(const Run &run, qint64 position)
{
    const qint64 numbers = (qint64{run.data().inputCount()} + 1) * run.rowsAtUpdate();
    return run.missingTo(position) <= mostNumbersAtOnce / numbers;
}

void Follower::follow(qint64 position)
{
    m_goal = position;
    if (isNear(m_run, position)) {
        stop();
        m_run.reach(position);
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
    if (m_run.length() >= m_goal || m_run.hasStopped()) {
        stop();
        m_run.reach(m_goal); // a batch that was begun for a later position may go further
    }
    Q_EMIT moved();
}

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/record/run_clock.h"

namespace frontera {

void RunClock::goRound(const Cycle &cycle)
{
    if (m_repeated.size() == 0)
        return;
    const qint64 end = endOf(cycle.repeatEpoch);
    m_roundStart = endOf(cycle.firstEpoch);
    m_cycle = cycle;
    m_period = end - m_roundStart;
}

qint64 RunClock::epochWithRepeats(qint64 number) const
{
    const auto [like, rounds] = inFirstRound(number);
    return m_plain.epochOf(presentationOf(like)) + rounds * m_cycle.epochs();
}

bool RunClock::isAmongRepeated(qint64 position) const
{
    return m_repeated.contains(inFirstRound(position).first);
}

/// The end of an epoch is the first position at which so many presentations are done with. With k
/// repetitions before it, it is k further than in the plain sequence, and the next step that is
/// repeated comes later.
qint64 RunClock::endOf(qint64 epoch) const
{
    qint64 moved = 0; // whole rounds
    if (m_period > 0 && epoch >= m_cycle.repeatEpoch) {
        const qint64 rounds = (epoch - m_cycle.firstEpoch) / m_cycle.epochs();
        epoch -= rounds * m_cycle.epochs();
        moved = rounds * m_period;
    }
    const qint64 presented = m_plain.endOf(epoch);
    const std::size_t before = m_repeated.firstWhere([=](std::size_t index, qint64 number) {
        return number - static_cast<qint64>(index) > presented;
    });
    return presented + static_cast<qint64>(before) + moved;
}

qint64 RunClock::completeAt(qint64 position) const
{
    const auto [like, rounds] = inFirstRound(position);
    return m_plain.completeAt(presentedAt(like)) + rounds * m_cycle.epochs();
}

bool RunClock::isEnd(qint64 position) const
{
    return m_plain.isEnd(presentedAt(inFirstRound(position).first)) && !isRepeated(position);
}

qint64 RunClock::countRepeatsUpTo(qint64 position) const
{
    return static_cast<qint64>(m_repeated.countUpTo(position));
}

std::pair<qint64, qint64> RunClock::inFirstRound(qint64 position) const
{
    if (m_period == 0 || position < m_roundStart + m_period)
        return {position, 0};
    const qint64 rounds = (position - m_roundStart) / m_period;
    return {position - rounds * m_period, rounds};
}

} // namespace frontera

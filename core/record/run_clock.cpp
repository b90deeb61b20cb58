// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/record/run_clock.h"

#include <algorithm>

namespace frontera {

void RunClock::goRound(const Cycle &cycle)
{
    if (m_repeated.empty())
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
    return std::ranges::binary_search(m_repeated, inFirstRound(position).first);
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
    std::size_t before = 0;
    std::size_t most = m_repeated.size();
    while (before < most) {
        const std::size_t middle = before + (most - before) / 2;
        if (m_repeated[middle] - static_cast<qint64>(middle) > presented)
            most = middle;
        else
            before = middle + 1;
    }
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
    return std::ranges::upper_bound(m_repeated, position) - m_repeated.begin();
}

std::pair<qint64, qint64> RunClock::inFirstRound(qint64 position) const
{
    if (m_period == 0 || position < m_roundStart + m_period)
        return {position, 0};
    const qint64 rounds = (position - m_roundStart) / m_period;
    return {position - rounds * m_period, rounds};
}

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/record/mistake_log.h"

#include <algorithm>

namespace frontera {

MistakeLog::MistakeLog(bool keepsRows)
    : m_keepsRows(keepsRows)
{
}

void MistakeLog::add(qint64 number, int row)
{
    m_numbers.push_back(number);
    if (m_keepsRows)
        m_rows.push_back(row);
}

void MistakeLog::repeat(qint64 start, qint64 end)
{
    m_periodStart = start;
    m_period = end - start;
}

qint64 MistakeLog::inRecord(qint64 position) const
{
    if (!repeats() || position <= periodEnd())
        return position;
    return m_periodStart + 1 + (position - m_periodStart - 1) % m_period;
}

std::size_t MistakeLog::keptUpTo(qint64 position) const
{
    const auto end = std::ranges::upper_bound(m_numbers, position);
    return static_cast<std::size_t>(end - m_numbers.begin());
}

std::optional<int> MistakeLog::rowOf(qint64 number) const
{
    const std::size_t count = m_keepsRows ? keptUpTo(number) : 0;
    if (count == 0 || m_numbers[count - 1] != number)
        return std::nullopt;
    return m_rows[count - 1];
}

qint64 MistakeLog::upTo(qint64 position) const
{
    if (!repeats() || position <= periodEnd())
        return static_cast<qint64>(keptUpTo(position));
    const qint64 beforePeriod = upTo(m_periodStart);
    const qint64 inPeriod = upTo(periodEnd()) - beforePeriod;
    const qint64 rounds = (position - m_periodStart) / m_period;
    return rounds * inPeriod + upTo(m_periodStart + (position - m_periodStart) % m_period);
}

std::optional<qint64> MistakeLog::next(qint64 position, qint64 length) const
{
    qint64 moved = 0; // whole periods between `position` and its like in the record
    if (repeats() && position >= periodEnd())
        moved = (position - m_periodStart) / m_period * m_period;
    auto next = std::ranges::upper_bound(m_numbers, position - moved);
    if (next == m_numbers.end() && position < length && repeats()) {
        // The last mistake of this round lies behind: the next is the first of the next round.
        next = std::ranges::upper_bound(m_numbers, m_periodStart);
        moved += m_period;
    }
    if (next == m_numbers.end() || *next + moved > length)
        return std::nullopt;
    return *next + moved;
}

} // namespace frontera

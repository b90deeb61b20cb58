// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/record/mistake_log.h"

#include "core/record/presentation_order.h"

#include <bit>

namespace frontera {

MistakeLog::MistakeLog(const PresentationOrder &order, int rows)
{
    constexpr int fewRows = 64;
    if (order.isOfWrong() || (!order.isFixed() && rows > fewRows))
        m_rowBits = static_cast<int>(std::bit_width(static_cast<unsigned>(rows - 1)));
}

void MistakeLog::add(qint64 number, int row)
{
    m_steps.add(number);
    if (m_rowBits > 0)
        m_rows.add(static_cast<quint64>(row), m_rowBits);
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

std::optional<int> MistakeLog::rowOf(qint64 number) const
{
    const std::size_t count = m_rowBits > 0 ? keptUpTo(number) : 0;
    if (count == 0 || m_steps[count - 1] != number)
        return std::nullopt;
    return static_cast<int>(m_rows.at((count - 1) * static_cast<quint64>(m_rowBits), m_rowBits));
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
    std::size_t next = keptUpTo(position - moved);
    if (next == size() && position < length && repeats()) {
        // The last mistake of this round lies behind: the next is the first of the next round.
        next = keptUpTo(m_periodStart);
        moved += m_period;
    }
    if (next == size() || m_steps[next] + moved > length)
        return std::nullopt;
    return m_steps[next] + moved;
}

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/record/presentation_order.h"

#include "core/number/split_mix.h"
#include "core/record/epoch_clock.h"

#include <numeric>
#include <utility>

namespace frontera {

PresentationOrder::PresentationOrder(const Settings &settings, int observations)
    : m_observations(observations)
    , m_order(settings.order)
    , m_seed(settings.seed)
    , m_rows(settings.permutation)
{
    if (settings.order != Order::Chosen) {
        m_rows.resize(static_cast<std::size_t>(observations));
        std::iota(m_rows.begin(), m_rows.end(), 0);
    }
    if (m_order == Order::ShuffledOnce)
        draw(1);
    Q_ASSERT(isPermutation(m_rows, observations));
}

std::span<const int> PresentationOrder::epochRows(qint64 epoch)
{
    if (!isFixed() && !isOfWrong() && epoch != m_epoch)
        draw(epoch);
    return m_rows;
}

int PresentationOrder::observationAt(qint64 number)
{
    const EpochClock clock(m_observations);
    const std::span<const int> rows = epochRows(clock.epochOf(number));
    return rows[static_cast<std::size_t>(clock.placeOf(number))];
}

std::size_t PresentationOrder::wrongAt(qint64 number, std::size_t count) const
{
    SplitMix64 random(SplitMix64(m_seed).next() + static_cast<std::uint64_t>(number));
    return random.below(count);
}

void PresentationOrder::draw(qint64 epoch)
{
    // The seed is mixed first: else seed 1 in epoch 2 would draw like seed 2 in epoch 1.
    SplitMix64 random(SplitMix64(m_seed).next() + static_cast<std::uint64_t>(epoch));
    m_epoch = epoch;
    if (m_order == Order::Drawn) {
        for (int &row : m_rows)
            row = static_cast<int>(random.below(m_rows.size()));
        return;
    }
    std::iota(m_rows.begin(), m_rows.end(), 0);
    for (std::size_t last = m_rows.size() - 1; last > 0; --last)
        std::swap(m_rows[last], m_rows[random.below(last + 1)]);
}

} // namespace frontera

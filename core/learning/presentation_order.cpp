// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/learning/presentation_order.h"

#include <numeric>
#include <utility>

namespace frontera {

namespace {

class SplitMix64
{
public:
    explicit SplitMix64(std::uint64_t state)
        : m_state(state)
    {
    }

    std::uint64_t next()
    {
        m_state += 0x9e3779b97f4a7c15;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
        z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
        return z ^ (z >> 31);
    }

    /// Uniform in 0 … bound − 1: values from the incomplete last range are drawn again.
    std::uint64_t below(std::uint64_t bound)
    {
        const std::uint64_t incomplete = -bound % bound;
        std::uint64_t value = next();
        while (value < incomplete)
            value = next();
        return value % bound;
    }

private:
    std::uint64_t m_state;
};

} // namespace

PresentationOrder::PresentationOrder(const Settings &settings, int observations)
    : m_observations(observations)
    , m_shuffled(settings.order == Order::Shuffled)
    , m_seed(settings.seed)
    , m_rows(settings.permutation)
{
    if (settings.order != Order::Chosen) {
        m_rows.resize(static_cast<std::size_t>(observations));
        std::iota(m_rows.begin(), m_rows.end(), 0);
    }
    Q_ASSERT(isPermutation(m_rows, observations));
}

int PresentationOrder::observationAt(qint64 number)
{
    const qint64 epoch = (number - 1) / m_observations + 1;
    if (m_shuffled && epoch != m_epoch)
        shuffle(epoch);
    return m_rows[static_cast<std::size_t>((number - 1) % m_observations)];
}

void PresentationOrder::shuffle(qint64 epoch)
{
    // The seed is mixed first: else seed 1 in epoch 2 would draw like seed 2 in epoch 1.
    SplitMix64 random(SplitMix64(m_seed).next() + static_cast<std::uint64_t>(epoch));
    std::iota(m_rows.begin(), m_rows.end(), 0);
    for (std::size_t last = m_rows.size() - 1; last > 0; --last)
        std::swap(m_rows[last], m_rows[random.below(last + 1)]);
    m_epoch = epoch;
}

} // namespace frontera

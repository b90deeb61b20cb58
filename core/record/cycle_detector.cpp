// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/record/cycle_detector.h"

#include "core/number/split_mix.h"

namespace frontera {

namespace {

constexpr std::size_t mostKeptWeights = 1024;

/// Weights lie on a lattice, where simple hashes often coincide: each number is mixed well.
quint64 mixedHash(const Weights &weights)
{
    quint64 hash = weights.b.hash();
    for (const Decimal &weight : weights.w)
        hash = SplitMix64(hash).next() + weight.hash();
    return SplitMix64(hash).next();
}

} // namespace

std::optional<Cycle> CycleDetector::epochEnded(qint64 epoch, const Weights &weights,
                                               const Replay &replay)
{
    const quint64 hash = mixedHash(weights);
    const auto [first, last] = m_epochs.equal_range(hash);
    for (auto known = first; known != last; ++known) {
        const qint64 earlier = known->second;
        const Weights &start = m_kept[static_cast<std::size_t>(earlier / m_spacing)];
        if (replay(start, earlier % m_spacing) == weights)
            return Cycle{earlier, epoch};
    }
    m_epochs.emplace(hash, epoch);
    keep(epoch, weights);
    return std::nullopt;
}

void CycleDetector::keep(qint64 epoch, const Weights &weights)
{
    if (epoch % m_spacing != 0)
        return;
    m_kept.push_back(weights);
    if (m_kept.size() <= mostKeptWeights)
        return;
    for (std::size_t i = 0; 2 * i < m_kept.size(); ++i)
        m_kept[i] = m_kept[2 * i];
    m_kept.resize((m_kept.size() + 1) / 2);
    m_spacing *= 2;
}

} // namespace frontera

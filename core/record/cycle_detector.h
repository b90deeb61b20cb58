// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/record/cycle.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace frontera {

/// Notices when a run under a fixed order begins to repeat itself.
///
/// Under a fixed order the state at the end of an epoch determines all that follows. If it was
/// there before, the run goes round for ever. A state that recurs within an epoch recurs at its end
/// too, so only ends need to be compared. Exact states make the proof valid: equal means equal.
///
/// Of most epochs only a hash is kept. Where it recurs, the state of that epoch is computed again,
/// from the nearest of those that were kept, and compared.
template <typename State>
class CycleDetector
{
public:
    /// Takes the state at the start (epoch 0), then at the end of each epoch, with its hash.
    /// Returns the cycle as soon as there is one. `replay(start, epochs)` returns the state after
    /// so many epochs that begin with `start`.
    template <typename Replay>
    std::optional<Cycle> epochEnded(qint64 epoch, const State &state, quint64 hash,
                                    const Replay &replay)
    {
        const auto [first, last] = m_epochs.equal_range(hash);
        for (auto known = first; known != last; ++known) {
            const qint64 earlier = known->second;
            const State &start = m_kept[static_cast<std::size_t>(earlier / m_spacing)];
            if (replay(start, earlier % m_spacing) == state)
                return Cycle{earlier, epoch};
        }
        m_epochs.emplace(hash, epoch);
        keep(epoch, state);
        return std::nullopt;
    }

private:
    static constexpr std::size_t mostKept = 1024;

    void keep(qint64 epoch, const State &state)
    {
        if (epoch % m_spacing != 0)
            return;
        m_kept.push_back(state);
        if (m_kept.size() <= mostKept)
            return;
        for (std::size_t i = 0; 2 * i < m_kept.size(); ++i)
            m_kept[i] = m_kept[2 * i];
        m_kept.resize((m_kept.size() + 1) / 2);
        m_spacing *= 2;
    }

    std::unordered_multimap<quint64, qint64> m_epochs; ///< by the hash of their state
    std::vector<State> m_kept;                         ///< of every m_spacing-th epoch, from 0
    qint64 m_spacing = 1;
};

} // namespace frontera

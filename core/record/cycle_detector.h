// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/record/cycle.h"

#include <algorithm>
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
/// from the nearest of those that were kept, and compared. Once there are too many hashes, those of
/// every second epoch are dropped: then a cycle is noticed by as many epochs later, and its first
/// epoch is looked for among those that were left out.
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
            if (stateAfter(known->second, replay) == state)
                return earliest({known->second, epoch}, replay);
        }
        keepHash(epoch, hash);
        keep(epoch, state);
        return std::nullopt;
    }

private:
    static constexpr std::size_t mostKept = 1024;
    static constexpr std::size_t mostHashes = 1 << 15;

    template <typename Replay>
    [[nodiscard]] State stateAfter(qint64 epoch, const Replay &replay) const
    {
        return replay(m_kept[static_cast<std::size_t>(epoch / m_spacing)], epoch % m_spacing);
    }

    /// Returns the first cycle that a later one repeats. Where two epochs end alike, so do all that
    /// follow: the first is between one that was known and the one known before.
    template <typename Replay>
    [[nodiscard]] Cycle earliest(const Cycle &found, const Replay &replay) const
    {
        const qint64 length = found.epochs();
        qint64 to = found.firstEpoch;
        qint64 from = std::max<qint64>(0, to - m_hashSpacing + 1);
        while (from < to) {
            const qint64 middle = from + (to - from) / 2;
            if (stateAfter(middle, replay) == stateAfter(middle + length, replay))
                to = middle;
            else
                from = middle + 1;
        }
        return {to, to + length};
    }

    void keepHash(qint64 epoch, quint64 hash)
    {
        if (epoch % m_hashSpacing != 0)
            return;
        m_epochs.emplace(hash, epoch);
        if (m_epochs.size() <= mostHashes)
            return;
        m_hashSpacing *= 2;
        std::erase_if(m_epochs,
                      [this](const auto &one) { return one.second % m_hashSpacing != 0; });
    }

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
    qint64 m_hashSpacing = 1;                          ///< between two of them
    std::vector<State> m_kept;                         ///< of every m_spacing-th epoch, from 0
    qint64 m_spacing = 1;
};

} // namespace frontera

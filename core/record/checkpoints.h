// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <algorithm>
#include <cstddef>
#include <vector>

namespace frontera {

/// Where a replay can begin: a state, and the step that left it.
template <typename State>
struct Checkpoint
{
    State state;
    qint64 number = 0;     ///< the step that left it
    qint64 lastUpdate = 0; ///< the last step up to it that changed the state; 0: none
};

/// The checkpoints of a run, the first of which is its start. They are counted in mistakes or,
/// where each presentation changes the state (`areThinned`), in presentations; then every second
/// one is dropped once there are too many.
template <typename State, bool areThinned>
class Checkpoints
{
public:
    void add(const Checkpoint<State> &checkpoint)
    {
        m_all.push_back(checkpoint);
        if (areThinned && m_all.size() > most)
            thin();
    }

    [[nodiscard]] const State &start() const { return m_all.front().state; }
    /// Returns true if the state after so many is to be kept.
    [[nodiscard]] bool isDue(qint64 count) const { return count % spacing() == 0; }
    /// Returns how many lie within so many, the start not counted.
    [[nodiscard]] std::size_t passed(qint64 count) const
    {
        return static_cast<std::size_t>(count / spacing());
    }
    /// Returns the last one within so many.
    [[nodiscard]] const Checkpoint<State> &before(qint64 count) const
    {
        return m_all[std::min(passed(count), m_all.size() - 1)];
    }

private:
    static constexpr std::size_t most = 4'096;
    /// At first, at most so many are replayed to reach a place.
    static constexpr qint64 usual = 256;

    /// Returns how many lie between two; a constant where it can be, which divides more quickly.
    [[nodiscard]] qint64 spacing() const
    {
        if constexpr (areThinned)
            return m_spacing;
        else
            return usual;
    }

    void thin()
    {
        for (std::size_t i = 0; 2 * i < m_all.size(); ++i)
            m_all[i] = m_all[2 * i];
        m_all.resize((m_all.size() + 1) / 2);
        m_spacing *= 2;
    }

    std::vector<Checkpoint<State>> m_all;
    qint64 m_spacing = usual;
};

} // namespace frontera

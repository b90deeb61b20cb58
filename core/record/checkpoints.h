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
/// where each presentation changes the state, in presentations; every second one is dropped once
/// there are too many.
template <typename State>
class Checkpoints
{
public:
    /// There are fewer of states that hold many numbers, as the rule's parameters tell.
    template <typename R>
    explicit Checkpoints(const R &rule)
    {
        std::vector<double> numbers;
        rule.parameters(rule.start(), numbers);
        const std::size_t each = std::max<std::size_t>(1, numbers.size());
        m_most = std::clamp(mostNumbers / each, leastKept, mostKept);
    }

    void add(const Checkpoint<State> &checkpoint)
    {
        m_all.push_back(checkpoint);
        if (m_all.size() > m_most)
            thin();
    }

    [[nodiscard]] const State &start() const { return m_all.front().state; }
    /// Returns true if the state after so many is to be kept.
    [[nodiscard]] bool isDue(qint64 count) const
    {
        return (count & ((qint64{1} << m_spacingBits) - 1)) == 0;
    }
    /// Returns how many lie within so many, the start not counted.
    [[nodiscard]] std::size_t passed(qint64 count) const
    {
        return static_cast<std::size_t>(count >> m_spacingBits);
    }
    /// Returns the last one within so many.
    [[nodiscard]] const Checkpoint<State> &before(qint64 count) const
    {
        return m_all[std::min(passed(count), m_all.size() - 1)];
    }

private:
    static constexpr std::size_t mostKept = 4'096;
    static constexpr std::size_t leastKept = 256;
    static constexpr std::size_t mostNumbers = 1 << 20;

    void thin()
    {
        for (std::size_t i = 0; 2 * i < m_all.size(); ++i)
            m_all[i] = m_all[2 * i];
        m_all.resize((m_all.size() + 1) / 2);
        ++m_spacingBits;
    }

    std::size_t m_most = mostKept;
    std::vector<Checkpoint<State>> m_all;
    /// There are 2^m_spacingBits between two: at first, at most 256 are replayed to reach a place.
    int m_spacingBits = 8;
};

} // namespace frontera

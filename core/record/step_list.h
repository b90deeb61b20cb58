// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/record/bit_stream.h"

#include <deque>
#include <vector>

namespace frontera {

/// Steps of a run, in order, kept in few bits each, so that millions of them take little room: of a
/// block the first is written down, and of each other how many steps lie between it and the one
/// before, in as many bits as the largest such number needs. Where all steps of a block follow each
/// other, these are none. Looking something up remembers a block: not for two threads at once.
class StepList
{
public:
    /// Adds a step later than all before.
    void add(qint64 number)
    {
        m_last.push_back(number);
        ++m_size;
        if (m_last.size() == blockSize)
            pack();
    }

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] qint64 operator[](std::size_t index) const
    {
        return block(index / blockSize)[index % blockSize];
    }
    /// Returns how many are not after `position`.
    [[nodiscard]] std::size_t countUpTo(qint64 position) const
    {
        return firstWhere([=](std::size_t, qint64 number) { return number > position; });
    }
    [[nodiscard]] bool contains(qint64 number) const
    {
        const std::size_t count = countUpTo(number);
        return count > 0 && (*this)[count - 1] == number;
    }
    /// Returns the index of the first of which predicate(index, number) is true, as it is of all
    /// after it; size() if there is none.
    template <typename Predicate>
    [[nodiscard]] std::size_t firstWhere(const Predicate &predicate) const
    {
        std::size_t from = 0; // of blocks: of the first of those before it, it is false
        std::size_t to = (m_size + blockSize - 1) / blockSize;
        while (from < to) {
            const std::size_t middle = from + (to - from) / 2;
            if (predicate(middle * blockSize, firstOf(middle)))
                to = middle;
            else
                from = middle + 1;
        }
        if (from == 0)
            return 0;
        const std::size_t before = (from - 1) * blockSize;
        const std::vector<qint64> &all = block(from - 1);
        from = 0;
        to = all.size();
        while (from < to) {
            const std::size_t middle = from + (to - from) / 2;
            if (predicate(before + middle, all[middle]))
                to = middle;
            else
                from = middle + 1;
        }
        return before + from;
    }

private:
    static constexpr std::size_t blockSize = 256;
    struct Block
    {
        qint64 first = 0;
        quint64 place = 0; ///< in m_bits: how many bits the others have each, then these
    };

    void pack();
    [[nodiscard]] qint64 firstOf(std::size_t index) const
    {
        return index < m_blocks.size() ? m_blocks[index].first : m_last.front();
    }
    /// Returns the steps of a block, good until another is asked for.
    [[nodiscard]] const std::vector<qint64> &block(std::size_t index) const
    {
        if (index == m_blocks.size())
            return m_last;
        if (index != m_unpacked || m_steps.empty())
            unpack(index);
        return m_steps;
    }
    void unpack(std::size_t index) const;

    std::size_t m_size = 0;
    std::deque<Block> m_blocks; ///< those that are full
    BitStream m_bits;
    std::vector<qint64> m_last;         ///< those after them
    mutable std::size_t m_unpacked = 0; ///< the block that was looked at last
    mutable std::vector<qint64> m_steps;
};

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/record/step_list.h"

#include <bit>

namespace frontera {

namespace {

constexpr int widthBits = 6;

} // namespace

void StepList::pack()
{
    quint64 bits = 0;
    for (std::size_t i = 1; i < blockSize; ++i)
        bits |= static_cast<quint64>(m_last[i] - m_last[i - 1] - 1);
    const auto width = static_cast<int>(std::bit_width(bits));
    m_blocks.push_back({m_last.front(), m_bits.size()});
    m_bits.add(static_cast<quint64>(width), widthBits);
    for (std::size_t i = 1; i < blockSize; ++i)
        m_bits.add(static_cast<quint64>(m_last[i] - m_last[i - 1] - 1), width);
    m_last.clear();
}

void StepList::unpack(std::size_t index) const
{
    const Block &block = m_blocks[index];
    const auto width = static_cast<int>(m_bits.at(block.place, widthBits));
    quint64 place = block.place + widthBits;
    m_unpacked = index;
    m_steps.assign(1, block.first);
    while (m_steps.size() < blockSize) {
        m_steps.push_back(m_steps.back() + 1 + static_cast<qint64>(m_bits.at(place, width)));
        place += static_cast<quint64>(width);
    }
}

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <cstddef>
#include <deque>

namespace frontera {

/// Numbers of few bits each, one after another. It grows without moving what it has.
class BitStream
{
public:
    /// Returns how many bits there are.
    [[nodiscard]] quint64 size() const { return m_size; }
    /// Adds a number < 2^width, with `width` < 64.
    void add(quint64 number, int width)
    {
        const auto used = static_cast<int>(m_size % wordBits);
        if (width > 0 && used == 0)
            m_words.push_back(number);
        else if (width > 0)
            m_words.back() |= number << used;
        if (used > 0 && used + width > wordBits)
            m_words.push_back(number >> (wordBits - used));
        m_size += static_cast<quint64>(width);
    }
    /// Returns the number of `width` bits that begins at `place`.
    [[nodiscard]] quint64 at(quint64 place, int width) const
    {
        if (width == 0)
            return 0;
        const auto word = static_cast<std::size_t>(place / wordBits);
        const auto used = static_cast<int>(place % wordBits);
        quint64 number = m_words[word] >> used;
        if (used + width > wordBits)
            number |= m_words[word + 1] << (wordBits - used);
        return number & ((quint64{1} << width) - 1);
    }

private:
    static constexpr int wordBits = 64;

    std::deque<quint64> m_words;
    quint64 m_size = 0;
};

} // namespace frontera

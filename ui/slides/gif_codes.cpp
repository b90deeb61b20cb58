// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/slides/gif_codes.h"

#include <algorithm>
#include <utility>

namespace frontera {

GifCodes::GifCodes(int bits, Sink sink)
    : m_bits(bits)
    , m_sink(std::move(sink))
    , m_next(mostCodes << bits)
    , m_lastPixel(mostCodes)
    , m_width(bits + 1)
{
    for (std::size_t pixel = 0; pixel < std::size_t{1} << bits; ++pixel)
        m_lastPixel[pixel] = static_cast<std::uint8_t>(pixel);
    clear();
}

void GifCodes::clear()
{
    put(static_cast<Code>(1U << m_bits)); // the code for "clear"
    std::ranges::fill(m_next, Code{0});
    m_count = (std::size_t{1} << m_bits) + 2; // each pixel alone, "clear" and "end"
    m_width = m_bits + 1;
}

void GifCodes::put(Code code)
{
    m_buffer |= std::uint32_t{code} << m_buffered;
    m_buffered += m_width;
    flush(8);
}

void GifCodes::flush(int leastBits)
{
    for (; m_buffered >= leastBits && m_buffered > 0; m_buffered -= 8, m_buffer >>= 8) {
        m_block[++m_block[0]] = static_cast<std::uint8_t>(m_buffer);
        if (m_block[0] < m_block.size() - 1)
            continue;
        m_sink(m_block);
        m_block[0] = 0;
    }
}

bool GifCodes::lengthen(std::uint8_t change, std::uint8_t shown)
{
    constexpr std::size_t most = 16; // more are hardly ever of use, and take time
    m_longer.clear();
    for (const Code sequence : m_sequences) {
        for (const std::uint8_t pixel : {change, shown}) {
            if (const Code longer = next(sequence, pixel); longer != 0 && m_longer.size() < most)
                m_longer.push_back(longer);
            if (change == shown)
                break;
        }
    }
    if (m_longer.empty())
        return false;
    m_sequences.swap(m_longer);
    return true;
}

/// Writes the code of the sequence so far; this pixel begins the next one.
void GifCodes::endSequence(std::uint8_t change, std::uint8_t shown)
{
    const Code sequence = m_sequences.front();
    const bool isRun = m_lastPixel[sequence] == shown; // both have one colour
    const std::uint8_t pixel = isRun ? shown : change;
    put(sequence);
    if (m_count == mostCodes) {
        clear();
    } else {
        next(sequence, pixel) = static_cast<Code>(m_count);
        m_lastPixel[m_count] = pixel;
        countOne();
    }
    m_sequences.assign(1, pixel);
}

/// Counts a code, and widens codes when the reader does: once it has as many as this width can tell
/// apart.
void GifCodes::countOne()
{
    if (m_count == std::size_t{1} << m_width && m_count < mostCodes)
        ++m_width;
    ++m_count;
}

void GifCodes::add(std::span<const std::uint8_t> change, std::span<const std::uint8_t> shown)
{
    for (std::size_t i = 0; i < change.size(); ++i) {
        if (m_sequences.empty())
            m_sequences.assign(1, change[i]);
        else if (!lengthen(change[i], shown[i]))
            endSequence(change[i], shown[i]);
    }
}

void GifCodes::finish()
{
    if (!m_sequences.empty()) {
        put(m_sequences.front());
        countOne();
    }
    put(static_cast<Code>((1U << m_bits) + 1)); // the code for the end
    flush(1);
    if (m_block[0] > 0)
        m_sink(m_block);
}

} // namespace frontera

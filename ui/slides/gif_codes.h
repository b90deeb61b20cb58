// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace frontera {

/// Compresses a frame of a GIF (LZW: GIF89a specification, appendix F). giflib does that too, but
/// cannot know that an unchanged pixel may be written either as its colour or as transparent. Here
/// each sequence takes whichever makes it longer, which saves a twentieth, and more where areas
/// change around words that do not.
class GifCodes
{
public:
    /// A block of the file: the number of its bytes, then the bytes.
    using Block = std::array<std::uint8_t, 256>;
    using Sink = std::function<void(const Block &)>;

    /// Begins a frame of pixels with 2 to 8 bits. `sink` gets each block as it is full.
    GifCodes(int bits, Sink sink);

    /// Adds the next pixels: `shown` has the colours that they are to have, `change` the same or
    /// transparent where a pixel may stay. Both have the same length.
    void add(std::span<const std::uint8_t> change, std::span<const std::uint8_t> shown);

    /// Writes the rest, after the last pixel.
    void finish();

private:
    using Code = std::uint16_t; ///< of a sequence of pixels written before

    static constexpr std::size_t mostCodes = 4096;

    [[nodiscard]] Code &next(Code sequence, std::uint8_t pixel)
    {
        return m_next[(std::size_t{sequence} << m_bits) + pixel];
    }
    void clear();
    [[nodiscard]] bool lengthen(std::uint8_t change, std::uint8_t shown);
    void endSequence(std::uint8_t change, std::uint8_t shown);
    void countOne();
    void put(Code code);
    void flush(int leastBits);

    int m_bits;
    Sink m_sink;
    std::vector<Code> m_next; ///< by sequence and next pixel: the longer sequence; 0: none
    std::vector<std::uint8_t> m_lastPixel; ///< of each sequence
    std::vector<Code> m_sequences;         ///< that the pixels since the last code may be read as
    std::vector<Code> m_longer;            ///< the same with one more pixel
    std::size_t m_count = 0;
    int m_width; ///< of a code, in bits
    std::uint32_t m_buffer = 0;
    int m_buffered = 0;
    Block m_block{};
};

} // namespace frontera

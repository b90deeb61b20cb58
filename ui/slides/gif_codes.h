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

/// Compresses a frame of a GIF (LZW: GIF89a specification, appendix F). giflib does that too; but
/// it cannot know that a pixel that stays as it was may be written as its colour or as transparent,
/// and here each sequence takes what makes it longer. That saves a twentieth, and more where areas
/// change around words that do not.
class GifCodes
{
public:
    /// One of the file's blocks: the number of its bytes, then these.
    using Block = std::array<std::uint8_t, 256>;
    using Sink = std::function<void(const Block &)>;

    /// For pixels of 2 to 8 bits.
    GifCodes(int bits, Sink sink);

    /// The next pixels: `change` has the colours that they get, or transparent where they may stay;
    /// `shown` has the colours that they are to have in the end.
    void add(std::span<const std::uint8_t> change, std::span<const std::uint8_t> shown);

    /// After the last pixel.
    void finish();

private:
    using Code = std::uint16_t; ///< of a sequence of pixels that was written before

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
    std::vector<Code> m_next;              ///< by sequence and pixel after it; 0: none
    std::vector<std::uint8_t> m_lastPixel; ///< of each sequence
    std::vector<Code> m_sequences;         ///< that the pixels since the last code may be
    std::vector<Code> m_longer;            ///< the same with one pixel more
    std::size_t m_count = 0;
    int m_width; ///< of a code, in bits
    std::uint32_t m_buffer = 0;
    int m_buffered = 0;
    Block m_block{};
};

} // namespace frontera

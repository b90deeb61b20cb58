// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRgb>
#include <cstdint>
#include <span>
#include <vector>

class QImage;

namespace frontera {

/// Chooses colours for pictures of flat areas and antialiased edges: at most 255, because a GIF has
/// 256 and one must be transparent. A colour that covers a thousandth of the samples is in the
/// palette exactly. Of the thousands in between, as many are chosen as are needed for each to have
/// one near it, and no more, because fewer colours compress better.
class GifPalette
{
public:
    static constexpr int largest = 255;

    /// Chooses the colours from samples of any format; without samples the palette is black.
    explicit GifPalette(std::span<const QImage> samples);

    /// Returns the colours: at least one, opaque, all different.
    [[nodiscard]] const std::vector<QRgb> &colours() const { return m_colours; }

    /// Returns the index of the nearest colour, alpha aside. Quick for a colour asked for before.
    [[nodiscard]] std::uint8_t indexOf(QRgb colour)
    {
        const std::uint32_t key = colour << 8;
        std::uint32_t &known = m_known[(key * 2'654'435'761U) >> (32 - knownBits)];
        if ((known ^ key) > 0xff)
            known = key | nearest(colour);
        return static_cast<std::uint8_t>(known);
    }

private:
    static constexpr int knownBits = 15;

    [[nodiscard]] std::uint32_t nearest(QRgb colour) const;

    std::vector<QRgb> m_colours;
    std::vector<std::uint32_t> m_known; ///< a colour's 24 bits, then its index; by their hash
};

} // namespace frontera

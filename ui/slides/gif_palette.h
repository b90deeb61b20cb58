// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRgb>
#include <cstdint>
#include <span>
#include <vector>

class QImage;

namespace frontera {

/// Colours for pictures of flat areas and antialiased edges: at most 255, for a GIF has 256, and
/// one is kept to be transparent. Colours that cover a thousandth of the samples are in it exactly,
/// and of the thousands in between so many that each has one near it, and no more: fewer colours
/// compress better.
class GifPalette
{
public:
    static constexpr int largest = 255;

    /// From pictures of any format; without any, the palette is black.
    explicit GifPalette(std::span<const QImage> samples);

    /// Opaque, all different; at least one.
    [[nodiscard]] const std::vector<QRgb> &colours() const { return m_colours; }

    /// Where the nearest colour is, alpha aside. Quick for a colour asked for before.
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

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/slides/gif_palette.h"

#include <QImage>
#include <algorithm>
#include <limits>
#include <tuple>
#include <unordered_map>

namespace frontera {

namespace {

constexpr QRgb opaqueBlack = 0xff000000;

struct ColourCandidate
{
    QRgb colour = opaqueBlack;
    qint64 pixels = 0;
    int distance = std::numeric_limits<int>::max(); ///< to the nearest accepted colour; 0 if it is
};

/// Returns the square of a distance in levels of red, green and blue.
int distanceOf(QRgb a, QRgb b)
{
    const int red = qRed(a) - qRed(b);
    const int green = qGreen(a) - qGreen(b);
    const int blue = qBlue(a) - qBlue(b);
    return red * red + green * green + blue * blue;
}

void countPixels(const QImage &image, std::unordered_map<QRgb, qint64> &pixelsOf)
{
    const QImage plain = image.convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < plain.height(); ++y) {
        const auto *row = reinterpret_cast<const QRgb *>(plain.constScanLine(y));
        // Runs of one colour are counted at once, as most of a picture is flat.
        for (int x = 0, begin = 0; x < plain.width(); begin = x) {
            while (x < plain.width() && row[x] == row[begin])
                ++x;
            pixelsOf[row[begin] | opaqueBlack] += x - begin;
        }
    }
}

/// Returns the colours of the samples, the most frequent first.
std::vector<ColourCandidate> candidatesOf(std::span<const QImage> samples)
{
    std::unordered_map<QRgb, qint64> pixelsOf;
    for (const QImage &sample : samples)
        countPixels(sample, pixelsOf);
    std::vector<ColourCandidate> candidates;
    candidates.reserve(pixelsOf.size());
    for (const auto &[colour, pixels] : pixelsOf)
        candidates.push_back({colour, pixels});
    // Equally frequent colours have a fixed order, so that the file is the same each time.
    std::ranges::sort(candidates, [](const ColourCandidate &a, const ColourCandidate &b) {
        return std::tie(b.pixels, a.colour) < std::tie(a.pixels, b.colour);
    });
    return candidates;
}

/// Accepts, in order of frequency, the colours of at least so many pixels that are farther than
/// `farther` from all accepted ones.
void acceptDistant(std::vector<ColourCandidate> &candidates, qint64 leastPixels, int farther,
                   std::vector<QRgb> &accepted)
{
    for (const ColourCandidate &next : candidates) {
        if (accepted.size() == GifPalette::largest || next.pixels < leastPixels)
            return;
        if (next.distance <= farther)
            continue;
        const QRgb colour = next.colour;
        accepted.push_back(colour);
        for (ColourCandidate &other : candidates)
            other.distance = std::min(other.distance, distanceOf(other.colour, colour));
    }
}

} // namespace

GifPalette::GifPalette(std::span<const QImage> samples)
{
    // Colours of large areas must be exact, however near they are to another, as two tints of
    // white are. The rest of the palette is for the many colours of edges and letters.
    constexpr qint64 flatShare = 1000; // a thousandth of all pixels
    std::vector<ColourCandidate> candidates = candidatesOf(samples);
    qint64 pixels = 0;
    for (const ColourCandidate &candidate : candidates)
        pixels += candidate.pixels;
    acceptDistant(candidates, std::max<qint64>(1, pixels / flatShare), 0, m_colours);
    constexpr int apart = 60; // more colours are hardly seen, and each makes the file larger
    acceptDistant(candidates, 1, apart * apart, m_colours);
    if (m_colours.empty())
        m_colours.push_back(opaqueBlack);

    // Every entry holds a true colour and index from the beginning, so none needs to be marked
    // empty.
    m_known.assign(std::size_t{1} << knownBits, nearest(opaqueBlack));
}

std::uint32_t GifPalette::nearest(QRgb colour) const
{
    const auto distance = [colour](QRgb other) { return distanceOf(colour, other); };
    return static_cast<std::uint32_t>(std::ranges::min_element(m_colours, {}, distance) -
                                      m_colours.begin());
}

} // namespace frontera

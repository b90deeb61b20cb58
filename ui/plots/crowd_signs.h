// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/goes_on.h"

#include <QColor>
#include <QImage>
#include <QRectF>
#include <array>
#include <cstdint>
#include <memory>
#include <qcustomplot.h>
#include <span>
#include <vector>

namespace frontera {

class Scatter;

/// The look of a crowd's signs: like those of a few observations, but smaller and simpler. (A
/// crowd: more observations than Scatter::mostMarkers.)
struct CrowdStyle
{
    double radius = 0; ///< of a sign, in the painter's units
    QColor one;        ///< class 1 is filled
    QColor zero;       ///< class 0 is hollow: the colour of its ring
    QColor card;       ///< fills a hollow sign, and edges a cross
    QColor text;       ///< the cross behind a wrong one

    bool operator==(const CrowdStyle &) const = default;
};

/// The map from data to a plot, in the painter's units.
struct CrowdPlace
{
    QRectF axes;  ///< the axes' rectangle
    QRectF range; ///< the area of the data that the axes show; y grows upwards

    [[nodiscard]] QPointF pixel(QPointF data) const
    {
        return {axes.left() + (data.x() - range.left()) / range.width() * axes.width(),
                axes.bottom() - (data.y() - range.top()) / range.height() * axes.height()};
    }
    bool operator==(const CrowdPlace &) const = default;
};

/// A part of a crowd: the observations whose mark is `value`; all of them if there are no marks.
struct CrowdPart
{
    std::span<const std::uint8_t> marks = {};
    std::uint8_t value = 0;
    bool isCovered = false; ///< all others are drawn over it, so drawing them too is allowed

    [[nodiscard]] bool contains(int row) const
    {
        return marks.empty() || marks[static_cast<std::size_t>(row)] == value;
    }
};

/// Draws very many observations; a wrong one always lies above those that are right.
///
/// On pixels, signs are stamped: copied from a small picture, at most one of a kind centred on each
/// pixel. All observations, stamped as right, are kept as an image until data, axes or style
/// change; a step only stamps the wrong ones above it. On other devices, such as a vector file,
/// each sign is drawn by itself. A PatientDevice is asked in between whether to go on.
class CrowdSigns
{
public:
    /// Returns the radius of a sign among so many observations, on axes whose smaller side has 460
    /// · `unit` pixels; the sign of one of a few has 14 · `unit`.
    [[nodiscard]] static double radiusOf(int observations, double unit);

    /// Draws the observations of `part`. `wrong` holds 1 for each row that is wrong, 0 for the
    /// others; empty if none is. Where the device asks to stop, the drawing is incomplete.
    void draw(QCPPainter *painter, const std::shared_ptr<const Scatter> &crowd,
              std::span<const std::uint8_t> wrong, const CrowdPlace &place, const CrowdStyle &style,
              const CrowdPart &part = {});

private:
    /// A sign as pixels.
    struct Stamp
    {
        struct Pixel
        {
            int offset = 0;  ///< from the centre: rows times the image's width, plus columns
            QRgb colour = 0; ///< premultiplied
        };
        std::vector<Pixel> pixels;
        int reach = 0; ///< pixels from the centre to the edge
    };
    /// All that m_all depends on.
    struct Key
    {
        std::shared_ptr<const Scatter> crowd;
        CrowdPlace place;
        CrowdStyle style;
        double scale = 0; ///< device pixels in a unit of the painter
        QPointF shift;    ///< the device's pixel of the painter's origin

        bool operator==(const Key &) const = default;
    };

    /// Drops image, stamps and centres if they are of another key, and makes stamps and centres
    /// anew.
    void settle(const Key &key);
    /// Stamps the part as if all of it were right. False if `goesOn` stopped it.
    [[nodiscard]] bool stampRight(QImage &image, const CrowdPart &part, const GoesOn &goesOn);
    void stampWrong(std::span<const std::uint8_t> wrong, const CrowdPart &part);
    [[nodiscard]] QImage emptyImage() const;
    [[nodiscard]] Stamp makeStamp(int kind) const;
    void stamp(QImage &image, int row, int kind);

    Key m_key;
    QSize m_size;               ///< of the image, in pixels
    QPoint m_corner;            ///< the device's pixel of its first one
    QImage m_all;               ///< all observations as if they were right; null: to be made
    QImage m_shown;             ///< the same or a part, with the wrong ones above
    std::vector<int> m_centres; ///< by row: the pixel; −1 if the stamp would leave the image
    std::vector<std::uint8_t> m_taken; ///< by pixel: a bit for each kind centred there
    std::array<Stamp, 6> m_stamps;     ///< by kind: the class, and whether right, wrong or faint
};

} // namespace frontera

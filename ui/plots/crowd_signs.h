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

/// How the signs of a crowd look: as those of a few do, but smaller and simpler.
struct CrowdStyle
{
    double radius = 0; ///< of a sign, in the painter's units
    QColor one;        ///< class 1 is filled
    QColor zero;       ///< class 0 is hollow
    QColor card;       ///< within a hollow one, and at the edge of a cross
    QColor text;       ///< the cross behind what is wrong

    bool operator==(const CrowdStyle &) const = default;
};

/// Where a crowd lies in a plot, in the painter's units.
struct CrowdPlace
{
    QRectF axes;  ///< their rectangle
    QRectF range; ///< the area of data that they show; y grows upwards

    [[nodiscard]] QPointF pixel(QPointF data) const
    {
        return {axes.left() + (data.x() - range.left()) / range.width() * axes.width(),
                axes.bottom() - (data.y() - range.top()) / range.height() * axes.height()};
    }
    bool operator==(const CrowdPlace &) const = default;
};

/// Some of a crowd: those whose mark is `value`; all, where there are no marks.
struct CrowdPart
{
    std::span<const std::uint8_t> marks = {};
    std::uint8_t value = 0;
    bool isCovered = false; ///< all others are drawn later, so it does no harm if they are here too

    [[nodiscard]] bool contains(int row) const
    {
        return marks.empty() || marks[static_cast<std::size_t>(row)] == value;
    }
};

/// Draws very many observations. On pixels they are stamped: what all of them are is kept as an
/// image until data, axes or style are others, and with a step only what is wrong is stamped above
/// it, where each pixel is the centre of one stamp of a kind at most. Everywhere else, as in a
/// vector file, each is drawn by itself. A device that may be stopped (patient_device.h) is asked
/// in between. Either way a wrong one lies above those that are right.
class CrowdSigns
{
public:
    /// The radius of so many observations' signs, where that of few is `radius`, for axes `unit`
    /// times 460 pixels high.
    [[nodiscard]] static double radiusOf(int observations, double unit);

    /// `wrong` holds 1 for each observation that is wrong; or it is empty.
    void draw(QCPPainter *painter, const std::shared_ptr<const Scatter> &crowd,
              std::span<const std::uint8_t> wrong, const CrowdPlace &place, const CrowdStyle &style,
              const CrowdPart &part = {});

private:
    /// A sign on pixels: those that it covers, by how far they are from its centre.
    struct Stamp
    {
        struct Pixel
        {
            int offset = 0;
            QRgb colour = 0; ///< premultiplied
        };
        std::vector<Pixel> pixels;
        int reach = 0;
    };
    /// What the image of a crowd is made from.
    struct Key
    {
        std::shared_ptr<const Scatter> crowd;
        CrowdPlace place;
        CrowdStyle style;
        double scale = 0; ///< pixels in a unit of the painter
        QPointF shift;    ///< and the pixel of its origin

        bool operator==(const Key &) const = default;
    };

    void settle(const Key &key);
    /// False where it was stopped.
    [[nodiscard]] bool stampRight(QImage &image, const CrowdPart &part, const GoesOn &goesOn);
    void stampWrong(std::span<const std::uint8_t> wrong, const CrowdPart &part);
    [[nodiscard]] QImage emptyImage() const;
    [[nodiscard]] Stamp makeStamp(int kind) const;
    void stamp(QImage &image, int row, int kind);

    Key m_key;
    QSize m_size;                      ///< of the image, in pixels
    QPoint m_corner;                   ///< its first pixel
    QImage m_all;                      ///< all as if they were right; null: to be made
    QImage m_shown;                    ///< with what is wrong above
    std::vector<int> m_centres;        ///< by observation: the pixel; −1 for one outside
    std::vector<std::uint8_t> m_taken; ///< by pixel, a bit for each kind of stamp with its centre
    std::array<Stamp, 6> m_stamps;     ///< by kind
};

} // namespace frontera

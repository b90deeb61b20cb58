// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plots/plane_range.h"

#include <algorithm>
#include <cmath>

namespace frontera {

namespace {

double sideOf(const QRectF &range)
{
    return std::max(range.width(), range.height());
}

bool isRange(const QRectF &range)
{
    return std::isfinite(range.left()) && std::isfinite(range.top()) &&
           std::isfinite(range.right()) && std::isfinite(range.bottom()) && range.width() > 0 &&
           range.height() > 0;
}

/// Returns the largest coordinate in magnitude.
double farthestIn(const QRectF &range)
{
    return std::max({std::abs(range.left()), std::abs(range.right()), std::abs(range.top()),
                     std::abs(range.bottom())});
}

} // namespace

QRectF boundedRange(const QRectF &range, const QRectF &usual)
{
    if (!isRange(range))
        return usual;
    constexpr double largest = 20;      // of the usual side
    constexpr double smallest = 1e-3;   // likewise
    constexpr double precision = 1e-10; // of the coordinates: a pixel is some thousandth of a side
    const double side = sideOf(usual);
    const double least = std::min(side, std::max(smallest * side, precision * farthestIn(usual)));
    const double now = sideOf(range);
    const double factor = std::clamp(now, least, largest * side) / now;
    const QRectF reach = usual.adjusted(-side, -side, side, side);
    const QPointF centre(std::clamp(range.center().x(), reach.left(), reach.right()),
                         std::clamp(range.center().y(), reach.top(), reach.bottom()));
    if (factor == 1 && centre == range.center())
        return range;
    QRectF bounded(QPointF(), range.size() * factor);
    bounded.moveCenter(centre);
    return isRange(bounded) ? bounded : usual;
}

QRectF zoomedRange(const QRectF &range, QPointF about, double factor)
{
    return QRectF(about + (range.topLeft() - about) * factor,
                  about + (range.bottomRight() - about) * factor);
}

bool isNearly(const QRectF &range, const QRectF &other)
{
    constexpr double sameSize = 0.01;
    constexpr double beside = 0.06; // as axes move that get other numbers
    const double side = sideOf(other);
    const QPointF way = range.center() - other.center();
    return std::abs(sideOf(range) - side) < sameSize * side && std::abs(way.x()) < beside * side &&
           std::abs(way.y()) < beside * side;
}

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineF>
#include <QPolygonF>
#include <QRectF>
#include <optional>

namespace frontera {

struct Weights;

/// The line w₁·x₁ + w₂·x₂ + b = 0 in doubles, for drawing, scaled so that max(|w₁|, |w₂|) = 1: then
/// nothing overflows, whatever the size of the weights. If w = 0 there is no line, and only the
/// sign of c has a meaning: that of b.
struct DrawnLine
{
    double a1 = 0;
    double a2 = 0;
    double c = 0;

    explicit DrawnLine(const Weights &weights);
    /// Makes the line first·x₁ + second·x₂ + constant = 0.
    DrawnLine(double first, double second, double constant);

    [[nodiscard]] bool exists() const { return a1 != 0 || a2 != 0; }
    /// Returns a number that is greater than 0 on the side of class 1, and less on the other.
    [[nodiscard]] double valueAt(QPointF point) const
    {
        return a1 * point.x() + a2 * point.y() + c;
    }
    /// Returns the part of the line within a rectangle (x₁ to the right, x₂ up); nothing if it
    /// passes by.
    [[nodiscard]] std::optional<QLineF> within(const QRectF &area) const;
    /// Returns the part of a rectangle where valueAt() has the sign `side` (1 or −1): convex, or
    /// empty.
    [[nodiscard]] QPolygonF halfOf(const QRectF &area, int side) const;
    /// Like halfOf(), for any convex polygon.
    [[nodiscard]] QPolygonF partOf(const QPolygonF &convex, int side) const;
};

/// True if a segment and a rectangle have a point in common.
[[nodiscard]] bool meets(const QLineF &segment, const QRectF &area);
/// Returns the part of a segment within a rectangle; nothing if they have no point in common.
[[nodiscard]] std::optional<QLineF> clipped(const QLineF &segment, const QRectF &area);
/// Returns the part of a convex polygon within a rectangle: convex, or empty.
[[nodiscard]] QPolygonF clipped(const QPolygonF &convex, const QRectF &area);
/// Returns the distance of a point from a segment.
[[nodiscard]] double distance(QPointF point, const QLineF &segment);

} // namespace frontera

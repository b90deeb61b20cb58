// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineF>
#include <QPolygonF>
#include <QRectF>
#include <optional>

namespace frontera {

struct Weights;

/// The line w₁·x₁ + w₂·x₂ + b = 0 in doubles, for drawing, scaled so that max(|w₁|, |w₂|) = 1:
/// then nothing overflows, whatever the size of the weights. Without a line (w = 0) only c has
/// meaning: the sign of b.
struct DrawnLine
{
    double a1 = 0;
    double a2 = 0;
    double c = 0;

    explicit DrawnLine(const Weights &weights);
    /// first·x₁ + second·x₂ + constant = 0.
    DrawnLine(double first, double second, double constant);

    [[nodiscard]] bool exists() const { return a1 != 0 || a2 != 0; }
    /// Greater than 0 on the side of class 1.
    [[nodiscard]] double valueAt(QPointF point) const
    {
        return a1 * point.x() + a2 * point.y() + c;
    }
    /// The part of the line within a rectangle (x₁ to the right, x₂ up); nothing if it passes by.
    [[nodiscard]] std::optional<QLineF> within(const QRectF &area) const;
    /// The part of a rectangle where valueAt() has the sign `side` (1 or −1): convex, or empty.
    [[nodiscard]] QPolygonF halfOf(const QRectF &area, int side) const;
    /// The same of any convex polygon.
    [[nodiscard]] QPolygonF partOf(const QPolygonF &convex, int side) const;
};

/// Whether a segment meets a rectangle.
[[nodiscard]] bool meets(const QLineF &segment, const QRectF &area);
/// The distance of a point from a segment.
[[nodiscard]] double distance(QPointF point, const QLineF &segment);

} // namespace frontera

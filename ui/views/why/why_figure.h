// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/linear/class_hulls.h"

#include <QLineF>
#include <QPolygonF>
#include <QString>
#include <array>
#include <optional>
#include <vector>

namespace frontera {

class Dataset;
struct BoundaryPicture;
struct Separability;
struct Weights;

/// The proof that a line can or cannot do it, as it is drawn into the plane of two inputs, in the
/// coordinates of the data.
struct WhyFigure
{
    /// From the shared point to an observation that makes it.
    struct Spoke
    {
        QLineF line;
        int target = 0;
    };
    /// The line of largest margin, a₁x₁ + a₂x₂ + c = 0; on its edges the left side is ±1.
    struct Street
    {
        double a1 = 0;
        double a2 = 0;
        double c = 0;
    };

    std::array<QPolygonF, 2> hulls; ///< corners of the convex hull of class 0 and of class 1
    std::vector<Spoke> spokes;
    std::optional<QPointF> point; ///< in both hulls
    QString pointWords;
    std::optional<Street> street;
    QString marginWords;
    std::vector<QPointF> support;
    std::optional<QLineF> margin; ///< from the street's middle to its edge, where there is room
};

[[nodiscard]] WhyFigure whyFigure(const Separability &separability, const Dataset &data,
                                  const Hulls &hulls);

/// The weights of the line, or hyperplane, of largest margin, for drawing: rounded, and scaled so
/// that the largest is 1. Nothing where there is none.
[[nodiscard]] std::optional<Weights> widestWeights(const Separability &separability);

/// Quietens a picture of this area, adds the figure's words, and lets the others step aside from
/// its lines; finds a place for the figure's margin.
void addTo(BoundaryPicture &picture, WhyFigure &figure, const QRectF &area);

} // namespace frontera

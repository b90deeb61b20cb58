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

/// The drawing of the proof that a line can or cannot separate the classes, in the plane of two
/// inputs and the coordinates of the data.
struct WhyFigure
{
    /// A line from the point that both hulls share to an observation that makes it.
    struct Spoke
    {
        QLineF line;
        int target = 0;
    };
    /// The street: the strip without observations around the line of largest margin, a₁x₁ + a₂x₂ +
    /// c = 0. On its edges the left side is ±1.
    struct Street
    {
        double a1 = 0;
        double a2 = 0;
        double c = 0;
    };

    std::array<QPolygonF, 2> hulls; ///< corners of the convex hull of class 0 and of class 1
    std::vector<Spoke> spokes;
    std::optional<QPointF> point; ///< in both hulls; nothing if they are apart
    QString pointWords;
    std::optional<Street> street;
    QString marginWords;
    std::vector<QPointF> support; ///< the observations on the street's edges
    std::optional<QLineF> margin; ///< from the street's middle to its edge, if it has room
};

/// Returns the figure, with the street or with spokes. The hulls are those of the data.
[[nodiscard]] WhyFigure whyFigure(const Separability &separability, const Dataset &data,
                                  const Hulls &hulls);

/// Returns the weights of the line, or hyperplane, of largest margin, for drawing: rounded, and
/// scaled so that the largest is 1. Returns nothing if no line separates.
[[nodiscard]] std::optional<Weights> widestWeights(const Separability &separability);

/// Quietens a picture of this area, adds the figure's words, and makes the other words avoid its
/// lines. Sets the figure's margin where there is room for it.
void addTo(BoundaryPicture &picture, WhyFigure &figure, const QRectF &area);

} // namespace frontera

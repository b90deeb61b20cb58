// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/linear/conic.h"

#include <QPointF>
#include <QPolygonF>
#include <QRectF>
#include <optional>
#include <vector>

namespace frontera {

/// The conic z = 0 within an area, in doubles, for drawing: lines that bend by less than a pixel
/// would tell, and the parts of the area on both sides. Which shape it is, is decided exactly
/// before (Conic::shape()), so that two lines that cross do cross.
struct ConicCurve
{
    /// Follows the conic through an area (x₁ to the right, x₂ up).
    ConicCurve(const Conic &conic, const QRectF &area);

    /// Returns the part of the area where z has this sign (1 or −1). A part with holes, or in two
    /// pieces, is one polygon whose edges from ring to ring are passed twice, for filling by the
    /// odd-even rule. Empty if there is no such part.
    [[nodiscard]] QPolygonF partOf(int side) const;
    /// True if nothing of z = 0 is seen.
    [[nodiscard]] bool isUnseen() const { return lines.empty() && !point; }

    ConicShape shape = ConicShape::Nothing;
    std::vector<QPolygonF> lines; ///< pieces of z = 0, each from end to end
    std::optional<QPointF> point; ///< all of z = 0, if that is a point
    std::vector<QPolygonF> inner; ///< convex parts of the area
    int innerSign = 0;            ///< the sign of z in them
    int outerSign = 0;            ///< the sign of z everywhere else
    QRectF area;
};

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/plots/plane.h"

#include <QPointF>
#include <QRectF>
#include <vector>

namespace frontera {

class Scatter;

/// The area in which points are placed by hand, and the grid of decimals on which they lie.
class PointGrid
{
public:
    /// The number of grids to choose from; the first is the widest.
    static constexpr int stepCount = 5;

    /// Chooses area and grid for other data.
    void begin(const Scatter &points);
    /// Keeps the area while the points have enough room in it, because a view that jumps at every
    /// click is no target. It grows when a point comes near its edge. Points of another extent get
    /// another area and grid.
    void follow(const Scatter &points);

    /// Returns the area to be seen.
    [[nodiscard]] const QRectF &area() const { return m_area; }
    /// Returns the distance between grid points with this index; without one, of the chosen grid.
    [[nodiscard]] Decimal step(int index) const;
    [[nodiscard]] Decimal step() const { return step(m_index); }
    /// Returns the smallest of these distances.
    [[nodiscard]] Decimal fineStep() const { return step(stepCount - 1); }
    [[nodiscard]] int index() const { return m_index; }
    void setIndex(int index);

    /// Returns the inputs at the grid point nearest to a place. Inputs that are not drawn are those
    /// of `others`.
    [[nodiscard]] std::vector<Decimal> inputsAt(QPointF place, const Plane &plane,
                                                std::vector<Decimal> others) const;
    /// Returns the inputs at the middle of the area, or of the next grid point beside it that no
    /// observation has.
    [[nodiscard]] std::vector<Decimal> freeInputs(const Dataset &data, const Plane &plane) const;

private:
    QRectF m_area;
    int m_index = 2;
    int m_power = 0; ///< the widest step is 10^m_power
};

} // namespace frontera

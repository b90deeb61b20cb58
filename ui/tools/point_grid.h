// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/plots/plane.h"

#include <QPointF>
#include <QRectF>
#include <vector>

namespace frontera {

class Scatter;

/// The room in which points are placed by hand, and the grid of decimals on which they come to lie.
class PointGrid
{
public:
    /// The distances to choose from between points of the grid, the widest first.
    static constexpr int stepCount = 5;

    /// For other data.
    void begin(const Scatter &points);
    /// The same room while the points have enough of it: a view that jumps at every click is not
    /// one to aim at. It grows with them, and data of another size have another one.
    void follow(const Scatter &points);

    /// What is to be seen.
    [[nodiscard]] const QRectF &area() const { return m_area; }
    [[nodiscard]] Decimal step(int index) const;
    [[nodiscard]] Decimal step() const { return step(m_index); }
    /// The smallest.
    [[nodiscard]] Decimal fineStep() const { return step(stepCount - 1); }
    [[nodiscard]] int index() const { return m_index; }
    void setIndex(int index);

    /// The inputs at the point of the grid next to a place; those that are not drawn as in
    /// `others`.
    [[nodiscard]] std::vector<Decimal> inputsAt(QPointF place, const Plane &plane,
                                                std::vector<Decimal> others) const;
    /// The inputs at the middle of the room, or next to it where an observation is already.
    [[nodiscard]] std::vector<Decimal> freeInputs(const Dataset &data, const Plane &plane) const;

private:
    QRectF m_area;
    int m_index = 2;
    int m_power = 0; ///< the widest step is 10^m_power
};

} // namespace frontera

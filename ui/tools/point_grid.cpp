// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tools/point_grid.h"

#include "core/data/dataset.h"
#include "ui/plots/scatter.h"

#include <algorithm>
#include <cmath>

namespace frontera {

namespace {

bool isTaken(const Dataset &data, const std::vector<Decimal> &inputs)
{
    for (int row = 0; row < data.observationCount(); ++row) {
        if (std::ranges::equal(data.given(row), inputs))
            return true;
    }
    return false;
}

bool includes(const QRectF &area, const QRectF &points)
{
    return area.left() <= points.left() && points.right() <= area.right() &&
           area.top() <= points.top() && points.bottom() <= area.bottom();
}

} // namespace

void PointGrid::begin(const Scatter &points)
{
    m_area = points.area();
    const double extent = std::max(m_area.width(), m_area.height());
    const double largest = std::max({std::abs(m_area.left()), std::abs(m_area.right()),
                                     std::abs(m_area.top()), std::abs(m_area.bottom())});
    constexpr int digits = 14; // a double has hardly more
    const auto power = [](double size) { return static_cast<int>(std::floor(std::log10(size))); };
    m_power = std::max(power(extent), power(largest) - digits);
}

void PointGrid::follow(const Scatter &points)
{
    constexpr double edge = 0.1;  // of the area: a point that near to its edge makes it grow
    constexpr double least = 0.4; // of its extent: smaller data get a smaller area
    const QRectF before = m_area;
    const double across = edge * before.width();
    const double up = edge * before.height();
    const QRectF &fresh = points.area();
    const double extent = std::max(before.width(), before.height());
    const bool isSmall = std::max(fresh.width(), fresh.height()) < least * extent;
    if (!isSmall && includes(before.adjusted(across, up, -across, -up), points.extent()))
        return;
    begin(points);
    constexpr double most = 4; // times as wide: more is not one point that has moved
    const QRectF both = before.united(m_area);
    if (!isSmall && std::max(both.width(), both.height()) <= most * extent)
        m_area = both;
}

Decimal PointGrid::step(int index) const
{
    // 1, 0.5, 0.1, 0.05, 0.01
    return index % 2 == 0 ? Decimal(1, m_power - index / 2) : Decimal(5, m_power - 1 - index / 2);
}

void PointGrid::setIndex(int index)
{
    m_index = std::clamp(index, 0, stepCount - 1);
}

std::vector<Decimal> PointGrid::inputsAt(QPointF place, const Plane &plane,
                                         std::vector<Decimal> others) const
{
    const Decimal unit = step();
    const auto onGrid = [&unit](double value) {
        return Decimal(std::llround(value / unit.toDouble())) * unit;
    };
    others.at(static_cast<std::size_t>(plane.across)) = onGrid(place.x());
    // What is derived is no place of its own.
    if (plane.up && static_cast<std::size_t>(*plane.up) < others.size())
        others.at(static_cast<std::size_t>(*plane.up)) = onGrid(place.y());
    return others;
}

std::vector<Decimal> PointGrid::freeInputs(const Dataset &data, const Plane &plane) const
{
    // Tries grid points of a row, from the middle on: one more than there are observations.
    const double unit = step().toDouble();
    std::vector<Decimal> inputs;
    for (int i = 0; i <= data.observationCount(); ++i) {
        const double aside = (i + 1) / 2 * (i % 2 == 0 ? unit : -unit);
        inputs = inputsAt(m_area.center() + QPointF(aside, 0), plane, plane.at);
        if (!isTaken(data, inputs))
            break;
    }
    return inputs;
}

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plots/scatter.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace frontera {

namespace {

QRectF rectangleOf(const std::vector<QPointF> &places)
{
    double left = places.empty() ? 0 : places.front().x();
    double right = left;
    double low = places.empty() ? 0 : places.front().y();
    double high = low;
    for (const QPointF place : places) {
        left = std::min(left, place.x());
        right = std::max(right, place.x());
        low = std::min(low, place.y());
        high = std::max(high, place.y());
    }
    return QRectF(left, low, right - left, high - low);
}

/// Returns the largest coordinate in magnitude.
double sizeOf(const QRectF &points)
{
    return std::max({std::abs(points.left()), std::abs(points.right()), std::abs(points.top()),
                     std::abs(points.bottom())});
}

bool areAtOnePlace(const Dataset &data, const Plane &plane)
{
    for (int row = 1; row < data.observationCount(); ++row) {
        for (int input = 0; input < data.givenCount(); ++input) {
            const auto i = static_cast<std::size_t>(input);
            if (plane.isAxis(input) && data.inputs(row)[i] != data.inputs(0)[i])
                return false;
        }
    }
    return true;
}

QRectF areaAround(const QRectF &points)
{
    constexpr double room = 0.36; // of the larger extent, on each side
    const double extent = std::max(points.width(), points.height());
    // A single place counts as of extent 1, or of its size where doubles hardly tell 1 apart.
    const double size = sizeOf(points);
    constexpr double large = 1e6;
    const double margin = room * (extent > 0 ? extent : size > large ? size : 1);
    return points.adjusted(-margin, -margin, margin, margin);
}

} // namespace

Scatter::Scatter(const Dataset &data, const Plane &plane)
    : m_data(data)
    , m_plane(plane)
    , m_places(static_cast<std::size_t>(data.observationCount()))
{
    for (int row = 0; row < count(); ++row) {
        const auto inputs = data.inputs(row);
        const auto i = static_cast<std::size_t>(row);
        m_places[i] = plane.place(inputs);
        if (plane.contains(inputs))
            continue;
        m_isFaint.resize(m_places.size());
        m_isFaint[i] = 1;
    }
    m_isWhole = std::ranges::all_of(m_places, [](QPointF place) {
        return place.x() == std::floor(place.x()) && place.y() == std::floor(place.y());
    });
    m_extent = rectangleOf(m_places);
    m_area = areaAround(m_extent);
    m_problem = undrawable(sizeOf(m_extent), std::max(m_extent.width(), m_extent.height()),
                           [&] { return areAtOnePlace(data, plane); });
}

Scatter::Scatter(const Dataset &data, std::vector<QPointF> places)
    : m_data(data)
    , m_places(std::move(places))
    , m_extent(rectangleOf(m_places))
    , m_area(areaAround(m_extent))
{
}

} // namespace frontera

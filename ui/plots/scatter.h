// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"
#include "ui/plots/plane.h"
#include "ui/plots/undrawable.h"

#include <QPointF>
#include <QRectF>
#include <cstdint>
#include <vector>

namespace frontera {

/// The observations in a plane: everything about their picture that stays the same while a run goes
/// on. Kept, because a look at very many takes longer than a frame.
class Scatter
{
public:
    /// The most observations that are drawn one by one. More are a crowd: its signs are smaller and
    /// simpler (crowd_signs.h), and no words speak of a single one.
    static constexpr int mostMarkers = 2'000;

    /// Places the observations in a plane of the data.
    Scatter(const Dataset &data, const Plane &plane);
    /// Takes the places, one for each row; there is no plane of the data then.
    Scatter(const Dataset &data, std::vector<QPointF> places);

    /// True if it was made of this data set, or a copy of it, and this plane. Looks at no
    /// observation.
    [[nodiscard]] bool isOf(const Dataset &data, const Plane &plane) const
    {
        return m_data.isSharedWith(data) && m_plane == plane;
    }
    [[nodiscard]] const Plane &plane() const { return m_plane; }
    [[nodiscard]] int count() const { return static_cast<int>(m_places.size()); }
    [[nodiscard]] bool isCrowd() const { return count() > mostMarkers; }

    /// Returns (x₁, x₂) of an observation (row, from 0).
    [[nodiscard]] QPointF at(int row) const { return m_places[static_cast<std::size_t>(row)]; }
    [[nodiscard]] bool isOne(int row) const { return m_data.target(row) == 1; }
    /// True if it lies before or behind the plane.
    [[nodiscard]] bool isFaint(int row) const
    {
        return !m_isFaint.empty() && m_isFaint[static_cast<std::size_t>(row)] != 0;
    }
    [[nodiscard]] bool hasFaint() const { return !m_isFaint.empty(); }
    /// True if all coordinates are whole numbers.
    [[nodiscard]] bool isWhole() const { return m_isWhole; }
    /// Returns the smallest rectangle with all of them.
    [[nodiscard]] const QRectF &extent() const { return m_extent; }
    /// Returns the area to be seen at least: the observations with room around them.
    [[nodiscard]] const QRectF &area() const { return m_area; }

    /// Returns why they cannot be drawn, if so: then places have no meaning.
    [[nodiscard]] std::optional<Undrawable> problem() const { return m_problem; }

private:
    Dataset m_data;
    Plane m_plane;
    std::vector<QPointF> m_places;
    std::vector<std::uint8_t> m_isFaint; ///< by row; empty if all lie in the plane
    bool m_isWhole = false;
    QRectF m_extent;
    QRectF m_area;
    std::optional<Undrawable> m_problem;
};

} // namespace frontera

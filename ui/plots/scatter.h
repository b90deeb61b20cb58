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

/// The observations as they lie in a plane: what a picture shows of them that stays as it is while
/// a run goes on. It is made once and kept, for to look at very many takes longer than a frame.
class Scatter
{
public:
    /// Beyond so many they are a crowd, of which single ones are no more told apart by words: they
    /// are drawn with smaller and simpler signs (crowd_signs.h).
    static constexpr int mostMarkers = 2'000;

    Scatter(const Dataset &data, const Plane &plane);
    /// The same at places that are known, one for each: of no plane of the data.
    Scatter(const Dataset &data, std::vector<QPointF> places);

    /// Whether it was made of these, seen without looking at each.
    [[nodiscard]] bool isOf(const Dataset &data, const Plane &plane) const
    {
        return m_data.isSharedWith(data) && m_plane == plane;
    }
    [[nodiscard]] const Plane &plane() const { return m_plane; }
    [[nodiscard]] int count() const { return static_cast<int>(m_places.size()); }
    [[nodiscard]] bool isCrowd() const { return count() > mostMarkers; }

    /// (x₁, x₂) of an observation (row, from 0).
    [[nodiscard]] QPointF at(int row) const { return m_places[static_cast<std::size_t>(row)]; }
    [[nodiscard]] bool isOne(int row) const { return m_data.target(row) == 1; }
    /// Whether it lies before or behind the plane.
    [[nodiscard]] bool isFaint(int row) const
    {
        return !m_isFaint.empty() && m_isFaint[static_cast<std::size_t>(row)] != 0;
    }
    [[nodiscard]] bool hasFaint() const { return !m_isFaint.empty(); }
    /// Whether all of them lie at whole numbers.
    [[nodiscard]] bool isWhole() const { return m_isWhole; }
    /// The smallest rectangle with all of them.
    [[nodiscard]] const QRectF &extent() const { return m_extent; }
    /// The smallest area to be seen: the observations with room around them.
    [[nodiscard]] const QRectF &area() const { return m_area; }

    /// Why there is no picture of them, if there is none: then places have no meaning.
    [[nodiscard]] std::optional<Undrawable> problem() const { return m_problem; }

private:
    Dataset m_data;
    Plane m_plane;
    std::vector<QPointF> m_places;
    std::vector<std::uint8_t> m_isFaint; ///< empty where all lie in the plane
    bool m_isWhole = false;
    QRectF m_extent;
    QRectF m_area;
    std::optional<Undrawable> m_problem;
};

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/linear/exact_linear.h"

#include <span>
#include <vector>

namespace frontera {

/// Points with whole coordinates, at least one, and doubles near them to search with.
class PointSet
{
public:
    explicit PointSet(std::vector<Vector> points, const std::stop_token &stop = {});

    [[nodiscard]] int size() const { return static_cast<int>(m_points.size()); }
    [[nodiscard]] std::size_t dimension() const { return m_points.front().size(); }
    [[nodiscard]] const Vector &point(int index) const
    {
        return m_points[static_cast<std::size_t>(index)];
    }

    /// The points where v·x is smallest, ascending. Exact: doubles, with a bound for their error,
    /// only rule points out.
    [[nodiscard]] std::vector<int> lowest(const Vector &v, const std::stop_token &stop = {}) const;

    /// No coordinate of a point is 2^largestPower() or more in magnitude.
    [[nodiscard]] long largestPower() const;
    /// Doubles near all coordinates, point after point, in units of 2^unit.
    [[nodiscard]] std::vector<double> inUnits(long unit) const;

private:
    [[nodiscard]] std::vector<int> candidates(const Vector &v) const;

    std::vector<Vector> m_points;
    std::vector<long> m_columnPowers; ///< coordinate k's doubles are near x_k·2^−m_columnPowers[k]
    std::vector<double> m_doubles;    ///< point after point, all at most 1 in magnitude
};

/// The point v of a polytope nearest to 0.
struct NearestPoint
{
    Vector numerators; ///< v = numerators/denominator
    Integer denominator = 1;
    /// v as a sum of one convex combination of each set's points, all multiplied by `denominator`:
    /// so the coefficients for each set sum to that.
    std::vector<std::vector<Term>> combinations;
    /// Where v is not 0, for each set all the points where v·x is smallest, ascending: a face of
    /// its hull.
    std::vector<std::vector<int>> faces;

    [[nodiscard]] bool isZero() const;
    /// |v|²
    [[nodiscard]] Rational squaredLength() const;
};

/// The nearest point to 0 of conv(A) + conv(B) + …, the sets' convex hulls added point by point, by
/// the algorithm of Wolfe ("Finding the nearest point in a polytope", Mathematical Programming 11,
/// 1976), in exact arithmetic throughout: it ends after a finite number of steps. With the points
/// of one class and the negatives of the other it finds the distance between two hulls.
///
/// The answer proves itself: v is a convex combination of points, and v·x ≥ |v|² for all. So in
/// many dimensions, where each step is dear, the search begins with corners that were guessed in
/// floating point (guess.h), which leaves it a step or two.
[[nodiscard]] NearestPoint nearestPoint(std::span<const PointSet> sets,
                                        const std::stop_token &stop = {});

} // namespace frontera

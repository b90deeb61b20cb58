// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/linear/exact_linear.h"

#include <span>
#include <vector>

namespace frontera {

/// A set of at least one point with whole coordinates, with doubles near them that make searches
/// fast.
class PointSet
{
public:
    /// All points have the same number of coordinates. Throws Stopped when asked to stop.
    explicit PointSet(std::vector<Vector> points, const std::stop_token &stop = {});

    [[nodiscard]] int size() const { return static_cast<int>(m_points.size()); }
    [[nodiscard]] std::size_t dimension() const { return m_points.front().size(); }
    [[nodiscard]] const Vector &point(int index) const
    {
        return m_points[static_cast<std::size_t>(index)];
    }

    /// Returns the indices of all points x where v·x is smallest, ascending. Exact: doubles, with a
    /// bound on their error, only rule points out. Throws Stopped when asked to stop.
    [[nodiscard]] std::vector<int> lowest(const Vector &v, const std::stop_token &stop = {}) const;

    /// Returns a power such that all coordinates are less than 2^power in magnitude.
    [[nodiscard]] long largestPower() const;
    /// Returns doubles near all coordinates, point after point, in units of 2^unit.
    [[nodiscard]] std::vector<double> inUnits(long unit) const;

private:
    /// Returns the indices of the points that may be lowest, ascending.
    [[nodiscard]] std::vector<int> candidates(const Vector &v) const;

    std::vector<Vector> m_points;
    std::vector<long> m_columnPowers; ///< coordinate k's doubles are near x_k·2^−m_columnPowers[k]
    std::vector<double> m_doubles;    ///< the points one after another, all at most 1 in magnitude
};

/// The point v of a polytope nearest to 0.
struct NearestPoint
{
    Vector numerators; ///< v = numerators/denominator
    Integer denominator = 1;
    /// For each set a convex combination of its points, multiplied by `denominator`; these add up
    /// to `numerators`. So the coefficients of each set add up to `denominator`.
    std::vector<std::vector<Term>> combinations;
    /// For each set the indices of all points where v·x is smallest, ascending: a face of its hull.
    /// Of no meaning if v is 0.
    std::vector<std::vector<int>> faces;

    /// Returns true if v is 0.
    [[nodiscard]] bool isZero() const;
    /// Returns |v|².
    [[nodiscard]] Rational squaredLength() const;
};

/// Returns the point nearest to 0 of conv(A) + conv(B) + …, the sets' convex hulls added point by
/// point (Minkowski sum), by the algorithm of Wolfe ("Finding the nearest point in a polytope",
/// Mathematical Programming 11, 1976). All arithmetic is exact, so it ends after a finite number of
/// steps. With the points of one class and the negatives of the other it finds the distance between
/// their hulls. Throws Stopped when asked to stop.
///
/// The answer proves itself: v is a convex combination of points, and v·x ≥ |v|² for all points x.
/// So in many dimensions, where each step is expensive, the search begins with corners that were
/// guessed in floating point (guess.h), which leaves it a step or two.
[[nodiscard]] NearestPoint nearestPoint(std::span<const PointSet> sets,
                                        const std::stop_token &stop = {});

} // namespace frontera

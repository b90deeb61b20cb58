// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/linear/nearest_point.h"

#include "core/linear/approximation.h"
#include "core/linear/guess.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <optional>
#include <utility>

namespace frontera {

PointSet::PointSet(std::vector<Vector> points, const std::stop_token &stop)
    : m_points(std::move(points))
    , m_columnPowers(dimension(), 0)
{
    const std::size_t n = dimension();
    std::vector<Approximation> approximations;
    approximations.reserve(m_points.size() * n);
    for (const Vector &point : m_points) {
        throwIfAsked(stop);
        for (std::size_t k = 0; k < n; ++k) {
            approximations.emplace_back(point[k]);
            m_columnPowers[k] = std::max(m_columnPowers[k], approximations.back().power);
        }
    }
    m_doubles.reserve(approximations.size());
    for (std::size_t i = 0; i < approximations.size(); ++i)
        m_doubles.push_back(approximations[i].inUnits(m_columnPowers[i % n]));
}

long PointSet::largestPower() const
{
    return *std::ranges::max_element(m_columnPowers);
}

std::vector<double> PointSet::inUnits(long unit) const
{
    constexpr long tiny = -2000;
    std::vector<double> doubles = m_doubles;
    for (std::size_t i = 0; i < doubles.size(); ++i) {
        const long power = m_columnPowers[i % dimension()] - unit;
        doubles[i] = std::ldexp(doubles[i], static_cast<int>(std::max(power, tiny)));
    }
    return doubles;
}

std::vector<int> PointSet::candidates(const Vector &v) const
{
    const std::size_t n = dimension();
    std::vector<Approximation> approximations;
    for (std::size_t k = 0; k < n; ++k) {
        approximations.emplace_back(v[k]);
        approximations.back().power += m_columnPowers[k];
    }
    const std::vector<double> direction = inCommonUnits(approximations);
    double lowestBound = std::numeric_limits<double>::infinity();
    std::vector<double> atLeast(m_points.size());
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        const ApproximateSum sum(direction.data(), m_doubles.data() + i * n, n);
        atLeast[i] = sum.value - sum.error;
        lowestBound = std::min(lowestBound, sum.value + sum.error);
    }
    std::vector<int> found;
    for (std::size_t i = 0; i < atLeast.size(); ++i) {
        if (atLeast[i] <= lowestBound)
            found.push_back(static_cast<int>(i));
    }
    return found;
}

std::vector<int> PointSet::lowest(const Vector &v, const std::stop_token &stop) const
{
    std::vector<int> found;
    Integer least;
    for (const int index : candidates(v)) {
        throwIfAsked(stop);
        const Integer value = dot(v, point(index));
        if (found.empty() || value < least) {
            found.clear();
            least = value;
        }
        if (value == least)
            found.push_back(index);
    }
    return found;
}

bool NearestPoint::isZero() const
{
    return std::ranges::all_of(numerators, [](const Integer &value) { return value.is_zero(); });
}

Rational NearestPoint::squaredLength() const
{
    return Rational(dot(numerators, numerators)) / (denominator * denominator);
}

namespace {

/// A point of the sum of the hulls: the sum of one point of each set.
struct Vertex
{
    std::vector<int> indices; ///< one of each set
    Vector at;
    Integer weight; ///< > 0, but for a new corner
};

/// Wolfe's "corral": affinely independent corners. Their weighted mean is the current point.
class Corral
{
public:
    Corral(std::span<const PointSet> sets, const std::stop_token &stop)
        : m_sets(sets)
        , m_stop(stop)
    {
    }

    /// Adds the corner that is the sum of these points, one of each set, with weight 0.
    void add(std::vector<int> indices);
    /// Begins at a point within the hull of these corners, which may be affinely dependent.
    void begin(std::vector<std::vector<int>> corners);
    /// Moves to the point nearest to 0 of the corners' hull, dropping corners where the way leads
    /// out of the hull (Wolfe's minor cycles), and returns it.
    NearestPoint moveToNearest();

private:
    [[nodiscard]] Vector affineMinimiser();
    void moveTowards(const Vector &weights);
    void dropUnused();
    [[nodiscard]] NearestPoint current() const;

    std::span<const PointSet> m_sets;
    const std::stop_token &m_stop;
    std::vector<Vertex> m_corners;
    std::vector<Vector> m_products; ///< of every two corners: the Gram matrix
};

void Corral::add(std::vector<int> indices)
{
    Vertex corner{std::move(indices), Vector(m_sets.front().dimension()), 0};
    for (std::size_t s = 0; s < m_sets.size(); ++s) {
        for (std::size_t k = 0; k < corner.at.size(); ++k)
            corner.at[k] += m_sets[s].point(corner.indices[s])[k];
    }
    m_corners.push_back(std::move(corner));
    Vector row;
    for (std::size_t i = 0; i < m_corners.size(); ++i) {
        row.push_back(dot(m_corners[i].at, m_corners.back().at));
        if (i < m_products.size())
            m_products[i].push_back(row.back());
    }
    m_products.push_back(std::move(row));
}

void Corral::begin(std::vector<std::vector<int>> corners)
{
    for (std::vector<int> &indices : corners) {
        add(std::move(indices));
        m_corners.back().weight = 1;
    }
}

/// Returns weights, of a sum > 0, whose mean is the point nearest to 0 of the corners' affine hull:
/// y with (G + 1·1ᵀ)·y = 1, up to a factor, where G is the Gram matrix. For then G·y is the same
/// for all corners (Wolfe, section 4), and the matrix is positive definite if the corners are
/// affinely independent. If they are not, drops corners.
Vector Corral::affineMinimiser()
{
    std::vector<Vector> rows = m_products;
    for (Vector &row : rows) {
        for (Integer &product : row)
            product += 1;
        row.emplace_back(-1);
    }
    const std::vector<Vector> solutions = kernel(std::move(rows), m_corners.size() + 1, m_stop);
    if (solutions.size() > 1) {
        // Each but the last gives a corner as a combination of those before it.
        for (std::size_t i = 0; i + 1 < solutions.size(); ++i) {
            std::size_t corner = m_corners.size() - 1;
            while (solutions[i][corner].is_zero())
                --corner;
            m_corners[corner].weight = 0;
        }
        dropUnused();
        return affineMinimiser();
    }
    Vector weights = solutions.front();
    if (weights.back() < 0)
        negate(weights);
    weights.pop_back();
    return weights;
}

/// Goes from the current point towards the one with these weights until the first corner is left:
/// corner i, where w_i < 0 and λ_i/−w_i is smallest. The weights there are in proportion to
/// −w_i·λ + λ_i·w, whatever the sums of both are.
void Corral::moveTowards(const Vector &weights)
{
    std::optional<std::size_t> left;
    for (std::size_t i = 0; i < m_corners.size(); ++i) {
        if (weights[i] < 0 &&
            (!left || m_corners[i].weight * weights[*left] > m_corners[*left].weight * weights[i]))
            left = i;
    }
    const Integer kept = -weights[left.value()];
    const Integer added = m_corners[*left].weight;
    for (std::size_t i = 0; i < m_corners.size(); ++i)
        m_corners[i].weight = kept * m_corners[i].weight + added * weights[i];
}

void Corral::dropUnused()
{
    for (std::size_t i = m_corners.size(); i-- > 0;) {
        if (!m_corners[i].weight.is_zero())
            continue;
        const auto at = static_cast<std::ptrdiff_t>(i);
        m_corners.erase(m_corners.begin() + at);
        m_products.erase(m_products.begin() + at);
        for (Vector &row : m_products)
            row.erase(row.begin() + at);
    }
}

NearestPoint Corral::moveToNearest()
{
    while (true) {
        const Vector weights = affineMinimiser();
        const bool isInside =
            std::ranges::none_of(weights, [](const Integer &weight) { return weight < 0; });
        if (isInside) {
            for (std::size_t i = 0; i < m_corners.size(); ++i)
                m_corners[i].weight = weights[i];
        } else {
            moveTowards(weights);
        }
        dropUnused();
        if (isInside)
            return current();
    }
}

NearestPoint Corral::current() const
{
    NearestPoint point;
    point.denominator = 0;
    point.numerators.resize(m_sets.front().dimension());
    std::vector<std::map<int, Integer>> weights(m_sets.size());
    for (const Vertex &corner : m_corners) {
        point.denominator += corner.weight;
        for (std::size_t k = 0; k < point.numerators.size(); ++k)
            point.numerators[k] += corner.weight * corner.at[k];
        for (std::size_t s = 0; s < m_sets.size(); ++s)
            weights[s][corner.indices[s]] += corner.weight;
    }
    for (const auto &combination : weights) {
        std::vector<Term> terms;
        for (const auto &[index, weight] : combination)
            terms.push_back({index, weight});
        point.combinations.push_back(std::move(terms));
    }
    return point;
}

} // namespace

NearestPoint nearestPoint(std::span<const PointSet> sets, const std::stop_token &stop)
{
    constexpr std::size_t fewDimensions = 5;
    Corral corral(sets, stop);
    if (sets.front().dimension() <= fewDimensions)
        corral.begin({std::vector<int>(sets.size(), 0)});
    else
        corral.begin(likelyCorners(sets, stop));
    while (true) {
        NearestPoint point = corral.moveToNearest();
        if (point.isZero())
            return point;
        std::vector<int> lowest;
        Integer least = 0;
        for (const PointSet &set : sets) {
            point.faces.push_back(set.lowest(point.numerators, stop));
            lowest.push_back(point.faces.back().front());
            least += dot(point.numerators, set.point(lowest.back()));
        }
        // v·x ≥ |v|² for all x of the polytope, and only for its nearest point.
        if (least * point.denominator >= dot(point.numerators, point.numerators))
            return point;
        corral.add(std::move(lowest));
    }
}

} // namespace frontera

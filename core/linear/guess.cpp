// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/linear/guess.h"

#include "core/linear/approximation.h"
#include "core/linear/nearest_point.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace frontera {

namespace {

using Real = long double;
using Reals = std::vector<Real>;

Real product(const Reals &a, const Reals &b)
{
    return std::inner_product(a.begin(), a.end(), b.begin(), Real(0));
}

/// Solves a symmetric, positive definite system (Cholesky). Returns nothing if it is not definite,
/// or hardly.
std::optional<Reals> solved(std::vector<Reals> matrix, Reals right)
{
    constexpr Real least = 1e-15L; // of a pivot, in proportion to its entry
    const std::size_t n = right.size();
    for (std::size_t j = 0; j < n; ++j) {
        const Real entry = matrix[j][j];
        for (std::size_t k = 0; k < j; ++k)
            matrix[j][j] -= matrix[j][k] * matrix[j][k];
        if (!(matrix[j][j] > least * entry))
            return std::nullopt;
        matrix[j][j] = std::sqrt(matrix[j][j]);
        for (std::size_t i = j + 1; i < n; ++i) {
            for (std::size_t k = 0; k < j; ++k)
                matrix[i][j] -= matrix[i][k] * matrix[j][k];
            matrix[i][j] /= matrix[j][j];
        }
    }
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t k = 0; k < i; ++k)
            right[i] -= matrix[i][k] * right[k];
        right[i] /= matrix[i][i];
    }
    for (std::size_t i = n; i-- > 0;) {
        for (std::size_t k = i + 1; k < n; ++k)
            right[i] -= matrix[k][i] * right[k];
        right[i] /= matrix[i][i];
    }
    return right;
}

/// The corral of Wolfe's algorithm (nearest_point.cpp) in floating point.
class RoundedCorral
{
public:
    explicit RoundedCorral(std::span<const PointSet> sets);

    /// Adds the lowest corner in the direction of the present point and moves on. Returns false if
    /// that brings the point no nearer to 0, or if rounding errors prevent it.
    bool advance();
    [[nodiscard]] std::vector<std::vector<int>> corners() const;

private:
    struct Corner
    {
        std::vector<int> indices;
        Reals at;
        Real weight = 0;
    };

    [[nodiscard]] Corner corner(std::vector<int> indices) const;
    [[nodiscard]] std::vector<int> lowest(const Reals &v) const;
    [[nodiscard]] Reals point() const;
    [[nodiscard]] std::optional<Reals> affineMinimiser() const;
    bool moveToNearest();

    std::vector<std::vector<double>> m_doubles; ///< of each set, point after point
    std::size_t m_dimension;
    std::vector<Corner> m_corners;
};

RoundedCorral::RoundedCorral(std::span<const PointSet> sets)
    : m_dimension(sets.front().dimension())
{
    long unit = sets.front().largestPower();
    for (const PointSet &set : sets)
        unit = std::max(unit, set.largestPower());
    for (const PointSet &set : sets)
        m_doubles.push_back(set.inUnits(unit));
    m_corners.push_back(corner(std::vector<int>(sets.size(), 0)));
    m_corners.front().weight = 1;
}

RoundedCorral::Corner RoundedCorral::corner(std::vector<int> indices) const
{
    Corner corner{std::move(indices), Reals(m_dimension), 0};
    for (std::size_t s = 0; s < m_doubles.size(); ++s) {
        const auto first = static_cast<std::size_t>(corner.indices[s]) * m_dimension;
        for (std::size_t k = 0; k < m_dimension; ++k)
            corner.at[k] += m_doubles[s][first + k];
    }
    return corner;
}

std::vector<int> RoundedCorral::lowest(const Reals &v) const
{
    const std::vector<double> direction(v.begin(), v.end());
    std::vector<int> indices;
    for (const std::vector<double> &points : m_doubles) {
        std::size_t best = 0;
        double least = 0;
        for (std::size_t i = 0; i * m_dimension < points.size(); ++i) {
            const double value = std::inner_product(direction.begin(), direction.end(),
                                                    points.data() + i * m_dimension, 0.0);
            if (i == 0 || value < least) {
                best = i;
                least = value;
            }
        }
        indices.push_back(static_cast<int>(best));
    }
    return indices;
}

Reals RoundedCorral::point() const
{
    Reals v(m_dimension);
    for (const Corner &corner : m_corners) {
        for (std::size_t k = 0; k < m_dimension; ++k)
            v[k] += corner.weight * corner.at[k];
    }
    return v;
}

/// Returns weights as Corral::affineMinimiser() does, of sum 1.
std::optional<Reals> RoundedCorral::affineMinimiser() const
{
    std::vector<Reals> products;
    for (const Corner &a : m_corners) {
        products.emplace_back();
        for (const Corner &b : m_corners)
            products.back().push_back(product(a.at, b.at) + 1);
    }
    std::optional<Reals> weights = solved(std::move(products), Reals(m_corners.size(), 1));
    if (weights) {
        const Real sum = std::accumulate(weights->begin(), weights->end(), Real(0));
        for (Real &weight : *weights)
            weight /= sum;
    }
    return weights;
}

bool RoundedCorral::moveToNearest()
{
    constexpr Real none = 1e-13L; // what a weight must have, or the corner is of no use
    while (true) {
        const std::optional<Reals> weights = affineMinimiser();
        if (!weights)
            return false;
        Real way = 1; // how far towards the minimiser, before a corner is left
        for (std::size_t i = 0; i < m_corners.size(); ++i) {
            const Real before = m_corners[i].weight;
            if ((*weights)[i] < none && before > (*weights)[i])
                way = std::min(way, before / (before - (*weights)[i]));
        }
        for (std::size_t i = 0; i < m_corners.size(); ++i)
            m_corners[i].weight += way * ((*weights)[i] - m_corners[i].weight);
        if (way == 1)
            return true;
        const auto left = std::ranges::min_element(m_corners, {}, &Corner::weight);
        m_corners.erase(left);
        std::erase_if(m_corners, [](const Corner &corner) { return corner.weight < none; });
    }
}

bool RoundedCorral::advance()
{
    constexpr Real nothing = 1e-14L;
    const Reals v = point();
    Corner next = corner(lowest(v));
    const Real gain = product(v, v) - product(v, next.at);
    const bool isKnown = std::ranges::any_of(
        m_corners, [&](const Corner &corner) { return corner.indices == next.indices; });
    if (isKnown || !(gain > nothing * (product(v, v) + product(next.at, next.at))))
        return false;
    const std::vector<Corner> before = m_corners;
    m_corners.push_back(std::move(next));
    if (moveToNearest() && !m_corners.empty())
        return true;
    m_corners = before;
    return false;
}

std::vector<std::vector<int>> RoundedCorral::corners() const
{
    std::vector<std::vector<int>> indices;
    for (const Corner &corner : m_corners)
        indices.push_back(corner.indices);
    return indices;
}

/// Returns a basis of the linear relations between these columns, in floating point.
std::vector<Reals> relationsOf(std::vector<Reals> columns)
{
    constexpr Real none = 1e-11L; // columns have length 1
    const std::size_t count = columns.size();
    const std::size_t rows = columns.front().size();
    std::vector<std::size_t> pivotColumns;
    std::vector<std::size_t> freeColumns;
    for (std::size_t c = 0; c < count; ++c) {
        const std::size_t rank = pivotColumns.size();
        std::size_t best = rank;
        for (std::size_t r = rank; r < rows; ++r) {
            if (std::abs(columns[c][r]) > std::abs(columns[c][best]))
                best = r;
        }
        if (rank == rows || std::abs(columns[c][best]) < none) {
            freeColumns.push_back(c);
            continue;
        }
        for (std::size_t k = c; k < count; ++k)
            std::swap(columns[k][best], columns[k][rank]);
        const Reals factors = columns[c];
        for (std::size_t k = c; k < count; ++k) {
            columns[k][rank] /= factors[rank];
            for (std::size_t r = 0; r < rows; ++r) {
                if (r != rank)
                    columns[k][r] -= factors[r] * columns[k][rank];
            }
        }
        pivotColumns.push_back(c);
    }
    std::vector<Reals> relations;
    for (const std::size_t free : freeColumns) {
        Reals relation(count);
        relation[free] = 1;
        for (std::size_t i = 0; i < pivotColumns.size(); ++i) {
            if (pivotColumns[i] < free)
                relation[pivotColumns[i]] = -columns[free][i];
        }
        relations.push_back(std::move(relation));
    }
    return relations;
}

/// Returns columns of doubles near these vectors, with a unit of its own for each coordinate.
std::vector<Reals> near(std::span<const Vector> vectors)
{
    std::vector<Reals> columns(vectors.size());
    for (std::size_t k = 0; k < vectors.front().size(); ++k) {
        std::vector<Approximation> coordinates;
        for (const Vector &vector : vectors)
            coordinates.emplace_back(vector[k]);
        const std::vector<double> doubles = inCommonUnits(coordinates);
        for (std::size_t i = 0; i < columns.size(); ++i)
            columns[i].push_back(doubles[i]);
    }
    return columns;
}

/// Subtracts the multiple of a relation that first makes a coefficient 0, and frees the other
/// relations from that term. Returns the position of the term.
std::optional<std::size_t> dropOne(Reals &coefficients, std::vector<Reals> &relations)
{
    Reals relation = std::move(relations.back());
    relations.pop_back();
    if (std::ranges::none_of(relation, [](Real r) { return r > 0; })) {
        for (Real &r : relation)
            r = -r;
    }
    std::optional<std::size_t> first;
    for (std::size_t i = 0; i < relation.size(); ++i) {
        if (relation[i] > 0 && coefficients[i] > 0 &&
            (!first || coefficients[i] * relation[*first] < coefficients[*first] * relation[i]))
            first = i;
    }
    if (!first)
        return std::nullopt;
    const Real taken = coefficients[*first] / relation[*first];
    for (std::size_t i = 0; i < relation.size(); ++i)
        coefficients[i] -= taken * relation[i];
    for (Reals &other : relations) {
        const Real multiple = other[*first] / relation[*first];
        Real largest = 0;
        for (std::size_t i = 0; i < other.size(); ++i) {
            other[i] = i == *first ? 0 : other[i] - multiple * relation[i];
            largest = std::max(largest, std::abs(other[i]));
        }
        for (Real &r : other)
            r /= largest > 0 ? largest : 1;
    }
    return first;
}

} // namespace

std::vector<std::vector<int>> likelyCorners(std::span<const PointSet> sets,
                                            const std::stop_token &stop)
{
    constexpr std::size_t mostSteps = 40; // for each coordinate
    RoundedCorral corral(sets);
    for (std::size_t step = 0; step < mostSteps * sets.front().dimension(); ++step) {
        throwIfAsked(stop);
        if (!corral.advance())
            break;
    }
    return corral.corners();
}

std::vector<std::size_t> likelyPart(std::span<const Term> terms, std::span<const Vector> vectors,
                                    const std::stop_token &stop)
{
    std::vector<Approximation> sizes;
    for (const Term &term : terms)
        sizes.emplace_back(term.coefficient);
    const std::vector<double> doubles = inCommonUnits(sizes);
    Reals coefficients(doubles.begin(), doubles.end());
    std::vector<Reals> columns = near(vectors);
    for (std::size_t i = 0; i < columns.size(); ++i) { // to length 1
        const Real length = std::sqrt(product(columns[i], columns[i]));
        for (Real &coordinate : columns[i])
            coordinate /= length > 0 ? length : 1;
        coefficients[i] *= length;
    }
    std::vector<Reals> relations = relationsOf(std::move(columns));
    std::vector<bool> isLeft(terms.size(), true);
    while (!relations.empty()) {
        throwIfAsked(stop);
        const std::optional<std::size_t> dropped = dropOne(coefficients, relations);
        if (!dropped)
            break;
        isLeft[*dropped] = false;
        coefficients[*dropped] = 0;
    }
    std::vector<std::size_t> part;
    for (std::size_t i = 0; i < terms.size(); ++i) {
        if (isLeft[i])
            part.push_back(i);
    }
    return part;
}

} // namespace frontera

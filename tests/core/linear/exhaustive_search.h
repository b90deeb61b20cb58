// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/core/rational.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <optional>
#include <utility>
#include <vector>

// Answers found by trying every subset of a few points, without any code of the core.

__extension__ typedef __int128 Whole;
using WholeVector = std::vector<Whole>;
using RationalVector = std::vector<Rational>;

/// Calls visit(subset) with every non-empty subset of 0 … count − 1 of at most `most` members.
inline void forSubsets(int count, int most,
                       const std::function<void(const std::vector<int> &)> &visit)
{
    std::vector<int> subset;
    const std::function<void(int)> extend = [&](int next) {
        for (int i = next; i < count; ++i) {
            subset.push_back(i);
            visit(subset);
            if (static_cast<int>(subset.size()) < most)
                extend(i + 1);
            subset.pop_back();
        }
    };
    extend(0);
}

/// Returns the greatest common factor, ≥ 0.
inline Whole commonFactor(Whole a, Whole b)
{
    while (b != 0)
        a = std::exchange(b, a % b);
    return a < 0 ? -a : a;
}

inline void divideByCommonFactor(WholeVector &row)
{
    Whole factor = 0;
    for (const Whole value : row)
        factor = commonFactor(factor, value);
    for (Whole &value : row)
        value /= factor == 0 ? 1 : factor;
}

/// Returns the relation y ≠ 0 with Σ y_k·columns[k] = 0, if there is exactly one up to a factor;
/// nothing otherwise.
inline std::optional<WholeVector> onlyRelation(const std::vector<WholeVector> &columns)
{
    const std::size_t count = columns.size();
    std::vector<WholeVector> rows(columns.front().size(), WholeVector(count));
    for (std::size_t k = 0; k < count; ++k) {
        for (std::size_t i = 0; i < rows.size(); ++i)
            rows[i][k] = columns[k][i];
    }
    std::vector<std::size_t> pivots; // column of row 0, 1, …
    std::optional<std::size_t> free;
    for (std::size_t column = 0; column < count; ++column) {
        std::size_t found = pivots.size();
        while (found < rows.size() && rows[found][column] == 0)
            ++found;
        if (found == rows.size()) {
            if (free)
                return std::nullopt;
            free = column;
            continue;
        }
        const std::size_t at = pivots.size();
        std::swap(rows[at], rows[found]);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const Whole factor = rows[i][column];
            if (i == at || factor == 0)
                continue;
            for (std::size_t k = 0; k < count; ++k)
                rows[i][k] = rows[i][k] * rows[at][column] - rows[at][k] * factor;
            divideByCommonFactor(rows[i]);
        }
        pivots.push_back(column);
    }
    if (!free)
        return std::nullopt;
    // Row i says: pivot_i·y_(pivot column) + rest_i·y_free = 0.
    Whole multiple = 1;
    for (std::size_t i = 0; i < pivots.size(); ++i) {
        const Whole pivot = rows[i][pivots[i]];
        multiple *= pivot / commonFactor(multiple, pivot);
    }
    WholeVector relation(count);
    relation[*free] = multiple;
    for (std::size_t i = 0; i < pivots.size(); ++i)
        relation[pivots[i]] = -rows[i][*free] * (multiple / rows[i][pivots[i]]);
    return relation;
}

/// Returns all sets of columns that have a relation with all coefficients > 0, and no part of which
/// has a relation. Every relation with coefficients ≥ 0 is a sum of such relations (Rockafellar
/// 1969). So there is one with a coefficient > 0 at a column if and only if one of these sets has
/// that column.
inline std::vector<std::vector<int>> positiveCircuits(const std::vector<WholeVector> &columns)
{
    std::vector<std::vector<int>> circuits;
    forSubsets(static_cast<int>(columns.size()), static_cast<int>(columns.front().size()) + 1,
               [&](const std::vector<int> &subset) {
                   std::vector<WholeVector> used;
                   for (const int index : subset)
                       used.push_back(columns[static_cast<std::size_t>(index)]);
                   const std::optional<WholeVector> relation = onlyRelation(used);
                   const auto positive = [](Whole value) { return value > 0; };
                   const auto negative = [](Whole value) { return value < 0; };
                   if (relation && (std::ranges::all_of(*relation, positive) ||
                                    std::ranges::all_of(*relation, negative)))
                       circuits.push_back(subset);
               });
    return circuits;
}

inline Rational dotProduct(const RationalVector &a, const RationalVector &b)
{
    return std::inner_product(a.begin(), a.end(), b.begin(), Rational(0));
}

/// Solves a square system by Gauss's elimination. Returns nothing unless it has exactly one
/// solution.
inline std::optional<RationalVector> solution(std::vector<RationalVector> rows,
                                              RationalVector right)
{
    const std::size_t n = rows.size();
    for (std::size_t column = 0; column < n; ++column) {
        std::size_t found = column;
        while (found < n && rows[found][column] == 0)
            ++found;
        if (found == n)
            return std::nullopt;
        std::swap(rows[column], rows[found]);
        std::swap(right[column], right[found]);
        for (std::size_t i = 0; i < n; ++i) {
            if (i == column || rows[i][column] == 0)
                continue;
            const Rational factor = rows[i][column] / rows[column][column];
            for (std::size_t k = column; k < n; ++k)
                rows[i][k] -= factor * rows[column][k];
            right[i] -= factor * right[column];
        }
    }
    for (std::size_t i = 0; i < n; ++i)
        right[i] /= rows[i][i];
    return right;
}

/// Returns the point of the convex hull nearest to 0. For each subset of up to `most` points it
/// finds the point of the affine hull nearest to 0, and keeps it if it is a mean with weights > 0;
/// the nearest of these is the result. The weights and one multiplier solve Lagrange's equations.
inline RationalVector nearestToZero(const std::vector<RationalVector> &points, int most)
{
    std::optional<Rational> least;
    RationalVector nearest;
    forSubsets(static_cast<int>(points.size()), most, [&](const std::vector<int> &subset) {
        const std::size_t size = subset.size();
        std::vector<RationalVector> rows(size + 1, RationalVector(size + 1, 1));
        for (std::size_t i = 0; i < size; ++i) {
            for (std::size_t k = 0; k < size; ++k)
                rows[i][k] = dotProduct(points[subset[i]], points[subset[k]]);
        }
        rows[size][size] = 0;
        RationalVector right(size + 1, 0);
        right[size] = 1;
        const std::optional<RationalVector> weights = solution(std::move(rows), std::move(right));
        if (!weights || std::any_of(weights->begin(), weights->end() - 1,
                                    [](const Rational &weight) { return weight <= 0; }))
            return;
        RationalVector point(points.front().size());
        for (std::size_t i = 0; i < size; ++i) {
            for (std::size_t k = 0; k < point.size(); ++k)
                point[k] += (*weights)[i] * points[subset[i]][k];
        }
        const Rational length = dotProduct(point, point);
        if (!least || length < *least) {
            least = length;
            nearest = point;
        }
    });
    return nearest;
}

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/linear/stop.h"
#include "core/number/wide.h"

#include <span>
#include <vector>

namespace frontera {

class Dataset;

/// A vector of whole coordinates.
using Vector = std::vector<Integer>;

/// Returns Σ a_k·b_k; both have the same number of coordinates.
[[nodiscard]] Integer dot(std::span<const Integer> a, std::span<const Integer> b);

/// Multiplies the vector by −1.
void negate(Vector &vector);

/// Returns a basis of all y with Σ y_k·a_k = 0 for each row a of the matrix; `columns` is the
/// length of every row. The method is elimination without fractions (Bareiss, "Sylvester's identity
/// and multistep integer-preserving Gaussian elimination", Mathematics of Computation 22, 1968).
/// Throws Stopped when asked to stop, as do the functions below.
[[nodiscard]] std::vector<Vector> kernel(std::vector<Vector> rows, std::size_t columns,
                                         const std::stop_token &stop = {});

/// Returns the rows of the matrix with these columns, of `rows` coordinates each.
[[nodiscard]] std::vector<Vector> transposed(std::span<const Vector> columns, std::size_t rows);

/// A term of a linear combination with whole coefficients > 0.
struct Term
{
    int index = 0;
    Integer coefficient;
};

/// Leaves terms out of Σ coefficient·vector, and changes the coefficients, until the vectors left
/// are linearly independent (Carathéodory 1911). The direction of the sum stays the same. `vectors`
/// are in the order of the terms. Returns the terms left.
[[nodiscard]] std::vector<Term> reduced(std::vector<Term> terms, std::vector<Vector> vectors,
                                        const std::stop_token &stop = {});

/// The observations of a data set with whole coordinates: the inputs of row i are
/// points[i]·10^power.
struct WholeObservations
{
    std::vector<Vector> points;
    int power = 0;
};

/// Returns the observations of a data set with whole coordinates in a common unit. With `extended`,
/// each point has one more coordinate, 1 in that unit.
[[nodiscard]] WholeObservations wholeObservations(const Dataset &data, bool extended,
                                                  const std::stop_token &stop = {});

} // namespace frontera

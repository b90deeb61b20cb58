// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/linear/exact_linear.h"

#include "core/data/dataset.h"

#include <algorithm>
#include <optional>

namespace frontera {

Integer dot(std::span<const Integer> a, std::span<const Integer> b)
{
    Integer sum = 0;
    Integer product;
    for (std::size_t i = 0; i < a.size(); ++i) {
        boost::multiprecision::multiply(product, a[i], b[i]);
        sum += product;
    }
    return sum;
}

void negate(Vector &vector)
{
    for (Integer &coordinate : vector)
        coordinate = -coordinate;
}

namespace {

/// A matrix after elimination: each pivot's column is 0 but for the pivot itself, and all pivots
/// are equal.
struct Reduced
{
    std::vector<Vector> rows;
    std::vector<std::size_t> pivotColumns; ///< of row 0, 1, …; the rows after them are 0
    Integer pivot = 1;

    [[nodiscard]] bool isPivotColumn(std::size_t column) const
    {
        return std::ranges::find(pivotColumns, column) != pivotColumns.end();
    }
    void eliminate(std::size_t column, const std::stop_token &stop);
};

/// Makes `column` a pivot column, unless it is a combination of the pivot columns so far.
void Reduced::eliminate(std::size_t column, const std::stop_token &stop)
{
    const std::size_t rank = pivotColumns.size();
    const auto found = std::find_if(rows.begin() + static_cast<std::ptrdiff_t>(rank), rows.end(),
                                    [&](const Vector &row) { return !row[column].is_zero(); });
    if (found == rows.end())
        return;
    std::swap(*found, rows[rank]);
    const Vector &pivotRow = rows[rank];
    const Integer next = pivotRow[column];
    Integer product;
    for (Vector &row : rows) {
        if (&row == &pivotRow)
            continue;
        throwIfAsked(stop);
        const Integer factor = row[column];
        for (std::size_t k = 0; k < row.size(); ++k) {
            if (isPivotColumn(k))
                continue; // set below
            // By Sylvester's identity the division leaves no rest.
            row[k] *= next;
            boost::multiprecision::multiply(product, factor, pivotRow[k]);
            row[k] -= product;
            row[k] /= pivot;
        }
    }
    for (std::size_t i = 0; i < rank; ++i)
        rows[i][pivotColumns[i]] = next;
    pivotColumns.push_back(column);
    pivot = next;
}

} // namespace

std::vector<Vector> kernel(std::vector<Vector> rows, std::size_t columns,
                           const std::stop_token &stop)
{
    Reduced matrix{std::move(rows), {}};
    for (std::size_t column = 0; column < columns; ++column)
        matrix.eliminate(column, stop);
    std::vector<Vector> basis;
    for (std::size_t free = 0; free < columns; ++free) {
        if (matrix.isPivotColumn(free))
            continue;
        Vector vector(columns);
        vector[free] = matrix.pivot;
        for (std::size_t i = 0; i < matrix.pivotColumns.size(); ++i)
            vector[matrix.pivotColumns[i]] = -matrix.rows[i][free];
        basis.push_back(std::move(vector));
    }
    return basis;
}

std::vector<Vector> transposed(std::span<const Vector> columns, std::size_t rows)
{
    std::vector<Vector> matrix(rows, Vector(columns.size()));
    for (std::size_t k = 0; k < columns.size(); ++k) {
        for (std::size_t i = 0; i < rows; ++i)
            matrix[i][k] = columns[k][i];
    }
    return matrix;
}

std::vector<Term> reduced(std::vector<Term> terms, std::vector<Vector> vectors,
                          const std::stop_token &stop)
{
    while (!terms.empty()) {
        const std::vector<Vector> relations =
            kernel(transposed(vectors, vectors.front().size()), vectors.size(), stop);
        if (relations.empty())
            break;
        Vector relation = relations.front();
        if (std::ranges::none_of(relation, [](const Integer &r) { return r > 0; }))
            negate(relation);
        // Subtracts the multiple of the relation that first makes a coefficient 0: the one that is
        // smallest in proportion to the relation's.
        std::optional<std::size_t> first;
        for (std::size_t i = 0; i < terms.size(); ++i) {
            if (relation[i] > 0 && (!first || terms[i].coefficient * relation[*first] <
                                                  terms[*first].coefficient * relation[i]))
                first = i;
        }
        const Integer kept = relation[first.value()];
        const Integer taken = terms[*first].coefficient;
        std::vector<Term> termsLeft;
        std::vector<Vector> vectorsLeft;
        for (std::size_t i = 0; i < terms.size(); ++i) {
            Integer coefficient = kept * terms[i].coefficient - taken * relation[i];
            if (coefficient.is_zero())
                continue;
            termsLeft.push_back({terms[i].index, std::move(coefficient)});
            vectorsLeft.push_back(std::move(vectors[i]));
        }
        terms = std::move(termsLeft);
        vectors = std::move(vectorsLeft);
    }
    return terms;
}

WholeObservations wholeObservations(const Dataset &data, bool extended, const std::stop_token &stop)
{
    std::optional<int> finest;
    if (extended)
        finest = 0;
    for (int row = 0; row < data.observationCount(); ++row) {
        for (const Decimal &input : data.inputs(row)) {
            if (!input.isZero())
                finest = std::min(input.exponent(), finest.value_or(input.exponent()));
        }
    }
    WholeObservations whole;
    whole.power = finest.value_or(0);
    whole.points.reserve(static_cast<std::size_t>(data.observationCount()));
    for (int row = 0; row < data.observationCount(); ++row) {
        throwIfAsked(stop);
        Vector point;
        for (const Decimal &input : data.inputs(row)) {
            const int shift = input.exponent() - whole.power;
            point.push_back(input.isZero() ? Integer(0)
                            : shift == 0   ? input.coefficient().value
                                           : input.coefficient().value * powerOfTen(shift));
        }
        if (extended)
            point.push_back(powerOfTen(-whole.power));
        whole.points.push_back(std::move(point));
    }
    return whole;
}

} // namespace frontera

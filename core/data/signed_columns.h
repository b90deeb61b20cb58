// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/number/decimal.h"

#include <span>
#include <vector>

namespace frontera {

/// The observations of a data set in doubles, for what has to look at all of them often.
///
/// Each one stands on the side of its class: with s = +1 for class 1 and −1 for class 0, a row
/// holds s·x and s. So an observation is right where w·(s·x) + b·s > 0, whatever its class is, and
/// a mistake adds η·(s·x) and η·s: Novikoff's form (1962). The rows lie column by column, for a
/// processor adds several rows at once then.
///
/// Where the inputs are whole numbers of at most 53 bits in some power of ten, 10^exponent(), they
/// are kept in that unit, and nothing is rounded. Otherwise the unit is 1, and each is the nearest
/// double.
class SignedColumns
{
public:
    /// Whole numbers up to here are exact as doubles, all of them.
    static constexpr double largestWhole = 0x1p53;

    /// `values` row by row; one target, 0 or 1, for each row.
    SignedColumns(std::span<const Decimal> values, std::span<const int> targets);

    [[nodiscard]] int rowCount() const { return static_cast<int>(m_rows); }
    [[nodiscard]] bool isExact() const { return m_isExact; }
    /// The power of ten in which the inputs are counted.
    [[nodiscard]] int exponent() const { return m_exponent; }
    /// s·x of one input, for all rows.
    [[nodiscard]] const double *column(std::size_t input) const
    {
        return m_columns.data() + input * m_rows;
    }
    /// s of all rows.
    [[nodiscard]] const double *signs() const { return m_signs.data(); }
    /// The largest |x| of one input.
    [[nodiscard]] double largest(std::size_t input) const { return m_largest[input]; }

private:
    void fill(std::span<const Decimal> values);
    [[nodiscard]] double inUnits(const Decimal &value);

    std::size_t m_rows;
    bool m_isExact = true;
    int m_exponent = 0;
    std::vector<double> m_columns; ///< one column after another
    std::vector<double> m_signs;
    std::vector<double> m_largest;
};

} // namespace frontera

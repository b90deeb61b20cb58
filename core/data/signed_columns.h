// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/number/decimal.h"

#include <span>
#include <vector>

namespace frontera {

/// The observations of a data set in doubles, for computations that look at all of them often.
///
/// Each observation is multiplied by the sign of its class: with s = +1 for class 1 and −1 for
/// class 0, a row holds s·x and s. So an observation is right where w·(s·x) + b·s > 0, whatever its
/// class, and a mistake adds η·(s·x) and η·s: Novikoff's form (1962). The rows are stored column by
/// column, as a processor can then add several rows at once.
///
/// If all inputs are whole numbers of at most 53 bits in some power of ten, 10^exponent(), they are
/// stored in that unit, and nothing is rounded. Otherwise, or where that is asked for, the unit is
/// 1, and each is the nearest double.
class SignedColumns
{
public:
    /// All whole numbers up to this size are exact as doubles.
    static constexpr double largestWhole = 0x1p53;

    enum class Unit {
        PowerOfTen, ///< in which all inputs are whole, if there is one
        One,
    };

    /// `values` holds the rows one after another; `targets` holds one class, 0 or 1, for each row.
    SignedColumns(std::span<const Decimal> values, std::span<const int> targets,
                  Unit unit = Unit::PowerOfTen);

    [[nodiscard]] int rowCount() const { return static_cast<int>(m_rows); }
    /// Returns true if it is certain that no input was rounded.
    [[nodiscard]] bool isExact() const { return m_isExact; }
    /// Returns the exponent of the unit of the inputs, a power of ten; 0 if they were rounded.
    [[nodiscard]] int exponent() const { return m_exponent; }
    /// Returns s·x of one input (from 0) in units of 10^exponent(), for all rows.
    [[nodiscard]] const double *column(std::size_t input) const
    {
        return m_columns.data() + input * m_rows;
    }
    /// Returns s, +1 or −1, for all rows.
    [[nodiscard]] const double *signs() const { return m_signs.data(); }
    /// Returns the largest |x| of one input (from 0) in units of 10^exponent().
    [[nodiscard]] double largest(std::size_t input) const { return m_largest[input]; }

private:
    void fill(std::span<const Decimal> values);
    [[nodiscard]] double inUnits(const Decimal &value);

    std::size_t m_rows;
    bool m_isExact;
    int m_exponent;
    std::vector<double> m_columns; ///< one column after another
    std::vector<double> m_signs;
    std::vector<double> m_largest;
};

} // namespace frontera

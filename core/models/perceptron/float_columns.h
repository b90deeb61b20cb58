// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace frontera {

class Dataset;
struct FloatWeights;

/// The observations in the doubles nearest to them, each times the sign s of its class, +1 or −1,
/// column by column (core/data/signed_columns.h has them in other units). A product or a sum times
/// −1 is rounded alike, so w·(s·x) + b·s as a loop computes it is exactly s times the z that it
/// computes: an observation is right where that is greater than 0.
class FloatColumns
{
public:
    explicit FloatColumns(const Dataset &data);

    [[nodiscard]] int rowCount() const { return static_cast<int>(m_signs.size()); }
    /// Returns s, +1 or −1.
    [[nodiscard]] double sign(int row) const { return m_signs[static_cast<std::size_t>(row)]; }
    /// Returns an input x, without the sign.
    [[nodiscard]] double input(int row, std::size_t input) const
    {
        return sign(row) * column(input)[row];
    }
    /// Returns s·z of a row, summed from left to right.
    [[nodiscard]] double side(const FloatWeights &weights, int row) const;
    /// Returns the first row with from ≤ row < to for which s·z is not greater than 0; `to` if
    /// there is none.
    [[nodiscard]] int next(const FloatWeights &weights, int from, int to) const;
    /// Calls visit(row, s·z) for each row.
    template <typename Visit>
    void forEach(const FloatWeights &weights, const Visit &visit) const
    {
        for (int row = 0; row < rowCount(); ++row)
            visit(row, side(weights, row));
    }

private:
    [[nodiscard]] const double *column(std::size_t input) const
    {
        return m_columns.data() + input * m_signs.size();
    }
    template <int Inputs>
    [[nodiscard]] double sideOf(const FloatWeights &weights, int row) const;
    template <int Inputs>
    [[nodiscard]] bool isBlockRight(const FloatWeights &weights, int first) const;
    template <int Inputs>
    [[nodiscard]] int nextOf(const FloatWeights &weights, int from, int to) const;

    std::vector<double> m_columns; ///< s·x, one column after another
    std::vector<double> m_signs;
};

} // namespace frontera

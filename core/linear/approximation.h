// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/number/wide.h"

#include <span>
#include <vector>

namespace frontera {

/// A number mantissa·2^power that differs from an integer by at most 2^−52 of its size. 0.5 ≤
/// |mantissa| ≤ 1; the integer 0 has the mantissa 0.
struct Approximation
{
    double mantissa = 0;
    long power = 0;

    explicit Approximation(const Integer &value);
    /// Returns mantissa·2^(power − unit) for unit ≥ power; 0 if a double cannot be so small.
    [[nodiscard]] double inUnits(long unit) const;
};

/// Returns the numbers in a common unit: the power of two that makes the largest of them about 1.
[[nodiscard]] std::vector<double> inCommonUnits(std::span<const Approximation> numbers);

/// A sum of products a_k·b_k of doubles near exact numbers, and a bound on its distance from the
/// exact sum.
///
/// The a_k and b_k must be made by inUnits() or inCommonUnits(). Then each factor is right to
/// within 2^−52 of itself, and each product and each of the n − 1 sums is rounded by at most 2^−53:
/// together less than (n + 6)·2^−52·Σ|a_k·b_k|. A factor or product too small for a normal double
/// is right to within 2^−1074 instead, and no factor is larger than 1.
struct ApproximateSum
{
    double value = 0;
    double error = 0; ///< value is nearer than this to the exact sum

    /// Sums the n products.
    ApproximateSum(const double *a, const double *b, std::size_t n);
};

inline ApproximateSum::ApproximateSum(const double *a, const double *b, std::size_t n)
{
    constexpr double precision = 0x1p-52;
    constexpr double underflow = 0x1p-1000;
    double size = 0;
    for (std::size_t k = 0; k < n; ++k) {
        const double product = a[k] * b[k];
        value += product;
        size += product < 0 ? -product : product;
    }
    error = static_cast<double>(n + 8) * precision * size + underflow;
}

} // namespace frontera

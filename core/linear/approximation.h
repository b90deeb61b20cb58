// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/number/wide.h"

#include <span>
#include <vector>

namespace frontera {

/// An integer as mantissa·2^power to within 2^−52 of its size, where 0.5 ≤ |mantissa| ≤ 1; 0 has
/// the mantissa 0.
struct Approximation
{
    double mantissa = 0;
    long power = 0;

    explicit Approximation(const Integer &value);
    /// mantissa·2^(power − unit) for a unit not below power; 0 where a double cannot be so small.
    [[nodiscard]] double inUnits(long unit) const;
};

/// The numbers in that power of two as a unit which makes the largest of them about 1.
[[nodiscard]] std::vector<double> inCommonUnits(std::span<const Approximation> numbers);

/// A sum of products of doubles a_k·b_k near exact numbers, and how far it may be from the exact
/// sum.
///
/// For a_k and b_k that are made as above: each factor is right to within 2^−52 of itself, and each
/// product and each of the n − 1 sums is rounded by 2^−53 at most: together less than
/// (n + 6)·2^−52·Σ|a_k·b_k|. Where a factor or a product is too small for a normal double, it is
/// right to within 2^−1074 instead, and no factor is larger than 1.
struct ApproximateSum
{
    double value = 0;
    double error = 0;

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

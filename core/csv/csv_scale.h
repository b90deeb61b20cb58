// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/csv_choices.h"

#include <span>
#include <variant>
#include <vector>

namespace frontera {

/// An input that cannot be scaled: Decimal::maxDigits digits do not tell its values apart beside
/// its spread, or do not hold its mean.
struct TooFineInput
{
    int input = 0; ///< from 0
};

using InputScales = std::variant<std::vector<InputScale>, TooFineInput>;

/// Returns the centre and the spread of each input, and the decimals of what is scaled. `values`
/// are the rows one after another, `inputs` values each; there is one row at least.
///
/// CsvScale::Standard: the mean, to six digits and as many more as bring it within 10⁻⁴ of the
/// deviation; the standard deviation (√ of the mean squared distance), to six digits.
/// CsvScale::Range: the smallest value, and the distance to the largest. An input that is the same
/// in all rows has the spread 1.
///
/// With d the smallest difference of two values, the decimals are so many that
/// d/spread ≥ 10 · 10^−decimals, at least InputScale::leastDecimals, and at most so many that
/// scaled values are literals: so different values stay different and in their order.
[[nodiscard]] InputScales scalesOf(std::span<const Decimal> values, int inputs, CsvScale scale);

/// Returns (x − centre)/spread, rounded to the scale's decimals, halves up: an exact decimal.
[[nodiscard]] Decimal scaled(const Decimal &x, const InputScale &scale);

/// Returns the number that was scaled to z, rounded to the digits that are certain: z is rounded.
[[nodiscard]] Decimal unscaled(const Decimal &z, const InputScale &scale);

} // namespace frontera

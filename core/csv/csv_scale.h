// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/csv_choices.h"

#include <span>
#include <vector>

namespace frontera {

/// The number of decimals of a scaled input.
constexpr int scaledDecimals = 4;

/// Returns the centre and the spread of each input. `values` are the rows one after another,
/// `inputs` values each; there is one row at least.
///
/// CsvScale::Standard: the mean and the standard deviation (√ of the mean squared distance),
/// rounded to six digits. CsvScale::Range: the smallest value, and the distance to the largest. An
/// input that is the same in all rows has the spread 1.
[[nodiscard]] std::vector<InputScale> scalesOf(std::span<const Decimal> values, int inputs,
                                               CsvScale scale);

/// Returns (x − centre)/spread, rounded to scaledDecimals decimals, halves up: an exact decimal.
[[nodiscard]] Decimal scaled(const Decimal &x, const InputScale &scale);

/// Returns the number that was scaled to z, rounded to the digits that are certain: z is rounded.
[[nodiscard]] Decimal unscaled(const Decimal &z, const InputScale &scale);

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/number/decimal.h"

namespace frontera {

class Fraction;

/// Returns the nearest number of `digits` significant digits, from 1 to Decimal::maxDigits; halfway
/// between two, the one with an even last digit. Its exponent has no limit, as nothing passes
/// through a double.
[[nodiscard]] Decimal rounded(const Fraction &number, int digits);
/// Returns the square root of `square` ≥ 0, rounded as by rounded().
[[nodiscard]] Decimal roundedRoot(const Fraction &square, int digits);

/// Returns the text of a number that rounded() or roundedRoot() gave for `digits`, as a calculator
/// shows it: "0.354". It has an exponent, "1.34e300", if plain digits would need zeros in place of
/// digits that were rounded away, or more than four zeros right after the point.
[[nodiscard]] QString roundedText(const Decimal &number, int digits);

} // namespace frontera

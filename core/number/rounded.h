// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/number/decimal.h"

namespace frontera {

class Fraction;

/// Returns the nearest number of so many significant digits, from 1 to Decimal::maxDigits; halfway
/// between two the one with an even last digit. Its exponent has no limit: nothing passes through a
/// double.
[[nodiscard]] Decimal rounded(const Fraction &number, int digits);
/// Returns the square root of `square`, which is not negative, rounded likewise.
[[nodiscard]] Decimal roundedRoot(const Fraction &square, int digits);

/// Returns the text of a number that was rounded to so many digits, as a calculator shows it:
/// "0.354", and "1.34e300" where zeros that are no digits of it would have to be written, or more
/// than four after the point.
[[nodiscard]] QString roundedText(const Decimal &number, int digits);

} // namespace frontera

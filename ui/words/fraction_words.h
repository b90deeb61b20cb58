// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/number/fraction.h"

#include <QString>
#include <span>

namespace frontera {

/// A fraction as it is written on a blackboard: "½", "−3", "7/24". One that is too long is
/// rounded, with "≈" in front unless nothing is lost.
[[nodiscard]] QString showFraction(const Fraction &fraction);
/// As a decimal number, "1.5", where it ends after a few digits; else as a fraction.
[[nodiscard]] QString showDecimal(const Fraction &fraction);
/// A number rounded to three significant digits, whatever its size: "0.354", "1.34e300".
[[nodiscard]] QString showRounded(const Fraction &number);
/// The square root of a fraction ≥ 0 rounded likewise, for lengths.
[[nodiscard]] QString showRoundedRoot(const Fraction &square);
/// The square root of a fraction ≥ 0: "½", or where that is no fraction "√⅛ ≈ 0.354".
[[nodiscard]] QString showRoot(const Fraction &squared);
/// A point: "(½, ½)".
[[nodiscard]] QString showPoint(std::span<const Fraction> numbers);

/// "2w₁ − w₂ + 2b": a sum of variables with these coefficients, without those that are 0; "0" if
/// all are. `letter` is 'w' or 'x'; the last term is `bias` times b.
[[nodiscard]] QString showSum(std::span<const Fraction> coefficients, QChar letter,
                              const Fraction &bias = {});

/// "x₁ + x₂ = 1.5": the line Σ wᵢ·xᵢ + b = 0 with the smallest whole coefficients, the first of
/// them positive. Where these are too long to read, all are divided by the largest and rounded:
/// "0.354·x₁ − x₂ ≈ 2.1". One weight at least is not 0.
[[nodiscard]] QString showLine(std::span<const Fraction> weights, const Fraction &bias);

/// Leaves the first terms of a sum and the last, where there are very many: "w₁ + 2w₂ + … − w₆₄".
[[nodiscard]] QString briefSum(const QString &sum);

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/number/fraction.h"

#include <QStringList>
#include <span>

namespace frontera {

/// Returns a fraction as it is written on a blackboard: "½", "−3", "7/24". One that is too long is
/// rounded, with "≈" in front if that loses anything.
[[nodiscard]] QString showFraction(const Fraction &fraction);
/// Returns a whole number as showCount() does, or rounded where it is beyond that.
[[nodiscard]] QString showLargeCount(const Fraction &whole);
/// Returns a decimal number, "1.5", if the fraction has one of a few digits; else a fraction.
[[nodiscard]] QString showDecimal(const Fraction &fraction);
/// Returns a number rounded to three significant digits, whatever its size: "0.354", "1.34e300".
[[nodiscard]] QString showRounded(const Fraction &number);
/// Returns the square root of a fraction ≥ 0 rounded likewise, for lengths.
[[nodiscard]] QString showRoundedRoot(const Fraction &square);
/// Returns the square root of a fraction ≥ 0 in few digits: "½", "≈ 0.354".
[[nodiscard]] QString showShortRoot(const Fraction &squared);
/// Returns the square root of a fraction ≥ 0: "½", or if it is no fraction "√⅛ ≈ 0.354".
[[nodiscard]] QString showRoot(const Fraction &squared);
/// Returns a point: "(½, ½)". Fractions of more than six digits are rounded: "(≈ 0.354, ½)".
[[nodiscard]] QString showPoint(std::span<const Fraction> numbers);
/// Returns a point with all digits of its fractions.
[[nodiscard]] QString fullPoint(std::span<const Fraction> numbers);

/// How many digits a coefficient of a line has at most before all are rounded.
enum class LineDigits {
    All, ///< as many as can be read
    Few, ///< six
};

/// Returns a sum of variables with these coefficients, "2w₁ − w₂ + 2b", without those that are 0;
/// "0" if all are. The last term is `bias` times the bias, by its name.
[[nodiscard]] QString showSum(std::span<const Fraction> coefficients, const QStringList &variables,
                              const Fraction &bias = {},
                              const QString &biasName = QStringLiteral("b"));

/// Returns the line Σ wᵢ·xᵢ + b = 0 with the smallest whole coefficients, the first of them
/// positive: "x₁ + x₂ = 1.5" with these variables. If these are too long to read, all are divided
/// by the largest and rounded: "0.354·x₁ − x₂ ≈ 2.1". At least one weight must not be 0.
[[nodiscard]] QString showLine(std::span<const Fraction> weights, const Fraction &bias,
                               const QStringList &variables, LineDigits digits = LineDigits::All);

/// Returns the line w₁·x₁ + w₂·x₂ + b = 0 solved for x₂, "x₂ = −⅔x₁ + 1.5", or, where w₂ is 0, for
/// x₁. Numbers that are too long to read are rounded: "x₂ ≈ 0.354·x₁ − 2.1". Not both weights are
/// 0.
[[nodiscard]] QString showSlope(const Fraction &w1, const Fraction &w2, const Fraction &bias,
                                const QStringList &variables);

/// Leaves the first terms of a sum and the last, where there are very many: "w₁ + 2w₂ + … − w₆₄".
[[nodiscard]] QString briefSum(const QString &sum);

} // namespace frontera

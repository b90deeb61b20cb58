// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <compare>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace frontera {

class Decimal;
struct WideFraction;

/// An exact fraction of two integers of any size, always in lowest terms. Copies share the number.
///
/// It is for numbers that come from a division: margins, bounds, the coefficients of a proof.
class Fraction
{
public:
    /// Makes 0.
    Fraction() noexcept = default;
    explicit Fraction(std::int64_t whole);
    /// Makes numerator/denominator. The denominator is not 0; it may be negative.
    Fraction(std::int64_t numerator, std::int64_t denominator);
    explicit Fraction(const Decimal &decimal);
    /// Makes a fraction from the result of an exact computation (core/number/wide.h).
    explicit Fraction(WideFraction value);
    /// Returns the number for exact computations.
    [[nodiscard]] const WideFraction &value() const;

    /// Returns the fraction as a text: "1/2", "-3", "0", without a denominator of 1.
    [[nodiscard]] QString toString() const;
    /// Returns the nearest double, for drawing only; the largest double of the same sign if the
    /// number is beyond all of them.
    [[nodiscard]] double toDouble() const;

    /// Returns −1, 0 or 1.
    [[nodiscard]] int sign() const;
    [[nodiscard]] bool isZero() const { return sign() == 0; }
    [[nodiscard]] bool isWhole() const;
    /// Returns the numerator in lowest terms, which has the fraction's sign.
    [[nodiscard]] Fraction numerator() const;
    /// Returns the denominator in lowest terms, > 0.
    [[nodiscard]] Fraction denominator() const;
    /// Returns the largest whole number that is not larger.
    [[nodiscard]] Fraction floor() const;
    /// Returns the square root, ≥ 0, if it is a fraction; nothing otherwise.
    [[nodiscard]] std::optional<Fraction> squareRoot() const;

    friend Fraction operator+(const Fraction &a, const Fraction &b);
    friend Fraction operator-(const Fraction &a, const Fraction &b);
    friend Fraction operator*(const Fraction &a, const Fraction &b);
    /// Divides a by b, which is not 0.
    friend Fraction operator/(const Fraction &a, const Fraction &b);
    friend Fraction operator-(const Fraction &a);
    friend bool operator==(const Fraction &a, const Fraction &b);
    friend std::strong_ordering operator<=>(const Fraction &a, const Fraction &b);

private:
    std::shared_ptr<const WideFraction> m_value; ///< null for 0
};

/// Returns the smallest whole numbers in the same proportion and with the same signs: 1/2, 1/3, 1/6
/// give 3, 2, 1. If all are 0, all stay 0.
[[nodiscard]] std::vector<Fraction> wholeMultiples(std::span<const Fraction> fractions);

} // namespace frontera

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
/// Where a Decimal would need a division: margins, bounds, the coefficients of a proof.
class Fraction
{
public:
    /// Zero.
    Fraction() noexcept = default;
    explicit Fraction(std::int64_t whole);
    /// The denominator is not 0; it may be negative.
    Fraction(std::int64_t numerator, std::int64_t denominator);
    explicit Fraction(const Decimal &decimal);
    /// For exact computations (core/number/wide.h).
    explicit Fraction(WideFraction value);
    [[nodiscard]] const WideFraction &value() const;

    /// "1/2", "-3", "0": in lowest terms, without a denominator of 1, the sign in front.
    [[nodiscard]] QString toString() const;
    /// The nearest double, for drawing only; the largest double where it is beyond all of them.
    [[nodiscard]] double toDouble() const;

    /// −1, 0 or 1.
    [[nodiscard]] int sign() const;
    [[nodiscard]] bool isZero() const { return sign() == 0; }
    [[nodiscard]] bool isWhole() const;
    /// In lowest terms; the sign is the numerator's.
    [[nodiscard]] Fraction numerator() const;
    /// > 0.
    [[nodiscard]] Fraction denominator() const;
    /// The largest whole number that is not larger.
    [[nodiscard]] Fraction floor() const;
    /// The square root, ≥ 0, where it is a fraction too; nothing otherwise.
    [[nodiscard]] std::optional<Fraction> squareRoot() const;

    friend Fraction operator+(const Fraction &a, const Fraction &b);
    friend Fraction operator-(const Fraction &a, const Fraction &b);
    friend Fraction operator*(const Fraction &a, const Fraction &b);
    /// b is not 0.
    friend Fraction operator/(const Fraction &a, const Fraction &b);
    friend Fraction operator-(const Fraction &a);
    friend bool operator==(const Fraction &a, const Fraction &b);
    friend std::strong_ordering operator<=>(const Fraction &a, const Fraction &b);

private:
    std::shared_ptr<const WideFraction> m_value; ///< null for 0
};

/// The smallest whole numbers in the same proportion and of the same signs: 1/2, 1/3, 1/6 give
/// 3, 2, 1. All 0 stay 0.
[[nodiscard]] std::vector<Fraction> wholeMultiples(std::span<const Fraction> fractions);

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/number/fraction.h"

#include "core/number/decimal.h"
#include "core/number/wide.h"

#include <cmath>
#include <limits>
#include <utility>

namespace frontera {

namespace {

/// Returns the largest whole number that is not larger than a/b, b > 0.
Integer floorOf(const Integer &a, const Integer &b)
{
    Integer quotient;
    Integer rest;
    boost::multiprecision::divide_qr(a, b, quotient, rest);
    return rest.sign() < 0 ? Integer(quotient - 1) : quotient;
}

Fraction whole(Integer value)
{
    return Fraction(WideFraction{Rational(std::move(value))});
}

} // namespace

Fraction::Fraction(std::int64_t whole)
    : Fraction(WideFraction{Rational(whole)})
{
}

Fraction::Fraction(std::int64_t numerator, std::int64_t denominator)
    // Not Rational(numerator, denominator): it would negate the smallest integer in 64 bits.
    : Fraction(WideFraction{Rational(Integer(numerator)) / Integer(denominator)})
{
}

Fraction::Fraction(const Decimal &decimal)
{
    const int power = decimal.exponent();
    const Integer coefficient = decimal.coefficient().value;
    *this = Fraction(WideFraction{power < 0 ? Rational(coefficient, powerOfTen(-power))
                                            : Rational(coefficient * powerOfTen(power))});
}

Fraction::Fraction(WideFraction value)
{
    if (!value.value.is_zero())
        m_value = std::make_shared<const WideFraction>(std::move(value));
}

const WideFraction &Fraction::value() const
{
    static const WideFraction zero;
    return m_value ? *m_value : zero;
}

QString Fraction::toString() const
{
    return QString::fromStdString(value().value.str());
}

double Fraction::toDouble() const
{
    if (!m_value)
        return 0;
    const Integer top =
        boost::multiprecision::abs(boost::multiprecision::numerator(m_value->value));
    const Integer bottom = boost::multiprecision::denominator(m_value->value);
    // A quotient of 63 or 64 bits, its last bit set where digits are lost: rounding it to a double
    // is then rounding the fraction itself.
    constexpr int bits = 64;
    const int shift = bits - 1 - (static_cast<int>(msb(top)) - static_cast<int>(msb(bottom)));
    Integer quotient;
    Integer rest;
    boost::multiprecision::divide_qr(shift > 0 ? Integer(top << shift) : top,
                                     shift < 0 ? Integer(bottom << -shift) : bottom, quotient,
                                     rest);
    const auto mantissa = static_cast<std::uint64_t>(quotient) | (rest.is_zero() ? 0U : 1U);
    // All 64 bits are kept until the one rounding, which subnormal doubles have too.
    static_assert(std::numeric_limits<long double>::digits >= bits);
    const auto size = static_cast<double>(std::ldexp(static_cast<long double>(mantissa), -shift));
    return sign() * (std::isinf(size) ? std::numeric_limits<double>::max() : size);
}

int Fraction::sign() const
{
    return m_value ? m_value->value.sign() : 0;
}

bool Fraction::isWhole() const
{
    return boost::multiprecision::denominator(value().value) == 1;
}

Fraction Fraction::numerator() const
{
    return whole(boost::multiprecision::numerator(value().value));
}

Fraction Fraction::denominator() const
{
    return whole(boost::multiprecision::denominator(value().value));
}

Fraction Fraction::floor() const
{
    return whole(floorOf(boost::multiprecision::numerator(value().value),
                         boost::multiprecision::denominator(value().value)));
}

std::optional<Fraction> Fraction::squareRoot() const
{
    if (sign() < 0)
        return std::nullopt;
    // In lowest terms a square has a square above and below.
    const Integer top = boost::multiprecision::numerator(value().value);
    const Integer bottom = boost::multiprecision::denominator(value().value);
    const Integer topRoot = sqrt(top);
    const Integer bottomRoot = sqrt(bottom);
    if (topRoot * topRoot != top || bottomRoot * bottomRoot != bottom)
        return std::nullopt;
    return Fraction(WideFraction{Rational(topRoot, bottomRoot)});
}

Fraction operator+(const Fraction &a, const Fraction &b)
{
    return Fraction(WideFraction{a.value().value + b.value().value});
}

Fraction operator-(const Fraction &a, const Fraction &b)
{
    return Fraction(WideFraction{a.value().value - b.value().value});
}

Fraction operator*(const Fraction &a, const Fraction &b)
{
    return Fraction(WideFraction{a.value().value * b.value().value});
}

Fraction operator/(const Fraction &a, const Fraction &b)
{
    Q_ASSERT(!b.isZero());
    return Fraction(WideFraction{a.value().value / b.value().value});
}

Fraction operator-(const Fraction &a)
{
    return Fraction(WideFraction{-a.value().value});
}

bool operator==(const Fraction &a, const Fraction &b)
{
    return a.m_value == b.m_value || a.value().value == b.value().value;
}

std::strong_ordering operator<=>(const Fraction &a, const Fraction &b)
{
    return a.value().value.compare(b.value().value) <=> 0;
}

std::vector<Fraction> wholeMultiples(std::span<const Fraction> fractions)
{
    Integer multiple = 1; // least common multiple of the denominators
    Integer divisor = 0;  // greatest common divisor of the numerators
    for (const Fraction &fraction : fractions) {
        const Rational &value = fraction.value().value;
        multiple = lcm(multiple, boost::multiprecision::denominator(value));
        divisor = gcd(divisor, boost::multiprecision::numerator(value));
    }
    // With every fraction in lowest terms, these two have no factor in common, and the whole
    // numbers below have none left.
    if (divisor.is_zero())
        divisor = 1;
    std::vector<Fraction> wholes;
    wholes.reserve(fractions.size());
    for (const Fraction &fraction : fractions)
        wholes.emplace_back(WideFraction{fraction.value().value * multiple / divisor});
    return wholes;
}

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>
#include <QUtf8StringView>
#include <compare>
#include <cstdint>
#include <memory>
#include <optional>

namespace frontera {

struct WideInteger;

/// Why a text is not a Decimal.
enum class DecimalError {
    Empty,         ///< nothing but white space
    NotANumber,    ///< not of the form [+-]digits[.digits][e[+-]digits]
    TooManyDigits, ///< more than Decimal::maxDigits significant digits
    OutOfRange,    ///< not 0 and its magnitude is outside 1e-300 … 1e300
};

/// An exact decimal number: coefficient · 10^exponent.
///
/// What a person typed is what is computed with: 0.1 + 0.2 − 0.3 is 0. Sums, differences and
/// products are exact, always. The coefficient is a 64-bit integer as long as it fits; where it
/// does not, an integer of any size takes over, and nothing wraps.
class Decimal
{
public:
    /// The most significant digits a literal may have.
    static constexpr int maxDigits = 18;
    /// A literal other than 0 lies between 10^−maxPower and 10^maxPower in magnitude: beyond that
    /// a run would leave what a picture can draw.
    static constexpr int maxPower = 300;

    /// Zero.
    Decimal() noexcept = default;
    explicit Decimal(std::int64_t coefficient, std::int32_t exponent = 0) noexcept
        : m_coefficient(coefficient)
        , m_exponent(exponent)
    {
    }

    /// Reads a decimal literal: optional sign (+, - or −), digits with at most one ".", optional
    /// exponent; white space around it is ignored. On failure nothing, and the reason in *error.
    [[nodiscard]] static std::optional<Decimal> parse(QStringView text,
                                                      DecimalError *error = nullptr);
    /// The same of UTF-8, quickly where the literal is as plain as those of most files.
    [[nodiscard]] static std::optional<Decimal> parse(QUtf8StringView text,
                                                      DecimalError *error = nullptr);

    /// The shortest text that is exactly this number: "0.1", "-0.3", "2", "1e300". The decimal
    /// point is "." in every locale.
    [[nodiscard]] QString toString() const;
    /// Whether parse() takes what toString() gives: sums and products may need more digits than a
    /// literal has, or be larger or smaller.
    [[nodiscard]] bool isLiteral() const;
    /// The nearest double, for drawing only.
    [[nodiscard]] double toDouble() const;

    /// This number divided by 10^power, where that is a whole number of at most 53 bits, which is
    /// exact as a double. `power` is not above exponent(), but for 0.
    [[nodiscard]] std::optional<double> wholeIn(std::int32_t power) const;

    /// −1, 0 or 1.
    [[nodiscard]] int sign() const noexcept
    {
        return m_wide ? wideSign() : (m_coefficient > 0) - (m_coefficient < 0);
    }
    [[nodiscard]] bool isZero() const noexcept { return sign() == 0; }
    /// Equal numbers have equal hashes, however they were computed.
    [[nodiscard]] std::size_t hash() const;
    /// The number itself, for exact computations (core/number/wide.h): not normalised, so equal
    /// numbers may differ in both.
    [[nodiscard]] WideInteger coefficient() const;
    [[nodiscard]] std::int32_t exponent() const noexcept { return m_exponent; }

    friend Decimal operator+(const Decimal &a, const Decimal &b)
    {
        std::int64_t sum = 0;
        if (a.m_exponent == b.m_exponent && !a.m_wide && !b.m_wide &&
            !__builtin_add_overflow(a.m_coefficient, b.m_coefficient, &sum))
            return Decimal(sum, a.m_exponent);
        return addUnaligned(a, b);
    }
    friend Decimal operator*(const Decimal &a, const Decimal &b)
    {
        std::int64_t product = 0;
        if (!a.m_wide && !b.m_wide &&
            !__builtin_mul_overflow(a.m_coefficient, b.m_coefficient, &product))
            return Decimal(product, a.m_exponent + b.m_exponent);
        return multiplyWide(a, b);
    }
    friend Decimal operator-(const Decimal &a) { return a * Decimal(-1); }
    friend Decimal operator-(const Decimal &a, const Decimal &b) { return a + (-b); }
    friend bool operator==(const Decimal &a, const Decimal &b)
    {
        if (a.m_exponent == b.m_exponent && !a.m_wide && !b.m_wide)
            return a.m_coefficient == b.m_coefficient;
        return (a - b).isZero();
    }
    friend std::strong_ordering operator<=>(const Decimal &a, const Decimal &b)
    {
        return (a - b).sign() <=> 0;
    }

private:
    static Decimal addUnaligned(const Decimal &a, const Decimal &b);
    static Decimal multiplyWide(const Decimal &a, const Decimal &b);
    static Decimal fromWide(WideInteger coefficient, std::int32_t exponent);
    [[nodiscard]] int wideSign() const noexcept;
    /// The same number with no trailing zero in its coefficient, and 0 as 0 · 10^0.
    [[nodiscard]] Decimal canonical() const;

    std::int64_t m_coefficient = 0; ///< used while m_wide is null
    std::int32_t m_exponent = 0;
    std::shared_ptr<const WideInteger> m_wide; ///< set only where 64 bits are too few
};

} // namespace frontera

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

/// The reason why a text is no decimal literal.
enum class DecimalError {
    Empty,         ///< nothing but white space
    NotANumber,    ///< not of the form that Decimal::parse() reads
    TooManyDigits, ///< more than Decimal::maxDigits significant digits
    OutOfRange,    ///< not 0, and of a magnitude outside 1e-300 … 1e300
};

/// An exact decimal number: coefficient · 10^exponent.
///
/// Numbers are computed with as a person typed them: 0.1 + 0.2 − 0.3 is 0. Sums, differences and
/// products are always exact. The coefficient is a 64-bit integer while it fits, and an integer of
/// any size beyond that, so nothing overflows.
class Decimal
{
public:
    /// The largest number of significant digits of a literal.
    static constexpr int maxDigits = 18;
    /// A literal other than 0 is from 10^−maxPower to 10^maxPower in magnitude, so that the states
    /// of a run stay within the doubles that pictures are drawn with.
    static constexpr int maxPower = 300;

    /// Makes 0.
    Decimal() noexcept = default;
    /// Makes coefficient · 10^exponent.
    explicit Decimal(std::int64_t coefficient, std::int32_t exponent = 0) noexcept
        : m_coefficient(coefficient)
        , m_exponent(exponent)
    {
    }

    /// Reads a decimal literal: an optional sign (+, - or −), digits with at most one ".", and an
    /// optional exponent ("e" and a whole number); white space around it is ignored. Error:
    /// nothing, and the reason in *error.
    [[nodiscard]] static std::optional<Decimal> parse(QStringView text,
                                                      DecimalError *error = nullptr);
    /// Reads a decimal literal from UTF-8, with the same result. Plain literals, such as "-12.50",
    /// are read quickly.
    [[nodiscard]] static std::optional<Decimal> parse(QUtf8StringView text,
                                                      DecimalError *error = nullptr);

    /// Returns this number as a text, exactly, without needless zeros: "0.1", "-0.3", "2". Equal
    /// numbers have equal texts. Numbers of more than 21 digits before the point, or more than six
    /// zeros right after it, are written with an exponent: "1e300". The decimal point is "." in
    /// every locale.
    [[nodiscard]] QString toString() const;
    /// Returns true if parse() reads what toString() writes. Sums and products may have more digits
    /// than a literal, or be out of its range.
    [[nodiscard]] bool isLiteral() const;
    /// Returns the nearest double, for drawing only; 0 or the largest double beyond the range of
    /// doubles, with the sign of this number.
    [[nodiscard]] double toDouble() const;

    /// Returns this number divided by 10^power as a double, if that is a whole number of at most 53
    /// bits and so exact; nothing otherwise. Unless this number is 0, `power` must not be above
    /// exponent().
    [[nodiscard]] std::optional<double> wholeIn(std::int32_t power) const;

    /// Returns −1, 0 or 1.
    [[nodiscard]] int sign() const noexcept
    {
        return m_wide ? wideSign() : (m_coefficient > 0) - (m_coefficient < 0);
    }
    [[nodiscard]] bool isZero() const noexcept { return sign() == 0; }
    /// Returns a hash: equal numbers have equal hashes, however they were computed.
    [[nodiscard]] std::size_t hash() const;
    /// Returns the coefficient, for exact computations (core/number/wide.h). Neither it nor the
    /// exponent is normalised: equal numbers may differ in both.
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
    /// Returns the same number with no trailing zero in its coefficient, and 0 as 0 · 10^0.
    [[nodiscard]] Decimal canonical() const;

    std::int64_t m_coefficient = 0; ///< used while m_wide is null
    std::int32_t m_exponent = 0;
    std::shared_ptr<const WideInteger> m_wide; ///< the coefficient if 64 bits are too few
};

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/number/decimal.h"

#include "core/number/wide.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>
#include <functional>
#include <limits>
#include <string>
#include <utility>

namespace frontera {

namespace {

/// Returns coefficient · 10^power; nothing if that does not fit into 64 bits.
std::optional<std::int64_t> scaled64(std::int64_t coefficient, std::int32_t power)
{
    static constexpr auto powers = [] {
        std::array<std::int64_t, 19> table{1};
        for (std::size_t i = 1; i < table.size(); ++i)
            table[i] = table[i - 1] * 10;
        return table;
    }();
    std::int64_t scaled = 0;
    const auto index = static_cast<std::size_t>(power);
    if (index >= powers.size() || __builtin_mul_overflow(coefficient, powers[index], &scaled))
        return std::nullopt;
    return scaled;
}

using Extended = long double;
constexpr bool isExtended = std::numeric_limits<Extended>::digits >= 64;

/// Returns 10^power; exactly up to 10^27, which has 63 bits without its factors 2.
Extended extendedPower(std::size_t power)
{
    static constexpr auto powers = [] {
        std::array<Extended, 28> table{1};
        for (std::size_t i = 1; i < table.size(); ++i)
            table[i] = table[i - 1] * 10;
        return table;
    }();
    constexpr std::size_t last = powers.size() - 1;
    return powers[std::min(power, last)] * powers[power - std::min(power, last)];
}

/// Returns the double nearest to number · 10^power; nothing if 64 bits do not tell which one that
/// is. `number` may have been rounded to 64 bits once.
std::optional<double> nearestDouble(Extended number, std::int32_t power)
{
    constexpr std::int32_t mostPower = 54;
    if (!isExtended || power < -mostPower || power > mostPower)
        return std::nullopt;
    const Extended size = extendedPower(static_cast<std::size_t>(std::abs(power)));
    const Extended value = power < 0 ? number / size : number * size;
    // The number, the power and the quotient, and the two limits below, are each right to within
    // 2^-64 of themselves, so the true value lies between these.
    const Extended error = value * 0x1p-61L;
    const auto one = static_cast<double>(value - error);
    return one == static_cast<double>(value + error) ? std::optional(one) : std::nullopt;
}

/// Returns an integer, rounded once to 64 bits; nothing if it has more than 128.
std::optional<Extended> extended(const Integer &value)
{
    const auto &limbs = value.backend();
    if (limbs.size() > 2 || sizeof(*limbs.limbs()) != sizeof(std::uint64_t))
        return std::nullopt;
    Extended size = 0;
    for (unsigned i = limbs.size(); i > 0; --i)
        size = size * 0x1p64L + static_cast<Extended>(limbs.limbs()[i - 1]);
    return limbs.sign() ? -size : size;
}

bool fits64(const Integer &value)
{
    return value >= std::numeric_limits<std::int64_t>::min() &&
           value <= std::numeric_limits<std::int64_t>::max();
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// The parts of a literal: its sign, its digits without the point, and the power of ten of the last
/// digit.
struct Literal
{
    bool negative = false;
    QString digits;
    qint64 exponent = 0;
};

std::optional<Literal> split(QStringView text)
{
    Literal literal;
    if (text.startsWith(u'+') || text.startsWith(u'-') || text.startsWith(u'\u2212')) {
        literal.negative = text.front() != u'+';
        text = text.sliced(1);
    }
    bool pointSeen = false;
    qsizetype i = 0;
    for (; i < text.size() && (isDigit(text[i]) || (text[i] == u'.' && !pointSeen)); ++i) {
        if (text[i] == u'.') {
            pointSeen = true;
        } else {
            literal.digits += text[i];
            literal.exponent -= pointSeen;
        }
    }
    if (literal.digits.isEmpty())
        return std::nullopt;
    if (i == text.size())
        return literal;
    if (text[i] != u'e' && text[i] != u'E')
        return std::nullopt;
    QStringView power = text.sliced(i + 1);
    const bool negativePower = power.startsWith(u'-') || power.startsWith(u'\u2212');
    if (negativePower || power.startsWith(u'+'))
        power = power.sliced(1);
    if (power.isEmpty() || !std::all_of(power.begin(), power.end(), isDigit))
        return std::nullopt;
    // A power of more digits than this is out of range whatever the digits before it are.
    constexpr qint64 beyond = 1'000'000'000;
    qint64 value = 0;
    for (const QChar c : power)
        value = std::min(beyond, value * 10 + (c.unicode() - u'0'));
    literal.exponent += negativePower ? -value : value;
    return literal;
}

} // namespace

std::optional<Decimal> Decimal::parse(QStringView text, DecimalError *error)
{
    const auto fail = [error](DecimalError why) -> std::optional<Decimal> {
        if (error != nullptr)
            *error = why;
        return std::nullopt;
    };
    text = text.trimmed();
    if (text.isEmpty())
        return fail(DecimalError::Empty);
    std::optional<Literal> literal = split(text);
    if (!literal)
        return fail(DecimalError::NotANumber);

    QStringView digits = literal->digits;
    while (digits.startsWith(u'0'))
        digits = digits.sliced(1);
    if (digits.isEmpty())
        return Decimal();
    while (digits.endsWith(u'0')) {
        digits.chop(1);
        ++literal->exponent;
    }
    if (digits.size() > maxDigits)
        return fail(DecimalError::TooManyDigits);
    const qint64 leadingPower = literal->exponent + digits.size() - 1;
    const bool isPower = digits == u"1";
    if (leadingPower < -maxPower || leadingPower > maxPower ||
        (leadingPower == maxPower && !isPower))
        return fail(DecimalError::OutOfRange);
    const qint64 coefficient = digits.toLongLong();
    return Decimal(literal->negative ? -coefficient : coefficient,
                   static_cast<std::int32_t>(literal->exponent));
}

std::optional<Decimal> Decimal::parse(QUtf8StringView text, DecimalError *error)
{
    // "-12.50": an optional "-", and up to maxDigits digits with at most one "." between them.
    const char *c = text.data();
    const char *const end = c + text.size();
    const bool isNegative = c != end && *c == '-';
    c += isNegative;
    std::int64_t coefficient = 0;
    int digits = 0;
    const auto readDigits = [&] {
        for (; c != end && *c >= '0' && *c <= '9' && digits < maxDigits; ++c, ++digits)
            coefficient = coefficient * 10 + (*c - '0');
    };
    readDigits();
    std::int32_t exponent = digits;
    if (c != end && *c == '.') {
        ++c;
        readDigits();
    }
    exponent -= digits;
    if (c != end || digits == 0)
        return parse(QStringView(text.toString()), error);
    if (coefficient == 0)
        return Decimal();
    for (; coefficient % 10 == 0; ++exponent)
        coefficient /= 10;
    return Decimal(isNegative ? -coefficient : coefficient, exponent);
}

WideInteger Decimal::coefficient() const
{
    return m_wide ? *m_wide : WideInteger{m_coefficient};
}

int Decimal::wideSign() const noexcept
{
    return m_wide->value.sign();
}

Decimal Decimal::fromWide(WideInteger coefficient, std::int32_t exponent)
{
    if (fits64(coefficient.value))
        return Decimal(static_cast<std::int64_t>(coefficient.value), exponent);
    Decimal result(0, exponent);
    result.m_wide = std::make_shared<const WideInteger>(std::move(coefficient));
    return result;
}

Decimal Decimal::addUnaligned(const Decimal &a, const Decimal &b)
{
    if (b.isZero())
        return a;
    if (a.isZero())
        return b;
    const Decimal &fine = a.m_exponent <= b.m_exponent ? a : b;
    const Decimal &coarse = a.m_exponent <= b.m_exponent ? b : a;
    const std::int32_t shift = coarse.m_exponent - fine.m_exponent;
    if (!fine.m_wide && !coarse.m_wide) {
        std::int64_t sum = 0;
        const std::optional<std::int64_t> aligned = scaled64(coarse.m_coefficient, shift);
        if (aligned && !__builtin_add_overflow(*aligned, fine.m_coefficient, &sum))
            return Decimal(sum, fine.m_exponent);
    }
    return fromWide({fine.coefficient().value + coarse.coefficient().value * powerOfTen(shift)},
                    fine.m_exponent);
}

Decimal Decimal::multiplyWide(const Decimal &a, const Decimal &b)
{
    return fromWide({a.coefficient().value * b.coefficient().value}, a.m_exponent + b.m_exponent);
}

Decimal Decimal::canonical() const
{
    if (isZero())
        return {};
    if (!m_wide) {
        Decimal result(*this);
        while (result.m_coefficient % 10 == 0) {
            result.m_coefficient /= 10;
            ++result.m_exponent;
        }
        return result;
    }
    Integer value = m_wide->value;
    std::int32_t exponent = m_exponent;
    for (Integer quotient, rest;; value = quotient, ++exponent) {
        boost::multiprecision::divide_qr(value, Integer(10), quotient, rest);
        if (!rest.is_zero())
            break;
    }
    return fromWide({value}, exponent);
}

std::optional<double> Decimal::wholeIn(std::int32_t power) const
{
    constexpr std::int64_t exactIntegers = std::int64_t{1} << 53;
    if (isZero())
        return 0;
    if (m_wide)
        return std::nullopt;
    const std::optional<std::int64_t> whole = scaled64(m_coefficient, m_exponent - power);
    if (!whole || *whole < -exactIntegers || *whole > exactIntegers)
        return std::nullopt;
    return static_cast<double>(*whole);
}

std::size_t Decimal::hash() const
{
    const Decimal number = canonical();
    const std::size_t coefficient = number.m_wide
                                        ? boost::multiprecision::hash_value(number.m_wide->value)
                                        : std::hash<std::int64_t>()(number.m_coefficient);
    return coefficient * 1'000'003 + static_cast<std::size_t>(number.m_exponent);
}

QString Decimal::toString() const
{
    const Decimal number = canonical();
    const std::int64_t small = number.m_coefficient;
    QString digits =
        number.m_wide ? QString::fromStdString(number.m_wide->value.str()) : QString::number(small);
    const bool negative = digits.startsWith(u'-');
    if (negative)
        digits.remove(0, 1);

    const qsizetype length = digits.size();
    const qsizetype point = length + number.m_exponent; // digits before the decimal point
    constexpr qsizetype longestPlain = 21;
    constexpr qsizetype mostLeadingZeros = 6;
    QString text;
    if (point > longestPlain || point < -mostLeadingZeros) {
        text = digits.left(1);
        if (length > 1)
            text += u'.' + digits.mid(1);
        text += u'e' + QString::number(point - 1);
    } else if (point <= 0) {
        text = QStringLiteral("0.") + QString(-point, u'0') + digits;
    } else if (point >= length) {
        text = digits + QString(point - length, u'0');
    } else {
        text = digits.left(point) + u'.' + digits.mid(point);
    }
    return negative ? u'-' + text : text;
}

bool Decimal::isLiteral() const
{
    return parse(toString()).has_value();
}

double Decimal::toDouble() const
{
    // Both factors are exact doubles, so one division or product is correctly rounded (Clinger).
    constexpr std::int64_t exactIntegers = std::int64_t{1} << 53;
    constexpr std::array exactPowers = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                        1e8,  1e9,  1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
                                        1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
    const auto power = static_cast<std::size_t>(std::abs(m_exponent));
    if (!m_wide && m_coefficient >= -exactIntegers && m_coefficient <= exactIntegers &&
        power < exactPowers.size()) {
        const auto integer = static_cast<double>(m_coefficient);
        return m_exponent < 0 ? integer / exactPowers[power] : integer * exactPowers[power];
    }
    const std::optional<Extended> number =
        m_wide ? extended(m_wide->value) : std::optional<Extended>(m_coefficient);
    if (const auto nearest = number ? nearestDouble(*number, m_exponent) : std::nullopt)
        return *nearest;
    std::string text = m_wide ? m_wide->value.str() : std::to_string(m_coefficient);
    const auto digits = static_cast<std::int64_t>(text.size());
    text += 'e' + std::to_string(m_exponent);
    double value = 0;
    const auto [end, status] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (status != std::errc::result_out_of_range)
        return value;
    const bool isTiny = digits + m_exponent < 0;
    return sign() * (isTiny ? 0.0 : std::numeric_limits<double>::max());
}

} // namespace frontera

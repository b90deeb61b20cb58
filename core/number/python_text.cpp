// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/number/python_text.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

namespace frontera {

namespace {

/// Returns a whole number of power + 1 digits, of which these are the first.
QByteArray withZeros(const QByteArray &digits, int power)
{
    return digits + QByteArray(power + 1 - digits.size(), '0') + ".0";
}

QByteArray withPower(const QByteArray &digits, int power)
{
    QByteArray text = digits.first(1);
    if (digits.size() > 1)
        text += '.' + digits.sliced(1);
    text += power < 0 ? "e-" : "e+";
    return text + QByteArray::number(std::abs(power)).rightJustified(2, '0');
}

Decimal power(Decimal base, int exponent)
{
    Decimal result(1);
    for (; exponent > 0; exponent /= 2) {
        if (exponent % 2 == 1)
            result = result * base;
        base = base * base;
    }
    return result;
}

} // namespace

QByteArray pythonText(double number)
{
    constexpr std::size_t room = 32;
    char written[room];
    const double size = std::abs(number);
    // The numbers of most runs. Larger ones are not all whole numbers, smaller ones have a power.
    constexpr double leastPlain = 1e-4;
    constexpr double mostWhole = 0x1p53;
    if (size == 0 || (size >= leastPlain && size < mostWhole)) {
        char *end = std::to_chars(written, written + room, number, std::chars_format::fixed).ptr;
        if (std::find(written, end, '.') == end) {
            *end++ = '.';
            *end++ = '0';
        }
        return {written, end - written};
    }
    if (std::isnan(number))
        return "nan";
    const QByteArray sign = std::signbit(number) ? "-" : "";
    if (std::isinf(number))
        return sign + "inf";
    const char *const end =
        std::to_chars(written, written + room, size, std::chars_format::scientific).ptr;
    QByteArray digits(written, end - written);
    const qsizetype e = digits.indexOf('e');
    const int power = digits.sliced(e + 1).toInt();
    digits.truncate(e);
    digits.remove(1, 1); // the point
    constexpr int mostPlain = 15;
    return sign +
           (power < 0 || power > mostPlain ? withPower(digits, power) : withZeros(digits, power));
}

Decimal valueOf(double number)
{
    if (std::isnan(number))
        return {};
    constexpr double largest = std::numeric_limits<double>::max();
    number = std::clamp(number, -largest, largest);
    int exponent = 0;
    constexpr int bits = std::numeric_limits<double>::digits;
    auto whole = static_cast<std::int64_t>(std::ldexp(std::frexp(number, &exponent), bits));
    if (whole == 0)
        return {};
    exponent -= bits;
    while (whole % 2 == 0) {
        whole /= 2;
        ++exponent;
    }
    if (exponent >= 0)
        return Decimal(whole) * power(Decimal(2), exponent);
    return Decimal(whole) * power(Decimal(5), -exponent) * Decimal(1, exponent);
}

} // namespace frontera

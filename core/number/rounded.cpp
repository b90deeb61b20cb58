// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/number/rounded.h"

#include "core/number/fraction.h"
#include "core/number/wide.h"

#include <cmath>

namespace frontera {

namespace {

/// The number top/bottom, both > 0.
struct Ratio
{
    Integer top;
    Integer bottom;

    [[nodiscard]] Ratio timesPowerOfTen(int power) const
    {
        return power < 0 ? Ratio{top, bottom * powerOfTen(-power)}
                         : Ratio{top * powerOfTen(power), bottom};
    }
    [[nodiscard]] Integer floor() const { return top / bottom; }
};

/// Returns the power of ten of the first digit, or one less or one more.
int firstPower(const Ratio &ratio)
{
    constexpr double perBit = 0.30102999566398120; // log10(2)
    const auto bits = static_cast<double>(msb(ratio.top)) - static_cast<double>(msb(ratio.bottom));
    return static_cast<int>(std::floor(bits * perBit));
}

/// Finds the k for which floorAt(k), the number times 10^k rounded down, has `digits` digits.
/// Returns floorAt(k) and k. `power` is near the power of ten of the number's first digit.
template <typename FloorAt>
std::pair<Integer, int> leading(int power, int digits, FloorAt floorAt)
{
    const Integer least = powerOfTen(digits - 1);
    const Integer most = powerOfTen(digits);
    for (int k = digits - 1 - power;;) {
        Integer floor = floorAt(k);
        if (floor < least)
            ++k;
        else if (floor >= most)
            --k;
        else
            return {std::move(floor), k};
    }
}

Decimal decimal(const Integer &coefficient, int exponent, int sign)
{
    return Decimal(sign * static_cast<std::int64_t>(coefficient), exponent);
}

/// Adds 1 to `floor` if the number is nearer to floor + 1, or as near and `floor` is odd.
/// `beyondHalf` is the number compared with floor + ½: less than 0, 0 or more.
void roundUp(Integer &floor, int beyondHalf)
{
    if (beyondHalf > 0 || (beyondHalf == 0 && bit_test(floor, 0)))
        ++floor;
}

Ratio sizeOf(const Fraction &number)
{
    const Rational &value = number.value().value;
    return {abs(numerator(value)), denominator(value)};
}

} // namespace

Decimal rounded(const Fraction &number, int digits)
{
    if (number.isZero())
        return {};
    const Ratio size = sizeOf(number);
    auto [floor, k] = leading(firstPower(size), digits,
                              [&](int power) { return size.timesPowerOfTen(power).floor(); });
    const Ratio scaled = size.timesPowerOfTen(k);
    const Integer half = (2 * floor + 1) * scaled.bottom;
    roundUp(floor, Integer(2 * scaled.top).compare(half));
    return decimal(floor, -k, number.sign());
}

Decimal roundedRoot(const Fraction &square, int digits)
{
    Q_ASSERT(square.sign() >= 0);
    if (square.isZero())
        return {};
    const Ratio size = sizeOf(square);
    auto [floor, k] = leading(firstPower(size) / 2, digits, [&](int power) {
        // ⌊√⌊x⌋⌋ = ⌊√x⌋
        return Integer(sqrt(size.timesPowerOfTen(2 * power).floor()));
    });
    // To compare √x with floor + ½ is to compare x with (floor + ½)².
    const Ratio scaled = size.timesPowerOfTen(2 * k);
    const Integer twice = 2 * floor + 1;
    const Integer half = twice * twice * scaled.bottom;
    roundUp(floor, Integer(4 * scaled.top).compare(half));
    return decimal(floor, -k, 1);
}

QString roundedText(const Decimal &number, int digits)
{
    constexpr int mostZeros = 4; // after the point
    QString coefficient = QString::fromStdString(number.coefficient().value.str());
    const bool isNegative = coefficient.startsWith(u'-');
    if (isNegative)
        coefficient.remove(0, 1);
    const auto first = static_cast<int>(coefficient.size()) - 1 + number.exponent();
    if (number.isZero() || (first < digits && first >= -mostZeros - 1))
        return number.toString();
    while (coefficient.endsWith(u'0'))
        coefficient.chop(1);
    if (coefficient.size() > 1)
        coefficient.insert(1, u'.');
    return (isNegative ? QStringLiteral("-") : QString()) + coefficient + u'e' +
           QString::number(first);
}

} // namespace frontera

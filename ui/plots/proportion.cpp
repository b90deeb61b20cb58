// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plots/proportion.h"

#include "core/number/fraction.h"
#include "core/number/rounded.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace frontera {

namespace {

Decimal seventeenDigits(const Decimal &number)
{
    return rounded(Fraction(number), 17);
}

Decimal seventeenDigits(const Fraction &number)
{
    return rounded(number, 17);
}

/// Whether a double has the number's size and all its digits.
bool isPlain(double value, bool isZero)
{
    constexpr double least = 1e-290;
    constexpr double most = 1e290;
    return isZero || (std::abs(value) > least && std::abs(value) < most);
}

template <typename Number>
std::vector<double> proportion(std::span<const Number> numbers)
{
    std::vector<double> doubles;
    bool isAllPlain = true;
    for (const Number &number : numbers) {
        doubles.push_back(number.toDouble());
        isAllPlain = isAllPlain && isPlain(doubles.back(), number.isZero());
    }
    if (!isAllPlain) {
        // All of them have 17 digits, so the largest power of ten is that of the largest.
        std::vector<Decimal> rounded;
        std::optional<int> power;
        for (const Number &number : numbers) {
            rounded.push_back(seventeenDigits(number));
            if (!number.isZero())
                power =
                    std::max(power.value_or(rounded.back().exponent()), rounded.back().exponent());
        }
        for (std::size_t i = 0; i < rounded.size(); ++i)
            doubles[i] = (rounded[i] * Decimal(1, -power.value_or(0))).toDouble();
    }
    return doubles;
}

} // namespace

std::vector<double> inProportion(std::span<const Decimal> numbers)
{
    return proportion(numbers);
}

std::vector<double> inProportion(std::span<const Fraction> numbers)
{
    return proportion(numbers);
}

} // namespace frontera

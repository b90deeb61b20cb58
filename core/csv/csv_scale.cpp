// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csv/csv_scale.h"

#include "core/number/fraction.h"
#include "core/number/rounded.h"

#include <algorithm>

namespace frontera {

namespace {

constexpr int scaleDigits = 6;

InputScale standardOf(std::span<const Decimal> values, std::size_t input, std::size_t inputs)
{
    Decimal sum;
    Decimal squares;
    for (std::size_t i = input; i < values.size(); i += inputs) {
        sum = sum + values[i];
        squares = squares + values[i] * values[i];
    }
    const Fraction rows(static_cast<std::int64_t>(values.size() / inputs));
    const Fraction mean = Fraction(sum) / rows;
    const Fraction variance = Fraction(squares) / rows - mean * mean;
    return {rounded(mean, scaleDigits), roundedRoot(variance, scaleDigits)};
}

InputScale rangeOf(std::span<const Decimal> values, std::size_t input, std::size_t inputs)
{
    Decimal least = values[input];
    Decimal most = least;
    for (std::size_t i = input; i < values.size(); i += inputs) {
        least = std::min(least, values[i]);
        most = std::max(most, values[i]);
    }
    return {least, most - least};
}

} // namespace

std::vector<InputScale> scalesOf(std::span<const Decimal> values, int inputs, CsvScale scale)
{
    std::vector<InputScale> scales;
    if (scale == CsvScale::None)
        return scales;
    const auto count = static_cast<std::size_t>(inputs);
    for (std::size_t input = 0; input < count; ++input) {
        InputScale found = scale == CsvScale::Standard ? standardOf(values, input, count)
                                                       : rangeOf(values, input, count);
        if (found.spread.isZero())
            found.spread = Decimal(1);
        scales.push_back(std::move(found));
    }
    return scales;
}

Decimal scaled(const Decimal &x, const InputScale &scale)
{
    const Fraction exact = Fraction(x - scale.centre) / Fraction(scale.spread);
    const Fraction places(Decimal(1, scaledDecimals));
    const Fraction whole = (exact * places + Fraction(1, 2)).floor();
    // A quotient by a standard deviation or a range of the same numbers is short.
    return rounded(whole / places, Decimal::maxDigits);
}

Decimal unscaled(const Decimal &z, const InputScale &scale)
{
    // The number lies within half of this of what z gives.
    const Decimal doubt = scale.spread * Decimal(1, -scaledDecimals);
    Decimal unit(1, doubt.exponent());
    while (unit < doubt)
        unit = unit * Decimal(10);
    const Fraction units = Fraction(z * scale.spread + scale.centre) / Fraction(unit);
    const Fraction whole = (units + Fraction(1, 2)).floor();
    return rounded(whole * Fraction(unit), Decimal::maxDigits);
}

} // namespace frontera

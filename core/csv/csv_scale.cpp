// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csv/csv_scale.h"

#include "core/number/fraction.h"
#include "core/number/rounded.h"

#include <algorithm>
#include <optional>

namespace frontera {

namespace {

constexpr int scaleDigits = 6;

Fraction tenTo(int exponent)
{
    return Fraction(Decimal(1, exponent));
}

/// Returns nothing if no literal is near enough to the mean.
std::optional<InputScale> standardOf(std::span<const Decimal> column)
{
    Decimal sum;
    Decimal squares;
    for (const Decimal &value : column) {
        sum = sum + value;
        squares = squares + value * value;
    }
    const Fraction rows(static_cast<std::int64_t>(column.size()));
    const Fraction mean = Fraction(sum) / rows;
    const Fraction variance = Fraction(squares) / rows - mean * mean;
    const Decimal deviation = roundedRoot(variance, scaleDigits);
    const Fraction allowed = Fraction(deviation) * tenTo(-4);
    const auto isFar = [&](const Decimal &centre) {
        const Fraction off = Fraction(centre) - mean;
        return !deviation.isZero() && (off > allowed || -off > allowed);
    };
    int digits = scaleDigits;
    Decimal centre = rounded(mean, digits);
    while (isFar(centre) && digits < Decimal::maxDigits)
        centre = rounded(mean, ++digits);
    if (isFar(centre))
        return std::nullopt;
    return InputScale{centre, deviation};
}

/// Returns the number of digits before the point.
int wholeDigits(const Fraction &number)
{
    int digits = 0;
    while (number >= tenTo(digits))
        ++digits;
    return digits;
}

/// Returns the scale of the values of an input, which are in ascending order.
std::optional<InputScale> scaleOf(std::span<const Decimal> column, CsvScale kind)
{
    const Decimal &least = column.front();
    const Decimal &most = column.back();
    std::optional<InputScale> scale = InputScale{least, most - least};
    if (kind == CsvScale::Standard)
        scale = standardOf(column);
    if (!scale)
        return scale;
    if (scale->spread.isZero())
        scale->spread = Decimal(1);
    // Sessions hold literals.
    if (!scale->spread.isLiteral())
        scale->spread = rounded(Fraction(scale->spread), Decimal::maxDigits);
    std::optional<Decimal> finest;
    for (std::size_t i = 1; i < column.size(); ++i) {
        const Decimal difference = column[i] - column[i - 1];
        if (!difference.isZero() && (!finest || difference < *finest))
            finest = difference;
    }
    if (!finest)
        return scale;
    const Fraction spread(scale->spread);
    const Fraction farthest(std::max(scale->centre - least, most - scale->centre));
    const int mostDecimals = Decimal::maxDigits - wholeDigits(farthest / spread);
    const Fraction difference = Fraction(*finest) / spread;
    const auto units = [&] { return difference * tenTo(scale->decimals); };
    while (units() < Fraction(10) && scale->decimals < mostDecimals)
        ++scale->decimals;
    return units() < Fraction(1) ? std::nullopt : scale;
}

} // namespace

InputScales scalesOf(std::span<const Decimal> values, int inputs, CsvScale scale)
{
    std::vector<InputScale> scales;
    if (scale == CsvScale::None)
        return scales;
    const auto count = static_cast<std::size_t>(inputs);
    for (std::size_t input = 0; input < count; ++input) {
        std::vector<Decimal> column;
        column.reserve(values.size() / count);
        for (std::size_t i = input; i < values.size(); i += count)
            column.push_back(values[i]);
        std::ranges::sort(column);
        std::optional<InputScale> found = scaleOf(column, scale);
        if (!found)
            return TooFineInput{static_cast<int>(input)};
        scales.push_back(std::move(*found));
    }
    return scales;
}

Decimal scaled(const Decimal &x, const InputScale &scale)
{
    const Fraction exact = Fraction(x - scale.centre) / Fraction(scale.spread);
    const Fraction places = tenTo(scale.decimals);
    const Fraction whole = (exact * places + Fraction(1, 2)).floor();
    // A quotient by a standard deviation or a range of the same numbers is short.
    return rounded(whole / places, Decimal::maxDigits);
}

Decimal unscaled(const Decimal &z, const InputScale &scale)
{
    // The number lies within half of this of what z gives.
    const Decimal doubt = scale.spread * Decimal(1, -scale.decimals);
    Decimal unit(1, doubt.exponent());
    while (unit < doubt)
        unit = unit * Decimal(10);
    const Fraction units = Fraction(z * scale.spread + scale.centre) / Fraction(unit);
    const Fraction whole = (units + Fraction(1, 2)).floor();
    return rounded(whole * Fraction(unit), Decimal::maxDigits);
}

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/linear/approximation.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace frontera {

Approximation::Approximation(const Integer &value)
{
    if (value.is_zero())
        return;
    constexpr long kept = 62;
    const Integer size = abs(value);
    power = static_cast<long>(msb(size)) + 1;
    const long cut = std::max(0L, power - kept);
    const auto leading = static_cast<std::int64_t>(Integer(size >> cut));
    mantissa =
        value.sign() * std::ldexp(static_cast<double>(leading), static_cast<int>(cut - power));
}

double Approximation::inUnits(long unit) const
{
    constexpr long tiny = -2000;
    return std::ldexp(mantissa, static_cast<int>(std::max(power - unit, tiny)));
}

std::vector<double> inCommonUnits(std::span<const Approximation> numbers)
{
    long unit = std::numeric_limits<long>::min();
    for (const Approximation &number : numbers) {
        if (number.mantissa != 0)
            unit = std::max(unit, number.power);
    }
    std::vector<double> doubles;
    for (const Approximation &number : numbers)
        doubles.push_back(number.mantissa == 0 ? 0 : number.inUnits(unit));
    return doubles;
}

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/perceptron/averaged.h"

#include "core/number/fraction.h"
#include "core/number/python_text.h"
#include "core/number/rounded.h"

#include <cmath>
#include <limits>

namespace frontera {

std::optional<Decimal> valueIn(const Decimal &number)
{
    return number;
}

std::optional<Decimal> valueIn(double number)
{
    return std::isfinite(number) ? std::optional(valueOf(number)) : std::nullopt;
}

bool setMean(Decimal &mean, const std::optional<Decimal> &sum, qint64 steps)
{
    mean = rounded(Fraction(*sum) / Fraction(steps), averageDigits);
    return mean * Decimal(steps) != *sum;
}

bool setMean(double &mean, const std::optional<Decimal> &sum, qint64 steps)
{
    mean = sum ? (Fraction(*sum) / Fraction(steps)).toDouble() + 0.0 // never −0
               : std::numeric_limits<double>::quiet_NaN();
    return false;
}

void addSums(WeightSums &sums, const WeightSums &more, qint64 times)
{
    for (std::size_t i = 0; i < sums.size(); ++i) {
        if (sums[i] && more[i])
            sums[i] = *sums[i] + Decimal(times) * *more[i];
        else
            sums[i].reset();
    }
}

} // namespace frontera

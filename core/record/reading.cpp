// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/record/reading.h"

namespace frontera {

double toDouble(const Number &number)
{
    const auto *decimal = std::get_if<Decimal>(&number);
    return decimal != nullptr ? decimal->toDouble() : std::get<double>(number);
}

int signOf(const Number &number)
{
    if (const auto *decimal = std::get_if<Decimal>(&number))
        return decimal->sign();
    const double value = std::get<double>(number);
    return (value > 0) - (value < 0);
}

const Decimal &exact(const Number &number)
{
    return std::get<Decimal>(number);
}

Number productOf(const Number &a, const Number &b)
{
    const auto *left = std::get_if<Decimal>(&a);
    const auto *right = std::get_if<Decimal>(&b);
    if (left != nullptr && right != nullptr)
        return *left * *right;
    return toDouble(a) * toDouble(b);
}

Number inFloats(const Decimal &input)
{
    const QString text = input.toString();
    const bool isWhole = !text.contains(u'.') && !text.contains(u'e');
    return isWhole ? Number(input) : Number(input.toDouble());
}

std::vector<Number> weightsAfter(const UnitReading &unit)
{
    std::vector<Number> weights;
    for (const LinkReading &link : unit.links)
        weights.push_back(link.after);
    return weights;
}

} // namespace frontera

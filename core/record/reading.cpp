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

} // namespace frontera

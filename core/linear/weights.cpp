// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/linear/weights.h"

namespace frontera {

Decimal weightedSum(const Weights &weights, std::span<const Decimal> inputs)
{
    Decimal sum = weights.b;
    for (std::size_t i = 0; i < inputs.size(); ++i)
        sum = sum + weights.w[i] * inputs[i];
    return sum;
}

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/number/decimal.h"

#include <span>
#include <vector>

namespace frontera {

/// The linear form z = w·x + b: one weight for each input, and the bias.
struct Weights
{
    std::vector<Decimal> w;
    Decimal b;

    bool operator==(const Weights &) const = default;
};

/// Returns z = w·x + b of n inputs, exactly.
[[nodiscard]] Decimal weightedSum(const Weights &weights, std::span<const Decimal> inputs);

} // namespace frontera

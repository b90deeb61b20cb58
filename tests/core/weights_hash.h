// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/models/perceptron/perceptron.h"

namespace frontera {

/// Returns a hash of the weights: equal for equal ones.
inline std::size_t hashOf(const Weights &weights)
{
    std::size_t hash = weights.b.hash();
    for (const Decimal &weight : weights.w)
        hash = hash * 31 + weight.hash();
    return hash;
}

} // namespace frontera

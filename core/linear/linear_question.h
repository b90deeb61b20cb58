// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

namespace frontera {

/// A question about boundaries w·x + b = 0: the part of a model's settings that a proof about data
/// depends on.
struct LinearQuestion
{
    bool useBias = true;            ///< if false, b is 0: boundaries go through the origin
    std::optional<int> classAtZero; ///< the class, 0 or 1, for which z = 0 is right; nothing: none

    bool operator==(const LinearQuestion &) const = default;
};

/// Returns true if an observation of this class (0 or 1) is wrong at z = 0.
[[nodiscard]] constexpr bool isStrict(int target, const LinearQuestion &question)
{
    return question.classAtZero != target;
}

} // namespace frontera

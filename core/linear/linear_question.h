// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

namespace frontera {

/// All that a proof about boundaries w·x + b = 0 has to know of a model's settings.
struct LinearQuestion
{
    bool useBias = true;            ///< without it b is 0: boundaries go through the origin
    std::optional<int> classAtZero; ///< class 0 or 1 that z = 0 is right for; none: wrong for both

    bool operator==(const LinearQuestion &) const = default;
};

/// Whether an observation of this class (0 or 1) is wrong at z = 0.
[[nodiscard]] constexpr bool isStrict(int target, const LinearQuestion &question)
{
    return question.classAtZero != target;
}

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanation/mistake_bound.h"
#include "core/explanation/separability.h"

#include <optional>

namespace frontera {

/// All that can be proved about a data set and the settings of a run before it begins.
struct Explanation
{
    int bestRight = 0; ///< the most observations that any line gets right (best_line.h)
    Separability separability;
    std::optional<MistakeBound> bound; ///< where separable

    /// Both classes occur.
    bool hasBothClasses = false;
};

/// For data with two inputs.
[[nodiscard]] Explanation explain(const Dataset &data, const Settings &settings);

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanation/mistake_bound.h"
#include "core/linear/separability.h"

#include <optional>

namespace frontera {

/// All that can be proved about a data set and the settings of a run before it begins.
struct Explanation
{
    /// False while it is still being worked out, or where that was stopped: then nothing else here
    /// says anything.
    bool isKnown = true;
    /// False where the run's boundary is no linear form: a proof about lines says nothing of it,
    /// and nothing else here but hasBothClasses does.
    bool isAsked = true;
    Separability separability;
    /// The most observations that any line, or hyperplane, gets right. Where not all can be right
    /// it is known for one or two inputs and at most mostForBestLine observations (best_line.h).
    std::optional<int> bestRight;
    std::optional<MistakeBound> bound; ///< where separable

    /// Both classes occur.
    bool hasBothClasses = false;
};

/// To find the best line takes a time that grows with the square of their number.
constexpr int mostForBestLine = 1000;

/// Once the token asks to stop, returns within some milliseconds an explanation that is not known.
[[nodiscard]] Explanation explain(const Dataset &data, const Settings &settings,
                                  const std::stop_token &stop = {});

} // namespace frontera

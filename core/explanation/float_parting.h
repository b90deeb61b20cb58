// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/linear/stop.h"
#include "core/record/reading.h"

#include <optional>

namespace frontera {

class Dataset;
struct Settings;

/// The first step at which a perceptron in doubles and the exact one err differently. Up to there
/// they presented the same observations and learnt from the same ones; from there on their weights
/// differ by more than rounding.
struct FloatParting
{
    qint64 step = 0;
    UnitReading exact;    ///< what the exact run did in that step
    UnitReading inFloats; ///< what the run in doubles did
    /// False if they presented different observations, because different ones were wrong
    /// (Order::Wrong).
    bool isSameObservation = true;
    /// The first step whose sum or new weights are not the same numbers, long before they err
    /// differently perhaps; 0 where so many steps are not looked through.
    qint64 firstRounded = 0;
};

/// Returns over how many steps runs over these data are compared where nothing else is asked for:
/// so many that small data take some milliseconds, and large ones some epochs; fewer where each
/// step looks at all observations (Order::Wrong).
[[nodiscard]] qint64 stepsForParting(const Dataset &data, const Settings &settings);

/// Returns where a run with these settings, of a perceptron, parts from the one that differs in the
/// arithmetic alone; nothing if they err alike in the first `steps` steps, or up to where one
/// repeats an observation and the other does not, as its change was lost in rounding. Throws
/// Stopped when asked to stop.
[[nodiscard]] std::optional<FloatParting> floatParting(const Dataset &data,
                                                       const Settings &settings, qint64 steps,
                                                       const std::stop_token &stop = {});

} // namespace frontera

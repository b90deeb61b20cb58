// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace frontera {

/// What is true of one presentation, whatever the model.
struct StepFacts
{
    qint64 number = 0;   ///< presentations since the start, this one included: from 1; 0: the start
    qint64 epoch = 0;    ///< from 1; 0 at the start
    int observation = 0; ///< the row presented, from 0
    bool isMistake = false; ///< the output was not the target
    bool updated = false;   ///< the state changed

    bool operator==(const StepFacts &) const = default;
};

/// A presentation that has to be made to follow a run which somebody else has trained (scout.h).
struct Station
{
    qint64 number = 0;   ///< of the step, from 1
    int observation = 0; ///< the row presented, from 0
    /// The observations that are right after it, where that was counted; a number up to the best
    /// before if they are no more than that.
    int right = -1;

    bool operator==(const Station &) const = default;
};

} // namespace frontera

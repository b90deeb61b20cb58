// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/record/reading.h"

#include <optional>
#include <vector>

namespace frontera {

class Run;

/// The input of a WeightMove that is the bias.
constexpr int biasInput = -1;

/// A weight, or the bias, that a presentation changed.
struct WeightMove
{
    int input = 0;    ///< from 0; biasInput for the bias
    bool isUp = true; ///< the number that is shown grew

    bool operator==(const WeightMove &) const = default;
};

/// What a presentation did to one unit.
struct UnitEffect
{
    Number target = {};
    Number output = {};
    bool isMistake = false;
    std::vector<WeightMove> moves = {};     ///< of what changed, in the order of the inputs
    std::vector<WeightMove> collected = {}; ///< the same of the sums that a batch collects

    bool operator==(const UnitEffect &) const = default;
};

/// What became of the presented observation and of the boundary. The boundary of weights that are
/// all 0 does not exist: all observations have the same output then.
enum class Outcome {
    Right,       ///< it was right
    Unchanged,   ///< a mistake changed nothing: x = 0 without a bias, or rounding in floats
    Collected,   ///< a batch keeps the change for the end of the epoch
    EpochEnds,   ///< a batch ended, and what its mistakes added up to was added
    CancelsOut,  ///< a batch ended, and what its mistakes added up to was 0
    StillWrong,  ///< the sum moved, not far enough; in all that follow it is right now
    RightNow,    ///< it is right, and no more is said: derived inputs bend the boundary
    MovesAway,   ///< the observation was on the boundary and is beside it
    PassesOver,  ///< it changed sides
    Reaches,     ///< it is on the boundary, which counts as its class
    LeavesZone,  ///< it was on its side, but in the dead zone
    Appears,     ///< there was no boundary; the observation is beside the one that is there now
    AppearsOnIt, ///< the same, but it is on the boundary, which counts as its class
    Vanishes,    ///< there is no boundary any more
    StillNone,   ///< there was no boundary and there is none
};

/// All that is said of a presentation in words, from the reading of the step that led to the run's
/// position. Of several units, what follows `units` has no meaning.
struct StepEffect
{
    StepFacts facts = {};
    std::optional<int> target = {}; ///< class 0 or 1
    std::optional<int> output = {}; ///< nothing for the bipolar output 0, which is neither class
    std::vector<UnitEffect> units = {};

    Outcome outcome = Outcome::Right;
    Number sumBefore = {};         ///< z of the presented observation with the weights before
    Number sumAfter = {};          ///< and with those after
    bool isLostInRounding = false; ///< of Unchanged: floats swallowed the change
};

/// Returns the effect of the step that led to the run's position; nothing at the start, or if the
/// model does not tell of its units.
[[nodiscard]] std::optional<StepEffect> effectOf(const Run &run);

/// Where the run stands in a cycle that is proved.
struct Return
{
    qint64 sameAs = 0;     ///< the first position with the weights that the run has here
    qint64 firstEpoch = 0; ///< of those that come again and again
    qint64 lastEpoch = 0;

    bool operator==(const Return &) const = default;
};

/// Returns the earlier position whose weights came back at the run's position; nothing if none is
/// proved to have.
[[nodiscard]] std::optional<Return> returnOf(const Run &run);

/// Returns true if it is certain that each mistake up to the run's position changed the weights, at
/// once: then mistakes and corrections are the same number.
[[nodiscard]] bool isEachMistakeCorrected(const Run &run);

} // namespace frontera

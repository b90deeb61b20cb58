// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/linear/separability.h"
#include "core/models/gates/gate_learner.h"

#include <array>
#include <optional>
#include <vector>

namespace frontera {

/// A place (h₁, h₂) of the hidden plane that is not empty.
struct HiddenPlace
{
    std::array<int, 2> at = {};
    /// The first row of each different input and class that stands here, ascending.
    std::vector<int> rows = {};
    std::array<bool, 2> hasClass = {}; ///< whether an observation of class 0, of class 1 is here
    Decimal sum = {};                  ///< z of the output unit; 0 of units that are not given
    int output = 0;                    ///< what the output unit answers here

    [[nodiscard]] bool isShared() const { return hasClass[0] && hasClass[1]; }
};

/// What stands in the way of three units: the first of these that holds.
enum class HiddenObstacle {
    Data,   ///< equal inputs have different classes
    Shared, ///< the hidden units put observations of both classes at one place
    NoLine, ///< each place has one class, but no line parts those of class 1 from the others
    Output, ///< a line parts them, but the output unit's does not
    None,   ///< the output unit's line parts them: the whole is right
};

/// Why three units are right for all observations, or what they lack: two proofs about lines, one
/// in the plane of the inputs and one in that of (h₁, h₂).
struct HiddenProof
{
    Separability inputs;             ///< of the observations, for one neuron alone
    int inputPlaces = 0;             ///< different inputs
    std::vector<HiddenPlace> places; ///< in the order (0, 0), (0, 1), (1, 0), (1, 1)
    Separability hidden;             ///< of the places, as rows in this order, twice where shared
    HiddenObstacle obstacle = HiddenObstacle::None;
    /// Of a shared place or equal inputs: a row of class 0 and one of class 1.
    std::optional<std::array<int, 2>> clash;
    /// For each unit: the first rows of different inputs for which it does not give what its gate
    /// gives.
    std::array<std::vector<int>, unitCount> errors;
};

/// Proves what three units with these weights make of data with gate inputs. Without weights, what
/// they make of them once each has learnt its gate (which some never do: see neverLearnt()).
[[nodiscard]] HiddenProof hiddenProof(const Dataset &data, const Settings &settings,
                                      const std::optional<UnitWeights> &weights);

/// Returns what is right at z = 0 for a unit.
[[nodiscard]] LinearQuestion unitQuestion(const Settings &settings);

} // namespace frontera

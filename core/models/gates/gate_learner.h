// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/linear/weights.h"
#include "core/settings/settings.h"

#include <array>
#include <optional>

namespace frontera {

class Dataset;
class Predictor;

/// Three perceptrons: the hidden units 0 and 1, which have the two inputs of the data, and the
/// output, unit 2, which has the outputs h₁ and h₂ of these.
constexpr int unitCount = 3;
constexpr int outputUnit = 2;
/// Their weights, unit by unit.
using UnitWeights = std::array<Weights, unitCount>;

/// Returns true if units can learn gates from the data: two inputs, of which all values are 0 and
/// 1, or all −1 and +1. The greater of the two stands for true.
[[nodiscard]] bool hasGateInputs(const Dataset &data);

/// What one unit computes in a presentation, before it learns.
struct UnitPass
{
    std::array<Decimal, 2> inputs = {};
    Decimal sum = {};
    int output = 0;
    int target = 0; ///< what its own gate gives for its inputs

    [[nodiscard]] int error() const { return target - output; }
};
/// That of all units, in the order of UnitWeights.
using Pass = std::array<UnitPass, unitCount>;

/// The rule of three perceptrons under some settings, of which the gates, η and the output at z = 0
/// are looked at.
class GateLearner
{
public:
    explicit GateLearner(const Settings &settings);

    /// Returns what the units make of an observation, whose inputs are of the data of
    /// hasGateInputs(). The target of the output unit is its own gate of h₁ and h₂ as they were
    /// computed, whatever the gates of the hidden units would give.
    [[nodiscard]] Pass pass(const UnitWeights &weights, std::span<const Decimal> inputs) const;
    /// Returns z and ŷ of one unit for any numbers as its inputs.
    [[nodiscard]] UnitPass computed(const Weights &weights, std::span<const Decimal> inputs) const;
    /// Makes each unit learn from its own error, with the weights and inputs of the pass (see
    /// perceptron.h): w ← w + η·e·x, b ← b + η·e. Returns true if any changed.
    bool learn(UnitWeights &weights, const Pass &pass) const;

private:
    Settings m_unit; ///< of one unit, as perceptron.h takes them
    GateUnits m_gates;
};

/// Returns h₁ and h₂ of three units for an observation; nothing if the predictor is not one of
/// three units.
[[nodiscard]] std::optional<std::array<int, 2>> hiddenOutputs(const Predictor &predictor,
                                                              const Settings &settings,
                                                              std::span<const Decimal> inputs);

/// Returns which of the four inputs of a gate these are: 2·[x₁ is true] + [x₂ is true].
[[nodiscard]] std::size_t truthOf(std::span<const Decimal> inputs);

/// Returns what a gate (core/data/gates.h) gives for two truth values.
[[nodiscard]] constexpr int gateOutput(int gate, bool first, bool second)
{
    return (gate >> (3 - 2 * int(first) - int(second))) & 1;
}
/// Returns for each unit whether it will never be right for all that it meets, because no line
/// separates its gate there: XOR and XNOR, where all four places are met. The hidden units meet the
/// inputs of the data, which must be those of a gate, and the output unit what the hidden ones give
/// once these have learnt; if one of them never does, nothing is claimed of the output unit.
[[nodiscard]] std::array<bool, unitCount> neverLearnt(const GateUnits &units, const Dataset &data);
/// Returns the gate that the units compute together once each of them has learnt its own.
[[nodiscard]] int composedGate(const GateUnits &units);
/// Returns how many observations, of data with gate inputs, have the class that such units give.
[[nodiscard]] int countComposed(const GateUnits &units, const Dataset &data);
/// How far three units have come with the observations of data with gate inputs.
struct GateSurvey
{
    std::array<int, unitCount> right = {}; ///< observations that each unit gets right by its gate
    int places = 0;                        ///< different inputs
    int hiddenPlaces = 0;                  ///< different (h₁, h₂) that these become
};
[[nodiscard]] GateSurvey surveyOf(const UnitWeights &weights, const Settings &settings,
                                  const Dataset &data);
/// Returns the weights of the units; the predictor must be one of three units.
[[nodiscard]] UnitWeights unitWeightsOf(const Predictor &predictor);
/// Returns units, all learnable, that together compute the classes of data with gate inputs: the
/// usual ones if these do. Nothing if equal inputs have different classes there.
[[nodiscard]] std::optional<GateUnits> unitsFor(const Dataset &data);

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/gates/gate_learner.h"

#include "core/data/dataset.h"
#include "core/models/perceptron/perceptron.h"
#include "core/record/predictor.h"

#include <algorithm>
#include <functional>

namespace frontera {

namespace {

/// True if all inputs are `low` or 1.
bool isBetween(const Dataset &data, const Decimal &low)
{
    const Decimal one(1);
    for (int row = 0; row < data.observationCount(); ++row) {
        const auto isEither = [&](const Decimal &value) { return value == one || value == low; };
        if (!std::ranges::all_of(data.inputs(row), isEither))
            return false;
    }
    return true;
}

int gateOutput(int gate, std::span<const Decimal> inputs)
{
    const std::size_t truth = truthOf(inputs);
    return frontera::gateOutput(gate, truth / 2 == 1, truth % 2 == 1);
}

/// Returns true if some line separates all four inputs of the gate: of all but XOR and XNOR.
bool hasLine(int gate)
{
    return gate != XorGate && gate != XnorGate;
}

} // namespace

std::size_t truthOf(std::span<const Decimal> inputs)
{
    return 2 * std::size_t(inputs[0].sign() > 0) + std::size_t(inputs[1].sign() > 0);
}

bool hasGateInputs(const Dataset &data)
{
    return data.inputCount() == 2 && (isBetween(data, Decimal(0)) || isBetween(data, Decimal(-1)));
}

GateLearner::GateLearner(const Settings &settings)
    : m_gates(settings.units)
{
    m_unit.rate = settings.rate;
    m_unit.firesAtZero = settings.firesAtZero;
}

UnitPass GateLearner::computed(const Weights &weights, std::span<const Decimal> inputs) const
{
    UnitPass unit{{inputs[0], inputs[1]}, weightedSum(weights, inputs)};
    unit.output = activation(unit.sum, m_unit);
    return unit;
}

Pass GateLearner::pass(const UnitWeights &weights, std::span<const Decimal> inputs) const
{
    Pass pass;
    for (std::size_t unit = 0; unit < outputUnit; ++unit) {
        pass[unit] = computed(weights[unit], inputs);
        pass[unit].target = gateOutput(m_gates[unit], inputs);
    }
    const std::array hidden{Decimal(pass[0].output), Decimal(pass[1].output)};
    pass[outputUnit] = computed(weights[outputUnit], hidden);
    pass[outputUnit].target = gateOutput(m_gates[outputUnit], hidden);
    return pass;
}

bool GateLearner::learn(UnitWeights &weights, const Pass &pass) const
{
    bool hasChanged = false;
    for (std::size_t unit = 0; unit < unitCount; ++unit) {
        if (frontera::learn(weights[unit], pass[unit].error(), pass[unit].inputs, m_unit.rate,
                            m_unit))
            hasChanged = true;
    }
    return hasChanged;
}

std::optional<std::array<int, 2>>
hiddenOutputs(const Predictor &predictor, const Settings &settings, std::span<const Decimal> inputs)
{
    const auto units = predictor.units();
    if (units.size() != unitCount)
        return std::nullopt;
    const GateLearner learner(settings);
    return std::array{learner.computed(units[0], inputs).output,
                      learner.computed(units[1], inputs).output};
}

std::array<bool, unitCount> neverLearnt(const GateUnits &units, const Dataset &data)
{
    std::array<bool, 4> inputs{};
    std::array<bool, 4> places{};
    for (int row = 0; row < data.observationCount(); ++row) {
        const std::size_t truth = truthOf(data.inputs(row));
        const auto give = [&](std::size_t unit) {
            return frontera::gateOutput(units[unit], truth / 2 == 1, truth % 2 == 1);
        };
        inputs[truth] = true;
        places[static_cast<std::size_t>(2 * give(0) + give(1))] = true;
    }
    const auto hasNoLine = [&units](std::size_t unit, const std::array<bool, 4> &met) {
        return !hasLine(units[unit]) && std::ranges::all_of(met, std::identity());
    };
    const bool first = hasNoLine(0, inputs);
    const bool second = hasNoLine(1, inputs);
    return {first, second, !first && !second && hasNoLine(outputUnit, places)};
}

int composedGate(const GateUnits &units)
{
    int gate = 0;
    for (int row = 0; row < 4; ++row) {
        const bool first = row / 2 == 1;
        const bool second = row % 2 == 1;
        gate = 2 * gate + gateOutput(units[2], gateOutput(units[0], first, second) == 1,
                                     gateOutput(units[1], first, second) == 1);
    }
    return gate;
}

int countComposed(const GateUnits &units, const Dataset &data)
{
    const int gate = composedGate(units);
    int right = 0;
    for (int row = 0; row < data.observationCount(); ++row)
        right += gateOutput(gate, data.inputs(row)) == data.target(row);
    return right;
}

GateSurvey surveyOf(const UnitWeights &weights, const Settings &settings, const Dataset &data)
{
    std::array<int, 4> rows{}; // with these inputs
    std::array<int, 4> example{};
    for (int row = 0; row < data.observationCount(); ++row) {
        const std::size_t place = truthOf(data.inputs(row));
        ++rows[place];
        example[place] = row;
    }
    const GateLearner learner(settings);
    GateSurvey survey;
    std::array<bool, 4> hidden{};
    for (std::size_t place = 0; place < rows.size(); ++place) {
        if (rows[place] == 0)
            continue;
        ++survey.places;
        const Pass pass = learner.pass(weights, data.inputs(example[place]));
        hidden[2 * std::size_t(pass[0].output) + std::size_t(pass[1].output)] = true;
        for (std::size_t unit = 0; unit < unitCount; ++unit)
            survey.right[unit] += pass[unit].error() == 0 ? rows[place] : 0;
    }
    survey.hiddenPlaces = static_cast<int>(std::ranges::count(hidden, true));
    return survey;
}

UnitWeights unitWeightsOf(const Predictor &predictor)
{
    UnitWeights weights;
    std::ranges::copy(predictor.units(), weights.begin());
    return weights;
}

std::optional<GateUnits> unitsFor(const Dataset &data)
{
    const auto fits = [&data](const GateUnits &units) {
        return std::ranges::all_of(units, hasLine) &&
               countComposed(units, data) == data.observationCount();
    };
    const GateUnits usual = Settings().units;
    if (fits(usual))
        return usual;
    for (int output = 0; output < gateCount; ++output) { // what the same lines can do
        if (const GateUnits units{usual[0], usual[1], output}; fits(units))
            return units;
    }
    for (int gate = 0; gate < gateCount; ++gate) { // one line is enough, drawn twice
        if (const GateUnits units{gate, gate, AndGate}; fits(units))
            return units;
    }
    return std::nullopt;
}

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/perceptron/perceptron_rule.h"

#include "core/models/perceptron/linear_predictor.h"
#include "core/number/split_mix.h"

#include <utility>

namespace frontera {

PerceptronRule::PerceptronRule(Dataset data, Settings settings)
    : m_data(std::move(data))
    , m_settings(std::move(settings))
{
}

Weights PerceptronRule::start() const
{
    return initialWeights(m_settings, m_data.inputCount());
}

void PerceptronRule::present(Weights &weights, StepFacts &facts) const
{
    frontera::present(weights, facts, m_data, m_settings);
}

Reading PerceptronRule::reading(const Weights &before, const StepFacts &facts) const
{
    Weights after = before;
    UnitReading unit;
    unit.activation = m_settings.targets == Targets::Bipolar ? Activation::Sign : Activation::Step;
    Reading reading{facts, {}, {}};
    const bool isStart = facts.number == 0;
    const std::span<const Decimal> inputs =
        isStart ? std::span<const Decimal>() : m_data.inputs(facts.observation);
    if (!isStart) {
        present(after, reading.facts);
        const int target = targetValue(m_data.target(facts.observation), m_settings);
        const Decimal sum = weightedSum(before, inputs);
        const int output = activation(sum, m_settings);
        unit.sum = m_settings.hasThreshold ? sum + m_settings.threshold : sum;
        unit.output = Decimal(output);
        unit.target = Decimal(target);
        unit.error = Decimal(errorOf(output, target, m_settings));
    }
    for (std::size_t i = 0; i < before.w.size(); ++i)
        unit.links.push_back({isStart ? Decimal() : inputs[i], before.w[i], after.w[i]});
    if (m_settings.useBias)
        unit.bias = LinkReading{Decimal(1), before.b, after.b};
    reading.units.push_back(std::move(unit));
    return reading;
}

PredictorPointer PerceptronRule::predictor(const Weights &weights) const
{
    return linearPredictor(weights, m_settings);
}

void PerceptronRule::parameters(const Weights &weights, std::vector<double> &values) const
{
    values.clear();
    for (const Decimal &weight : weights.w)
        values.push_back(weight.toDouble());
    if (m_settings.useBias)
        values.push_back(weights.b.toDouble());
}

/// Weights lie on a lattice, where simple hashes often coincide: each number is mixed well.
quint64 PerceptronRule::hash(const Weights &weights)
{
    quint64 hash = weights.b.hash();
    for (const Decimal &weight : weights.w)
        hash = SplitMix64(hash).next() + weight.hash();
    return SplitMix64(hash).next();
}

} // namespace frontera

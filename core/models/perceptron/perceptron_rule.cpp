// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/perceptron/perceptron_rule.h"

#include "core/models/perceptron/linear_predictor.h"
#include "core/models/perceptron/perceptron_reading.h"
#include "core/number/split_mix.h"
#include "core/settings/falling_rate.h"

#include <utility>

namespace frontera {

PerceptronRule::PerceptronRule(Dataset data, Settings settings)
    : m_data(std::move(data))
    , m_settings(std::move(settings))
{
}

PerceptronRule::State PerceptronRule::start() const
{
    return {initialWeights(m_settings, m_data.inputCount())};
}

void PerceptronRule::present(State &weights, StepFacts &facts) const
{
    frontera::present(weights, facts, m_data, m_settings);
}

int PerceptronRule::errorAt(const Weights &weights, int row) const
{
    return frontera::errorAt(weights, row, m_data, m_settings);
}

bool PerceptronRule::learn(Weights &weights, int error, int row, qint64 epoch) const
{
    return frontera::learn(weights, error, m_data.inputs(row), rateIn(epoch, m_settings),
                           m_settings);
}

Reading PerceptronRule::reading(const State &before, const StepFacts &facts) const
{
    const auto compute = [&](int row) {
        const Decimal sum = weightedSum(before, m_data.inputs(row));
        return std::pair(m_settings.hasThreshold ? sum + m_settings.threshold : sum,
                         activation(sum, m_settings));
    };
    return readingOf<Decimal>(*this, before, facts, compute,
                              [](const Decimal &input) { return Number(input); });
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
        values.push_back(signedBias(weights.b.toDouble(), m_settings));
}

WeightSums PerceptronRule::sumsUpTo(const State &state, qint64 steps) const
{
    return sumsOf<Weights>(state, start(), steps);
}

Kept<PerceptronRule::State> PerceptronRule::mean(const Sums &sums, qint64 steps) const
{
    Kept<State> kept{start()};
    kept.isRounded = setMeans(kept.state, sums, steps);
    return kept;
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

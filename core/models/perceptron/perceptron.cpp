// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/perceptron/perceptron.h"

#include "core/data/dataset.h"
#include "core/models/perceptron/quick_perceptron.h"
#include "core/record/facts.h"

#include <functional>
#include <span>

namespace frontera {

Weights initialWeights(const Settings &settings, int inputs)
{
    Weights weights{settings.weights, settings.useBias ? settings.bias : Decimal()};
    weights.w.resize(static_cast<std::size_t>(inputs));
    return weights;
}

int activation(const Decimal &sum, const Settings &settings)
{
    const int sign = sum.sign();
    if (settings.targets == Targets::Bipolar)
        return sign;
    return sign > 0 || (sign == 0 && settings.firesAtZero) ? 1 : 0;
}

int errorOf(int output, int target, const Settings &settings)
{
    if (settings.targets == Targets::Bipolar)
        return target * output <= 0 ? target : 0;
    return target - output;
}

LinearQuestion linearQuestion(const Settings &settings)
{
    LinearQuestion question{settings.useBias, std::nullopt};
    if (settings.targets == Targets::ZeroOne)
        question.classAtZero = settings.firesAtZero ? 1 : 0;
    return question;
}

void present(Weights &weights, StepFacts &facts, const Dataset &data, const Settings &settings)
{
    const std::span<const Decimal> inputs = data.inputs(facts.observation);
    const int target = targetValue(data.target(facts.observation), settings);
    const int error = errorOf(activation(weightedSum(weights, inputs), settings), target, settings);
    facts.isMistake = error != 0;
    facts.updated = false;
    if (error == 0)
        return;
    const Decimal change = settings.rate * Decimal(error);
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        weights.w[i] = weights.w[i] + change * inputs[i];
        facts.updated = facts.updated || !inputs[i].isZero();
    }
    if (settings.useBias) {
        weights.b = weights.b + change;
        facts.updated = true;
    }
}

namespace {

/// Asked exactly, of what doubles leave in doubt.
std::function<bool(int)> exactJudge(const Weights &weights, const Dataset &data,
                                    const Settings &settings)
{
    return [&](int row) {
        const int output = activation(weightedSum(weights, data.inputs(row)), settings);
        return output == targetValue(data.target(row), settings);
    };
}

QuickPerceptron quickPerceptron(const Weights &weights, const Dataset &data,
                                const Settings &settings)
{
    QuickPerceptron quick(data, settings);
    quick.take(weights);
    return quick;
}

} // namespace

int countRight(const Weights &weights, const Dataset &data, const Settings &settings)
{
    return quickPerceptron(weights, data, settings).countRight(exactJudge(weights, data, settings));
}

std::vector<std::uint8_t> wrongRows(const Weights &weights, const Dataset &data,
                                    const Settings &settings)
{
    return quickPerceptron(weights, data, settings).wrongRows(exactJudge(weights, data, settings));
}

} // namespace frontera

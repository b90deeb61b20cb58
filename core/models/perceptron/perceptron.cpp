// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/perceptron/perceptron.h"

#include "core/data/dataset.h"
#include "core/models/perceptron/quick_perceptron.h"
#include "core/models/perceptron/step.h"

#include <algorithm>

namespace frontera {

Weights initialWeights(const Settings &settings, int inputs)
{
    Weights weights{settings.weights, settings.useBias ? settings.bias : Decimal()};
    weights.w.resize(static_cast<std::size_t>(inputs));
    return weights;
}

Decimal weightedSum(const Weights &weights, std::span<const Decimal> inputs)
{
    Decimal sum = weights.b;
    for (std::size_t i = 0; i < inputs.size(); ++i)
        sum = sum + weights.w[i] * inputs[i];
    return sum;
}

int activation(const Decimal &sum, const Settings &settings)
{
    const int sign = sum.sign();
    if (settings.targets == Targets::Bipolar)
        return sign;
    return sign > 0 || (sign == 0 && settings.firesAtZero) ? 1 : 0;
}

int targetValue(int target, const Settings &settings)
{
    return settings.targets == Targets::Bipolar ? 2 * target - 1 : target;
}

LinearQuestion linearQuestion(const Settings &settings)
{
    LinearQuestion question{settings.useBias, std::nullopt};
    if (settings.targets == Targets::ZeroOne)
        question.classAtZero = settings.firesAtZero ? 1 : 0;
    return question;
}

void present(Step &step, const Dataset &data, const Settings &settings)
{
    const std::span<const Decimal> inputs = data.inputs(step.observation);
    step.inputs.assign(inputs.begin(), inputs.end());
    step.target = targetValue(data.target(step.observation), settings);
    step.sum = weightedSum(step.before, inputs);
    step.output = activation(step.sum, settings);
    if (settings.targets == Targets::Bipolar)
        step.error = step.target * step.output <= 0 ? step.target : 0;
    else
        step.error = step.target - step.output;

    step.after = step.before;
    step.updated = false;
    if (step.error == 0)
        return;
    const Decimal change = settings.rate * Decimal(step.error);
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        step.after.w[i] = step.after.w[i] + change * inputs[i];
        step.updated = step.updated || !inputs[i].isZero();
    }
    if (settings.useBias) {
        step.after.b = step.after.b + change;
        step.updated = true;
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
    quick.setWeights(weights);
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

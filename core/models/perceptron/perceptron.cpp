// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/perceptron/perceptron.h"

#include "core/data/dataset.h"
#include "core/models/perceptron/convention.h"
#include "core/models/perceptron/quick_perceptron.h"
#include "core/record/facts.h"
#include "core/settings/drawn_start.h"
#include "core/settings/falling_rate.h"

#include <algorithm>
#include <functional>
#include <span>

namespace frontera {

Weights initialWeights(const Settings &settings, int inputs)
{
    Weights weights{settings.weights, settings.bias};
    weights.w.resize(static_cast<std::size_t>(inputs));
    if (settings.start == Start::Drawn) {
        weights.w = drawnStart(settings, inputs + 1);
        weights.b = weights.w.back();
        weights.w.pop_back();
    }
    weights.b = signedBias(weights.b, settings);
    if (!settings.useBias)
        weights.b = settings.hasThreshold ? -settings.threshold : Decimal();
    return weights;
}

int activation(const Decimal &sum, const Settings &settings)
{
    return Convention<Decimal>(settings).output(sum);
}

int errorOf(int output, int target, const Settings &settings)
{
    if (learnsByError(settings))
        return target - output;
    return output == target ? 0 : target;
}

LinearQuestion linearQuestion(const Settings &settings)
{
    Q_ASSERT(!settings.hasThreshold);
    return {settings.useBias, classAtZero(settings)};
}

int errorAt(const Weights &weights, int row, const Dataset &data, const Settings &settings)
{
    const int output = activation(weightedSum(weights, data.inputs(row)), settings);
    return errorOf(output, targetValue(data.target(row), settings), settings);
}

bool learn(Weights &weights, int error, std::span<const Decimal> inputs, const Decimal &rate,
           const Settings &settings)
{
    if (error == 0)
        return false;
    bool hasChanged = settings.useBias;
    const Decimal change = rate * Decimal(error);
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        weights.w[i] = weights.w[i] + change * inputs[i];
        hasChanged = hasChanged || !inputs[i].isZero();
    }
    if (settings.useBias)
        weights.b = weights.b + change;
    return hasChanged;
}

void present(Weights &weights, StepFacts &facts, const Dataset &data, const Settings &settings)
{
    if (settings.schedule == Schedule::Constant)
        present(weights, facts, data, settings, settings.rate);
    else
        present(weights, facts, data, settings, rateIn(facts.epoch, settings));
}

void present(Weights &weights, StepFacts &facts, const Dataset &data, const Settings &settings,
             const Decimal &rate)
{
    const int error = errorAt(weights, facts.observation, data, settings);
    facts.isMistake = error != 0;
    facts.updated = learn(weights, error, data.inputs(facts.observation), rate, settings);
}

void present(Averaged<Weights> &weights, StepFacts &facts, const Dataset &data,
             const Settings &settings)
{
    Weights &plain = weights;
    if (settings.keep != Keep::Average) {
        present(plain, facts, data, settings);
        return;
    }
    const Weights before = plain;
    present(plain, facts, data, settings);
    if (facts.updated)
        addMoments(weights, before, facts.number);
}

namespace {

/// Asked exactly, of what doubles leave in doubt.
std::function<bool(int)> exactJudge(const Weights &weights, const Dataset &data,
                                    const Settings &settings)
{
    // At the start of most runs all observations lie at z = b, and so may all be in doubt.
    if (std::ranges::all_of(weights.w, &Decimal::isZero)) {
        return [&data, &settings, output = activation(weights.b, settings)](int row) {
            return output == targetValue(data.target(row), settings);
        };
    }
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

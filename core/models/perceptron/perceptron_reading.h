// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"
#include "core/models/perceptron/perceptron.h"
#include "core/record/reading.h"
#include "core/settings/falling_rate.h"

#include <utility>

namespace frontera {

/// Returns the learning rate in an epoch ≥ 1 in the numbers of the run (falling_rate.h).
[[nodiscard]] inline Number shownRateIn(qint64 epoch, const Settings &settings)
{
    return settings.arithmetic == Arithmetic::Float ? Number(floatRateIn(epoch, settings))
                                                    : Number(rateIn(epoch, settings));
}

/// Returns the reading of a presentation by a perceptron (rule.h), in the numbers N: what both
/// arithmetics have in common. `compute` returns the sum z and the output ŷ of a row; `shown`
/// returns an input as the rule has it.
template <typename N, typename R, typename Compute, typename Shown>
[[nodiscard]] Reading readingOf(const R &rule, const typename R::State &before,
                                const StepFacts &facts, const Compute &compute, const Shown &shown)
{
    const Settings &settings = rule.settings();
    const bool isStart = facts.number == 0;
    typename R::State after = before;
    Reading reading{facts, {}, {}};
    UnitReading unit;
    unit.activation = settings.targets == Targets::Bipolar ? Activation::Sign : Activation::Step;
    unit.sum = N{};
    std::span<const Decimal> inputs;
    if (!isStart) {
        const int row = facts.observation;
        inputs = rule.data().inputs(row);
        rule.present(after, reading.facts);
        const int target = targetValue(rule.data().target(row), settings);
        const std::pair<N, int> computed = compute(row);
        unit.sum = computed.first;
        unit.output = Decimal(computed.second);
        unit.target = Decimal(target);
        unit.error = Decimal(errorOf(computed.second, target, settings));
    }
    for (std::size_t i = 0; i < before.w.size(); ++i)
        unit.links.push_back({isStart ? Number() : shown(inputs[i]), before.w[i], after.w[i]});
    if (settings.useBias)
        unit.bias = LinkReading{Decimal(isBiasOpposite(settings) ? -1 : 1),
                                signedBias(before.b, settings), signedBias(after.b, settings)};
    reading.units.push_back(std::move(unit));
    return reading;
}

} // namespace frontera

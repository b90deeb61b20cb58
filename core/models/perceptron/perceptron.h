// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/linear/linear_question.h"
#include "core/settings/settings.h"

#include <cstdint>
#include <span>
#include <vector>

namespace frontera {

class Dataset;
struct Step;

/// What a perceptron knows: one weight for each input, and the bias.
struct Weights
{
    std::vector<Decimal> w;
    Decimal b;

    bool operator==(const Weights &) const = default;
};

/// The start of a run over data with `inputs` inputs.
[[nodiscard]] Weights initialWeights(const Settings &settings, int inputs);

/// The weighted sum z = w·x + b of n inputs.
[[nodiscard]] Decimal weightedSum(const Weights &weights, std::span<const Decimal> inputs);

/// The perceptron's output ŷ for the sum z.
/// Targets 0/1: 1 if z > 0, or z = 0 and it fires at zero; else 0.
/// Bipolar targets: the sign of z, 0 at a tie.
[[nodiscard]] int activation(const Decimal &sum, const Settings &settings);

/// The class 0 or 1 as a number of the convention in force: 0/1 or −1/+1.
[[nodiscard]] int targetValue(int target, const Settings &settings);

/// What a proof about the data has to know of the settings: with targets 0/1 z = 0 is right for one
/// class, with bipolar ones for neither.
[[nodiscard]] LinearQuestion linearQuestion(const Settings &settings);

/// Presents the observation step.observation to the weights step.before: fills in the inputs,
/// target, sum, output, error and the weights after, by Rosenblatt's rule (Psychological Review 65,
/// 1958; in the form of Novikoff, 1962, for bipolar targets).
///
/// Targets 0/1: e = t − ŷ, w ← w + η·e·x, b ← b + η·e.
/// Bipolar targets: where t·z ≤ 0, e = t, w ← w + η·t·x, b ← b + η·t; else e = 0.
/// Without a bias, b stays as it is.
void present(Step &step, const Dataset &data, const Settings &settings);

/// How many observations the weights classify rightly.
[[nodiscard]] int countRight(const Weights &weights, const Dataset &data, const Settings &settings);
/// Which of them they do not: 1 for each observation that is wrong, 0 for the others.
[[nodiscard]] std::vector<std::uint8_t> wrongRows(const Weights &weights, const Dataset &data,
                                                  const Settings &settings);

} // namespace frontera

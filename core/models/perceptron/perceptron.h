// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/linear/linear_question.h"
#include "core/linear/weights.h"
#include "core/settings/settings.h"

#include <cstdint>
#include <vector>

namespace frontera {

class Dataset;
struct StepFacts;

/// Returns the weights that a run over data with `inputs` inputs begins with.
[[nodiscard]] Weights initialWeights(const Settings &settings, int inputs);

/// Returns the perceptron's output ŷ for the sum z.
/// Targets 0/1: 1 if z > 0, or z = 0 and it fires at zero; else 0.
/// Bipolar targets: the sign of z, 0 at a tie.
[[nodiscard]] int activation(const Decimal &sum, const Settings &settings);

/// Returns the error e of an output for a target, both in the convention in force.
/// Targets 0/1: e = t − ŷ. Bipolar targets: e = t where t·z ≤ 0, that is ŷ ≠ t; else 0.
[[nodiscard]] int errorOf(int output, int target, const Settings &settings);

/// Returns what a proof about the data has to know of the settings: with targets 0/1 z = 0 is right
/// for one class, with bipolar ones for neither.
[[nodiscard]] LinearQuestion linearQuestion(const Settings &settings);

/// Presents the observation facts.observation to the weights, by Rosenblatt's rule (Psychological
/// Review 65, 1958; in the form of Novikoff, 1962, for bipolar targets):
///
///     w ← w + η·e·x,  b ← b + η·e.
///
/// Without a bias, b stays as it is. Fills in whether that was a mistake, e ≠ 0, and whether the
/// weights changed: a mistake at x = 0 without a bias changes nothing.
void present(Weights &weights, StepFacts &facts, const Dataset &data, const Settings &settings);

/// Returns how many observations the weights classify rightly.
[[nodiscard]] int countRight(const Weights &weights, const Dataset &data, const Settings &settings);
/// Returns 1 for each observation that the weights classify wrongly, 0 for the others.
[[nodiscard]] std::vector<std::uint8_t> wrongRows(const Weights &weights, const Dataset &data,
                                                  const Settings &settings);

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/linear/linear_question.h"
#include "core/linear/weights.h"
#include "core/models/perceptron/averaged.h"
#include "core/settings/settings.h"

#include <cstdint>
#include <span>
#include <vector>

namespace frontera {

class Dataset;
struct StepFacts;

/// Returns the weights that a run over data with `inputs` inputs begins with. A threshold θ is the
/// bias −θ, which is not learnt: so w·x + b = z − θ, in this folder and for all that draws. A bias
/// that is the weight w₀ of a constant input −1 is b = −w₀ there, too: the rule is the same, for
/// w₀ ← w₀ + η·e·(−1) is b ← b + η·e. Only what is set and shown has the other sign (signedBias()).
[[nodiscard]] Weights initialWeights(const Settings &settings, int inputs);

/// Returns the perceptron's output ŷ for the sum z, or with a threshold for z − θ.
/// Targets 0/1: 1 if z > 0, or z = 0 and it fires at zero; else 0.
/// Bipolar targets: the sign of z; at z = 0 as set: +1, −1, or 0, which is neither class.
/// With a dead zone it is 0 wherever |z| is within that.
[[nodiscard]] int activation(const Decimal &sum, const Settings &settings);

/// Returns the error e of an output for a target, both in the convention in force.
/// Targets 0/1: e = t − ŷ. Bipolar targets: e = t where ŷ ≠ t, else 0; by the rule η·(t − ŷ)·x
/// e = t − ŷ, which is ±2, or at ŷ = 0 ±1.
[[nodiscard]] int errorOf(int output, int target, const Settings &settings);

/// Returns what a proof about the data has to know of the settings, which must have no threshold:
/// with one, w cannot be scaled, and nothing is proved.
[[nodiscard]] LinearQuestion linearQuestion(const Settings &settings);

/// Returns the error of the weights' output for an observation.
[[nodiscard]] int errorAt(const Weights &weights, int row, const Dataset &data,
                          const Settings &settings);

/// Makes the weights learn from an error: w ← w + η·e·x, b ← b + η·e, but without a bias b stays as
/// it is; η is `rate`. Returns true if any changed: at e = 0, or at x = 0 without a bias, none
/// does.
bool learn(Weights &weights, int error, std::span<const Decimal> inputs, const Decimal &rate,
           const Settings &settings);

/// Presents the observation facts.observation to the weights, by Rosenblatt's rule (Psychological
/// Review 65, 1958; in the form of Novikoff, 1962, for bipolar targets):
///
///     w ← w + η·e·x,  b ← b + η·e,
///
/// at once: what collects changes for the end of an epoch is batch_rule.h. Without a bias, b stays
/// as it is. Fills in whether that was a mistake, e ≠ 0, and whether the weights changed: a mistake
/// at x = 0 without a bias changes nothing. η is that of the epoch facts.epoch
/// (core/settings/falling_rate.h).
void present(Weights &weights, StepFacts &facts, const Dataset &data, const Settings &settings);
/// Does the same where η is known: it is `rate`.
void present(Weights &weights, StepFacts &facts, const Dataset &data, const Settings &settings,
             const Decimal &rate);

/// Does the same with weights whose moments are kept where the settings ask for the average.
void present(Averaged<Weights> &weights, StepFacts &facts, const Dataset &data,
             const Settings &settings);

/// Returns how many observations the weights classify rightly.
[[nodiscard]] int countRight(const Weights &weights, const Dataset &data, const Settings &settings);
/// Returns 1 for each observation that the weights classify wrongly, 0 for the others.
[[nodiscard]] std::vector<std::uint8_t> wrongRows(const Weights &weights, const Dataset &data,
                                                  const Settings &settings);

} // namespace frontera

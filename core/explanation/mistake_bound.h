// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/linear/stop.h"
#include "core/number/fraction.h"

#include <optional>

namespace frontera {

class Dataset;
struct Settings;

/// A bound on the updates of a run, and the numbers that it follows from.
struct MistakeBound
{
    Fraction radiusSquared; ///< R², the largest |x̃|²
    Fraction gammaSquared;  ///< γ², > 0
    Fraction most;          ///< a whole number ≥ 0: the run makes no more updates
    bool fromZero = true;   ///< true if all start weights and the bias are 0: most = ⌊R²/γ²⌋

    bool operator==(const MistakeBound &) const = default;
};

/// Returns the bound of Novikoff ("On convergence proofs on perceptrons", Symposium on the
/// Mathematical Theory of Automata 12, 1962) on the updates of a run with these settings, for any
/// order of the observations. Nothing if there is no observation, or if the classes are not
/// separable strictly (without a bias: by a line through the origin). Exact. Throws Stopped when
/// asked to stop.
///
/// x̃ is x, followed by 1 where there is a bias; s is +1 for class 1 and −1 for class 0; w stands
/// for the weights and the bias together. R is the largest |x̃|; γ is the largest margin that a unit
/// vector u gives to all observations, s·u·x̃ ≥ γ. It is the distance of 0 from the convex hull of
/// all s·x̃, whose nearest point v gives u = v/γ (nearest_point.h).
///
/// An update, w ← w + η·s·x̃, is made only where s·w·x̃ ≤ 0: under either convention with targets
/// 0/1, and with bipolar ones. So k updates from w₀ give u·w ≥ u·w₀ + k·η·γ and
/// |w|² ≤ |w₀|² + k·η²·R². As u·w ≤ |w|, and u·w₀ ≥ −|w₀|, it follows that
/// (u·w₀ + k·η·γ)² ≤ |w₀|² + k·η²·R², or with v
///
///     k²·η²·γ² + k·(2·η·v·w₀ − η²·R²) + (v·w₀)²/γ² − |w₀|² ≤ 0.
///
/// The largest whole k is the bound. From w₀ = 0 it is ⌊R²/γ²⌋, whatever the learning rate.
[[nodiscard]] std::optional<MistakeBound>
mistakeBound(const Dataset &data, const Settings &settings, const std::stop_token &stop = {});

} // namespace frontera

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
    bool fromZero = true;   ///< true if all start weights and the bias are 0
    /// True if updates are of one size, and made only where s·w·x̃ ≤ 0: from zero, most = ⌊R²/γ²⌋.
    bool isPlain = true;

    bool operator==(const MistakeBound &) const = default;
};

/// Returns true if updates are made one by one and at one rate, which the theorem asks for. In
/// batches an update may be the sum of many mistakes, and with a rate that falls sizes have no
/// lower bound.
[[nodiscard]] bool isBoundClaimed(const Settings &settings);

/// Returns the bound of Novikoff ("On convergence proofs on perceptrons", Symposium on the
/// Mathematical Theory of Automata 12, 1962) on the updates of a run with these settings, for any
/// order of the observations, one that repeats them, too. Nothing if there is no observation, or if
/// the classes are not separable strictly (without a bias: by a line through the origin), or where
/// isBoundClaimed() is false. Exact. Throws Stopped when asked to stop.
///
/// x̃ is x, followed by 1 where there is a bias; s is +1 for class 1 and −1 for class 0; w stands
/// for the weights and the bias together. R is the largest |x̃|; γ is the largest margin that a unit
/// vector u gives to all observations, s·u·x̃ ≥ γ. It is the distance of 0 from the convex hull of
/// all s·x̃, whose nearest point v gives u = v/γ (nearest_point.h).
///
/// An update, w ← w + c·s·x̃, is made only where s·w·x̃ ≤ T: T is the dead zone, or 0. Its size c is
/// η; where bipolar targets learn by t − ŷ it is 2·η, but η at an output of 0, if there is one. So
/// with c from h to H, updates of the sum C from w₀ give u·w ≥ u·w₀ + C·γ and |w|² ≤ |w₀|² +
/// C·(H·R² + 2·T). As u·w ≤ |w|, and u·w₀ ≥ −|w₀|, it follows that (u·w₀ + C·γ)² ≤ |w₀|² + C·(H·R²
/// + 2·T). The least that k updates add up to is C = k·h: with v
///
///     k²·h²·γ² + k·(2·h·v·w₀ − h·(H·R² + 2·T)) + (v·w₀)²/γ² − |w₀|² ≤ 0.
///
/// The largest whole k is the bound. Where h = H and T = 0, as in Novikoff's theorem, it is ⌊R²/γ²⌋
/// from w₀ = 0, whatever the learning rate.
[[nodiscard]] std::optional<MistakeBound>
mistakeBound(const Dataset &data, const Settings &settings, const std::stop_token &stop = {});

} // namespace frontera

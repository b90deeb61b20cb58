// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/linear/exact_linear.h"

#include <optional>
#include <span>
#include <vector>

namespace frontera {

class PointSet;

// Guesses in floating point of the result of an exact search, which begins with them. If they are
// right, it has nothing left to do; if they are wrong, only time is lost.

/// Guesses corners of the polytope of nearestPoint(), such that their hull has its point nearest to
/// 0, by Wolfe's algorithm in floating point. Each corner is the sum of one point of every set,
/// given by their indices. Returns at least one, none twice.
[[nodiscard]] std::vector<std::vector<int>> likelyCorners(std::span<const PointSet> sets,
                                                          const std::stop_token &stop);

/// Guesses a part of the terms of Σ coefficient·vector = 0 whose vectors add up to 0 with other
/// coefficients > 0, while no part of them does. `vectors` are in the order of the terms. Returns
/// positions in `terms`, ascending.
[[nodiscard]] std::vector<std::size_t> likelyPart(std::span<const Term> terms,
                                                  std::span<const Vector> vectors,
                                                  const std::stop_token &stop);

} // namespace frontera

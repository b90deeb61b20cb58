// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/linear/exact_linear.h"

#include <optional>
#include <span>
#include <vector>

namespace frontera {

class PointSet;

// Guesses in floating point of what an exact search would find: it begins with them and has nothing
// left to do where they are right. Where they are wrong only time is lost.

/// Guesses corners, each the sum of one point of every set, whose hull has the point of the
/// polytope nearest to 0 (nearest_point.h): Wolfe's algorithm, rounded. At least one, none twice.
[[nodiscard]] std::vector<std::vector<int>> likelyCorners(std::span<const PointSet> sets,
                                                          const std::stop_token &stop);

/// Guesses a part of these terms of Σ coefficient·vector = 0, their vectors given in the same
/// order, that is such a sum with other coefficients > 0 and of which no part is one. Positions,
/// ascending.
[[nodiscard]] std::vector<std::size_t> likelyPart(std::span<const Term> terms,
                                                  std::span<const Vector> vectors,
                                                  const std::stop_token &stop);

} // namespace frontera

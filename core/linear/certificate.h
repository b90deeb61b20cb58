// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/linear/exact_linear.h"

#include <optional>
#include <span>
#include <vector>

namespace frontera {

/// The terms of Σ coefficient·vectors[index] = 0, with all coefficients > 0. It proves that no w
/// has w·vectors[index] > 0 for all of them (Gordan 1873), nor ≥ 0 for all and > 0 for one.
using Dependence = std::vector<Term>;

/// A mark for each vector. A dependence is searched that has at least one marked vector.
using Marks = std::vector<bool>;

// A function that finds a dependence returns nothing if there is none of its kind. One that takes a
// token throws Stopped when asked to stop.

/// Finds a dependence of one vector, which is 0 and marked.
[[nodiscard]] std::optional<Dependence> zeroVector(std::span<const Vector> vectors,
                                                   const Marks &marks);

/// Finds a dependence of two vectors in opposite directions, one of them marked. O(n log n) for n
/// vectors.
[[nodiscard]] std::optional<Dependence> oppositeVectors(std::span<const Vector> vectors,
                                                        const Marks &marks,
                                                        const std::stop_token &stop = {});

/// Finds a dependence with at least one marked vector, given any dependence. It proves that no w
/// has w·a > 0 for the marked vectors a and w·a ≥ 0 for the others. By Motzkin's theorem (1936)
/// there is either such a w or such a dependence.
[[nodiscard]] std::optional<Dependence> markedDependence(std::span<const Vector> vectors,
                                                         const Marks &marks, Dependence found,
                                                         const std::stop_token &stop = {});

/// Returns a dependence of some of the vectors of another one, which has a marked vector. The
/// result has a marked vector too and cannot be reduced: no part of its vectors has a dependence.
/// So it has at most n + 1 vectors of n coordinates. Throws Stopped when asked to stop.
[[nodiscard]] Dependence irreducible(const Dependence &dependence, std::span<const Vector> vectors,
                                     const Marks &marks, const std::stop_token &stop = {});

/// Finds a point of one class in the plane between two points of the other class, both at other
/// places. The result is a dependence of the vectors s·(x, 1), where s is +1 or −1 by class (0 or 1
/// in `targets`). O(n² log n) for n points.
[[nodiscard]] std::optional<Dependence> pointBetween(std::span<const Vector> points,
                                                     std::span<const int> targets,
                                                     const std::stop_token &stop = {});

} // namespace frontera

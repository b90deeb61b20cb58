// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/linear/exact_linear.h"

#include <optional>
#include <span>
#include <vector>

namespace frontera {

/// Σ coefficient·vectors[index] = 0, and no coefficient is 0 or less: so there is no w with
/// w·vectors[index] > 0 for all of them (Gordan 1873), nor with ≥ 0 for all and > 0 for one.
using Dependence = std::vector<Term>;

/// Which of the vectors count: a dependence is looked for that has at least one of them.
using Marks = std::vector<bool>;

/// A dependence of one vector, which is 0.
[[nodiscard]] std::optional<Dependence> zeroVector(std::span<const Vector> vectors,
                                                   const Marks &marks);

/// A dependence of two vectors, in opposite directions. O(n log n) for n vectors.
[[nodiscard]] std::optional<Dependence> oppositeVectors(std::span<const Vector> vectors,
                                                        const Marks &marks,
                                                        const std::stop_token &stop = {});

/// A dependence with at least one marked vector, found from one with or without: any, then, of
/// those that prove that there is no w with w·a > 0 for the marked vectors a and ≥ 0 for the
/// others. By Motzkin's theorem (1936) there is either such a w or such a dependence.
[[nodiscard]] std::optional<Dependence> markedDependence(std::span<const Vector> vectors,
                                                         const Marks &marks, Dependence found,
                                                         const std::stop_token &stop = {});

/// A part of the dependence, with other coefficients, that has a marked vector still, and of which
/// no part is a dependence: n + 1 vectors of n coordinates at most.
[[nodiscard]] Dependence irreducible(const Dependence &dependence, std::span<const Vector> vectors,
                                     const Marks &marks, const std::stop_token &stop = {});

/// A point of one class in the plane that lies between two of the other, none of which is at its
/// place: a dependence of the vectors s·(x, 1), where s is ±1 by class. O(n² log n) for n points.
[[nodiscard]] std::optional<Dependence> pointBetween(std::span<const Vector> points,
                                                     std::span<const int> targets,
                                                     const std::stop_token &stop = {});

} // namespace frontera

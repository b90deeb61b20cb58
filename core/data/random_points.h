// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"

#include <cstdint>

namespace frontera {

/// Points in the plane that a seed determines, x1 and x2 with two decimals, class 0 and class 1 by
/// turns. Only whole numbers are computed with, so a seed gives the same points on every machine.
/// `rows` is even.

/// Two round clouds, sums of uniform numbers in place of a normal distribution. 3·x1 + 2·x2 = 0
/// lies between them, with a gap, whatever the seed.
[[nodiscard]] Dataset cloudPoints(const QString &name, int rows, std::uint64_t seed);
/// Two such clouds that overlap.
[[nodiscard]] Dataset noisyCloudPoints(const QString &name, int rows, std::uint64_t seed);
/// A disc, class 1, within a ring.
[[nodiscard]] Dataset circlePoints(const QString &name, int rows, std::uint64_t seed);
/// Two half rings, the end of each within the other.
[[nodiscard]] Dataset moonPoints(const QString &name, int rows, std::uint64_t seed);
/// Two arms that wind around each other.
[[nodiscard]] Dataset spiralPoints(const QString &name, int rows, std::uint64_t seed);

} // namespace frontera

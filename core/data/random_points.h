// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"

#include <cstdint>

namespace frontera {

// Points in the plane that a seed determines: x1 and x2 with two decimals, class 0 and class 1 in
// turns. The computation uses whole numbers only, so a seed gives the same points on every machine.
// `rows` is even.

/// Returns two round clouds, whose coordinates are sums of uniform numbers in place of a normal
/// distribution. The line 3·x1 + 2·x2 = 0 lies between them, with a gap, whatever the seed.
[[nodiscard]] Dataset cloudPoints(const QString &name, int rows, std::uint64_t seed);
/// Returns two such clouds that overlap.
[[nodiscard]] Dataset noisyCloudPoints(const QString &name, int rows, std::uint64_t seed);
/// Returns a disc, class 1, within a ring, class 0.
[[nodiscard]] Dataset circlePoints(const QString &name, int rows, std::uint64_t seed);
/// Returns two half rings, one end of each within the other.
[[nodiscard]] Dataset moonPoints(const QString &name, int rows, std::uint64_t seed);
/// Returns two arms that wind around each other.
[[nodiscard]] Dataset spiralPoints(const QString &name, int rows, std::uint64_t seed);

} // namespace frontera

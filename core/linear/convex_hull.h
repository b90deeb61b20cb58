// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/linear/stop.h"

#include <vector>

namespace frontera {

class Dataset;

/// Returns the corners of the convex hull of the observations of one class (0 or 1), for data with
/// two inputs: their rows, counter-clockwise from the leftmost one (from the lowest, if several are
/// leftmost). Exact. Throws Stopped when asked to stop.
///
/// No corner lies within an edge, and of several observations at one place the first one is
/// returned. So a class at one place gives one row, a class on one line two, an empty class none.
/// The algorithm is the monotone chain of Andrew ("Another efficient algorithm for convex hulls in
/// two dimensions", Information Processing Letters 9, 1979): O(n log n).
[[nodiscard]] std::vector<int> convexHull(const Dataset &data, int target,
                                          const std::stop_token &stop = {});

} // namespace frontera

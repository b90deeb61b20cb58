// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/linear/stop.h"

#include <vector>

namespace frontera {

class Dataset;

/// The corners of the convex hull of the observations of one class (0 or 1), for two inputs: their
/// rows, counter-clockwise from the leftmost, of several such the lowest. Exact.
///
/// No corner lies within an edge, and of observations at one place it is the first. So all at one
/// place give one row, all on one line two, none gives none. By the monotone chain of Andrew
/// ("Another efficient algorithm for convex hulls in two dimensions", Information Processing
/// Letters 9, 1979): O(n log n). Throws Stopped when asked to stop.
[[nodiscard]] std::vector<int> convexHull(const Dataset &data, int target,
                                          const std::stop_token &stop = {});

} // namespace frontera

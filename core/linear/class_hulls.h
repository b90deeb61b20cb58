// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/linear/stop.h"

#include <array>
#include <vector>

namespace frontera {

class Dataset;

/// The rows (from 0) at the corners of the convex hulls of class 0 and class 1, in the order of
/// convexHull().
using Hulls = std::array<std::vector<int>, 2>;

/// Returns the corners of both hulls of data with two inputs. Throws Stopped when asked to stop.
[[nodiscard]] Hulls hullsOf(const Dataset &data, const std::stop_token &stop = {});

} // namespace frontera

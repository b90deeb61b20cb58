// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/linear/stop.h"

#include <array>
#include <vector>

namespace frontera {

class Dataset;

/// The rows at the corners of the convex hull of class 0 and of class 1.
using Hulls = std::array<std::vector<int>, 2>;

/// Of data with two inputs. Throws Stopped when asked to stop.
[[nodiscard]] Hulls hullsOf(const Dataset &data, const std::stop_token &stop = {});

} // namespace frontera

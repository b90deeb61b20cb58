// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/linear/stop.h"

namespace frontera {

class Dataset;
struct LinearQuestion;

/// The largest number of observations that any single line gets right, for two inputs. Exact.
///
/// Every line is tried, in effect: a line that touches no observation can be moved until it touches
/// just one, so it is enough to turn a line around each observation in turn and to count on both
/// sides, the touched one on either: O(n² log n) for n observations. Without a bias the lines are
/// those through the origin; there an observation may have to lie on the line, and what counts as
/// right at z = 0 is the question's convention. w = 0, the whole plane one class, counts as a line.
/// Throws Stopped when asked to stop.
[[nodiscard]] int bestLine(const Dataset &data, const LinearQuestion &question,
                           const std::stop_token &stop = {});

} // namespace frontera

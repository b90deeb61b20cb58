// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/linear/stop.h"

namespace frontera {

class Dataset;
struct LinearQuestion;

/// Returns the largest number of observations that any single line gets right, for data with two
/// inputs. Exact. Throws Stopped when asked to stop.
///
/// In effect every line is tried: a line that touches no observation can be moved until it touches
/// just one, so it is enough to turn a line around each observation and to count on both sides, the
/// touched one on either: O(n² log n) for n observations. Without a bias the lines are those
/// through the origin; there an observation may have to lie on the line, and the question's
/// convention decides whether it is right at z = 0. w = 0, the whole plane one class, counts as a
/// line.
[[nodiscard]] int bestLine(const Dataset &data, const LinearQuestion &question,
                           const std::stop_token &stop = {});

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/linear/stop.h"

namespace frontera {

class Dataset;
struct LinearQuestion;

/// Returns the largest number of observations that any single line (or hyperplane) gets right.
/// Exact. Throws Stopped when asked to stop.
///
/// In effect every hyperplane is tried. With z = w·v, where v are the inputs and, for the bias, 1,
/// the weights that get the same observations right are a cone, and a cone has a facet: it lies in
/// w·v = 0 for some observation, to whose right side the weights can be moved. So it is enough to
/// look, for each observation, at what is left in that space of one dimension less, down to a
/// plane, in which a line is turned: O(nᵈ⁻¹ log n) for n observations of d numbers, 1 included.
/// Without a bias an observation may have to stay at z = 0, and the question's convention decides
/// whether it is right there. w = 0, the whole plane one class, counts as a line.
[[nodiscard]] int bestLine(const Dataset &data, const LinearQuestion &question,
                           const std::stop_token &stop = {});

} // namespace frontera

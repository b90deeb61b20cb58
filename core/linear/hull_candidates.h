// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

namespace frontera {

class Dataset;

/// Returns the rows of one class (0 or 1), ascending, for data with two inputs, without most of
/// those inside the convex hull of the class. All corners of the hull are among them.
///
/// A row is left out if it lies, by more than the error of doubles, within the octagon of the
/// outermost observations in eight directions (Akl and Toussaint, "A fast convex hull algorithm",
/// Information Processing Letters 7, 1978): O(n), some tens of milliseconds for a million
/// observations. If there are few rows, or doubles are not precise enough, all rows are returned.
[[nodiscard]] std::vector<int> hullCandidates(const Dataset &data, int target);

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace frontera {

class Dataset;
class Run;
struct Explanation;
struct OwnLineScore;
struct Weights;

/// Returns "Your line: 3 of 4 right", with a ✓ in front if all are.
[[nodiscard]] QString describeScore(const OwnLineScore &score, const Run &run);
/// Returns what the score means: that the line separates, or that no line gets more. Empty if
/// neither holds.
[[nodiscard]] QString describeRank(int right, const Explanation &explanation, const Run &run);
/// Returns the line, and the weights that its sums are made with: "x₁ + x₂ = 1.5 · w = (1, 1), b =
/// −1.5".
[[nodiscard]] QString describeLine(const Weights &weights, const Dataset &data);

} // namespace frontera

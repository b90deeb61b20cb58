// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace frontera {

class Run;
struct Explanation;
struct OwnLineScore;
struct Weights;

/// "Your line: 3 of 4 right", with a ✓ in front where all are.
[[nodiscard]] QString describeScore(const OwnLineScore &score, const Run &run);
/// What the score means: that the line separates, or that no line gets more. Empty where it is
/// neither.
[[nodiscard]] QString describeRank(int right, const Explanation &explanation, const Run &run);
/// "x₁ + x₂ = 1.5 · w = (1, 1), b = −1.5": the line, and the weights that the sums are made with.
[[nodiscard]] QString describeLine(const Weights &weights);

} // namespace frontera

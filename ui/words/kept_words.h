// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace frontera {

class Run;
struct Settings;
struct Verdict;

// Words about the weights that are kept beside those that learn (Settings::keep). All are empty
// where none are.

/// Names them in a picture: "kept", "average".
[[nodiscard]] QString keptName(const Settings &settings);
/// Tells which they are, in the words of a formula.
[[nodiscard]] QString keptFormula(const Settings &settings);
/// Tells how many observations they get right, and since when: "Best kept: 3 of 4 right since step
/// 9."
[[nodiscard]] QString keptVerdict(const Verdict &verdict);
/// Returns them: "Best so far: w = (0.1, 0), b = 0".
[[nodiscard]] QString keptWeights(const Run &run);
/// Tells that they are rounded, if they are.
[[nodiscard]] QString keptRounding(const Run &run);

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace frontera {

class Run;
struct WhyWords;

/// Words, for a run of three units at its position, why they separate the classes or do not: that
/// no line or one does it in the plane of the inputs, what became of the points in the hidden
/// plane, and whether a line, and the output unit's, parts them there
/// (core/models/gates/hidden_proof.h).
[[nodiscard]] WhyWords describeWhyGates(const Run &run);
/// Returns the title that stands in place of this proof while the class is asked.
[[nodiscard]] WhyWords coveredWhyGates();

} // namespace frontera

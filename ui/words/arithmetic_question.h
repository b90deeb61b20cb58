// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/words/arithmetic_words.h"

namespace frontera {

/// Stands in a line of arithmetic for a result that is not told.
[[nodiscard]] QString hiddenResult();
/// Returns the arithmetic of the step after the run's position, to be worked out: with the numbers
/// that go into it, and none that comes out of it. Empty if there is no such step.
[[nodiscard]] ArithmeticWords describeArithmeticAsked(const Run &run, ArithmeticForm form);

} // namespace frontera

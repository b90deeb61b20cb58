// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/words/arithmetic_words.h"

namespace frontera {

/// Returns the arithmetic of three units that learn gates, in the form of describeArithmetic(): a
/// line for what each unit computes, and one for each weight that changes, with its unit.
[[nodiscard]] ArithmeticWords describeGatesArithmetic(const Run &run, ArithmeticForm form);

} // namespace frontera

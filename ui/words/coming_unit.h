// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/record/reading.h"

namespace frontera {

class Run;

/// Returns what is known of a unit before the step after the run's position presents an observation
/// (row, from 0): its inputs and weights. Sum, output, error and what is learnt are left out. Only
/// units on the inputs have inputs then.
[[nodiscard]] UnitReading comingUnit(const Run &run, int row, int unit = 0);
/// Returns the epoch of that step.
[[nodiscard]] qint64 comingEpoch(const Run &run);

} // namespace frontera

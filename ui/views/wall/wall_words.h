// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/views/wall/wall_picture.h"

#include <QString>

namespace frontera {

/// Returns the gate's name, which may be broken between words that need not stay together.
[[nodiscard]] QString wallTitle(int gate);
/// Returns the outcome of a gate's run in a few words: "✓ 6 epochs", "✗ no line can".
[[nodiscard]] QString wallOutcome(const WallCell &cell, const Settings &settings);
/// Returns the same with the gate's name, and without signs.
[[nodiscard]] QString wallSentence(const WallCell &cell, const Settings &settings);
/// Returns how many gates were learnt, and why the others were not: "14 of 16 gates learnt; no line
/// separates XOR and XNOR".
[[nodiscard]] QString wallSummary(const Wall &wall, const Settings &settings);

} // namespace frontera

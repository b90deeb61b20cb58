// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/plots/line_geometry.h"

namespace frontera {

/// True if a line can be seen to turn, or to shift, into another one: both exist, and they are not
/// parallel with opposite sides of class 1, between which there is no shortest way.
[[nodiscard]] bool canTurn(const DrawnLine &from, const DrawnLine &to);

/// Returns the line on the way between two, `progress` of it done, from 0 to 1: turned by angle
/// about the place where they cross, the shorter way round, or shifted if they are parallel.
/// canTurn() must hold.
[[nodiscard]] DrawnLine turned(const DrawnLine &from, const DrawnLine &to, double progress);

} // namespace frontera

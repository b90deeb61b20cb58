// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineF>
#include <QPolygonF>
#include <vector>

namespace frontera {

enum class Hatch { None, Rising, Falling };

/// Returns parallel lines at 45° within `area`, `spacing` apart; those of neighbouring areas meet.
/// Empty for Hatch::None. Used because brushes with a pattern come out of vector devices as pixels,
/// or not at all.
[[nodiscard]] std::vector<QLineF> hatching(const QPolygonF &area, Hatch hatch, double spacing);

} // namespace frontera

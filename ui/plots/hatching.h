// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineF>
#include <QPolygonF>
#include <vector>

namespace frontera {

enum class Hatch { None, Rising, Falling };

/// Parallel lines at 45° within an area, `spacing` apart: brushes with a pattern come out as
/// pictures, or not at all, where vectors are wanted. Lines of neighbouring areas meet.
[[nodiscard]] std::vector<QLineF> hatching(const QPolygonF &area, Hatch hatch, double spacing);

} // namespace frontera

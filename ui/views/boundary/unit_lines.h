// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/linear/weights.h"
#include "core/settings/settings.h"

#include <QPolygonF>
#include <QRectF>
#include <span>
#include <vector>

namespace frontera {

class Run;
struct BoundaryPicture;

/// The parts of an area by what three units that learn gates (core/models/gates/) predict there:
/// each is convex, and their edges are the two hidden units' lines.
struct UnitParts
{
    std::vector<QPolygonF> ones;
    std::vector<QPolygonF> zeros;
};

/// Returns the parts of an area of the plane of the inputs. `units` are three.
[[nodiscard]] UnitParts unitParts(std::span<const Weights> units, const Settings &settings,
                                  const QRectF &area);
/// Returns the parts of an area of the plane of one unit's own inputs.
[[nodiscard]] UnitParts partsOfUnit(const Weights &unit, const Settings &settings,
                                    const QRectF &area);

/// Adds the hidden units' lines, as they are and as they were before the last update, and the parts
/// that the whole predicts, to a picture of the observations.
void addUnits(BoundaryPicture &picture, const Run &run, const QRectF &area);

} // namespace frontera

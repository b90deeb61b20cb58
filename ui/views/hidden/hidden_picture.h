// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/views/boundary/boundary_picture.h"

namespace frontera {

/// One of the observations' different inputs, of one class, in the plane of the hidden outputs.
struct HiddenPoint
{
    Marker marker;  ///< at (h₁, h₂), with its inputs as words
    QPointF inputs; ///< (x₁, x₂), where true is 1 and false is 0
};

/// Returns the points of a run of three neurons at its position, in the order of the observations.
[[nodiscard]] std::vector<HiddenPoint> hiddenPoints(const Run &run);
/// Returns the picture of the plane of the hidden outputs (h₁, h₂) at a run's position, within an
/// area: the points that the observations have become, and the line of the output unit. Its heading
/// says how many points they are. For a run of another model it only has a notice.
/// Draws these points in a picture that has its line: those of one class at one place as one, and
/// those of both as halves of one sign. True if there are such.
bool setMarkers(BoundaryPicture &picture, const std::vector<HiddenPoint> &points);
[[nodiscard]] BoundaryPicture hiddenPicture(const Run &run, const QRectF &area);
/// Returns the area to be seen at least.
[[nodiscard]] QRectF hiddenArea();

} // namespace frontera

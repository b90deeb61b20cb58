// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/views/boundary/boundary_picture.h"

namespace frontera {

/// Returns the picture of the plane of the hidden outputs (h₁, h₂) at a run's position, within an
/// area: the points that the observations have become, and the line of the output unit. Its heading
/// says how many points they are. For a run of another model it only has a notice.
[[nodiscard]] BoundaryPicture hiddenPicture(const Run &run, const QRectF &area);
/// Returns the area to be seen at least.
[[nodiscard]] QRectF hiddenArea();

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/linear/conic.h"

namespace frontera {

struct Plane;
struct Weights;

/// Returns z in a plane of the data, given one weight for each input.
[[nodiscard]] Conic conicIn(const Plane &plane, const Dataset &data, const Weights &weights);

} // namespace frontera

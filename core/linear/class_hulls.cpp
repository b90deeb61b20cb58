// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/linear/class_hulls.h"

#include "core/linear/convex_hull.h"

namespace frontera {

Hulls hullsOf(const Dataset &data, const std::stop_token &stop)
{
    return {convexHull(data, 0, stop), convexHull(data, 1, stop)};
}

} // namespace frontera

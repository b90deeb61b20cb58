// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace frontera {

class Dataset;
struct Plane;
struct Settings;
struct Weights;

/// Returns why there is no boundary where w = 0, and what is predicted then: "w = (0, 0): there is
/// no line. All is predicted 1." The boundary of one input is a point.
[[nodiscard]] QString noBoundary(const Weights &weights, const Settings &settings,
                                 const Plane &plane, const Dataset &data);

} // namespace frontera

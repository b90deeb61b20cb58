// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/record/reading.h"

namespace frontera {

struct Settings;

/// Returns on which side of what it is compared with, 0 or a threshold, a sum z lies: −1, 0 or 1.
[[nodiscard]] int sideOf(const Number &sum, const Settings &settings);

} // namespace frontera

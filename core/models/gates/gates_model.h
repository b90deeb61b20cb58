// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/settings.h"

namespace frontera {

/// Returns three perceptrons that learn a gate each (gate_learner.h) as they are registered
/// (core/models/models.h).
[[nodiscard]] const Model &gatesModel();
/// True if the settings are of this model.
[[nodiscard]] bool isGates(const Settings &settings);

} // namespace frontera

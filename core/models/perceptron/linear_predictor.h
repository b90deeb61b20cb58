// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/record/predictor.h"

namespace frontera {

struct Settings;

/// Returns what a perceptron with these weights answers, under the settings' conventions.
[[nodiscard]] PredictorPointer linearPredictor(const Weights &weights, const Settings &settings);
/// Returns what it answers everywhere, where all weights but the bias are 0.
[[nodiscard]] int outputOfBias(const Decimal &bias, const Settings &settings);

} // namespace frontera

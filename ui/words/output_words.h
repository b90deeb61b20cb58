// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace frontera {

struct Settings;

/// Returns how the output follows from z, in letters: "step(z)", "sign(z), with sign(0) = 1".
[[nodiscard]] QString symbolicOutput(const Settings &settings);
/// Returns what the end of an epoch adds to each weight, in letters: "w₁ ← w₁ + Δw₁, b ← b + Δb".
[[nodiscard]] QString symbolicEnd(const Settings &settings, int inputs);

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace frontera {

struct Settings;

/// Returns how the output follows from z, in letters: "step(z)", "sign(z), with sign(0) = 1".
[[nodiscard]] QString symbolicOutput(const Settings &settings);

} // namespace frontera

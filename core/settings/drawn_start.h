// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/settings.h"

namespace frontera {

/// Returns the first `count` numbers that a start is drawn from: each is one of the 101 that divide
/// settings.startRange into hundredths, all equally likely, drawn from settings.startSeed by
/// SplitMix64, so that a seed gives the same start on every machine.
[[nodiscard]] std::vector<Decimal> drawnStart(const Settings &settings, int count);

} // namespace frontera

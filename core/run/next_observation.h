// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

namespace frontera {

class Run;

/// Returns the observation (row, from 0) that the step after the run's position presents; nothing
/// if there is none. Trains nothing. Takes as long as it takes to draw the order of an epoch, and,
/// where wrong ones are drawn, to judge all observations.
[[nodiscard]] std::optional<int> nextObservation(const Run &run);

} // namespace frontera

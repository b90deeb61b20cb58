// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/csv_choices.h"
#include "core/data/dataset.h"

#include <optional>

namespace frontera {

/// Returns the observations with scaled inputs, from which those are derived that were. Their
/// origin tells the scales, so that the same comes out where it is a file that is read again.
/// Returns nothing if an input is too fine to be scaled (csv_scale.h).
[[nodiscard]] std::optional<Dataset> scaledData(const Dataset &data, CsvScale scale);

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/csv_choices.h"
#include "core/data/dataset.h"

namespace frontera {

/// Returns true if the given inputs are not scaled, and the largest number of one of them is a
/// hundred times that of another, or more. A perceptron then needs very many corrections, as each
/// changes the weights by the inputs themselves.
[[nodiscard]] bool haveFarSizes(const Dataset &data);

/// Returns the observations with scaled inputs, from which those are derived that were. Their
/// origin tells the scales, so that the same comes out where it is a file that is read again.
[[nodiscard]] Dataset scaledData(const Dataset &data, CsvScale scale);

} // namespace frontera

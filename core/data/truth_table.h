// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"

#include <QString>
#include <vector>

namespace frontera {

/// All observations of n inputs that are 0 or 1, in the order of binary numbers, the first input
/// changing slowest: 00, 01, 10, 11. `targets` holds the class of each of the 2^n.
[[nodiscard]] Dataset truthTable(const QString &name, const std::vector<QString> &inputNames,
                                 const std::vector<int> &targets);

/// Whether the data are that, whatever the targets.
[[nodiscard]] bool isTruthTable(const Dataset &data);

} // namespace frontera

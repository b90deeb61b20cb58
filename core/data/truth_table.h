// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"

#include <QString>
#include <vector>

namespace frontera {

/// Returns all 2^n observations of n inputs that are 0 or 1, in the order of binary numbers, the
/// first input changing slowest: 00, 01, 10, 11. `targets` holds the class, 0 or 1, of each.
[[nodiscard]] Dataset truthTable(const QString &name, const std::vector<QString> &inputNames,
                                 const std::vector<int> &targets,
                                 Dataset::Labels labels = Dataset::plainLabels());

/// Returns true if the data's inputs are those of a truth table, written as 0 and 1 or as −1 and
/// +1, in its order, whatever the targets. More than 16 inputs give false.
[[nodiscard]] bool isTruthTable(const Dataset &data);

/// Returns true if the inputs are answers, yes or no: all of them given, and each number 0 or 1, or
/// each −1 or +1. There need not be an observation of each combination.
[[nodiscard]] bool hasAnswers(const Dataset &data);

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace frontera {

struct Model;

/// Returns what a model is called where one is chosen: "One neuron". Its key if there are no words.
[[nodiscard]] QString modelName(const Model &model);
/// Returns the data that a model can learn from, for a sentence: "two inputs that are 0 and 1, or
/// -1 and +1". Empty if it takes all, or there are no words.
[[nodiscard]] QString modelNeeds(const Model &model);

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace frontera {

class Dataset;

/// Returns a gate's name as people write it: "XOR", "x₁ AND NOT x₂".
[[nodiscard]] QString gateTitle(int gate);
/// Returns the title of a data set that is a gate, else its name.
[[nodiscard]] QString dataTitle(const Dataset &data);
/// Returns the same for the middle of a sentence: "XOR", "these points".
[[nodiscard]] QString dataInSentence(const Dataset &data);

} // namespace frontera

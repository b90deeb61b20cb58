// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace frontera {

class Dataset;

/// Returns the name of an input (from 0) as people write it: "x₂" for "x2", "x₁·x₂" of a derived
/// one, any other name as it is.
[[nodiscard]] QString inputName(const Dataset &data, int input);
/// Names an input beside an axis: its name, and after it the letter that formulas and proofs have
/// for it, "visa (x₁)"; the letter alone where that is its name.
[[nodiscard]] QString axisName(const Dataset &data, int input);
/// Returns the separator of numbers in a list: ", ", or "; " where the decimal point is a comma.
[[nodiscard]] QString listSeparator();

} // namespace frontera

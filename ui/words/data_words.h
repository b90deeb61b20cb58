// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace frontera {

class Dataset;

/// An input (from 0) as people write it: "x₂" for "x2", any other name as it stands.
[[nodiscard]] QString inputName(const Dataset &data, int input);
/// What stands between numbers in a list: ", ", or "; " where the decimal point is a comma.
[[nodiscard]] QString listSeparator();

} // namespace frontera

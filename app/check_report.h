// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace frontera {

class Dataset;
struct Explanation;
struct Settings;

/// An explanation as JSON. Fractions are strings, "1/2"; samples count from 1.
[[nodiscard]] QString checkAsJson(const Explanation &explanation, const Dataset &data);
/// An explanation in sentences, with exact numbers.
[[nodiscard]] QString checkAsText(const Explanation &explanation, const Dataset &data,
                                  const Settings &settings);

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace frontera {

class Dataset;
struct Explanation;
struct Settings;

// Both functions need an explanation that is known, of these data.

/// Returns an explanation as JSON. Fractions are strings, "1/2"; samples (rows) count from 1.
[[nodiscard]] QString checkAsJson(const Explanation &explanation, const Dataset &data,
                                  const Settings &settings);
/// Returns an explanation in sentences, with exact numbers, in the language in force.
[[nodiscard]] QString checkAsText(const Explanation &explanation, const Dataset &data,
                                  const Settings &settings);

} // namespace frontera

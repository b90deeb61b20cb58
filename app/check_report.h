// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/line_text.h"

#include <QString>

namespace frontera {

class Dataset;
struct Explanation;
struct Settings;

// Both functions take what explainSoFar() found out of these data.

/// Returns an explanation as JSON. Fractions are strings, "1/2", with all digits; samples (rows)
/// count from 1. What is not known is null, or not there.
[[nodiscard]] QString checkAsJson(const Explanation &explanation, const Dataset &data,
                                  const Settings &settings);
/// Returns an explanation in sentences, in the language in force.
[[nodiscard]] QString checkAsText(const Explanation &explanation, const Dataset &data,
                                  const Settings &settings, CheckDigits digits);

} // namespace frontera

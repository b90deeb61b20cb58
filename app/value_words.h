// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace frontera {

/// Translates what stands for an option's value in the help, "FILE.csv": the words in capitals. The
/// words that are to be written as they are, "01|bipolar", stay.
[[nodiscard]] QString valueInWords(QString value);

} // namespace frontera

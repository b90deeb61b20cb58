// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/options.h"

namespace frontera {

class Dataset;
class OptionReader;

/// Reads the data that a person asked for: a gate, a CSV file or an example; AND if none of them is
/// given. Adds the features asked for. Error: returns false, and the reader has the sentence.
[[nodiscard]] bool readData(OptionReader &reader, Dataset &data);

/// Reads the value of the option as a gate of two inputs, with the features that the data have. If
/// the option is not given, leaves the data as they are. Error: returns false, and the reader has
/// the sentence.
[[nodiscard]] bool readGate(OptionReader &reader, Option option, Dataset &data);

} // namespace frontera

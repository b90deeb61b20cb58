// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/options.h"

namespace frontera {

class Dataset;
class OptionReader;

/// Reads the data that a person asked for: a gate, a CSV file or an example; AND where none of them
/// is given. Returns false, and leaves the sentence in the reader, where something is wrong.
[[nodiscard]] bool readData(OptionReader &reader, Dataset &data);

/// One of the gates of two inputs; where the option is not given, the data stay as they are.
[[nodiscard]] bool readGate(OptionReader &reader, Option option, Dataset &data);

} // namespace frontera

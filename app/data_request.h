// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/options.h"
#include "core/csv/csv_facts.h"
#include "core/data/csv_choices.h"
#include "core/data/dataset.h"

#include <optional>

namespace frontera {

class OptionReader;

/// The data that a person asked for.
struct DataRequest
{
    Dataset data = {};
    CsvFacts facts = {}; ///< of a file: what was found out of it
    /// Of a file that cannot be read so, but perhaps in another way: where it is, and how it was to
    /// be read.
    std::optional<DataOrigin> undecided = {};
};

/// Reads the data that a person asked for: a gate, a CSV file or an example; AND if none of them is
/// given. Adds the features asked for. Error: returns false, and the reader has the sentence.
[[nodiscard]] bool readData(OptionReader &reader, DataRequest &request);

/// Reads the value of the option as a gate of two inputs, with the features that the data have. If
/// the option is not given, leaves the data as they are. Error: returns false, and the reader has
/// the sentence.
[[nodiscard]] bool readGate(OptionReader &reader, Option option, Dataset &data);

} // namespace frontera

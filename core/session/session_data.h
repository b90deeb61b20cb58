// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/csv_choices.h"
#include "core/data/dataset.h"

#include <QJsonObject>
#include <optional>
#include <vector>

namespace frontera {

class JsonReader;

// Parts of the data of a session file that not all data have. In version 1 none has them.

/// Reads the derived inputs of data that are read, if the file has some.
[[nodiscard]] std::vector<Feature> readSessionFeatures(JsonReader &data, int givenCount,
                                                       int version);
/// Returns the data with the features, which were read. Refuses what cannot be.
[[nodiscard]] Dataset lifted(JsonReader &reader, const Dataset &data,
                             const std::vector<Feature> &features);

/// Returns the file that data come from, and how it was read, as JSON. What was not chosen has no
/// key.
[[nodiscard]] QJsonObject writtenOrigin(const DataOrigin &origin);
/// Reads the file that data of these inputs come from; nothing if there is none.
[[nodiscard]] std::optional<DataOrigin> readOrigin(JsonReader &data, std::size_t inputs,
                                                   int version);

} // namespace frontera

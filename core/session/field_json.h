// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/field.h"

#include <QJsonObject>

namespace frontera {

class Dataset;
class JsonReader;

/// Returns the lowest version of session files that holds these settings: of fields that came with
/// a later one, all must have their usual value.
[[nodiscard]] int versionFor(std::span<const Field> fields, const Settings &settings);

/// Returns the fields as they stand in a session file of a version, which must hold the settings,
/// each by its key. There is a number for each of so many inputs.
[[nodiscard]] QJsonObject writtenFields(std::span<const Field> fields, const Settings &settings,
                                        int inputs, int version);

/// Reads the fields that a version has, for these data, and refuses keys that are none of them.
/// What is wrong is left in the reader.
[[nodiscard]] Settings readFields(JsonReader &reader, std::span<const Field> fields,
                                  const Dataset &data, int version);

/// Returns numbers with blanks between, as they stand in a session file.
[[nodiscard]] QString writtenNumbers(std::span<const Decimal> numbers);

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/field.h"

#include <QJsonObject>

namespace frontera {

class Dataset;
class JsonReader;

/// Returns the lowest version of session files that holds these settings: all fields that came with
/// a later version have their usual values.
[[nodiscard]] int versionFor(std::span<const Field> fields, const Settings &settings);

/// Returns the values of the fields by their keys, as a session file of this version has them. The
/// version must hold the settings (versionFor()). A field that is a list of numbers has one for
/// each of the `inputs` inputs.
[[nodiscard]] QJsonObject writtenFields(std::span<const Field> fields, const Settings &settings,
                                        int inputs, int version);

/// Reads the settings for these data from the fields that a version has. Refuses other keys. Error:
/// the reader keeps the first problem (JsonReader::error()), and the settings are of no meaning.
[[nodiscard]] Settings readFields(JsonReader &reader, std::span<const Field> fields,
                                  const Dataset &data, int version);

/// Returns numbers as a text for a session file, with blanks between them.
[[nodiscard]] QString writtenNumbers(std::span<const Decimal> numbers);

} // namespace frontera

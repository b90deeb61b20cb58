// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/field.h"

namespace frontera {

class Dataset;
class OptionReader;

/// Reads the settings that were given, for these data, by the options of the fields. Returns false,
/// and leaves the sentence in the reader, where one is wrong, contradicts another one, or has no
/// effect beside it.
[[nodiscard]] bool readSettings(OptionReader &reader, std::span<const Field> fields,
                                const Dataset &data, Settings &settings);

} // namespace frontera

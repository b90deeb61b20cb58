// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/field.h"

namespace frontera {

class Dataset;
class OptionReader;

/// Reads the options of the fields into the settings, for these data. Error: an option is wrong,
/// contradicts another one, or has no effect beside it; returns false, and the reader has the
/// sentence.
[[nodiscard]] bool readSettings(OptionReader &reader, std::span<const Field> fields,
                                const Dataset &data, Settings &settings);

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/entry.h"
#include "core/settings/field.h"

#include <QStringList>
#include <optional>

namespace frontera {

/// The sizes of the data that decide whether a value is right.
struct FieldRange
{
    int inputs = 0;
    int observations = 0;
};

/// Returns a key, a word or an option's name as a QString.
[[nodiscard]] QString textOf(std::string_view ascii);
/// Returns an option as it is typed: "--rate".
[[nodiscard]] QString optionText(const FieldOption &option);

/// Returns the field's value for the command line: "0,0.5", "bipolar". Empty for a flag.
[[nodiscard]] QString textOf(const Field &field, const Settings &settings);
/// Reads a value in the form that textOf() writes, and puts it into the settings. A flag ignores
/// the text and gets the value that is not usual. Error: returns the reason, and leaves the
/// settings as they are.
[[nodiscard]] std::optional<EntryError> takeText(const Field &field, QStringView text,
                                                 const FieldRange &range, Settings &settings);

/// Returns the words of a command line that turn the usual settings into these. Fields without
/// effect are left out.
[[nodiscard]] QStringList optionsOf(std::span<const Field> fields, const Settings &settings);

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/entry.h"
#include "core/settings/field.h"

#include <QStringList>
#include <optional>

namespace frontera {

/// What the data say about a right value.
struct FieldRange
{
    int inputs = 0;
    int observations = 0;
};

/// Returns a key, a word or an option's name as Qt has texts.
[[nodiscard]] QString textOf(std::string_view ascii);
/// Returns an option as it is typed: "--rate".
[[nodiscard]] QString optionText(const FieldOption &option);

/// Returns the field's value as it is given on the command line: "0,0.5", "bipolar".
[[nodiscard]] QString textOf(const Field &field, const Settings &settings);
/// Puts a value, as textOf() writes it, into the settings. Returns why it is wrong where it is, and
/// leaves them as they are. A flag takes no value, and gets the one that is not usual.
[[nodiscard]] std::optional<EntryError> takeText(const Field &field, QStringView text,
                                                 const FieldRange &range, Settings &settings);

/// Returns the words of a command line that make these settings of the usual ones.
[[nodiscard]] QStringList optionsOf(std::span<const Field> fields, const Settings &settings);

} // namespace frontera

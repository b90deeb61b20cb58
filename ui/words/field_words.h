// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/field.h"

#include <QString>

namespace frontera {

class Dataset;

/// The words about a field.
struct FieldWords
{
    QString label; ///< before its entry, or behind the box of a flag; may be empty
    QString name;  ///< for a screen reader; for a flag the label is read
    QString tip;
    QString whyIdle; ///< tells why it has no effect, without a capital; may be empty
};

/// Returns the words of a field; empty where its table has none.
[[nodiscard]] FieldWords wordsOf(const Field &field);
/// Returns the words of a field under these settings, which may give it another name.
[[nodiscard]] FieldWords wordsOf(const Field &field, const Settings &settings, const Dataset &data);
/// Returns the words of a field with a number for each input, for this input of the data (from 0);
/// by its place where they have fewer.
[[nodiscard]] FieldWords wordsOfInput(const Field &field, int input, const Dataset &data);
/// Returns a choice's word as it is shown: "fires at z ≥ 0".
[[nodiscard]] QString shownWord(const Field &field, const FieldWord &word);

/// The words about an option of a field in the help of the command line.
struct FieldOptionWords
{
    QString purpose; ///< what it does: "learning rate, greater than 0 (0.1)"
    QString right;   ///< tells what a right value is; empty if it takes none
};

/// Returns the words of an option; empty where its table has none.
[[nodiscard]] FieldOptionWords wordsOf(const FieldOption &option);

} // namespace frontera

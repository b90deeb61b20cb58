// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/field.h"

#include <QString>

namespace frontera {

/// What is said about a field.
struct FieldWords
{
    QString label; ///< before its entry; of a flag behind its box; may be empty
    QString name;  ///< for a screen reader; of a flag the label is read
    QString tip;
    QString whyIdle; ///< why it has no effect where it is idle, without a capital; may be empty
};

/// Returns the words of a field; empty where its table has none.
[[nodiscard]] FieldWords wordsOf(const Field &field);
/// Returns the words of a field's number for one input, from 0, of a field that has one for each.
[[nodiscard]] FieldWords wordsOfInput(const Field &field, int input);
/// Returns a choice's word as it is shown: "fires at z ≥ 0".
[[nodiscard]] QString shownWord(const Field &field, const FieldWord &word);

/// What is said about an option of a field in the help of the command line.
struct FieldOptionWords
{
    QString purpose; ///< what it does: "learning rate, greater than 0 (0.1)"
    QString right;   ///< what a right value is; empty where it takes none
};

/// Returns the words of an option; empty where its table has none.
[[nodiscard]] FieldOptionWords wordsOf(const FieldOption &option);

} // namespace frontera

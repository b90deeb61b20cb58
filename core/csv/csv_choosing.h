// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/csv/csv_facts.h"
#include "core/data/csv_choices.h"

#include <QString>
#include <optional>
#include <span>

namespace frontera {

class CsvCells;
struct CsvLayout;

// What a person changes in the choices by which a file is read, having seen what was found out of
// it. Columns are meant by their places, from 0.

/// Returns what CsvChoices call a column: its name if no column before it has the same, else its
/// number from 1.
[[nodiscard]] QString columnKey(const CsvLayout &layout, int column);

/// Gives a column another role. `facts` and `layout` are what was found out with these choices. The
/// other columns keep their roles, but there always is one target: the one before becomes an input
/// if it can be one, and where the target is to be something else, the last other column that has
/// something takes its place. Other classes are chosen no more if the target is another one.
[[nodiscard]] CsvChoices withRole(const CsvChoices &choices, const CsvFacts &facts,
                                  const CsvLayout &layout, int column, ColumnRole role);
/// Makes several columns inputs, or leaves them out, as withRole() does one by one; but if the
/// target is among them, it stays the target.
[[nodiscard]] CsvChoices withRoles(const CsvChoices &choices, const CsvFacts &facts,
                                   const CsvLayout &layout, std::span<const int> columns,
                                   ColumnRole role);

/// Chooses the label of class 1, and that of class 0; nothing: all others are class 0.
[[nodiscard]] CsvChoices withClasses(const CsvChoices &choices, const CsvFacts &facts,
                                     const CsvLayout &layout, const QString &one,
                                     const std::optional<QString> &zero);

/// Chooses whether the first row has names; nothing: it is found out. What was chosen of columns
/// stays with them.
[[nodiscard]] CsvChoices withNames(const CsvChoices &choices, const CsvCells &cells,
                                   std::optional<bool> hasNames);

/// Chooses the encoding; nothing: it is found out. What was chosen by a word that another encoding
/// reads otherwise is chosen by its place, and such a class no more.
[[nodiscard]] CsvChoices withEncoding(const CsvChoices &choices, const CsvLayout &layout,
                                      std::optional<CsvEncoding> encoding);

/// Chooses what separates the cells; nothing: it is found out. The columns are then others, and
/// what was chosen of them is forgotten.
[[nodiscard]] CsvChoices withSeparator(const CsvChoices &choices, std::optional<char> separator);

} // namespace frontera

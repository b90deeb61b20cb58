// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/csv/csv_form.h"
#include "core/csv/csv_records.h"

#include <optional>

namespace frontera {

/// Finds out which of the records that begin with "#" or "%" are rows, says so in the form, and
/// erases the others. `chosen`: the separator, if a person has chosen one.
void eraseComments(Records &records, CsvForm &form, std::optional<char> chosen);

/// Returns the place, among the comments, of the one that has the names of the columns: it stands
/// straight above the first row, which has no names, and has as many cells as the rows. `all`:
/// `rows` and the comments; the form is that of the rows. Returns nothing if there is none.
[[nodiscard]] std::optional<int> commentWithNames(const Records &all, const Records &rows,
                                                  const CsvForm &form);

} // namespace frontera

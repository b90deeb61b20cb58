// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/csv/csv_error.h"
#include "core/csv/csv_layout.h"

#include <optional>

namespace frontera {

class CsvCells;

// Formats that say themselves what their columns are.

/// Fills in what libsvm's format, and ARFF's sparse rows, leave out: an input that is not there is
/// 0, and of declared labels the first; and leaves out libsvm's "qid:". The class of libsvm's rows
/// stands first. Returns the first problem.
[[nodiscard]] std::optional<CsvError> fillSparse(CsvCells &cells);

/// Returns the layout of a text of LibSvm or Arff, whose rows are filled.
[[nodiscard]] CsvLayout declaredLayout(const CsvCells &cells);

/// Takes the two rows of Orange's tables below the names, or the marks within these ("cD#kind"), if
/// the table has them. Returns false if it has none, and changes nothing.
bool readOrangeRows(const CsvCells &cells, CsvLayout &layout);

} // namespace frontera

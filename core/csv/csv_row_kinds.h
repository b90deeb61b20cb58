// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/csv/csv_facts.h"

namespace frontera {

class CsvCells;
struct CsvLayout;

/// Returns true if a row of data has the names of all columns again.
[[nodiscard]] bool repeatsNames(const CsvCells &cells, const CsvLayout &layout, int row);

/// Returns true if a row has whole numbers alone between commas, which may be decimal ones.
[[nodiscard]] bool areCutNumbers(const CsvCells &cells, int row);

/// Returns what was made of a first row that counts the columns.
[[nodiscard]] CsvRemark countingRemark(const CsvCells &cells, const CsvLayout &layout);

} // namespace frontera

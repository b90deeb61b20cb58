// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/csv/csv_facts.h"

#include <vector>

namespace frontera {

class CsvCells;
struct CsvLayout;

/// Returns true if a row of data has the names of all columns again.
[[nodiscard]] bool repeatsNames(const CsvCells &cells, const CsvLayout &layout, int row);

/// Returns true if a row has whole numbers alone between commas, which may be decimal ones.
[[nodiscard]] bool areCutNumbers(const CsvCells &cells, int row);

/// Returns what is to be said of the rows that are no data, and of the format.
[[nodiscard]] std::vector<CsvRemark> layoutRemarks(const CsvCells &cells, const CsvLayout &layout);

} // namespace frontera

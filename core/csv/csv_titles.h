// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace frontera {

class CsvCells;

/// Returns the number of rows above the names that are titles.
///
/// A title is a row of which one cell has a text, or none, above rows of more cells, or of three at
/// least. Above a row of names, which has a word in each cell and numbers below, it may have more
/// texts: in fewer cells than there are names; in at most half of them; or in all but one, if a row
/// without any stands between. So it may, above rows with or without names, if it counts the rows
/// and their inputs, and then names classes.
[[nodiscard]] int titlesOf(const CsvCells &cells);

/// Returns how many cells of a row have a text.
[[nodiscard]] int filledCells(const CsvCells &cells, int row);

/// Returns true if all of the first rows from this one have as many cells as the first of them.
[[nodiscard]] bool areSteady(const CsvCells &cells, int first);

} // namespace frontera

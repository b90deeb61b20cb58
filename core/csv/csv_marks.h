// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/csv_choices.h"

#include <optional>
#include <vector>

namespace frontera {

class CsvCells;
struct CsvLayout;

/// What the cells of a column say of the meaning of "." and ",". A cell such as 1.234 or 1,234 is
/// open: its mark may stand before decimals or between groups of digits.
struct MarkEvidence
{
    bool pointIsDecimal = false; ///< as in 0.5 or 1,234.5
    bool commaIsDecimal = false; ///< as in 0,5 or 1.234,5
    bool hasComma = false;
    bool hasGroupedPoints = false; ///< as in 1.234,5: some "." is not open
    int openPoint = -1;            ///< the first row with a cell such as 1.234
    int openComma = -1;            ///< the first row with a cell such as 1,234
    int blankGroups = -1;          ///< the first row with a cell such as "1 234"
    bool hasLongWhole = false;     ///< some number is 100 or more, and has no mark
};

/// How the numbers of a column are written, as far as all columns together tell.
struct ColumnMarks
{
    NumberMarks marks = NumberMarks::Point;
    int contested = -1; ///< a row whose number other columns contradict, whichever it is
    int open = -1;      ///< a row whose number nothing tells, and that is read in the usual way
};

/// Looks at all cells of each column, so that their order counts for nothing.
[[nodiscard]] std::vector<MarkEvidence> markEvidence(const CsvCells &cells,
                                                     const CsvLayout &layout);

/// Decides on the marks of each column: one file has one decimal mark. `usual` are those that
/// numbers have where nothing tells. The labels in the target column, if there is one, tell
/// nothing.
[[nodiscard]] std::vector<ColumnMarks> marksOf(const std::vector<MarkEvidence> &columns,
                                               NumberMarks usual, char separator, int target);

/// Returns the first row of a column that has a number whose marks are not the usual ones.
[[nodiscard]] int firstMarked(const CsvCells &cells, const CsvLayout &layout, int column,
                              NumberMarks marks);

/// Returns true if the cell is a number with these marks, if one of too many digits.
[[nodiscard]] bool fitsMarks(QByteArrayView text, NumberMarks marks);

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/csv/csv_facts.h"
#include "core/csv/csv_numbers.h"

namespace frontera {

class CsvCells;
struct CsvLayout;

/// What the cells of a column are.
struct ColumnContent
{
    ColumnKind kind = ColumnKind::Empty;
    NumberMarks marks = NumberMarks::Point;
    int firstWrong = -1; ///< of Mixed: the first row that is neither a number nor a gap
    bool isClear = true; ///< of Mixed: false if its "," and "." have two readings
};

/// Looks at a column's cells in the rows before `end`. `marks` are those that numbers have unless
/// that leaves some cell that is none: then 1,234 and 1.234,5 may have digits in groups.
[[nodiscard]] ColumnContent contentOf(const CsvCells &cells, const CsvLayout &layout, int column,
                                      NumberMarks marks, int end);

/// Returns true if the column holds the numbers of the rows, 0, 1, 2, … or 1, 2, 3, …, and has such
/// a name. The first column may hold other keys of them, too, and may have no name; without any
/// names, and in other columns, the rows must be five at least.
[[nodiscard]] bool areRowNumbers(const CsvCells &cells, const CsvLayout &layout, int column);
/// Returns true if the column numbers the rows by any name: it counts from 0 or 1 through all of
/// them, eight at least, and is not the last. Not if another column's name is the next, as with x1
/// and x2, or x and y, which are inputs of one kind; and not if its name is that of a quantity.
[[nodiscard]] bool areNumbersOfRows(const CsvCells &cells, const CsvLayout &layout, int column);
/// Returns true if the column says by its name which row it is, and has whole numbers, in three
/// rows at least, that do the same: they go up or down in all of them, or all differ and have five
/// digits or more. Of a column called n, they go up from 0 or 1 in eight rows at least, and few are
/// left out.
[[nodiscard]] bool areIdentities(const CsvCells &cells, const CsvLayout &layout, int column,
                                 NumberMarks marks);
/// Returns true if the column counts by one through all rows, five at least, from any number.
[[nodiscard]] bool areCounting(const CsvCells &cells, const CsvLayout &layout, int column);

/// Returns true if "-" and the like stand for a missing class in a column: at least two other
/// labels occur there, and "+" is none of them.
[[nodiscard]] bool areDashesGaps(const CsvCells &cells, const CsvLayout &layout, int column);
/// Returns the labels in a column, in the order of their rows, but at most `most`.
[[nodiscard]] std::vector<QByteArrayView> labelsIn(const CsvCells &cells, const CsvLayout &layout,
                                                   int column, std::size_t most);

/// The most different labels in a column that are classes.
constexpr int mostClasses = 10;
/// Returns how many classes a column has, where equal numbers are one; beyond mostClasses, any
/// number that is greater.
[[nodiscard]] int classesIn(const CsvCells &cells, const CsvLayout &layout, int column);
/// Returns how many different values stand in a column, where equal numbers are one.
[[nodiscard]] int valuesIn(const CsvCells &cells, const CsvLayout &layout, int column);

/// Returns true if a column's different numbers are too many for classes: ten; five, with decimals
/// or in few rows; or four, if each row has its own.
[[nodiscard]] bool areMeasured(const CsvCells &cells, const CsvLayout &layout, int column);
/// Returns true if a column's words are names and no classes: each row, of five at least, has its
/// own, and not another spelling of one.
[[nodiscard]] bool areNames(const CsvCells &cells, const CsvLayout &layout, int column);

} // namespace frontera

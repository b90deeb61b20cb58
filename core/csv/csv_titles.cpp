// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csv/csv_titles.h"

#include "core/csv/csv_cells.h"
#include "core/csv/csv_numbers.h"

#include <algorithm>

namespace frontera {

namespace {

constexpr int mostTitles = 5;

/// Returns true if a row has a word in each cell.
bool areWords(const CsvCells &cells, int row)
{
    for (int column = 0; column < cells.cells(row); ++column) {
        const QByteArrayView name = cells.cell(row, column);
        if (name.trimmed().isEmpty() || isCsvValue(name))
            return false;
    }
    return true;
}

/// Returns true if a row has a word in each cell, above a number.
bool areNames(const CsvCells &cells, int row)
{
    if (row + 1 >= cells.rows() || !areWords(cells, row))
        return false;
    for (int column = 0; column < cells.cells(row + 1); ++column) {
        const QByteArrayView text = cells.cell(row + 1, column);
        if (isCsvValue(text) && !isCsvGap(text))
            return true;
    }
    return false;
}

/// Returns true if a row counts the rows below it and their inputs, and then names the classes.
bool isCountOfAll(const CsvCells &cells, int row)
{
    constexpr int counts = 2;
    const auto isNumber = [&](int column, int number) {
        return cells.cell(row, column).trimmed() == QByteArray::number(number);
    };
    const int count = cells.cells(row);
    if (count <= counts || !isNumber(1, cells.cells(row + 1) - 1))
        return false;
    bool hasClass = false;
    for (int column = counts; column < count; ++column) {
        const QByteArrayView text = cells.cell(row, column).trimmed();
        if (isCsvValue(text) && !isCsvGap(text))
            return false;
        hasClass = hasClass || (!text.isEmpty() && !isCsvGap(text));
    }
    if (!hasClass)
        return false;
    const int below = cells.rows() - row - 1;
    return isNumber(0, below) || (isNumber(0, below - 1) && areNames(cells, row + 1));
}

/// Returns true if a row may be a title above the row `names`.
bool isTitle(const CsvCells &cells, int row, int names, bool hasBlankBelow)
{
    const int count = cells.cells(names);
    const int filled = filledCells(cells, row);
    if (filled <= 1)
        return cells.cells(row) < count || (cells.cells(row) == count && count > 2);
    if (filled < count && cells.cells(row) < count && areNames(cells, names))
        return true;
    if (count > 2 && 2 * filled <= count && row + 1 == names && areWords(cells, names))
        return true; // names below numbers of what there is, "506,13,,,,"
    if (row + 1 == names && isCountOfAll(cells, row))
        return true; // "150,4,setosa,versicolor,virginica"
    return filled < count && hasBlankBelow && areNames(cells, names);
}

bool areTitles(const CsvCells &cells, int count)
{
    bool hasBlankBelow = false;
    for (int row = count - 1; row >= 0; --row) {
        if (!isTitle(cells, row, count, hasBlankBelow))
            return false;
        hasBlankBelow = hasBlankBelow || filledCells(cells, row) == 0;
    }
    return true;
}

} // namespace

int filledCells(const CsvCells &cells, int row)
{
    int filled = 0;
    for (int column = 0; column < cells.cells(row); ++column)
        filled += cells.cell(row, column).trimmed().isEmpty() ? 0 : 1;
    return filled;
}

bool areSteady(const CsvCells &cells, int first)
{
    constexpr int most = 20;
    const int end = std::min(cells.rows(), first + most);
    int row = first;
    while (row < end && cells.cells(row) == cells.cells(first))
        ++row;
    return row == end;
}

int titlesOf(const CsvCells &cells)
{
    for (int titles = 1; titles <= mostTitles && titles + 1 < cells.rows(); ++titles) {
        if (filledCells(cells, titles) > 1 && areSteady(cells, titles) && areTitles(cells, titles))
            return titles;
    }
    return 0;
}

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csv/csv_layout.h"

#include "core/csv/csv_cells.h"
#include "core/csv/csv_declared.h"
#include "core/csv/csv_numbers.h"
#include "core/csv/csv_text.h"
#include "core/csv/csv_words.h"
#include "core/data/csv_choices.h"

#include <algorithm>

namespace frontera {

namespace {

constexpr int mostTitles = 5;
constexpr int namesSample = 100; ///< from which it is found out whether there are names

bool isNumberCell(QByteArrayView text)
{
    return isCsvValue(text) && !isCsvGap(text);
}

int filledCells(const CsvCells &cells, int row)
{
    int filled = 0;
    for (int column = 0; column < cells.cells(row); ++column)
        filled += cells.cell(row, column).trimmed().isEmpty() ? 0 : 1;
    return filled;
}

/// Returns true if all of the first rows from this one have as many cells as the first of them.
bool areSteady(const CsvCells &cells, int first)
{
    constexpr int most = 20;
    const int end = std::min(cells.rows(), first + most);
    int row = first;
    while (row < end && cells.cells(row) == cells.cells(first))
        ++row;
    return row == end;
}

/// Returns true if a row is half empty at least, and the next one has a word in each cell: names
/// below numbers of what there is, "506,13,,,,".
bool isAboveNames(const CsvCells &cells, int row)
{
    const int count = cells.cells(row + 1);
    for (int column = 0; column < count; ++column) {
        const QByteArrayView name = cells.cell(row + 1, column);
        if (name.trimmed().isEmpty() || isCsvValue(name))
            return false;
    }
    return count > 2 && 2 * filledCells(cells, row) <= count;
}

int titlesOf(const CsvCells &cells)
{
    for (int titles = 1; titles <= mostTitles && titles + 1 < cells.rows(); ++titles) {
        const int last = titles - 1;
        const int count = cells.cells(titles);
        const bool isTitle =
            cells.cells(last) + 2 <= count || isAboveNames(cells, last) ||
            (filledCells(cells, last) <= 1 && (cells.cells(last) < count || count > 2) &&
             filledCells(cells, titles) > 1);
        if (!isTitle)
            return last;
        if (areSteady(cells, titles) && filledCells(cells, titles) > 1)
            return titles;
    }
    return 0;
}

/// What a column says of whether the first row has names.
enum class Evidence { None, Names, Data };

Evidence evidenceOf(const CsvCells &cells, int first, int column)
{
    const QByteArrayView name = cells.cell(first, column);
    bool areNumbers = true;
    bool areYesNo = true;
    bool occurs = false;
    int filled = 0;
    const int end = std::min(cells.rows(), first + 1 + namesSample);
    for (int row = first + 1; row < end; ++row) {
        const QByteArrayView text = cells.cell(row, column);
        if (isCsvGap(text))
            continue;
        ++filled;
        areNumbers = areNumbers && isNumberCell(text);
        areYesNo = areYesNo && csvYesNo(text);
        occurs = occurs || text == name;
    }
    if (isCsvValue(name) && !name.trimmed().isEmpty())
        return Evidence::Data;
    if (filled == 0 || name.trimmed().isEmpty())
        return Evidence::None;
    if (areNumbers)
        return Evidence::Names;
    if (areYesNo)
        return csvYesNo(name) ? Evidence::Data : Evidence::Names;
    return occurs ? Evidence::Data : Evidence::None;
}

/// Returns the year that a cell is; 0 if it is none.
int yearIn(QByteArrayView text)
{
    constexpr int first = 1000;
    const int year = text.trimmed().size() == 4 ? text.trimmed().toByteArray().toInt() : 0;
    return year > first ? year : 0;
}

/// Returns true if a row has a word that does not occur below, and years that follow each other
/// above other numbers: names of columns, "country,2001,2002".
bool areYears(const CsvCells &cells, int row, int columns)
{
    const int end = std::min(cells.rows(), row + 1 + namesSample);
    const auto isYearBelow = [&](int column) {
        int below = row + 1;
        while (below < end && yearIn(cells.cell(below, column)) == 0)
            ++below;
        return below < end;
    };
    bool areFollowing = false;
    bool hasWord = false;
    for (int column = 0; column < columns; ++column) {
        const QByteArrayView text = cells.cell(row, column).trimmed();
        hasWord = hasWord || (!text.isEmpty() && !isCsvValue(text) &&
                              evidenceOf(cells, row, column) != Evidence::Data);
        const int year = yearIn(text);
        const bool follows =
            column > 0 && year > 0 && yearIn(cells.cell(row, column - 1)) == year - 1;
        areFollowing =
            areFollowing || (follows && !isYearBelow(column) && !isYearBelow(column - 1));
    }
    return areFollowing && hasWord;
}

/// Returns true if a chosen column cannot be a number.
bool isNameChosen(const CsvChoices &choices, int columns)
{
    QStringList chosen = choices.columns + choices.skipped;
    if (choices.target)
        chosen += *choices.target;
    return std::ranges::any_of(chosen, [columns](const QString &column) {
        bool isNumber = false;
        const int number = column.trimmed().toInt(&isNumber);
        return !isNumber || number < 1 || number > columns;
    });
}

bool hasNames(const CsvCells &cells, const CsvChoices &choices, int first, int columns)
{
    if (choices.hasNames)
        return *choices.hasNames;
    if (isNameChosen(choices, columns) || areYears(cells, first, columns))
        return true;
    bool isData = false;
    for (int column = 0; column < std::max(columns - 1, 1); ++column) {
        if (cells.rows() == first + 1) {
            if (!isCsvValue(cells.cell(first, column)))
                return true;
            isData = true;
        }
        const Evidence evidence = evidenceOf(cells, first, column);
        if (evidence == Evidence::Names)
            return true;
        isData = isData || evidence == Evidence::Data;
    }
    return !isData;
}

/// Returns the units in a row, if it is one of units.
QStringList unitsIn(const CsvCells &cells, int row, int columns)
{
    const int end = std::min(cells.rows(), row + 1 + namesSample);
    QStringList units;
    int unitColumns = 0;
    for (int column = 0; column < columns; ++column) {
        const QByteArrayView unit = cells.cell(row, column);
        bool areNumbers = row + 2 < end;
        bool occurs = false;
        for (int i = row + 1; i < end; ++i) {
            const QByteArrayView text = cells.cell(i, column);
            areNumbers = areNumbers && (isCsvGap(text) || isNumberCell(text));
            occurs = occurs || text == unit;
        }
        if (occurs && !unit.trimmed().isEmpty())
            return {};
        if (areNumbers && column + 1 < columns) {
            if (isCsvValue(unit))
                return {};
            unitColumns += unit.trimmed().isEmpty() ? 0 : 1;
        }
        if (!unit.trimmed().isEmpty())
            units += csvText(unit);
    }
    return unitColumns > 0 ? units : QStringList();
}

void readNames(const CsvCells &cells, CsvLayout &layout, bool isShifted)
{
    for (int column = 0; column < layout.columns; ++column) {
        const int cell = column - (isShifted ? 1 : 0);
        const QByteArrayView name = cell < 0 ? QByteArrayView() : cells.cell(layout.namesRow, cell);
        layout.names[static_cast<std::size_t>(column)] = csvText(name);
    }
}

} // namespace

std::optional<int> CsvLayout::find(const QString &column) const
{
    const auto named = std::ranges::find(names, column);
    if (named != names.end() && !column.isEmpty())
        return static_cast<int>(named - names.begin());
    bool isNumber = false;
    const int number = column.trimmed().toInt(&isNumber);
    return isNumber && number >= 1 && number <= columns ? std::optional(number - 1) : std::nullopt;
}

CsvLayout layoutOf(const CsvCells &cells, const CsvChoices &choices)
{
    CsvLayout layout;
    if (cells.form.format != CsvFormat::Cells)
        return declaredLayout(cells);
    if (cells.rows() == 0)
        return layout;
    const auto isMark = [&cells](int row) {
        return cells.cell(row, 0).startsWith("sep=") && cells.cell(row, 0).size() <= 5 &&
               filledCells(cells, row) == 1;
    };
    if (isMark(0) && cells.rows() > 1)
        layout.titles = 1;
    else
        layout.titles = titlesOf(cells);
    layout.titleLines = layout.titles - (isMark(0) ? 1 : 0);
    layout.firstRow = layout.titles;
    layout.columns = layout.firstRow < cells.rows() ? cells.cells(layout.firstRow) : 0;
    // R's tables have no name for the column of the rows' names.
    const char separator = cells.form.separator;
    const bool isShifted = (separator == ' ' || separator == '\t') &&
                           layout.firstRow + 2 < cells.rows() &&
                           cells.cells(layout.firstRow + 1) == layout.columns + 1 &&
                           areSteady(cells, layout.firstRow + 1) && choices.hasNames.value_or(true);
    layout.columns += isShifted ? 1 : 0;
    layout.names.resize(static_cast<std::size_t>(layout.columns));
    if (isShifted || hasNames(cells, choices, layout.firstRow, layout.columns)) {
        layout.namesRow = layout.firstRow++;
        readNames(cells, layout, isShifted);
        if (readOrangeRows(cells, layout))
            return layout;
        if (layout.firstRow < cells.rows())
            layout.units = unitsIn(cells, layout.firstRow, layout.columns);
        layout.firstRow += layout.units.isEmpty() ? 0 : 1;
    }
    return layout;
}

} // namespace frontera

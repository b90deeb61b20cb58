// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csv/csv_layout.h"

#include "core/csv/csv_cells.h"
#include "core/csv/csv_declared.h"
#include "core/csv/csv_numbers.h"
#include "core/csv/csv_text.h"
#include "core/csv/csv_titles.h"
#include "core/csv/csv_words.h"
#include "core/data/csv_choices.h"

#include <algorithm>

namespace frontera {

namespace {

constexpr int namesSample = 100; ///< from which it is found out whether there are names

bool isNumberCell(QByteArrayView text)
{
    return isCsvValue(text) && !isCsvGap(text) && !isCsvDash(text);
}

/// Returns true if two rows have the same cells, as where a file repeats its names.
bool isSame(const CsvCells &cells, int one, int other)
{
    bool isSame = cells.cells(one) == cells.cells(other);
    for (int column = 0; column < cells.cells(one); ++column)
        isSame = isSame && cells.cell(one, column) == cells.cell(other, column);
    return isSame;
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
        if (isCsvGap(text) || isCsvDash(text) || (text == name && isSame(cells, first, row)))
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

/// Returns the number that a cell counts; −1 if it is none.
int countIn(QByteArrayView text)
{
    bool isNumber = false;
    const int number = text.trimmed().toByteArray().toInt(&isNumber);
    const bool isPlain = isNumber && QByteArray::number(number) == text.trimmed();
    return isPlain && number >= 0 ? number : -1;
}

/// Returns true if a column has decimals in all rows below this one.
bool areDecimalsBelow(const CsvCells &cells, int row, int column)
{
    const int end = std::min(cells.rows(), row + 1 + namesSample);
    int decimals = 0;
    for (int below = row + 1; below < end; ++below) {
        const QByteArrayView text = cells.cell(below, column);
        if (isCsvGap(text))
            continue;
        if (!isNumberCell(text) || (!text.contains('.') && !text.contains(',')))
            return false;
        ++decimals;
    }
    return decimals > 1;
}

/// Finds out whether the first row counts the columns, as pandas names them: 0,1,2 or ,0,1,2.
CountingRow countingRow(const CsvCells &cells, int row, int columns)
{
    constexpr int many = 5;
    if (cells.cells(row) != columns || cells.rows() < row + 3)
        return CountingRow::None;
    const bool hasIndex = cells.cell(row, 0).trimmed().isEmpty();
    const int begin = hasIndex ? 1 : 0;
    const int least = countIn(cells.cell(row, begin));
    if (least < 0 || least > 1 || columns - begin < 2)
        return CountingRow::None;
    bool areDecimals = false;
    for (int column = begin; column < columns; ++column) {
        if (countIn(cells.cell(row, column)) != least + column - begin)
            return CountingRow::None;
        areDecimals = areDecimals || areDecimalsBelow(cells, row, column);
    }
    const int end = std::min(cells.rows(), row + 1 + namesSample);
    bool areNumbered = hasIndex;
    bool occurs = false; // as a class below
    bool areTwo = false; // classes there, so that it would be a third
    for (int below = row + 1; below < end; ++below) {
        areNumbered = areNumbered && countIn(cells.cell(below, 0)) >= 0;
        const QByteArrayView label = cells.cell(below, columns - 1);
        occurs = occurs || label == cells.cell(row, columns - 1);
        areTwo = areTwo || label != cells.cell(row + 1, columns - 1);
    }
    if (hasIndex)
        return areNumbered ? CountingRow::Names : CountingRow::None;
    if (columns > 2 && ((!occurs && areTwo) || (columns >= many && areDecimals)))
        return CountingRow::Names;
    return areDecimals || columns > 2 ? CountingRow::Data : CountingRow::None;
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

bool beginsWithDigit(QByteArrayView text)
{
    text = text.trimmed();
    return !text.isEmpty() && text[0] >= '0' && text[0] <= '9';
}

/// Returns the units in a row, if it is one of units.
QStringList unitsIn(const CsvCells &cells, int row, int columns)
{
    const int end = std::min(cells.rows(), row + 1 + namesSample);
    QStringList units;
    int unitColumns = 0;
    for (int column = 0; column < columns; ++column) {
        const QByteArrayView unit = cells.cell(row, column);
        if (beginsWithDigit(unit)) // "3 1/2", a number in a way that is not read
            return {};
        bool areNumbers = row + 2 < end;
        bool occurs = false;
        for (int i = row + 1; i < end; ++i) {
            const QByteArrayView text = cells.cell(i, column);
            areNumbers = areNumbers && (isCsvGap(text) || isCsvDash(text) || isNumberCell(text));
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

/// Returns true for what stands below each name of a table in Markdown: "---" or ":---:".
bool areRules(const QStringList &units)
{
    return std::ranges::all_of(units, [](const QString &unit) {
        QStringView text = QStringView(unit).trimmed();
        text = text.sliced(text.startsWith(u':') ? 1 : 0);
        text.chop(text.endsWith(u':') ? 1 : 0);
        return !text.isEmpty() && std::ranges::count(text, u'-') == text.size();
    });
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

QString unnamedInput(std::ptrdiff_t input)
{
    return QStringLiteral("x%1").arg(input + 1);
}

std::optional<int> CsvLayout::find(const QString &column) const
{
    const auto named = std::ranges::find(names, column);
    if (named != names.end() && !column.isEmpty())
        return static_cast<int>(named - names.begin());
    // "Hours, total", as it is shown
    if (column.size() > 2 && column.startsWith(u'"') && column.endsWith(u'"')) {
        const auto quoted = std::ranges::find(names, column.sliced(1, column.size() - 2));
        if (quoted != names.end())
            return static_cast<int>(quoted - names.begin());
    }
    bool isNumber = false;
    const int place = column.trimmed().toInt(&isNumber) - firstNumber;
    return isNumber && place >= 0 && place < columns ? std::optional(place) : std::nullopt;
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
    for (int row = isMark(0) ? 1 : 0; row < layout.titles; ++row)
        layout.titleLines += filledCells(cells, row) > 0 ? 1 : 0;
    const bool isPlain = layout.titles == 0 && choices.hasNames.value_or(true);
    const bool areNamed =
        isPlain && (cells.form.namesComment || (cells.form.drawn && cells.form.drawn->hasNames));
    if (cells.form.namesComment && layout.titles == 0) {
        layout.comment = areNamed ? CommentRow::Names : CommentRow::LeftOut;
        layout.titles = areNamed ? 0 : 1;
    }
    if (cells.form.drawn && cells.form.drawn->isMarkdown)
        layout.format = QStringLiteral("Markdown");
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
    if (!choices.hasNames && !isShifted && !areNamed)
        layout.counting = countingRow(cells, layout.firstRow, layout.columns);
    if (isShifted || areNamed || layout.counting == CountingRow::Names ||
        hasNames(cells, choices, layout.firstRow, layout.columns)) {
        if (layout.counting == CountingRow::Data)
            layout.counting = CountingRow::None;
        layout.namesRow = layout.firstRow++;
        readNames(cells, layout, isShifted);
        if (readOrangeRows(cells, layout))
            return layout;
        if (layout.firstRow < cells.rows())
            layout.units = unitsIn(cells, layout.firstRow, layout.columns);
        layout.firstRow += layout.units.isEmpty() ? 0 : 1;
        if (!layout.units.isEmpty() && areRules(layout.units)) {
            layout.format = QStringLiteral("Markdown");
            layout.units.clear();
        }
    }
    return layout;
}

} // namespace frontera

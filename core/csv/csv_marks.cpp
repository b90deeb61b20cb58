// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csv/csv_marks.h"

#include "core/csv/csv_cells.h"
#include "core/csv/csv_layout.h"
#include "core/csv/csv_numbers.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace frontera {

namespace {

/// The characters of a cell that matter here.
struct CellMarks
{
    int points = 0;
    int commas = 0;
    int digits = 0;
    bool hasOther = false; ///< a blank, or a character of several bytes
};

/// How much a character adds to the counts, which share a word of 16 bits each.
constexpr auto markCounts = [] {
    std::array<std::uint64_t, 256> counts{};
    for (std::size_t c = 0; c < counts.size(); ++c) {
        const bool isOther = c == ' ' || c >= 0x80;
        const bool isDigit = c >= '0' && c <= '9';
        counts[c] = (c == '.' ? 1ULL : 0) | (c == ',' ? 1ULL << 16 : 0) |
                    (isDigit ? 1ULL << 32 : 0) | (isOther ? 1ULL << 48 : 0);
    }
    return counts;
}();

CellMarks marksIn(QByteArrayView text)
{
    constexpr qsizetype most = 0xffff; // characters that can be counted; no number has as many
    std::uint64_t counts = 0;
    for (const char c : text.first(std::min(text.size(), most)))
        counts += markCounts[static_cast<unsigned char>(c)];
    const auto countAt = [counts](int place) { return static_cast<int>(counts >> place & most); };
    return {countAt(0), countAt(16), countAt(32), countAt(48) > 0};
}

void note(int &first, int row)
{
    first = first < 0 ? row : first;
}

void lookAt(QByteArrayView text, int row, MarkEvidence &column)
{
    const CellMarks found = marksIn(text);
    if (found.digits == 0)
        return;
    if (found.hasOther && column.blankGroups < 0 && withoutBlankGroups(text))
        column.blankGroups = row;
    if (found.points + found.commas == 0) {
        constexpr int longSize = 3;
        column.hasLongWhole = column.hasLongWhole ||
                              (found.digits >= longSize && found.digits == text.trimmed().size());
        return;
    }
    column.hasComma = column.hasComma || found.commas > 0;
    // A column of decimals tells nothing more.
    if (found.commas == 0 && found.points == 1 && column.pointIsDecimal && column.openPoint >= 0)
        return;
    if (found.points == 0 && found.commas == 1 && column.commaIsDecimal && column.openComma >= 0)
        return;
    const bool pointsGroup = found.points > 0 && isGrouped(text, '.');
    const bool commasGroup = found.commas > 0 && isGrouped(text, ',');
    if (pointsGroup && found.points == 1 && found.commas == 0) {
        note(column.openPoint, row);
    } else if (commasGroup && found.commas == 1 && found.points == 0) {
        note(column.openComma, row);
    } else if (pointsGroup || (found.points == 0 && found.commas == 1)) {
        const bool isNumber = column.commaIsDecimal || fitsMarks(text, NumberMarks::PointThousands);
        column.commaIsDecimal = isNumber;
        column.hasGroupedPoints = column.hasGroupedPoints || (isNumber && pointsGroup);
    } else if (commasGroup || (found.commas == 0 && found.points == 1)) {
        column.pointIsDecimal =
            column.pointIsDecimal || fitsMarks(text, NumberMarks::CommaThousands);
    }
}

/// What the other columns say.
struct FileEvidence
{
    bool pointIsDecimal = false;
    bool commaIsDecimal = false;
    bool hasOpenPoints = false; ///< in a column that tells nothing itself
    bool hasOpenCommas = false;
};

bool isOpen(const MarkEvidence &column)
{
    return !column.pointIsDecimal && !column.commaIsDecimal &&
           (column.openPoint >= 0 || column.openComma >= 0);
}

FileEvidence evidenceOf(const std::vector<MarkEvidence> &columns, int target)
{
    FileEvidence file;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (static_cast<int>(i) == target)
            continue;
        const MarkEvidence &column = columns[i];
        file.pointIsDecimal = file.pointIsDecimal || column.pointIsDecimal;
        file.commaIsDecimal = file.commaIsDecimal || column.commaIsDecimal;
        file.hasOpenPoints = file.hasOpenPoints || (isOpen(column) && column.openPoint >= 0);
        file.hasOpenCommas = file.hasOpenCommas || (isOpen(column) && column.openComma >= 0);
    }
    return file;
}

/// Returns the marks of a column in which the point is decimal, or the comma.
NumberMarks marksWith(const MarkEvidence &column, NumberMarks usual, bool commaIsDecimal)
{
    if (!commaIsDecimal)
        return column.hasComma ? NumberMarks::CommaThousands : usual;
    if (column.openPoint >= 0 || column.hasGroupedPoints)
        return NumberMarks::PointThousands;
    return usual == NumberMarks::Both || !column.hasComma ? usual : NumberMarks::Comma;
}

/// Decides on a column of which nothing tells whether 1.234 is more than a thousand.
ColumnMarks marksOfOpen(const MarkEvidence &column, const FileEvidence &file, NumberMarks usual,
                        char separator)
{
    const int first = column.openPoint < 0   ? column.openComma
                      : column.openComma < 0 ? column.openPoint
                                             : std::min(column.openPoint, column.openComma);
    const bool isContested = file.pointIsDecimal && file.commaIsDecimal;
    if (!isContested && (file.pointIsDecimal || file.commaIsDecimal))
        return {.marks = marksWith(column, usual, file.commaIsDecimal)};
    if (isContested || (column.openPoint >= 0 && column.openComma >= 0))
        return {.marks = usual, .contested = first};
    if (usual == NumberMarks::Point) {
        // "." is decimal where commas separate the cells.
        if (column.openComma >= 0)
            return {.marks = NumberMarks::CommaThousands};
        return {.marks = usual, .open = column.hasLongWhole ? first : -1};
    }
    if (file.hasOpenPoints && file.hasOpenCommas)
        return {.marks = usual, .contested = first};
    const bool isTold = separator == ';' || separator == '\t' || column.hasLongWhole;
    return {.marks = usual, .open = isTold ? first : -1};
}

} // namespace

bool fitsMarks(QByteArrayView text, NumberMarks marks)
{
    const bool hasGroups = (marks == NumberMarks::CommaThousands && text.contains(',')) ||
                           (marks == NumberMarks::PointThousands && text.contains('.'));
    if (hasGroups && !isGrouped(text, marks == NumberMarks::CommaThousands ? ',' : '.'))
        return false;
    CsvProblem problem{};
    return fileNumber(text, marks, &problem) || problem == CsvProblem::TooManyDigits ||
           problem == CsvProblem::OutOfRange || problem == CsvProblem::NoValue;
}

std::vector<MarkEvidence> markEvidence(const CsvCells &cells, const CsvLayout &layout)
{
    std::vector<MarkEvidence> all(static_cast<std::size_t>(layout.columns));
    for (int row = layout.firstRow; row < cells.rows(); ++row) {
        const int count = std::min(layout.columns, cells.cells(row));
        for (int column = 0; column < count; ++column)
            lookAt(cells.cell(row, column), row, all[static_cast<std::size_t>(column)]);
    }
    return all;
}

std::vector<ColumnMarks> marksOf(const std::vector<MarkEvidence> &columns, NumberMarks usual,
                                 char separator, int target)
{
    std::vector<ColumnMarks> all;
    const bool isChosen = usual != NumberMarks::Point && usual != NumberMarks::Both;
    const FileEvidence file = evidenceOf(columns, target);
    for (const MarkEvidence &column : columns) {
        ColumnMarks found{.marks = usual};
        if (isChosen) {
            all.push_back(found);
            continue;
        }
        if (isOpen(column))
            found = marksOfOpen(column, file, usual, separator);
        else if (column.pointIsDecimal != column.commaIsDecimal)
            found.marks = marksWith(column, usual, column.commaIsDecimal);
        else if (column.pointIsDecimal && (column.openPoint >= 0 || column.openComma >= 0))
            found.contested = std::max(column.openPoint, column.openComma);
        all.push_back(found);
    }
    return all;
}

int firstMarked(const CsvCells &cells, const CsvLayout &layout, int column, NumberMarks marks)
{
    const char mark = marks == NumberMarks::PointThousands ? '.' : ',';
    int first = -1;
    for (int row = layout.firstRow; row < cells.rows(); ++row) {
        const QByteArrayView text = cells.cell(row, column);
        if (!text.contains(mark) || isCsvDash(text))
            continue;
        if (fitsMarks(text, marks))
            return row;
        note(first, row);
    }
    return first;
}

} // namespace frontera

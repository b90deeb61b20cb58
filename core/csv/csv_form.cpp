// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csv/csv_form.h"

#include "core/csv/csv_cells.h"
#include "core/csv/csv_numbers.h"
#include "core/csv/csv_records.h"
#include "core/csv/csv_signs.h"

#include <QByteArray>
#include <QByteArrayList>
#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <vector>

namespace frontera {

namespace {

constexpr std::size_t mostTitleRecords = 5;

bool startsWithWord(QByteArrayView text, QByteArrayView word)
{
    return text.size() >= word.size() &&
           text.first(word.size()).compare(word, Qt::CaseInsensitive) == 0;
}

/// Returns true if no cell goes on at this place.
bool isEdge(QByteArrayView text, qsizetype i)
{
    return i < 0 || i >= text.size() || QByteArrayView(",;|\t \r\n{}").contains(text[i]);
}

/// Returns true if single quotes stand around cells, and nowhere else.
bool hasSingleQuotes(QByteArrayView head, bool isWhole)
{
    bool isOpen = false;
    bool isAny = false;
    for (qsizetype i = 0; i < head.size(); ++i) {
        if (head[i] == '"')
            return false;
        if (head[i] != '\'')
            continue;
        if (!isEdge(head, isOpen ? i + 1 : i - 1))
            return false;
        isOpen = !isOpen;
        isAny = true;
    }
    return isAny && (!isOpen || !isWhole);
}

/// Returns the quote that stands first around a text of ARFF's rows.
char quoteInRows(QByteArrayView head)
{
    const qsizetype data = head.toByteArray().toLower().indexOf("@data");
    for (qsizetype i = std::max<qsizetype>(data, 0); i < head.size(); ++i) {
        if ((head[i] == '\'' || head[i] == '"') && isEdge(head, i - 1))
            return head[i];
    }
    return '"';
}

/// Returns true if the record may be a title above rows of `count` cells.
bool isTitle(QByteArrayView record, char separator, std::size_t count)
{
    const std::vector<QByteArrayView> cells = cellsOf(record, separator);
    const auto filled =
        std::ranges::count_if(cells, [](QByteArrayView cell) { return !cell.trimmed().isEmpty(); });
    return cells.size() + 2 <= count || (filled <= 1 && cells.size() < count);
}

/// Returns true if the separator splits all records from the one numbered `first` into the same
/// number of cells, and the ones before may be titles.
bool isSteady(const Records &records, char separator, std::size_t first)
{
    if (records.size() < first + (first > 0 ? 2 : 1))
        return false;
    const std::size_t count = cellsOf(records.back(), separator).size();
    const auto data = records.begin() + static_cast<std::ptrdiff_t>(first);
    return count > 1 &&
           std::all_of(records.begin(), data,
                       [&](QByteArrayView record) { return isTitle(record, separator, count); }) &&
           std::all_of(data, records.end(), [&](QByteArrayView record) {
               return cellsOf(record, separator).size() == count;
           });
}

bool isPlainNumber(QByteArrayView text)
{
    return !text.endsWith(',') && csvNumber(text, true).has_value();
}

/// Returns true if one of a record's inputs, split so, is several numbers with blanks between.
bool hasNumbersInCell(QByteArrayView record, char separator)
{
    std::vector<QByteArrayView> cells = cellsOf(record, separator);
    cells.pop_back();
    return std::ranges::any_of(cells, [](QByteArrayView cell) {
        const std::vector<QByteArrayView> parts = cellsOf(cell, ' ');
        return parts.size() > 1 && std::ranges::all_of(parts, isPlainNumber);
    });
}

/// Returns true if blanks separate the cells although `separator` might.
bool areBlanksBetter(const Records &records, char separator)
{
    const std::size_t first = records.size() > 1 ? 1 : 0; // may be names
    for (std::size_t i = first; i < records.size(); ++i) {
        if (!hasNumbersInCell(records[i], separator))
            return false;
        for (const QByteArrayView cell : cellsOf(records[i], ' ')) {
            if (cell.contains(separator) && !isPlainNumber(cell))
                return false;
        }
    }
    return true;
}

/// Returns true if no other separator stands within the cells that blanks separate.
bool isOfBlanks(const Records &records, std::size_t first)
{
    for (std::size_t i = first + 1; i < records.size(); ++i) {
        for (const QByteArrayView cell : cellsOf(records[i], ' ')) {
            if ((cell.contains(',') || cell.contains(';')) && !isPlainNumber(cell))
                return false;
        }
    }
    return true;
}

char separatorOf(const Records &records)
{
    char found = 0;
    for (std::size_t first = 0; first <= mostTitleRecords && found == 0; ++first) {
        const auto *const separator = std::ranges::find_if(
            cellSeparators, [&](char c) { return isSteady(records, c, first); });
        if (separator != cellSeparators.end())
            found = *separator;
        else if (isSteady(records, ' ', first) && isOfBlanks(records, first))
            return ' ';
    }
    // Names in a row of their own may be one fewer than the cells of the rows below.
    const auto isSteadyBelow = [&](char c) {
        const Records below(records.begin() + 1, records.end());
        return below.size() > 1 && isSteady(below, c, 0) &&
               cellsOf(records[0], c).size() + 1 == cellsOf(below[0], c).size();
    };
    for (const char c : {'\t', ' '}) {
        if (found == 0 && !records.empty() && isSteadyBelow(c))
            return c;
    }
    if (found != 0)
        return isSteady(records, ' ', 0) && areBlanksBetter(records, found) ? ' ' : found;
    for (const char c : cellSeparators) {
        if (c != '|' && !records.empty() && cellsOf(records.front(), c).size() > 1)
            return c;
    }
    return ',';
}

/// Returns true for "3:0.5".
bool isSvmPair(QByteArrayView text)
{
    const qsizetype colon = text.indexOf(':');
    const QByteArrayView index = text.first(std::max<qsizetype>(colon, 0));
    return colon > 0 && std::ranges::all_of(index, [](char c) { return c >= '0' && c <= '9'; }) &&
           csvNumber(text.sliced(colon + 1), false).has_value();
}

/// Returns true for a class, "-1", and for several, "1,3".
bool isSvmLabel(QByteArrayView text)
{
    return csvNumber(text, false) ||
           std::ranges::all_of(cellsOf(text, ','), [](QByteArrayView label) {
               return csvNumber(label, false).has_value();
           });
}

/// Returns true if each record begins with a class, or lacks it, and most of them have pairs alone
/// behind it.
bool isSvm(const Records &records)
{
    std::size_t pairs = 0;
    std::size_t wrong = 0;
    for (const QByteArrayView record : records) {
        const std::vector<QByteArrayView> cells = cellsOf(record, ' ');
        const auto comment =
            std::ranges::find_if(cells, [](QByteArrayView cell) { return cell.startsWith('#'); });
        if (!isSvmLabel(cells.front()) && !isCsvGap(cells.front()))
            return false;
        const bool hasQuery = cells.size() > 1 && cells[1].startsWith("qid:");
        const auto first = cells.begin() + (hasQuery ? 2 : 1);
        if (first <= comment && std::all_of(first, comment, isSvmPair))
            pairs += static_cast<std::size_t>(comment - first);
        else
            ++wrong;
    }
    return pairs > 0 && 2 * wrong < records.size() + 1;
}

} // namespace

char separatorWithin(const CsvCells &cells)
{
    Records records;
    for (int row = 0; row < cells.rows() && records.size() < mostRecords; ++row)
        records.push_back(cells.cell(row, 0));
    const char separator = separatorOf(records);
    const bool splits = std::ranges::any_of(records, [separator](QByteArrayView record) {
        return cellsOf(record, separator).size() > 1;
    });
    return splits ? separator : '\0';
}

CsvForm formOf(QByteArrayView head, bool isWhole, const CsvChoices &choices)
{
    CsvForm form;
    const Records all = recordsOf(head, isWhole);
    Records records = all;
    eraseComments(records, form, choices.separator);
    if (hasSingleQuotes(head, isWhole))
        form.quote = '\'';
    if (choices.separator.value_or('|') == '|')
        form.drawn = drawnTable(records);
    const QByteArrayView first = records.empty() ? QByteArrayView() : records.front();
    if (startsWithWord(first, "@relation") || startsWithWord(first, "@attribute")) {
        form.format = CsvFormat::Arff;
        form.quote = quoteInRows(head);
        form.drawn.reset();
    } else if (form.drawn) {
        form.separator = '|';
    } else if (choices.separator) {
        form.separator = *choices.separator;
    } else if (first.trimmed().size() == 5 && startsWithWord(first, "sep=")) {
        form.separator = first[4];
    } else if (isSvm(records)) {
        form.format = CsvFormat::LibSvm;
        form.separator = ' ';
    } else {
        form.separator = separatorOf(records);
    }
    if (form.format == CsvFormat::Cells && !form.drawn)
        form.namesComment = commentWithNames(all, records, form);
    return form;
}

} // namespace frontera

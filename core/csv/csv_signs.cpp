// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csv/csv_signs.h"

#include "core/csv/csv_aside.h"
#include "core/csv/csv_numbers.h"
#include "core/csv/csv_words.h"

#include <algorithm>
#include <iterator>

namespace frontera {

namespace {

/// Returns true if a record begins with this sign, as comments do.
bool hasSign(QByteArrayView record, char sign)
{
    return record.startsWith(sign) && !startsWithSheetError(record);
}

/// Returns true if the first cell of a record can be no number: words and symbols.
bool beginsWithWord(QByteArrayView record, char separator)
{
    QByteArrayView text = cellsOf(record, separator).front().trimmed();
    if (text.size() > 1 && text.startsWith('"') && text.endsWith('"'))
        text = text.sliced(1, text.size() - 2);
    return !isCsvValue(text) || isCsvDash(text);
}

struct FoundSignRows
{
    SignRows rows = SignRows::None;
    char separator = 0; ///< behind the sign
};

/// Finds out which lines are rows although they begin with the sign.
///
/// Such a row has as many cells as the others. It is the first of them, as in "#,length,kind"; or
/// the others, but for their names, begin with words, as a column of symbols does. Else, as "#,1,2"
/// among rows of numbers, it is a row that someone took out.
FoundSignRows signRowsIn(const Records &records, char sign, std::optional<char> chosen)
{
    FoundSignRows found;
    bool isFirst = true; // of its kind
    for (auto record = records.begin(); record != records.end(); ++record) {
        const char separator = record->size() > 1 ? (*record)[1] : '\0';
        const bool isSeparator =
            chosen ? separator == *chosen
                   : std::ranges::find(cellSeparators, separator) != cellSeparators.end();
        if (!hasSign(*record, sign) || !isSeparator)
            continue;
        const std::size_t count = cellsOf(*record, separator).size();
        Records rows;
        const auto add = [&](auto begin, auto end) {
            std::copy_if(begin, end, std::back_inserter(rows), [&](QByteArrayView other) {
                return !hasSign(other, '#') && !hasSign(other, '%') &&
                       cellsOf(other, separator).size() == count;
            });
        };
        add(records.begin(), record);
        const bool isAbove = rows.empty();
        add(record + 1, records.end());
        if (rows.size() > 1 && std::all_of(rows.begin() + 1, rows.end(), [&](QByteArrayView row) {
                return beginsWithWord(row, separator);
            }))
            return {SignRows::All, separator};
        if (isFirst && isAbove && !rows.empty())
            found = {SignRows::First, separator};
        isFirst = false;
    }
    return found;
}

/// Returns true if this is the text of a blank, or there is none.
bool isBlankAfter(QByteArrayView record)
{
    return record.size() < 2 || record.sliced(1, 1).trimmed().isEmpty();
}

/// Returns true for what follows the sign in a colour: "ff0000", "000".
bool isColour(QByteArrayView text)
{
    constexpr qsizetype shortSize = 3;
    const QByteArrayView digits("0123456789abcdefABCDEF");
    return (text.size() == shortSize || text.size() == 2 * shortSize) &&
           std::ranges::all_of(text, [digits](char c) { return digits.contains(c); });
}

/// Returns true if each record but for a first one of names, and for comments with a blank behind
/// the sign, has the sign joined to a word, and then as many cells as the others: "#ff0000,1,0".
bool areJoined(const Records &records, char sign, char separator)
{
    std::size_t count = 0;
    std::size_t rows = 0;
    bool areNumbers = true;
    bool areColours = true;
    for (const QByteArrayView record : records) {
        const bool isSigned = hasSign(record, sign);
        if (isSigned && isBlankAfter(record))
            continue;
        const std::vector<QByteArrayView> cells = cellsOf(record, separator);
        if (cells.size() < 2 || (count > 0 && (!isSigned || cells.size() != count)))
            return false;
        count = cells.size();
        if (!isSigned)
            continue;
        if (std::none_of(cells.begin() + 1, cells.end(), isCsvValue))
            return false;
        const QByteArrayView word = cells.front().sliced(1);
        areNumbers = areNumbers && isCsvValue(word);
        areColours = areColours && isColour(word);
        ++rows;
    }
    return rows > 1 && (areColours || !areNumbers);
}

/// Finds out which lines are rows although they begin with the sign, by any of the separators.
FoundSignRows signRows(const Records &records, char sign, std::optional<char> chosen)
{
    if (std::ranges::none_of(records,
                             [sign](QByteArrayView record) { return hasSign(record, sign); }))
        return {};
    const FoundSignRows found = signRowsIn(records, sign, chosen);
    if (found.rows != SignRows::None)
        return found;
    for (const char separator : cellSeparators) {
        if ((!chosen || *chosen == separator) && areJoined(records, sign, separator))
            return {SignRows::Joined, separator};
    }
    return {};
}

QByteArrayView withoutQuotes(QByteArrayView cell)
{
    cell = cell.trimmed();
    const bool isQuoted = cell.size() > 1 && cell.front() == '"' && cell.back() == '"';
    return isQuoted ? cell.sliced(1, cell.size() - 2) : cell;
}

/// Returns true if the first record has a number, and no word above numbers, as names do.
bool isRowOfData(const Records &rows, char separator)
{
    const auto isValue = [](QByteArrayView cell) { return isCsvValue(withoutQuotes(cell)); };
    const std::vector<QByteArrayView> first = cellsOf(rows.front(), separator);
    if (std::ranges::none_of(first, isValue))
        return false;
    for (std::size_t column = 0; column < first.size(); ++column) {
        if (isValue(first[column]) || isCsvMissing(withoutQuotes(first[column])) || rows.size() < 2)
            continue;
        const bool areNumbersBelow =
            std::all_of(rows.begin() + 1, rows.end(), [&](QByteArrayView row) {
                const std::vector<QByteArrayView> cells = cellsOf(row, separator);
                return column < cells.size() && isValue(cells[column]);
            });
        if (areNumbersBelow)
            return false;
    }
    return true;
}

/// Returns true if these are different names, of which one at least is a word.
bool areNames(std::vector<QByteArrayView> cells)
{
    std::ranges::transform(cells, cells.begin(), withoutQuotes);
    const auto isEmpty = [](QByteArrayView cell) { return cell.isEmpty(); };
    if (std::ranges::any_of(cells, isEmpty) || std::ranges::all_of(cells, isCsvValue))
        return false;
    for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
        if (std::find(cells.begin(), cell, *cell) != cell)
            return false;
    }
    return true;
}

} // namespace

void eraseComments(Records &records, CsvForm &form, std::optional<char> chosen)
{
    const FoundSignRows hash = signRows(records, '#', chosen);
    const FoundSignRows percent = signRows(records, '%', chosen);
    form.hashRows = hash.rows;
    form.percentRows = percent.rows;
    CsvForm likely = form; // whose separator is yet to be found
    likely.separator = hash.separator != 0 ? hash.separator : percent.separator;
    CsvAside aside(likely);
    std::erase_if(records, [&aside](QByteArrayView record) { return aside.isComment(record); });
}

std::optional<int> commentWithNames(const Records &all, const Records &rows, const CsvForm &form)
{
    if (rows.empty() || !isRowOfData(rows, form.separator))
        return std::nullopt;
    CsvAside aside(form);
    int comments = 0;
    QByteArrayView last; // comment, straight above what follows
    for (const QByteArrayView record : all) {
        if (!aside.isComment(record))
            break;
        last = record.sliced(1);
        ++comments;
    }
    const std::size_t count = cellsOf(rows.front(), form.separator).size();
    const bool areAlike = std::ranges::all_of(
        rows, [&](QByteArrayView row) { return cellsOf(row, form.separator).size() == count; });
    const std::vector<QByteArrayView> names = cellsOf(last, form.separator);
    if (comments == 0 || count < 2 || !areAlike || names.size() != count || !areNames(names))
        return std::nullopt;
    return comments - 1;
}

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csv/csv_drawn.h"

#include <QByteArray>
#include <algorithm>

namespace frontera {

namespace {

/// Returns true for a sign at which a rule is crossed by the lines between the columns.
bool isCrossing(char c)
{
    return c == '+' || c == '|';
}

/// Returns the number of parts of a rule between its crossings; 0 if the record is none.
std::size_t partsOfRule(QByteArrayView record)
{
    QByteArrayView rule = record.trimmed();
    if (!isRule(rule) || std::ranges::none_of(rule, isCrossing) ||
        std::ranges::none_of(rule, [](char c) { return c == '-' || c == '='; }))
        return 0;
    if (isCrossing(rule.front()))
        rule = rule.sliced(1);
    if (!rule.isEmpty() && isCrossing(rule.back()))
        rule.chop(1);
    return static_cast<std::size_t>(std::ranges::count_if(rule, isCrossing)) + 1;
}

QByteArrayView withoutBars(QByteArrayView row)
{
    row = row.trimmed();
    if (row.startsWith('|'))
        row = row.sliced(1);
    if (row.endsWith('|'))
        row.chop(1);
    return row;
}

/// Returns the number of cells of a row; 0 if the record has no bars.
std::size_t cellsOfRow(QByteArrayView record, bool hasOuterBars)
{
    if (!record.contains('|'))
        return 0;
    return cellsOf(hasOuterBars ? withoutBars(record) : record, '|').size();
}

} // namespace

std::optional<DrawnTable> drawnTable(const Records &records)
{
    const auto rule = std::ranges::find_if(
        records, [](QByteArrayView record) { return partsOfRule(record) > 1; });
    if (rule == records.end())
        return std::nullopt;
    const std::size_t parts = partsOfRule(*rule);
    const QByteArrayView drawn = rule->trimmed();
    DrawnTable table{.hasOuterBars = isCrossing(drawn.front()), .isMarkdown = !drawn.contains('+')};
    const auto isRow = [&](QByteArrayView record) {
        return !isRule(record) && cellsOfRow(record, table.hasOuterBars) == parts;
    };
    const auto isOtherRow = [&](QByteArrayView record) {
        return !isRule(record) && record.contains('|') && !isRow(record);
    };
    const bool isBelow = rule != records.begin() && isRow(*(rule - 1));
    const bool isAbove = rule + 1 != records.end() && isRow(*(rule + 1));
    const auto rows = std::ranges::count_if(records, isRow);
    if ((!isBelow && !isAbove) || rows < 2 || std::ranges::count_if(records, isOtherRow) > rows)
        return std::nullopt;
    const auto first = std::ranges::find_if(records, isRow);
    const auto next = first + 1;
    table.hasNames =
        next != records.end() && isRule(*next) && std::any_of(next, records.end(), isRow);
    return table;
}

bool isRule(QByteArrayView line)
{
    return !line.trimmed().isEmpty() && std::ranges::all_of(line, [](char c) {
        return QByteArrayView("-+|:= \t\r\n").contains(c);
    });
}

QByteArray withoutOuterBars(QByteArrayView line)
{
    qsizetype end = line.size();
    while (end > 0 && (line[end - 1] == '\n' || line[end - 1] == '\r'))
        --end;
    return withoutBars(line.first(end)).toByteArray() + line.sliced(end).toByteArray();
}

} // namespace frontera

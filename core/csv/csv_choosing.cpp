// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csv/csv_choosing.h"

#include "core/csv/csv_layout.h"

#include <algorithm>

namespace frontera {

namespace {

int targetOf(const CsvFacts &facts)
{
    const auto target = std::ranges::find(facts.columns, ColumnRole::Target, &ColumnFacts::role);
    return target == facts.columns.end() ? -1 : static_cast<int>(target - facts.columns.begin());
}

bool isMarked(const CsvLayout &layout, int column)
{
    return std::ranges::find(layout.leftOut, column) != layout.leftOut.end();
}

/// Returns true if a column is an input where nothing is chosen and it is not the target.
bool isUsualInput(const CsvFacts &facts, const CsvLayout &layout, int column)
{
    const ColumnKind kind = facts.columns[static_cast<std::size_t>(column)].kind;
    return (kind == ColumnKind::Numbers || kind == ColumnKind::YesNo ||
            kind == ColumnKind::Mixed) &&
           !isMarked(layout, column);
}

/// Returns the last column but one that can have classes; −1 if there is none.
int lastOther(const CsvFacts &facts, const CsvLayout &layout, int column)
{
    int other = static_cast<int>(facts.columns.size()) - 1;
    const auto isOut = [&](int c) {
        const ColumnKind kind = facts.columns[static_cast<std::size_t>(c)].kind;
        return c == column || kind == ColumnKind::Empty || kind == ColumnKind::RowNumbers ||
               isMarked(layout, c);
    };
    while (other >= 0 && isOut(other))
        --other;
    return other;
}

std::vector<ColumnRole> rolesOf(const CsvFacts &facts)
{
    std::vector<ColumnRole> roles;
    for (const ColumnFacts &each : facts.columns)
        roles.push_back(each.role);
    return roles;
}

/// Returns the roles of all columns once one of them has another.
std::vector<ColumnRole> rolesWith(const CsvFacts &facts, const CsvLayout &layout, int column,
                                  ColumnRole role)
{
    std::vector<ColumnRole> roles = rolesOf(facts);
    const auto roleOf = [&roles](int c) -> ColumnRole & {
        return roles[static_cast<std::size_t>(c)];
    };
    const int target = targetOf(facts);
    if (role == ColumnRole::Target && target >= 0)
        roleOf(target) =
            isUsualInput(facts, layout, target) ? ColumnRole::Input : ColumnRole::LeftOut;
    if (column == target && role != ColumnRole::Target) {
        const int other = lastOther(facts, layout, column);
        if (other < 0)
            return roles; // it stays the target
        roleOf(other) = ColumnRole::Target;
    }
    roleOf(column) = role;
    return roles;
}

/// Chooses these roles of all columns.
CsvChoices withAllRoles(const CsvChoices &choices, const CsvFacts &facts, const CsvLayout &layout,
                        const std::vector<ColumnRole> &roles)
{
    CsvChoices chosen = choices;
    chosen.columns.clear();
    chosen.skipped.clear();
    QStringList inputs;
    QStringList out;
    bool areUsual = true;
    for (int c = 0; c < static_cast<int>(roles.size()); ++c) {
        const bool isUsual = isUsualInput(facts, layout, c);
        switch (roles[static_cast<std::size_t>(c)]) {
        case ColumnRole::Target:
            chosen.target = columnKey(layout, c);
            if (c != targetOf(facts)) {
                chosen.classes.reset();
                chosen.one.reset();
            }
            break;
        case ColumnRole::Input:
            inputs += columnKey(layout, c);
            areUsual = areUsual && isUsual;
            break;
        case ColumnRole::LeftOut:
            if (isUsual)
                out += columnKey(layout, c);
            break;
        }
    }
    // A column that numbers the rows would take the place of all others.
    for (int c = static_cast<int>(roles.size()) - 1; c >= 0 && inputs.isEmpty(); --c) {
        if (facts.columns[static_cast<std::size_t>(c)].kind == ColumnKind::RowNumbers &&
            roles[static_cast<std::size_t>(c)] == ColumnRole::LeftOut)
            out.prepend(columnKey(layout, c));
    }
    (areUsual ? chosen.skipped : chosen.columns) = areUsual ? out : inputs;
    return chosen;
}

} // namespace

QString columnKey(const CsvLayout &layout, int column)
{
    const QString &name = layout.names[static_cast<std::size_t>(column)];
    const bool isItsAlone = !name.trimmed().isEmpty() && layout.find(name) == column;
    return isItsAlone ? name : QString::number(column + layout.firstNumber);
}

CsvChoices withRole(const CsvChoices &choices, const CsvFacts &facts, const CsvLayout &layout,
                    int column, ColumnRole role)
{
    return withAllRoles(choices, facts, layout, rolesWith(facts, layout, column, role));
}

CsvChoices withRoles(const CsvChoices &choices, const CsvFacts &facts, const CsvLayout &layout,
                     std::span<const int> columns, ColumnRole role)
{
    std::vector<ColumnRole> roles = rolesOf(facts);
    for (const int column : columns) {
        ColumnRole &present = roles[static_cast<std::size_t>(column)];
        if (present != ColumnRole::Target)
            present = role;
    }
    return withAllRoles(choices, facts, layout, roles);
}

CsvChoices withClasses(const CsvChoices &choices, const CsvFacts &facts, const CsvLayout &layout,
                       const QString &one, const std::optional<QString> &zero)
{
    CsvChoices chosen = choices;
    // Another column might have the same labels.
    if (const int target = targetOf(facts); target >= 0)
        chosen.target = columnKey(layout, target);
    chosen.classes.reset();
    chosen.one.reset();
    if (zero)
        chosen.classes = {*zero, one};
    else
        chosen.one = one;
    return chosen;
}

CsvChoices withNames(const CsvChoices &choices, const CsvCells &cells, std::optional<bool> hasNames)
{
    CsvChoices chosen = choices;
    chosen.hasNames = hasNames;
    const CsvLayout before = layoutOf(cells, choices);
    CsvChoices unnamed = chosen;
    unnamed.target.reset();
    unnamed.columns.clear();
    unnamed.skipped.clear();
    const CsvLayout after = layoutOf(cells, unnamed);
    const auto renamed = [&](const QString &key) {
        const std::optional<int> column = before.find(key);
        return column && *column < after.columns ? columnKey(after, *column) : QString();
    };
    const auto rename = [&renamed](QStringList &keys) {
        for (QString &key : keys)
            key = renamed(key);
        keys.removeAll(QString());
    };
    rename(chosen.columns);
    rename(chosen.skipped);
    if (chosen.target) {
        const QString key = renamed(*chosen.target);
        chosen.target = key.isEmpty() ? std::nullopt : std::optional(key);
    }
    return chosen;
}

CsvChoices withEncoding(const CsvChoices &choices, const CsvLayout &layout,
                        std::optional<CsvEncoding> encoding)
{
    CsvChoices chosen = choices;
    chosen.encoding = encoding;
    const auto isSure = [](const QString &word) {
        return std::ranges::all_of(word, [](QChar c) { return c.unicode() < 0x80; });
    };
    const auto placed = [&](const QString &key) {
        const std::optional<int> column = isSure(key) ? std::nullopt : layout.find(key);
        return column ? QString::number(*column + layout.firstNumber) : key;
    };
    std::ranges::transform(chosen.columns, chosen.columns.begin(), placed);
    std::ranges::transform(chosen.skipped, chosen.skipped.begin(), placed);
    if (chosen.target)
        chosen.target = placed(*chosen.target);
    if (chosen.one && !isSure(*chosen.one))
        chosen.one.reset();
    if (chosen.classes && !std::ranges::all_of(*chosen.classes, isSure))
        chosen.classes.reset();
    return chosen;
}

CsvChoices withSeparator(const CsvChoices &choices, std::optional<char> separator)
{
    CsvChoices chosen = choices;
    chosen.separator = separator;
    chosen.target.reset();
    chosen.columns.clear();
    chosen.skipped.clear();
    chosen.classes.reset();
    chosen.one.reset();
    return chosen;
}

} // namespace frontera

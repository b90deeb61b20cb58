// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How CsvColumns decides on the column of the classes.

#include "core/csv/csv_cells.h"
#include "core/csv/csv_choosing.h"
#include "core/csv/csv_columns.h"
#include "core/csv/csv_names.h"

#include <algorithm>

namespace frontera {

std::optional<int> CsvColumns::targetOfClasses() const
{
    std::vector<QString> chosen;
    if (m_choices.classes)
        chosen.assign(m_choices.classes->begin(), m_choices.classes->end());
    else if (m_choices.one)
        chosen = {*m_choices.one};
    // A number may stand in any column, and is no reason to take another one.
    if (std::ranges::any_of(chosen, [](const QString &label) {
            return csvNumber(label.toUtf8(), true).has_value();
        }))
        return std::nullopt;
    for (int column = columns() - 1; column >= 0 && !chosen.empty(); --column) {
        if (isAmong(m_skipped, column) || isChosen(column))
            continue;
        constexpr std::size_t most = 1000;
        const auto labels = labelsIn(m_cells, m_layout, column, most);
        const bool hasAll = std::ranges::all_of(chosen, [&labels](const QString &label) {
            return std::ranges::find(labels, QByteArrayView(label.toUtf8())) != labels.end();
        });
        if (hasAll)
            return column;
    }
    return std::nullopt;
}

/// Returns true if a column has something that might be classes, and nobody chose another use of
/// it.
bool CsvColumns::canBeTarget(int column) const
{
    const ColumnKind kind = content(column).kind;
    return kind != ColumnKind::Empty && kind != ColumnKind::RowNumbers && !isMarked(column) &&
           !isAmong(m_skipped, column);
}

/// Returns true if a column has classes, each in several rows if there are more than two.
bool CsvColumns::hasClasses(int column) const
{
    const int count = classesIn(m_cells, m_layout, column);
    const int rows = m_cells.rows() - m_layout.firstRow;
    return count <= 2 || (count <= mostClasses && 2 * count <= rows);
}

/// Returns the first column of two classes whose name says that it holds them, where the last is
/// no such column; −1 if there is none.
int CsvColumns::namedTarget(int last) const
{
    const QStringList names(m_layout.names.begin(), m_layout.names.end());
    if (isTargetName(names, last) && hasClasses(last))
        return -1;
    for (int column = 0; column < columns(); ++column) {
        if (column != last && canBeTarget(column) && !isChosen(column) &&
            isTargetName(names, column) && classesIn(m_cells, m_layout, column) == 2)
            return column;
    }
    return -1;
}

/// Returns the last column that can be the target, unless another one looks more like it.
int CsvColumns::likelyTarget() const
{
    int last = columns() - 1;
    while (last > 0 && !canBeTarget(last))
        --last;
    if (const int named = namedTarget(last); named >= 0)
        return named;
    if (content(last).kind != ColumnKind::Numbers)
        return last;
    const auto labels = labelsIn(m_cells, m_layout, last, 3);
    const auto isUsual = [](QByteArrayView label) {
        const std::optional<Decimal> number = csvNumber(label, true);
        return number == Decimal(0) || number == Decimal(1) || number == Decimal(-1);
    };
    if (labels.size() < 3 && std::ranges::any_of(labels, isUsual))
        return last;
    int found = -1;
    for (int column = 0; column < columns(); ++column) {
        const ColumnKind kind = content(column).kind;
        if ((kind != ColumnKind::Words && kind != ColumnKind::YesNo) || !canBeTarget(column) ||
            isChosen(column) || !hasClasses(column))
            continue;
        if (found >= 0)
            return last;
        found = column;
    }
    return found >= 0 ? found : last;
}

QStringList CsvColumns::otherTargets() const
{
    const QStringList names(m_layout.names.begin(), m_layout.names.end());
    QStringList two;
    for (int column = 0; column < columns(); ++column) {
        if (column == m_target || !canBeTarget(column) || isChosen(column))
            continue;
        const int count = classesIn(m_cells, m_layout, column);
        if (count > 1 && isTargetName(names, column) && hasClasses(column))
            return {columnKey(m_layout, column)};
        if (count == 2)
            two += columnKey(m_layout, column);
    }
    return two;
}

std::optional<CsvError> CsvColumns::findTarget()
{
    m_isTargetFound = false;
    m_lastTarget = -1;
    m_areDashesGaps.reset();
    if (m_choices.target) {
        const std::optional<int> column = m_layout.find(*m_choices.target);
        if (!column) {
            CsvError error = problemAt(CsvProblem::NoSuchTarget, m_layout.titles, -1);
            error.text = *m_choices.target;
            return error;
        }
        m_target = *column;
        if (!isAmong(m_skipped, m_target))
            return std::nullopt;
        CsvError error = problemAt(CsvProblem::SkippedToo, m_layout.titles, -1);
        error.text = *m_choices.target;
        return error;
    }
    if (m_layout.target) {
        m_target = *m_layout.target;
        return std::nullopt;
    }
    const std::optional<int> withClasses = targetOfClasses();
    m_target = withClasses ? *withClasses : likelyTarget();
    int last = columns() - 1;
    while (last > 0 && (content(last).kind == ColumnKind::Empty ||
                        content(last).kind == ColumnKind::RowNumbers))
        --last;
    m_isTargetFound = m_target != last;
    const bool canBeLast = m_isTargetFound && canBeTarget(last) && !isChosen(last) &&
                           classesIn(m_cells, m_layout, last) == 2;
    m_lastTarget = canBeLast ? last : -1;
    return std::nullopt;
}

} // namespace frontera

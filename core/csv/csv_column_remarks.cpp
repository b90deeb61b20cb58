// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What CsvColumns tells of what it has found out.

#include "core/csv/csv_cells.h"
#include "core/csv/csv_choosing.h"
#include "core/csv/csv_columns.h"
#include "core/csv/csv_dressed.h"
#include "core/csv/csv_text.h"

#include <algorithm>

namespace frontera {

std::vector<ColumnFacts> CsvColumns::facts() const
{
    std::vector<ColumnFacts> all;
    for (int column = 0; column < columns(); ++column) {
        all.push_back({m_layout.names[static_cast<std::size_t>(column)], content(column).kind,
                       column == m_target          ? ColumnRole::Target
                       : isAmong(m_inputs, column) ? ColumnRole::Input
                                                   : ColumnRole::LeftOut,
                       content(column).marks});
    }
    return all;
}

std::vector<CsvRemark> CsvColumns::remarks() const
{
    std::vector<CsvRemark> remarks;
    const auto add = [&](CsvRemarkKind kind, auto isIt) {
        std::vector<int> found;
        for (int column = 0; column < columns(); ++column) {
            if (column != m_target && !isAmong(m_skipped, column) && isIt(column))
                found.push_back(column);
        }
        if (!found.empty())
            remarks.push_back({.kind = kind, .columns = std::move(found)});
    };
    const auto isLeftOut = [this](int column, ColumnKind kind) {
        return m_choices.columns.isEmpty() && !isMarked(column) && content(column).kind == kind;
    };
    if (m_isTargetFound)
        remarks.push_back({.kind = CsvRemarkKind::TargetFound,
                           .columns = {m_target},
                           .words = m_lastTarget < 0
                                        ? QStringList()
                                        : QStringList{columnKey(m_layout, m_lastTarget)}});
    // Where columns have no names, nothing calls it so.
    const auto isCounting = [this](int column) {
        return m_layout.namesRow < 0 || isAmong(m_counting, column);
    };
    add(CsvRemarkKind::RowNumbersLeftOut, [&](int column) {
        return isLeftOut(column, ColumnKind::RowNumbers) && !isCounting(column) &&
               !isAmong(m_telling, column);
    });
    add(CsvRemarkKind::IdentityLeftOut, [&](int column) {
        return isLeftOut(column, ColumnKind::RowNumbers) && isAmong(m_telling, column);
    });
    add(CsvRemarkKind::CountingLeftOut, [&](int column) {
        return isLeftOut(column, ColumnKind::RowNumbers) && isCounting(column);
    });
    const auto isDressed = [&](int column, DressedKind kind) {
        return isLeftOut(column, ColumnKind::Words) &&
               dressedKind(m_cells, m_layout, column) == kind;
    };
    add(CsvRemarkKind::WordsLeftOut,
        [&](int column) { return isDressed(column, DressedKind::None); });
    const auto addDressed = [&](CsvRemarkKind remark, DressedKind kind) {
        const std::size_t before = remarks.size();
        add(remark, [&](int column) { return isDressed(column, kind); });
        if (remarks.size() > before)
            remarks.back().words = {
                csvText(firstText(m_cells, m_layout, remarks.back().columns.front()))};
    };
    addDressed(CsvRemarkKind::SignedLeftOut, DressedKind::Signed);
    addDressed(CsvRemarkKind::DatesLeftOut, DressedKind::Dates);
    add(CsvRemarkKind::EmptyLeftOut, [&](int column) {
        return isLeftOut(column, ColumnKind::Empty) &&
               !m_layout.names[static_cast<std::size_t>(column)].trimmed().isEmpty();
    });
    add(CsvRemarkKind::MarkedLeftOut, [this](int column) { return isMarked(column); });
    if (m_choices.columns.isEmpty() && m_inputs.size() > 1) {
        add(CsvRemarkKind::CountingKept, [this](int column) {
            return isAmong(m_inputs, column) && content(column).kind == ColumnKind::Numbers &&
                   areCounting(m_cells, m_layout, column);
        });
    }
    if (m_choices.columns.isEmpty() && m_inputs == std::vector<int>{m_onlyRowNumbers} &&
        m_layout.namesRow >= 0)
        remarks.push_back({.kind = CsvRemarkKind::RowNumbersKept, .columns = m_inputs});
    addMarks(remarks);
    return remarks;
}

/// Adds how numbers are read that are not written in the usual way, or that might be read in two.
void CsvColumns::addMarks(std::vector<CsvRemark> &remarks) const
{
    const auto read = [this](int row, int column, NumberMarks marks) {
        const QByteArrayView cell = m_cells.cell(row, column);
        const auto number = fileNumber(cell, marks);
        return QStringList{csvText(cell), number ? number->value.toString() : QString()};
    };
    CsvRemark open{.kind = CsvRemarkKind::OneOfTwoRead};
    for (const int column : m_inputs) {
        const ColumnContent &found = content(column);
        if (found.kind != ColumnKind::Numbers)
            continue;
        const bool isComma = found.marks == NumberMarks::Comma || found.marks == NumberMarks::Both;
        const int marked =
            found.marks == m_marks ? -1 : firstMarked(m_cells, m_layout, column, found.marks);
        const int grouped = m_evidence[static_cast<std::size_t>(column)].blankGroups;
        if (marked >= 0)
            remarks.push_back(
                {.kind = isComma ? CsvRemarkKind::CommaRead : CsvRemarkKind::ThousandsRead,
                 .columns = {column},
                 .words = read(marked, column, found.marks)});
        if (grouped >= 0)
            remarks.push_back({.kind = CsvRemarkKind::ThousandsRead,
                               .columns = {column},
                               .words = read(grouped, column, found.marks)});
        const int row = m_found[static_cast<std::size_t>(column)].open;
        if (row < 0 || found.marks != m_marks)
            continue;
        if (open.columns.empty()) {
            const bool isPoint = m_cells.cell(row, column).contains('.');
            open.words = read(row, column, found.marks);
            open.words += read(row, column,
                               isPoint ? NumberMarks::PointThousands : NumberMarks::CommaThousands)
                              .at(1);
            open.words += isPoint ? QStringLiteral("comma") : QStringLiteral("point");
        }
        open.columns.push_back(column);
    }
    if (!open.columns.empty())
        remarks.push_back(std::move(open));
}

} // namespace frontera

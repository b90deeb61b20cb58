// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csv/csv_row_kinds.h"

#include "core/csv/csv_cells.h"
#include "core/csv/csv_layout.h"
#include "core/csv/csv_numbers.h"
#include "core/csv/csv_text.h"

namespace frontera {

namespace {

/// Returns what stands in a row, but for empty cells.
QStringList textsIn(const CsvCells &cells, int row)
{
    QStringList texts;
    for (int column = 0; column < cells.cells(row); ++column) {
        const QByteArrayView text = cells.cell(row, column);
        if (!text.trimmed().isEmpty())
            texts += csvText(text);
    }
    return texts;
}

/// Returns what was made of a first row that counts the columns.
CsvRemark countingRemark(const CsvCells &cells, const CsvLayout &layout)
{
    const bool areNames = layout.counting == CountingRow::Names;
    return {.kind = areNames ? CsvRemarkKind::CountingNames : CsvRemarkKind::CountingData,
            .words = textsIn(cells, areNames ? layout.namesRow : layout.firstRow)};
}

} // namespace

bool repeatsNames(const CsvCells &cells, const CsvLayout &layout, int row)
{
    const int names = layout.namesRow;
    if (names < 0 || names >= row || cells.cells(names) != cells.cells(row))
        return false;
    int column = 0;
    while (column < cells.cells(row) &&
           cells.cell(row, column).trimmed() == cells.cell(names, column).trimmed())
        ++column;
    return column == cells.cells(row);
}

bool areCutNumbers(const CsvCells &cells, int row)
{
    bool areWhole = cells.form.separator == ',';
    for (int column = 0; column < cells.cells(row); ++column) {
        const QByteArrayView text = cells.cell(row, column);
        areWhole = areWhole && !text.contains('.') && csvNumber(text, false);
    }
    return areWhole;
}

std::vector<CsvRemark> layoutRemarks(const CsvCells &cells, const CsvLayout &layout)
{
    std::vector<CsvRemark> remarks;
    const auto count = [&remarks](CsvRemarkKind kind, qint64 number) {
        if (number > 0)
            remarks.push_back({.kind = kind, .count = number});
    };
    const auto say = [&remarks](CsvRemarkKind kind, const QStringList &words) {
        remarks.push_back({.kind = kind, .words = words});
    };
    if (!layout.format.isEmpty())
        say(CsvRemarkKind::Format, {layout.format});
    count(CsvRemarkKind::QueriesLeftOut, cells.queries);
    count(CsvRemarkKind::TitleLeftOut, layout.titleLines);
    if (layout.counting != CountingRow::None)
        remarks.push_back(countingRemark(cells, layout));
    if (layout.comment == CommentRow::Names)
        say(CsvRemarkKind::CommentNames, textsIn(cells, layout.namesRow));
    count(CsvRemarkKind::CommentsLeftOut,
          cells.comments + (layout.comment == CommentRow::LeftOut ? 1 : 0));
    count(CsvRemarkKind::BesidesLeftOut, cells.besides);
    if (!layout.units.isEmpty())
        say(CsvRemarkKind::UnitsLeftOut, layout.units);
    return remarks;
}

} // namespace frontera

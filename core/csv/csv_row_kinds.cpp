// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csv/csv_row_kinds.h"

#include "core/csv/csv_cells.h"
#include "core/csv/csv_layout.h"
#include "core/csv/csv_numbers.h"
#include "core/csv/csv_text.h"

namespace frontera {

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

CsvRemark countingRemark(const CsvCells &cells, const CsvLayout &layout)
{
    const bool areNames = layout.counting == CountingRow::Names;
    CsvRemark remark{.kind = areNames ? CsvRemarkKind::CountingNames : CsvRemarkKind::CountingData};
    const int row = areNames ? layout.namesRow : layout.firstRow;
    for (int column = 0; column < layout.columns; ++column) {
        const QByteArrayView text = cells.cell(row, column);
        if (!text.trimmed().isEmpty())
            remark.words += csvText(text);
    }
    return remark;
}

} // namespace frontera

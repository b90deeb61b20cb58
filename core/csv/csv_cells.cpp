// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csv/csv_cells.h"

#include "core/os/large_memory.h"

namespace frontera {

void CsvCells::expect(double share)
{
    const auto room = [share](std::size_t size) {
        return static_cast<std::size_t>(share * static_cast<double>(size));
    };
    reserveWhole(m_text, room(m_text.size()));
    reserveWhole(m_ends, room(m_ends.size()));
    reserveWhole(m_rows, room(m_rows.size()));
}

qint64 CsvCells::line(int row, int column) const
{
    qint64 line = this->line(row);
    for (int i = 0; i < column; ++i) {
        const QByteArrayView text = cell(row, i);
        for (qsizetype c = 0; c < text.size(); ++c)
            line += text[c] == '\n' || (text[c] == '\r' && !text.sliced(c).startsWith("\r\n"));
    }
    return line;
}

} // namespace frontera

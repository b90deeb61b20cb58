// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/csv/csv_error.h"

#include <QByteArrayView>
#include <memory>
#include <optional>

namespace frontera {

class CsvTable;

/// Splits CSV text into the cells of a table with libcsv (RFC 4180), strictly, as its bytes come.
/// Spaces and tabs around a cell outside of quotes are left out, blank lines are passed over, and a
/// line ends with LF, CR LF or CR.
class CsvSplitter
{
public:
    CsvSplitter(char separator, CsvTable &table);
    ~CsvSplitter();
    Q_DISABLE_COPY_MOVE(CsvSplitter)

    /// Takes the next bytes. Returns what is wrong with them, or with a cell.
    [[nodiscard]] std::optional<CsvError> take(QByteArrayView bytes);
    /// The end of the text: the last line needs no line end.
    [[nodiscard]] std::optional<CsvError> finish();

    /// The line, from 1, of what comes next, if it is not the LF of a CR LF.
    [[nodiscard]] qint64 line() const;

private:
    struct Parser;
    std::unique_ptr<Parser> m_parser;
};

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/csv_error.h"

#include <QByteArrayView>
#include <memory>
#include <optional>

namespace frontera {

/// What is done with the cells of CSV text, one after another.
class CsvCells
{
public:
    virtual ~CsvCells() = default;
    /// A cell's text without its quotes, and the line on which it begins.
    virtual void cell(QByteArrayView text, qint64 line) = 0;
    virtual void endRow() = 0;
    /// The first thing that is wrong: nothing more is wanted then.
    [[nodiscard]] virtual const std::optional<CsvError> &error() const = 0;
};

/// Splits CSV text into cells with libcsv (RFC 4180), strictly, as its bytes come. Spaces and tabs
/// around a cell outside of quotes are left out, blank lines are passed over, and a line ends with
/// LF, CR LF or CR.
class CsvSplitter
{
public:
    CsvSplitter(char separator, CsvCells &cells);
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

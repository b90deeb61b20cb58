// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/csv/csv_error.h"

#include <QByteArrayView>
#include <memory>
#include <optional>

namespace frontera {

class CsvCells;

/// A splitter of CSV text (RFC 4180), whose bytes come piece by piece, into cells. It uses libcsv
/// in its strict mode for all lines but plain ones, which have neither quotes nor outer blanks.
/// Spaces and tabs around a cell outside of quotes are left out, blank lines and comments are
/// passed over, and a line ends with LF, CR LF or CR.
class CsvSplitter
{
public:
    /// The text has the form of the cells, which must outlive the splitter.
    explicit CsvSplitter(CsvCells &cells);
    ~CsvSplitter();
    Q_DISABLE_COPY_MOVE(CsvSplitter)

    /// Splits the next bytes. Returns the first problem in them.
    [[nodiscard]] std::optional<CsvError> take(QByteArrayView bytes);
    /// Ends the text, whose last line needs no line end. Returns the first problem, as take() does.
    [[nodiscard]] std::optional<CsvError> finish();

    /// Returns the line, from 1, of the next byte, unless that is the LF of a CR LF.
    [[nodiscard]] qint64 line() const;

private:
    struct Parser;
    std::unique_ptr<Parser> m_parser;
};

} // namespace frontera

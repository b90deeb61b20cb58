// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <vector>

namespace frontera {

class Dataset;
struct Settings;
struct Reading;

/// The format of a trace.
enum class TraceFormat {
    Csv,
    Json,
    Markdown, ///< a table
    Latex,    ///< a tabular with the rules of the package booktabs
};

/// A writer of the rows of a trace, one for each presentation. The columns of n inputs are x1 … xn
/// and w1 … wn, whatever their names in the data. Numbers are exact, with "." as the decimal point
/// in every locale. Rows count from 1.
class TraceRows
{
public:
    TraceRows(TraceFormat format, const Dataset &data);

    /// Returns the text before the first row.
    [[nodiscard]] QByteArray head() const;
    /// Appends the row of a presentation to a text. The reading must be of one unit with exact
    /// numbers.
    void append(const Reading &reading, QByteArray &text);
    /// Returns the text after the last row.
    [[nodiscard]] QByteArray foot() const;

private:
    [[nodiscard]] QByteArray latexHead() const;
    void begin(QByteArray &text);
    void field(const QByteArray &value, QByteArray &text);
    void end(QByteArray &text);

    TraceFormat m_format;
    std::vector<QByteArray> m_columns;
    std::vector<QByteArray> m_symbols; ///< the columns' names in LaTeX
    std::size_t m_column = 0;          ///< of the next field
    bool m_isFirstRow = true;
};

/// Returns the trace of the first `steps` presentations of a run, or of all if it ends earlier.
[[nodiscard]] QByteArray traceOf(TraceFormat format, const Dataset &data, const Settings &settings,
                                 qint64 steps);

} // namespace frontera

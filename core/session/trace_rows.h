// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <vector>

namespace frontera {

class Dataset;
struct Settings;
struct Reading;

enum class TraceFormat {
    Csv,
    Json,
    Markdown, ///< a table
    Latex,    ///< a tabular in the manner of the package booktabs
};

/// Writes the rows of a trace as text, one for each presentation, with the same columns for all
/// data of n inputs, whatever they are called: x1 … xn, w1 … wn. Numbers are exact, with "." as the
/// decimal point in every locale.
class TraceRows
{
public:
    TraceRows(TraceFormat format, const Dataset &data);

    /// What stands before the first row.
    [[nodiscard]] QByteArray head() const;
    /// Appends the row of a presentation.
    void append(const Reading &reading, QByteArray &text);
    /// What stands after the last row.
    [[nodiscard]] QByteArray foot() const;

private:
    [[nodiscard]] QByteArray latexHead() const;
    void begin(QByteArray &text);
    void field(const QByteArray &value, QByteArray &text);
    void end(QByteArray &text);

    TraceFormat m_format;
    std::vector<QByteArray> m_columns;
    std::vector<QByteArray> m_symbols; ///< the columns' names in LaTeX
    std::size_t m_column = 0;          ///< the next field's
    bool m_isFirstRow = true;
};

/// The first `steps` presentations of the run as one text; fewer where learning stops earlier.
[[nodiscard]] QByteArray traceOf(TraceFormat format, const Dataset &data, const Settings &settings,
                                 qint64 steps);

} // namespace frontera

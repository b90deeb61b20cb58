// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <vector>

namespace frontera {

class Dataset;
struct Step;

enum class TraceFormat { Csv, Json, Markdown };

/// Writes the rows of a trace as text. Numbers are exact, with "." as the decimal point.
class TraceRows
{
public:
    TraceRows(TraceFormat format, const Dataset &data);

    /// What stands before the first row.
    [[nodiscard]] QByteArray head() const;
    /// Appends the row of a presentation.
    void append(const Step &step, QByteArray &text);
    /// What stands after the last row.
    [[nodiscard]] QByteArray foot() const;

private:
    void begin(QByteArray &text);
    void field(const QByteArray &value, QByteArray &text);
    void end(QByteArray &text);

    TraceFormat m_format;
    std::vector<QByteArray> m_columns;
    std::size_t m_column = 0; ///< the next field's
    bool m_isFirstRow = true;
};

} // namespace frontera

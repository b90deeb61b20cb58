// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <vector>

namespace frontera {

class Dataset;
class Run;
struct Reading;
struct Settings;

enum class TraceFormat {
    Csv,
    Json,
    Markdown, ///< a table
    Latex,    ///< a tabular in the manner of the package booktabs
};

/// Writes the rows of a trace as text, one for each presentation, with the same columns for all
/// data of n inputs, whatever they are called: x1 … xn and, of a model with one unit, w1 … wn. Of a
/// model with several, each unit has columns of its own, named after its layer and its place in
/// that, both from 1: sum_1_2, w1_1_2. Numbers are exact, with "." as the decimal point in every
/// locale.
class TraceRows
{
public:
    /// For this run and others of the same model with as many inputs.
    TraceRows(TraceFormat format, const Run &run);

    /// What stands before the first row.
    [[nodiscard]] QByteArray head() const;
    /// Appends the row of the run's last presentation.
    void append(const Run &run, QByteArray &text);
    /// What stands after the last row.
    [[nodiscard]] QByteArray foot() const;

private:
    /// What the names of a unit's columns end in, where there are several units.
    struct UnitName
    {
        QByteArray suffix = {};
        QByteArray exponent = {}; ///< in LaTeX
    };
    void add(const QByteArray &name, const QByteArray &symbol);
    void addEach(char letter, int count, const UnitName &unit);
    void addColumns(const Reading &reading, int inputs);
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

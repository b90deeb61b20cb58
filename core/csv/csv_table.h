// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/csv/csv_error.h"
#include "core/csv/csv_labels.h"

#include <QByteArray>
#include <QByteArrayView>
#include <optional>
#include <variant>
#include <vector>

namespace frontera {

/// A data set in the making, from the cells of CSV text, by the rules of readCsv() (csv_reader.h).
class CsvTable
{
public:
    /// `commaIsDecimal`: "," is a decimal point too. `target` is the name of the target column;
    /// nothing: the last column.
    CsvTable(bool commaIsDecimal, std::optional<QString> target);

    /// Adds the next cell of the row: its text without quotes, and the line on which it begins.
    void cell(QByteArrayView text, qint64 line)
    {
        if (m_error)
            return;
        if (m_column == 0)
            m_rowLine = line;
        if (m_isFirstRow)
            m_firstRow.push_back({text.toByteArray(), line});
        else
            takeValue(text, line);
        ++m_column;
    }
    /// Ends the row of the cells added since the last one.
    void endRow();
    /// Returns the first problem so far. After it, further cells have no effect.
    [[nodiscard]] const std::optional<CsvError> &error() const { return m_error; }

    /// Makes room for all rows of a text of `size` bytes, estimated from those of its first `read`
    /// bytes, which are the cells added so far.
    void expect(qint64 size, qint64 read);

    /// Hands over the data under this name, or returns the first problem. To be called once, at the
    /// end.
    [[nodiscard]] std::variant<Dataset, CsvError> finish(const QString &name);

private:
    struct Cell
    {
        QByteArray text;
        qint64 line = 0;
    };

    void endFirstRow();
    void readNames(const std::vector<Cell> &cells);
    [[nodiscard]] bool wasMisread() const;
    void takeValue(QByteArrayView text, qint64 line);
    void endDataRow();
    [[nodiscard]] bool isHeader(const std::vector<Cell> &cells) const;
    [[nodiscard]] CsvError problemAt(CsvProblem problem, qint64 line, int column = 0,
                                     const QString &text = {}) const;
    void fail(CsvProblem problem, qint64 line, int column = 0, const QString &text = {});

    bool m_commaIsDecimal;
    std::optional<QString> m_target;
    std::vector<Cell> m_firstRow; ///< kept until the row's end tells names from data
    bool m_isFirstRow = true;
    int m_columns = 0;
    int m_targetColumn = 0; ///< from 0
    int m_column = 0;       ///< of the next cell, from 0
    qint64 m_rowLine = 0;   ///< the line on which the row begins
    std::vector<QString> m_inputNames;
    std::vector<Decimal> m_values;
    CsvLabels m_labels;
    std::optional<CsvError> m_misread;   ///< the problem of the first row, if it is data after all
    QByteArray m_misreadLabel;           ///< the label of that row in this case
    std::optional<CsvError> m_cellError; ///< the first problem of a cell of the present row
    std::optional<CsvError> m_error;
};

} // namespace frontera

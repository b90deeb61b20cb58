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

/// Makes a data set of the cells of CSV text, as csv_reader.h says.
class CsvTable
{
public:
    /// `target`: the name of the target column; without one it is the last.
    CsvTable(bool commaIsDecimal, std::optional<QString> target);

    /// Takes the next cell, without its quotes, and the line on which it begins.
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
    void endRow();
    /// The first thing that is wrong: nothing more is wanted then.
    [[nodiscard]] const std::optional<CsvError> &error() const { return m_error; }

    /// Makes room for all rows of a text of `size` bytes, judging by those of its first `read`.
    void expect(qint64 size, qint64 read);

    /// Once at the end: the data, or what is wrong.
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
    std::vector<Cell> m_firstRow; ///< until it is known whether these are names
    bool m_isFirstRow = true;
    int m_columns = 0;
    int m_targetColumn = 0; ///< from 0
    int m_column = 0;       ///< of the next cell, from 0
    qint64 m_rowLine = 0;   ///< where the row begins
    std::vector<QString> m_inputNames;
    std::vector<Decimal> m_values;
    CsvLabels m_labels;
    std::optional<CsvError> m_misread;   ///< of a row of names: what is wrong if it is none
    QByteArray m_misreadLabel;           ///< and what would be its label
    std::optional<CsvError> m_cellError; ///< of the row that is read
    std::optional<CsvError> m_error;
};

} // namespace frontera

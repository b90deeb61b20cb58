// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csv/csv_table.h"

#include "core/csv/csv_numbers.h"
#include "core/csv/csv_text.h"

#include <algorithm>
#include <utility>

namespace frontera {

CsvTable::CsvTable(bool commaIsDecimal, std::optional<QString> target)
    : m_commaIsDecimal(commaIsDecimal)
    , m_target(std::move(target))
{
}

CsvError CsvTable::problemAt(CsvProblem problem, qint64 line, int column, const QString &text) const
{
    return {.problem = problem,
            .line = line,
            .column = column,
            .text = text,
            .cells = m_isFirstRow ? m_columns : m_column,
            .rightCells = m_columns,
            .commaIsDecimal = m_commaIsDecimal,
            .labels = m_labels.seen()};
}

void CsvTable::fail(CsvProblem problem, qint64 line, int column, const QString &text)
{
    m_error = problemAt(problem, line, column, text);
}

void CsvTable::endRow()
{
    if (m_error)
        return;
    if (m_isFirstRow)
        endFirstRow();
    else
        endDataRow();
    m_column = 0;
}

/// Returns true if the first row has names: the target column is named, or an input is no value.
bool CsvTable::isHeader(const std::vector<Cell> &cells) const
{
    return m_target || std::any_of(cells.begin(), cells.end() - 1,
                                   [](const Cell &cell) { return !isCsvValue(cell.text); });
}

void CsvTable::endFirstRow()
{
    const std::vector<Cell> cells = std::exchange(m_firstRow, {});
    m_columns = static_cast<int>(cells.size());
    m_targetColumn = m_columns - 1;
    if (m_columns < 2)
        return fail(CsvProblem::NoInput, m_rowLine);
    if (m_columns - 1 > Dataset::mostInputs)
        return fail(CsvProblem::TooManyInputs, m_rowLine);
    if (isHeader(cells)) {
        const auto isValue = [](const Cell &cell) { return isCsvValue(cell.text); };
        if (!m_target && std::any_of(cells.begin(), cells.end() - 1, isValue)) {
            const auto wrong = std::ranges::find_if_not(cells, isValue);
            m_misread =
                problemAt(CsvProblem::NotANumber, wrong->line,
                          static_cast<int>(wrong - cells.begin()) + 1, csvText(wrong->text));
            m_misreadLabel = cells.back().text;
        }
        readNames(cells);
        m_isFirstRow = false;
        return;
    }
    for (int i = 1; i < m_columns; ++i)
        m_inputNames.push_back(QStringLiteral("x%1").arg(i));
    m_isFirstRow = false;
    m_column = 0;
    for (const Cell &cell : cells) {
        takeValue(cell.text, cell.line);
        ++m_column;
    }
    endDataRow();
}

void CsvTable::readNames(const std::vector<Cell> &cells)
{
    std::vector<QString> names;
    for (const Cell &cell : cells) {
        const QString name = csvText(cell.text);
        const int column = static_cast<int>(names.size()) + 1;
        if (name.trimmed().isEmpty())
            return fail(CsvProblem::EmptyName, cell.line, column);
        if (std::ranges::find(names, name) != names.end())
            return fail(CsvProblem::DuplicateName, cell.line, column, name);
        names.push_back(name);
    }
    if (m_target) {
        const auto target = std::ranges::find(names, *m_target);
        if (target == names.end())
            return fail(CsvProblem::NoSuchTarget, m_rowLine, 0, *m_target);
        m_targetColumn = static_cast<int>(target - names.begin());
    }
    names.erase(names.begin() + m_targetColumn);
    m_inputNames = std::move(names);
}

/// Takes one cell of a row of data. Its problem waits for the row's end, as a wrong number of cells
/// would be the real reason.
void CsvTable::takeValue(QByteArrayView text, qint64 line)
{
    if (m_cellError || m_column >= m_columns)
        return;
    const auto failHere = [&](CsvProblem problem) {
        m_cellError = problemAt(problem, line, m_column + 1, csvText(text));
    };
    if (m_column == m_targetColumn) {
        if (text.trimmed().isEmpty())
            failHere(CsvProblem::EmptyCell);
        else if (!m_labels.take(text))
            failHere(CsvProblem::ThirdClass);
        return;
    }
    CsvProblem problem{};
    if (std::optional<Decimal> number = csvNumber(text, m_commaIsDecimal, &problem))
        m_values.push_back(*std::move(number));
    else
        failHere(problem);
}

void CsvTable::endDataRow()
{
    if (m_column < m_columns)
        fail(CsvProblem::TooFewCells, m_rowLine);
    else if (m_column > m_columns)
        fail(CsvProblem::TooManyCells, m_rowLine);
    else
        m_error = m_cellError;
}

void CsvTable::expect(qint64 size, qint64 read)
{
    constexpr double spare = 1.02;
    const double share = spare * static_cast<double>(size) / static_cast<double>(read);
    const double rows = share * m_labels.rows();
    m_labels.reserve(static_cast<std::size_t>(rows));
    m_values.reserve(static_cast<std::size_t>(rows) * m_inputNames.size());
}

/// Returns true if the row of names was a row of data with a slip: a value is among its inputs, and
/// its last cell is a label of the rows below (or, above fewer than two rows, any value).
bool CsvTable::wasMisread() const
{
    return m_misread &&
           (m_labels.has(m_misreadLabel) || (m_labels.rows() < 2 && isCsvValue(m_misreadLabel)));
}

std::variant<Dataset, CsvError> CsvTable::finish(const QString &name)
{
    if (!m_error && wasMisread())
        m_error = m_misread;
    if (!m_error && m_labels.rows() < 2)
        fail(m_labels.rows() == 0 ? CsvProblem::NoRows : CsvProblem::OneRow, 0);
    if (m_error)
        return *m_error;
    Dataset::Labels labels = m_labels.order();
    return Dataset(name, std::move(m_inputNames), std::move(m_values), m_labels.takeTargets(),
                   std::move(labels));
}

} // namespace frontera

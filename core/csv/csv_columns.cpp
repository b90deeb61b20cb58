// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csv/csv_columns.h"

#include "core/csv/csv_cells.h"
#include "core/csv/csv_text.h"

#include <algorithm>
#include <iterator>

namespace frontera {

namespace {

constexpr int sampleRows = 100;

} // namespace

CsvColumns::CsvColumns(const CsvCells &cells, const CsvChoices &choices)
    : m_cells(cells)
    , m_choices(choices)
    , m_layout(layoutOf(cells, choices))
    , m_marks(usualMarks(cells.form.separator, choices.decimalMark))
{
    if (!choices.decimalMark)
        m_evidence = markEvidence(cells, m_layout);
    else
        m_evidence.resize(static_cast<std::size_t>(m_layout.columns));
    m_found = marksOf(m_evidence, m_marks, cells.form.separator, -1);
    lookAtSample();
}

bool CsvColumns::isAmong(const std::vector<int> &columns, int column)
{
    return std::ranges::find(columns, column) != columns.end();
}

int CsvColumns::sampleEnd() const
{
    return std::min(m_cells.rows(), m_layout.firstRow + sampleRows);
}

ColumnContent CsvColumns::contentAt(int column) const
{
    const NumberMarks marks = m_found[static_cast<std::size_t>(column)].marks;
    ColumnContent content = contentOf(m_cells, m_layout, column, marks, sampleEnd());
    const bool isPlain = content.kind == ColumnKind::Numbers && content.marks == m_marks;
    if (!isPlain && sampleEnd() < m_cells.rows())
        content = contentOf(m_cells, m_layout, column, marks, m_cells.rows());
    return content;
}

void CsvColumns::lookAtSample()
{
    for (int column = 0; column < columns(); ++column) {
        m_contents.push_back(contentAt(column));
        ColumnKind &kind = m_contents.back().kind;
        if (columns() < 2 || isMarked(column) || kind != ColumnKind::Numbers ||
            m_cells.form.format != CsvFormat::Cells)
            continue;
        if (areRowNumbers(m_cells, m_layout, column)) {
            kind = ColumnKind::RowNumbers;
        } else if (areNumbersOfRows(m_cells, m_layout, column)) {
            kind = ColumnKind::RowNumbers;
            m_counting.push_back(column);
        } else if (areIdentities(m_cells, m_layout, column, m_contents.back().marks)) {
            kind = ColumnKind::RowNumbers;
            m_telling.push_back(column);
        }
    }
}

/// Decides on the meaning of "." and "," anew, once it is known which column has labels.
void CsvColumns::settleMarks()
{
    std::vector<ColumnMarks> found = marksOf(m_evidence, m_marks, m_cells.form.separator, m_target);
    found.swap(m_found);
    for (int column = 0; column < columns(); ++column) {
        const auto place = static_cast<std::size_t>(column);
        if (m_found[place].marks != found[place].marks)
            m_contents[place] = contentAt(column);
    }
}

bool CsvColumns::isMarked(int column) const
{
    return isAmong(m_layout.leftOut, column);
}

CsvError CsvColumns::problemAt(CsvProblem problem, int row, int column) const
{
    const bool hasRow = row >= 0 && row < m_cells.rows();
    return {.problem = problem,
            .line = hasRow ? m_cells.line(row, std::max(column, 0)) : 0,
            .column = column + 1,
            .text = hasRow && column >= 0 ? csvText(m_cells.cell(row, column)) : QString(),
            .cells = hasRow ? m_cells.cells(row) : 0,
            .rightCells = columns() - 1 + m_layout.firstNumber,
            .commaIsDecimal = commaIsDecimal(),
            .hasNames = m_layout.namesRow >= 0};
}

std::optional<CsvError> CsvColumns::decide()
{
    const int first = m_layout.titles;
    if (m_cells.rows() == 0 || columns() == 0)
        return CsvError{.problem = CsvProblem::NoRows};
    if (columns() < 2) {
        CsvError error = problemAt(CsvProblem::NoInput, first, -1);
        error.separator = m_choices.separator.value_or(0);
        error.otherSeparator = m_choices.separator ? separatorWithin(m_cells) : 0;
        return error;
    }
    if (auto error = findSkipped())
        return error;
    if (auto error = findTarget())
        return error;
    settleMarks();
    if (auto error = findInputs())
        return error;
    for (const int column : m_inputs) {
        const int contested = m_found[static_cast<std::size_t>(column)].contested;
        if (contested >= 0)
            return problemAt(CsvProblem::TwoReadings, contested, column);
    }
    if (static_cast<int>(m_inputs.size()) > Dataset::mostInputs) {
        CsvError error = problemAt(CsvProblem::TooManyInputs, first, -1);
        error.cells = static_cast<int>(m_inputs.size()) + 1;
        return error;
    }
    return checkNames();
}

std::optional<CsvError> CsvColumns::findSkipped()
{
    m_skipped.clear();
    for (const QString &name : m_choices.skipped) {
        const std::optional<int> column = m_layout.find(name);
        if (!column) {
            CsvError error = problemAt(CsvProblem::NoSuchColumn, m_layout.titles, -1);
            error.text = name;
            return error;
        }
        m_skipped.push_back(*column);
    }
    return std::nullopt;
}

/// Returns true if a column is one of those that are chosen as inputs.
bool CsvColumns::isChosen(int column) const
{
    return std::ranges::any_of(m_choices.columns, [&](const QString &name) {
        return m_layout.find(name) == std::optional(column);
    });
}

std::optional<CsvError> CsvColumns::chooseInputs()
{
    for (const QString &name : m_choices.columns) {
        const std::optional<int> column = m_layout.find(name);
        if (!column) {
            CsvError error = problemAt(CsvProblem::NoSuchColumn, m_layout.titles, -1);
            error.text = name;
            return error;
        }
        const bool isSkipped = isAmong(m_skipped, *column);
        if (*column == m_target || isSkipped) {
            CsvError error =
                problemAt(isSkipped ? CsvProblem::SkippedToo : CsvProblem::TargetAsInput,
                          m_layout.titles, -1);
            error.text = name;
            return error;
        }
        if (!isAmong(m_inputs, *column))
            m_inputs.push_back(*column);
    }
    return std::nullopt;
}

/// Makes inputs of the columns that count the rows; if there are none, of the first that is called
/// their number or key.
void CsvColumns::takeRowNumbers()
{
    const auto take = [this](int column) {
        ColumnKind &kind = m_contents[static_cast<std::size_t>(column)].kind;
        if (column == m_target || isAmong(m_skipped, column) || kind != ColumnKind::RowNumbers)
            return;
        kind = ColumnKind::Numbers;
        m_inputs.push_back(column);
    };
    std::ranges::for_each(m_counting, take);
    if (!m_inputs.empty())
        return;
    for (int column = 0; column < columns() && m_inputs.empty(); ++column)
        take(column);
    m_onlyRowNumbers = m_inputs.empty() ? -1 : m_inputs.front();
}

std::optional<CsvError> CsvColumns::findInputs()
{
    m_inputs.clear();
    if (!m_choices.columns.isEmpty()) {
        if (auto error = chooseInputs())
            return error;
    } else {
        for (int column = 0; column < columns(); ++column) {
            const ColumnKind kind = content(column).kind;
            const bool isInput = kind == ColumnKind::Numbers || kind == ColumnKind::YesNo ||
                                 kind == ColumnKind::Mixed;
            if (isInput && column != m_target && !isMarked(column) && !isAmong(m_skipped, column))
                m_inputs.push_back(column);
        }
    }
    if (m_inputs.empty())
        takeRowNumbers();
    if (!m_inputs.empty())
        return std::nullopt;
    if (m_layout.firstRow >= m_cells.rows())
        return CsvError{.problem = CsvProblem::NoRows};
    const auto isLeftByChoice = [this](int column) {
        const ColumnKind kind = content(column).kind;
        return column != m_target && kind != ColumnKind::Words && kind != ColumnKind::Empty;
    };
    if (std::ranges::any_of(m_skipped, isLeftByChoice))
        return CsvError{.problem = CsvProblem::NoInputLeft};
    return problemAt(CsvProblem::NoNumbers, m_layout.firstRow, m_target == 0 ? 1 : 0);
}

/// Returns true if a column without a name is an input by choice, and no other is called x1, x2 …
/// as it will be.
bool CsvColumns::canBeUnnamed(int column) const
{
    const auto input = std::ranges::find(m_inputs, column);
    if (input == m_inputs.end() || !isChosen(column))
        return false;
    return std::ranges::find(m_layout.names, unnamedInput(input - m_inputs.begin())) ==
           m_layout.names.end();
}

std::optional<CsvError> CsvColumns::checkNames() const
{
    const auto hasName = [](const QString &name) { return !name.isEmpty(); };
    if (m_layout.namesRow < 0 && std::ranges::none_of(m_layout.names, hasName))
        return std::nullopt;
    std::vector<int> used = m_inputs;
    used.push_back(m_target);
    std::ranges::sort(used);
    const auto wrong = [this](CsvProblem problem, int column) {
        if (m_layout.namesRow >= 0)
            return problemAt(problem, m_layout.namesRow, column);
        // Declared above the data.
        return CsvError{.problem = problem,
                        .line = 1,
                        .text = m_layout.names[static_cast<std::size_t>(column)]};
    };
    for (auto column = used.begin(); column != used.end(); ++column) {
        const auto nameOf = [this](int c) { return m_layout.names[static_cast<std::size_t>(c)]; };
        const QString name = nameOf(*column);
        if (name.trimmed().isEmpty()) {
            if (!canBeUnnamed(*column))
                return wrong(CsvProblem::EmptyName, *column);
            continue;
        }
        if (std::any_of(used.begin(), column, [&](int c) { return nameOf(c) == name; }))
            return wrong(CsvProblem::DuplicateName, *column);
    }
    return std::nullopt;
}

bool CsvColumns::isUnlabelled(QByteArrayView label)
{
    if (!isCsvDash(label))
        return isCsvGap(label);
    if (!m_areDashesGaps)
        m_areDashesGaps = areDashesGaps(m_cells, m_layout, m_target);
    return *m_areDashesGaps;
}

bool CsvColumns::lookAgain(int column)
{
    ColumnContent &known = m_contents[static_cast<std::size_t>(column)];
    const ColumnContent all = contentOf(
        m_cells, m_layout, column, m_found[static_cast<std::size_t>(column)].marks, m_cells.rows());
    const bool isNew = known.kind != all.kind || known.marks != all.marks;
    known = all;
    return isNew;
}

std::vector<NumberMarks> CsvColumns::inputMarks() const
{
    std::vector<NumberMarks> marks;
    for (const int column : m_inputs)
        marks.push_back(content(column).marks);
    const bool areUsual =
        std::ranges::all_of(marks, [this](NumberMarks found) { return found == m_marks; });
    return areUsual ? std::vector<NumberMarks>() : marks;
}

} // namespace frontera

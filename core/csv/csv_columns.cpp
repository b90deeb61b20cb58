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

bool isAmong(const std::vector<int> &columns, int column)
{
    return std::ranges::find(columns, column) != columns.end();
}

} // namespace

CsvColumns::CsvColumns(const CsvCells &cells, const CsvChoices &choices)
    : m_cells(cells)
    , m_choices(choices)
    , m_layout(layoutOf(cells, choices))
    , m_marks(usualMarks(cells.form.separator, choices.decimalMark))
{
    lookAtSample();
}

int CsvColumns::sampleEnd() const
{
    return std::min(m_cells.rows(), m_layout.firstRow + sampleRows);
}

void CsvColumns::lookAtSample()
{
    for (int column = 0; column < columns(); ++column) {
        ColumnContent content = contentOf(m_cells, m_layout, column, m_marks, sampleEnd());
        const bool isPlain = content.kind == ColumnKind::Numbers && content.marks == m_marks;
        if (!isPlain && sampleEnd() < m_cells.rows())
            content = contentOf(m_cells, m_layout, column, m_marks, m_cells.rows());
        m_contents.push_back(content);
    }
    if (m_marks == NumberMarks::Both)
        preferGroups();
    if (columns() > 1 && !isMarked(0) && m_contents.front().kind == ColumnKind::Numbers &&
        areRowNumbers(m_cells, m_layout, 0))
        m_contents.front().kind = ColumnKind::RowNumbers;
}

/// Where one mark is decimal in some column, the other one groups the digits in a column in which
/// each of it can.
void CsvColumns::preferGroups()
{
    const auto isDecimal = [this](char mark) {
        for (int column = 0; column < columns(); ++column) {
            if (hasDecimal(m_cells, m_layout, column, mark, sampleEnd()))
                return true;
        }
        return false;
    };
    for (const auto &[group, decimal, marks] :
         {std::tuple('.', ',', NumberMarks::PointThousands),
          std::tuple(',', '.', NumberMarks::CommaThousands)}) {
        if (!isDecimal(decimal) || isDecimal(group))
            continue;
        for (int column = 0; column < columns(); ++column) {
            ColumnContent &content = m_contents[static_cast<std::size_t>(column)];
            if (content.kind == ColumnKind::Numbers && content.marks == m_marks &&
                areGrouped(m_cells, m_layout, column, group, sampleEnd()) &&
                areGrouped(m_cells, m_layout, column, group, m_cells.rows())) {
                content.marks = marks;
                content.firstMarked = m_layout.firstRow;
                while (!m_cells.cell(content.firstMarked, column).contains(group))
                    ++content.firstMarked;
            }
        }
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
            .rightCells = columns(),
            .commaIsDecimal = commaIsDecimal(),
            .hasNames = m_layout.namesRow >= 0};
}

std::optional<CsvError> CsvColumns::decide()
{
    const int first = m_layout.titles;
    if (m_cells.rows() == 0 || columns() == 0)
        return CsvError{.problem = CsvProblem::NoRows};
    if (columns() < 2)
        return problemAt(CsvProblem::NoInput, first, -1);
    if (auto error = findSkipped())
        return error;
    if (auto error = findTarget())
        return error;
    if (auto error = findInputs())
        return error;
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

std::optional<int> CsvColumns::targetOfClasses() const
{
    std::vector<QString> chosen;
    if (m_choices.classes)
        chosen.assign(m_choices.classes->begin(), m_choices.classes->end());
    else if (m_choices.one)
        chosen = {*m_choices.one};
    for (int column = columns() - 1; column >= 0 && !chosen.empty(); --column) {
        constexpr std::size_t most = 1000;
        const auto labels = labelsIn(m_cells, m_layout, column, most);
        const bool hasAll = std::ranges::all_of(chosen, [&labels](const QString &label) {
            return std::ranges::find(labels, QByteArrayView(label.toUtf8())) != labels.end();
        });
        if (hasAll)
            return column;
    }
    return std::nullopt;
}

/// Returns the last column that can be the target, unless another one looks more like it.
int CsvColumns::likelyTarget() const
{
    int last = columns() - 1;
    while (last > 0 &&
           (content(last).kind == ColumnKind::Empty || isMarked(last) || isAmong(m_skipped, last)))
        --last;
    if (content(last).kind != ColumnKind::Numbers)
        return last;
    const auto labels = labelsIn(m_cells, m_layout, last, 3);
    const auto isUsual = [](QByteArrayView label) {
        const std::optional<Decimal> number = csvNumber(label, true);
        return number == Decimal(0) || number == Decimal(1) || number == Decimal(-1);
    };
    if (labels.size() < 3 && std::ranges::any_of(labels, isUsual))
        return last;
    int found = -1;
    constexpr std::size_t most = 10;
    for (int column = 0; column < columns(); ++column) {
        const ColumnKind kind = content(column).kind;
        if ((kind != ColumnKind::Words && kind != ColumnKind::YesNo) || isMarked(column) ||
            isAmong(m_skipped, column))
            continue;
        const std::size_t count = labelsIn(m_cells, m_layout, column, most + 1).size();
        const auto rows = static_cast<std::size_t>(m_cells.rows() - m_layout.firstRow);
        if (count > most || (count > 2 && 2 * count > rows))
            continue;
        if (found >= 0)
            return last;
        found = column;
    }
    return found >= 0 ? found : last;
}

std::optional<CsvError> CsvColumns::findTarget()
{
    m_isTargetFound = false;
    if (m_choices.target) {
        const std::optional<int> column = m_layout.find(*m_choices.target);
        if (!column) {
            CsvError error = problemAt(CsvProblem::NoSuchTarget, m_layout.titles, -1);
            error.text = *m_choices.target;
            return error;
        }
        m_target = *column;
        return std::nullopt;
    }
    if (m_layout.target) {
        m_target = *m_layout.target;
        return std::nullopt;
    }
    const std::optional<int> withClasses = targetOfClasses();
    m_target = withClasses ? *withClasses : likelyTarget();
    int last = columns() - 1;
    while (last > 0 && content(last).kind == ColumnKind::Empty)
        --last;
    m_isTargetFound = m_target != last;
    return std::nullopt;
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
        if (*column != m_target && !isAmong(m_inputs, *column))
            m_inputs.push_back(*column);
    }
    return std::nullopt;
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
    // What is the only input is no row number.
    if (m_inputs.empty() && m_target != 0 && !isAmong(m_skipped, 0) &&
        content(0).kind == ColumnKind::RowNumbers) {
        m_contents.front().kind = ColumnKind::Numbers;
        m_inputs.push_back(0);
    }
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
        if (name.trimmed().isEmpty())
            return wrong(CsvProblem::EmptyName, *column);
        if (std::any_of(used.begin(), column, [&](int c) { return nameOf(c) == name; }))
            return wrong(CsvProblem::DuplicateName, *column);
    }
    return std::nullopt;
}

bool CsvColumns::lookAgain(int column)
{
    ColumnContent &known = m_contents[static_cast<std::size_t>(column)];
    const ColumnContent all = contentOf(m_cells, m_layout, column, m_marks, m_cells.rows());
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

std::vector<ColumnFacts> CsvColumns::facts() const
{
    std::vector<ColumnFacts> all;
    for (int column = 0; column < columns(); ++column) {
        all.push_back({m_layout.names[static_cast<std::size_t>(column)], content(column).kind,
                       column == m_target          ? ColumnRole::Target
                       : isAmong(m_inputs, column) ? ColumnRole::Input
                                                   : ColumnRole::LeftOut,
                       content(column).marks});
    }
    return all;
}

std::vector<CsvRemark> CsvColumns::remarks() const
{
    std::vector<CsvRemark> remarks;
    const auto add = [&](CsvRemarkKind kind, auto isIt) {
        std::vector<int> found;
        for (int column = 0; column < columns(); ++column) {
            if (column != m_target && !isAmong(m_skipped, column) && isIt(column))
                found.push_back(column);
        }
        if (!found.empty())
            remarks.push_back({.kind = kind, .columns = std::move(found)});
    };
    const auto isLeftOut = [this](int column, ColumnKind kind) {
        return m_choices.columns.isEmpty() && !isMarked(column) && content(column).kind == kind;
    };
    if (m_isTargetFound)
        remarks.push_back({.kind = CsvRemarkKind::TargetFound, .columns = {m_target}});
    add(CsvRemarkKind::RowNumbersLeftOut,
        [&](int column) { return isLeftOut(column, ColumnKind::RowNumbers); });
    add(CsvRemarkKind::WordsLeftOut,
        [&](int column) { return isLeftOut(column, ColumnKind::Words); });
    add(CsvRemarkKind::EmptyLeftOut, [&](int column) {
        return isLeftOut(column, ColumnKind::Empty) &&
               !m_layout.names[static_cast<std::size_t>(column)].trimmed().isEmpty();
    });
    add(CsvRemarkKind::MarkedLeftOut, [this](int column) { return isMarked(column); });
    for (const int column : m_inputs) {
        const ColumnContent &found = content(column);
        const bool isComma = found.marks == NumberMarks::Comma || found.marks == NumberMarks::Both;
        if (found.kind != ColumnKind::Numbers || found.marks == m_marks || found.firstMarked < 0)
            continue;
        const QByteArrayView cell = m_cells.cell(found.firstMarked, column);
        const auto number = fileNumber(cell, found.marks);
        remarks.push_back(
            {.kind = isComma ? CsvRemarkKind::CommaRead : CsvRemarkKind::ThousandsRead,
             .columns = {column},
             .words = {csvText(cell), number ? number->value.toString() : QString()}});
    }
    return remarks;
}

} // namespace frontera

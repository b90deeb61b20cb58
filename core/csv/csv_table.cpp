// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csv/csv_table.h"

#include "core/csv/csv_cells.h"
#include "core/csv/csv_columns.h"
#include "core/csv/csv_labels.h"
#include "core/csv/csv_numbers.h"
#include "core/csv/csv_row_kinds.h"
#include "core/csv/csv_scale.h"
#include "core/csv/csv_text.h"
#include "core/csv/csv_titles.h"
#include "core/csv/csv_words.h"
#include "core/os/large_memory.h"

#include <algorithm>
#include <span>
#include <utility>

namespace frontera {

namespace {

/// The rows of a file on their way to observations.
class TableRows
{
public:
    TableRows(const CsvCells &cells, const CsvChoices &choices)
        : m_cells(cells)
        , m_choices(choices)
        , m_columns(cells, choices)
    {
    }

    std::variant<Dataset, CsvError> read(const QString &name,
                                         const std::function<bool(qint64, qint64)> &goesOn);
    [[nodiscard]] CsvFacts facts() const;

private:
    /// What became of a row.
    enum class End { Done, Failed, Again };

    [[nodiscard]] std::optional<CsvError>
    readAll(const std::function<bool(qint64, qint64)> &goesOn);
    [[nodiscard]] End readRow(int row);
    [[nodiscard]] End readInputs(int row);
    [[nodiscard]] End readOdd(int row, int column, CsvProblem problem);
    void tellClasses();
    [[nodiscard]] bool wasMisread() const;
    void begin();
    End fail(CsvProblem problem, int row, int column);
    std::vector<QString> inputNames() const;
    [[nodiscard]] CsvError tooFewRows() const;
    [[nodiscard]] std::optional<CsvError> scaleValues();
    void addYesNo(std::vector<CsvRemark> &remarks) const;

    const CsvCells &m_cells;
    const CsvChoices &m_choices;
    CsvColumns m_columns;
    CsvLabels m_labels;
    Dataset::Labels m_seen; ///< in the order of their rows
    std::vector<Decimal> m_values;
    std::vector<InputScale> m_scales;
    std::optional<CsvError> m_error;
    qint64 m_rounded = 0;
    qint64 m_gaps = 0;
    qint64 m_unlabelled = 0;
    qint64 m_others = 0;
};

void TableRows::begin()
{
    const auto rows = static_cast<std::size_t>(m_cells.rows() - m_columns.layout().firstRow);
    m_labels = CsvLabels(m_choices);
    m_labels.reserve(rows);
    m_values.clear();
    reserveWhole(m_values, rows * m_columns.inputs().size());
    m_rounded = m_gaps = m_unlabelled = m_others = 0;
}

TableRows::End TableRows::fail(CsvProblem problem, int row, int column)
{
    m_error = m_columns.problemAt(problem, row, column);
    m_error->labels = m_labels.seen();
    if (repeatsNames(m_cells, m_columns.layout(), row))
        m_error = m_columns.problemAt(CsvProblem::RepeatedNames, row, -1);
    else if (problem == CsvProblem::TooManyCells && row == m_columns.layout().firstRow &&
             areCutNumbers(m_cells, row))
        m_error->problem = CsvProblem::CutNumbers;
    return End::Failed;
}

TableRows::End TableRows::readRow(int row)
{
    const int columns = m_columns.layout().columns;
    if (m_cells.cells(row) != columns) {
        if (filledCells(m_cells, row) == 0)
            return End::Done;
        const auto isFilled = [&](int column) {
            return !m_cells.cell(row, column).trimmed().isEmpty();
        };
        if (m_cells.cells(row) < columns)
            return fail(CsvProblem::TooFewCells, row, -1);
        for (int column = columns; column < m_cells.cells(row); ++column) {
            if (isFilled(column))
                return fail(CsvProblem::TooManyCells, row, -1);
        }
    }
    const QByteArrayView label = m_cells.cell(row, m_columns.target());
    const std::optional<int> known = m_labels.place(label);
    if (!known) {
        if (m_columns.isUnlabelled(label)) {
            m_unlabelled += filledCells(m_cells, row) == 0 ? 0 : 1;
            return End::Done;
        }
        if (m_labels.leavesOut(label)) {
            ++m_others;
            return End::Done;
        }
    }
    const std::size_t before = m_values.size();
    const End end = readInputs(row);
    if (end != End::Done)
        return end;
    if (m_values.size() == before) // a gap
        return End::Done;
    if (known)
        m_labels.takeKnown(*known);
    if (known || m_labels.take(label))
        return End::Done;
    fail(CsvProblem::ThirdClass, row, m_columns.target());
    if (m_error->problem == CsvProblem::ThirdClass)
        tellClasses();
    return End::Failed;
}

/// Completes the problem of a third class: the target may hold no classes at all, and another
/// column may do.
void TableRows::tellClasses()
{
    const CsvLayout &layout = m_columns.layout();
    const int target = m_columns.target();
    for (const QByteArrayView text : labelsIn(m_cells, layout, target, CsvFacts::mostLabels))
        m_error->allLabels += csvText(text);
    m_error->otherTargets = m_columns.otherTargets();
    const bool areNumbers = m_columns.content(target).kind == ColumnKind::Numbers;
    if (areNumbers ? !areMeasured(m_cells, layout, target) : !areNames(m_cells, layout, target))
        return;
    m_error->problem = areNumbers ? CsvProblem::ManyNumbers : CsvProblem::ManyWords;
    m_error->cells = valuesIn(m_cells, layout, target);
}

/// Adds the numbers of a row; none if it has a gap and is left out.
TableRows::End TableRows::readInputs(int row)
{
    const std::size_t before = m_values.size();
    for (const int column : m_columns.inputs()) {
        const QByteArrayView text = m_cells.cell(row, column);
        const ColumnContent &content = m_columns.content(column);
        CsvProblem problem = CsvProblem::NotANumber;
        if (content.kind == ColumnKind::YesNo) {
            if (const std::optional<bool> isYes = csvYesNo(text)) {
                m_values.emplace_back(*isYes ? 1 : 0);
                continue;
            }
            problem = CsvProblem::EmptyCell;
        } else if (std::optional<FileNumber> number = fileNumber(text, content.marks, &problem)) {
            m_rounded += number->isRounded;
            m_values.push_back(std::move(number->value));
            continue;
        }
        if (isCsvMissing(text) && m_choices.gaps == CsvGaps::Drop) {
            m_values.resize(before);
            ++m_gaps;
            return End::Done;
        }
        return readOdd(row, column, problem);
    }
    return End::Done;
}

/// Looks at the whole column of a cell that is no number.
TableRows::End TableRows::readOdd(int row, int column, CsvProblem problem)
{
    if (problem != CsvProblem::NotANumber)
        return fail(problem, row, column);
    if (m_columns.lookAgain(column))
        return End::Again;
    const ColumnContent &content = m_columns.content(column);
    if (content.kind == ColumnKind::Mixed && content.firstWrong >= 0) {
        fail(content.isClear ? problem : CsvProblem::TwoReadings, content.firstWrong, column);
        return End::Failed;
    }
    return fail(problem, row, column);
}

/// Returns true if the row of names was a row of data with a slip: a value is among its inputs, and
/// its last cell is a label of the rows below (or, above fewer than two rows, any value).
bool TableRows::wasMisread() const
{
    const int row = m_columns.layout().namesRow;
    if (row < 0 || m_columns.layout().counting == CountingRow::Names ||
        m_columns.layout().comment == CommentRow::Names || m_choices.hasNames || m_choices.target ||
        !m_choices.columns.isEmpty() || m_cells.form.format != CsvFormat::Cells)
        return false;
    const auto isValue = [&](int column) { return isCsvValue(m_cells.cell(row, column)); };
    const QByteArrayView label = m_cells.cell(row, m_columns.target());
    return std::ranges::any_of(m_columns.inputs(), isValue) &&
           (m_labels.has(label) || (m_labels.rows() < 2 && isCsvValue(label)));
}

std::optional<CsvError> TableRows::readAll(const std::function<bool(qint64, qint64)> &goesOn)
{
    constexpr int look = 65'536;
    if (auto error = m_columns.decide())
        return error;
    const int first = m_columns.layout().firstRow;
    begin();
    for (int row = first; row < m_cells.rows(); ++row) {
        if ((row - first) % look == look - 1 && goesOn && !goesOn(row, m_cells.rows()))
            return CsvError{.problem = CsvProblem::Cancelled};
        switch (readRow(row)) {
        case End::Done:
            break;
        case End::Failed:
            return m_error;
        case End::Again:
            if (auto error = m_columns.decide())
                return error;
            begin();
            row = first - 1;
            break;
        }
    }
    return std::nullopt;
}

std::vector<QString> TableRows::inputNames() const
{
    std::vector<QString> names;
    for (const int column : m_columns.inputs()) {
        const QString &name = m_columns.layout().names[static_cast<std::size_t>(column)];
        names.push_back(name.trimmed().isEmpty() ? unnamedInput(std::ssize(names)) : name);
    }
    return names;
}

std::variant<Dataset, CsvError> TableRows::read(const QString &name,
                                                const std::function<bool(qint64, qint64)> &goesOn)
{
    if (auto error = readAll(goesOn))
        return *error;
    if (m_labels.rows() < 2 && m_gaps + m_unlabelled > 0 && !m_labels.missing())
        return tooFewRows();
    if (wasMisread()) {
        const int row = m_columns.layout().namesRow;
        int column = 0;
        while (isCsvValue(m_cells.cell(row, column)))
            ++column;
        return m_columns.problemAt(CsvProblem::NotANumber, row, column);
    }
    if (const auto missing = m_labels.missing()) {
        CsvError error{.problem = CsvProblem::NoSuchClass, .text = *missing};
        for (const QByteArrayView text :
             labelsIn(m_cells, m_columns.layout(), m_columns.target(), CsvFacts::mostLabels))
            error.allLabels += csvText(text);
        return error;
    }
    if (m_labels.rows() < 2)
        return tooFewRows();
    if (auto error = scaleValues())
        return *error;
    m_seen = m_labels.seen();
    Dataset::Labels labels = m_labels.order();
    return Dataset(name, inputNames(), std::move(m_values), m_labels.takeTargets(),
                   std::move(labels));
}

/// Returns the problem of a file of which fewer than two rows are left.
CsvError TableRows::tooFewRows() const
{
    const auto target = static_cast<std::size_t>(m_columns.target());
    if (m_gaps > 0)
        return {.problem = CsvProblem::TooManyGaps, .cells = static_cast<int>(m_gaps)};
    if (m_unlabelled > 0)
        return {.problem = CsvProblem::TooFewLabelled,
                .text = m_columns.layout().names[target],
                .cells = static_cast<int>(m_unlabelled)};
    return {.problem = m_labels.rows() == 0 ? CsvProblem::NoRows : CsvProblem::OneRow};
}

std::optional<CsvError> TableRows::scaleValues()
{
    const std::size_t inputs = m_columns.inputs().size();
    InputScales scales = scalesOf(m_values, static_cast<int>(inputs), m_choices.scale);
    if (const auto *fine = std::get_if<TooFineInput>(&scales)) {
        const int column = m_columns.inputs()[static_cast<std::size_t>(fine->input)];
        const int row = m_columns.layout().namesRow;
        CsvError error = m_columns.problemAt(CsvProblem::TooFine, row, column);
        error.text = m_columns.layout().names[static_cast<std::size_t>(column)];
        return error;
    }
    m_scales = std::move(std::get<std::vector<InputScale>>(scales));
    for (std::size_t i = 0; i < m_values.size() && !m_scales.empty(); ++i)
        m_values[i] = scaled(m_values[i], m_scales[i % inputs]);
    return std::nullopt;
}

/// Adds, for the columns of yes and no, the words that are 1 and 0 in the first of them.
void TableRows::addYesNo(std::vector<CsvRemark> &remarks) const
{
    CsvRemark remark{.kind = CsvRemarkKind::YesNoRead, .words = {QString(), QString()}};
    for (const int column : m_columns.inputs()) {
        if (m_columns.content(column).kind != ColumnKind::YesNo)
            continue;
        remark.columns.push_back(column);
        for (const QByteArrayView text : labelsIn(m_cells, m_columns.layout(), column, 4)) {
            QString &word = remark.words[csvYesNo(text).value_or(false) ? 0 : 1];
            if (word.isEmpty())
                word = csvText(text);
        }
    }
    if (!remark.columns.empty())
        remarks.push_back(std::move(remark));
}

CsvFacts TableRows::facts() const
{
    const CsvLayout &layout = m_columns.layout();
    CsvFacts facts{.form = m_cells.form,
                   .hasNames = layout.namesRow >= 0,
                   .commaIsDecimal = m_columns.commaIsDecimal(),
                   .columns = m_columns.facts(),
                   .marks = m_columns.inputMarks(),
                   .places = {layout.columns, m_columns.inputs(), m_columns.target()}};
    // Two of them are known, if these are all.
    const bool areAll = m_error || m_choices.classes || m_choices.one;
    if (areAll && !facts.columns.empty()) {
        for (const QByteArrayView text :
             labelsIn(m_cells, layout, m_columns.target(), CsvFacts::mostLabels))
            facts.labels += csvText(text);
    } else {
        for (const QString &label : m_seen) {
            if (!label.isEmpty())
                facts.labels += label;
        }
    }
    std::vector<CsvRemark> &remarks = facts.remarks;
    const auto count = [&remarks](CsvRemarkKind kind, qint64 number) {
        if (number > 0)
            remarks.push_back({.kind = kind, .count = number});
    };
    if (m_cells.form.encoding == CsvEncoding::Windows1252 && !m_choices.encoding)
        remarks.push_back(
            {.kind = CsvRemarkKind::Encoding, .words = {QStringLiteral("Windows-1252")}});
    std::ranges::move(layoutRemarks(m_cells, layout), std::back_inserter(remarks));
    std::ranges::move(m_columns.remarks(), std::back_inserter(remarks));
    addYesNo(remarks);
    count(CsvRemarkKind::Rounded, m_rounded);
    count(CsvRemarkKind::GapsLeftOut, m_gaps);
    count(CsvRemarkKind::UnlabelledLeftOut, m_unlabelled);
    count(CsvRemarkKind::OthersLeftOut, m_others);
    facts.scales = m_scales;
    for (std::size_t input = 0; input < m_scales.size(); ++input) {
        const InputScale &scale = m_scales[input];
        remarks.push_back({.kind = CsvRemarkKind::Scaled,
                           .columns = {m_columns.inputs()[input]},
                           .words = {scale.centre.toString(), scale.spread.toString()},
                           .count = scale.decimals});
    }
    return facts;
}

} // namespace

CsvOutcome tableOf(const CsvCells &cells, const CsvChoices &choices, const QString &name,
                   const std::function<bool(qint64, qint64)> &goesOn)
{
    TableRows rows(cells, choices);
    auto result = rows.read(name, goesOn);
    return {std::move(result), rows.facts()};
}

} // namespace frontera

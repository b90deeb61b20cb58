// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csv/csv_unlabelled.h"

#include "core/csv/csv_layout.h"
#include "core/csv/csv_numbers.h"
#include "core/csv/csv_reader.h"
#include "core/csv/csv_scale.h"
#include "core/csv/csv_text.h"
#include "core/csv/csv_words.h"
#include "core/os/regular_file.h"

#include <QFile>
#include <algorithm>

namespace frontera {

namespace {

using UnlabelledRows = std::variant<std::vector<UnlabelledRow>, CsvError>;

/// The rows of a file that has the inputs of other data.
class UnlabelledTable
{
public:
    UnlabelledTable(const CsvCells &cells, const DataOrigin &origin)
        : m_cells(cells)
        , m_origin(origin)
        , m_layout(layoutOf(cells, {.decimalMark = origin.choices.decimalMark}))
    {
    }

    UnlabelledRows read(std::span<const QString> inputs, const QString &target)
    {
        if (m_cells.rows() == 0)
            return CsvError{.problem = CsvProblem::NoRows};
        if (auto error = findColumns(inputs, target))
            return *error;
        std::vector<UnlabelledRow> rows;
        for (int row = m_layout.firstRow; row < m_cells.rows(); ++row) {
            if (m_target >= 0 && !isCsvGap(m_cells.cell(row, m_target)))
                continue;
            UnlabelledRow read{.line = m_cells.line(row)};
            if (auto error = readRow(row, read))
                return *error;
            if (read.inputs.size() == m_columns.size())
                rows.push_back(std::move(read));
        }
        if (rows.empty())
            return CsvError{.problem = CsvProblem::NoRows};
        return rows;
    }

private:
    [[nodiscard]] CsvError problemAt(CsvProblem problem, int row, int column) const
    {
        return {.problem = problem,
                .line = m_cells.line(row, column),
                .column = column + 1,
                .text = csvText(m_cells.cell(row, column))};
    }

    std::optional<CsvError> findColumns(std::span<const QString> inputs, const QString &target)
    {
        const bool hasNames = std::ranges::any_of(
            m_layout.names, [](const QString &name) { return !name.isEmpty(); });
        for (std::size_t i = 0; i < inputs.size(); ++i) {
            const auto place = static_cast<int>(i);
            const auto named = std::ranges::find(m_layout.names, inputs[i]);
            const bool isThere =
                hasNames ? named != m_layout.names.end() : place < m_layout.columns;
            if (!isThere) {
                return CsvError{.problem = CsvProblem::NoSuchColumn,
                                .line = m_cells.line(m_layout.titles),
                                .text = inputs[i],
                                .rightCells = m_layout.columns,
                                .hasNames = hasNames};
            }
            m_columns.push_back(hasNames ? static_cast<int>(named - m_layout.names.begin())
                                         : place);
        }
        const auto named = std::ranges::find(m_layout.names, target);
        const auto after = static_cast<int>(inputs.size());
        if (hasNames && named != m_layout.names.end())
            m_target = static_cast<int>(named - m_layout.names.begin());
        else if (!hasNames && m_layout.columns > after)
            m_target = after;
        return std::nullopt;
    }

    /// Reads the inputs of a row; not all of them if it has a gap and is left out.
    std::optional<CsvError> readRow(int row, UnlabelledRow &read) const
    {
        const NumberMarks usual = usualMarks(m_cells.form.separator, m_origin.choices.decimalMark);
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const QByteArrayView text = m_cells.cell(row, m_columns[i]);
            CsvProblem problem{};
            const NumberMarks marks = m_origin.marks.empty() ? usual : m_origin.marks[i];
            std::optional<FileNumber> number = fileNumber(text, marks, &problem);
            if (const std::optional<bool> isYes = csvYesNo(text); !number && isYes)
                number = FileNumber{Decimal(*isYes ? 1 : 0)};
            if (!number && isCsvGap(text) && m_origin.choices.gaps == CsvGaps::Drop)
                return std::nullopt;
            if (!number)
                return problemAt(problem, row, m_columns[i]);
            read.inputs.push_back(m_origin.scales.empty()
                                      ? number->value
                                      : scaled(number->value, m_origin.scales[i]));
            read.cells += csvText(text);
        }
        return std::nullopt;
    }

    const CsvCells &m_cells;
    const DataOrigin &m_origin;
    CsvLayout m_layout;
    std::vector<int> m_columns; ///< of the inputs
    int m_target = -1;          ///< −1: there is none
};

} // namespace

UnlabelledRows readUnlabelled(QIODevice &device, std::span<const QString> inputs,
                              const QString &target, const DataOrigin &origin)
{
    // What a person said of one file is meant for its kind.
    const auto cells = readCells(device, {.choices = {.encoding = origin.choices.encoding,
                                                      .separator = origin.choices.separator}});
    if (const auto *error = std::get_if<CsvError>(&cells))
        return *error;
    return UnlabelledTable(std::get<CsvCells>(cells), origin).read(inputs, target);
}

UnlabelledRows readUnlabelledFile(const QString &path, std::span<const QString> inputs,
                                  const QString &target, const DataOrigin &origin)
{
    QFile file;
    if (const auto why = openRegularFile(file, path, QIODevice::Unbuffered))
        return csvUnopened(*why);
    return readUnlabelled(file, inputs, target, origin);
}

} // namespace frontera

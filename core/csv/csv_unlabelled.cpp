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

using ReadRows = std::variant<UnlabelledRows, CsvError>;

/// Returns the number of a column, from 0, that a person called by its number.
std::optional<int> placeOf(const QString &column, int columns)
{
    bool isNumber = false;
    const int number = column.toInt(&isNumber);
    return isNumber && number >= 1 && number <= columns ? std::optional(number - 1) : std::nullopt;
}

/// Returns the places of data of which they are not known, as far as what was chosen tells them.
FilePlaces likelyPlaces(const CsvChoices &choices, int inputs)
{
    const bool isChosen = choices.target || !choices.columns.isEmpty();
    FilePlaces places{.columns = inputs + static_cast<int>(choices.skipped.size()) + 1};
    places.target = places.columns - 1;
    if (isChosen || !choices.skipped.isEmpty()) {
        // Where columns were chosen, their number in the file is not known.
        if (!choices.columns.isEmpty())
            return {};
        if (choices.target) {
            const std::optional<int> target = placeOf(*choices.target, places.columns);
            if (!target)
                return {};
            places.target = *target;
        }
    }
    std::vector<int> others{places.target};
    for (const QString &skipped : choices.skipped) {
        const std::optional<int> place = placeOf(skipped, places.columns);
        if (!place)
            return {};
        others.push_back(*place);
    }
    for (int place = 0; place < places.columns; ++place) {
        if (std::ranges::find(others, place) == others.end())
            places.inputs.push_back(place);
    }
    return places;
}

/// The rows of a file that has the inputs of other data.
class UnlabelledTable
{
public:
    UnlabelledTable(const CsvCells &cells, const Dataset::Labels &labels, const DataOrigin &origin)
        : m_cells(cells)
        , m_labels(labels)
        , m_origin(origin)
        , m_layout(layoutOf(cells, {.hasNames = origin.choices.hasNames,
                                    .decimalMark = origin.choices.decimalMark}))
    {
    }

    ReadRows read(std::span<const QString> inputs)
    {
        if (m_cells.rows() == 0)
            return CsvError{.problem = CsvProblem::NoRows};
        if (auto error = findColumns(inputs))
            return *error;
        if (hasNames())
            m_read.names = QStringList(m_layout.names.begin(), m_layout.names.end());
        for (int row = m_layout.firstRow; row < m_cells.rows(); ++row) {
            if (auto error = readRow(row))
                return *error;
        }
        if (m_read.rows.empty())
            return CsvError{.problem = CsvProblem::NoRows};
        return std::move(m_read);
    }

private:
    static constexpr int zeros = -1; ///< a column of a sparse format that has no other numbers

    [[nodiscard]] CsvError problemAt(CsvProblem problem, int row, int column) const
    {
        return {.problem = problem,
                .line = m_cells.line(row, std::max(column, 0)),
                .column = column + 1,
                .text = column < 0 ? QString() : csvText(m_cells.cell(row, column)),
                .cells = m_cells.cells(row),
                .rightCells = m_layout.columns};
    }

    [[nodiscard]] bool hasNames() const
    {
        return std::ranges::any_of(m_layout.names,
                                   [](const QString &name) { return !name.isEmpty(); });
    }

    [[nodiscard]] std::optional<int> placeOfName(const QString &name) const
    {
        const auto named = std::ranges::find(m_layout.names, name);
        return name.isEmpty() || named == m_layout.names.end()
                   ? std::nullopt
                   : std::optional(static_cast<int>(named - m_layout.names.begin()));
    }

    /// Returns the place of an input whose column has no name among others that have some: where it
    /// stands in the data's file.
    [[nodiscard]] std::optional<int> placeOfUnnamed(const QString &name, std::size_t input) const
    {
        const FilePlaces &places = m_origin.places;
        const bool lacksTarget = m_layout.columns + 1 == places.columns;
        if (input >= places.inputs.size() || (!lacksTarget && m_layout.columns != places.columns) ||
            name != unnamedInput(static_cast<std::ptrdiff_t>(input)))
            return std::nullopt;
        int column = places.inputs[input];
        column -= lacksTarget && column > places.target ? 1 : 0;
        const QString &there = m_layout.names[static_cast<std::size_t>(column)];
        return hasNames() && there.trimmed().isEmpty() ? std::optional(column) : std::nullopt;
    }

    std::optional<CsvError> findColumns(std::span<const QString> inputs)
    {
        if (m_cells.form.format == CsvFormat::LibSvm)
            return numberColumns(inputs.size());
        const QString *missing = nullptr;
        for (const QString &input : inputs) {
            std::optional<int> place = placeOfName(input);
            if (!place)
                place = placeOfUnnamed(input, m_columns.size());
            if (!place && missing == nullptr)
                missing = &input;
            m_columns.push_back(place.value_or(0));
        }
        m_read.target = placeOfName(m_origin.target).value_or(-1);
        if (missing == nullptr && hasNames())
            return std::nullopt;
        const std::optional<CsvError> wrong = placeColumns(inputs.size());
        if (!wrong && m_layout.namesRow >= 0 && !m_origin.choices.hasNames &&
            isOfNumbers(m_layout.namesRow))
            lookAgain();
        // Data whose columns have no names are those of x1, x2 …
        if (missing != nullptr && hasNames() && !m_origin.target.isEmpty()) {
            return CsvError{.problem = CsvProblem::NoSuchColumn,
                            .line = m_cells.line(m_layout.titles),
                            .text = *missing,
                            .rightCells = m_layout.columns,
                            .hasNames = true};
        }
        return wrong;
    }

    /// Returns true if a row has numbers alone where the inputs are.
    [[nodiscard]] bool isOfNumbers(int row) const
    {
        return std::ranges::all_of(m_columns, [&](int column) {
            const QByteArrayView text = m_cells.cell(row, column);
            return isCsvValue(text) && !isCsvGap(text);
        });
    }

    /// Takes the row of names as one of data: of a single row it cannot be known otherwise.
    void lookAgain()
    {
        m_layout =
            layoutOf(m_cells, {.hasNames = false, .decimalMark = m_origin.choices.decimalMark});
    }

    /// Takes the columns of libsvm's format, which have numbers: one that the file has not is 0.
    std::optional<CsvError> numberColumns(std::size_t inputs)
    {
        const FilePlaces &places = m_origin.places;
        const bool isOfSvm = m_origin.target.isEmpty() && places.target == 0 &&
                             places.inputs.size() == inputs && places.columns > 0;
        for (std::size_t i = 0; i < inputs; ++i) {
            const int column = isOfSvm ? places.inputs[i] : static_cast<int>(i) + 1;
            m_columns.push_back(column < m_layout.columns ? column : zeros);
        }
        m_read.target = 0;
        return std::nullopt;
    }

    /// Takes the columns from their places.
    std::optional<CsvError> placeColumns(std::size_t inputs)
    {
        FilePlaces places = m_origin.places;
        if (places.inputs.size() != inputs)
            places = likelyPlaces(m_origin.choices, static_cast<int>(inputs));
        const int columns = m_layout.columns;
        const bool lacksTarget = columns + 1 == places.columns;
        if (places.inputs.size() != inputs || (columns != places.columns && !lacksTarget)) {
            return CsvError{.problem = CsvProblem::WrongWidth,
                            .line = m_cells.line(m_layout.titles),
                            .cells = columns,
                            .rightCells = places.columns};
        }
        m_columns = places.inputs;
        m_read.target = lacksTarget ? -1 : places.target;
        for (int &column : m_columns)
            column -= lacksTarget && column > places.target ? 1 : 0;
        return std::nullopt;
    }

    [[nodiscard]] bool isUnlabelled(QByteArrayView label) const
    {
        return isCsvGap(label) ||
               (isCsvDash(label) && std::ranges::find(m_labels, csvText(label)) == m_labels.end());
    }

    std::optional<CsvError> readRow(int row)
    {
        const auto isEmpty = [&](int column) {
            return m_cells.cell(row, column).trimmed().isEmpty();
        };
        int filled = m_cells.cells(row);
        while (filled > 0 && isEmpty(filled - 1))
            --filled;
        if (filled == 0)
            return std::nullopt;
        if (filled > m_layout.columns)
            return problemAt(CsvProblem::TooManyCells, row, -1);
        if (m_read.target >= 0 && !isUnlabelled(m_cells.cell(row, m_read.target))) {
            ++m_read.labelled;
            return std::nullopt;
        }
        UnlabelledRow read{.line = m_cells.line(row)};
        if (auto error = readInputs(row, read))
            return error;
        for (int column = 0; column < m_layout.columns; ++column)
            read.cells += csvText(m_cells.cell(row, column));
        m_read.rows.push_back(std::move(read));
        return std::nullopt;
    }

    /// Reads the inputs of a row; none of them if one is missing.
    std::optional<CsvError> readInputs(int row, UnlabelledRow &read)
    {
        const NumberMarks usual = usualMarks(m_cells.form.separator, m_origin.choices.decimalMark);
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const QByteArrayView text =
                m_columns[i] == zeros ? QByteArrayView("0") : m_cells.cell(row, m_columns[i]);
            CsvProblem problem{};
            const NumberMarks marks = m_origin.marks.empty() ? usual : m_origin.marks[i];
            std::optional<FileNumber> number = fileNumber(text, marks, &problem);
            if (const std::optional<bool> isYes = csvYesNo(text); !number && isYes)
                number = FileNumber{Decimal(*isYes ? 1 : 0)};
            if (!number && isCsvMissing(text)) {
                read.inputs.clear();
                ++m_read.gaps;
                return std::nullopt;
            }
            if (!number)
                return problemAt(problem, row, m_columns[i]);
            read.inputs.push_back(m_origin.scales.empty()
                                      ? number->value
                                      : scaled(number->value, m_origin.scales[i]));
        }
        return std::nullopt;
    }

    const CsvCells &m_cells;
    const Dataset::Labels &m_labels;
    const DataOrigin &m_origin;
    CsvLayout m_layout;
    std::vector<int> m_columns; ///< of the inputs
    UnlabelledRows m_read;
};

} // namespace

std::variant<UnlabelledRows, CsvError> readUnlabelled(QIODevice &device,
                                                      std::span<const QString> inputs,
                                                      const Dataset::Labels &labels,
                                                      const DataOrigin &origin)
{
    // What a person said of one file is meant for its kind.
    const auto cells = readCells(device, {.choices = {.encoding = origin.choices.encoding,
                                                      .separator = origin.choices.separator}});
    if (const auto *error = std::get_if<CsvError>(&cells))
        return *error;
    return UnlabelledTable(std::get<CsvCells>(cells), labels, origin).read(inputs);
}

std::variant<UnlabelledRows, CsvError> readUnlabelledFile(const QString &path,
                                                          std::span<const QString> inputs,
                                                          const Dataset::Labels &labels,
                                                          const DataOrigin &origin)
{
    QFile file;
    if (const auto why = openRegularFile(file, path, QIODevice::Unbuffered))
        return csvUnopened(*why);
    return readUnlabelled(file, inputs, labels, origin);
}

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csv/csv_look.h"

#include "core/csv/csv_column.h"
#include "core/csv/csv_numbers.h"
#include "core/csv/csv_text.h"

#include <QHash>
#include <algorithm>
#include <optional>

namespace frontera {

namespace {

constexpr int look = 65'536; // rows between two questions whether to go on

/// The numbers of a column, on their way to parts.
class NumberCount
{
public:
    void add(const Decimal &number)
    {
        if (m_values.empty() || number < m_least)
            m_least = number;
        if (m_values.empty() || m_most < number)
            m_most = number;
        m_values.push_back(number.toDouble());
    }

    void writeTo(ColumnCounts &counts) const
    {
        counts.numbers = std::ssize(m_values);
        if (m_values.empty())
            return;
        counts.least = m_least.toString();
        counts.most = m_most.toString();
        const double least = m_least.toDouble();
        const double width = m_most.toDouble() - least;
        for (const double value : m_values) {
            const double share = width > 0 ? (value - least) / width : 0;
            const int part = static_cast<int>(share * ColumnCounts::parts);
            ++counts.inPart[static_cast<std::size_t>(std::clamp(part, 0, ColumnCounts::parts - 1))];
        }
    }

private:
    Decimal m_least;
    Decimal m_most;
    std::vector<double> m_values;
};

/// The labels of a column.
class LabelCount
{
public:
    explicit LabelCount(ColumnCounts &counts)
        : m_counts(counts)
    {
    }

    /// Adds `rows` rows, one or none.
    void add(QByteArrayView text, int rows)
    {
        const QByteArray key = text.toByteArray();
        const auto known = m_places.constFind(key);
        const int place = known != m_places.constEnd() ? *known : newPlace(key);
        if (place < 0)
            m_counts.otherLabels += rows;
        else
            m_counts.labels[static_cast<std::size_t>(place)].rows += rows;
    }

private:
    int newPlace(const QByteArray &text)
    {
        const std::optional<Decimal> number = csvNumber(text, true);
        const auto same = number ? std::ranges::find(m_numbers, number) : m_numbers.end();
        int place = static_cast<int>(same - m_numbers.begin());
        if (same == m_numbers.end()) {
            if (m_counts.labels.size() == CsvFacts::mostLabels)
                return -1;
            m_counts.labels.push_back({csvText(text)});
            m_numbers.push_back(number);
        }
        m_places.insert(text, place);
        return place;
    }

    ColumnCounts &m_counts;
    QHash<QByteArray, int> m_places;
    std::vector<std::optional<Decimal>> m_numbers; ///< of each label, if it is one
};

} // namespace

bool hasGap(const CsvCells &cells, int row, std::span<const ColumnFacts> facts)
{
    for (std::size_t column = 0; column < facts.size(); ++column) {
        if (facts[column].role == ColumnRole::Input &&
            isCsvMissing(cells.cell(row, static_cast<int>(column))))
            return true;
    }
    return false;
}

std::vector<ColumnCounts> countsOf(const CsvCells &cells, const CsvLayout &layout,
                                   std::span<const ColumnFacts> facts, CsvGaps gaps,
                                   const std::function<bool()> &goesOn)
{
    std::vector<ColumnCounts> all;
    for (int column = 0; column < static_cast<int>(facts.size()); ++column) {
        const ColumnFacts &known = facts[static_cast<std::size_t>(column)];
        const bool isOfKept = known.role == ColumnRole::Target && gaps == CsvGaps::Drop;
        const bool hasLabels = known.role == ColumnRole::Target ||
                               known.kind == ColumnKind::Words || known.kind == ColumnKind::YesNo;
        const bool hasDashGaps =
            known.role == ColumnRole::Target && areDashesGaps(cells, layout, column);
        ColumnCounts counts;
        NumberCount numbers;
        LabelCount labels(counts);
        for (int row = layout.firstRow; row < cells.rows(); ++row) {
            if (row % look == look - 1 && goesOn && !goesOn())
                return all;
            const QByteArrayView text = cells.cell(row, column);
            if (isCsvGap(text) || (!hasLabels && isCsvMissing(text)) ||
                (hasDashGaps && isCsvDash(text))) {
                ++counts.gaps;
                continue;
            }
            if (hasLabels)
                labels.add(text, isOfKept && hasGap(cells, row, facts) ? 0 : 1);
            else if (const auto number = fileNumber(text, known.marks))
                numbers.add(number->value);
        }
        numbers.writeTo(counts);
        all.push_back(std::move(counts));
    }
    return all;
}

bool isMatterOfChoice(CsvProblem problem)
{
    switch (problem) {
    case CsvProblem::NotUtf8:
    case CsvProblem::NotUtf16:
    case CsvProblem::NotWindows1252:
    case CsvProblem::TooManyInputs:
    case CsvProblem::EmptyName:
    case CsvProblem::DuplicateName:
    case CsvProblem::NoSuchTarget:
    case CsvProblem::NoSuchColumn:
    case CsvProblem::NoInputLeft:
    case CsvProblem::TargetAsInput:
    case CsvProblem::SkippedToo:
    case CsvProblem::NoSuchClass:
    case CsvProblem::EmptyCell:
    case CsvProblem::NoValue:
    case CsvProblem::NotANumber:
    case CsvProblem::TwoReadings:
    case CsvProblem::TooManyDigits:
    case CsvProblem::OutOfRange:
    case CsvProblem::ManyNumbers:
    case CsvProblem::ManyWords:
    case CsvProblem::ThirdClass:
    case CsvProblem::TooFewLabelled:
    case CsvProblem::TooManyGaps:
        return true;
    default:
        return false;
    }
}

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/csv/csv_column.h"
#include "core/csv/csv_error.h"
#include "core/csv/csv_layout.h"
#include "core/csv/csv_marks.h"
#include "core/data/csv_choices.h"

#include <optional>
#include <vector>

namespace frontera {

/// The columns of a file: what their cells are, and the use that is made of each.
///
/// The target is the column that is chosen; else the one that has the chosen classes, or that the
/// file itself marks; else one of two classes whose name says so, where that of the last does not;
/// else the last, unless it has numbers other than two and one column of words, and one alone, has
/// two classes of several rows each. The inputs are the columns that are chosen;
/// else all others but row numbers, words, empty ones, and those that the file marks. Row numbers
/// are inputs where there are no others.
class CsvColumns
{
public:
    /// Looks at the first rows, and in all of them for the meaning of "." and ",". The cells must
    /// outlive this object.
    CsvColumns(const CsvCells &cells, const CsvChoices &choices);

    /// Decides on the target and the inputs. Returns the first problem.
    [[nodiscard]] std::optional<CsvError> decide();
    /// Looks at all rows of a column, and decides anew. Returns false if it is as it was.
    [[nodiscard]] bool lookAgain(int column);
    /// Returns true if a cell of the target has no label: a gap, or a dash beside other labels.
    [[nodiscard]] bool isUnlabelled(QByteArrayView label);
    /// Returns what CsvChoices call the columns that could be the target instead: the one that is
    /// named so, else all that have two classes.
    [[nodiscard]] QStringList otherTargets() const;

    [[nodiscard]] const CsvLayout &layout() const { return m_layout; }
    [[nodiscard]] const ColumnContent &content(int column) const
    {
        return m_contents[static_cast<std::size_t>(column)];
    }
    [[nodiscard]] int target() const { return m_target; }
    /// Returns the columns that are inputs, in the order of the file or in that of the choice.
    [[nodiscard]] const std::vector<int> &inputs() const { return m_inputs; }
    /// Returns the marks of each input; none if all have the usual ones.
    [[nodiscard]] std::vector<NumberMarks> inputMarks() const;
    [[nodiscard]] bool commaIsDecimal() const { return m_marks != NumberMarks::Point; }
    /// Returns the problem at a cell of these columns.
    [[nodiscard]] CsvError problemAt(CsvProblem problem, int row, int column) const;
    /// Returns what was found out of each column.
    [[nodiscard]] std::vector<ColumnFacts> facts() const;
    /// Returns the remarks about columns that are left out, or were found.
    [[nodiscard]] std::vector<CsvRemark> remarks() const;

private:
    [[nodiscard]] int sampleEnd() const;
    void lookAtSample();
    [[nodiscard]] ColumnContent contentAt(int column) const;
    void settleMarks();
    [[nodiscard]] std::optional<CsvError> findTarget();
    [[nodiscard]] int likelyTarget() const;
    [[nodiscard]] int namedTarget(int last) const;
    [[nodiscard]] bool canBeTarget(int column) const;
    [[nodiscard]] bool hasClasses(int column) const;
    [[nodiscard]] std::optional<int> targetOfClasses() const;
    [[nodiscard]] std::optional<CsvError> findInputs();
    [[nodiscard]] std::optional<CsvError> chooseInputs();
    void takeRowNumbers();
    [[nodiscard]] std::optional<CsvError> checkNames() const;
    [[nodiscard]] bool canBeUnnamed(int column) const;
    [[nodiscard]] std::optional<CsvError> findSkipped();
    void addMarks(std::vector<CsvRemark> &remarks) const;
    [[nodiscard]] bool isMarked(int column) const;
    [[nodiscard]] static bool isAmong(const std::vector<int> &columns, int column);
    [[nodiscard]] bool isChosen(int column) const;
    [[nodiscard]] int columns() const { return m_layout.columns; }

    const CsvCells &m_cells;
    const CsvChoices &m_choices;
    CsvLayout m_layout;
    NumberMarks m_marks; ///< of numbers, unless a column needs others
    std::vector<MarkEvidence> m_evidence;
    std::vector<ColumnMarks> m_found; ///< what all columns together tell of each
    std::vector<ColumnContent> m_contents;
    std::vector<int> m_counting; ///< row numbers that no name calls so
    std::vector<int> m_telling;  ///< row numbers by their name, which do not count by one
    int m_onlyRowNumbers = -1;   ///< the one of another name that is the only input
    std::vector<int> m_skipped;
    std::vector<int> m_inputs;
    int m_target = 0;
    std::optional<bool> m_areDashesGaps; ///< in the target, once one is asked for
    bool m_isTargetFound = false;        ///< true if it is not the last that has something
    int m_lastTarget = -1;               ///< the last, where it could be the target as well
};

} // namespace frontera

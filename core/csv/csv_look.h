// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/csv/csv_cells.h"
#include "core/csv/csv_layout.h"
#include "core/csv/csv_table.h"

#include <QString>
#include <array>
#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace frontera {

/// How often what stands in a column does so.
struct ColumnCounts
{
    struct Label
    {
        QString text;
        qint64 rows = 0;

        bool operator==(const Label &) const = default;
    };
    static constexpr int parts = 12;

    qint64 gaps = 0;    ///< cells in which nothing stands
    qint64 numbers = 0; ///< cells that are numbers
    QString least = {}; ///< the smallest of them; empty if there is none
    QString most = {};  ///< the largest
    /// How many numbers lie in each of equal parts from the smallest to the largest.
    std::array<qint64, parts> inPart = {};
    /// Of a column that has words, and of the target: the labels in the order of their rows, at
    /// most CsvFacts::mostLabels of them. Equal numbers are one label. Of the target, rows that are
    /// left out because of a gap are not counted.
    std::vector<Label> labels = {};
    qint64 otherLabels = 0; ///< cells with labels beyond these

    bool operator==(const ColumnCounts &) const = default;
};

/// Counts all columns of a file, of which layout and facts were found out, and whose rows with gaps
/// are refused or left out. Stops where `goesOn`, if there is one, returns false; the result then
/// has no meaning.
[[nodiscard]] std::vector<ColumnCounts> countsOf(const CsvCells &cells, const CsvLayout &layout,
                                                 std::span<const ColumnFacts> facts, CsvGaps gaps,
                                                 const std::function<bool()> &goesOn = {});

/// Returns true if an input of a row is missing.
[[nodiscard]] bool hasGap(const CsvCells &cells, int row, std::span<const ColumnFacts> facts);

/// All that is known of a file while a person decides how it is read.
struct CsvLook
{
    /// Null while nothing is read, or where the text cannot be split into cells.
    std::shared_ptr<const CsvCells> cells = {};
    bool isHead = false; ///< true if the cells are only those of the file's beginning
    CsvLayout layout = {};
    CsvOutcome outcome = {};
    std::vector<ColumnCounts> counts = {}; ///< for each column; empty if not counted yet
};

/// Returns true if another choice may help against a problem: one of encodings, or, where cells
/// could be read, of columns, classes, marks or gaps.
[[nodiscard]] bool isMatterOfChoice(CsvProblem problem);

} // namespace frontera

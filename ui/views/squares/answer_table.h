// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"
#include "ui/plots/plane.h"

#include <array>
#include <optional>
#include <vector>

namespace frontera {

class Run;

/// Returns true if all observations are drawn in squares unless a plane is chosen: their inputs are
/// answers (hasAnswers()), more than a cube has, and not too many to be read. May look at every
/// row.
[[nodiscard]] bool hasSquares(const Dataset &data);

/// Returns the squares with these two inputs inside of each; the lesser one goes across.
[[nodiscard]] Plane squaresWith(int one, int other);
/// Returns the squares that are drawn unless others are chosen: the last two inputs inside.
[[nodiscard]] Plane usualSquares(const Dataset &data);
/// Returns the squares in which the two inputs stand inside whose weights are nearest to 0; of
/// equal ones the later. `weights` has four at least.
[[nodiscard]] Plane squaresByWeight(const std::vector<Decimal> &weights);

/// Returns the squares arranged by the run's present weights; nothing if its data have no squares
/// or it has no weights.
[[nodiscard]] std::optional<Plane> squaresByWeight(const Run &run);

/// The observations of a table of answers by their combinations: all of their picture that stays
/// the same while a run goes on. A combination is a number whose binary digits are the answers, 1
/// for yes, that of the first input first.
class AnswerTable
{
public:
    /// What there is of one combination, by class.
    struct Cell
    {
        std::array<int, 2> counts = {};     ///< of observations
        std::array<int, 2> rows = {-1, -1}; ///< the first of each class; −1 if there is none
    };

    /// `data` has squares (hasSquares()).
    explicit AnswerTable(const Dataset &data);

    /// True if it was made of this data set, or a copy of it.
    [[nodiscard]] bool isOf(const Dataset &data) const { return m_data.isSharedWith(data); }
    [[nodiscard]] int count() const { return static_cast<int>(m_cells.size()); }
    [[nodiscard]] const Cell &cell(int combination) const
    {
        return m_cells[static_cast<std::size_t>(combination)];
    }
    /// Returns the combination of an observation (row, from 0).
    [[nodiscard]] int combinationOf(int row) const;
    /// Returns true if an input (from 0) is yes in a combination.
    [[nodiscard]] bool isYes(int combination, int input) const
    {
        return (combination >> (m_data.inputCount() - 1 - input) & 1) != 0;
    }
    /// Returns the inputs of a combination, as the data write them.
    [[nodiscard]] std::vector<Decimal> inputs(int combination) const;

private:
    Dataset m_data;
    Decimal m_no; ///< 0 or −1
    std::vector<Cell> m_cells;
};

} // namespace frontera

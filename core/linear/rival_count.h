// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"
#include "core/linear/rival_cells.h"

#include <functional>
#include <span>
#include <vector>

namespace frontera {

class SignedColumns;

/// Counts how many observations rivals get right, and ends early where they are no more than those
/// that are right with the best form so far.
///
/// The observations lie in the boxes of a k-d tree (Bentley, Communications of the ACM 18, 1975),
/// which are halved until they have few. Where the extremes of the form in a box have one sign, all
/// of its observations are on one side, and those of one class are right; else all may be right. So
/// there is a bound on how many are right, which falls with each box that is opened; as it falls to
/// the best, the rival is none. Only boxes that the boundary crosses are opened. Many rivals are
/// told without that, from where they lie in weight space (rival_cells.h).
class RivalCount
{
public:
    /// `columns` are of the data.
    RivalCount(const Dataset &data, const SignedColumns &columns);

    /// Tells whether an observation is right with the rival.
    using Judge = std::function<bool(int row)>;
    /// Returns true if it is known at once that no more than `best` are right with a form, where
    /// `best` is no less than before.
    [[nodiscard]] bool isExcluded(const NearForm &form) const { return m_cells.isExcluded(form); }
    /// Returns how many observations are right with a form; a number up to `best` if they are no
    /// more than `best`. Observations in doubt are asked of `isRight`.
    [[nodiscard]] int countRight(const NearForm &form, int best, const Judge &isRight);

private:
    /// The observations in a box, as a part of m_rows.
    struct Part
    {
        int from = 0;
        int to = 0;
    };
    /// How many there are of each class.
    struct Count
    {
        int ones = 0;
        int zeros = 0;

        [[nodiscard]] int all() const { return ones + zeros; }
    };

    enum class Wanted { Count, Bound };

    [[nodiscard]] bool isLeaf(int box) const { return box >= m_firstLeaf; }
    [[nodiscard]] std::size_t boundsOf(int box) const;
    [[nodiscard]] double input(int row, std::size_t i) const;
    void halve(int box);
    [[nodiscard]] int separate(Part part);
    void measureLeaf(int box);
    void measure(int box);
    void copyColumns();
    /// Returns how many can be right in a box at most; all are known then unless `isOpen`.
    template <int Inputs>
    [[nodiscard]] int mostRight(int box, const NearForm &form, bool &isOpen) const;
    [[nodiscard]] int mostRight(int box, const WeightBox &forms, bool &isOpen) const;
    template <int Inputs>
    [[nodiscard]] int countIn(Part part, const NearForm &form, const Judge &isRight) const;
    [[nodiscard]] int countIn(Part part, const WeightBox &forms) const;
    /// Opens boxes until no more than `best` can be right, or all are known. `mostIn` tells it of a
    /// box, `countIn` of a few observations. Where a bound will do, it ends as soon as the boxes
    /// that are open are too few to bring it down to `best`, as at least half of them will be
    /// right.
    template <typename MostIn, typename CountIn>
    [[nodiscard]] int count(int best, const MostIn &mostIn, const CountIn &countIn, Wanted wanted);
    template <int Inputs>
    [[nodiscard]] int countForm(const NearForm &form, int best, const Judge &isRight);

    Dataset m_data; ///< to keep the columns
    const SignedColumns *m_source;
    int m_firstLeaf = 0;
    std::vector<int> m_rows;                    ///< those of each leaf after each other
    std::vector<int> m_moved;                   ///< while they are put there
    std::vector<Part> m_parts;                  ///< of each box
    std::vector<Count> m_counts;                ///< of each box
    std::vector<double> m_bounds;               ///< of each box: least and largest of each input
    std::vector<std::vector<double>> m_columns; ///< s·x of each input, then s, like m_rows
    RivalCells m_cells;
    std::vector<int> m_open; ///< boxes that are crossed
    std::vector<int> m_next; ///< the same, one level below
};

} // namespace frontera

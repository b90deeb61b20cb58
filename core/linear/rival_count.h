// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"

#include <functional>
#include <span>
#include <vector>

namespace frontera {

class SignedColumns;

/// A linear form in doubles, in the units of SignedColumns. A sum w·(s·x) + b·s, or a part of one,
/// is computed to within `error`: beyond that its sign decides, as there is no dead zone.
struct NearForm
{
    std::span<const double> w;
    double b = 0;
    double error = 0; ///< finite
};

/// Counts how many observations rivals get right, and ends early where they are no more than those
/// that are right with the best form so far.
///
/// The observations lie in the boxes of a k-d tree (Bentley, Communications of the ACM 18, 1975),
/// which are halved until they have few. Where the extremes of the form in a box have one sign, all
/// of its observations are on one side, and those of one class are right; else all may be right. So
/// there is a bound on how many are right, which falls with each box that is opened; as it falls to
/// the best, the rival is none. Only boxes that the boundary crosses are opened.
class RivalCount
{
public:
    /// `columns` are of the data.
    RivalCount(const Dataset &data, const SignedColumns &columns);

    /// Tells whether an observation is right with the rival.
    using Judge = std::function<bool(int row)>;
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

    [[nodiscard]] Part partOf(int box) const;
    [[nodiscard]] bool isLeaf(int box) const { return box >= m_firstLeaf; }
    [[nodiscard]] std::size_t boundsOf(int box) const;
    [[nodiscard]] double input(int row, std::size_t i) const;
    void halve(int box);
    void measureLeaf(int box);
    void measure(int box);
    void copyColumns();
    /// Returns how many can be right in a box at most; all are known then unless `isOpen`.
    template <int Inputs>
    [[nodiscard]] int mostRight(int box, const NearForm &form, bool &isOpen) const;
    template <int Inputs>
    [[nodiscard]] int countIn(int leaf, const NearForm &form, const Judge &isRight) const;
    template <int Inputs>
    [[nodiscard]] int count(const NearForm &form, int best, const Judge &isRight);

    Dataset m_data; ///< to keep the columns
    const SignedColumns *m_source;
    int m_firstLeaf = 0;
    std::vector<int> m_rows;                    ///< those of each leaf after each other
    std::vector<Count> m_counts;                ///< of each box
    std::vector<double> m_bounds;               ///< of each box: least and largest of each input
    std::vector<std::vector<double>> m_columns; ///< s·x of each input, then s, like m_rows
    std::vector<int> m_open;                    ///< boxes that are crossed
    std::vector<int> m_next;                    ///< the same, one level below
};

} // namespace frontera

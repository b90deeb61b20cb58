// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"
#include "core/linear/weights.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace frontera {

class SignedColumns;

/// Counts whether other weights get more of the data right than those that are kept, looking only
/// at observations of which the answer may differ.
///
/// With the kept form B and a rival S, S = λ·B + D for any λ > 0. An observation whose distance
/// from 0, |B(x)|, is larger than max|D(x)|/λ is on the same side in both. So the observations are
/// put in the order of |B(x)|, the wrong ones and the right ones apart, and of each only the
/// beginning is looked at: f wrong ones that the rival gets right, then right ones, up to the f-th
/// that it gets wrong. All of it is in doubles with a bound on their error; what is in doubt is
/// asked of `isRight`.
class RivalCount
{
public:
    /// `columns` are of the data.
    RivalCount(const Dataset &data, const SignedColumns &columns);

    /// Keeps weights, with 1 for each observation that they get wrong, 0 for the others. Each sum
    /// of them beyond 0 decides: there is no dead zone.
    void keep(const Weights &weights, std::span<const std::uint8_t> wrong);

    /// Tells whether an observation is right with the rival.
    using Judge = std::function<bool(int row)>;
    /// Returns how many more observations the rival gets right, if that is more than 0, else 0;
    /// nothing where the numbers are too large or too small for doubles.
    [[nodiscard]] std::optional<int> moreRight(const Weights &rival, const Judge &isRight) const;

private:
    /// A linear form in doubles, in the units of the columns, the bias last.
    struct Form
    {
        std::vector<double> numbers;
        double largest = 0; ///< no sum, not even a part of one, is larger
    };
    /// Observations in the order of their distances, as far as steps of m_step tell them apart.
    struct Group
    {
        std::vector<int> rows;
        std::vector<std::size_t> ends;            ///< of each step
        std::vector<std::vector<double>> columns; ///< s·x of each input, and s
    };

    [[nodiscard]] Form formOf(const Weights &weights) const;
    [[nodiscard]] Group grouped(std::span<const double> sides, std::span<const std::uint8_t> wrong,
                                std::uint8_t which) const;
    /// Returns up to which |B(x)| the rival may be on another side.
    [[nodiscard]] double reachOf(const Form &rival) const;
    /// Returns how many of the group are within this distance.
    [[nodiscard]] std::size_t within(const Group &group, double reach) const;
    /// Returns how many of these observations of the group are right, or wrong.
    [[nodiscard]] int count(const Group &group, std::size_t from, std::size_t to, bool areRight,
                            const Form &form, const Judge &isRight) const;

    Dataset m_data; ///< to keep the columns
    const SignedColumns *m_columns;
    Form m_kept;
    double m_step = 0; ///< of the distances
    Group m_wrong;
    Group m_right;
};

} // namespace frontera

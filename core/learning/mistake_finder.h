// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"
#include "core/learning/perceptron.h"

#include <span>
#include <vector>

namespace frontera {

/// Passes quickly over the observations that a perceptron has right, up to the next that it may
/// have wrong: a filter in doubles before the exact rule, which decides what the filter leaves.
///
/// An observation is passed over only where it is right beyond doubt. Inputs, weights and rate are
/// put into such powers of ten that they are whole numbers; as long as all sums stay below 2^51,
/// doubles add and multiply them exactly, and nothing is in doubt: a tie, z = 0, is moved to its
/// side by half a unit. Where that cannot be, W and X are the doubles nearest to w and x, and
/// W·X + B computed is within (n + 8)·2^−52·(Σ|W_i|·max|X_i| + |B|) of the exact sum, like the
/// filters of exact geometry (Shewchuk, Discrete & Computational Geometry 18, 1997): only sums
/// beyond that are certain. Numbers too large or too small for it leave all in doubt.
class MistakeFinder
{
public:
    MistakeFinder(const Dataset &data, const Settings &settings);

    void setWeights(const Weights &weights);
    /// Takes over the weights after `step`, an update of the weights that are set.
    void follow(const Step &step);

    /// The first row with from ≤ row < to that is not certainly right; `to` if there is none.
    [[nodiscard]] int next(int from, int to) const;
    /// The same for places in an order of the rows.
    [[nodiscard]] int next(std::span<const int> order, int from, int to) const;

    /// How many rows are right; `isRight` is asked of each that is in doubt.
    template <typename IsRight>
    [[nodiscard]] int countRight(IsRight isRight) const;

private:
    [[nodiscard]] bool setWholeWeights(const Weights &weights);
    void setNearWeights(const Weights &weights);
    /// Σ|W_i|·max|X_i| + |B|: no sum, not even a part of one, is larger.
    [[nodiscard]] double largestSum() const;
    /// How far, as computed, a row is on its right side.
    [[nodiscard]] double side(int row) const;
    [[nodiscard]] bool allRight(int first) const;

    Dataset m_data;
    const SignedColumns *m_columns; ///< of m_data
    Decimal m_rate;
    bool m_useBias;
    double m_tie; ///< what moves z = 0 to its side, in units of z
    bool m_isWhole = false;
    std::vector<double> m_w;
    double m_b = 0;
    double m_wRate = 0; ///< η in units of w over those of x, where all is whole
    double m_bRate = 0; ///< η in units of b, where all is whole
    double m_error = 0; ///< a sum that is larger is positive
};

template <typename IsRight>
int MistakeFinder::countRight(IsRight isRight) const
{
    const int rows = m_data.observationCount();
    int right = 0;
    for (int row = 0; row < rows; ++row) {
        const double sum = side(row);
        if (sum > m_error)
            ++right;
        else if (!(sum < -m_error) && !m_isWhole)
            right += isRight(row);
    }
    return right;
}

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"
#include "core/data/signed_columns.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace frontera {

/// The weights and the bias of a perceptron in doubles. Numbers that are none ("nan") count as
/// equal, as they have the same future.
struct FloatWeights
{
    std::vector<double> w;
    double b = 0;

    friend bool operator==(const FloatWeights &a, const FloatWeights &b);
};

/// Computes z of the observations of data as a plain loop does, from left to right, each operation
/// rounded: from the doubles nearest to the inputs, each times the sign s of its class, +1 or −1.
/// A product or a sum times −1 is rounded alike, so w·(s·x) + b·s is exactly s times the z of that
/// loop. A cheap value, which must not outlive the data.
///
/// In all templates `Inputs` is how many there are, where that is known when this is compiled, as
/// it is for data in the plane; otherwise 0.
class FloatColumns
{
public:
    explicit FloatColumns(const Dataset &data)
        : m_columns(&data.nearestColumns())
    {
    }

    [[nodiscard]] int rowCount() const { return m_columns->rowCount(); }
    /// Returns s, +1 or −1.
    [[nodiscard]] double sign(int row) const { return m_columns->signs()[row]; }
    /// Returns s·x of an input.
    [[nodiscard]] double signedInput(int row, std::size_t input) const
    {
        return m_columns->column(input)[row];
    }

    /// Returns s·z of a row.
    template <int Inputs = 0>
    [[nodiscard]] double side(const FloatWeights &weights, int row) const
    {
        const std::size_t n = Inputs > 0 ? Inputs : weights.w.size();
        double sum = weights.w[0] * signedInput(row, 0);
        for (std::size_t i = 1; i < n; ++i)
            sum += weights.w[i] * signedInput(row, i);
        return sum + weights.b * sign(row);
    }

    /// Returns the first row with from ≤ row < to for which s·z is not greater than `zone`; `to` if
    /// there is none.
    template <int Inputs>
    [[nodiscard]] int next(const FloatWeights &weights, double zone, int from, int to) const
    {
        const int near = std::min(to, from + rowsBefore);
        while (from < near && side<Inputs>(weights, from) > zone)
            ++from;
        if (from < near)
            return from;
        while (to - from >= blockSize && isBlockBeyond<Inputs>(weights, zone, from))
            from += blockSize;
        while (from < to && side<Inputs>(weights, from) > zone)
            ++from;
        return from;
    }

private:
    /// So many rows are looked at one by one before whole blocks are: where mistakes are frequent,
    /// the next is near.
    static constexpr int rowsBefore = 16;
    /// Rows looked at together, several at once in the processor.
    static constexpr int blockSize = 32;

    template <int Inputs>
    [[nodiscard]] bool isBlockBeyond(const FloatWeights &weights, double zone, int first) const
    {
        if constexpr (Inputs == 2)
            return isBlockOfTwoBeyond(weights, zone, first);
        const std::size_t n = Inputs > 0 ? Inputs : weights.w.size();
        double sums[blockSize];
        const double *inputs = m_columns->column(0) + first;
        for (int k = 0; k < blockSize; ++k)
            sums[k] = weights.w[0] * inputs[k];
        for (std::size_t i = 1; i < n; ++i) {
            inputs = m_columns->column(i) + first;
            for (int k = 0; k < blockSize; ++k)
                sums[k] += weights.w[i] * inputs[k];
        }
        const double *signs = m_columns->signs() + first;
        std::int64_t beyond = 0; // as wide as a double: so they are counted several at once
        for (int k = 0; k < blockSize; ++k)
            beyond += sums[k] + weights.b * signs[k] > zone ? 1 : 0;
        return beyond == blockSize;
    }

    /// The same without sums that are kept between two loops.
    [[nodiscard]] bool isBlockOfTwoBeyond(const FloatWeights &weights, double zone, int first) const
    {
        const double *x1 = m_columns->column(0) + first;
        const double *x2 = m_columns->column(1) + first;
        const double *signs = m_columns->signs() + first;
        const double w1 = weights.w[0];
        const double w2 = weights.w[1];
        const double b = weights.b;
        std::int64_t beyond = 0;
        for (int k = 0; k < blockSize; ++k)
            beyond += w1 * x1[k] + w2 * x2[k] + b * signs[k] > zone ? 1 : 0;
        return beyond == blockSize;
    }

    const SignedColumns *m_columns;
};

} // namespace frontera

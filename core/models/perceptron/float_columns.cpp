// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/perceptron/float_columns.h"

#include "core/data/dataset.h"
#include "core/models/perceptron/float_perceptron.h"

#include <algorithm>

namespace frontera {

namespace {

/// So many rows are looked at one by one before whole blocks are: where mistakes are frequent, the
/// next is near.
constexpr int rowsBefore = 16;
/// Rows looked at together, several at once in the processor.
constexpr int blockSize = 32;

} // namespace

FloatColumns::FloatColumns(const Dataset &data)
    : m_columns(static_cast<std::size_t>(data.inputCount()) *
                static_cast<std::size_t>(data.observationCount()))
    , m_signs(static_cast<std::size_t>(data.observationCount()))
{
    const std::size_t rows = m_signs.size();
    for (std::size_t row = 0; row < rows; ++row) {
        m_signs[row] = data.target(static_cast<int>(row)) == 1 ? 1 : -1;
        std::size_t at = row;
        for (const Decimal &input : data.inputs(static_cast<int>(row))) {
            m_columns[at] = m_signs[row] * input.toDouble();
            at += rows;
        }
    }
}

/// `Inputs` is how many there are, where that is known when this is compiled; otherwise 0.
template <int Inputs>
double FloatColumns::sideOf(const FloatWeights &weights, int row) const
{
    const std::size_t n = Inputs > 0 ? Inputs : weights.w.size();
    double sum = weights.w[0] * column(0)[row];
    for (std::size_t i = 1; i < n; ++i)
        sum += weights.w[i] * column(i)[row];
    return sum + weights.b * sign(row);
}

double FloatColumns::side(const FloatWeights &weights, int row) const
{
    return weights.w.size() == 2 ? sideOf<2>(weights, row) : sideOf<0>(weights, row);
}

template <int Inputs>
bool FloatColumns::isBlockRight(const FloatWeights &weights, int first) const
{
    const std::size_t n = Inputs > 0 ? Inputs : weights.w.size();
    double sums[blockSize];
    const double *inputs = column(0) + first;
    for (int k = 0; k < blockSize; ++k)
        sums[k] = weights.w[0] * inputs[k];
    for (std::size_t i = 1; i < n; ++i) {
        inputs = column(i) + first;
        for (int k = 0; k < blockSize; ++k)
            sums[k] += weights.w[i] * inputs[k];
    }
    const double *signs = m_signs.data() + first;
    std::int64_t right = 0; // as wide as a double: so they are counted several at once
    for (int k = 0; k < blockSize; ++k)
        right += sums[k] + weights.b * signs[k] > 0 ? 1 : 0;
    return right == blockSize;
}

template <int Inputs>
int FloatColumns::nextOf(const FloatWeights &weights, int from, int to) const
{
    const int near = std::min(to, from + rowsBefore);
    while (from < near && sideOf<Inputs>(weights, from) > 0)
        ++from;
    if (from < near)
        return from;
    while (to - from >= blockSize && isBlockRight<Inputs>(weights, from))
        from += blockSize;
    while (from < to && sideOf<Inputs>(weights, from) > 0)
        ++from;
    return from;
}

int FloatColumns::next(const FloatWeights &weights, int from, int to) const
{
    return weights.w.size() == 2 ? nextOf<2>(weights, from, to) : nextOf<0>(weights, from, to);
}

} // namespace frontera

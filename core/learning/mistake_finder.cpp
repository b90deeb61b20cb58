// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/learning/mistake_finder.h"

#include "core/data/signed_columns.h"
#include "core/learning/step.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace frontera {

namespace {

/// Rows looked at together: enough to fill a processor's pipelines, and few to look at in vain.
constexpr int blockSize = 32;

/// Whole sums stay so small that half a unit can be added.
constexpr double largestWholeSum = 0x1p51;

double tieShift(const Settings &settings)
{
    if (settings.targets == Targets::Bipolar)
        return 0; // z = 0 is wrong on either side
    return settings.firesAtZero ? 0.5 : -0.5;
}

/// Whether the double nearest to a number is right to within 2^−53 of it.
bool isNear(double value, const Decimal &number)
{
    constexpr double largest = 0x1p900;
    const double size = std::abs(value);
    return number.isZero() || (size > 1 / largest && size < largest);
}

} // namespace

MistakeFinder::MistakeFinder(const Dataset &data, const Settings &settings)
    : m_data(data)
    , m_columns(&m_data.columns())
    , m_rate(settings.rate)
    , m_useBias(settings.useBias)
    , m_tie(tieShift(settings))
    , m_w(static_cast<std::size_t>(data.inputCount()))
{
}

void MistakeFinder::setWeights(const Weights &weights)
{
    m_isWhole = setWholeWeights(weights);
    if (!m_isWhole)
        setNearWeights(weights);
}

/// In units of 10^unit for w, and so of 10^(unit + exponent of the inputs) for b and z, where these
/// and what the rate adds to them are whole.
bool MistakeFinder::setWholeWeights(const Weights &weights)
{
    if (!m_columns->isExact())
        return false;
    const int exponent = m_columns->exponent();
    int unit = m_rate.exponent() - std::abs(exponent);
    for (const Decimal &w : weights.w)
        unit = w.isZero() ? unit : std::min(unit, w.exponent());
    unit = weights.b.isZero() ? unit : std::min(unit, weights.b.exponent() - exponent);

    const auto whole = [](const Decimal &number, int power, double &to) {
        const std::optional<double> value = number.wholeIn(power);
        to = value.value_or(0);
        return value.has_value();
    };
    bool isWhole = whole(m_rate, unit - exponent, m_wRate) &&
                   whole(m_rate, unit + exponent, m_bRate) &&
                   whole(weights.b, unit + exponent, m_b);
    for (std::size_t i = 0; i < m_w.size() && isWhole; ++i)
        isWhole = whole(weights.w[i], unit, m_w[i]);
    m_b += m_tie;
    m_bRate = m_useBias ? m_bRate : 0;
    m_error = 0;
    return isWhole && largestSum() < largestWholeSum;
}

void MistakeFinder::setNearWeights(const Weights &weights)
{
    constexpr double precision = 0x1p-52;
    constexpr double underflow = 0x1p-1000;
    bool areNear = true;
    for (std::size_t i = 0; i < m_w.size(); ++i) {
        m_w[i] = weights.w[i].toDouble();
        areNear = areNear && isNear(m_w[i], weights.w[i]);
    }
    const Decimal b = weights.b * Decimal(1, -m_columns->exponent());
    m_b = b.toDouble();
    areNear = areNear && isNear(m_b, b);
    m_error = areNear ? static_cast<double>(m_w.size() + 8) * precision * largestSum() + underflow
                      : std::numeric_limits<double>::infinity();
}

void MistakeFinder::follow(const Step &step)
{
    if (m_isWhole) {
        for (std::size_t i = 0; i < m_w.size(); ++i)
            m_w[i] += m_wRate * m_columns->column(i)[step.observation];
        m_b += m_bRate * m_columns->signs()[step.observation];
        if (largestSum() < largestWholeSum)
            return;
    }
    m_isWhole = false;
    setNearWeights(step.after);
}

double MistakeFinder::largestSum() const
{
    double sum = std::abs(m_b);
    for (std::size_t i = 0; i < m_w.size(); ++i)
        sum += std::abs(m_w[i]) * m_columns->largest(i);
    return sum;
}

double MistakeFinder::side(int row) const
{
    double sum = m_b * m_columns->signs()[row];
    for (std::size_t i = 0; i < m_w.size(); ++i)
        sum += m_w[i] * m_columns->column(i)[row];
    return sum;
}

bool MistakeFinder::allRight(int first) const
{
    double sums[blockSize];
    const double *signs = m_columns->signs() + first;
    for (int k = 0; k < blockSize; ++k)
        sums[k] = m_b * signs[k];
    for (std::size_t i = 0; i < m_w.size(); ++i) {
        const double *column = m_columns->column(i) + first;
        for (int k = 0; k < blockSize; ++k)
            sums[k] += m_w[i] * column[k];
    }
    std::int64_t right = 0; // as wide as a double: so they are counted several at once
    for (double sum : sums)
        right += sum > m_error ? 1 : 0;
    return right == blockSize;
}

int MistakeFinder::next(int from, int to) const
{
    while (to - from >= blockSize && allRight(from))
        from += blockSize;
    while (from < to && side(from) > m_error)
        ++from;
    return from;
}

int MistakeFinder::next(std::span<const int> order, int from, int to) const
{
    while (from < to && side(order[static_cast<std::size_t>(from)]) > m_error)
        ++from;
    return from;
}

} // namespace frontera

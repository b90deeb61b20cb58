// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/perceptron/quick_perceptron.h"

#include "core/data/signed_columns.h"
#include "core/models/perceptron/perceptron.h"
#include "core/record/facts.h"
#include "core/settings/falling_rate.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace frontera {

namespace {

/// So many rows are looked at one by one before whole blocks are: where mistakes are frequent, the
/// next is near.
constexpr int rowsBefore = 16;
/// Rows looked at together, several at once in the processor.
constexpr int blockSize = 32;

/// Whole sums stay so small that half a unit can be added.
constexpr double largestWholeSum = 0x1p51;

double tieShift(const Settings &settings)
{
    const std::optional<int> right = classAtZero(settings);
    if (!right)
        return 0; // z = 0 is wrong on either side
    return *right == 1 ? 0.5 : -0.5;
}

/// Whether the double nearest to a number is right to within 2^−53 of it.
bool isNear(double value, const Decimal &number)
{
    constexpr double largest = 0x1p900;
    const double size = std::abs(value);
    return number.isZero() || (size > 1 / largest && size < largest);
}

} // namespace

QuickPerceptron::QuickPerceptron(const Dataset &data, const Settings &settings)
    : m_data(data)
    , m_columns(&m_data.columns())
    , m_settings(settings)
    , m_rate(settings.rate)
    , m_isAveraged(settings.keep == Keep::Average)
    , m_w(static_cast<std::size_t>(data.inputCount()))
{
}

void QuickPerceptron::take(const Weights &weights)
{
    m_weights = {weights};
    setWeights();
}

void QuickPerceptron::take(const Averaged<Weights> &weights)
{
    m_weights = weights;
    setWeights();
}

/// Computes with the weights as they are written down.
void QuickPerceptron::setWeights()
{
    m_isWritten = true;
    m_isWhole = setWholeWeights(m_weights);
    if (!m_isWhole)
        setNearWeights(m_weights);
}

void QuickPerceptron::setRateOf(qint64 epoch)
{
    m_rateEpoch = epoch;
    m_rate = rateIn(epoch, m_settings);
    take(Weights(state()));
}

/// In units of 10^m_unit for w, and so of 10^(m_unit + exponent of the inputs) for b and z, where
/// these and what the rate adds to them are whole.
bool QuickPerceptron::setWholeWeights(const Weights &weights)
{
    if (!m_columns->isExact())
        return false;
    const int exponent = m_columns->exponent();
    m_unit = m_rate.exponent() - std::abs(exponent);
    for (const Decimal &w : weights.w)
        m_unit = w.isZero() ? m_unit : std::min(m_unit, w.exponent());
    const Decimal zone = deadZoneOf(m_settings);
    if (!zone.isZero())
        m_unit = std::min(m_unit, zone.exponent() - exponent);
    if (!weights.b.isZero())
        m_unit = std::min(m_unit, weights.b.exponent() - exponent);

    const auto whole = [](const Decimal &number, int power, double &to) {
        const std::optional<double> value = number.wholeIn(power);
        to = value.value_or(0);
        return value.has_value();
    };
    bool isWhole =
        whole(m_rate, m_unit - exponent, m_wRate) && whole(m_rate, m_unit + exponent, m_bRate) &&
        whole(weights.b, m_unit + exponent, m_b) && whole(zone, m_unit + exponent, m_zone);
    for (std::size_t i = 0; i < m_w.size() && isWhole; ++i)
        isWhole = whole(weights.w[i], m_unit, m_w[i]);
    m_tie = tieShift(m_settings);
    m_b += m_tie;
    if (learnsByError(m_settings) && m_settings.targets == Targets::Bipolar) {
        m_wRate *= 2; // t − ŷ is 2·t, but at ŷ = 0
        m_bRate *= 2;
        m_shareAtTie = 0.5;
    }
    m_bRate = m_settings.useBias ? m_bRate : 0;
    m_error = m_zone;
    m_updatesLeft = isWhole ? updatesThatStayWhole() : -1;
    return m_updatesLeft >= 0;
}

/// So many updates at least do not make the sums too large; −1 if they are already.
double QuickPerceptron::updatesThatStayWhole() const
{
    double growth = m_bRate; // of largestSum(), by one update
    for (std::size_t i = 0; i < m_w.size(); ++i)
        growth += m_wRate * m_columns->largest(i) * m_columns->largest(i);
    const double left = largestWholeSum - largestSum();
    return left > 0 ? std::floor(left / (2 * growth)) : -1; // twice: these, too, are rounded
}

void QuickPerceptron::setNearWeights(const Weights &weights)
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
    const Decimal zone = deadZoneOf(m_settings) * Decimal(1, -m_columns->exponent());
    m_zone = zone.toDouble();
    areNear = areNear && isNear(m_b, b) && isNear(m_zone, zone);
    m_error = areNear ? m_zone + static_cast<double>(m_w.size() + 8) * precision * largestSum() +
                            underflow
                      : std::numeric_limits<double>::infinity();
}

double QuickPerceptron::largestSum() const
{
    double sum = std::abs(m_b) + m_zone;
    for (std::size_t i = 0; i < m_w.size(); ++i)
        sum += std::abs(m_w[i]) * m_columns->largest(i);
    return sum;
}

/// How far, as computed, a row is on its right side. Here and below, `Inputs` is how many there
/// are, where that is known when this is compiled, as it is for data in the plane; otherwise 0.
template <int Inputs>
double QuickPerceptron::side(int row) const
{
    const std::size_t n = Inputs > 0 ? Inputs : m_w.size();
    double sum = m_b * m_columns->signs()[row];
    for (std::size_t i = 0; i < n; ++i)
        sum += m_w[i] * m_columns->column(i)[row];
    return sum;
}

/// All numbers here are whole and exact. False, with nothing done, if the weights after would be
/// too large for that.
template <int Inputs>
bool QuickPerceptron::presentWhole(StepFacts &facts)
{
    const std::size_t n = Inputs > 0 ? Inputs : m_w.size();
    const double onSide = side<Inputs>(facts.observation);
    facts.isMistake = onSide <= m_error;
    facts.updated = false;
    if (!facts.isMistake)
        return true;
    if (m_updatesLeft < 1) {
        m_updatesLeft = updatesThatStayWhole();
        if (m_updatesLeft < 1)
            return false;
    }
    --m_updatesLeft;
    const double share = onSide >= -m_error ? m_shareAtTie : 1;
    bool updated = m_settings.useBias;
    for (std::size_t i = 0; i < n; ++i) {
        const double x = m_columns->column(i)[facts.observation];
        m_w[i] += share * m_wRate * x;
        updated = updated || x != 0;
    }
    m_b += share * m_bRate * m_columns->signs()[facts.observation];
    m_isWritten = false;
    facts.updated = updated;
    return true;
}

void QuickPerceptron::present(StepFacts &facts)
{
    if (m_isAveraged) {
        frontera::present(m_weights, facts, m_data, m_settings);
        if (facts.updated)
            setWeights();
        return;
    }
    if (m_settings.schedule != Schedule::Constant && facts.epoch != m_rateEpoch)
        setRateOf(facts.epoch);
    if (m_isWhole && (m_w.size() == 2 ? presentWhole<2>(facts) : presentWhole<0>(facts)))
        return;
    writeDown();
    frontera::present(m_weights, facts, m_data, m_settings, m_rate);
    if (m_isWhole || facts.updated)
        setNearWeights(m_weights);
    m_isWhole = false;
}

/// The weights are whole here, or written down already.
void QuickPerceptron::writeDown()
{
    if (m_isWritten)
        return;
    const auto decimal = [](double value, std::int32_t unit) {
        return Decimal(static_cast<std::int64_t>(value), unit);
    };
    for (std::size_t i = 0; i < m_w.size(); ++i)
        m_weights.w[i] = decimal(m_w[i], m_unit);
    m_weights.b = decimal(m_b - m_tie, m_unit + m_columns->exponent());
    m_isWritten = true;
}

const Averaged<Weights> &QuickPerceptron::state()
{
    writeDown();
    return m_weights;
}

/// Where all is whole, half a unit decides a tie: nothing is in doubt.
std::optional<NearForm> QuickPerceptron::form() const
{
    if (!std::isfinite(m_error))
        return std::nullopt;
    return NearForm{m_w, m_b, 2 * (m_error - m_zone), m_zone}; // twice: this is rounded, too
}

/// How many rows of a block are certainly right.
template <int Inputs>
int QuickPerceptron::rightInBlock(int first) const
{
    const std::size_t n = Inputs > 0 ? Inputs : m_w.size();
    double sums[blockSize];
    const double *signs = m_columns->signs() + first;
    for (int k = 0; k < blockSize; ++k)
        sums[k] = m_b * signs[k];
    for (std::size_t i = 0; i < n; ++i) {
        const double *column = m_columns->column(i) + first;
        for (int k = 0; k < blockSize; ++k)
            sums[k] += m_w[i] * column[k];
    }
    std::int64_t right = 0; // as wide as a double: so they are counted several at once
    for (const double sum : sums)
        right += sum > m_error ? 1 : 0;
    return static_cast<int>(right);
}

template <int Inputs>
int QuickPerceptron::nextOf(int from, int to) const
{
    const int near = std::min(to, from + rowsBefore);
    while (from < near && side<Inputs>(from) > m_error)
        ++from;
    if (from < near)
        return from;
    while (to - from >= blockSize && rightInBlock<Inputs>(from) == blockSize)
        from += blockSize;
    while (from < to && side<Inputs>(from) > m_error)
        ++from;
    return from;
}

int QuickPerceptron::next(int from, int to) const
{
    return m_w.size() == 2 ? nextOf<2>(from, to) : nextOf<0>(from, to);
}

int QuickPerceptron::next(std::span<const int> order, int from, int to) const
{
    while (from < to && side<0>(order[static_cast<std::size_t>(from)]) > m_error)
        ++from;
    return from;
}

int QuickPerceptron::countRight(const std::function<bool(int)> &isRight) const
{
    const int rows = m_columns->rowCount();
    int right = 0;
    for (int row = 0; row < rows;) {
        const bool isBlock = rows - row >= blockSize;
        const int end = row + (isBlock ? blockSize : 1);
        const int certain = isBlock ? rightInBlock<0>(row) : side<0>(row) > m_error;
        right += certain;
        if (m_isWhole || certain == end - row) {
            row = end;
            continue;
        }
        for (; row < end; ++row) {
            if (!(std::abs(side<0>(row)) > m_error)) // in doubt, or not a number
                right += isRight(row) ? 1 : 0;
        }
    }
    return right;
}

template <int Inputs>
void QuickPerceptron::markWrong(std::span<std::uint8_t> wrong,
                                const std::function<bool(int)> &isRight) const
{
    for (std::size_t i = 0; i < wrong.size(); ++i) {
        const auto row = static_cast<int>(i);
        const double onSide = side<Inputs>(row);
        if (m_isWhole || std::abs(onSide) > m_error)
            wrong[i] = onSide > m_error ? 0 : 1;
        else // in doubt, or not a number
            wrong[i] = isRight(row) ? 0 : 1;
    }
}

std::vector<std::uint8_t> QuickPerceptron::wrongRows(const std::function<bool(int)> &isRight) const
{
    std::vector<std::uint8_t> wrong(static_cast<std::size_t>(m_columns->rowCount()));
    if (m_w.size() == 2)
        markWrong<2>(wrong, isRight);
    else
        markWrong<0>(wrong, isRight);
    return wrong;
}

} // namespace frontera

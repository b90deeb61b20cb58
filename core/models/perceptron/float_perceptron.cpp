// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/perceptron/float_perceptron.h"

#include "core/models/perceptron/perceptron_reading.h"
#include "core/number/python_text.h"
#include "core/number/split_mix.h"
#include "core/settings/falling_rate.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <utility>

namespace frontera {

namespace {

bool isSameDouble(double a, double b)
{
    return a == b || (std::isnan(a) && std::isnan(b));
}

/// Returns w·x, summed from left to right.
double productSum(const FloatWeights &weights, std::span<const Decimal> inputs)
{
    double sum = weights.w[0] * inputs[0].toDouble();
    for (std::size_t i = 1; i < inputs.size(); ++i)
        sum += weights.w[i] * inputs[i].toDouble();
    return sum;
}

double plainSum(const FloatWeights &weights, std::span<const Decimal> inputs)
{
    return productSum(weights, inputs) + weights.b;
}

/// Returns the z that the loop prints, which compares it with a threshold. It may be −0: only a
/// bias of 0.0 that is added makes 0 of it.
double printedSum(const FloatWeights &weights, std::span<const Decimal> inputs,
                  const Settings &settings)
{
    const double sum = productSum(weights, inputs);
    const bool addsBias = settings.useBias && !isBiasOpposite(settings);
    const double bias = settings.hasThreshold ? 0 : weights.b;
    return addsBias || bias != 0 ? sum + bias : sum;
}

class FloatPredictor final : public Predictor
{
public:
    FloatPredictor(FloatWeights weights, const Dataset &data, const Settings &settings)
        : m_weights(std::move(weights))
        , m_data(data)
        , m_columns(m_data)
        , m_convention(settings)
        , m_settings(settings)
    {
        for (const double weight : m_weights.w)
            m_values.w.push_back(valueOf(weight));
        m_values.b = valueOf(m_weights.b);
    }

    [[nodiscard]] Answer answerTo(std::span<const Decimal> inputs) const override
    {
        return {printedSum(m_weights, inputs, m_settings),
                m_convention.output(plainSum(m_weights, inputs))};
    }
    [[nodiscard]] std::vector<std::uint8_t> wrongRows(const Dataset &data) const override
    {
        std::vector<std::uint8_t> wrong(static_cast<std::size_t>(data.observationCount()));
        forEach(data, [&](int row, double sum) {
            wrong[static_cast<std::size_t>(row)] = isRight(sum, data.target(row)) ? 0 : 1;
        });
        return wrong;
    }
    [[nodiscard]] int countRight(const Dataset &data) const override
    {
        int right = 0;
        forEach(data, [&](int row, double sum) { right += isRight(sum, data.target(row)); });
        return right;
    }
    [[nodiscard]] bool isRight(const Dataset &data, int row) const override
    {
        return isRight(plainSum(m_weights, data.inputs(row)), data.target(row));
    }
    [[nodiscard]] const Weights *linear() const override { return &m_values; }

private:
    [[nodiscard]] bool isRight(double sum, int target) const
    {
        return m_convention.output(sum) == (target == 1 ? 1 : m_convention.low);
    }
    /// Calls visit(row, w·x + b) for each row.
    template <typename Visit>
    void forEach(const Dataset &data, const Visit &visit) const
    {
        const bool isShared = data.isSharedWith(m_data);
        for (int row = 0; row < data.observationCount(); ++row)
            visit(row, isShared ? m_columns.sign(row) * m_columns.side(m_weights, row)
                                : plainSum(m_weights, data.inputs(row)));
    }

    FloatWeights m_weights;
    Weights m_values; ///< the same numbers, for drawing
    Dataset m_data;
    FloatColumns m_columns; ///< of m_data
    Convention<double> m_convention;
    Settings m_settings;
};

} // namespace

bool operator==(const FloatWeights &a, const FloatWeights &b)
{
    return isSameDouble(a.b, b.b) && std::ranges::equal(a.w, b.w, isSameDouble);
}

FloatPerceptronRule::FloatPerceptronRule(Dataset data, Settings settings)
    : m_data(std::move(data))
    , m_settings(std::move(settings))
    , m_convention(m_settings)
    , m_errorBeyond(errorOf(m_convention.low, 1, m_settings))
    , m_rate(m_settings.rate.toDouble())
    , m_columns(m_data)
{
}

FloatPerceptronRule::State FloatPerceptronRule::start() const
{
    const Weights start = initialWeights(m_settings, m_data.inputCount());
    State weights;
    for (const Decimal &weight : start.w)
        weights.w.push_back(weight.toDouble());
    weights.b = start.b.toDouble();
    return weights;
}

/// Returns e, which is 0 where the output is right.
template <int Inputs>
double FloatPerceptronRule::errorOfRow(const FloatWeights &weights, int row) const
{
    const double side = m_columns.side<Inputs>(weights, row);
    if (side > m_convention.zone)
        return 0;
    const double sign = m_columns.sign(row);
    if (side < -m_convention.zone)
        return sign * m_errorBeyond;
    // At 0, in the dead zone, or no number.
    const int target = sign > 0 ? 1 : m_convention.low;
    return errorOf(m_convention.output(sign * side), target, m_settings);
}

template <int Inputs>
bool FloatPerceptronRule::learnOf(FloatWeights &weights, double error, int row, qint64 epoch) const
{
    const double rate =
        m_settings.schedule == Schedule::Constant ? m_rate : floatRateIn(epoch, m_settings);
    const double change = rate * error;
    const double sign = m_columns.sign(row);
    bool hasChanged = false;
    const auto set = [&hasChanged](double &weight, double after) {
        hasChanged = hasChanged || !isSameDouble(weight, after);
        weight = after;
    };
    const std::size_t n = Inputs > 0 ? Inputs : weights.w.size();
    for (std::size_t i = 0; i < n; ++i)
        set(weights.w[i], weights.w[i] + change * (sign * m_columns.signedInput(row, i)));
    if (m_settings.useBias)
        set(weights.b, weights.b + change);
    return hasChanged;
}

template <int Inputs>
void FloatPerceptronRule::presentOf(FloatWeights &weights, StepFacts &facts) const
{
    const double error = errorOfRow<Inputs>(weights, facts.observation);
    facts.isMistake = error != 0;
    facts.updated =
        facts.isMistake && learnOf<Inputs>(weights, error, facts.observation, facts.epoch);
}

void FloatPerceptronRule::present(State &weights, StepFacts &facts) const
{
    if (m_settings.keep != Keep::Average) {
        presentPlainly(weights, facts);
        return;
    }
    const FloatWeights before = weights;
    presentPlainly(weights, facts);
    if (facts.updated)
        addMoments(weights, before, facts.number);
}

void FloatPerceptronRule::presentPlainly(FloatWeights &weights, StepFacts &facts) const
{
    if (weights.w.size() == 2)
        presentOf<2>(weights, facts);
    else
        presentOf<0>(weights, facts);
}

double FloatPerceptronRule::errorAt(const FloatWeights &weights, int row) const
{
    return errorOfRow<0>(weights, row);
}

bool FloatPerceptronRule::learn(FloatWeights &weights, double error, int row, qint64 epoch) const
{
    return learnOf<0>(weights, error, row, epoch);
}

double FloatPerceptronRule::sum(const FloatWeights &weights, int row) const
{
    FloatWeights summed = weights;
    if (m_settings.hasThreshold)
        summed.b = 0;
    const double sum = m_columns.sign(row) * m_columns.side(summed, row);
    return sum != 0 ? sum : printedSum(weights, m_data.inputs(row), m_settings); // which 0
}

Reading FloatPerceptronRule::reading(const State &before, const StepFacts &facts) const
{
    const auto compute = [&](int row) {
        const double side = m_columns.side(before, row);
        return std::pair(sum(before, row), m_convention.output(m_columns.sign(row) * side));
    };
    return readingOf<double>(*this, before, facts, compute, inFloats);
}

PredictorPointer FloatPerceptronRule::predictor(const FloatWeights &weights) const
{
    return std::make_shared<FloatPredictor>(weights, m_data, m_settings);
}

void FloatPerceptronRule::parameters(const FloatWeights &weights, std::vector<double> &values) const
{
    values = weights.w;
    if (m_settings.useBias)
        values.push_back(signedBias(weights.b, m_settings));
}

WeightSums FloatPerceptronRule::sumsUpTo(const State &state, qint64 steps) const
{
    return sumsOf<FloatWeights>(state, start(), steps);
}

Kept<FloatPerceptronRule::State> FloatPerceptronRule::mean(const Sums &sums, qint64 steps) const
{
    Kept<State> kept{start()};
    kept.isRounded = setMeans(kept.state, sums, steps);
    return kept;
}

/// Equal states have equal hashes: all numbers that are none have one, and there is no −0.
quint64 FloatPerceptronRule::hash(const FloatWeights &weights)
{
    const auto bitsOf = [](double number) {
        return std::isnan(number) ? ~quint64{0} : std::bit_cast<quint64>(number + 0.0);
    };
    quint64 hash = bitsOf(weights.b);
    for (const double weight : weights.w)
        hash = SplitMix64(hash).next() + bitsOf(weight);
    return SplitMix64(hash).next();
}

/// Whatever the order in which they are added, n products and b differ from the exact sum by less
/// than n + 2 roundings of the largest sum there can be.
std::optional<NearForm> FloatPerceptronRule::Trainer::form() const
{
    constexpr double precision = 0x1p-51;
    constexpr double underflow = 0x1p-1000;
    constexpr double most = 0x1p900;
    const SignedColumns &columns = m_rule->m_data.nearestColumns();
    const double zone = m_rule->m_convention.zone;
    double largest = std::abs(m_weights.b) + zone;
    for (std::size_t i = 0; i < m_weights.w.size(); ++i)
        largest += std::abs(m_weights.w[i]) * columns.largest(i);
    if (!(largest < most))
        return std::nullopt;
    const auto roundings = static_cast<double>(m_weights.w.size() + 8);
    return NearForm{m_weights.w, m_weights.b, roundings * precision * largest + underflow, zone};
}

int FloatPerceptronRule::Trainer::next(int from, int to) const
{
    const FloatColumns &columns = m_rule->m_columns;
    const double zone = m_rule->m_convention.zone;
    return m_weights.w.size() == 2 ? columns.next<2>(m_weights, zone, from, to)
                                   : columns.next<0>(m_weights, zone, from, to);
}

int FloatPerceptronRule::Trainer::next(std::span<const int> order, int from, int to) const
{
    const FloatColumns &columns = m_rule->m_columns;
    const double zone = m_rule->m_convention.zone;
    while (from < to && columns.side(m_weights, order[static_cast<std::size_t>(from)]) > zone)
        ++from;
    return from;
}

} // namespace frontera

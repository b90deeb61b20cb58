// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/perceptron/float_perceptron.h"

#include "core/models/perceptron/perceptron.h"
#include "core/number/python_text.h"
#include "core/number/split_mix.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <utility>

namespace frontera {

namespace {

bool isSame(double a, double b)
{
    return a == b || (std::isnan(a) && std::isnan(b));
}

/// Returns z of a row that comes from anywhere, summed from left to right.
double plainSum(const FloatWeights &weights, std::span<const Decimal> inputs)
{
    double sum = weights.w[0] * inputs[0].toDouble();
    for (std::size_t i = 1; i < inputs.size(); ++i)
        sum += weights.w[i] * inputs[i].toDouble();
    return sum + weights.b;
}

class FloatPredictor final : public Predictor
{
public:
    FloatPredictor(FloatWeights weights, const Dataset &data, const Settings &settings,
                   std::shared_ptr<const FloatColumns> columns)
        : m_weights(std::move(weights))
        , m_data(data)
        , m_columns(std::move(columns))
    {
        // Only the conventions: an order may be long.
        m_settings.firesAtZero = settings.firesAtZero;
        m_settings.targets = settings.targets;
        for (const double weight : m_weights.w)
            m_values.w.push_back(valueOf(weight));
        m_values.b = valueOf(m_weights.b);
    }

    [[nodiscard]] Answer answerTo(std::span<const Decimal> inputs) const override
    {
        const double sum = plainSum(m_weights, inputs);
        return {sum, activation(sum, m_settings)};
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
        return activation(sum, m_settings) == targetValue(target, m_settings);
    }
    /// Calls visit(row, z) for each row.
    template <typename Visit>
    void forEach(const Dataset &data, const Visit &visit) const
    {
        if (data.isSharedWith(m_data)) {
            m_columns->forEach(
                m_weights, [&](int row, double side) { visit(row, m_columns->sign(row) * side); });
            return;
        }
        for (int row = 0; row < data.observationCount(); ++row)
            visit(row, plainSum(m_weights, data.inputs(row)));
    }

    FloatWeights m_weights;
    Weights m_values; ///< the same numbers, for drawing
    Dataset m_data;
    Settings m_settings;
    std::shared_ptr<const FloatColumns> m_columns; ///< of m_data
};

} // namespace

bool operator==(const FloatWeights &a, const FloatWeights &b)
{
    return isSame(a.b, b.b) && std::ranges::equal(a.w, b.w, isSame);
}

int activation(double sum, const Settings &settings)
{
    if (settings.targets == Targets::Bipolar)
        return (sum > 0) - (sum < 0);
    return sum > 0 || (sum == 0 && settings.firesAtZero) ? 1 : 0;
}

FloatPerceptronRule::FloatPerceptronRule(Dataset data, Settings settings)
    : m_data(std::move(data))
    , m_settings(std::move(settings))
    , m_rate(m_settings.rate.toDouble())
    , m_columns(std::make_shared<const FloatColumns>(m_data))
{
}

FloatWeights FloatPerceptronRule::start() const
{
    const Weights start = initialWeights(m_settings, m_data.inputCount());
    FloatWeights weights;
    for (const Decimal &weight : start.w)
        weights.w.push_back(weight.toDouble());
    weights.b = start.b.toDouble();
    return weights;
}

void FloatPerceptronRule::present(FloatWeights &weights, StepFacts &facts) const
{
    const int row = facts.observation;
    const double sum = m_columns->sign(row) * m_columns->side(weights, row);
    const int target = targetValue(m_data.target(row), m_settings);
    const int error = errorOf(activation(sum, m_settings), target, m_settings);
    facts.isMistake = error != 0;
    facts.updated = false;
    if (error == 0)
        return;
    const double change = m_rate * error;
    const auto set = [&facts](double &weight, double after) {
        facts.updated = facts.updated || !isSame(weight, after);
        weight = after;
    };
    for (std::size_t i = 0; i < weights.w.size(); ++i)
        set(weights.w[i], weights.w[i] + change * m_columns->input(row, i));
    if (m_settings.useBias)
        set(weights.b, weights.b + change);
}

Reading FloatPerceptronRule::reading(const FloatWeights &before, const StepFacts &facts) const
{
    FloatWeights after = before;
    UnitReading unit;
    unit.activation = m_settings.targets == Targets::Bipolar ? Activation::Sign : Activation::Step;
    unit.sum = 0.0;
    Reading reading{facts, {}, {}};
    const bool isStart = facts.number == 0;
    const std::span<const Decimal> inputs =
        isStart ? std::span<const Decimal>() : m_data.inputs(facts.observation);
    if (!isStart) {
        present(after, reading.facts);
        const int target = targetValue(m_data.target(facts.observation), m_settings);
        const double sum =
            m_columns->sign(facts.observation) * m_columns->side(before, facts.observation);
        const int output = activation(sum, m_settings);
        unit.sum = sum + 0.0; // −0 is written as 0
        unit.output = Decimal(output);
        unit.target = Decimal(target);
        unit.error = Decimal(errorOf(output, target, m_settings));
    }
    for (std::size_t i = 0; i < before.w.size(); ++i)
        unit.links.push_back({isStart ? Number() : inFloats(inputs[i]), before.w[i], after.w[i]});
    if (m_settings.useBias)
        unit.bias = LinkReading{Decimal(1), before.b, after.b};
    reading.units.push_back(std::move(unit));
    return reading;
}

PredictorPointer FloatPerceptronRule::predictor(const FloatWeights &weights) const
{
    return std::make_shared<FloatPredictor>(weights, m_data, m_settings, m_columns);
}

void FloatPerceptronRule::parameters(const FloatWeights &weights, std::vector<double> &values) const
{
    values = weights.w;
    if (m_settings.useBias)
        values.push_back(weights.b);
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

int FloatPerceptronRule::Trainer::next(int from, int to) const
{
    return m_rule->m_columns->next(m_weights, from, to);
}

int FloatPerceptronRule::Trainer::next(std::span<const int> order, int from, int to) const
{
    const FloatColumns &columns = *m_rule->m_columns;
    while (from < to && columns.side(m_weights, order[static_cast<std::size_t>(from)]) > 0)
        ++from;
    return from;
}

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/perceptron/linear_predictor.h"

#include "core/data/dataset.h"
#include "core/models/perceptron/perceptron.h"

namespace frontera {

namespace {

class LinearPredictor final : public Predictor
{
public:
    LinearPredictor(const Weights &weights, const Settings &settings)
        : m_weights(weights)
    {
        // Only the conventions: an order may be long.
        m_settings.useBias = settings.useBias;
        m_settings.firesAtZero = settings.firesAtZero;
        m_settings.tie = settings.tie;
        m_settings.deadZone = settings.deadZone;
        m_settings.hasThreshold = settings.hasThreshold;
        m_settings.threshold = settings.threshold;
        m_settings.targets = settings.targets;
    }

    [[nodiscard]] Answer answerTo(std::span<const Decimal> inputs) const override
    {
        const Decimal sum = weightedSum(m_weights, inputs);
        const Decimal &threshold = m_settings.threshold;
        return {m_settings.hasThreshold ? sum + threshold : sum, activation(sum, m_settings)};
    }
    [[nodiscard]] std::vector<std::uint8_t> wrongRows(const Dataset &data) const override
    {
        return frontera::wrongRows(m_weights, data, m_settings);
    }
    [[nodiscard]] int countRight(const Dataset &data) const override
    {
        return frontera::countRight(m_weights, data, m_settings);
    }
    [[nodiscard]] bool isRight(const Dataset &data, int row) const override
    {
        return answerTo(data.inputs(row)).output == targetValue(data.target(row), m_settings);
    }
    [[nodiscard]] const Weights *linear() const override { return &m_weights; }

private:
    Weights m_weights;
    Settings m_settings;
};

} // namespace

PredictorPointer linearPredictor(const Weights &weights, const Settings &settings)
{
    return std::make_shared<LinearPredictor>(weights, settings);
}

int outputOfBias(const Decimal &bias, const Settings &settings)
{
    return activation(bias, settings);
}

} // namespace frontera

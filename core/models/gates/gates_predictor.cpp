// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/gates/gates_predictor.h"

#include "core/data/dataset.h"

#include <algorithm>

namespace frontera {

GatesPredictor::GatesPredictor(const UnitWeights &weights, const Settings &settings)
    : m_weights(weights)
    , m_learner(settings)
{
}

Predictor::Answer GatesPredictor::answerTo(std::span<const Decimal> inputs) const
{
    const auto hidden = [&](std::size_t unit) {
        return Decimal(m_learner.computed(m_weights[unit], inputs).output);
    };
    const std::array outputs{hidden(0), hidden(1)};
    const UnitPass last = m_learner.computed(m_weights[outputUnit], outputs);
    return {last.sum, last.output};
}

std::vector<std::uint8_t> GatesPredictor::wrongRows(const Dataset &data) const
{
    // Data of gates have few different inputs: each is answered once.
    std::array<int, 4> outputs{-1, -1, -1, -1};
    std::vector<std::uint8_t> wrong;
    wrong.reserve(static_cast<std::size_t>(data.observationCount()));
    for (int row = 0; row < data.observationCount(); ++row) {
        const auto inputs = data.inputs(row);
        int &output = outputs[truthOf(inputs)];
        if (output < 0)
            output = answerTo(inputs).output;
        wrong.push_back(output != data.target(row));
    }
    return wrong;
}

int GatesPredictor::countRight(const Dataset &data) const
{
    return static_cast<int>(std::ranges::count(wrongRows(data), 0));
}

bool GatesPredictor::isRight(const Dataset &data, int row) const
{
    return answerTo(data.inputs(row)).output == data.target(row);
}

} // namespace frontera

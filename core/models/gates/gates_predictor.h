// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/models/gates/gate_learner.h"
#include "core/record/predictor.h"

namespace frontera {

/// What three perceptrons answer in one state. Other numbers than those of gates are answered too:
/// so the plane of the inputs can be drawn.
class GatesPredictor final : public Predictor
{
public:
    GatesPredictor(const UnitWeights &weights, const Settings &settings);

    [[nodiscard]] Answer answerTo(std::span<const Decimal> inputs) const override;
    [[nodiscard]] std::vector<std::uint8_t> wrongRows(const Dataset &data) const override;
    [[nodiscard]] int countRight(const Dataset &data) const override;
    [[nodiscard]] bool isRight(const Dataset &data, int row) const override;
    [[nodiscard]] std::span<const Weights> units() const override { return m_weights; }

private:
    UnitWeights m_weights;
    GateLearner m_learner;
};

} // namespace frontera

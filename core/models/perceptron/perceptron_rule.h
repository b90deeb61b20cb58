// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/models/perceptron/perceptron.h"
#include "core/models/perceptron/quick_perceptron.h"
#include "core/record/rule.h"

namespace frontera {

/// The perceptron of perceptron.h as a rule (core/record/rule.h): it changes on mistakes alone, is
/// exact, and ends with an epoch without a mistake.
class PerceptronRule
{
public:
    using State = Weights;
    static constexpr Pace pace = Pace::OnMistakes;
    static constexpr bool isExact = true;
    static constexpr bool endsWhenLearnt = true;

    PerceptronRule(Dataset data, Settings settings);

    [[nodiscard]] const Dataset &data() const { return m_data; }
    [[nodiscard]] const Settings &settings() const { return m_settings; }
    [[nodiscard]] Weights start() const;
    void present(Weights &weights, StepFacts &facts) const;
    /// Returns the error of the weights' output for a row.
    [[nodiscard]] int errorAt(const Weights &weights, int row) const;
    /// Makes weights learn from the error at a row, at the rate of the epoch. Returns true if any
    /// changed.
    bool learn(Weights &weights, int error, int row, qint64 epoch) const;
    [[nodiscard]] Reading reading(const Weights &before, const StepFacts &facts) const;
    [[nodiscard]] PredictorPointer predictor(const Weights &weights) const;
    void parameters(const Weights &weights, std::vector<double> &values) const;
    [[nodiscard]] static quint64 hash(const Weights &weights);

    class Trainer : public QuickPerceptron
    {
    public:
        explicit Trainer(const PerceptronRule &rule)
            : QuickPerceptron(rule.m_data, rule.m_settings)
        {
        }
    };

private:
    Dataset m_data;
    Settings m_settings;
};

static_assert(Rule<PerceptronRule>);

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/models/perceptron/perceptron.h"
#include "core/models/perceptron/quick_perceptron.h"
#include "core/record/kept.h"

namespace frontera {

/// The perceptron of perceptron.h as a rule (core/record/rule.h): it changes on mistakes alone, is
/// exact, and ends with an epoch without a mistake.
class PerceptronRule
{
public:
    using State = Averaged<Weights>;
    using Sums = WeightSums;
    static constexpr Pace pace = Pace::OnMistakes;
    static constexpr bool isExact = true;
    static constexpr bool endsWhenLearnt = true;

    PerceptronRule(Dataset data, Settings settings);

    [[nodiscard]] const Dataset &data() const { return m_data; }
    [[nodiscard]] const Settings &settings() const { return m_settings; }
    [[nodiscard]] State start() const;
    void present(State &weights, StepFacts &facts) const;
    /// Returns the error of the weights' output for a row.
    [[nodiscard]] int errorAt(const Weights &weights, int row) const;
    /// Makes weights learn from the error at a row, at the rate of the epoch. Returns true if any
    /// changed.
    bool learn(Weights &weights, int error, int row, qint64 epoch) const;
    [[nodiscard]] Reading reading(const State &before, const StepFacts &facts) const;
    [[nodiscard]] PredictorPointer predictor(const Weights &weights) const;
    void parameters(const Weights &weights, std::vector<double> &values) const;
    [[nodiscard]] static quint64 hash(const Weights &weights);
    [[nodiscard]] Sums sumsUpTo(const State &state, qint64 steps) const;
    [[nodiscard]] Kept<State> mean(const Sums &sums, qint64 steps) const;

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

static_assert(KeepingRule<PerceptronRule>);

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/models/gates/gate_learner.h"
#include "core/record/rule.h"

#include <cstdint>
#include <memory>

namespace frontera {

/// Three perceptrons that learn a gate each (gate_learner.h) as a rule (core/record/rule.h).
///
/// A presentation is a mistake if any unit errs, or if the output of the whole is not the target of
/// the data. So an epoch without a mistake has all units right and the whole right, and nothing
/// changes any more. Units that together compute another gate than that of the data end in a cycle
/// of one epoch, in which nothing changes and the whole stays wrong.
class GatesRule
{
public:
    using State = UnitWeights;
    static constexpr Pace pace = Pace::OnMistakes;
    static constexpr bool isExact = true;
    static constexpr bool endsWhenLearnt = true;

    /// The data have gate inputs.
    GatesRule(Dataset data, Settings settings);

    [[nodiscard]] const Dataset &data() const { return m_data; }
    [[nodiscard]] const Settings &settings() const { return m_settings; }
    [[nodiscard]] State start() const;
    void present(State &state, StepFacts &facts) const;
    [[nodiscard]] Reading reading(const State &before, const StepFacts &facts) const;
    [[nodiscard]] PredictorPointer predictor(const State &state) const;
    void parameters(const State &state, std::vector<double> &values) const;
    [[nodiscard]] static quint64 hash(const State &state);

    /// Judges each of the eight kinds of observations, two inputs and a target, once after each
    /// change of the state.
    class Trainer
    {
    public:
        explicit Trainer(const GatesRule &rule);
        void take(const State &state);
        [[nodiscard]] const State &state() const { return m_state; }
        [[nodiscard]] int next(int from, int to);
        [[nodiscard]] int next(std::span<const int> order, int from, int to);
        void present(StepFacts &facts);

    private:
        enum Judgement : std::uint8_t { Unknown, Right, Wrong };
        [[nodiscard]] bool isRight(int row);

        const GatesRule *m_rule;
        State m_state;
        std::array<Judgement, 8> m_judgements = {};
    };

private:
    /// Fills in what the presentation of this row is, whose pass is given.
    void judge(const Pass &pass, StepFacts &facts) const;

    Dataset m_data;
    Settings m_settings;
    GateLearner m_learner;
    std::shared_ptr<const std::vector<std::uint8_t>> m_kinds; ///< of the rows, from 0 to 7
};

static_assert(Rule<GatesRule>);

} // namespace frontera

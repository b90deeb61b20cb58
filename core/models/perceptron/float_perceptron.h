// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/linear/rival_count.h"
#include "core/models/perceptron/averaged.h"
#include "core/models/perceptron/convention.h"
#include "core/models/perceptron/float_columns.h"
#include "core/record/kept.h"
#include "core/record/predictor.h"

#include <optional>
#include <span>
#include <vector>

namespace frontera {

/// The perceptron of perceptron.h as a plain loop over IEEE doubles computes it, in Python or C:
///
///     z = w[0]*x[0] + w[1]*x[1] + … + b       from left to right, each operation rounded
///     change = rate*error
///     w[i] = w[i] + change*x[i]
///     b = b + change
///
/// Inputs, rate, start, dead zone and threshold are the doubles nearest to the decimals. Without a
/// bias b is 0.0 and stays so. With a threshold θ a State has b = −θ, as the exact rule has
/// (perceptron.h): z + b > 0 where z > θ, for two doubles differ by 0 only if they are equal.
/// A rate that falls is rate/epoch or rate/sqrt(epoch), each operation rounded (falling_rate.h).
/// Overflow is IEEE's: infinite weights, and sums that are no numbers, which do not fire; where
/// z = 0 is a mistake their output is 0. Equal states have equal futures, for doubles are as
/// determined as decimals: so a state that comes back proves a cycle of this run. What is proved
/// of the exact rule, such as the bound on updates, is not proved of this one.
///
/// An average is the mean of the doubles that the weights were, exactly, rounded once:
/// float(sum(map(Fraction, weights))/steps) in Python. So it does not depend on the order of a sum,
/// and a run that goes round has it at any position.
class FloatPerceptronRule
{
public:
    using State = Averaged<FloatWeights>;
    using Sums = WeightSums;
    static constexpr Pace pace = Pace::OnMistakes;
    static constexpr bool isExact = true;
    static constexpr bool endsWhenLearnt = true;

    FloatPerceptronRule(Dataset data, Settings settings);

    [[nodiscard]] const Dataset &data() const { return m_data; }
    [[nodiscard]] const Settings &settings() const { return m_settings; }
    [[nodiscard]] State start() const;
    void present(State &weights, StepFacts &facts) const;
    /// Returns the error of the weights' output for a row.
    [[nodiscard]] double errorAt(const FloatWeights &weights, int row) const;
    /// Makes weights learn from the error at a row, at the rate of the epoch. Returns true if any
    /// changed.
    bool learn(FloatWeights &weights, double error, int row, qint64 epoch) const;
    [[nodiscard]] Reading reading(const State &before, const StepFacts &facts) const;
    [[nodiscard]] PredictorPointer predictor(const FloatWeights &weights) const;
    void parameters(const FloatWeights &weights, std::vector<double> &values) const;
    [[nodiscard]] static quint64 hash(const FloatWeights &weights);
    [[nodiscard]] Sums sumsUpTo(const State &state, qint64 steps) const;
    [[nodiscard]] Kept<State> mean(const Sums &sums, qint64 steps) const;

    /// Passes over observations that are certainly right in the same doubles.
    class Trainer
    {
    public:
        explicit Trainer(const FloatPerceptronRule &rule)
            : m_rule(&rule)
        {
        }
        void take(const State &weights) { m_weights = weights; }
        [[nodiscard]] const State &state() const { return m_weights; }
        /// Returns them as a form in Dataset::nearestColumns(), good until the next presentation;
        /// nothing where sums may leave the doubles.
        [[nodiscard]] std::optional<NearForm> form() const;
        [[nodiscard]] int next(int from, int to) const;
        [[nodiscard]] int next(std::span<const int> order, int from, int to) const;
        void present(StepFacts &facts) { m_rule->present(m_weights, facts); }

    private:
        const FloatPerceptronRule *m_rule;
        State m_weights;
    };

private:
    template <int Inputs>
    void presentOf(FloatWeights &weights, StepFacts &facts) const;
    template <int Inputs>
    [[nodiscard]] double errorOfRow(const FloatWeights &weights, int row) const;
    template <int Inputs>
    bool learnOf(FloatWeights &weights, double error, int row, qint64 epoch) const;
    void presentPlainly(FloatWeights &weights, StepFacts &facts) const;
    /// Returns z of a row, without what stands for a threshold.
    [[nodiscard]] double sum(const FloatWeights &weights, int row) const;

    Dataset m_data;
    Settings m_settings;
    Convention<double> m_convention;
    double m_errorBeyond; ///< of an observation of class 1 that gives class 0
    double m_rate;
    FloatColumns m_columns; ///< of m_data
};

static_assert(KeepingRule<FloatPerceptronRule>);

} // namespace frontera

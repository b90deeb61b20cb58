// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/models/perceptron/averaged.h"
#include "core/record/kept.h"

#include <utility>

namespace frontera {

/// Weights, and what the mistakes of the epoch add up to so far.
template <typename W>
struct BatchState
{
    W weights;
    W sums;

    bool operator==(const BatchState &) const = default;
};

/// A perceptron that learns in batches, whose arithmetic and convention are those of the rule R:
/// all presentations of an epoch are with the same weights. The sums of what the mistakes add begin
/// at 0; a mistake adds to them what it would add to the weights, in the order of presentation,
///
///     s ← s + η·e·x,  s_b ← s_b + η·e,
///
/// and the last step of the epoch, whether right or not, adds the sums to the weights:
///
///     w ← w + s,  b ← b + s_b,
///
/// so it is the one that updates the state, if these change. The sums are 0 again after it: states
/// at ends of epochs are equal where the weights are.
template <typename R>
class BatchOf
{
public:
    using State = BatchState<typename R::State>;
    using Sums = typename R::Sums;
    static constexpr Pace pace = Pace::OnMistakesAndEnds;
    static constexpr bool isExact = R::isExact;
    static constexpr bool endsWhenLearnt = R::endsWhenLearnt;

    explicit BatchOf(R rule)
        : m_rule(std::move(rule))
    {
    }

    [[nodiscard]] const Dataset &data() const { return m_rule.data(); }
    [[nodiscard]] const Settings &settings() const { return m_rule.settings(); }
    [[nodiscard]] State start() const
    {
        const auto weights = m_rule.start();
        return {weights, nothingLike(weights)};
    }

    void present(State &state, StepFacts &facts) const
    {
        collect(state, facts);
        facts.updated = facts.number % data().observationCount() == 0 && addSums(state, facts);
    }

    [[nodiscard]] Reading reading(const State &before, const StepFacts &facts) const
    {
        Reading reading = m_rule.reading(before.weights, facts);
        if (facts.number == 0)
            return reading;
        State collected = before;
        collect(collected, reading.facts);
        State after = before;
        present(after, reading.facts);
        UnitReading &unit = reading.units.front();
        for (std::size_t i = 0; i < unit.links.size(); ++i) {
            unit.links[i].after = after.weights.w[i];
            unit.links[i].sum = CollectedSum{before.sums.w[i], collected.sums.w[i]};
        }
        if (unit.bias) {
            unit.bias->after = signedBias(after.weights.b, settings());
            unit.bias->sum = CollectedSum{signedBias(before.sums.b, settings()),
                                          signedBias(collected.sums.b, settings())};
        }
        return reading;
    }

    [[nodiscard]] PredictorPointer predictor(const State &state) const
    {
        return m_rule.predictor(state.weights);
    }
    void parameters(const State &state, std::vector<double> &values) const
    {
        m_rule.parameters(state.weights, values);
    }
    /// States are compared at ends of epochs, where the sums are 0.
    [[nodiscard]] static quint64 hash(const State &state) { return R::hash(state.weights); }

    [[nodiscard]] Sums sumsUpTo(const State &state, qint64 steps) const
    {
        return m_rule.sumsUpTo(state.weights, steps);
    }
    [[nodiscard]] Kept<State> mean(const Sums &sums, qint64 steps) const
    {
        const Kept<typename R::State> kept = m_rule.mean(sums, steps);
        return {{kept.state, nothingLike(kept.state)}, {}, 0, kept.isRounded};
    }

    /// Passes over right observations with the weights of the epoch, as the trainer of R does, but
    /// not over the last one of an epoch.
    class Trainer
    {
    public:
        explicit Trainer(const BatchOf &rule)
            : m_rule(&rule)
            , m_trainer(rule.m_rule)
        {
        }
        void take(const State &state)
        {
            m_state = state;
            m_trainer.take(state.weights);
        }
        [[nodiscard]] const State &state() const { return m_state; }
        [[nodiscard]] int next(int from, int to) { return upToEnd(m_trainer.next(from, to), to); }
        [[nodiscard]] int next(std::span<const int> order, int from, int to)
        {
            return upToEnd(m_trainer.next(order, from, to), to);
        }
        void present(StepFacts &facts)
        {
            m_rule->present(m_state, facts);
            if (facts.updated)
                m_trainer.take(m_state.weights);
        }

    private:
        [[nodiscard]] int upToEnd(int place, int to) const
        {
            const bool endsEpoch = place == to && to == m_rule->data().observationCount();
            return endsEpoch ? place - 1 : place;
        }

        const BatchOf *m_rule;
        typename R::Trainer m_trainer;
        State m_state;
    };

private:
    template <typename W>
    [[nodiscard]] static W nothingLike(const W &weights)
    {
        W nothing;
        nothing.w.resize(weights.w.size());
        return nothing;
    }

    /// Adds to the sums what a mistake adds, and fills in whether it is one.
    void collect(State &state, StepFacts &facts) const
    {
        const auto error = m_rule.errorAt(state.weights, facts.observation);
        facts.isMistake = error != 0;
        if (facts.isMistake)
            m_rule.learn(state.sums, error, facts.observation, facts.epoch);
    }

    /// Adds the sums to the weights. Returns true if that changes any.
    [[nodiscard]] bool addSums(State &state, const StepFacts &facts) const
    {
        const auto before = state.weights;
        for (std::size_t i = 0; i < state.weights.w.size(); ++i)
            state.weights.w[i] = state.weights.w[i] + state.sums.w[i];
        state.weights.b = state.weights.b + state.sums.b;
        state.sums = nothingLike(state.sums);
        if (state.weights == before)
            return false;
        if (settings().keep == Keep::Average)
            addMoments(state.weights, before, facts.number);
        return true;
    }

    R m_rule;
};

} // namespace frontera

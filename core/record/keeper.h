// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/linear/rival_count.h"
#include "core/record/kept.h"
#include "core/record/mistake_log.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <vector>

namespace frontera {

/// Keeps what the settings ask for beside the state that learns (Settings::keep).
///
/// The best is Gallant's pocket ("Perceptron-based learning algorithms", IEEE Transactions on
/// Neural Networks 1, 1990) with its ratchet: after each change the state is compared, on all data,
/// with the one that is kept, and takes its place if it gets more right. So there are never more of
/// them than observations, and once a run goes round no other comes. An average follows from the
/// state itself.
template <Rule R>
class Keeper
{
public:
    using State = typename R::State;

    /// The rule must outlive it.
    explicit Keeper(const R &rule)
        : m_rule(rule)
        , m_keep(KeepingRule<R> ? rule.settings().keep : Keep::Last)
    {
        if (m_keep == Keep::Best)
            keep({rule.start(), rightIn(rule.start()), 0});
    }

    [[nodiscard]] bool averages() const { return m_keep == Keep::Average; }
    /// True if it has to be told of each change.
    [[nodiscard]] bool isComparing() const { return m_keep == Keep::Best; }
    /// Returns how many observations are right in a state.
    [[nodiscard]] int rightIn(const State &state) const
    {
        return m_rule.predictor(state)->countRight(m_rule.data());
    }
    /// Takes a state that a step left which changed it, if it is better. `right` is rightIn() it,
    /// or −1 if that was not counted.
    void take(const StepFacts &facts, const State &state, int right)
    {
        if (right < 0)
            right = *m_best.back().right + moreRightIn(state);
        if (right > *m_best.back().right)
            keep({state, right, facts.number});
    }

    /// Returns what is kept at a position of a run that looks, within the record, like step
    /// `number`, which left this state. `stateAt(number)` returns the state after another one.
    template <typename StateAt>
    [[nodiscard]] std::optional<Kept<State>> at(qint64 position, qint64 number, const State &state,
                                                const MistakeLog &log, const StateAt &stateAt) const
    {
        if (!m_best.empty())
            return *std::prev(std::ranges::upper_bound(m_best, position, {}, &Kept<State>::since));
        if constexpr (KeepingRule<R>) {
            if (averages())
                return position == 0 ? Kept<State>{state}
                                     : mean(position, number, state, log, stateAt);
        }
        return std::nullopt;
    }

    /// Returns what a reading says of it.
    [[nodiscard]] KeptReading readingOf(const Kept<State> &kept) const
    {
        const UnitReading unit = m_rule.reading(kept.state, StepFacts()).units.front();
        KeptReading reading{weightsAfter(unit), {}, kept.right, kept.since, kept.isRounded};
        if (unit.bias)
            reading.bias = unit.bias->after;
        return reading;
    }

private:
    void keep(const Kept<State> &best)
    {
        m_best.push_back(best);
        m_isRivalKept = false;
    }

    /// Returns how many observations more are right in a state than in the best so far; 0 if none
    /// or fewer are.
    [[nodiscard]] int moreRightIn(const State &state)
    {
        const PredictorPointer rival = m_rule.predictor(state);
        if (rival->linear() != nullptr && deadZoneOf(m_rule.settings()).isZero()) {
            const std::optional<int> more = rivals().moreRight(
                *rival->linear(), [&](int row) { return rival->isRight(m_rule.data(), row); });
            if (more)
                return *more;
        }
        return std::max(0, rival->countRight(m_rule.data()) - *m_best.back().right);
    }

    /// Returns the count of those that may be better than the best.
    [[nodiscard]] const RivalCount &rivals()
    {
        const Dataset &data = m_rule.data();
        if (!m_rivals) {
            const bool isFloat = m_rule.settings().arithmetic == Arithmetic::Float;
            m_rivals.emplace(data, isFloat ? data.nearestColumns() : data.columns());
        }
        if (!m_isRivalKept) {
            const PredictorPointer best = m_rule.predictor(m_best.back().state);
            m_rivals->keep(*best->linear(), best->wrongRows(data));
        }
        m_isRivalKept = true;
        return *m_rivals;
    }

    template <typename StateAt>
    [[nodiscard]] Kept<State> mean(qint64 position, qint64 number, const State &state,
                                   const MistakeLog &log,
                                   const StateAt &stateAt) const requires KeepingRule<R>
    {
        auto sums = m_rule.sumsUpTo(state, number);
        if (position > number) { // each round adds the same
            const qint64 begin = log.periodStart();
            const qint64 end = log.periodEnd();
            const qint64 rounds = (position - number) / (end - begin);
            addSums(sums, m_rule.sumsUpTo(stateAt(end), end), rounds);
            addSums(sums, m_rule.sumsUpTo(stateAt(begin), begin), -rounds);
        }
        return m_rule.mean(sums, position);
    }

    const R &m_rule;
    Keep m_keep;
    std::vector<Kept<State>> m_best;    ///< each gets more right than the one before
    std::optional<RivalCount> m_rivals; ///< made when it is first needed
    bool m_isRivalKept = false;         ///< it has the best
};

} // namespace frontera

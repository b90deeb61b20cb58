// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/record/best_count.h"
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
        , m_count(rule)
    {
        if (m_keep == Keep::Best)
            m_best.push_back(
                {rule.start(), rule.predictor(rule.start())->countRight(rule.data()), 0});
    }

    [[nodiscard]] bool averages() const { return m_keep == Keep::Average; }
    /// True if it has to be told of each change.
    [[nodiscard]] bool isComparing() const { return m_keep == Keep::Best; }
    /// Returns how many observations are right in the best so far; −1 where it is not kept.
    [[nodiscard]] int mostRight() const { return m_best.empty() ? -1 : *m_best.back().right; }
    /// Takes the trainer's state, which a step left that changed it, if it is better. `right` is
    /// how many observations are right in it, or −1 if that was not counted.
    void take(const StepFacts &facts, typename R::Trainer &trainer, int right)
    {
        if (right < 0)
            right = m_count.rightIn(trainer, mostRight());
        if (right > mostRight())
            m_best.push_back({trainer.state(), right, facts.number});
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
    std::vector<Kept<State>> m_best; ///< each gets more right than the one before
    BestCount<R> m_count;
};

} // namespace frontera

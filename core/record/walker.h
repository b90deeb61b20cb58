// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/record/epoch_clock.h"
#include "core/record/facts.h"
#include "core/record/presentation_order.h"
#include "core/record/rule.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <utility>
#include <vector>

namespace frontera {

/// How far a run has come.
struct Progress
{
    qint64 number = 0;       ///< of the last step
    qint64 presented = 0;    ///< presentations of the plain sequence (run_clock.h) done with
    bool isRepeated = false; ///< true if the next step repeats the last one
    int row = -1;            ///< presented by the last step; −1 if that was passed over
    qint64 mistakes = 0;     ///< in the epoch so far; at the end of an epoch of no meaning
};

/// The one loop that trains: presents observation after observation, and passes over those that
/// are certainly right. Where the settings have it so, it repeats each presentation that changed
/// the state until it is right.
template <Rule R>
class Walker
{
public:
    /// Both must outlive it.
    Walker(const R &rule, PresentationOrder &order)
        : m_rule(rule)
        , m_clock(rule.data().observationCount())
        , m_order(order)
        , m_trainer(rule)
        , m_repeats(rule.settings().update == Update::Repeat)
    {
    }

    /// Begins at the state that was left there.
    void begin(const Progress &at, const typename R::State &state)
    {
        m_trainer.take(state);
        m_knowsWrong = false;
        m_at = at;
        if (isAtEndOfEpoch())
            m_at.mistakes = 0;
    }

    /// Returns the last step that was presented or passed over.
    [[nodiscard]] qint64 number() const { return m_at.number; }
    [[nodiscard]] const Progress &progress() const { return m_at; }
    [[nodiscard]] bool isAtEndOfEpoch() const
    {
        return m_clock.isEnd(m_at.presented) && !m_at.isRepeated;
    }
    [[nodiscard]] const typename R::State &state() { return m_trainer.state(); }
    [[nodiscard]] typename R::Trainer &trainer() { return m_trainer; }
    /// Begins to count the mistakes of the next epoch. Returns true if this one had none, and all
    /// observations are right: those that it did not present, too.
    [[nodiscard]] bool endEpoch()
    {
        if (std::exchange(m_at.mistakes, 0) > 0)
            return false;
        return m_order.presentsAll() ||
               isNever([](const StepFacts &facts) { return facts.isMistake; });
    }
    /// True if no observation would change the state that was reached. The caller guarantees that
    /// the last epoch did not.
    [[nodiscard]] bool isSettled()
    {
        if (R::pace == Pace::OnMistakesAndEnds) // sums that cancel may not do so in another epoch
            return areEpochsAlike(m_rule.settings()) ||
                   isNever([](const StepFacts &facts) { return facts.isMistake; });
        return m_order.presentsAll() ||
               isNever([](const StepFacts &facts) { return facts.updated; });
    }

    /// Goes on to step `last` > number(), or to the end of the epoch if that comes before. Calls
    /// visit(facts) after each mistake and each change of the state; goes no further once it
    /// returns false.
    template <typename Visit>
    void walk(qint64 last, const Visit &visit)
    {
        const qint64 epoch = m_clock.completeAt(m_at.presented) + 1;
        const bool isGiven = m_order.isGiven();
        const std::span<const int> rows = m_order.epochRows(epoch);
        auto place = static_cast<int>(m_at.presented - m_clock.lastEnd(m_at.presented));
        while (m_at.number < last && place < m_clock.length()) {
            const bool isOfWrong = m_order.isOfWrong() && !m_at.isRepeated && !wrongRows().empty();
            if (!m_at.isRepeated && !isOfWrong) {
                const auto end =
                    static_cast<int>(std::min(place + (last - m_at.number), m_clock.length()));
                const int next =
                    isGiven ? m_trainer.next(place, end) : m_trainer.next(rows, place, end);
                pass(next - place);
                place = next;
                if (place == end)
                    return;
            }
            StepFacts facts{m_at.number + 1, epoch,
                            isGiven ? place : rows[static_cast<std::size_t>(place)]};
            if (m_at.isRepeated)
                facts.observation = m_at.row;
            else if (isOfWrong)
                facts.observation = m_wrong[m_order.wrongAt(facts.number, m_wrong.size())];
            const bool goesOn = present(facts, visit);
            place += m_at.isRepeated ? 0 : 1;
            if (!goesOn)
                return;
        }
    }

    /// Goes on to the end of the epoch.
    void walkEpoch()
    {
        walk(std::numeric_limits<qint64>::max(), [](const StepFacts &) { return true; });
    }

    /// Presents this one next. The caller guarantees that all in between are right and idle, and
    /// end no epoch.
    template <typename Visit>
    void walk(const Station &station, const Visit &visit)
    {
        pass(station.number - 1 - m_at.number);
        StepFacts facts{station.number, m_clock.epochOf(m_at.presented + 1), station.observation};
        present(facts, visit);
    }

private:
    /// Returns the observations that are wrong in the present state: looked for after a change.
    [[nodiscard]] const std::vector<int> &wrongRows()
    {
        if (m_knowsWrong)
            return m_wrong;
        const std::vector<std::uint8_t> all =
            m_rule.predictor(m_trainer.state())->wrongRows(m_rule.data());
        m_wrong.clear();
        for (std::size_t row = 0; row < all.size(); ++row) {
            if (all[row] != 0)
                m_wrong.push_back(static_cast<int>(row));
        }
        m_knowsWrong = true;
        return m_wrong;
    }

    /// True of no observation that would be presented next.
    template <typename Predicate>
    [[nodiscard]] bool isNever(const Predicate &predicate)
    {
        const typename R::State reached = state();
        for (int row = 0; row < m_rule.data().observationCount(); ++row) {
            typename R::State copy = reached;
            StepFacts facts{1, m_clock.epochOf(m_at.presented), row};
            m_rule.present(copy, facts);
            if (predicate(facts))
                return false;
        }
        return true;
    }

    /// Passes over steps that are right.
    void pass(qint64 steps)
    {
        m_at.number += steps;
        m_at.presented += steps;
        if (steps > 0)
            m_at.row = -1;
    }

    template <typename Visit>
    bool present(StepFacts &facts, const Visit &visit)
    {
        m_trainer.present(facts);
        m_at.number = facts.number;
        m_at.row = facts.observation;
        m_at.isRepeated = m_repeats && facts.isMistake && facts.updated;
        m_at.presented += m_at.isRepeated ? 0 : 1;
        m_at.mistakes += facts.isMistake;
        m_knowsWrong = m_knowsWrong && !facts.updated;
        return !(facts.isMistake || facts.updated) || visit(std::as_const(facts));
    }

    const R &m_rule;
    EpochClock m_clock;
    PresentationOrder &m_order;
    typename R::Trainer m_trainer;
    bool m_repeats;
    Progress m_at;
    std::vector<int> m_wrong; ///< the rows that are wrong, where m_knowsWrong
    bool m_knowsWrong = false;
};

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/record/epoch_clock.h"
#include "core/record/facts.h"
#include "core/record/presentation_order.h"
#include "core/record/rule.h"

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

namespace frontera {

/// The one loop that trains: presents observation after observation, and passes over those that
/// are certainly right.
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
    {
    }

    /// Begins after step `number`, which left this state; `mistakes` were made in its epoch so far,
    /// unless it ended one.
    void begin(qint64 number, const typename R::State &state, qint64 mistakes)
    {
        m_trainer.take(state);
        m_knowsWrong = false;
        m_number = number;
        m_mistakes = m_clock.isEnd(number) ? 0 : mistakes;
    }

    /// Returns the last step that was presented or passed over.
    [[nodiscard]] qint64 number() const { return m_number; }
    [[nodiscard]] bool isAtEndOfEpoch() const { return m_clock.isEnd(m_number); }
    [[nodiscard]] const typename R::State &state() { return m_trainer.state(); }
    /// Begins to count the mistakes of the next epoch. Returns true if this one had none, and all
    /// observations are right: those that it did not present, too.
    [[nodiscard]] bool endEpoch()
    {
        if (std::exchange(m_mistakes, 0) > 0)
            return false;
        return m_order.presentsAll() ||
               isNever([](const StepFacts &facts) { return facts.isMistake; });
    }
    /// True if no observation would change the state that was reached. The caller guarantees that
    /// the last epoch did not.
    [[nodiscard]] bool isSettled()
    {
        return m_order.presentsAll() ||
               isNever([](const StepFacts &facts) { return facts.updated; });
    }

    /// Goes on to step `last` > number(), or to the end of the epoch if that comes before. Calls
    /// visit(facts) after each mistake and each change of the state; goes no further once it
    /// returns false.
    template <typename Visit>
    void walk(qint64 last, const Visit &visit)
    {
        const qint64 start = m_clock.lastEnd(m_number);
        const auto end = static_cast<int>(std::min(last - start, m_clock.length()));
        const qint64 epoch = m_clock.completeAt(m_number) + 1;
        if (m_order.isOfWrong()) {
            walkToWrong(start, end, epoch, visit);
            return;
        }
        const bool isGiven = m_order.isGiven();
        const std::span<const int> rows = m_order.epochRows(epoch);
        for (auto place = static_cast<int>(m_number - start); place < end; ++place) {
            place = isGiven ? m_trainer.next(place, end) : m_trainer.next(rows, place, end);
            if (place == end)
                break;
            StepFacts facts{start + place + 1, epoch,
                            isGiven ? place : rows[static_cast<std::size_t>(place)]};
            if (!present(facts, visit))
                return;
        }
        m_number = start + end;
    }

    /// Presents this one next. The caller guarantees that all in between are right and idle, and
    /// end no epoch.
    template <typename Visit>
    void walk(const Station &station, const Visit &visit)
    {
        StepFacts facts{station.number, m_clock.epochOf(station.number), station.observation};
        present(facts, visit);
    }

private:
    /// Goes on to this place in the epoch that begins after step `start`: each step presents one of
    /// those that are wrong then, and where none is, the one whose place it is.
    template <typename Visit>
    void walkToWrong(qint64 start, int end, qint64 epoch, const Visit &visit)
    {
        for (auto place = static_cast<int>(m_number - start); place < end; ++place) {
            const bool isAnyWrong = !wrongRows().empty();
            place = isAnyWrong ? place : m_trainer.next(place, end);
            if (place == end)
                break;
            StepFacts facts{start + place + 1, epoch, place};
            if (isAnyWrong)
                facts.observation = m_wrong[m_order.wrongAt(facts.number, m_wrong.size())];
            if (!present(facts, visit))
                return;
        }
        m_number = start + end;
    }

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
            StepFacts facts{1, 1, row};
            m_rule.present(copy, facts);
            if (predicate(facts))
                return false;
        }
        return true;
    }

    template <typename Visit>
    bool present(StepFacts &facts, const Visit &visit)
    {
        m_trainer.present(facts);
        m_number = facts.number;
        m_mistakes += facts.isMistake;
        m_knowsWrong = m_knowsWrong && !facts.updated;
        return !(facts.isMistake || facts.updated) || visit(std::as_const(facts));
    }

    const R &m_rule;
    EpochClock m_clock;
    PresentationOrder &m_order;
    typename R::Trainer m_trainer;
    qint64 m_number = 0;
    qint64 m_mistakes = 0;    ///< in this epoch
    std::vector<int> m_wrong; ///< the rows that are wrong, where m_knowsWrong
    bool m_knowsWrong = false;
};

} // namespace frontera

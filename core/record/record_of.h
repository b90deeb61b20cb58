// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/record/checkpoints.h"
#include "core/record/cycle_detector.h"
#include "core/record/keeper.h"
#include "core/record/mistake_log.h"
#include "core/record/record.h"
#include "core/record/scout_of.h"
#include "core/record/walker.h"

namespace frontera {

/// Trains, keeps, replays and proves the run of a rule.
///
/// Kept are the mistakes and, now and then, the state (a checkpoint): any place is reached by
/// replaying the same rule from the checkpoint before it, which is exact, so a replay cannot
/// differ. A rule that changes on mistakes alone is replayed by its mistakes. Once a run is proved
/// to go round, nothing more is kept or trained: later places look like those of its first round.
template <Rule R>
class RecordOf final : public Record
{
public:
    using State = typename R::State;

    explicit RecordOf(R rule)
        : m_rule(std::move(rule))
        , m_clock(m_rule.data().observationCount())
        , m_order(m_rule.settings(), m_rule.data().observationCount())
        , m_log(m_order, m_rule.data().observationCount())
        , m_keeper(m_rule)
        , m_checkpoints(m_rule)
        , m_seeksCycle(R::isExact && areEpochsAlike(m_rule.settings()))
    {
        m_place.after = m_rule.start();
        m_checkpoints.add({m_place.after, 0, 0});
        if (m_seeksCycle)
            seekCycle(0, m_place.after);
    }

    [[nodiscard]] qint64 length() const override { return m_length; }
    [[nodiscard]] const RunClock &clock() const override { return m_clock; }
    [[nodiscard]] bool hasStopped() const override
    {
        return R::endsWhenLearnt && m_stopsWhenLearnt && m_learntEpoch;
    }
    void setStopsWhenLearnt(bool stops) override { m_stopsWhenLearnt = stops; }
    [[nodiscard]] std::optional<qint64> learntEpoch() const override { return m_learntEpoch; }
    [[nodiscard]] const std::optional<Cycle> &cycle() const override { return m_cycle; }
    [[nodiscard]] bool hasSettled() const override { return m_hasSettled; }

    void trainTo(qint64 position, PauseAt pause) override
    {
        bool pauses = false;
        const auto take = [&](const StepFacts &facts) {
            note(facts, -1);
            pauses = pause != PauseAt::Nothing && facts.updated;
            return !pauses;
        };
        while (m_length < position && !hasStopped() && !pauses) {
            if (m_log.repeats()) {
                m_length = goRound(position, pause);
                return;
            }
            Walker<R> &walker = readyWalker();
            walker.walk(pause == PauseAt::EachStep ? m_length + 1 : position, take);
            pauses = pauses || pause == PauseAt::EachStep;
            arrive();
        }
    }

    void trainOnly(std::span<const Station> stations) override
    {
        int right = -1;
        const auto take = [&](const StepFacts &facts) {
            note(facts, right);
            return true;
        };
        for (const Station &station : stations) {
            if (hasStopped())
                return;
            if (m_log.repeats()) {
                m_length = stations.back().number;
                return;
            }
            right = station.right;
            readyWalker().walk(station, take);
            arrive();
        }
    }

    [[nodiscard]] std::unique_ptr<Scout> scout() override
    {
        const qint64 mistakes = mistakesUpTo(m_length) - mistakesUpTo(m_clock.lastEnd(m_length));
        const State &state = m_walker ? m_walker->state() : m_checkpoints.start();
        const Progress at{m_length, m_clock.presentedAt(m_length), m_clock.isRepeated(m_length),
                          m_length > 0 ? factsOf(m_length).observation : -1, mistakes};
        return std::make_unique<ScoutOf<R>>(m_rule, at, state, m_keeper.mostRight());
    }

    void goTo(qint64 position) override
    {
        Q_ASSERT(position >= 0 && position <= m_length);
        if (position == m_facts.number)
            return;
        const qint64 wanted = m_log.inRecord(position);
        const bool isBeyond = position != wanted; // the first round
        const bool wasBeyond = m_facts.number != m_place.facts.number;
        bool isOnTheWay = isBeyond == wasBeyond;
        if (isBeyond && m_place.facts.number == m_log.periodEnd()) {
            if (m_keeper.averages()) // the moments are others
                m_place = placeInRecord(m_log.periodStart());
            m_place.facts.number = m_log.periodStart(); // the state there is the same
            isOnTheWay = true;
        }
        if (isOnTheWay && wanted == m_place.facts.number + 1)
            present(m_place, factsOf(wanted));
        else if (isOnTheWay && isNear(m_place.facts.number, wanted))
            replay(m_place, wanted);
        else
            m_place = placeInRecord(wanted);
        m_facts = inRound(m_place.facts, position);
    }
    [[nodiscard]] const StepFacts &facts() const override { return m_facts; }
    [[nodiscard]] Reading reading() const override
    {
        Reading reading =
            m_rule.reading(m_facts.number == 0 ? m_place.after : m_place.before, m_facts);
        if (const std::optional<Kept<State>> kept = this->kept())
            reading.kept = m_keeper.readingOf(*kept);
        return reading;
    }
    [[nodiscard]] PredictorPointer predictor() const override
    {
        return m_rule.predictor(m_place.after);
    }
    [[nodiscard]] PredictorPointer keptPredictor() const override
    {
        const std::optional<Kept<State>> kept = this->kept();
        return kept ? m_rule.predictor(kept->state) : nullptr;
    }
    [[nodiscard]] PredictorPointer predictorBeforeUpdate() const override
    {
        qint64 last = m_place.lastUpdate;
        // Beyond the first round it may lie in the round before.
        if (m_facts.number != m_place.facts.number && last <= m_log.periodStart())
            last = placeInRecord(m_log.periodEnd()).lastUpdate;
        return last == 0 ? nullptr : m_rule.predictor(placeInRecord(last).before);
    }

    [[nodiscard]] PredictorPointer predictorAt(qint64 position) const override
    {
        return m_rule.predictor(placeInRecord(m_log.inRecord(position)).after);
    }
    [[nodiscard]] std::vector<double> parametersAt(qint64 position) const override
    {
        std::vector<double> parameters;
        m_rule.parameters(placeInRecord(m_log.inRecord(position)).after, parameters);
        return parameters;
    }
    [[nodiscard]] qint64 mistakesUpTo(qint64 position) const override
    {
        return m_log.upTo(position);
    }
    [[nodiscard]] std::optional<qint64> nextMistake(qint64 position) const override
    {
        return m_log.next(position, m_length);
    }
    [[nodiscard]] int observationAt(qint64 number) const override
    {
        return factsOf(m_log.inRecord(number)).observation;
    }
    void forEachUpdate(qint64 from, qint64 to, const VisitUpdate &visit) const override
    {
        Place place = placeInRecord(m_log.inRecord(from));
        std::vector<double> parameters;
        for (auto next = nextChange(from, to); next; next = nextChange(*next, to)) {
            const qint64 wanted = m_log.inRecord(*next);
            if (wanted <= place.facts.number) // the next round: nothing changed since
                place.facts.number = m_log.periodStart();
            replay(place, wanted);
            if (!place.facts.updated)
                continue;
            m_rule.parameters(place.after, parameters);
            visit(inRound(place.facts, *next), parameters);
        }
    }
    [[nodiscard]] std::size_t recordedMistakes() const override { return m_log.size(); }

private:
    static constexpr bool isLazy = R::pace != Pace::Always;
    static constexpr bool changesAtEnds = R::pace == Pace::OnMistakesAndEnds;
    /// All there is to know at a position of the record, and not beyond its first round.
    struct Place
    {
        StepFacts facts;
        State before; ///< of no meaning at the start
        State after;
        qint64 lastUpdate = 0; ///< the last step that changed the state; 0: none
    };

    Walker<R> &readyWalker()
    {
        if (!m_walker) {
            m_walker.emplace(m_rule, m_order);
            m_walker->begin({}, m_checkpoints.start());
        }
        return *m_walker;
    }

    /// Returns what is kept at the place.
    [[nodiscard]] std::optional<Kept<State>> kept() const
    {
        return m_keeper.at(m_facts.number, m_place.facts.number, m_place.after, m_log,
                           [this](qint64 number) { return placeInRecord(number).after; });
    }

    /// Takes in a step that the walker came to; `right` is as a station has it.
    void note(const StepFacts &facts, int right)
    {
        if (facts.updated)
            m_lastUpdate = facts.number;
        if (facts.updated && m_keeper.isComparing())
            m_keeper.take(facts, m_walker->trainer(), right);
        if (facts.isMistake)
            m_log.add(facts.number, facts.observation);
        if (m_walker->progress().isRepeated)
            m_clock.repeat(facts.number);
        const qint64 count = isLazy ? static_cast<qint64>(m_log.size()) : facts.number;
        if ((facts.isMistake || !isLazy) && m_checkpoints.isDue(count))
            m_checkpoints.add({m_walker->state(), facts.number, m_lastUpdate});
    }

    /// Takes in where the walker came to.
    void arrive()
    {
        m_length = m_walker->number();
        if (!m_walker->isAtEndOfEpoch())
            return;
        const bool isLearnt = m_walker->endEpoch();
        if (isLazy && !m_hasSettled && m_lastUpdate <= m_clock.previousEnd(m_length))
            m_hasSettled = m_walker->isSettled();
        if (m_learntEpoch || m_cycle)
            return;
        const qint64 epoch = m_clock.completeAt(m_length);
        if (isLearnt)
            m_learntEpoch = epoch;
        else if (m_seeksCycle)
            seekCycle(epoch, m_walker->state());
    }

    void seekCycle(qint64 epoch, const State &state)
    {
        // Epochs are alike: none depends on its number.
        const auto replay = [this](const State &start, qint64 epochs) {
            PresentationOrder order = m_order;
            Walker<R> again(m_rule, order);
            again.begin({}, start);
            while (epochs-- > 0)
                again.walkEpoch();
            return again.state();
        };
        m_cycle = m_cycles.epochEnded(epoch, state, m_rule.hash(state), replay);
        if (m_cycle) {
            m_log.repeat(m_clock.endOf(m_cycle->firstEpoch), m_clock.endOf(m_cycle->repeatEpoch));
            m_clock.goRound(*m_cycle);
        }
    }

    /// Returns where a run that repeats itself comes to: nothing needs to be trained.
    [[nodiscard]] qint64 goRound(qint64 position, PauseAt pause) const
    {
        if (pause == PauseAt::Nothing)
            return position;
        if (pause == PauseAt::EachStep || !isLazy)
            return m_length + 1;
        for (auto next = nextChange(m_length, position); next; next = nextChange(*next, position)) {
            if (placeInRecord(m_log.inRecord(*next)).facts.updated)
                return *next;
        }
        return position;
    }

    /// Returns the first step after `position` and up to `length` that may have changed the state.
    [[nodiscard]] std::optional<qint64> nextChange(qint64 position, qint64 length) const
    {
        if (!isLazy)
            return position < length ? std::optional(position + 1) : std::nullopt;
        const std::optional<qint64> mistake = m_log.next(position, length);
        if (!changesAtEnds || m_log.upTo(position) == m_log.upTo(m_clock.lastEnd(position)))
            return mistake;
        const qint64 end = m_clock.nextEnd(position);
        return end <= mistake.value_or(length) ? std::optional(end) : mistake;
    }

    [[nodiscard]] StepFacts factsOf(qint64 number) const
    {
        std::optional<int> row; // looked up, where to shuffle another epoch would take long
        if (number != m_place.facts.number + 1 || m_order.isOfWrong())
            row = m_log.rowOf(number);
        if (!row && m_order.isOfWrong() && m_clock.isRepeated(number - 1)) // which is right
            row = m_log.rowOf(number - 1);
        return {number, m_clock.epochOf(number),
                row ? *row : m_order.observationAt(m_clock.presentationOf(number))};
    }

    /// Makes the place that of a later step within the record.
    void replay(Place &place, qint64 number) const
    {
        const auto pass = [&](qint64 changed) {
            StepFacts facts = factsOf(changed);
            m_rule.present(place.after, facts);
            if (facts.updated)
                place.lastUpdate = changed;
        };
        if constexpr (isLazy) {
            const std::size_t end = m_log.keptUpTo(number - 1);
            qint64 passed = place.facts.number;
            const auto passEnd = [&](qint64 next) { // of the epoch that was left before `next`
                if (const qint64 last = changesAtEnds ? m_clock.nextEnd(passed) : next; last < next)
                    pass(last);
                passed = next;
            };
            for (std::size_t i = m_log.keptUpTo(passed); i < end; ++i) {
                passEnd(m_log.numberOf(i));
                pass(passed);
            }
            passEnd(number);
        } else {
            for (qint64 between = place.facts.number + 1; between < number; ++between)
                pass(between);
        }
        present(place, factsOf(number));
    }

    /// Makes the place that of the next presentation.
    void present(Place &place, const StepFacts &facts) const
    {
        place.before = place.after;
        place.facts = facts;
        m_rule.present(place.after, place.facts);
        if (place.facts.updated)
            place.lastUpdate = facts.number;
    }

    /// Returns a place within the record, from the checkpoint before it.
    [[nodiscard]] Place placeInRecord(qint64 position) const
    {
        const Checkpoint<State> &from =
            m_checkpoints.before(countUpTo(std::max<qint64>(position - 1, 0)));
        Place place{{from.number, m_clock.epochOf(from.number)}, {}, from.state, from.lastUpdate};
        if (position > from.number)
            replay(place, position);
        return place;
    }

    /// Returns how much that checkpoints are counted in lies within `position`.
    [[nodiscard]] qint64 countUpTo(qint64 position) const
    {
        return isLazy ? static_cast<qint64>(m_log.keptUpTo(position)) : position;
    }

    /// True if replaying from a place within the record is no longer than from a checkpoint.
    [[nodiscard]] bool isNear(qint64 from, qint64 wanted) const
    {
        return from < wanted &&
               m_checkpoints.passed(countUpTo(from)) == m_checkpoints.passed(countUpTo(wanted - 1));
    }

    /// Returns facts of the record as those of the like position in a later round.
    [[nodiscard]] StepFacts inRound(StepFacts facts, qint64 position) const
    {
        facts.number = position;
        facts.epoch = m_clock.epochOf(position);
        return facts;
    }

    R m_rule;
    RunClock m_clock;
    mutable PresentationOrder m_order; ///< looking an epoch up shuffles it
    MistakeLog m_log;
    Keeper<R> m_keeper;
    Checkpoints<State> m_checkpoints;
    bool m_seeksCycle;
    CycleDetector<State> m_cycles;
    std::optional<Walker<R>> m_walker; ///< made when it is first needed: it looks at all data
    qint64 m_length = 0;
    qint64 m_lastUpdate = 0;
    std::optional<qint64> m_learntEpoch;
    bool m_hasSettled = false;
    std::optional<Cycle> m_cycle;
    bool m_stopsWhenLearnt = true;
    StepFacts m_facts; ///< where we are
    Place m_place;     ///< where that is in the record
};

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/record/best_count.h"
#include "core/record/scout.h"
#include "core/record/walker.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace frontera {

/// The scout of a rule.
template <Rule R>
class ScoutOf final : public Scout
{
public:
    /// Begins at the state that was left there; see Walker::begin(). `mostRight` is how many
    /// observations are right in the best state so far, −1 where that is not kept.
    ScoutOf(const R &rule, const Progress &at, typename R::State state, int mostRight)
        : m_rule(rule)
        , m_order(rule.settings(), rule.data().observationCount())
        , m_state(std::move(state))
        , m_at(at)
        , m_mostRight(mostRight)
        , m_count(m_rule)
    {
    }

    [[nodiscard]] qint64 number() const override { return m_at.number; }
    [[nodiscard]] bool hasEnded() const override { return m_hasEnded; }

    [[nodiscard]] std::vector<Station>
    lookAhead(qint64 last, const std::function<bool(std::size_t stations)> &goesOn) override
    {
        if (!m_walker) { // here, because it takes a look at all observations
            m_walker.emplace(m_rule, m_order);
            m_walker->begin(m_at, m_state);
        }
        const qint64 before = number();
        std::vector<Station> stations;
        std::size_t most = 0; // stations before the next question
        const auto note = [&](const StepFacts &facts) {
            stations.push_back({facts.number, facts.observation, rightAfter(facts)});
            return stations.size() < most;
        };
        while (number() < last && !m_hasEnded && goesOn(stations.size())) {
            most = stations.size() + mostAtOnce();
            m_walker->walk(std::min(last, number() + looksAtOnce), note);
            m_at = m_walker->progress();
            if (!m_walker->isAtEndOfEpoch())
                continue;
            addLast(stations);
            m_hasEnded = m_walker->endEpoch() && R::endsWhenLearnt;
        }
        if (number() > before) // where it stopped the run stops too
            addLast(stations);
        return stations;
    }

private:
    /// So many presentations between two questions whether to go on.
    static constexpr qint64 looksAtOnce = 8'192;

    /// Returns after how many stations to ask: where each is a look at all observations, after as
    /// many as take about a millisecond.
    [[nodiscard]] std::size_t mostAtOnce() const
    {
        constexpr int rowsAtOnce = 500'000;
        return looksAtAll(m_rule.settings())
                   ? static_cast<std::size_t>(1 + rowsAtOnce / m_rule.data().observationCount())
                   : std::numeric_limits<std::size_t>::max() / 2;
    }

    /// Returns how many observations are right after a step, if the best are kept (Station::right).
    [[nodiscard]] int rightAfter(const StepFacts &facts)
    {
        if (m_mostRight < 0 || !facts.updated)
            return -1;
        const int right = m_count.rightIn(m_walker->trainer(), m_mostRight);
        m_mostRight = std::max(m_mostRight, right);
        return right;
    }

    void addLast(std::vector<Station> &stations)
    {
        if (stations.empty() || stations.back().number != number())
            stations.push_back(
                {number(), m_at.row >= 0 ? m_at.row : m_order.observationAt(m_at.presented)});
    }

    R m_rule;
    PresentationOrder m_order;
    typename R::State m_state;
    Progress m_at;
    int m_mostRight;
    BestCount<R> m_count;
    std::optional<Walker<R>> m_walker;
    bool m_hasEnded = false;
};

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/linear/rival_count.h"
#include "core/record/rule.h"

#include <optional>

namespace frontera {

/// Counts how many observations are right in one state of a run after another, to find those that
/// are better than the best so far. A trainer that has a form() in doubles is not asked for its
/// state, nor the data for each observation.
template <Rule R>
class BestCount
{
public:
    /// The rule must outlive it.
    explicit BestCount(const R &rule)
        : m_rule(rule)
    {
    }

    /// Returns how many are right in the trainer's state; a number up to `best` if they are no more
    /// than `best`.
    [[nodiscard]] int rightIn(typename R::Trainer &trainer, int best)
    {
        PredictorPointer rival; // made where an observation is in doubt
        const auto isRight = [&](int row) {
            if (rival == nullptr)
                rival = m_rule.predictor(trainer.state());
            return rival->isRight(m_rule.data(), row);
        };
        if constexpr (requires { trainer.form(); }) {
            if (++m_counted > countedPlainly) {
                const std::optional<NearForm> form = trainer.form();
                if (form && m_rivals && m_rivals->isExcluded(*form))
                    return best;
                if (form)
                    return rivals().countRight(*form, best, isRight);
            }
        }
        return m_rule.predictor(trainer.state())->countRight(m_rule.data());
    }

private:
    /// So many are counted before it pays to put the observations into boxes.
    static constexpr int countedPlainly = 8;

    [[nodiscard]] RivalCount &rivals()
    {
        const Dataset &data = m_rule.data();
        if (!m_rivals) {
            const bool isFloat = m_rule.settings().arithmetic == Arithmetic::Float;
            m_rivals.emplace(data, isFloat ? data.nearestColumns() : data.columns());
        }
        return *m_rivals;
    }

    const R &m_rule;
    int m_counted = 0;
    std::optional<RivalCount> m_rivals; ///< made when it is first needed
};

} // namespace frontera

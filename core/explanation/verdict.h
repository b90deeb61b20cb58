// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/record/cycle.h"

#include <QtGlobal>
#include <optional>

namespace frontera {

class Run;
struct Explanation;

/// What can be said, from facts, of a run at the position where it stands.
struct Verdict
{
    enum class Kind {
        Start,    ///< nothing was presented yet
        Underway, ///< the run goes on
        Learnt,   ///< the last epoch had no mistake
        Cycle,    ///< it is proved that the run goes round for ever
    };

    /// Whether there are weights that get all observations right.
    enum class Solution {
        Unknown, ///< nothing is proved yet
        Exists,  ///< there are: a run that starts with them has nothing to learn
        None,
    };

    Kind kind = Kind::Start;
    qint64 epoch = 0;
    qint64 step = 0;
    qint64 mistakes = 0; ///< since the start
    int right = 0;       ///< observations that the present weights classify rightly
    int observations = 0;
    /// With a bias, or with bipolar targets, a run that goes round proves that there is none.
    /// Without a bias and with targets 0/1 there may be one even so, which leaves observations at z
    /// = 0: then this run goes round only because of its start.
    Solution solution = Solution::Unknown;
    std::optional<int> bestRight; ///< the most that any line gets right, where that is known
    Cycle cycle;                  ///< where kind is Cycle

    bool operator==(const Verdict &) const = default;
};

/// The explanation is that of the run's data and settings, known or not.
[[nodiscard]] Verdict verdictOf(const Run &run, const Explanation &explanation);

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/number/fraction.h"
#include "core/record/cycle.h"
#include "core/settings/settings.h"

#include <QtGlobal>
#include <optional>

namespace frontera {

class Run;
struct Explanation;

/// What is said of the weights that are kept beside the present ones.
struct VerdictKept
{
    Keep keep = Keep::Best; ///< the best, or the average
    int right = 0;          ///< observations that they classify rightly
    qint64 since = 0;       ///< of the best: the step that left them; 0 is the start

    bool operator==(const VerdictKept &) const = default;
};

/// How many mistakes there can be, and with scaled inputs.
struct VerdictBounds
{
    Fraction most;
    Fraction scaledMost;

    bool operator==(const VerdictBounds &) const = default;
};

/// A summary of a run at the position where it stands, from proved facts.
struct Verdict
{
    enum class Kind {
        Start,    ///< nothing was presented yet
        Underway, ///< none of the others
        Learnt,   ///< an epoch up to here had no mistake
        Cycle,    ///< a state up to here came back, which proves that the run goes round for ever
    };

    /// The answer to the question whether any weights get all observations right.
    enum class Solution {
        Unknown, ///< nothing is proved yet
        Exists,  ///< some do: a run that starts with them has nothing to learn
        None,
    };

    Kind kind = Kind::Start;
    qint64 epoch = 0;    ///< of the position; where Learnt, the first epoch without a mistake
    qint64 step = 0;     ///< the position
    qint64 mistakes = 0; ///< from the start to here
    int right = 0;       ///< observations that the weights classify rightly here
    int observations = 0;
    /// With a bias, or with bipolar targets, a run that goes round proves that no weights get all
    /// right. Without a bias and with targets 0/1 there may be such weights even so, with
    /// observations at z = 0: then this run goes round only because of its start.
    Solution solution = Solution::Unknown;
    std::optional<int> bestRight;         ///< the largest number that any line gets right, if known
    Cycle cycle;                          ///< of meaning only where kind is Cycle
    std::optional<VerdictKept> kept = {}; ///< if any are
    std::optional<VerdictBounds> bounds = {}; ///< of data that scaling helps (Explanation)

    bool operator==(const Verdict &) const = default;
};

/// Returns the verdict on a run at its position. The explanation must be that of the run's data and
/// settings, known or not.
[[nodiscard]] Verdict verdictOf(const Run &run, const Explanation &explanation);

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace frontera {

class Run;
struct Verdict;

/// Where a run stands and what its last step did, in the order in which it is read.
struct StandingWords
{
    QString place = {};      ///< "Epoch 3 · step 10"; empty at the start
    QString score = {};      ///< "3 of 4 right now · 6 corrections so far"; empty at the start
    QString briefScore = {}; ///< "3 of 4 right now"
    /// The head of the step, or the news: it has learnt, it goes round; at the start what the run
    /// is for, in two lines.
    QString headline = {};
    QString change = {};  ///< what the step changed, or why the news holds
    QString outlook = {}; ///< what is to be expected; may be empty

    bool operator==(const StandingWords &) const = default;
};

/// Returns the words of a run at its position; the verdict is that on the run there.
[[nodiscard]] StandingWords describeStanding(const Verdict &verdict, const Run &run);

} // namespace frontera

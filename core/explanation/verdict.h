// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/learning/cycle_detector.h"

#include <QtGlobal>

namespace frontera {

class Timeline;

/// What can be said, from facts, of a run at the position where it stands.
struct Verdict
{
    enum class Kind {
        Start,    ///< nothing was presented yet
        Underway, ///< the run goes on
        Learnt,   ///< the last epoch had no mistake
        Cycle,    ///< it is proved that the run goes round for ever
    };

    Kind kind = Kind::Start;
    qint64 epoch = 0;
    qint64 step = 0;
    qint64 mistakes = 0; ///< since the start
    int right = 0;       ///< observations that the present weights classify rightly
    int observations = 0;
    int bestRight = 0; ///< the most that any line gets right (best_line.h)
    Cycle cycle;       ///< where kind is Cycle

    /// Whether no line gets all right.
    [[nodiscard]] bool isImpossible() const { return bestRight < observations; }
    bool operator==(const Verdict &) const = default;
};

/// `bestRight` is bestLine() of the run's data and settings.
[[nodiscard]] Verdict verdictOf(const Timeline &timeline, int bestRight);

} // namespace frontera

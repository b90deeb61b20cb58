// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/learning/cycle_detector.h"

#include <QtGlobal>
#include <optional>

namespace frontera {

class Timeline;
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

    Kind kind = Kind::Start;
    qint64 epoch = 0;
    qint64 step = 0;
    qint64 mistakes = 0; ///< since the start
    int right = 0;       ///< observations that the present weights classify rightly
    int observations = 0;
    bool isImpossible = false;    ///< no line, or hyperplane, gets all right
    std::optional<int> bestRight; ///< the most that any gets right, where that is known
    Cycle cycle;                  ///< where kind is Cycle

    bool operator==(const Verdict &) const = default;
};

/// The explanation is that of the run's data and settings.
[[nodiscard]] Verdict verdictOf(const Timeline &timeline, const Explanation &explanation);

} // namespace frontera

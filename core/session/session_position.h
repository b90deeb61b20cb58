// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/session.h"

#include <optional>

namespace frontera {

class Run;

/// So many steps are trained at once to get to a session's position. One that lies beyond is not
/// waited for: the run is shown at this step, and goes on from there as ever.
constexpr qint64 mostStepsReached = 2'000'000;

/// Returns the position at which to show the session's run: its own, but at most mostStepsReached.
[[nodiscard]] qint64 positionToReach(const Session &session);
/// Returns the last step of the session's run, trained towards the position to reach, if it has
/// ended before that: then the session does not fit together.
[[nodiscard]] std::optional<qint64> endBeforePosition(const Session &session, const Run &trained);

} // namespace frontera

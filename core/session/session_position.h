// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/session.h"

#include <optional>

namespace frontera {

class Run;

/// The largest number of steps that are trained at once to open a session at its position. A
/// session at a later position is shown at this step, and can be trained on from there.
constexpr qint64 mostStepsReached = 2'000'000;

/// Returns the position at which to show the session's run: its own, but at most mostStepsReached.
[[nodiscard]] qint64 positionToReach(const Session &session);
/// Returns the last step of `trained`, the session's run, trained to its end or to
/// positionToReach(), if the run ends by itself before that position, which means that the session
/// contradicts itself; nothing otherwise.
[[nodiscard]] std::optional<qint64> endBeforePosition(const Session &session, const Run &trained);

} // namespace frontera

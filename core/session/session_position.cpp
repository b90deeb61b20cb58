// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/session_position.h"

#include "core/run/run.h"

#include <algorithm>

namespace frontera {

qint64 positionToReach(const Session &session)
{
    return std::min(session.position, mostStepsReached);
}

std::optional<qint64> endBeforePosition(const Session &session, const Run &trained)
{
    const bool isBefore = trained.hasStopped() && trained.length() < positionToReach(session);
    return isBefore ? std::optional(trained.length()) : std::nullopt;
}

} // namespace frontera

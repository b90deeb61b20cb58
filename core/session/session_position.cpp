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

std::optional<qint64> endBeforePosition(const Session &session)
{
    const qint64 position = positionToReach(session);
    Run run;
    run.start(session.data, session.settings);
    while (run.length() < position) {
        // A run that goes round never ends.
        if (run.cycle())
            return std::nullopt;
        if (run.hasStopped())
            return run.length();
        run.epochForward();
    }
    return std::nullopt;
}

} // namespace frontera

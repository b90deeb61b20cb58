// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/session_position.h"

#include "core/record/trainer.h"

#include <algorithm>

namespace frontera {

qint64 positionToReach(const Session &session)
{
    return std::min(session.position, mostStepsReached);
}

std::optional<qint64> endBeforePosition(const Session &session)
{
    const qint64 position = positionToReach(session);
    const EpochClock clock(session.data.observationCount());
    Trainer trainer(session.data, session.settings);
    while (trainer.lastStep().number < position) {
        // A run that goes round never ends.
        if (trainer.cycle())
            return std::nullopt;
        if (trainer.hasStopped())
            return trainer.lastStep().number;
        trainer.presentUntil(std::min(position, clock.nextEnd(trainer.lastStep().number)));
    }
    return std::nullopt;
}

} // namespace frontera

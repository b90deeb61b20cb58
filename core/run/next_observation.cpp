// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/next_observation.h"

#include "core/record/presentation_order.h"
#include "core/run/run.h"

#include <cstdint>

namespace frontera {

namespace {

/// Returns the rows that are wrong where the run stands.
std::vector<int> wrongRowsOf(const Run &run)
{
    const std::vector<std::uint8_t> all = run.predictor()->wrongRows(run.data());
    std::vector<int> wrong;
    for (std::size_t row = 0; row < all.size(); ++row) {
        if (all[row] != 0)
            wrong.push_back(static_cast<int>(row));
    }
    return wrong;
}

} // namespace

std::optional<int> nextObservation(const Run &run)
{
    const qint64 position = run.position();
    const RunClock &clock = run.clock();
    if (!run.canGoForward())
        return std::nullopt;
    if (!run.isAtEnd())
        return run.observationAt(position + 1);
    if (clock.isRepeated(position))
        return run.facts().observation;
    if (const std::optional<Cycle> &cycle = run.cycle()) { // each round is like the one before
        const qint64 round = clock.endOf(cycle->repeatEpoch) - clock.endOf(cycle->firstEpoch);
        return run.observationAt(position + 1 - round);
    }
    PresentationOrder order(run.settings(), run.data().observationCount());
    if (order.isOfWrong()) {
        const std::vector<int> wrong = wrongRowsOf(run);
        if (!wrong.empty())
            return wrong[order.wrongAt(position + 1, wrong.size())];
    }
    return order.observationAt(clock.presentedAt(position) + 1);
}

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/wall/wall_picture.h"

#include "core/linear/best_line.h"
#include "core/models/models.h"
#include "core/run/run.h"

#include <utility>

namespace frontera {

namespace {

constexpr int gateInputs = 2;
constexpr int gateRows = 4;

WallCell trainGate(int gate, const Settings &settings)
{
    const Dataset data = gateDataset(gate);
    Run run;
    run.start(data, settings);
    while (!run.hasStopped() && !run.cycle() && !run.isStuck() && run.epoch() < wallEpochs)
        run.epochForward();

    WallCell cell;
    cell.gate = gate;
    cell.epochs = run.epoch();
    cell.weights = weightsOf(run);
    cell.wrong = run.predictor()->wrongRows(data);
    if (run.hasStopped())
        cell.outcome = WallCell::Outcome::Learnt;
    else if (bestLine(data, questionOf(settings).value()) < gateRows)
        cell.outcome = WallCell::Outcome::NoLine;
    else
        cell.outcome = run.cycle() ? WallCell::Outcome::GoesRound : WallCell::Outcome::NotYet;
    return cell;
}

} // namespace

Settings wallSettings(Settings settings)
{
    settings = fitted(std::move(settings), gateInputs, gateRows);
    if (settings.order != Order::Chosen)
        settings.permutation.clear();
    return settings;
}

Wall trainWall(const Settings &settings)
{
    Wall wall;
    for (int gate = 0; gate < gateCount; ++gate)
        wall[static_cast<std::size_t>(gate)] = trainGate(gate, settings);
    return wall;
}

} // namespace frontera

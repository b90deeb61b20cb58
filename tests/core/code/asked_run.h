// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/code/program.h"
#include "core/data/gates.h"
#include "core/models/gates/gate_learner.h"
#include "core/models/gates/gates_model.h"
#include "core/models/models.h"
#include "core/run/run.h"
#include "tests/core/run/random_run.h"
#include "tests/thoroughness.h"

// Runs that are asked for as programs.
namespace asked_run {

using namespace frontera;

struct AskedRun
{
    Dataset data;
    Settings settings;
    CodeLength length;
};

/// Tells whether its epochs end soon: from far away, a mistake is repeated very often.
inline bool isShort(const AskedRun &asked)
{
    constexpr qint64 most = 1'000;
    Run run;
    run.setStopsWhenLearnt(asked.length.stopsWhenLearnt);
    run.start(asked.data, asked.settings);
    run.reach(most);
    return run.clock().completeAt(run.length()) >= asked.length.epochs || run.hasStopped();
}

/// Draws 200 runs, or fewer with sanitizers, of all settings and kinds of numbers, every second one
/// in floats.
inline std::vector<AskedRun> drawnRuns()
{
    const int count = rounds(200);
    constexpr int mostRows = 12;
    random_run::RandomRun draw(randomSeed);
    std::vector<AskedRun> runs;
    while (std::ssize(runs) < count) {
        const auto kind = static_cast<random_run::Numbers>(draw.below(random_run::kindsOfNumbers));
        const Dataset data = draw.data(kind);
        if (data.observationCount() > mostRows)
            continue;
        Settings settings = draw.settings(kind, data);
        settings.update = static_cast<Update>(draw.below(3));
        settings.schedule = static_cast<Schedule>(draw.below(3));
        settings.arithmetic = runs.size() % 2 == 0 ? Arithmetic::Exact : Arithmetic::Float;
        settings.biasInput = draw.below(2) == 0 ? BiasInput::One : BiasInput::MinusOne;
        const CodeLength length{1 + draw.below(6), draw.below(4) > 0};
        if (!isShort({data, settings, length}))
            settings.update = Update::Online;
        runs.push_back({data, settings, length});
    }
    return runs;
}

/// Draws 100 runs of three units that learn gates, or fewer with sanitizers.
inline std::vector<AskedRun> drawnGates()
{
    random_run::RandomRun draw(randomSeed);
    std::vector<AskedRun> runs;
    while (std::ssize(runs) < rounds(100)) {
        const int low = draw.below(2) == 0 ? 0 : -1;
        const int rows = 1 + draw.below(9);
        const int gate = draw.below(gateCount);
        std::vector<Decimal> values;
        std::vector<int> targets;
        for (int row = 0; row < rows; ++row) { // at first those of a gate, and then any
            const int truth = row < 4 ? row : draw.below(4);
            for (const bool value : {truth >= 2, truth % 2 == 1})
                values.push_back(Decimal(value ? 1 : low));
            targets.push_back(row < 4 || draw.below(4) > 0 ? gate >> (3 - truth) & 1
                                                           : draw.below(2));
        }
        const Dataset data(QStringLiteral("random"), std::vector<QString>(2), values, targets);
        const auto kind = static_cast<random_run::Numbers>(draw.below(random_run::kindsOfNumbers));
        Settings settings = withModel(draw.settings(kind, data), gatesModel());
        const Decimal rate = draw.number(kind);
        settings.rate = rate.sign() > 0 ? rate : Decimal(1, -1);
        for (int &unit : settings.units)
            unit = draw.below(gateCount);
        if (draw.below(2) == 0)
            settings.units = unitsFor(data).value_or(settings.units);
        if (draw.below(3) == 0) {
            settings.start = Start::Drawn;
            settings.startSeed = static_cast<quint32>(draw.below(1000));
        }
        runs.push_back({data, settings, {1 + draw.below(12), draw.below(4) > 0}});
    }
    return runs;
}

} // namespace asked_run

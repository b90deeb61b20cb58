// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Three neurons that learn gates, against one neuron on the same observations of XOR, which errs
// all the time. Each benchmark reports "ratio", its time for a presentation over that of the one
// neuron, measured in turns in the same run.

#include "core/data/gates.h"
#include "core/models/gates/gates_model.h"
#include "core/run/run.h"

#include <algorithm>
#include <benchmark/benchmark.h>
#include <ctime>
#include <random>

using namespace frontera;

namespace {

constexpr int rows = 100'000;
constexpr qint64 steps = 1'000'000;

Dataset manyOfXor()
{
    std::mt19937 random(1);
    std::vector<Decimal> values;
    std::vector<int> targets;
    for (int row = 0; row < rows; ++row) {
        const int first = static_cast<int>(random() % 2);
        const int second = static_cast<int>(random() % 2);
        values.emplace_back(first);
        values.emplace_back(second);
        targets.push_back(first ^ second);
    }
    return {QStringLiteral("many"), std::vector<QString>(2), std::move(values), std::move(targets)};
}

/// Returns the seconds of the processor for a presentation.
double train(Run &run, const Dataset &data, const Settings &settings)
{
    const std::clock_t start = std::clock();
    run.start(data, settings);
    run.reach(steps);
    return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC / static_cast<double>(steps);
}

void threeUnits(benchmark::State &state, const GateUnits &units)
{
    const Dataset data = manyOfXor();
    Settings three;
    three.model = &gatesModel();
    three.units = units;
    double one = 1;
    double best = 1;
    Run run;
    run.setStopsWhenLearnt(false);
    for (auto _ : state) {
        one = std::min(one, train(run, data, Settings()));
        const double seconds = train(run, data, three);
        best = std::min(best, seconds);
        state.SetIterationTime(seconds * static_cast<double>(steps));
    }
    state.counters["ratio"] = best / one;
    state.counters["ns_each"] = best * 1e9;
    state.counters["one_ns"] = one * 1e9;
    state.counters["mistakes"] = static_cast<double>(run.mistakesUpTo(run.length()));
}
BENCHMARK_CAPTURE(threeUnits, learnt, GateUnits{OrGate, NandGate, AndGate})
    ->Unit(benchmark::kMillisecond)
    ->UseManualTime();
BENCHMARK_CAPTURE(threeUnits, one_errs, GateUnits{XorGate, NandGate, AndGate})
    ->Unit(benchmark::kMillisecond)
    ->UseManualTime();
BENCHMARK_CAPTURE(threeUnits, all_err, GateUnits{XorGate, XnorGate, XorGate})
    ->Unit(benchmark::kMillisecond)
    ->UseManualTime();

} // namespace

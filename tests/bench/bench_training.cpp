// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Exact training on 100,000 points of the plane, against a plain loop in doubles over the same
// points that branches on the error. Each benchmark reports "ratio", its time for a presentation
// over that of the loop, measured in turns in the same run.

#include "core/data/signed_columns.h"
#include "core/run/run.h"
#include "tests/bench/big_plane.h"
#include "tests/core/run/plain_trainer.h"

#include <algorithm>
#include <benchmark/benchmark.h>
#include <ctime>

using namespace frontera;

namespace {

constexpr int bigCount = 100'000;
constexpr int mostEpochs = 30;

/// Seconds of the processor, not of the clock on the wall: the two things compared are measured in
/// turns, and so long ones are not spoilt by what else the machine does.
double processorSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

/// Whether the quick way makes the same run as one presentation after another.
bool isSameRun(const Dataset &data, qint64 steps)
{
    Run quick;
    quick.start(data, Settings());
    quick.reach(steps);
    PlainTrainer slow(data, Settings());
    qint64 mistake = 0;
    while (slow.lastStep().number < steps && slow.presentNext()) {
        if (!slow.lastStep().isMistake())
            continue;
        if (quick.nextMistake(mistake) != slow.lastStep().number)
            return false;
        mistake = slow.lastStep().number;
    }
    return stepOf(quick) == slow.lastStep() && quick.learntEpoch() == slow.learntEpoch();
}

/// Measures `train`, which returns how many presentations it made, in turns with the plain loop.
template <typename Train>
void compareWithPlain(benchmark::State &state, const BigPlane &plane, Train train)
{
    double plain = 1; // seconds of one presentation, the best of all turns
    double exact = 1;
    for (auto _ : state) {
        double start = processorSeconds();
        const PlainRun run = trainPlainly(plane, mostEpochs);
        plain =
            std::min(plain, (processorSeconds() - start) / static_cast<double>(run.presentations));

        start = processorSeconds();
        const auto presentations = static_cast<double>(train());
        const double seconds = processorSeconds() - start;
        exact = std::min(exact, seconds / presentations);
        state.SetIterationTime(seconds);
    }
    state.counters["ratio"] = exact / plain;
    state.counters["ns_each"] = exact * 1e9;
    state.counters["plain_ns"] = plain * 1e9;
}

/// The run, which records all mistakes. `noise`: how many of every hundred points have the wrong
/// class.
void trainBig(benchmark::State &state, int noise)
{
    const BigPlane plane(bigCount, noise);
    const qint64 steps = qint64{bigCount} * mostEpochs;
    if (!isSameRun(plane.data, steps))
        state.SkipWithError("the quick run differs from single steps");
    Run run;
    compareWithPlain(state, plane, [&] {
        run.start(plane.data, Settings());
        run.reach(steps);
        return run.length();
    });
    state.counters["mistakes"] = static_cast<double>(run.mistakesUpTo(run.length()));
    state.counters["epochs"] = static_cast<double>(run.epoch());
}
BENCHMARK_CAPTURE(trainBig, record_100k_separable, 0)
    ->Unit(benchmark::kMillisecond)
    ->UseManualTime();
BENCHMARK_CAPTURE(trainBig, record_100k_noise, 10)->Unit(benchmark::kMillisecond)->UseManualTime();

/// The same data with other settings, in turns with a run whose settings are `usual`. "ratio" is
/// its time for a presentation over that of the latter.
void trainOther(benchmark::State &state, int noise, const Settings &usual, const Settings &other)
{
    const BigPlane plane(bigCount, noise);
    qint64 steps = 1; // of a run
    const auto train = [&](const Settings &settings) {
        const double start = processorSeconds();
        Run run;
        run.start(plane.data, settings);
        run.reach(qint64{bigCount} * mostEpochs);
        steps = run.length();
        return processorSeconds() - start;
    };
    double usually = 1; // seconds of one presentation, the best of all turns
    double best = 1;
    for (auto _ : state) {
        const double usualSeconds = train(usual);
        usually = std::min(usually, usualSeconds / static_cast<double>(steps));
        const double seconds = train(other);
        best = std::min(best, seconds / static_cast<double>(steps));
        state.SetIterationTime(seconds);
    }
    state.counters["ratio"] = best / usually;
    state.counters["ns_each"] = best * 1e9;
    state.counters["usual_ns"] = usually * 1e9;
}

/// Floats against exact numbers.
void trainFloats(benchmark::State &state, int noise)
{
    Settings inFloats;
    inFloats.arithmetic = Arithmetic::Float;
    trainOther(state, noise, Settings(), inFloats);
}
BENCHMARK_CAPTURE(trainFloats, floats_100k_separable, 0)
    ->Unit(benchmark::kMillisecond)
    ->UseManualTime();
BENCHMARK_CAPTURE(trainFloats, floats_100k_noise, 10)
    ->Unit(benchmark::kMillisecond)
    ->UseManualTime();

/// Weights that are kept, against none.
void trainKeeping(benchmark::State &state, Keep keep, Arithmetic arithmetic)
{
    constexpr int noise = 10;
    Settings usual;
    usual.arithmetic = arithmetic;
    Settings keeping = usual;
    keeping.keep = keep;
    trainOther(state, noise, usual, keeping);
}
BENCHMARK_CAPTURE(trainKeeping, best_100k_noise, Keep::Best, Arithmetic::Exact)
    ->Unit(benchmark::kMillisecond)
    ->UseManualTime();
BENCHMARK_CAPTURE(trainKeeping, best_floats_100k_noise, Keep::Best, Arithmetic::Float)
    ->Unit(benchmark::kMillisecond)
    ->UseManualTime();
BENCHMARK_CAPTURE(trainKeeping, average_100k_noise, Keep::Average, Arithmetic::Exact)
    ->Unit(benchmark::kMillisecond)
    ->UseManualTime();

/// How many are right, as for every refresh of the verdict.
void countBig(benchmark::State &state, int noise)
{
    const BigPlane plane(bigCount, noise);
    Run run;
    run.start(plane.data, Settings());
    run.reach(bigCount);
    const Weights weights = weightsOf(run);
    compareWithPlain(state, plane, [&] {
        benchmark::DoNotOptimize(countRight(weights, plane.data, Settings()));
        return bigCount;
    });
}
BENCHMARK_CAPTURE(countBig, count_100k_noise, 10)->Unit(benchmark::kMillisecond)->UseManualTime();

/// What is made once for a data set before it is trained quickly.
void signedColumns(benchmark::State &state)
{
    const BigPlane plane(bigCount, 0);
    std::vector<Decimal> values;
    for (int row = 0; row < bigCount; ++row)
        values.insert(values.end(), plane.data.inputs(row).begin(), plane.data.inputs(row).end());
    for (auto _ : state)
        benchmark::DoNotOptimize(SignedColumns(values, plane.targets).isExact());
    state.SetItemsProcessed(state.iterations() * bigCount);
}
BENCHMARK(signedColumns)->Unit(benchmark::kMillisecond);

} // namespace

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What exactness, records and signals cost: the core against a plain loop over doubles. Each
// benchmark reports "ratio", its time over that of the same number of presentations in such a loop,
// measured in the same run just before it.

#include "core/data/gates.h"
#include "core/learning/timeline.h"
#include "core/learning/trainer.h"

#include <benchmark/benchmark.h>
#include <chrono>
#include <random>

using namespace frontera;

namespace {

constexpr int presentations = 100'000;

/// XOR, η = 0.1, from 0, firing at zero, in doubles.
double plainLoop(int count)
{
    static constexpr double inputs[4][2] = {{0, 0}, {0, 1}, {1, 0}, {1, 1}};
    static constexpr int targets[4] = {0, 1, 1, 0};
    double w1 = 0;
    double w2 = 0;
    double b = 0;
    for (int i = 0; i < count; ++i) {
        const double *x = inputs[i % 4];
        const double z = w1 * x[0] + w2 * x[1] + b;
        const int error = targets[i % 4] - (z >= 0 ? 1 : 0);
        w1 += 0.1 * error * x[0];
        w2 += 0.1 * error * x[1];
        b += 0.1 * error;
    }
    return w1 + w2 + b;
}

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

/// Seconds of one presentation in the plain loop: the best of several measurements.
double plainSeconds()
{
    double best = 1;
    for (int i = 0; i < 20; ++i) {
        const auto start = Clock::now();
        benchmark::DoNotOptimize(plainLoop(presentations));
        best = std::min(best, secondsSince(start) / presentations);
    }
    return best;
}

/// Runs `work`, which presents `count` observations each time, and reports the ratio.
template <typename Work>
void measure(benchmark::State &state, int count, Work work)
{
    const double plain = plainSeconds();
    const auto start = Clock::now();
    for (auto _ : state)
        work();
    const double seconds = secondsSince(start) / static_cast<double>(state.iterations());
    state.SetItemsProcessed(state.iterations() * count);
    state.counters["ratio"] = seconds / (plain * count);
    state.counters["ns_each"] = seconds * 1e9 / count;
}

Settings shuffled()
{
    Settings settings;
    settings.order = Order::Shuffled;
    return settings;
}

/// Bias and weights with different powers of ten: sums have to align them.
Settings unaligned()
{
    Settings settings;
    settings.bias = Decimal(1, -3);
    return settings;
}

void plain(benchmark::State &state)
{
    measure(state, presentations, [] { benchmark::DoNotOptimize(plainLoop(presentations)); });
}
BENCHMARK(plain);

/// Training, with a listener on both signals.
void trainerStep(benchmark::State &state, const Settings &settings)
{
    Trainer trainer(gateDataset(XorGate), settings);
    qint64 heard = 0;
    QObject::connect(&trainer, &Trainer::presented, &trainer, [&] { ++heard; });
    QObject::connect(&trainer, &Trainer::updated, &trainer, [&] { ++heard; });
    measure(state, 1, [&] { trainer.presentNext(); });
    benchmark::DoNotOptimize(heard);
}
BENCHMARK_CAPTURE(trainerStep, cycle, Settings());
BENCHMARK_CAPTURE(trainerStep, shuffled, shuffled());
BENCHMARK_CAPTURE(trainerStep, unaligned, unaligned());

void trained(Timeline &timeline, const Settings &settings)
{
    timeline.start(gateDataset(XorGate), settings);
    while (timeline.length() < presentations)
        timeline.forward();
}

/// To the start and forward again, step by step.
void replay(benchmark::State &state, const Settings &settings)
{
    Timeline timeline;
    trained(timeline, settings);
    measure(state, presentations, [&] {
        timeline.jump(0);
        while (!timeline.isAtEnd())
            timeline.forward();
    });
}
BENCHMARK_CAPTURE(replay, cycle, Settings())->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(replay, shuffled, shuffled())->Unit(benchmark::kMillisecond);

/// One jump anywhere; its ratio is that to one presentation.
void jump(benchmark::State &state, const Settings &settings)
{
    Timeline timeline;
    trained(timeline, settings);
    std::minstd_rand random(1);
    measure(state, 1, [&] { timeline.jump(static_cast<qint64>(random() % (presentations + 1))); });
}
BENCHMARK_CAPTURE(jump, cycle, Settings())->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(jump, shuffled, shuffled())->Unit(benchmark::kMicrosecond);

} // namespace

BENCHMARK_MAIN();

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What exactness, records and signals cost: the core against a plain loop over doubles. Each
// benchmark reports "ratio", its time over that of the same number of presentations in such a loop,
// or of one pass over the same observations, measured in the same run just before it; a CSV file's
// is over libcsv's time for its cells alone, and "kept" over that for its numbers kept as doubles.

#include "core/csv/csv_reader.h"
#include "core/csv/csv_writer.h"
#include "core/data/gates.h"
#include "core/explanation/mistake_bound.h"
#include "core/linear/separability.h"
#include "core/models/perceptron/perceptron.h"
#include "core/run/run.h"

#include <QBuffer>
#include <algorithm>
#include <benchmark/benchmark.h>
#include <charconv>
#include <chrono>
#include <csv.h>
#include <random>
#include <stop_token>
#include <vector>

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
    Run run;
    run.start(gateDataset(XorGate), settings);
    qint64 heard = 0;
    QObject::connect(&run, &Run::presented, &run, [&] { ++heard; });
    QObject::connect(&run, &Run::updated, &run, [&] { ++heard; });
    measure(state, 1, [&] { run.forward(); });
    benchmark::DoNotOptimize(heard);
}
BENCHMARK_CAPTURE(trainerStep, cycle, Settings());
BENCHMARK_CAPTURE(trainerStep, shuffled, shuffled());
BENCHMARK_CAPTURE(trainerStep, unaligned, unaligned());

void trained(Run &run, const Settings &settings)
{
    run.start(gateDataset(XorGate), settings);
    while (run.length() < presentations)
        run.forward();
}

/// To the start and forward again, step by step.
void replay(benchmark::State &state, const Settings &settings)
{
    Run run;
    trained(run, settings);
    measure(state, presentations, [&] {
        run.jump(0);
        while (!run.isAtEnd())
            run.forward();
    });
}
BENCHMARK_CAPTURE(replay, cycle, Settings())->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(replay, shuffled, shuffled())->Unit(benchmark::kMillisecond);

/// One jump anywhere; its ratio is that to one presentation.
void jump(benchmark::State &state, const Settings &settings)
{
    Run run;
    trained(run, settings);
    std::minstd_rand random(1);
    measure(state, 1, [&] { run.jump(static_cast<qint64>(random() % (presentations + 1))); });
}
BENCHMARK_CAPTURE(jump, cycle, Settings())->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(jump, shuffled, shuffled())->Unit(benchmark::kMicrosecond);

/// Observations with inputs of 15 digits between −1 and 1, either class on its side of a plane, or
/// the classes at random.
struct Cloud
{
    int inputs = 0;
    std::vector<double> doubles;
    Dataset data;

    Cloud(int count, int inputs, bool isSeparable);
};

Cloud::Cloud(int count, int inputCount, bool isSeparable)
    : inputs(inputCount)
{
    constexpr std::int64_t reach = 1'000'000'000'000'000;
    std::mt19937_64 random(1);
    std::vector<Decimal> values;
    std::vector<int> targets;
    for (int i = 0; i < count; ++i) {
        double z = 0.1;
        for (int k = 0; k < inputs; ++k) {
            const auto value = static_cast<std::int64_t>(random() % (2 * reach)) - reach;
            values.emplace_back(value, -15);
            doubles.push_back(static_cast<double>(value) * 1e-15);
            z += (k + 1) * doubles.back();
        }
        targets.push_back(isSeparable ? z > 0 : random() % 2 == 0);
    }
    data = Dataset(QStringLiteral("cloud"), std::vector<QString>(static_cast<std::size_t>(inputs)),
                   std::move(values), std::move(targets));
}

/// Seconds of the least one has to do: w·x in doubles for every observation. The best of several.
double passSeconds(const Cloud &cloud)
{
    double best = 1;
    for (int i = 0; i < 50; ++i) {
        const auto start = Clock::now();
        double least = 0;
        for (auto x = cloud.doubles.begin(); x != cloud.doubles.end();) {
            double z = 0;
            for (int k = 0; k < cloud.inputs; ++k)
                z += (k + 1) * *x++;
            least = std::min(least, z);
        }
        benchmark::DoNotOptimize(least);
        best = std::min(best, secondsSince(start));
    }
    return best;
}

/// Its ratio is that to one such pass.
template <typename Work>
void overCloud(benchmark::State &state, int count, int inputs, bool isSeparable, Work work)
{
    const Cloud cloud(count, inputs, isSeparable);
    const double pass = passSeconds(cloud);
    const auto start = Clock::now();
    for (auto _ : state)
        benchmark::DoNotOptimize(work(cloud.data));
    const double seconds = secondsSince(start) / static_cast<double>(state.iterations());
    state.counters["ratio"] = seconds / pass;
    state.counters["pass_us"] = pass * 1e6;
}

void separabilityOf(benchmark::State &state, int count, int inputs, bool isSeparable)
{
    overCloud(state, count, inputs, isSeparable,
              [](const Dataset &data) { return separability(data, linearQuestion(Settings())); });
}
BENCHMARK_CAPTURE(separabilityOf, plane, 10'000, 2, true)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(separabilityOf, plane_mixed, 10'000, 2, false)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(separabilityOf, fewest_mixed, fewestUpTo, 2, false)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(separabilityOf, ten_inputs, 1'000, 10, true)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(separabilityOf, ten_inputs_mixed, 1'000, 10, false)
    ->Unit(benchmark::kMillisecond);

void mistakeBoundOf(benchmark::State &state, int count, int inputs)
{
    overCloud(state, count, inputs, true,
              [](const Dataset &data) { return mistakeBound(data, Settings()); });
}
BENCHMARK_CAPTURE(mistakeBoundOf, plane, 10'000, 2)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(mistakeBoundOf, ten_inputs, 1'000, 10)->Unit(benchmark::kMillisecond);

using OnCell = void (*)(void *text, std::size_t size, void *receiver);

void countCell(void *, std::size_t, void *count)
{
    ++*static_cast<qint64 *>(count);
}

void keepNumber(void *text, std::size_t size, void *numbers)
{
    const auto *const begin = static_cast<const char *>(text);
    double number = 0;
    std::from_chars(begin, begin + size, number);
    static_cast<std::vector<double> *>(numbers)->push_back(number);
}

/// Seconds in which libcsv splits a text into cells and hands them over: the best of several.
template <typename Receiver>
double splittingSeconds(const QByteArray &text, OnCell onCell)
{
    const auto onRow = [](int, void *) {};
    double best = 60;
    for (int i = 0; i < 3; ++i) {
        csv_parser parser{};
        csv_init(&parser, CSV_STRICT);
        const auto start = Clock::now();
        Receiver receiver{};
        csv_parse(&parser, text.constData(), static_cast<std::size_t>(text.size()), onCell, onRow,
                  &receiver);
        csv_fini(&parser, onCell, onRow, &receiver);
        best = std::min(best, secondsSince(start));
        csv_free(&parser);
        benchmark::DoNotOptimize(&receiver);
    }
    return best;
}

void csvFile(benchmark::State &state)
{
    constexpr int rows = 1'000'000;
    std::mt19937 random(1);
    std::uniform_int_distribution<std::int64_t> thousandths(-9999, 9999);
    std::vector<Decimal> values;
    std::vector<int> targets;
    for (int row = 0; row < rows; ++row) {
        values.emplace_back(thousandths(random), -3);
        values.emplace_back(thousandths(random), -3);
        targets.push_back(row % 2);
    }
    const QByteArray text =
        writeCsv(Dataset(QString(), {QStringLiteral("a"), QStringLiteral("b")}, values, targets));
    const double plain = splittingSeconds<qint64>(text, countCell);
    const double kept = splittingSeconds<std::vector<double>>(text, keepNumber);
    double seconds = 0;
    for (auto _ : state) {
        QBuffer buffer;
        buffer.setData(text);
        buffer.open(QIODevice::ReadOnly);
        const auto start = Clock::now();
        const auto result = readCsv(buffer);
        seconds += secondsSince(start);
        benchmark::DoNotOptimize(&result);
    }
    state.SetItemsProcessed(state.iterations() * rows);
    const double once = seconds / static_cast<double>(state.iterations());
    state.counters["ratio"] = once / plain;
    state.counters["kept"] = once / kept;
}
BENCHMARK(csvFile)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();

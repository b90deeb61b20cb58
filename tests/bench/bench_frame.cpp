// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a frame costs: from a change of the run to the whole window painted, at 1280 × 720. "ratio"
// is its time over that of an empty plot of the same size, drawn in the same run just before it.

#include "core/data/gates.h"
#include "core/run/run.h"
#include "tests/bench/big_plane.h"
#include "ui/base/translator.h"
#include "ui/run/player.h"
#include "ui/slides/slide.h"
#include "ui/slides/step_pictures.h"
#include "ui/views/boundary/boundary_plot.h"
#include "ui/views/history/history_plot.h"
#include "ui/views/neuron/neuron_plot.h"
#include "ui/views/weights/weight_plot.h"
#include "ui/window/actions.h"
#include "ui/window/main_window.h"

#include <QAction>
#include <QApplication>
#include <QSettings>
#include <QSlider>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <benchmark/benchmark.h>
#include <chrono>
#include <thread>

using namespace frontera;

namespace {

constexpr QSize size(1280, 720);

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

/// Counts how often a widget was painted.
class Paints : public QObject
{
public:
    explicit Paints(QWidget *widget) { widget->installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint;
        return false;
    }
    int count = 0;
};

void show(QWidget &widget)
{
    widget.resize(size);
    widget.show();
    for (int i = 0; i < 20; ++i)
        QApplication::processEvents();
}

/// Seconds of drawing an empty plot: the best of several measurements.
double emptySeconds()
{
    QCustomPlot plot;
    show(plot);
    double best = 1;
    for (int i = 0; i < 10; ++i) {
        constexpr int times = 20;
        const auto start = Clock::now();
        for (int k = 0; k < times; ++k)
            plot.replot(QCustomPlot::rpImmediateRefresh);
        best = std::min(best, secondsSince(start) / times);
    }
    return best;
}

/// Seconds of drawing a small pixmap so many times, here and there.
double stampSeconds(int count)
{
    QPixmap canvas(size);
    canvas.fill(Qt::white);
    QPixmap stamp(6, 6);
    stamp.fill(QColor(0, 0, 0, 128));
    const Clock::time_point start = Clock::now();
    QPainter painter(&canvas);
    for (int i = 0; i < count; ++i)
        painter.drawPixmap(i * 37 % size.width(), i * 91 % size.height(), stamp);
    painter.end();
    return secondsSince(start);
}

template <typename Work>
void measure(benchmark::State &state, Work work)
{
    const double empty = emptySeconds();
    const auto start = Clock::now();
    for (auto _ : state)
        work();
    const double seconds = secondsSince(start) / static_cast<double>(state.iterations());
    state.counters["ratio"] = seconds / empty;
    state.counters["empty_ms"] = empty * 1e3;
}

void emptyReplot(benchmark::State &state)
{
    QCustomPlot plot;
    show(plot);
    measure(state, [&] { plot.replot(QCustomPlot::rpImmediateRefresh); });
}
BENCHMARK(emptyReplot)->Unit(benchmark::kMillisecond);

/// A window on XOR, which goes round for ever.
void frame(benchmark::State &state, Qt::Key key)
{
    Translator translator;
    translator.use(Language::English);
    MainWindow window(&translator);
    window.openRun(gateDataset(XorGate), Settings());
    show(window);
    auto *actions = window.findChild<Actions *>();
    QAction *action = key == Qt::Key_Right ? actions->step() : actions->epoch();
    const Paints paints(window.findChild<BoundaryPlot *>());
    measure(state, [&] {
        const int before = paints.count;
        action->trigger();
        while (paints.count == before)
            QApplication::processEvents();
    });
}
BENCHMARK_CAPTURE(frame, step, Qt::Key_Right)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(frame, epoch, Qt::Key_unknown)->Unit(benchmark::kMillisecond);

/// The points of a plane at heights of their own.
Dataset inSpace(const Dataset &plane)
{
    std::vector<Decimal> values;
    std::vector<int> targets;
    for (int row = 0; row < plane.observationCount(); ++row) {
        const auto inputs = plane.inputs(row);
        values.insert(values.end(), inputs.begin(), inputs.end());
        values.emplace_back(row % 2'001 - 1'000, -2);
        targets.push_back(plane.target(row));
    }
    return Dataset(QStringLiteral("space"), std::vector<QString>(3), std::move(values),
                   std::move(targets));
}

/// A step of a run over very many points, a tenth of them in the other class: their signs, the
/// line, and which of them are wrong. "stamps" is over what a pixmap of six pixels takes that is
/// drawn once for each point; "longest_ms" is the slowest step.
void crowdFrame(benchmark::State &state, bool isCube)
{
    const auto count = static_cast<int>(state.range(0));
    Translator translator;
    translator.use(Language::English);
    MainWindow window(&translator);
    const Dataset plane = BigPlane(count, 10).data;
    window.openRun(isCube ? inSpace(plane) : plane, Settings());
    show(window);
    auto *actions = window.findChild<Actions *>();
    actions->epoch()->trigger();
    while (window.run().position() < count)
        QApplication::processEvents();
    const Paints paints(window.findChild<BoundaryPlot *>());
    const auto step = [&] {
        const int before = paints.count;
        actions->step()->trigger();
        while (paints.count == before)
            QApplication::processEvents();
    };
    for (int i = 0; i < 3; ++i)
        step();
    const double stamps = stampSeconds(count);
    const Clock::time_point start = Clock::now();
    double longest = 0;
    for (auto _ : state) {
        const Clock::time_point begun = Clock::now();
        step();
        longest = std::max(longest, secondsSince(begun));
    }
    state.counters["stamps"] =
        secondsSince(start) / static_cast<double>(state.iterations()) / stamps;
    state.counters["longest_ms"] = longest * 1e3;
}
BENCHMARK_CAPTURE(crowdFrame, plane, false)
    ->Arg(2'000)
    ->Arg(2'001)
    ->Arg(100'000)
    ->Arg(1'000'000)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(crowdFrame, cube, true)->Arg(100'000)->Unit(benchmark::kMillisecond);

/// Two seconds at full speed over a million points: "longest_ms" is how long the window was not
/// free, at most.
void crowdRun(benchmark::State &state)
{
    constexpr int count = 1'000'000;
    Translator translator;
    translator.use(Language::English);
    MainWindow window(&translator);
    window.openRun(BigPlane(count, static_cast<int>(state.range(0))).data, Settings());
    show(window);
    window.findChild<QSlider *>()->setValue(Player::fastest);
    window.findChild<Actions *>()->play()->trigger();
    double longest = 0;
    const Clock::time_point start = Clock::now();
    for (auto _ : state) {
        while (secondsSince(start) < 2) {
            const Clock::time_point begun = Clock::now();
            QApplication::processEvents();
            longest = std::max(longest, secondsSince(begun));
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
    }
    state.counters["longest_ms"] = longest * 1e3;
    state.counters["steps_per_ms"] =
        static_cast<double>(window.run().length()) / secondsSince(start) / 1e3;
}
BENCHMARK(crowdRun)->Arg(0)->Arg(10)->Iterations(1)->Unit(benchmark::kMillisecond);

/// The plot alone, so that the rest of a frame is the panels.
void plotAlone(benchmark::State &state)
{
    Run run;
    run.start(gateDataset(XorGate), Settings());
    BoundaryPlot plot(run);
    show(plot);
    measure(state, [&] {
        run.forward();
        plot.replot(QCustomPlot::rpImmediateRefresh);
    });
}
BENCHMARK(plotAlone)->Unit(benchmark::kMillisecond);

/// The other pictures, late in a run of 100,000 steps that never comes back to where it was.
template <typename Plot>
void longRun(benchmark::State &state)
{
    constexpr qint64 steps = 100'000;
    Settings settings;
    settings.order = Order::Shuffled;
    Run run;
    run.start(gateDataset(XorGate), settings);
    while (run.length() < steps)
        run.epochForward();
    Plot plot(run);
    plot.resize(1280, 720);
    show(plot);
    measure(state, [&] {
        run.forward();
        plot.replot(QCustomPlot::rpImmediateRefresh);
    });
}
BENCHMARK_TEMPLATE(longRun, HistoryPlot)->Unit(benchmark::kMillisecond);
BENCHMARK_TEMPLATE(longRun, WeightPlot)->Unit(benchmark::kMillisecond);
BENCHMARK_TEMPLATE(longRun, NeuronPlot)->Unit(benchmark::kMillisecond);

/// Sixty steps of XOR as an animation, to a file; "ratio" is over drawing the same frames alone.
void animation(benchmark::State &state)
{
    constexpr int frames = 60;
    const QTemporaryDir folder;
    Shown shown;
    Look look;
    look.format = PictureFormat::Gif;
    const Dataset data = gateDataset(XorGate);
    Run run;
    run.start(data, Settings());
    run.reach(frames);
    for (auto _ : state) {
        const Clock::time_point begun = Clock::now();
        Slide slide(run, shown, look);
        for (int step = 0; step < frames; ++step) {
            run.jump(step);
            benchmark::DoNotOptimize(slide.image());
        }
        const double drawing = secondsSince(begun);
        const Clock::time_point drawn = Clock::now();
        StepPictures pictures(data, Settings(), shown, look, StepRange{0, frames - 1},
                              folder.filePath(QStringLiteral("a.gif")));
        while (pictures.drawNext()) {
        }
        pictures.commit();
        if (!pictures.problem().isEmpty())
            state.SkipWithError("the animation was not written");
        state.counters["ratio"] = secondsSince(drawn) / drawing;
    }
}
BENCHMARK(animation)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir settings;
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    QLocale::setDefault(QLocale::c());
    const QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("frontera-test"));
    QCoreApplication::setApplicationName(QStringLiteral("frontera-test"));
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 1;
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}

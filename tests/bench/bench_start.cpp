// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a start costs: the processor's time from the start of the program to its window painted and
// at rest. "ratio" is that over an empty QMainWindow's, measured in the same run, in turns. Both
// are the least of many.

#include <QApplication>
#include <QMainWindow>
#include <QTemporaryDir>
#include <algorithm>
#include <benchmark/benchmark.h>
#include <string>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace {

std::string ownPath;

double secondsOf(const timeval &time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
}

/// Runs a program to its end. Returns the seconds that the processor spent on it; a negative number
/// if it failed.
double secondsOf(std::vector<std::string> words)
{
    std::vector<char *> argv;
    for (std::string &word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);
    const pid_t child = fork();
    if (child == 0) {
        constexpr unsigned most = 30; // seconds: it does not end by itself without the plugin
        alarm(most);
        execv(argv[0], argv.data());
        _exit(127);
    }
    int status = -1;
    rusage used = {};
    if (child < 0 || wait4(child, &status, 0, &used) != child || status != 0)
        return -1;
    return secondsOf(used.ru_utime) + secondsOf(used.ru_stime);
}

void start(benchmark::State &state, const std::vector<std::string> &words)
{
    double least = 1e9;
    double empty = 1e9;
    for (auto _ : state) {
        const double seconds = secondsOf(words);
        least = std::min(least, seconds);
        empty = std::min(empty, secondsOf({ownPath, "empty"}));
        if (std::min(least, empty) < 0) {
            state.SkipWithError("a program did not end as it should");
            return;
        }
        state.SetIterationTime(seconds);
    }
    state.counters["ratio"] = least / empty;
    state.counters["empty_ms"] = empty * 1e3;
    state.counters["least_ms"] = least * 1e3;
}

BENCHMARK_CAPTURE(start, plain, {FRONTERA_PROGRAM})
    ->UseManualTime()
    ->Iterations(30)
    ->Unit(benchmark::kMillisecond);

/// Shows a window with nothing in it.
int showEmpty(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1280, 720);
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1 && std::string(argv[1]) == "empty")
        return showEmpty(argc, argv);
    ownPath = argv[0];
    const QTemporaryDir folder;
    for (const char *variable : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"})
        qputenv(variable, folder.path().toLocal8Bit());
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_PLUGIN_PATH", PLUGINS);
    qputenv("QT_QPA_GENERIC_PLUGINS", "ends_at_rest");
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 1;
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}

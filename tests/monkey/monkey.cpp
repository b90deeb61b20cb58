// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

// monkey [--seed N] [--steps M] [--seconds S] [--say] [--quick]: plays with a window at random and
// looks after each deed whether all that it shows is of its present state. Each walk begins in a
// new window with a seed that is told, and has M deeds (300); walks follow each other for S seconds
// (one walk). With the same seed and number of steps a walk can be seen again; --say tells each
// deed.

#include "core/data/gates.h"
#include "tests/monkey/deeds.h"
#include "tests/monkey/shown_state.h"
#include "tests/ui/still_style.h"
#include "ui/base/translator.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLocale>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <cstdio>

using namespace frontera;

namespace {

struct Outcome
{
    int deeds = 0;
    QString problem; ///< nothing where all was well
};

Outcome walk(quint64 seed, int steps, bool isTold, bool isQuick)
{
    QSettings().clear();
    Translator translator;
    translator.use(Language::English);
    MainWindow window(&translator);
    window.show();
    window.activateWindow();
    Outcome outcome;
    if (!QTest::qWaitForWindowActive(&window)) {
        outcome.problem = QStringLiteral("the window does not become active");
        return outcome;
    }
    Dice dice(seed);
    Dice dialogDice(seed + 1);
    const DialogCloser closer(dialogDice);
    QStringList past;
    constexpr int thoroughEvery = 25;
    constexpr int remembered = 12;
    for (; outcome.deeds < steps; ++outcome.deeds) {
        const Deed deed = randomDeed(window, dice);
        past += deed.name;
        if (isTold) {
            std::printf("%d %s\n", outcome.deeds, qPrintable(deed.name));
            std::fflush(stdout); // it is the last thing seen where the window dies
        }
        deed.act(window);
        if (!window.isVisible())
            return outcome;
        const QString problem = staleness(window, !isQuick && outcome.deeds % thoroughEvery == 0);
        if (!problem.isEmpty()) {
            outcome.problem = problem + u'\n' + describe(window) +
                              QStringLiteral("\nthe last deeds: ") +
                              past.mid(std::max<qsizetype>(0, past.size() - remembered))
                                  .join(QStringLiteral(", "));
            return outcome;
        }
    }
    return outcome;
}

} // namespace

int main(int argc, char **argv)
{
    const QTemporaryDir settings;
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(settings.path()));
    qputenv("XDG_DATA_HOME", QFile::encodeName(settings.filePath(QStringLiteral("data"))));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    QLocale::setDefault(QLocale::c());
    QApplication application(argc, argv);
    QApplication::setStyle(new StillStyle);
    QCoreApplication::setOrganizationName(QStringLiteral("frontera-test"));
    QCoreApplication::setApplicationName(QStringLiteral("frontera-monkey"));

    QDir::setCurrent(settings.path()); // what it saves goes with it

    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("seed"), QStringLiteral("of the first walk"),
                        QStringLiteral("N"), QStringLiteral("1")},
                       {QStringLiteral("steps"), QStringLiteral("of a walk"), QStringLiteral("M"),
                        QStringLiteral("300")},
                       {QStringLiteral("seconds"), QStringLiteral("of walks"), QStringLiteral("S"),
                        QStringLiteral("0")},
                       {QStringLiteral("say"), QStringLiteral("tell each deed")},
                       {QStringLiteral("quick"), QStringLiteral("compare plots only")}});
    parser.addHelpOption();
    parser.process(application);
    quint64 seed = parser.value(QStringLiteral("seed")).toULongLong();
    const int steps = parser.value(QStringLiteral("steps")).toInt();
    const qint64 limit = 1'000 * parser.value(QStringLiteral("seconds")).toLongLong();

    QElapsedTimer clock;
    clock.start();
    int walks = 0;
    qint64 deeds = 0;
    do {
        std::printf("walk with seed %llu\n", static_cast<unsigned long long>(seed));
        std::fflush(stdout);
        const Outcome outcome = walk(seed, steps, parser.isSet(QStringLiteral("say")),
                                     parser.isSet(QStringLiteral("quick")));
        deeds += outcome.deeds;
        ++walks;
        if (!outcome.problem.isEmpty()) {
            std::printf("FAILED after %d deeds: %s\nmonkey --seed %llu --steps %d repeats it\n",
                        outcome.deeds + 1, qPrintable(outcome.problem),
                        static_cast<unsigned long long>(seed), outcome.deeds + 1);
            return 1;
        }
        ++seed;
    } while (clock.elapsed() < limit);
    std::printf("%d walks, %lld deeds, nothing stale\n", walks, static_cast<long long>(deeds));
    return 0;
}

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document_commands.h"
#include "app/document_request.h"
#include "app/export_command.h"
#include "app/export_request.h"
#include "app/start.h"
#include "app/started_by.h"
#include "app/window_command.h"
#include "core/os/desktop.h"
#include "ui/base/fonts.h"
#include "ui/base/preferences.h"
#include "ui/base/translator.h"

#include <QApplication>
#include <QHashSeed>
#include <QIcon>
#include <QLoggingCategory>
#include <QStringList>

using namespace frontera;

namespace {

/// Runs a task before there is a display. Its words are in the system's language, but if a desktop
/// started the program, in the language chosen for the window, where they will be shown.
template <typename Task>
auto inTerminal(int argc, char **argv, Task task)
{
    const QCoreApplication application(argc, argv);
    Translator translator;
    translator.use(isStartedByDesktop() ? preferredLanguage() : Language::System);
    return task();
}

/// Reads a request from the words with `read`, and draws it with `run`, without a display. Returns
/// the exit status.
template <typename Request>
int drawn(int argc, char **argv, const QStringList &words,
          std::variant<Request, int> (*read)(const QStringList &), int (*run)(const Request &))
{
    const auto request = inTerminal(argc, argv, [&] { return read(words); });
    if (const int *status = std::get_if<int>(&request))
        return *status;
    // A plot draws its axes in the order of a hash: the same run gives the same bytes each time.
    QHashSeed::setDeterministicGlobalSeed();
    qputenv("QT_QPA_PLATFORM", "offscreen"); // whatever display there is, none is needed
    // Qt's warnings about the desktop do not matter here. QT_LOGGING_RULES brings them back.
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
    const QApplication application(argc, argv);
    addOwnFonts();
    Translator translator;
    translator.use(std::get<Request>(request).language);
    return run(std::get<Request>(request));
}

/// Opens the window and returns the exit status. `oddSettings` is the path of settings that is no
/// file and was passed over; empty if there is none.
int openWindow(int argc, char **argv, const QStringList &words, const QString &oddSettings)
{
    QString problem;
    const auto request = inTerminal(argc, argv, [&] {
        auto read = readWindow(words, problem);
        if (!std::holds_alternative<int>(read) && !oddSettings.isEmpty())
            sayPassedOver(oddSettings);
        return read;
    });
    if (const int *status = std::get_if<int>(&request)) {
        if (!problem.isEmpty() && isStartedByDesktop())
            showProblem(argc, argv, problem);
        return *status;
    }
    const int status = [&] {
        const QApplication application(argc, argv);
        qInstallMessageHandler(nullptr); // the display has answered
        addOwnFonts();
        QApplication::setDesktopFileName(QStringLiteral("org.frontera.frontera"));
        QApplication::setWindowIcon(QIcon(QStringLiteral(":/icon/org.frontera.frontera.svg")));
        Translator translator;
        const auto *late = std::get_if<LateRun>(&request);
        return late != nullptr ? runWindow(*late, translator, problem)
                               : runWindow(std::get<RunRequest>(request), translator, problem);
    }();
    if (!problem.isEmpty() && isStartedByDesktop())
        showProblem(argc, argv, problem);
    return status;
}

} // namespace

int main(int argc, char *argv[])
{
    const QStringList words = startedWith(argc, argv);
    const QString odd = passOverOddSettings();
    const QString command = words.value(0);
    if (command == u"export")
        return drawn(argc, argv, words.sliced(1), readExport, runExport);
    if (command == u"deck")
        return drawn(argc, argv, words.sliced(1), readDeck, runDeck);
    if (command == u"worksheet")
        return drawn(argc, argv, words.sliced(1), readWorksheet, runWorksheet);
    return openWindow(argc, argv, words, odd);
}

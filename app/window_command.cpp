// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window_command.h"

#include "app/commands.h"
#include "app/help.h"
#include "app/option_reader.h"
#include "app/terminal.h"
#include "app/termination.h"
#include "core/session/session_position.h"
#include "ui/main_window.h"
#include "ui/preferences.h"
#include "ui/recovery.h"
#include "ui/session_actions.h"
#include "ui/words/session_words.h"
#include "ui/work_progress.h"

#include <QApplication>
#include <algorithm>
#include <array>
#include <cstdlib>

namespace frontera {

namespace {

/// Without any of these Qt would end the program with a signal.
bool hasDisplay()
{
    constexpr std::array variables = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"};
    return std::ranges::any_of(variables,
                               [](const char *name) { return !qEnvironmentVariableIsEmpty(name); });
}

/// The sentence, kept from when the words of the person's language were at hand.
QString &noDisplay()
{
    static QString sentence;
    return sentence;
}

/// Where a display is named but does not answer, Qt would say so in its own words and abort.
void explainFatal(QtMsgType type, const QMessageLogContext &, const QString &)
{
    if (type != QtFatalMsg)
        return;
    printProblem(noDisplay());
    std::_Exit(Failed);
}

/// Whether the run of a session gets as far as its position.
bool isReached(OptionReader &reader, const RunRequest &request)
{
    if (!request.source)
        return true;
    const auto &[path, session] = *request.source;
    const std::optional<qint64> end = endBeforePosition(session);
    return !end || reader.refuse(SessionWords::beyondEnd(path, session.position, *end));
}

/// The step at which the window is to open, which the run reaches.
bool readStep(OptionReader &reader, RunRequest &request)
{
    if (request.source && reader.given().has(Option::StartStep))
        return reader.refuse(ArgumentWords::contradiction(Option::Session, Option::StartStep));
    if (!readWhole(reader, Option::StartStep, 0, mostStepsReached, request.step))
        return false;
    const auto end = endBeforePosition({request.data, request.settings, request.step, {}});
    return !end ||
           reader.refuse(ArgumentWords::stepBeyondEnd(Option::StartStep, request.step, *end));
}

/// Says it, and hands it on where a display could show it. Returns the exit status.
int refuse(const QString &sentence, QString &problem)
{
    printProblem(sentence);
    if (hasDisplay())
        problem = sentence;
    return WrongArguments;
}

/// A file's name alone means its session.
QStringList withSession(QStringList words)
{
    if (!words.isEmpty() && !words.first().startsWith(u'-') &&
        words.first().endsWith(QStringLiteral(".frontera")))
        words.prepend(optionName(Option::Session));
    return words;
}

} // namespace

std::variant<RunRequest, int> readWindow(const QStringList &typed, QString &problem)
{
    const QStringList words = withSession(typed);
    const auto given = GivenOptions::read(windowCommand(), words);
    if (const auto *error = std::get_if<ArgumentError>(&given))
        return refuse(error->sentence, problem);
    const auto &options = std::get<GivenOptions>(given);
    if (options.has(Option::Help))
        return printText(generalHelp());
    if (options.has(Option::Version))
        return printText(versionText());

    OptionReader reader(options);
    RunRequest request;
    if (!readRun(reader, request) || !isReached(reader, request) || !readStep(reader, request))
        return refuse(reader.error().sentence, problem);
    noDisplay() = QCoreApplication::translate(
        "Window", "There is no display to open a window on; frontera trace, check and export work "
                  "without one.");
    if (!hasDisplay()) {
        printProblem(noDisplay());
        return Failed;
    }
    qInstallMessageHandler(explainFatal);
    return request;
}

int runWindow(const RunRequest &request, Translator &translator)
{
    translator.use(preferredLanguage());
    MainWindow window(&translator);
    if (request.source) {
        window.sessions().show(request.source->path, request.source->session);
    } else {
        window.openRun(request.data, request.settings, request.step);
        window.sessions().setUnchanged();
    }
    window.show();
    const Termination termination;
    QObject::connect(&termination, &Termination::asked, &window, [&window] {
        WorkProgress::stopAll(); // or the event loop would end after it
        window.recovery().keepForNextStart();
        QApplication::exit(Done);
    });
    return QApplication::exec();
}

} // namespace frontera

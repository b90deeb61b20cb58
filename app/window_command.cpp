// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window_command.h"

#include "app/commands.h"
#include "app/help.h"
#include "app/option_reader.h"
#include "app/terminal.h"
#include "core/os/desktop.h"
#include "core/os/termination.h"
#include "core/run/patient_reach.h"
#include "core/run/run.h"
#include "core/session/session_file.h"
#include "core/session/session_position.h"
#include "ui/base/build_facts.h"
#include "ui/base/preferences.h"
#include "ui/data/data_actions.h"
#include "ui/session/session_actions.h"
#include "ui/session/session_work.h"
#include "ui/widgets/control_style.h"
#include "ui/widgets/work_progress.h"
#include "ui/window/main_window.h"
#include "ui/words/session_words.h"
#include "ui/words/typed_words.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <algorithm>
#include <cstdlib>
#include <functional>
#include <utility>

namespace frontera {

namespace {

/// Returns the sentence about a missing display. It is stored while the translator exists, for
/// explainFatal(), which may be called later.
QString &noDisplay()
{
    static QString sentence;
    return sentence;
}

/// Returns the sentence about an unknown platform of Qt, stored likewise. %1 is its name, %2 the
/// list of the platforms there are.
QString &noPlatform()
{
    static QString sentence;
    return sentence;
}

/// Handles Qt's fatal message about a display that does not answer, or a platform that does not
/// exist: prints a sentence in the person's language and exits. Qt would print its own words and
/// abort.
void explainFatal(QtMsgType type, const QMessageLogContext &, const QString &words)
{
    if (type != QtFatalMsg)
        return;
    const QString list = words.section(QStringLiteral("plugins are: "), 1).section(u'.', 0, 0);
    const QStringList known = list.split(QStringLiteral(", "), Qt::SkipEmptyParts);
    const QString wanted = qEnvironmentVariable("QT_QPA_PLATFORM");
    const QStringList names = wanted.split(u';', Qt::SkipEmptyParts);
    const bool isKnown = std::ranges::any_of(
        names, [&known](const QString &name) { return known.contains(name.section(u':', 0, 0)); });
    printProblem(names.isEmpty() || known.isEmpty() || isKnown
                     ? noDisplay()
                     : noPlatform().arg(showTyped(wanted), list));
    std::_Exit(Failed);
}

/// Reads the step at which the window is to open.
bool readStep(OptionReader &reader, RunRequest &request)
{
    if (request.source && reader.given().has(Option::StartStep))
        return reader.refuse(ArgumentWords::contradiction(Option::Session, Option::StartStep));
    return readWhole(reader, Option::StartStep, 0, mostStepsReached, request.step);
}

/// Returns the session that is to be opened.
Session sessionOf(const RunRequest &request)
{
    return request.source ? request.source->session
                          : Session{request.data, request.settings, request.step, {}};
}

/// Trains the run as far as the window is to show it, or as long as `goesOn`.
void trainRun(RunRequest &request, const std::function<bool()> &goesOn)
{
    const Session session = sessionOf(request);
    request.trained = std::make_shared<Run>();
    request.trained->start(session.data, session.settings);
    request.isTrained = reachPatiently(*request.trained, positionToReach(session), goesOn);
}

/// Returns the sentence about a run that ends before the step at which the window is to show it;
/// else an empty text.
QString earlyEnd(const RunRequest &request)
{
    const Session session = sessionOf(request);
    const std::optional<qint64> end = endBeforePosition(session, *request.trained);
    if (!end)
        return {};
    return request.source ? SessionWords::beyondEnd(request.source->path, session.position, *end)
                          : ArgumentWords::stepBeyondEnd(Option::StartStep, request.step, *end);
}

/// Prints the sentence, and stores it in `problem` if there is a display that could show it.
/// Returns the exit status.
int refuse(const QString &sentence, QString &problem)
{
    printProblem(sentence);
    if (hasDisplay())
        problem = sentence;
    return WrongArguments;
}

/// Returns the file that the run is to be read from, if that takes long; else an empty text.
QString largeFile(const GivenOptions &options)
{
    constexpr qint64 large = qint64{4} << 20; // takes most of a second
    for (const Option option : {Option::Session, Option::Data}) {
        const QString path = options.value(option).value_or(QString());
        const QFileInfo file(path);
        if (!path.isEmpty() && file.isFile() && file.size() > large)
            return path;
    }
    return {};
}

/// Reads the run above which a file is looked at that needs a choice: the one of the other options.
/// Returns false where there is none, as an option is meant for the data in the file.
bool readWithout(const GivenOptions &options, RunRequest &request)
{
    if (!request.undecided || !hasDisplay() || options.has(Option::StartStep) ||
        options.has(Option::Features))
        return false;
    GivenOptions others = options.without(Option::Data);
    for (const Option option : fileOptions())
        others = others.without(option);
    OptionReader reader(others);
    RunRequest other;
    if (!readRun(reader, other))
        return false;
    other.undecided = std::move(request.undecided);
    request = std::move(other);
    return true;
}

/// Reads the run that is asked for, and trains it as long as `goesOn`. Returns the sentence about
/// an error instead.
std::variant<RunRequest, QString> readRunOf(const GivenOptions &options,
                                            const std::function<bool()> &goesOn)
{
    OptionReader reader(options);
    RunRequest request;
    if ((!readRun(reader, request) && !readWithout(options, request)) || !readStep(reader, request))
        return reader.error().sentence;
    trainRun(request, goesOn);
    if (const QString sentence = earlyEnd(request); !sentence.isEmpty())
        return sentence;
    return request;
}

/// The same, at once: where training takes long, the window is to show how far it is.
std::variant<RunRequest, QString> readRunQuickly(const GivenOptions &options)
{
    constexpr qint64 patience = 200; // ms
    QElapsedTimer time;
    time.start();
    return readRunOf(options, [&] { return !hasDisplay() || time.elapsed() < patience; });
}

/// Returns what a person who reports a fault is asked for: the program's version and commit, its
/// libraries, and the session files it reads.
QString versionText()
{
    const QString commit = builtCommit();
    return QStringLiteral("frontera ") + QCoreApplication::applicationVersion() +
           (commit.isEmpty() ? QString() : QStringLiteral(", commit ") + commit) + u'\n' +
           libraryVersions() + u'\n' +
           QCoreApplication::translate("Window", "reads session files of versions 1 to %1")
               .arg(sessionVersion) +
           u'\n';
}

} // namespace

WindowRequest readWindow(const QStringList &words, QString &problem)
{
    const auto given = GivenOptions::read(windowCommand(), words);
    if (const auto *error = std::get_if<ArgumentError>(&given))
        return refuse(error->sentence, problem);
    const auto &options = std::get<GivenOptions>(given);
    if (options.has(Option::Help))
        return printText(generalHelp());
    if (options.has(Option::Version))
        return printText(versionText());

    const QString late = hasDisplay() ? largeFile(options) : QString();
    WindowRequest request = LateRun{options, late};
    if (late.isEmpty()) {
        auto read = readRunQuickly(options);
        if (const auto *sentence = std::get_if<QString>(&read))
            return refuse(*sentence, problem);
        request = std::get<RunRequest>(std::move(read));
    }
    noDisplay() = QCoreApplication::translate(
        "Window", "There is no display to open a window on; frontera trace, check and export work "
                  "without one.");
    noPlatform() = QCoreApplication::translate(
        "Window", "QT_QPA_PLATFORM names %1, which is no platform of this system; leave it out, or "
                  "name one of these: %2.");
    if (!hasDisplay()) {
        printProblem(noDisplay());
        return Failed;
    }
    qInstallMessageHandler(explainFatal);
    return request;
}

void sayPassedOver(const QString &settingsFile)
{
    printProblem(QCoreApplication::translate(
                     "Window",
                     "%1 is no file, so nothing is remembered from one start to the next; "
                     "remove it.")
                     .arg(showPath(settingsFile)));
}

namespace {

/// Opens the run in a window and shows it.
void openIn(MainWindow &window, const RunRequest &request)
{
    if (request.source) {
        window.sessions().show(
            {request.source->session, request.source->path, request.source->mark},
            *request.trained);
    } else {
        window.openRun(*request.trained, request.step);
        window.sessions().setUnchanged();
    }
    window.show();
    window.data().tellLeftOut(request.facts);
    if (request.undecided)
        window.data().openAs(request.undecided->path, request.undecided->choices);
}

/// Runs the window until it is closed, or a signal asks the program to end.
int runUntilEnd(MainWindow &window)
{
    const Termination termination;
    QObject::connect(&termination, &Termination::asked, &window, &MainWindow::endProgram);
    return QApplication::exec();
}

/// Sets what all windows look like and speak.
void prepareForWindow(Translator &translator)
{
    translator.use(preferredLanguage());
    QApplication::setStyle(new ControlStyle); // which owns it
}

} // namespace

int runWindow(const RunRequest &request, Translator &translator, QString &problem)
{
    prepareForWindow(translator);
    MainWindow window(&translator);
    // To draw very many observations for the first time takes a while.
    constexpr int many = 100'000;
    const bool isLarge = request.data.observationCount() > many || !request.isTrained;
    if (isLarge)
        window.showEmpty();
    if (!request.isTrained) {
        trainOnWithProgress(*request.trained, positionToReach(sessionOf(request)), &window);
        if (const QString sentence = earlyEnd(request); !sentence.isEmpty())
            return refuse(sentence, problem);
    }
    openIn(window, request);
    if (isLarge)
        window.showContent();
    return runUntilEnd(window);
}

int runWindow(const LateRun &late, Translator &translator, QString &problem)
{
    prepareForWindow(translator);
    MainWindow window(&translator);
    window.showEmpty();
    WorkProgress progress(
        QCoreApplication::translate("Window", "Reading %1…").arg(QFileInfo(late.path).fileName()),
        &window);
    const auto read = progress.inThread([options = late.options] {
        auto result = readRunOf(options, [] { return true; });
        if (const auto *request = std::get_if<RunRequest>(&result))
            request->trained->moveToThread(QCoreApplication::instance()->thread());
        return result;
    });
    progress.close();
    if (read) {
        if (const auto *sentence = std::get_if<QString>(&*read))
            return refuse(*sentence, problem);
        openIn(window, std::get<RunRequest>(*read));
    }
    window.showContent();
    return runUntilEnd(window);
}

} // namespace frontera

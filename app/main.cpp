// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person starts. It does by itself what needs no picture, in a third of the time, as it
// links nothing that draws; for all else it becomes the program of window_main.cpp.

#include "app/check_command.h"
#include "app/code_command.h"
#include "app/examples_command.h"
#include "app/start.h"
#include "app/terminal.h"
#include "app/trace_command.h"
#include "core/os/arguments.h"
#include "core/os/next_program.h"
#include "core/os/standard_streams.h"
#include "ui/base/translator.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <array>

using namespace frontera;

namespace {

struct TextCommand
{
    QStringView name;
    int (*run)(const QStringList &words);
};

constexpr auto textCommands = std::to_array<TextCommand>({
    {u"trace", [](const QStringList &words) -> int { return runTrace(words); }},
    {u"check", [](const QStringList &words) -> int { return runCheck(words); }},
    {u"code", [](const QStringList &words) -> int { return runCode(words); }},
    {u"examples", [](const QStringList &words) -> int { return runExamples(words); }},
});

/// Lets fontconfig read the fonts of a portable archive besides the system's, if the program in
/// this folder was unpacked from one (app/portable). The environment can name another file.
void useFontsBeside(const QString &folder)
{
    const QFileInfo fonts(folder + QStringLiteral("/../share/frontera/fonts/fonts.conf"));
    if (fonts.exists() && !qEnvironmentVariableIsSet("FONTCONFIG_FILE"))
        qputenv("FONTCONFIG_FILE", QFile::encodeName(fonts.canonicalFilePath()));
}

/// Becomes the program that draws, which stands beside this one where both were built, and out of
/// sight where they were installed. Returns the exit status if there is none.
int draw(int argc, char **argv)
{
    QString expected;
    {
        const QCoreApplication application(argc, argv);
        const QString folder = QCoreApplication::applicationDirPath();
        useFontsBeside(folder);
        const QString beside = folder + QStringLiteral("/" WINDOW_PROGRAM);
        expected = QFileInfo::exists(beside) ? beside
                                             : QFileInfo(folder + QStringLiteral(WINDOW_FOLDER) +
                                                         QStringLiteral("/" WINDOW_PROGRAM))
                                                   .absoluteFilePath();
    }
    continueAs(expected, argv);
    openStandardStreams();
    const QCoreApplication application(argc, argv);
    Translator translator;
    translator.use(Language::System);
    //: %1 is the path of a program
    printProblem(
        QCoreApplication::translate(
            "Terminal", "%1, the part that draws, cannot be started; install Frontera again.")
            .arg(expected));
    return Failed;
}

} // namespace

int main(int argc, char *argv[])
{
    const QString command = wordsOf(argc, argv).value(0);
    const auto *known = std::ranges::find(textCommands, command, &TextCommand::name);
    if (known == textCommands.end())
        return draw(argc, argv);
    const QStringList words = startedWith(argc, argv);
    const QCoreApplication application(argc, argv);
    Translator translator;
    translator.use(Language::System);
    return known->run(words.sliced(1));
}

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands.h"

namespace frontera {

namespace {

Command commandFrom(const QString &name, std::initializer_list<std::span<const Option>> groups)
{
    Command command{name, {}};
    for (const std::span<const Option> group : groups)
        command.options.insert(command.options.end(), group.begin(), group.end());
    return command;
}

} // namespace

Command windowCommand()
{
    return commandFrom(QString(),
                       {dataOptions(), settingsOptions(), windowOptions(), programOptions()});
}

Command traceCommand()
{
    return commandFrom(QStringLiteral("trace"), {dataOptions(), settingsOptions(), runOptions(),
                                                 formatOptions(), helpOptions()});
}

Command checkCommand()
{
    return commandFrom(QStringLiteral("check"),
                       {dataOptions(), settingsOptions(), proofOptions(), helpOptions()});
}

Command codeCommand()
{
    return commandFrom(QStringLiteral("code"), {dataOptions(), settingsOptions(), runOptions(),
                                                codeOptions(), helpOptions()});
}

Command examplesCommand()
{
    return commandFrom(QStringLiteral("examples"), {reportOptions(), helpOptions()});
}

Command exportCommand()
{
    Command command =
        commandFrom(QStringLiteral("export"), {dataOptions(), settingsOptions(), runOptions(),
                                               pictureOptions(), helpOptions()});
    // One option of this name scales the picture or, with a word, the inputs.
    std::erase(command.options, Option(Option::ScaleInputs));
    return command;
}

Command deckCommand()
{
    return commandFrom(QStringLiteral("deck"), {dataOptions(), settingsOptions(), runOptions(),
                                                deckOptions(), helpOptions()});
}

Command worksheetCommand()
{
    return commandFrom(QStringLiteral("worksheet"),
                       {dataOptions(), settingsOptions(), worksheetOptions(), helpOptions()});
}

} // namespace frontera

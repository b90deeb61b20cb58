// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/given_options.h"

#include "app/argument_words.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QFileInfo>
#include <algorithm>

namespace frontera {

namespace {

/// Returns the option's names for QCommandLineParser, which has them without "--".
QStringList parserNames(Option option)
{
    QStringList names = {optionName(option).sliced(2)};
    if (option == Option::Help)
        names += QStringLiteral("h");
    return names;
}

/// Returns the word of the arguments that holds the option which the parser calls `name`.
QString asTyped(const QString &name, const QStringList &words)
{
    if (name.size() > 1)
        return QStringLiteral("--") + name;
    const auto typed = std::ranges::find_if(words, [&name](const QString &word) {
        return word.startsWith(u'-') && !word.startsWith(u"--") && word.contains(name);
    });
    return typed == words.end() ? u'-' + name : *typed;
}

/// Returns the sentence about words that the parser refused although it knows all their options.
QString refusal(const Command &command, const QStringList &words)
{
    for (const Option option : command.options) {
        if (valueName(option).isEmpty()) {
            for (const QString &word : words) {
                if (word.startsWith(optionName(option) + u'='))
                    return ArgumentWords::needlessValue(word);
            }
        } else if (words.last() == optionName(option)) {
            return ArgumentWords::missingValue(option);
        }
    }
    return ArgumentWords::unexpectedWord(words.last(), command);
}

/// Returns the option that a word stands for which has none before it: that of a session, or of
/// data. Nothing for a word that names nothing there is, and has not the ending of a file.
std::optional<Option> optionOfFile(const Command &command, const QString &word)
{
    const bool isSession = word.endsWith(QStringLiteral(".frontera"));
    const QFileInfo file(word);
    const bool hasEnding = !file.suffix().isEmpty() && file.suffix().front().isLetter();
    const Option option = isSession ? Option::Session : Option::Data;
    const bool isTaken = std::ranges::find(command.options, option) != command.options.end();
    return isTaken && (hasEnding || file.exists()) ? std::optional(option) : std::nullopt;
}

} // namespace

std::variant<GivenOptions, ArgumentError> GivenOptions::read(const Command &command,
                                                             const QStringList &words)
{
    QCommandLineParser parser;
    for (const Option option : command.options)
        parser.addOption(QCommandLineOption(parserNames(option), QString(), valueName(option)));

    const bool accepted = parser.parse(QStringList(QStringLiteral("frontera")) + words);
    if (const QStringList unknown = parser.unknownOptionNames(); !unknown.isEmpty()) {
        return ArgumentError{
            ArgumentWords::unknownOption(asTyped(unknown.first(), words), command.name)};
    }
    if (!accepted)
        return ArgumentError{refusal(command, words)};
    GivenOptions given;
    const QStringList rest = parser.positionalArguments();
    if (!rest.isEmpty()) {
        const std::optional<Option> option = optionOfFile(command, rest.first());
        if (!option)
            return ArgumentError{ArgumentWords::unexpectedWord(rest.first(), command)};
        if (rest.size() > 1)
            return ArgumentError{ArgumentWords::secondWord(rest.at(1), command)};
        if (parser.isSet(parserNames(*option).constFirst()))
            return ArgumentError{ArgumentWords::givenTwice(*option)};
        given.m_values.emplace(*option, rest.first());
    }
    const QStringList found = parser.optionNames();
    for (const Option option : command.options) {
        const QStringList names = parserNames(option);
        const auto times =
            std::ranges::count_if(found, [&names](const QString &n) { return names.contains(n); });
        if (times > 1 && option != Option::Help)
            return ArgumentError{ArgumentWords::givenTwice(option)};
        if (times > 0)
            given.m_values.emplace(option, parser.value(names.first()));
    }
    return given;
}

std::optional<QString> GivenOptions::value(Option option) const
{
    const auto found = m_values.find(option);
    return found == m_values.end() ? std::nullopt : std::optional(found->second);
}

GivenOptions GivenOptions::without(Option option) const
{
    GivenOptions others = *this;
    others.m_values.erase(option);
    return others;
}

} // namespace frontera

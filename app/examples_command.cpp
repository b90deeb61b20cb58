// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/examples_command.h"

#include "app/commands.h"
#include "app/help.h"
#include "app/option_reader.h"
#include "app/terminal.h"
#include "ui/words/example_words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace frontera {

namespace {

/// Returns whether a line separates the classes, as JSON; null if that depends on the seed.
QJsonValue separableOf(const ExampleFacts &facts)
{
    return facts.takesSeed && !facts.isSeparable ? QJsonValue() : QJsonValue(facts.isSeparable);
}

QString examplesAsJson()
{
    QJsonArray list;
    for (const ExampleFacts &facts : examples()) {
        list += QJsonObject{{QStringLiteral("key"), facts.key},
                            {QStringLiteral("inputs"), facts.inputs},
                            {QStringLiteral("rows"), facts.rows},
                            {QStringLiteral("seed"), facts.takesSeed},
                            {QStringLiteral("separable"), separableOf(facts)},
                            {QStringLiteral("title"), ExampleWords::title(facts.example)},
                            {QStringLiteral("source"), ExampleWords::source(facts)}};
    }
    return QString::fromUtf8(QJsonDocument(list).toJson());
}

class ExampleTable
{
    Q_DECLARE_TR_FUNCTIONS(ExampleTable)

public:
    static QString text()
    {
        QList<QStringList> rows = {
            {tr("key"), tr("inputs"), tr("rows"), tr("what it is"), tr("source")}};
        for (const ExampleFacts &facts : examples()) {
            rows += {facts.key, QString::number(facts.inputs), QString::number(facts.rows),
                     ExampleWords::title(facts.example), ExampleWords::source(facts)};
        }
        QString text;
        for (const QStringList &row : rows)
            text += line(rows, row);
        return text;
    }

private:
    /// Returns a row of the table as a line, each column as wide as its widest cell in `rows`.
    /// Numbers are aligned to the right.
    static QString line(const QList<QStringList> &rows, const QStringList &row)
    {
        QString text;
        for (qsizetype i = 0; i < row.size(); ++i) {
            qsizetype width = 0;
            for (const QStringList &other : rows)
                width = std::max(width, other[i].size());
            const bool isNumber = i == 1 || i == 2;
            text += (isNumber ? row[i].rightJustified(width) : row[i].leftJustified(width)) +
                    QStringLiteral("  ");
        }
        while (text.endsWith(u' '))
            text.chop(1);
        return text + u'\n';
    }
};

} // namespace

int runExamples(const QStringList &words)
{
    const auto given = GivenOptions::read(examplesCommand(), words);
    if (const auto *error = std::get_if<ArgumentError>(&given)) {
        printProblem(error->sentence);
        return WrongArguments;
    }
    const auto &options = std::get<GivenOptions>(given);
    if (options.has(Option::Help))
        return printText(helpFor(examplesCommand()));

    OptionReader reader(options);
    bool isJson = false;
    if (!reader.choose<bool>(Option::ReportFormat, {{u"text", false}, {u"json", true}}, isJson)) {
        printProblem(reader.error().sentence);
        return WrongArguments;
    }
    return printText(isJson ? examplesAsJson() : ExampleTable::text());
}

} // namespace frontera

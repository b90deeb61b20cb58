// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/trace_names.h"

#include "core/data/data_edit.h"
#include "core/data/examples.h"
#include "core/data/input_letters.h"

#include <QRegularExpression>
#include <algorithm>

namespace frontera {

namespace {

/// Returns true if a trace has a column of its own with this name, whatever the model.
bool isTraceColumn(const QString &name)
{
    static const QRegularExpression columns(QStringLiteral(
        "^(step|epoch|sample|target|sum|output|error|loss|b|w[0-9]+|kept_.*|mistakes|"
        ".*_(sum|output|error|b|w[0-9]+).*)$"));
    return columns.match(name).hasMatch();
}

/// Returns true if a name can stand at the head of a column in every format.
bool canBeHead(const QString &name)
{
    return !name.trimmed().isEmpty() && std::ranges::none_of(name, [](QChar c) {
        return c < u' ' || QStringView(u",\"\\|").contains(c);
    });
}

} // namespace

QStringList traceNames(const Dataset &data)
{
    const InputLetters plain(data);
    QStringList letters;
    for (int input = 0; input < data.inputCount(); ++input)
        letters += plain.plainInput(input);
    if (findSeededExample(data.name()) || data.name() == nameOfOwnData())
        return letters;
    const auto given = data.givenNames();
    QStringList names(given.begin(), given.end());
    const QStringList all = names + letters;
    for (qsizetype input = 0; input < names.size(); ++input) {
        QString &name = names[input];
        if (!canBeHead(name))
            name = letters[input];
        const bool isTaken = names.count(name) > 1 || letters.mid(data.givenCount()).contains(name);
        if (!isTraceColumn(name) && !isTaken)
            continue;
        do
            name += QStringLiteral(" (input)");
        while (all.contains(name));
    }
    return names + letters.mid(data.givenCount());
}

} // namespace frontera

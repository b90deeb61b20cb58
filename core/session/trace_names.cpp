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

bool canBeColumn(const QString &name)
{
    return !name.isEmpty() && !isTraceColumn(name) && std::ranges::none_of(name, [](QChar c) {
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
    const QStringList derived = letters.mid(data.givenCount());
    const bool canAll = std::ranges::all_of(given, [&derived](const QString &name) {
        return canBeColumn(name) && !derived.contains(name);
    });
    return canAll ? QStringList(given.begin(), given.end()) + derived : letters;
}

} // namespace frontera

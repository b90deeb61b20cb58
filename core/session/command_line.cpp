// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/command_line.h"

#include "core/data/examples.h"
#include "core/data/gates.h"
#include "core/session/session.h"

#include <algorithm>

namespace frontera {

namespace {

std::optional<QStringList> dataWords(const Dataset &data)
{
    if (const std::optional<int> gate = gateOf(data))
        return QStringList{QStringLiteral("--gate"), gateName(*gate)};
    if (const std::optional<Dataset> gate = threeInputGate(data.name()); gate && *gate == data)
        return QStringList{QStringLiteral("--gate"), data.name()};
    const std::optional<SeededExample> example = findSeededExample(data.name());
    if (!example || exampleDataset(example->facts.example, example->seed) != data)
        return std::nullopt;
    QStringList words{QStringLiteral("--example"), example->facts.key};
    if (example->facts.takesSeed)
        words << QStringLiteral("--seed") << QString::number(example->seed);
    return words;
}

QString joined(const std::vector<Decimal> &numbers)
{
    QStringList texts;
    for (const Decimal &number : numbers)
        texts += number.toString();
    return texts.join(u',');
}

QStringList settingsWords(const Settings &settings)
{
    const Settings usual;
    QStringList words;
    if (settings.rate != usual.rate)
        words << QStringLiteral("--rate") << settings.rate.toString();
    if (!std::ranges::all_of(settings.weights, &Decimal::isZero))
        words << QStringLiteral("--weights") << joined(settings.weights);
    if (!settings.useBias)
        words << QStringLiteral("--no-bias");
    else if (!settings.bias.isZero())
        words << QStringLiteral("--bias") << settings.bias.toString();
    // With bipolar targets it says nothing, and the command line refuses it.
    if (!settings.firesAtZero && settings.targets == Targets::ZeroOne)
        words << QStringLiteral("--at-zero") << QStringLiteral("0");
    if (settings.targets == Targets::Bipolar)
        words << QStringLiteral("--targets") << QStringLiteral("bipolar");
    if (settings.order == Order::Shuffled)
        words << QStringLiteral("--shuffle") << QString::number(settings.seed);
    if (settings.order == Order::Chosen) {
        QStringList rows;
        for (const int row : settings.permutation)
            rows += QString::number(row + 1);
        words << QStringLiteral("--order") << rows.join(u',');
    }
    return words;
}

} // namespace

std::optional<QStringList> commandLineOf(const Session &session)
{
    const std::optional<QStringList> data = dataWords(session.data);
    if (!data)
        return std::nullopt;
    QStringList words =
        *data + settingsWords(withAllWeights(session.settings, session.data.inputCount()));
    if (session.position > 0)
        words << QStringLiteral("--step") << QString::number(session.position);
    return words;
}

bool comesWithProgram(const Dataset &data)
{
    return dataWords(data).has_value();
}

} // namespace frontera

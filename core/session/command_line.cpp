// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/command_line.h"

#include "core/data/examples.h"
#include "core/data/features.h"
#include "core/data/gates.h"
#include "core/models/model.h"
#include "core/session/field_text.h"
#include "core/session/session.h"

#include <QRegularExpression>

namespace frontera {

namespace {

/// Returns the words of the data without their features.
std::optional<QStringList> givenWords(const Dataset &data)
{
    if (const std::optional<GateInputs> inputs = gateInputsOf(data)) {
        QStringList words{QStringLiteral("--gate"), data.name()};
        if (*inputs == GateInputs::Bipolar)
            words << QStringLiteral("--inputs") << QStringLiteral("bipolar");
        return words;
    }
    const std::optional<SeededExample> example = findSeededExample(data.name());
    if (!example || exampleDataset(example->facts.example, example->seed) != givenData(data))
        return std::nullopt;
    QStringList words{QStringLiteral("--example"), example->facts.key};
    if (example->facts.takesSeed)
        words << QStringLiteral("--seed") << QString::number(example->seed);
    return words;
}

std::optional<QStringList> dataWords(const Dataset &data)
{
    std::optional<QStringList> words = givenWords(data);
    if (!words || data.features().empty())
        return words;
    QStringList features;
    for (const Feature &feature : data.features())
        features += featureKey(feature);
    *words << QStringLiteral("--features") << features.join(u',');
    return words;
}

} // namespace

std::optional<QStringList> commandLineOf(const Session &session)
{
    const std::optional<QStringList> data = dataWords(session.data);
    if (!data)
        return std::nullopt;
    QStringList words = *data;
    const Model &model = *session.settings.model;
    if (&model != &usualModel())
        words << QStringLiteral("--model") << textOf(model.key);
    words += optionsOf(model.fields, withAllWeights(session.settings, session.data.inputCount()));
    if (session.position > 0)
        words << QStringLiteral("--step") << QString::number(session.position);
    return words;
}

QString shellWord(const QString &word)
{
    static const QRegularExpression plain(QStringLiteral("^[\\w.+=:@%/,-]+$"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    if (plain.match(word).hasMatch())
        return word;
    return u'\'' + QString(word).replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

QString shellLine(QStringList words)
{
    for (QString &word : words)
        word = shellWord(word);
    return words.join(u' ');
}

bool comesWithProgram(const Dataset &data)
{
    return givenWords(data).has_value();
}

} // namespace frontera

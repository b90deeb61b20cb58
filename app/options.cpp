// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/options.h"

#include "app/check_command.h"
#include "app/option_texts.h"
#include "app/run_request.h"
#include "app/value_words.h"
#include "core/data/examples.h"
#include "core/data/gates.h"
#include "core/models/models.h"
#include "core/session/field_text.h"
#include "core/session/named_convention.h"
#include "core/session/view_keys.h"
#include "ui/base/translator.h"
#include "ui/slides/picture_limits.h"
#include "ui/words/field_words.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <array>

namespace frontera {

namespace {

const OptionText &ownText(Option option)
{
    return *std::ranges::find(optionTexts(), option.own(), &OptionText::option);
}

QString translated(const char *text)
{
    return QCoreApplication::translate("Option", text);
}

QString exampleKeys()
{
    QStringList keys;
    for (const ExampleFacts &facts : examples())
        keys += facts.key;
    return keys.join(QStringLiteral(", "));
}

QString gateNames()
{
    QStringList names = {gateName(AndGate), gateName(OrGate), gateName(XorGate)};
    for (int gate = 0; gate < gateCount; ++gate) {
        if (!names.contains(gateName(gate)))
            names += gateName(gate);
    }
    return names.join(QStringLiteral(", "));
}

QStringList conventionNames()
{
    QStringList names;
    for (const NamedConvention &convention : namedConventions())
        names += textOf(convention.name);
    return names;
}

/// Returns the keys in words: "a, b or c"; of one key that key.
QString oneOf(QStringList keys)
{
    const QString last = keys.takeLast();
    return keys.isEmpty() ? last
                          : QCoreApplication::translate("Option", "%1 or %2", "the last of a list")
                                .arg(keys.join(QStringLiteral(", ")), last);
}

QString modelKeys()
{
    QStringList keys;
    for (const Model *model : models())
        keys += textOf(model->key);
    return oneOf(keys);
}

/// Returns a percentage as a factor: "0.5" for 50.
QString asFactor(int percent)
{
    return Decimal(percent, -2).toString();
}

} // namespace

std::vector<Option> fieldOptions(const Model &model)
{
    std::vector<Option> all;
    const auto add = [&all](const FieldOption &option) {
        if (!option.name.empty())
            all.emplace_back(option);
    };
    for (const Field &field : model.fields) {
        add(field.option);
        if (const auto *choice = std::get_if<ChoiceKind>(&field.kind)) {
            for (const FieldWord &word : choice->words)
                add(word.option);
        }
    }
    return all;
}

std::vector<Option> settingsOptions()
{
    std::vector<Option> all;
    if (models().size() > 1)
        all.emplace_back(Option::Model);
    all.emplace_back(Option::Convention);
    for (const Model *model : models()) {
        for (const Option option : fieldOptions(*model)) {
            if (std::ranges::find(all, option) == all.end())
                all.push_back(option);
        }
    }
    return all;
}

Option settingsOption(std::string_view name)
{
    const std::vector<Option> all = settingsOptions();
    return *std::ranges::find(all, name, [](Option option) { return option.field().name; });
}

QString optionName(Option option)
{
    return option.isOfField() ? optionText(option.field())
                              : QLatin1String("--") + QLatin1String(ownText(option).name);
}

QString valueName(Option option)
{
    if (option.isOfField())
        return valueInWords(textOf(option.field().value));
    if (option.own() == Option::Lang)
        return languageKeys().join(u'|');
    return valueInWords(QLatin1String(ownText(option).value));
}

QString purpose(Option option)
{
    if (option.isOfField())
        return wordsOf(option.field()).purpose;
    const QString purpose = translated(ownText(option).purpose);
    switch (option.own()) {
    case Option::Model:
        return purpose.arg(modelKeys());
    case Option::View:
        return purpose.arg(oneOf(viewKeys()));
    default:
        return purpose;
    }
}

QString rightValue(Option option)
{
    if (option.isOfField())
        return wordsOf(option.field()).right;
    const QString right = translated(ownText(option).right);
    switch (option.own()) {
    case Option::Example:
        return right.arg(exampleKeys());
    case Option::Gate:
    case Option::WithGate:
        return right.arg(gateNames());
    case Option::Model:
        return right.arg(modelKeys());
    case Option::Convention:
        return right.arg(oneOf(conventionNames()));
    case Option::Lang:
        return right.arg(oneOf(languageKeys()));
    case Option::View:
        return right.arg(oneOf(viewKeys()));
    case Option::Seed:
        return right.arg(mostSeed);
    case Option::Epochs:
    case Option::FewEpochs:
        return right.arg(RunRequest::mostEpochs);
    case Option::Time:
        return right.arg(mostCheckSeconds);
    case Option::Delay:
        return right.arg(shortestDelay).arg(longestDelay);
    case Option::Size:
        return right.arg(shortestSide).arg(longestSide);
    case Option::Scale:
        return right.arg(asFactor(leastScalePercent), asFactor(mostScalePercent));
    case Option::TextScale:
        return right.arg(asFactor(leastTextPercent), asFactor(mostTextPercent));
    default:
        return right;
    }
}

} // namespace frontera

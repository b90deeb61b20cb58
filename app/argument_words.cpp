// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/argument_words.h"

#include "app/given_options.h"
#include "app/options.h"
#include "core/data/examples.h"
#include "core/models/gates/gates_model.h"
#include "core/models/model.h"
#include "core/models/models.h"
#include "core/session/field_text.h"
#include "ui/words/model_words.h"
#include "ui/words/typed_words.h"

#include <QFile>
#include <QStringList>
#include <algorithm>

namespace frontera {

QString ArgumentWords::given(Option option, const QString &value)
{
    return optionName(option) + u' ' + showTyped(value);
}

QString ArgumentWords::given(const GivenOptions &given, Option option)
{
    return valueName(option).isEmpty()
               ? optionName(option)
               : ArgumentWords::given(option, given.value(option).value_or(QString()));
}

QString ArgumentWords::wrong(const QString &given, const QString &right)
{
    return tr("%1: %2.", "an option and its value; what would be right").arg(given, right);
}

QString ArgumentWords::helpFor(const QString &command)
{
    return command.isEmpty() ? QStringLiteral("frontera --help")
                             : QStringLiteral("frontera %1 --help").arg(command);
}

QString ArgumentWords::unknownOption(const QString &typed, const QString &command)
{
    return tr("%1: there is no such option here; %2 lists those there are.")
        .arg(showTyped(typed), helpFor(command));
}

QString ArgumentWords::unexpectedWord(const QString &typed, const Command &command)
{
    if (command.name.isEmpty()) {
        return tr("%1: there is no such command and no such file; the first word is trace, check, "
                  "export, deck, worksheet, code, examples, an option, or a file of data or a "
                  "session.")
            .arg(showTyped(typed));
    }
    if (std::ranges::find(command.options, Option(Option::Data)) == command.options.end()) {
        return tr("%1: a word too many; %2 takes options only, which %3 lists.")
            .arg(showTyped(typed), command.name, helpFor(command.name));
    }
    return tr("%1: there is no such file here; %2 takes options, which %3 lists, and one file of "
              "data or a session.")
        .arg(showTyped(typed), command.name, helpFor(command.name));
}

QString ArgumentWords::secondWord(const QString &typed, const Command &command)
{
    return tr("%1: a word too many; %2 takes options, which %3 lists, and one file of data or a "
              "session.")
        .arg(showTyped(typed), command.name.isEmpty() ? QStringLiteral("frontera") : command.name,
             helpFor(command.name));
}

QString ArgumentWords::missingOption(Option option)
{
    return tr("%1 is missing: %2.").arg(optionName(option), rightValue(option));
}

QString ArgumentWords::missingValue(Option option)
{
    return tr("%1 has no value: %2.").arg(optionName(option), rightValue(option));
}

QString ArgumentWords::needlessValue(const QString &typed)
{
    return tr("%1: this option takes no value; write %2.")
        .arg(showTyped(typed), typed.section(u'=', 0, 0));
}

QString ArgumentWords::givenTwice(Option option)
{
    return tr("%1 is given more than once; give it once.").arg(optionName(option));
}

QString ArgumentWords::wrongValue(Option option, const QString &value)
{
    return wrong(given(option, value), rightValue(option));
}

QString ArgumentWords::wrongValue(Option option, const QString &value, EntryError reason,
                                  const QString &more)
{
    return wrong(given(option, value), rightValue(option) + more + addition(option, value, reason));
}

QString ArgumentWords::wrongFeatures(const QString &value, const QString &problem)
{
    return wrong(given(Option::Features, value), problem);
}

QString ArgumentWords::theInputs(const std::vector<QString> &names)
{
    constexpr std::size_t most = 8;
    QStringList first;
    for (std::size_t i = 0; i < std::min(most, names.size()); ++i)
        first += showTyped(names[i]);
    if (names.size() > most)
        first += QString(QChar(0x2026));
    if (names.size() == 1)
        return tr("; there is one input, %1").arg(first.front());
    return tr("; the inputs are %1").arg(first.join(QStringLiteral(", ")));
}

QString ArgumentWords::theRows(int count)
{
    return tr("; the rows are 1 to %1").arg(count);
}

namespace {

bool isNumber(const Field &field)
{
    return std::holds_alternative<NumberKind>(field.kind) ||
           std::holds_alternative<InputNumbersKind>(field.kind);
}

/// Returns the field whose value stands after the option; null if there is none.
const Field *fieldAfter(Option option, std::span<const Field> fields)
{
    const std::string_view name = option.field().name;
    for (const Field &field : fields) {
        if (field.option.name == name)
            return &field;
        const auto *choice = std::get_if<ChoiceKind>(&field.kind);
        if (choice == nullptr)
            continue;
        for (const FieldWord &word : choice->words) {
            if (word.option.name == name && !word.detail.empty())
                return &fieldOf(fields, word.detail);
        }
    }
    return nullptr;
}

/// Returns true if the option sets a field that is a decimal number or a list of them.
bool isDecimal(Option option)
{
    return option.isOfField() && std::ranges::any_of(models(), [option](const Model *model) {
               const Field *field = fieldAfter(option, model->fields);
               return field != nullptr && isNumber(*field);
           });
}

} // namespace

/// Returns the hint that depends on the reason; empty if the words about a right value suffice.
QString ArgumentWords::addition(Option option, const QString &value, EntryError reason)
{
    if (reason == EntryError::TooManyDigits)
        return tr("; a number has at most %1 digits").arg(Decimal::maxDigits);
    if (reason == EntryError::OutOfRange && isDecimal(option))
        return tr("; a number other than 0 has a size from 1e-%1 to 1e%1").arg(Decimal::maxPower);
    QString withPoint = value.trimmed();
    if (reason == EntryError::NotANumber && withPoint.contains(u',') &&
        Decimal::parse(withPoint.replace(u',', u'.')))
        return tr("; the decimals come after a point: write %1").arg(withPoint);
    return {};
}

bool ArgumentWords::isUnreadable(const QString &name)
{
    return name.contains(QChar::ReplacementCharacter) && !QFile::exists(name);
}

QString ArgumentWords::unreadableName(Option option, const QString &name)
{
    return wrong(given(option, name),
                 tr("the name of the file is not valid UTF-8; give it another name"));
}

QString ArgumentWords::notForWall(Option option)
{
    return tr("%1 has no meaning with --view wall, which shows whole runs of the sixteen gates; "
              "leave it out.")
        .arg(optionName(option));
}

QString ArgumentWords::notForCheck(Option option)
{
    return tr("%1 has no meaning with check, which trains nothing; leave it out.")
        .arg(optionName(option));
}

QString ArgumentWords::contradiction(Option one, Option other)
{
    return tr("%1 and %2 contradict each other; leave one of them out.")
        .arg(optionName(one), optionName(other));
}

QString ArgumentWords::contradiction(const GivenOptions &given, Option one, Option other)
{
    return tr("%1 and %2 contradict each other; leave one of them out.")
        .arg(ArgumentWords::given(given, one), ArgumentWords::given(given, other));
}

QString ArgumentWords::noEffect(const GivenOptions &given, Option option, Option other,
                                const QString &why)
{
    if (!given.has(other)) {
        return tr("%1 has no effect while %2 is as usual; leave it out, or give %2 too.")
            .arg(ArgumentWords::given(given, option), optionName(other));
    }
    if (why.isEmpty())
        return contradiction(given, option, other);
    return tr("%1 and %2 contradict each other: %3; leave one of them out.")
        .arg(ArgumentWords::given(given, option), ArgumentWords::given(given, other), why);
}

QString ArgumentWords::noEffectBeside(const GivenOptions &given, Option option, Option other)
{
    return tr("%1 has no effect beside %2; leave it out.")
        .arg(ArgumentWords::given(given, option), ArgumentWords::given(given, other));
}

QString ArgumentWords::onlyForFile(Option option)
{
    return tr("%1 is for data from a file; leave it out, or add %2.")
        .arg(optionName(option), optionName(Option::Data));
}

QString ArgumentWords::onlyForGate(Option option)
{
    return tr("%1 is for gates; leave it out, or take %2.")
        .arg(optionName(option), optionName(Option::Gate));
}

QString ArgumentWords::onlyForSeeded(Option option)
{
    QStringList keys;
    for (const ExampleFacts &facts : examples()) {
        if (facts.takesSeed)
            keys += facts.key;
    }
    return tr("%1 is for examples that are drawn from a seed; leave it out, or add %2 with one of "
              "%3.")
        .arg(optionName(option), optionName(Option::Example), keys.join(QStringLiteral(", ")));
}

QString ArgumentWords::onlyForComparison(Option option)
{
    return tr("%1 is for comparisons; leave it out, or add --view compare.")
        .arg(optionName(option));
}

QString ArgumentWords::onlyForPlane(Option option)
{
    return tr("%1 is for a picture of the plane, of data that are drawn in one; leave it out.")
        .arg(optionName(option));
}

QString ArgumentWords::nothingToCompare(bool hasArithmetics)
{
    const QString rate = optionName(Option::WithRate);
    const QString gate = optionName(Option::WithGate);
    return hasArithmetics
               ? tr("--view compare: both runs are the same; add what is other in the one on the "
                    "left: %1, %2 or %3.")
                     .arg(gate, rate, optionName(Option::WithArithmetic))
               : tr("--view compare: both runs are the same; add what is other in the one on the "
                    "left: %1 or %2.")
                     .arg(gate, rate);
}

QString ArgumentWords::onlyForCode(Option option)
{
    return tr("%1 is for the code; leave it out, or add --view code.").arg(optionName(option));
}

QString ArgumentWords::otherModel(Option option, const QString &model)
{
    if (option == Option(settingsOption("arithmetic")) && model == textOf(gatesModel().key))
        return tr("%1 is not for the model %2, which learns in exact decimals alone; leave it out.")
            .arg(optionName(option), model);
    return tr("%1 is not for the model %2; leave it out.").arg(optionName(option), model);
}

QString ArgumentWords::needsModel(Option option, const QString &model)
{
    return tr("%1 is for the model %2; leave it out, or add %3.", "--units; gates; --model gates")
        .arg(optionName(option), model, given(Option::Model, model));
}

QString ArgumentWords::dataNotFor(const QString &model)
{
    const Model *const known = modelOf(model.toStdString());
    const QString needs = known == nullptr ? QString() : modelNeeds(*known);
    return wrong(given(Option::Model, model), needs.isEmpty()
                                                  ? tr("this model cannot learn from these data")
                                                  : tr("this model learns from %1").arg(needs));
}

QString ArgumentWords::nothingProved(Option option)
{
    return tr("What a line can do is proved only where its place is learnt; leave %1 out.")
        .arg(optionName(option));
}

QString ArgumentWords::noLine(const QString &model)
{
    return tr("The boundary of the model %1 is no line, and what a line can do is all that is "
              "proved; choose another model.")
        .arg(model);
}

QString ArgumentWords::noWorksheet(const QString &model)
{
    return tr("There is no worksheet for the model %1; choose another model.").arg(model);
}

QString ArgumentWords::noCode(const QString &model)
{
    return tr("No program is written for the model %1; choose another model.").arg(model);
}

QString ArgumentWords::noCodeWith(const Field &field, const Settings &settings)
{
    const auto *choice = std::get_if<ChoiceKind>(&field.kind);
    const FieldOption &word =
        choice != nullptr ? chosenWord(*choice, settings).option : field.option;
    const QString option = word.name.empty()
                               ? optionText(field.option) + u' ' + textOf(field, settings)
                               : optionText(word);
    return tr("%1: no program is written with this setting; choose another one.")
        .arg(option.trimmed());
}

} // namespace frontera

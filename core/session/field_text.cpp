// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/field_text.h"

#include "core/session/units_text.h"

#include <algorithm>

namespace frontera {

namespace {

/// A visitor of kinds that returns a field's value as a text.
struct FieldText
{
    const Settings &settings;

    QString operator()(const NumberKind &kind) const { return (settings.*kind.member).toString(); }
    QString operator()(const InputNumbersKind &kind) const
    {
        QStringList texts;
        for (const Decimal &number : settings.*kind.member)
            texts += number.toString();
        return texts.join(u',');
    }
    QString operator()(const FlagKind &) const { return {}; }
    QString operator()(const ChoiceKind &kind) const
    {
        return textOf(chosenWord(kind, settings).word);
    }
    QString operator()(const RowOrderKind &kind) const
    {
        QStringList rows;
        for (const int row : settings.*kind.member)
            rows += QString::number(row + 1);
        return rows.join(u',');
    }
    QString operator()(const SeedKind &kind) const
    {
        return QString::number(settings.*kind.member);
    }
    QString operator()(const UnitsKind &kind) const { return textOf(settings.*kind.member); }
};

/// A visitor of kinds that reads a field's value from a text into the settings. Returns the reason
/// of an error.
struct FieldTaking
{
    QStringView text;
    const FieldRange &range;
    Settings &settings;

    std::optional<EntryError> operator()(const NumberKind &kind) const
    {
        return put(kind.isPositive ? readRate(text)
                   : kind.isSize   ? readSize(text)
                                   : readNumber(text),
                   kind.member);
    }
    std::optional<EntryError> operator()(const InputNumbersKind &kind) const
    {
        return put(readNumbers(text, range.inputs), kind.member);
    }
    std::optional<EntryError> operator()(const FlagKind &kind) const
    {
        settings.*kind.member = !(Settings().*kind.member);
        return std::nullopt;
    }
    std::optional<EntryError> operator()(const ChoiceKind &kind) const
    {
        const auto word = std::ranges::find_if(kind.words, [this](const FieldWord &candidate) {
            return textOf(candidate.word) == text;
        });
        if (word == kind.words.end())
            return EntryError::UnknownWord;
        kind.setValue(settings, word->value);
        return std::nullopt;
    }
    std::optional<EntryError> operator()(const RowOrderKind &kind) const
    {
        return put(readOrder(text, range.observations), kind.member);
    }
    std::optional<EntryError> operator()(const SeedKind &kind) const
    {
        return put(readWholeNumber(text), kind.member);
    }
    std::optional<EntryError> operator()(const UnitsKind &kind) const
    {
        return put(readUnits(text), kind.member);
    }

    template <typename Value>
    std::optional<EntryError> put(Entry<Value> entry, Value Settings::*member) const
    {
        if (const auto *error = std::get_if<EntryError>(&entry))
            return *error;
        settings.*member = std::get<Value>(std::move(entry));
        return std::nullopt;
    }
};

QStringList optionWords(const FieldOption &option, const QString &value)
{
    QStringList words{optionText(option)};
    if (!option.value.empty())
        words += value;
    return words;
}

} // namespace

QString textOf(std::string_view ascii)
{
    return QString::fromLatin1(ascii.data(), static_cast<qsizetype>(ascii.size()));
}

QString optionText(const FieldOption &option)
{
    return QStringLiteral("--") + textOf(option.name);
}

QString textOf(const Field &field, const Settings &settings)
{
    return std::visit(FieldText{settings}, field.kind);
}

std::optional<EntryError> takeText(const Field &field, QStringView text, const FieldRange &range,
                                   Settings &settings)
{
    return std::visit(FieldTaking{text, range, settings}, field.kind);
}

QStringList optionsOf(std::span<const Field> fields, const Settings &settings)
{
    QStringList words;
    for (const Field &field : fields) {
        if (isUsual(field, settings) || !isUsed(fields, field, settings))
            continue;
        if (!field.option.name.empty())
            words += optionWords(field.option, textOf(field, settings));
        const auto *choice = std::get_if<ChoiceKind>(&field.kind);
        if (choice == nullptr || chosenWord(*choice, settings).option.name.empty())
            continue;
        const FieldWord &word = chosenWord(*choice, settings);
        words += optionWords(word.option, word.detail.empty()
                                              ? QString()
                                              : textOf(fieldOf(fields, word.detail), settings));
    }
    return words;
}

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings_request.h"

#include "app/option_reader.h"
#include "core/data/dataset.h"
#include "core/session/field_text.h"
#include "ui/words/field_words.h"

#include <vector>

namespace frontera {

namespace {

class SettingsReading
{
public:
    SettingsReading(OptionReader &reader, std::span<const Field> fields, const Dataset &data,
                    Settings &settings)
        : m_reader(reader)
        , m_fields(fields)
        , m_data(data)
        , m_settings(settings)
    {
    }

    bool read(const Field &field)
    {
        if (givesWay(m_fields, field, m_settings))
            return true;
        if (!readValue(field.option, field))
            return false;
        const auto *choice = std::get_if<ChoiceKind>(&field.kind);
        return choice == nullptr || readWords(field, *choice);
    }

    /// Refuses a given option of these fields, which were all read, that has no effect because of
    /// another field among them.
    bool agree(std::span<const Field> read)
    {
        for (const Field &field : read) {
            const FieldIdle *idle = idleOf(field, m_settings);
            if (!isGiven(field.option) || idle == nullptr || givesWay(m_fields, field, m_settings))
                continue;
            // A value may state what holds; a flag, which has none, changes something or is idle.
            const bool agrees = frontera::agrees(field, *idle, m_settings);
            if (agrees && !std::holds_alternative<FlagKind>(field.kind))
                continue;
            const Field &other = fieldOf(m_fields, idle->because);
            if (&other > &read.back())
                continue; // it may yet be given
            const Option deciding(decidingOption(other));
            if (agrees)
                return m_reader.refuse(ArgumentWords::noEffectBeside(
                    m_reader.given(), Option(field.option),
                    m_reader.given().has(deciding) ? deciding : Option(Option::Convention)));
            if (!m_reader.given().has(deciding) && m_reader.given().has(Option::Convention))
                return m_reader.refuse(ArgumentWords::contradiction(
                    m_reader.given(), Option(field.option), Option::Convention));
            return m_reader.refuse(ArgumentWords::noEffect(m_reader.given(), Option(field.option),
                                                           deciding, wordsOf(field).whyIdle));
        }
        return true;
    }

private:
    [[nodiscard]] bool isGiven(const FieldOption &option) const
    {
        return !option.name.empty() && m_reader.given().has(Option(option));
    }

    /// Returns the option that gave the field its value; if none did, one that could change it.
    [[nodiscard]] FieldOption decidingOption(const Field &field) const
    {
        const auto *choice = std::get_if<ChoiceKind>(&field.kind);
        if (choice == nullptr || !field.option.name.empty())
            return field.option;
        FieldOption option = chosenWord(*choice, m_settings).option;
        for (const FieldWord &word : choice->words) {
            if (option.name.empty())
                option = word.option;
        }
        return option;
    }

    bool readValue(const FieldOption &of, const Field &field)
    {
        if (!isGiven(of))
            return true;
        const Option option(of);
        const std::optional<QString> text = m_reader.given().value(option);
        const FieldRange range{m_data.inputCount(), m_data.observationCount()};
        const std::optional<EntryError> error = takeText(field, *text, range, m_settings);
        return !error ||
               m_reader.refuse(ArgumentWords::wrongValue(option, *text, *error, more(field)));
    }

    /// Reads the options that choose a word of the field. Refuses two of them together.
    bool readWords(const Field &field, const ChoiceKind &choice)
    {
        std::vector<Option> given;
        if (isGiven(field.option))
            given.emplace_back(field.option);
        for (const FieldWord &word : choice.words) {
            if (!isGiven(word.option))
                continue;
            if (!word.detail.empty() && !readValue(word.option, fieldOf(m_fields, word.detail)))
                return false;
            choice.setValue(m_settings, word.value);
            given.emplace_back(word.option);
        }
        return given.size() < 2 ||
               m_reader.refuse(ArgumentWords::contradiction(m_reader.given(), given[0], given[1]));
    }

    /// Returns the words about the data that a right value of the field depends on.
    [[nodiscard]] QString more(const Field &field) const
    {
        if (std::holds_alternative<InputNumbersKind>(field.kind))
            return ArgumentWords::theInputs(m_data.inputNames());
        if (std::holds_alternative<RowOrderKind>(field.kind))
            return ArgumentWords::theRows(m_data.observationCount());
        return {};
    }

    OptionReader &m_reader;
    std::span<const Field> m_fields;
    const Dataset &m_data;
    Settings &m_settings;
};

} // namespace

bool readSettings(OptionReader &reader, std::span<const Field> fields, const Dataset &data,
                  Settings &settings)
{
    SettingsReading reading(reader, fields, data, settings);
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (!reading.read(fields[i]) || !reading.agree(fields.first(i + 1)))
            return false;
    }
    return true;
}

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/field_json.h"

#include "core/data/dataset.h"
#include "core/session/entry.h"
#include "core/session/field_text.h"
#include "core/session/json_reader.h"
#include "core/session/units_text.h"

#include <algorithm>
#include <array>

namespace frontera {

namespace {

/// A visitor of kinds that returns the JSON value of a field.
struct WrittenField
{
    const Settings &settings;
    std::size_t inputs;

    QJsonValue operator()(const NumberKind &kind) const
    {
        return (settings.*kind.member).toString();
    }
    QJsonValue operator()(const InputNumbersKind &kind) const
    {
        std::vector<Decimal> numbers = settings.*kind.member;
        numbers.resize(inputs);
        return writtenNumbers(numbers);
    }
    QJsonValue operator()(const FlagKind &kind) const { return settings.*kind.member; }
    QJsonValue operator()(const ChoiceKind &kind) const
    {
        return kind.isTruth ? QJsonValue(kind.value(settings) != 0)
                            : QJsonValue(textOf(chosenWord(kind, settings).word));
    }
    QJsonValue operator()(const RowOrderKind &kind) const
    {
        QJsonArray rows;
        for (const int row : settings.*kind.member)
            rows.append(row + 1);
        return rows;
    }
    // A text: JSON's numbers are exact up to 2^53 only.
    QJsonValue operator()(const SeedKind &kind) const
    {
        return QString::number(settings.*kind.member);
    }
    QJsonValue operator()(const RangeKind &kind) const
    {
        const NumberRange &range = settings.*kind.member;
        return writtenNumbers(std::array{range.from, range.to});
    }
    QJsonValue operator()(const UnitsKind &kind) const { return textOf(settings.*kind.member); }
};

/// A visitor of kinds that reads a field from JSON into the settings.
class FieldReading
{
public:
    FieldReading(JsonReader &reader, const Dataset &data, Settings &settings, int version)
        : m_reader(reader)
        , m_data(data)
        , m_settings(settings)
        , m_version(version)
    {
    }

    /// Reads one field. With `isNeeded`, an order of rows must not be empty.
    void read(const Field &field, bool isNeeded)
    {
        std::visit([&](const auto &kind) { take(kind, field.key, isNeeded); }, field.kind);
    }

private:
    void take(const NumberKind &kind, std::string_view key, bool)
    {
        const Decimal number = m_reader.number(key);
        m_settings.*kind.member = number;
        if (kind.isPositive && number.sign() <= 0)
            refuse(SessionProblem::NotPositive, key, number.toString());
        if (kind.isSize && number.sign() < 0)
            refuse(SessionProblem::Negative, key, number.toString());
    }
    void take(const InputNumbersKind &kind, std::string_view key, bool)
    {
        m_reader.numbers(key, m_reader.value(key), 0, static_cast<std::size_t>(m_data.inputCount()),
                         m_settings.*kind.member);
    }
    void take(const FlagKind &kind, std::string_view key, bool)
    {
        m_settings.*kind.member = m_reader.boolean(key);
    }
    void take(const ChoiceKind &kind, std::string_view key, bool)
    {
        if (kind.isTruth)
            return kind.setValue(m_settings, m_reader.boolean(key) ? 1 : 0);
        QStringList words; // those of later versions come last
        for (const FieldWord &word : kind.words) {
            if (word.since <= m_version)
                words += textOf(word.word);
        }
        kind.setValue(m_settings, kind.words[m_reader.choice(key, words)].value);
    }
    void take(const RowOrderKind &kind, std::string_view key, bool isNeeded)
    {
        const QJsonArray list = m_reader.list(key);
        const int observations = m_data.observationCount();
        const bool isTooLong = list.size() > observations;
        std::vector<int> rows;
        for (const QJsonValue &value : isTooLong ? QJsonArray() : list) {
            const qint64 row = value.toInteger(0);
            rows.push_back(row >= 1 && row <= observations ? static_cast<int>(row) - 1 : -1);
        }
        if (isTooLong || ((isNeeded || !rows.empty()) && !isPermutation(rows, observations))) {
            m_reader.refuse({.problem = SessionProblem::NotPermutation,
                             .key = m_reader.path(key),
                             .count = observations});
        }
        m_settings.*kind.member = std::move(rows);
    }
    void take(const SeedKind &kind, std::string_view key, bool)
    {
        const QString text = m_reader.text(key);
        const Entry<std::uint64_t> entry = readWholeNumber(text);
        if (const auto *number = std::get_if<std::uint64_t>(&entry))
            m_settings.*kind.member = *number;
        else
            refuse(SessionProblem::NotASeed, key, text);
    }
    void take(const RangeKind &kind, std::string_view key, bool)
    {
        std::vector<Decimal> numbers;
        m_reader.numbers(key, m_reader.value(key), 0, 2, numbers);
        if (numbers.size() != 2)
            return; // it was refused
        m_settings.*kind.member = {numbers[0], numbers[1]};
        if (!(numbers[0] < numbers[1]))
            refuse(SessionProblem::NotARange, key, writtenNumbers(numbers));
    }
    void take(const UnitsKind &kind, std::string_view key, bool)
    {
        const QString text = m_reader.text(key);
        const Entry<GateUnits> entry = readUnits(text);
        const auto *units = std::get_if<GateUnits>(&entry);
        // Equal sessions have equal bytes: no other spelling of the same gates.
        if (units != nullptr && textOf(*units) == text)
            m_settings.*kind.member = *units;
        else
            refuse(SessionProblem::NotUnits, key, text);
    }

    void refuse(SessionProblem problem, std::string_view key, const QString &text)
    {
        m_reader.refuse({.problem = problem, .key = m_reader.path(key), .text = text});
    }

    JsonReader &m_reader;
    const Dataset &m_data;
    Settings &m_settings;
    int m_version;
};

} // namespace

QString writtenNumbers(std::span<const Decimal> numbers)
{
    QString text;
    for (const Decimal &number : numbers) {
        if (!text.isEmpty())
            text += u' ';
        text += number.toString();
    }
    return text;
}

int versionFor(std::span<const Field> fields, const Settings &settings)
{
    int version = 1;
    for (const Field &field : fields) {
        if (isUsual(field, settings))
            continue;
        version = std::max(version, field.since);
        if (const auto *choice = std::get_if<ChoiceKind>(&field.kind))
            version = std::max(version, chosenWord(*choice, settings).since);
    }
    return version;
}

QJsonObject writtenFields(std::span<const Field> fields, const Settings &settings, int inputs,
                          int version)
{
    QJsonObject object;
    const WrittenField written{settings, static_cast<std::size_t>(inputs)};
    for (const Field &field : fields) {
        if (field.since <= version && (field.since == 1 || !isUsual(field, settings)))
            object.insert(textOf(field.key), std::visit(written, field.kind));
    }
    return object;
}

Settings readFields(JsonReader &reader, std::span<const Field> fields, const Dataset &data,
                    int version)
{
    Settings settings;
    FieldReading reading(reader, data, settings, version);
    for (const Field &field : fields) {
        if (field.since <= version && (field.since == 1 || reader.has(field.key)))
            reading.read(field, isUsed(fields, field, settings));
    }
    reader.end();
    return withoutIdle(fields, settings);
}

} // namespace frontera

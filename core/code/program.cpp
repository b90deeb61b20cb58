// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/code/program.h"

#include "core/code/code_terms.h"
#include "core/models/gates/gates_model.h"
#include "core/models/model.h"
#include "core/settings/field.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace frontera {

namespace {

/// The settings that the programs follow. Any other one that is in force must not be left out
/// silently.
constexpr std::string_view followed[] = {
    "rate",        "weights",  "bias",        "useBias", "offset",     "threshold",
    "targets",     "deadZone", "firesAtZero", "tie",     "rule",       "order",
    "permutation", "seed",     "arithmetic",  "start",   "startRange", "startSeed",
    "biasInput",   "update",   "schedule",    "keep"};

/// The words of choices that they follow.
constexpr std::string_view writtenWords[] = {
    "bias",  "threshold", "01",     "bipolar", "mistake", "1",        "-1",
    "0",     "error",     "target", "given",   "chosen",  "shuffled", "shuffledOnce",
    "drawn", "exact",     "float",  "online",  "batch",   "repeat",   "constant",
    "epoch", "root",      "wrong",  "last",    "best",    "average"};

/// The same of three perceptrons that learn gates.
constexpr std::string_view followedByGates[] = {"units", "rate",        "weights",   "bias",
                                                "start", "startRange",  "startSeed", "firesAtZero",
                                                "order", "permutation", "seed"};
constexpr std::string_view wordsOfGates[] = {
    "1", "0", "given", "chosen", "shuffled", "shuffledOnce", "drawn", "wrong"};

bool isWritten(const Field &field, const Settings &settings)
{
    const auto has = [](std::span<const std::string_view> list, std::string_view word) {
        return std::ranges::count(list, word) > 0;
    };
    const bool isOfGates = isGates(settings);
    const auto *choice = std::get_if<ChoiceKind>(&field.kind);
    if (!(isOfGates ? has(followedByGates, field.key) : has(followed, field.key)))
        return false;
    if (choice == nullptr)
        return true;
    const std::string_view word = chosenWord(*choice, settings).word;
    return isOfGates ? has(wordsOfGates, word) : has(writtenWords, word);
}

QJsonObject cell(const QStringList &lines)
{
    QJsonArray source;
    for (qsizetype i = 0; i < lines.size(); ++i)
        source += i + 1 < lines.size() ? lines[i] + u'\n' : lines[i];
    return {{QStringLiteral("cell_type"), QStringLiteral("code")},
            {QStringLiteral("execution_count"), QJsonValue::Null},
            {QStringLiteral("metadata"), QJsonObject()},
            {QStringLiteral("outputs"), QJsonArray()},
            {QStringLiteral("source"), source}};
}

/// Returns a cell with the data and the settings, and one with the loop.
QByteArray notebook(const std::vector<CodeLine> &lines)
{
    QStringList start;
    QStringList loop;
    for (const CodeLine &line : lines) {
        const bool isStart = line.part <= CodePart::Start;
        if (isStart || !(loop.isEmpty() && line.text.isEmpty()))
            (isStart ? start : loop) += line.text;
    }
    const QJsonObject kernel{{QStringLiteral("display_name"), QStringLiteral("Python 3")},
                             {QStringLiteral("language"), QStringLiteral("python")},
                             {QStringLiteral("name"), QStringLiteral("python3")}};
    return QJsonDocument(
               QJsonObject{
                   {QStringLiteral("cells"), QJsonArray{cell(start), cell(loop)}},
                   {QStringLiteral("metadata"),
                    QJsonObject{{QStringLiteral("kernelspec"), kernel},
                                {QStringLiteral("language_info"),
                                 QJsonObject{{QStringLiteral("name"), QStringLiteral("python")}}}}},
                   {QStringLiteral("nbformat"), 4},
                   {QStringLiteral("nbformat_minor"), 4}})
        .toJson(QJsonDocument::Indented);
}

} // namespace

const Field *fieldWithoutCode(const Settings &settings)
{
    const std::span<const Field> fields = settings.model->fields;
    const auto isLeftOut = [&](const Field &field) {
        return !isWritten(field, settings) && isUsed(fields, field, settings) &&
               !isUsual(field, settings);
    };
    const auto found = std::ranges::find_if(fields, isLeftOut);
    return found == fields.end() ? nullptr : &*found;
}

bool hasCode(const Settings &settings)
{
    return (settings.model->isPerceptron || isGates(settings)) &&
           fieldWithoutCode(settings) == nullptr;
}

std::vector<CodeLine> codeLines(const Dataset &data, const Settings &settings,
                                const CodeLength &length, CodeLanguage language)
{
    Q_ASSERT(hasCode(settings));
    const CodeTerms terms(data, settings, length);
    const bool ofGates = isGates(settings);
    const bool isSpanish = language == CodeLanguage::PseudoEs;
    switch (language) {
    case CodeLanguage::Cpp:
        return ofGates ? gatesCppLines(terms) : cppLines(terms);
    case CodeLanguage::PseudoEn:
    case CodeLanguage::PseudoEs:
        return ofGates ? gatesPseudoLines(terms, isSpanish) : pseudoLines(terms, isSpanish);
    case CodeLanguage::Python:
    case CodeLanguage::Notebook:
        break;
    }
    return ofGates ? gatesPythonLines(terms) : pythonLines(terms);
}

QByteArray codeFile(const Dataset &data, const Settings &settings, const CodeLength &length,
                    CodeLanguage language)
{
    const std::vector<CodeLine> lines = codeLines(data, settings, length, language);
    if (language == CodeLanguage::Notebook)
        return notebook(lines);
    QByteArray text;
    for (const CodeLine &line : lines)
        text += line.text.toUtf8() + '\n';
    return text;
}

} // namespace frontera

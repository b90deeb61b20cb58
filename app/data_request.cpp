// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/data_request.h"

#include "app/csv_request.h"
#include "app/option_reader.h"
#include "core/csv/csv_look.h"
#include "core/csv/csv_reader.h"
#include "core/data/examples.h"
#include "core/data/features.h"
#include "core/data/gates.h"
#include "ui/words/csv_words.h"
#include "ui/words/feature_words.h"

#include <array>
#include <utility>

namespace frontera {

namespace {

/// Refuses two of a gate, a file and an example together, and an option of a file or of an example
/// without it.
bool agree(OptionReader &reader)
{
    const GivenOptions &given = reader.given();
    constexpr std::array sources = {Option::Gate, Option::Data, Option::Example};
    for (std::size_t i = 0; i < sources.size(); ++i) {
        for (std::size_t j = i + 1; j < sources.size(); ++j) {
            if (given.has(sources[i]) && given.has(sources[j]))
                return reader.refuse(ArgumentWords::contradiction(sources[i], sources[j]));
        }
    }
    for (const Option option : fileOptions()) {
        if (given.has(option) && !given.has(Option::Data))
            return reader.refuse(ArgumentWords::onlyForFile(option));
    }
    const QString scale = given.value(Option::Scale).value_or(QString());
    if (isInputScale(scale) && !given.has(Option::Data))
        return reader.refuse(ArgumentWords::onlyForFile(Option::Scale));
    if (given.has(Option::Classes) && given.has(Option::One))
        return reader.refuse(ArgumentWords::contradiction(Option::Classes, Option::One));
    if (given.has(Option::Inputs) && (given.has(Option::Data) || given.has(Option::Example)))
        return reader.refuse(ArgumentWords::onlyForGate(Option::Inputs));
    if (given.has(Option::Seed) && !given.has(Option::Example))
        return reader.refuse(ArgumentWords::onlyForSeeded(Option::Seed));
    return true;
}

bool readInputs(OptionReader &reader, GateInputs &inputs)
{
    const std::optional<QString> word = reader.given().value(Option::Inputs);
    if (word && *word != u"01" && *word != u"bipolar")
        return reader.refuse(ArgumentWords::wrongValue(Option::Inputs, *word));
    inputs = word == QStringLiteral("bipolar") ? GateInputs::Bipolar : GateInputs::ZeroOne;
    return true;
}

bool readAnyGate(OptionReader &reader, Dataset &data)
{
    GateInputs inputs{};
    if (!readInputs(reader, inputs))
        return false;
    data = withInputs(data, inputs);
    const std::optional<QString> bits = reader.given().value(Option::Gate);
    if (const auto gate = bits ? threeInputGate(*bits, inputs) : std::nullopt) {
        data = *gate;
        return true;
    }
    return readGate(reader, Option::Gate, data);
}

/// Returns true if a name that was given is none of the file.
bool isOfChosenName(CsvProblem problem)
{
    return problem == CsvProblem::NoSuchTarget || problem == CsvProblem::NoSuchColumn ||
           problem == CsvProblem::NoSuchClass;
}

bool readFile(OptionReader &reader, DataRequest &request)
{
    const std::optional<QString> path = reader.given().value(Option::Data);
    if (!path)
        return true;
    if (path->isEmpty())
        return reader.refuse(ArgumentWords::wrongValue(Option::Data, *path));
    if (ArgumentWords::isUnreadable(*path))
        return reader.refuse(ArgumentWords::unreadableName(Option::Data, *path));
    CsvOptions options;
    if (!readCsvChoices(reader, options.choices))
        return false;
    CsvOutcome outcome = readTableFile(*path, options);
    if (const auto *error = std::get_if<CsvError>(&outcome.result)) {
        if (isMatterOfChoice(error->problem) && !isOfChosenName(error->problem))
            request.undecided = {.path = *path, .choices = options.choices};
        return reader.refuse(CsvWords::problem(*path, *error) + adviceFor(*error));
    }
    request.data = std::get<Dataset>(std::move(outcome.result));
    request.facts = std::move(outcome.facts);
    return true;
}

bool readExample(OptionReader &reader, Dataset &data)
{
    const std::optional<QString> key = reader.given().value(Option::Example);
    if (!key)
        return true;
    const std::optional<ExampleFacts> facts = findExample(*key);
    if (!facts)
        return reader.refuse(ArgumentWords::wrongValue(Option::Example, *key));
    if (reader.given().has(Option::Seed) && !facts->takesSeed)
        return reader.refuse(ArgumentWords::onlyForSeeded(Option::Seed));
    std::uint64_t seed = 1;
    if (!reader.read(Option::Seed, readWholeNumber, seed))
        return false;
    data = exampleDataset(facts->example, seed);
    return true;
}

bool readDerived(OptionReader &reader, Dataset &data)
{
    const std::optional<QString> text = reader.given().value(Option::Features);
    if (!text)
        return true;
    const auto features = readFeatures(*text, data);
    if (const auto *error = std::get_if<FeatureError>(&features))
        return reader.refuse(ArgumentWords::wrongFeatures(*text, describe(*error, data)));
    data = withFeatures(data, std::get<std::vector<Feature>>(features));
    return true;
}

} // namespace

bool readGate(OptionReader &reader, Option option, Dataset &data)
{
    const std::optional<QString> name = reader.given().value(option);
    if (!name)
        return true;
    const std::optional<int> gate = findGate(*name);
    if (!gate)
        return reader.refuse(ArgumentWords::wrongValue(option, *name));
    GateInputs inputs{};
    if (!readInputs(reader, inputs))
        return false;
    data = withPossibleFeatures(gateDataset(*gate, inputs), data.features());
    return true;
}

bool readData(OptionReader &reader, DataRequest &request)
{
    request.data = gateDataset(AndGate);
    return agree(reader) && readAnyGate(reader, request.data) && readFile(reader, request) &&
           readExample(reader, request.data) && readDerived(reader, request.data);
}

} // namespace frontera

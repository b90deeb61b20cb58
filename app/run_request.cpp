// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run_request.h"

#include "app/data_request.h"
#include "app/option_reader.h"
#include "core/session/session_file.h"
#include "ui/words/session_words.h"

namespace frontera {

namespace {

bool readStart(OptionReader &reader, const std::vector<QString> &inputs, Settings &settings)
{
    const auto weightsOf = [&inputs](QStringView text) {
        return readNumbers(text, static_cast<int>(inputs.size()));
    };
    if (!reader.read(Option::Rate, readRate, settings.rate) ||
        !reader.read(Option::Weights, weightsOf, settings.weights,
                     ArgumentWords::theInputs(inputs)) ||
        !reader.read(Option::Bias, readNumber, settings.bias))
        return false;
    settings.useBias = !reader.given().has(Option::NoBias);
    if (!settings.useBias && !settings.bias.isZero()) {
        return reader.refuse(
            ArgumentWords::biasAndNoBias(reader.given().value(Option::Bias).value_or(QString())));
    }
    return true;
}

bool readConventions(OptionReader &reader, Settings &settings)
{
    if (!reader.choose<bool>(Option::AtZero, {{u"1", true}, {u"0", false}}, settings.firesAtZero) ||
        !reader.choose<Targets>(Option::Targets,
                                {{u"01", Targets::ZeroOne}, {u"bipolar", Targets::Bipolar}},
                                settings.targets))
        return false;
    const std::optional<QString> output = reader.given().value(Option::AtZero);
    if (output && settings.targets == Targets::Bipolar)
        return reader.refuse(ArgumentWords::atZeroAndBipolar(*output));
    return true;
}

bool readPresentation(OptionReader &reader, int observations, Settings &settings)
{
    const auto orderOf = [observations](QStringView text) { return readOrder(text, observations); };
    if (!reader.read(Option::Order, orderOf, settings.permutation,
                     ArgumentWords::theRows(observations)) ||
        !reader.read(Option::Shuffle, readSeed, settings.seed))
        return false;
    const std::optional<QString> order = reader.given().value(Option::Order);
    const std::optional<QString> seed = reader.given().value(Option::Shuffle);
    if (order && seed)
        return reader.refuse(ArgumentWords::orderAndShuffle(*order, *seed));
    if (order)
        settings.order = Order::Chosen;
    if (seed)
        settings.order = Order::Shuffled;
    return true;
}

/// All of a run from a session file, where one is given; nothing else may say it then.
bool readSource(OptionReader &reader, RunRequest &request)
{
    const std::optional<QString> path = reader.given().value(Option::Session);
    if (!path)
        return true;
    for (const auto &options : {dataOptions(), settingsOptions()}) {
        for (const Option option : options) {
            if (option != Option::Session && reader.given().has(option))
                return reader.refuse(ArgumentWords::contradiction(option, Option::Session));
        }
    }
    if (path->isEmpty())
        return reader.refuse(ArgumentWords::wrongValue(Option::Session, *path));
    if (ArgumentWords::isUnreadable(*path))
        return reader.refuse(ArgumentWords::unreadableName(Option::Session, *path));
    const FileMark mark = markOf(*path);
    const auto result = readSessionFile(*path);
    if (const auto *error = std::get_if<SessionError>(&result))
        return reader.refuse(SessionWords::problem(*path, *error));
    request.source = RunRequest::Source{*path, std::get<Session>(result), mark};
    request.data = request.source->session.data;
    request.settings = request.source->session.settings;
    return true;
}

} // namespace

bool readRun(OptionReader &reader, RunRequest &request)
{
    request.stopsWhenLearnt = !reader.given().has(Option::NoStop);
    if (!readSource(reader, request))
        return false;
    const bool isRead =
        request.source ||
        (readData(reader, request.data) &&
         readStart(reader, request.data.inputNames(), request.settings) &&
         readConventions(reader, request.settings) &&
         readPresentation(reader, request.data.observationCount(), request.settings));
    return isRead && readWhole(reader, Option::Epochs, 1, RunRequest::mostEpochs, request.epochs);
}

bool readWhole(OptionReader &reader, Option option, qint64 least, qint64 most, qint64 &target)
{
    const auto wholeOf = [least, most](QStringView text) -> Entry<qint64> {
        const Entry<std::uint64_t> entry = readSeed(text);
        if (const auto *error = std::get_if<EntryError>(&entry))
            return *error;
        const auto number = std::get<std::uint64_t>(entry);
        if (number < static_cast<std::uint64_t>(least) || number > static_cast<std::uint64_t>(most))
            return EntryError::OutOfRange;
        return static_cast<qint64>(number);
    };
    return reader.read(option, wholeOf, target);
}

} // namespace frontera

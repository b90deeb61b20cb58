// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run_request.h"

#include "app/csv_request.h"
#include "app/data_request.h"
#include "app/option_reader.h"
#include "app/settings_request.h"
#include "app/terminal.h"
#include "core/data/features.h"
#include "core/models/models.h"
#include "core/session/field_text.h"
#include "core/session/named_convention.h"
#include "core/session/session_file.h"
#include "ui/words/session_words.h"

#include <algorithm>

namespace frontera {

namespace {

/// Reads the run from a session file, if one is given. Refuses other options of data and settings
/// beside it.
bool readSource(OptionReader &reader, RunRequest &request)
{
    const std::optional<QString> path = reader.given().value(Option::Session);
    if (!path)
        return true;
    const std::vector<Option> settings = settingsOptions();
    for (const auto &options : {dataOptions(), std::span(settings)}) {
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

/// The settings of a book, if one is named; other options change them afterwards.
bool readConvention(OptionReader &reader, const Dataset &data, Settings &settings)
{
    const std::optional<QString> name = reader.given().value(Option::Convention);
    if (!name)
        return true;
    const NamedConvention *convention = findConvention(name->toStdString());
    if (convention == nullptr)
        return reader.refuse(ArgumentWords::wrongValue(Option::Convention, *name));
    if (!settings.model->isPerceptron)
        return reader.refuse(
            ArgumentWords::otherModel(Option::Convention, textOf(settings.model->key)));
    settings = withConvention(settings, *convention, data.inputCount());
    return true;
}

/// Returns a model of these data with the field of an option; null where there is none.
const Model *modelWith(Option option, const Dataset &data)
{
    const auto all = models();
    const auto found = std::ranges::find_if(all, [&](const Model *model) {
        const std::vector<Option> options = fieldOptions(*model);
        return model->takes(data) && std::ranges::find(options, option) != options.end();
    });
    return found == all.end() ? nullptr : *found;
}

/// The model, and what is set for it.
bool readModel(OptionReader &reader, const Dataset &data, Settings &settings)
{
    if (const std::optional<QString> key = reader.given().value(Option::Model)) {
        const Model *const model = modelOf(key->toStdString());
        if (model == nullptr)
            return reader.refuse(ArgumentWords::wrongValue(Option::Model, *key));
        if (!model->takes(data) && reader.given().has(Option::Features) &&
            model->takes(givenData(data)))
            return reader.refuse(
                ArgumentWords::contradiction(reader.given(), Option::Features, Option::Model));
        if (!model->takes(data))
            return reader.refuse(ArgumentWords::dataNotFor(*key));
        settings.model = model;
    }
    if (!readConvention(reader, data, settings))
        return false;
    const std::vector<Option> own = fieldOptions(*settings.model);
    for (const Option option : settingsOptions()) {
        if (!option.isOfField() || !reader.given().has(option) ||
            std::ranges::find(own, option) != own.end())
            continue;
        const Model *const with =
            reader.given().has(Option::Model) ? nullptr : modelWith(option, data);
        return reader.refuse(with == nullptr
                                 ? ArgumentWords::otherModel(option, textOf(settings.model->key))
                                 : ArgumentWords::needsModel(option, textOf(with->key)));
    }
    return readSettings(reader, settings.model->fields, data, settings);
}

} // namespace

bool readRun(OptionReader &reader, RunRequest &request)
{
    request.stopsWhenLearnt = !reader.given().has(Option::NoStop);
    if (!readSource(reader, request))
        return false;
    DataRequest data;
    const auto readRest = [&] {
        if (!readData(reader, data)) {
            request.undecided = data.undecided;
            return false;
        }
        request.data = data.data;
        request.facts = data.facts;
        return readModel(reader, request.data, request.settings);
    };
    const bool isRead = request.source || readRest();
    return isRead && readWhole(reader, Option::Epochs, 1, RunRequest::mostEpochs, request.epochs);
}

void printRemarks(const RunRequest &request)
{
    for (const QString &remark : remarkLines(request.facts))
        printNote(remark);
}

bool readWhole(OptionReader &reader, Option option, qint64 least, qint64 most, qint64 &target)
{
    const auto wholeOf = [least, most](QStringView text) -> Entry<qint64> {
        const Entry<std::uint64_t> entry = readWholeNumber(text);
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

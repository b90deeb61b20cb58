// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/code_command.h"

#include "app/commands.h"
#include "app/help.h"
#include "app/option_reader.h"
#include "app/run_request.h"
#include "app/terminal.h"
#include "core/code/program.h"
#include "core/models/gates/gates_model.h"
#include "core/models/model.h"
#include "core/session/field_text.h"
#include "core/session/whole_file.h"
#include "ui/words/file_words.h"

#include <algorithm>

namespace frontera {

namespace {

struct CodeRequest
{
    RunRequest run;
    CodeLanguage language = CodeLanguage::Python;
    QString output; ///< empty: standard output
};

bool readLanguage(OptionReader &reader, CodeLanguage &language)
{
    const auto languageOf = [](QStringView text) -> Entry<CodeLanguage> {
        const auto found = std::ranges::find(codeLanguages, text, &CodeLanguageFacts::key);
        if (found == codeLanguages.end())
            return EntryError::UnknownWord;
        return found->language;
    };
    return reader.read(Option::CodeLanguage, languageOf, language);
}

bool readOutput(OptionReader &reader, QString &path)
{
    const std::optional<QString> given = reader.given().value(Option::ProgramFile);
    if (!given)
        return true;
    if (given->isEmpty())
        return reader.refuse(ArgumentWords::wrongValue(Option::ProgramFile, *given));
    if (given->contains(QChar::ReplacementCharacter))
        return reader.refuse(ArgumentWords::unreadableName(Option::ProgramFile, *given));
    path = *given;
    return true;
}

/// Refuses a run that no program is written for.
bool canBeWritten(OptionReader &reader, const Settings &settings)
{
    if (!settings.model->isPerceptron && !isGates(settings))
        return reader.refuse(ArgumentWords::noCode(textOf(settings.model->key)));
    if (const Field *field = fieldWithoutCode(settings))
        return reader.refuse(ArgumentWords::noCodeWith(*field, settings));
    return true;
}

ExitStatus write(const CodeRequest &request)
{
    const CodeLength length{request.run.epochs, request.run.stopsWhenLearnt};
    const QByteArray text =
        codeFile(request.run.data, request.run.settings, length, request.language);
    if (request.output.isEmpty()) {
        StandardOutput output;
        output.write(text);
        return output.finish();
    }
    const std::optional<WriteError> error = writeWhole(request.output, text);
    if (!error)
        return Done;
    printProblem(describe(*error, request.output));
    return Failed;
}

} // namespace

int runCode(const QStringList &words)
{
    const auto given = GivenOptions::read(codeCommand(), words);
    if (const auto *error = std::get_if<ArgumentError>(&given)) {
        printProblem(error->sentence);
        return WrongArguments;
    }
    const auto &options = std::get<GivenOptions>(given);
    if (options.has(Option::Help))
        return printText(helpFor(codeCommand()));

    OptionReader reader(options);
    CodeRequest request;
    if (!readRun(reader, request.run) || !readLanguage(reader, request.language) ||
        !readOutput(reader, request.output) || !canBeWritten(reader, request.run.settings)) {
        printProblem(reader.error().sentence);
        return WrongArguments;
    }
    printRemarks(request.run);
    return write(request);
}

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document_request.h"

#include "app/commands.h"
#include "app/help.h"
#include "app/option_reader.h"
#include "app/terminal.h"

namespace frontera {

namespace {

/// Reads the document's file name and language.
template <typename Request>
bool readDocument(OptionReader &reader, Request &request)
{
    const std::optional<QString> output = reader.given().value(Option::Document);
    if (!output)
        return reader.refuse(ArgumentWords::missingOption(Option::Document));
    if (!output->endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive))
        return reader.refuse(ArgumentWords::wrongValue(Option::Document, *output));
    if (output->contains(QChar::ReplacementCharacter))
        return reader.refuse(ArgumentWords::unreadableName(Option::Document, *output));
    request.output = *output;
    return reader.chooseLanguage(request.language);
}

bool readDocumentRequest(OptionReader &reader, DeckRequest &request)
{
    if (!readRun(reader, request.run))
        return false;
    request.deck.epochs = request.run.epochs;
    request.deck.endsWithRound = !reader.given().has(Option::Epochs);
    return reader.choosePer(Option::Per, request.deck.per) &&
           reader.choose<ThemeChoice>(Option::Theme,
                                      {{u"light", ThemeChoice::Light},
                                       {u"dark", ThemeChoice::Dark},
                                       {u"print", ThemeChoice::Print}},
                                      request.deck.theme) &&
           readDocument(reader, request);
}

bool readDocumentRequest(OptionReader &reader, WorksheetRequest &request)
{
    request.worksheet.hasAnswers = reader.given().has(Option::Answers);
    return readRun(reader, request.run) &&
           readWhole(reader, Option::FewEpochs, 1, RunRequest::mostEpochs,
                     request.worksheet.epochs) &&
           readDocument(reader, request);
}

template <typename Request>
std::variant<Request, int> readFor(const Command &command, const QStringList &words)
{
    const auto given = GivenOptions::read(command, words);
    if (const auto *error = std::get_if<ArgumentError>(&given)) {
        printProblem(error->sentence);
        return WrongArguments;
    }
    const auto &options = std::get<GivenOptions>(given);
    if (options.has(Option::Help))
        return printText(helpFor(command));

    OptionReader reader(options);
    Request request;
    if (!readDocumentRequest(reader, request)) {
        printProblem(reader.error().sentence);
        return WrongArguments;
    }
    return request;
}

} // namespace

std::variant<DeckRequest, int> readDeck(const QStringList &words)
{
    return readFor<DeckRequest>(deckCommand(), words);
}

std::variant<WorksheetRequest, int> readWorksheet(const QStringList &words)
{
    return readFor<WorksheetRequest>(worksheetCommand(), words);
}

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document_commands.h"

#include "app/argument_words.h"
#include "app/document_request.h"
#include "app/terminal.h"
#include "app/trace_summary.h"
#include "core/models/model.h"
#include "core/run/run.h"
#include "core/session/field_text.h"
#include "ui/views/shown.h"
#include "ui/views/squares/answer_table.h"
#include "ui/words/file_words.h"

#include <QLocale>

namespace frontera {

namespace {

ExitStatus statusOf(std::optional<WriteError> error, const QString &path)
{
    if (!error)
        return Done;
    printProblem(describe(*error, path));
    return Failed;
}

/// Arranges squares by the weights of the last step that a deck shows, as nobody is there to do it.
Shown shownIn(const DeckRequest &request)
{
    Shown shown;
    if (!hasSquares(request.run.data))
        return shown;
    Run run;
    run.start(request.run.data, request.run.settings);
    while (goOnInDeck(run, request.deck)) {
    }
    shown.plane = squaresByWeight(run);
    return shown;
}

} // namespace

int runDeck(const DeckRequest &request)
{
    QLocale::setDefault(numbersIn(request.language));
    const RunRequest &run = request.run;
    printRemarks(run);
    const PageCount count = deckPages(run.data, run.settings, request.deck);
    if (count.isTooMany()) {
        const bool canBeFewer = request.deck.per != Per::Epoch;
        printProblem(canBeFewer
                         ? ArgumentWords::tooManyPages(request.deck.epochs, count.pages,
                                                       count.isMore, PageCount::most, Option::Per)
                         : ArgumentWords::tooManyPages(request.deck.epochs, count.pages,
                                                       count.isMore, PageCount::most));
        return WrongArguments;
    }
    const ExitStatus status =
        statusOf(writeDeck(run.data, run.settings, shownIn(request), request.deck, request.output),
                 request.output);
    if (status == Done && count.stuckEpoch)
        printNote(stuckIn(*count.stuckEpoch));
    return status;
}

int runWorksheet(const WorksheetRequest &request)
{
    QLocale::setDefault(numbersIn(request.language));
    const RunRequest &run = request.run;
    printRemarks(run);
    if (!hasWorksheet(run.settings)) {
        printProblem(ArgumentWords::noWorksheet(textOf(run.settings.model->key)));
        return WrongArguments;
    }
    const PageCount count = worksheetPages(run.data, run.settings, request.worksheet);
    if (count.isTooMany()) {
        printProblem(ArgumentWords::tooManyPages(request.worksheet.epochs, count.pages,
                                                 count.isMore, PageCount::most));
        return WrongArguments;
    }
    return statusOf(writeWorksheet(run.data, run.settings, {}, request.worksheet, request.output),
                    request.output);
}

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/trace_command.h"

#include "app/commands.h"
#include "app/help.h"
#include "app/option_reader.h"
#include "app/run_request.h"
#include "app/terminal.h"
#include "app/trace_progress.h"
#include "app/trace_summary.h"
#include "core/run/per.h"
#include "core/run/run.h"
#include "core/session/predicted_rows.h"
#include "core/session/trace_rows.h"
#include "ui/words/classified_words.h"
#include "ui/words/csv_words.h"
#include "ui/words/trace_words.h"

#include <vector>

namespace frontera {

namespace {

struct TraceRequest
{
    RunRequest run;
    TraceFormat format = TraceFormat::Csv;
    Per per = Per::Step;
    QString predicted = {}; ///< a file whose rows are to be classified; empty: a trace is printed
};

/// True if the run's last presentation has a row.
bool isRow(const Run &run, Per per)
{
    switch (per) {
    case Per::Step:
        break;
    case Per::Update:
        return run.facts().updated;
    case Per::Epoch:
        return run.clock().isEnd(run.position());
    }
    return true;
}

/// Trains as far as is asked for, or until Ctrl+C or until `goesOn`, called after each step,
/// returns false. Returns how many steps changed the weights.
template <typename GoesOn>
qint64 train(Run &run, const TraceRequest &request, TraceProgress &progress, GoesOn goesOn)
{
    qint64 updates = 0;
    // Where mistakes are repeated, an epoch's end is known once it is reached.
    while (run.clock().completeAt(run.position()) < request.run.epochs && run.canGoForward() &&
           !run.isStuck() && progress.goesOn(run)) {
        run.forward();
        updates += run.facts().updated;
        if (!goesOn())
            break;
    }
    progress.end();
    return updates;
}

void printSummary(const Run &run, qint64 updates, const TraceRequest &request)
{
    printNote(summaryOf(run, updates, request.run.epochs));
    const QString parting = partingOf(run);
    if (!parting.isEmpty())
        printNote(parting);
}

ExitStatus trace(const TraceRequest &request)
{
    Run run;
    run.setStopsWhenLearnt(request.run.stopsWhenLearnt);
    run.start(request.run.data, request.run.settings);
    StandardOutput output;
    TraceRows rows(request.format, run, traceWords(run.data()));
    QByteArray text = rows.head();
    // On each observation since the start; asked for with the rows of epochs.
    std::vector<qint64> mistakes(request.per == Per::Epoch ? run.data().observationCount() : 0);
    TraceProgress progress;
    const qint64 updates = train(run, request, progress, [&] {
        if (run.facts().isMistake && !mistakes.empty())
            ++mistakes[static_cast<std::size_t>(run.facts().observation)];
        if (isRow(run, request.per)) {
            progress.noteRow();
            rows.append(run, text, mistakes);
            output.write(text);
            text.resize(0);
        }
        return !output.hasFailed();
    });
    output.write(text + rows.foot());
    const ExitStatus status = output.finish();
    if (status == Done && !progress.isStopped())
        printSummary(run, updates, request);
    return status;
}

/// Trains the run, and prints the rows of the file with their classes.
ExitStatus predict(const TraceRequest &request)
{
    const auto read = readUnclassified(request.run.data, request.predicted);
    if (const auto *error = std::get_if<CsvError>(&read)) {
        printProblem(error->problem == CsvProblem::NoRows
                         ? CsvWords::allHaveClasses(request.predicted)
                         : CsvWords::problem(request.predicted, *error));
        return WrongArguments;
    }
    Run run;
    run.setStopsWhenLearnt(request.run.stopsWhenLearnt);
    run.start(request.run.data, request.run.settings);
    TraceProgress progress;
    const qint64 updates = train(run, request, progress, [] { return true; });
    if (progress.isStopped())
        return Done;
    StandardOutput output;
    const RowPredictor predictor(run);
    const UnlabelledRows &rows = std::get<UnlabelledRows>(read);
    output.write(predictor.classified(rows));
    const ExitStatus status = output.finish();
    if (status == Done) {
        printSummary(run, updates, request);
        printNote(describeWeights(predictor.weights()));
        for (const QString &sentence : describeUnclassified(rows))
            printNote(sentence);
    }
    return status;
}

bool readPredicted(OptionReader &reader, TraceRequest &request)
{
    const std::optional<QString> path = reader.given().value(Option::Predict);
    if (!path)
        return true;
    for (const Option option : {Option::Format, Option::TracePer}) {
        if (reader.given().has(option))
            return reader.refuse(ArgumentWords::contradiction(Option::Predict, option));
    }
    if (path->isEmpty())
        return reader.refuse(ArgumentWords::wrongValue(Option::Predict, *path));
    if (ArgumentWords::isUnreadable(*path))
        return reader.refuse(ArgumentWords::unreadableName(Option::Predict, *path));
    request.predicted = *path;
    return true;
}

} // namespace

int runTrace(const QStringList &words)
{
    const auto given = GivenOptions::read(traceCommand(), words);
    if (const auto *error = std::get_if<ArgumentError>(&given)) {
        printProblem(error->sentence);
        return WrongArguments;
    }
    const auto &options = std::get<GivenOptions>(given);
    if (options.has(Option::Help))
        return printText(helpFor(traceCommand()));

    OptionReader reader(options);
    TraceRequest request;
    if (!readRun(reader, request.run) || !reader.choosePer(Option::TracePer, request.per) ||
        !reader.choose<TraceFormat>(Option::Format,
                                    {{u"csv", TraceFormat::Csv},
                                     {u"json", TraceFormat::Json},
                                     {u"markdown", TraceFormat::Markdown},
                                     {u"latex", TraceFormat::Latex}},
                                    request.format) ||
        !readPredicted(reader, request)) {
        printProblem(reader.error().sentence);
        return WrongArguments;
    }
    printRemarks(request.run);
    return request.predicted.isEmpty() ? trace(request) : predict(request);
}

} // namespace frontera

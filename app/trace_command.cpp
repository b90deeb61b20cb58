// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/trace_command.h"

#include "app/commands.h"
#include "app/help.h"
#include "app/option_reader.h"
#include "app/run_request.h"
#include "app/terminal.h"
#include "app/trace_summary.h"
#include "core/record/trainer.h"
#include "core/session/trace_rows.h"

namespace frontera {

namespace {

struct TraceRequest
{
    RunRequest run;
    TraceFormat format = TraceFormat::Csv;
};

ExitStatus trace(const TraceRequest &request)
{
    const RunRequest &run = request.run;
    Trainer trainer(run.data, run.settings);
    trainer.setStopsWhenLearnt(run.stopsWhenLearnt);
    StandardOutput output;
    TraceRows rows(request.format, run.data);
    QByteArray text = rows.head();
    qint64 updates = 0;
    QObject::connect(&trainer, &Trainer::presented, &trainer, [&](const Step &step) {
        rows.append(step, text);
        output.write(text);
        text.resize(0);
        updates += step.updated;
    });

    const qint64 steps = EpochClock(run.data.observationCount()).endOf(run.epochs);
    while (trainer.lastStep().number < steps && !output.hasFailed() && trainer.presentNext()) {
    }
    output.write(text + rows.foot());
    const ExitStatus status = output.finish();
    if (status == Done)
        printNote(summaryOf(trainer, run.settings.order, updates, run.epochs));
    return status;
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
    if (!readRun(reader, request.run) ||
        !reader.choose<TraceFormat>(Option::Format,
                                    {{u"csv", TraceFormat::Csv},
                                     {u"json", TraceFormat::Json},
                                     {u"markdown", TraceFormat::Markdown},
                                     {u"latex", TraceFormat::Latex}},
                                    request.format)) {
        printProblem(reader.error().sentence);
        return WrongArguments;
    }
    return trace(request);
}

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/check_command.h"

#include "app/check_report.h"
#include "app/commands.h"
#include "app/csv_request.h"
#include "app/help.h"
#include "app/interruption.h"
#include "app/option_reader.h"
#include "app/options.h"
#include "app/run_request.h"
#include "app/terminal.h"
#include "core/explanation/explanation.h"
#include "core/models/gates/gates_model.h"
#include "core/models/models.h"
#include "core/os/worker.h"
#include "core/session/field_text.h"

#include <QCoreApplication>
#include <chrono>
#include <future>
#include <stop_token>

namespace frontera {

namespace {

constexpr qint64 usualSeconds = 10;

/// Explains the data within some seconds, and shows each second the time since the start. Ends
/// with what is known once the time is over, or at Ctrl+C, and then takes that line away.
Explanation explainAloud(const RunRequest &run, const Settings &settings, qint64 seconds,
                         const Interruption &interruption)
{
    constexpr std::chrono::milliseconds look(50);
    constexpr int looksInASecond = 20;
    std::stop_source stop;
    Worker worker;
    std::future<Explanation> answer =
        worker.ask([&] { return explainSoFar(run.data, settings, stop.get_token()); });
    ProgressLine progress;
    for (qint64 looks = 1; answer.wait_for(look) != std::future_status::ready &&
                           !interruption.isAsked() && looks < seconds * looksInASecond;
         ++looks) {
        if (looks % looksInASecond == 0)
            progress.show(QCoreApplication::translate(
                              "Check", "Looking for the proof: %1 s of %2. Ctrl+C ends it.")
                              .arg(looks / looksInASecond)
                              .arg(seconds));
    }
    stop.request_stop();
    return answer.get();
}

/// Returns a line for each remark on how the data were read.
QString linesOfRemarks(const RunRequest &run)
{
    QString lines;
    for (const QString &remark : remarkLines(run.facts))
        lines += remark + u'\n';
    return lines;
}

} // namespace

int runCheck(const QStringList &words)
{
    const auto given = GivenOptions::read(checkCommand(), words);
    if (const auto *error = std::get_if<ArgumentError>(&given)) {
        printProblem(error->sentence);
        return WrongArguments;
    }
    const auto &options = std::get<GivenOptions>(given);
    if (options.has(Option::Help))
        return printText(helpFor(checkCommand()));

    OptionReader reader(options);
    RunRequest run;
    bool isJson = false;
    qint64 seconds = usualSeconds;
    if (!readRun(reader, run) ||
        !reader.choose<bool>(Option::ReportFormat, {{u"text", false}, {u"json", true}}, isJson) ||
        !readWhole(reader, Option::Time, 1, mostCheckSeconds, seconds)) {
        printProblem(reader.error().sentence);
        return WrongArguments;
    }
    const bool areThree = isGates(run.settings);
    if (!areThree && !questionOf(run.settings)) {
        printProblem(run.settings.hasThreshold
                         ? ArgumentWords::nothingProved(options.has(settingsOption("threshold")) ||
                                                                run.source
                                                            ? settingsOption("threshold")
                                                            : Option(Option::Convention))
                         : ArgumentWords::noLine(textOf(run.settings.model->key)));
        return WrongArguments;
    }
    if (run.settings.keep != Keep::Last && !run.source) {
        printProblem(ArgumentWords::notForCheck(settingsOption("keep")));
        return WrongArguments;
    }
    if (isJson)
        printRemarks(run);
    const Interruption interruption; // ends the program after the answer
    // Of three neurons the first question is what one could do; its mistakes are not theirs.
    Explanation explanation = explainAloud(
        run, areThree ? fittedTo(run.data, Settings()) : run.settings, seconds, interruption);
    if (areThree)
        explanation.bound.reset();
    const CheckDigits digits = options.has(Option::AllDigits) ? CheckDigits::All : CheckDigits::Few;
    return printText(isJson ? checkAsJson(explanation, run.data, run.settings)
                            : linesOfRemarks(run) +
                                  checkAsText(explanation, run.data, run.settings, digits));
}

} // namespace frontera

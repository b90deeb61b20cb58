// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/check_command.h"

#include "app/check_report.h"
#include "app/commands.h"
#include "app/help.h"
#include "app/interruption.h"
#include "app/option_reader.h"
#include "app/options.h"
#include "app/run_request.h"
#include "app/terminal.h"
#include "core/explanation/explanation.h"
#include "core/models/models.h"
#include "core/os/worker.h"
#include "core/session/field_text.h"

#include <QCoreApplication>
#include <chrono>
#include <future>

namespace frontera {

namespace {

/// Explains the data, and shows each second the time since the start. Ctrl+C takes that line away
/// and ends the program, without waiting for the proof.
Explanation explainAloud(const Dataset &data, const Settings &settings)
{
    constexpr std::chrono::milliseconds look(50);
    constexpr int looksInASecond = 20;
    Worker worker;
    std::future<Explanation> answer = worker.ask([&] { return explain(data, settings); });
    const Interruption interruption; // goes, and the program with it, after the line
    ProgressLine progress;
    for (int looks = 1;
         answer.wait_for(look) != std::future_status::ready && !interruption.isAsked(); ++looks) {
        if (looks % looksInASecond == 0)
            progress.show(
                QCoreApplication::translate("Check", "Looking for the proof: %1 s. Ctrl+C ends it.")
                    .arg(looks / looksInASecond));
    }
    return interruption.isAsked() ? Explanation() : answer.get();
}

/// Returns a line for each remark on how the data were read.
QString remarkLines(const RunRequest &run)
{
    QString lines;
    for (const QString &remark : run.remarks)
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
    if (!readRun(reader, run) ||
        !reader.choose<bool>(Option::ReportFormat, {{u"text", false}, {u"json", true}}, isJson)) {
        printProblem(reader.error().sentence);
        return WrongArguments;
    }
    if (!questionOf(run.settings)) {
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
    const Explanation explanation = explainAloud(run.data, run.settings);
    return printText(isJson ? checkAsJson(explanation, run.data, run.settings)
                            : remarkLines(run) + checkAsText(explanation, run.data, run.settings));
}

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export_command.h"

#include "app/argument_words.h"
#include "app/export_request.h"
#include "app/interruption.h"
#include "app/options.h"
#include "app/terminal.h"
#include "app/trace_summary.h"
#include "core/models/model.h"
#include "core/run/run.h"
#include "core/session/field_text.h"
#include "core/session/whole_file.h"
#include "ui/slides/picture.h"
#include "ui/slides/step_pictures.h"
#include "ui/views/registry.h"
#include "ui/views/squares/answer_table.h"
#include "ui/views/view_kind.h"
#include "ui/words/file_words.h"
#include "ui/words/plural.h"
#include "ui/words/typed_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace frontera {

namespace {

/// Trains the run to the last step that is needed, or to its end, and moves to request.step. Prints
/// the problem and returns false if the run does not reach that step.
bool reachStep(Run &run, const ExportRequest &request)
{
    const auto isReached = [&] {
        const std::optional<StepRange> &steps = request.steps;
        const std::optional<qint64> last =
            steps && steps->to >= 0 ? std::optional(steps->to) : request.step;
        return last && run.length() >= *last;
    };
    while (run.canGoForward() && !run.isStuck() && run.epoch() < request.run.epochs && !isReached())
        run.epochForward();
    if (run.isStuck() && !isReached())
        printNote(stuckIn(run.epoch()));
    const qint64 length = run.length();
    const qint64 step = request.step.value_or(length);
    if (step > length) {
        printProblem(ArgumentWords::stepBeyondEnd(Option::Step, step, length));
        return false;
    }
    run.jump(step);
    return true;
}

QString putBack(const QStringList &files)
{
    const QString first = showPath(files.front());
    const qsizetype others = files.size() - 1;
    if (others == 0) {
        return QCoreApplication::translate(
                   "Export", "An export before this one was ended while it replaced files; %1 is "
                             "put back as it was.")
            .arg(first);
    }
    return QCoreApplication::translate(
               "Export",
               "An export before this one was ended while it replaced files; %1 and %n "
               "more file(s) are put back as they were.",
               nullptr, pluralOf(others))
        .arg(first);
}

/// Draws a picture of each step of request.steps. Returns the exit status.
ExitStatus exportSteps(Run &run, const ExportRequest &request, const Interruption &interruption)
{
    StepRange steps = *request.steps;
    const qint64 length = run.length();
    for (const auto &[option, step] :
         {std::pair(Option::From, steps.from), {Option::To, steps.to}}) {
        if (step > length) {
            printProblem(ArgumentWords::stepBeyondEnd(option, step, length));
            return WrongArguments;
        }
    }
    if (steps.to < 0)
        steps.to = length;
    StepPictures pictures(request.run.data, request.run.settings, request.shown, request.look,
                          steps, request.output);
    while (!interruption.isAsked() && pictures.drawNext()) {
    }
    if (!pictures.restored().isEmpty())
        printProblem(putBack(pictures.restored()));
    if (interruption.isAsked())
        return Failed; // what is half done goes first, and then the program as it was told
    if (pictures.problem().isEmpty())
        pictures.commit();
    if (pictures.problem().isEmpty())
        return Done;
    printProblem(pictures.problem());
    return Failed;
}

QString tooLarge(const Look &look)
{
    return QCoreApplication::translate(
               "Export",
               "A picture of %1 × %2 at scale %3 does not fit into memory; give a smaller "
               "size or scale.")
        .arg(look.size.width())
        .arg(look.size.height())
        .arg(look.scale);
}

/// Returns the sentence about a view that cannot show this run.
QString notForView(const Run &run, const QString &view)
{
    if (view == keyOf(liftView))
        return ArgumentWords::viewOfFeature(view);
    if (view == keyOf(weightsView) && isForWeightSpace(run))
        return ArgumentWords::viewOfTwoInputs(view);
    if (run.settings().hasThreshold)
        return ArgumentWords::viewNotBeside(view, settingsOption("threshold"));
    if (!deadZoneOf(run.settings()).isZero())
        return ArgumentWords::viewNotBeside(view, settingsOption("dead-zone"));
    return ArgumentWords::viewNotFor(view, textOf(run.model().key));
}

} // namespace

int runExport(const ExportRequest &asked)
{
    ExportRequest request = asked;
    QLocale::setDefault(numbersIn(request.language));
    printRemarks(request.run);
    const QString problem =
        memoryProblem(*request.shown.view, request.look, request.run.data.observationCount());
    if (!problem.isEmpty()) {
        printProblem(problem);
        return WrongArguments;
    }
    Run run;
    run.start(request.run.data, request.run.settings);
    if (!request.shown.view->isFor(run)) {
        printProblem(notForView(run, keyOf(*request.shown.view)));
        return WrongArguments;
    }
    if (!reachStep(run, request))
        return WrongArguments;

    // Nobody is there to arrange squares: the weights of the last step do.
    request.shown.plane = squaresByWeight(run);
    if (request.steps) {
        const Interruption interruption;
        return exportSteps(run, request, interruption);
    }
    const QByteArray picture = renderPicture(run, request.shown, request.look);
    if (picture.isEmpty()) {
        printProblem(tooLarge(request.look));
        return Failed;
    }
    if (const std::optional<WriteError> error = writeWhole(request.output, picture)) {
        printProblem(describe(*error, request.output));
        return Failed;
    }
    return Done;
}

} // namespace frontera

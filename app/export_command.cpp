// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export_command.h"

#include "app/argument_words.h"
#include "app/export_request.h"
#include "app/terminal.h"
#include "core/learning/timeline.h"
#include "core/session/whole_file.h"
#include "ui/words/file_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace frontera {

namespace {

/// Trains to the step asked for, or to the end of the run; false where it does not reach the step
/// asked for.
bool reachStep(Timeline &timeline, const ExportRequest &request)
{
    const auto isReached = [&] { return request.step && timeline.length() >= *request.step; };
    while (timeline.canGoForward() && timeline.epoch() < request.run.epochs && !isReached())
        timeline.epochForward();
    const qint64 length = timeline.length();
    const qint64 step = request.step.value_or(length);
    if (step > length) {
        printProblem(ArgumentWords::stepBeyondEnd(step, length));
        return false;
    }
    timeline.jump(step);
    return true;
}

QString tooLarge(const PictureOptions &picture)
{
    return QCoreApplication::translate(
               "Export",
               "A picture of %1 × %2 at scale %3 does not fit into memory; give a smaller "
               "size or scale.")
        .arg(picture.size.width())
        .arg(picture.size.height())
        .arg(picture.scale);
}

} // namespace

int runExport(const ExportRequest &request)
{
    QLocale::setDefault(QLocale::c()); // "." in every locale
    Timeline timeline;
    timeline.start(request.run.data, request.run.settings);
    if (!reachStep(timeline, request))
        return WrongArguments;

    const QByteArray picture = renderPicture(timeline, request.picture);
    if (picture.isEmpty()) {
        printProblem(tooLarge(request.picture));
        return Failed;
    }
    if (const std::optional<WriteError> error = writeWhole(request.output, picture)) {
        printProblem(describe(*error, request.output));
        return Failed;
    }
    return Done;
}

} // namespace frontera

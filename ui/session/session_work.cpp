// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/session_work.h"

#include "core/run/patient_reach.h"
#include "core/run/run.h"
#include "ui/widgets/work_progress.h"
#include "ui/words/number_words.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace frontera {

std::optional<std::variant<Session, SessionError>> readWithProgress(const QString &path,
                                                                    QWidget *window)
{
    WorkProgress progress(
        QCoreApplication::translate("SessionWork", "Reading %1…").arg(QFileInfo(path).fileName()),
        window);
    auto read = progress.inThread([path] {
        std::variant<Session, SessionError> result = readSessionFile(path);
        if (const auto *session = std::get_if<Session>(&result))
            (void)session->data.columns(); // made in this thread, not when the window needs them
        return result;
    });
    progress.close();
    return read;
}

void trainWithProgress(Run &run, const Dataset &data, const Settings &settings, qint64 position,
                       QWidget *window)
{
    run.start(data, settings);
    trainOnWithProgress(run, position, window);
}

void trainOnWithProgress(Run &run, qint64 position, QWidget *window)
{
    WorkProgress progress(
        QCoreApplication::translate("SessionWork", "Training to step %1…").arg(showCount(position)),
        window);
    reachPatiently(run, position, [&] { return progress.goesOn(run.length(), position); });
}

} // namespace frontera

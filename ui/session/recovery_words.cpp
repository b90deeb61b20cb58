// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/recovery_words.h"

#include "ui/session/left_over.h"
#include "ui/words/gate_words.h"
#include "ui/words/number_words.h"
#include "ui/words/session_words.h"
#include "ui/words/typed_words.h"

#include <QFileInfo>
#include <QLocale>

namespace frontera {

QString RecoveryWords::contentOf(const LeftOver &leftOver)
{
    const Session &session = leftOver.session();
    const QString data = dataTitle(session.data);
    const QString step = showCount(session.position);
    const QString &path = leftOver.facts().path;
    if (path.isEmpty())
        return tr("%1 at step %2, not saved as a session", "data").arg(data, step);
    return tr("%1 (%2) at step %3", "a file; its data")
        .arg(showPath(QFileInfo(path).fileName()), data, step);
}

QString RecoveryWords::offer(const LeftOver &leftOver)
{
    const QString time = QLocale().toString(leftOver.time(), QLocale::ShortFormat);
    if (const SessionError *error = leftOver.problem()) {
        return tr("What was open when Frontera ended, kept on %1, cannot be shown. %2")
            .arg(time, SessionWords::problem(leftOver.path(), *error));
    }
    const QString content = contentOf(leftOver);
    if (leftOver.facts().wasAsked) {
        return tr("Frontera was ended from outside, as at a logout. Open was: %1, kept on %2. Go "
                  "on there?")
            .arg(content, time);
    }
    return tr("Frontera did not end well the last time. Open was: %1, kept on %2. Go on there?")
        .arg(content, time);
}

QString RecoveryWords::notKept(const WriteError &error, const QString &folder)
{
    const QString why = error.reason == WriteError::NoSpace ? tr("there is not enough space")
                                                            : tr("it cannot be written");
    return tr("What you do is not kept for the case that Frontera ends badly: %1 (%2). Save your "
              "session in a file.")
        .arg(showPath(folder), why);
}

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/started_by.h"

#include "ui/base/preferences.h"
#include "ui/base/translator.h"

#include <QApplication>
#include <QMessageBox>
#include <unistd.h>

namespace frontera {

bool isStartedByDesktop()
{
    if (isatty(STDERR_FILENO) != 0)
        return false;
    // A terminal that GLib started hands this variable on to its programs; the number of the
    // process tells them apart.
    const bool isByGlib =
        qEnvironmentVariableIntValue("GIO_LAUNCHED_DESKTOP_FILE_PID") == static_cast<int>(getpid());
    return isByGlib || qEnvironmentVariableIsSet("DESKTOP_STARTUP_ID") ||
           qEnvironmentVariableIsSet("XDG_ACTIVATION_TOKEN");
}

void showProblem(int argc, char **argv, const QString &sentence)
{
    const QApplication application(argc, argv);
    Translator translator;
    translator.use(preferredLanguage());
    QMessageBox(QMessageBox::Warning, QStringLiteral("Frontera"), sentence).exec();
}

} // namespace frontera

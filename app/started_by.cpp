// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/started_by.h"

#include "core/os/standard_streams.h"
#include "ui/base/preferences.h"
#include "ui/base/theme.h"
#include "ui/base/translator.h"
#include "ui/widgets/control_style.h"
#include "ui/widgets/question_box.h"

#include <QApplication>

namespace frontera {

bool isStartedByDesktop()
{
    if (isErrorOnTerminal())
        return false;
    // GLib hands its variables on to all that a terminal starts later; the number tells.
    const bool isByGlib = qEnvironmentVariableIntValue("GIO_LAUNCHED_DESKTOP_FILE_PID") ==
                          QCoreApplication::applicationPid();
    return isByGlib || qEnvironmentVariableIsSet("DESKTOP_STARTUP_ID") ||
           qEnvironmentVariableIsSet("XDG_ACTIVATION_TOKEN");
}

void showProblem(int argc, char **argv, const QString &sentence)
{
    const QApplication application(argc, argv);
    Translator translator;
    translator.use(preferredLanguage());
    QApplication::setStyle(new ControlStyle); // which the application owns
    QApplication::setPalette(paletteFor(themeOf(preferredTheme(), QApplication::palette())));
    tell(nullptr, QCoreApplication::translate("Window", "Not opened"), sentence);
}

} // namespace frontera

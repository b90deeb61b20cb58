// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/started_by.h"

#include "ui/base/preferences.h"
#include "ui/base/theme.h"
#include "ui/base/translator.h"
#include "ui/widgets/control_style.h"
#include "ui/widgets/question_box.h"

#include <QApplication>

namespace frontera {

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

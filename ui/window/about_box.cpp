// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/about_box.h"

#include "ui/base/build_facts.h"
#include "ui/widgets/question_box.h"

#include <QCoreApplication>

namespace frontera {

namespace {

class AboutWords
{
    Q_DECLARE_TR_FUNCTIONS(AboutBox)

public:
    static QString title()
    {
        return QStringLiteral("Frontera ") + QCoreApplication::applicationVersion();
    }
    static QString text()
    {
        return tr("Shows how a perceptron learns, and why it cannot learn XOR.\n\nNumbers are "
                  "exact: 0.1 is 0.1.\n\nFree software under the GNU General Public License, "
                  "version 3 or later.");
    }
    static QString build()
    {
        const QString commit = builtCommit();
        // No line ends between a library and its version.
        QString libraries = libraryVersions().replace(u' ', QChar::Nbsp);
        libraries.replace(QString(u',') + QChar::Nbsp, QStringLiteral(", "));
        const QString with = tr("Works with %1.", "Qt 6.4.2, QCustomPlot 2.1.0, …").arg(libraries);
        return commit.isEmpty() ? with : tr("Built from commit %1.").arg(commit) + u'\n' + with;
    }
};

} // namespace

void showAboutBox(QWidget *window)
{
    tell(window, AboutWords::title(),
         AboutWords::text() + QStringLiteral("\n\n") + AboutWords::build());
}

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/about_box.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace frontera {

namespace {

class AboutWords
{
    Q_DECLARE_TR_FUNCTIONS(AboutBox)

public:
    static QString title() { return tr("About Frontera"); }
    static QString text()
    {
        return tr("<h3>Frontera %1</h3><p>Shows how a perceptron learns, and why it cannot learn "
                  "XOR.</p><p>Numbers are exact: 0.1 is 0.1.</p><p>Free software under the GNU "
                  "General Public License, version 3 or later.</p>")
            .arg(QCoreApplication::applicationVersion());
    }
};

} // namespace

void showAboutBox(QWidget *window)
{
    QMessageBox::about(window, AboutWords::title(), AboutWords::text());
}

} // namespace frontera

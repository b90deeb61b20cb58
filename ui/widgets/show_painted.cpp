// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/show_painted.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QWidget>
#include <QWindow>

namespace frontera {

void showPainted(QWidget &window)
{
    window.show();
    constexpr qint64 longest = 1'000; // ms; a display may never tell
    QElapsedTimer time;
    time.start();
    while (!window.windowHandle()->isExposed() && time.elapsed() < longest)
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
    window.repaint();
}

} // namespace frontera

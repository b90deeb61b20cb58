// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QAction;
class QWidget;

namespace frontera {

class BoundaryPlot;

/// The setting of whether a line is seen to turn where a step moves it. It is remembered.
class MotionAction : public QObject
{
    Q_OBJECT

public:
    MotionAction(BoundaryPlot &plot, QWidget *window);

    [[nodiscard]] QAction *toggle() const { return m_toggle; }
    void retranslate();

private:
    QAction *m_toggle;
};

} // namespace frontera

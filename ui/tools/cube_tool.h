// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointF>

class QFocusFrame;
class QMouseEvent;
class QKeyEvent;

namespace frontera {

class BoundaryPlot;
class Run;

/// Turns the cube of data with three inputs: by the mouse, and by the arrow keys while the plot has
/// the focus (with Shift in small steps). A double click or Home brings the first view back.
class CubeTool : public QObject
{
    Q_OBJECT

public:
    CubeTool(BoundaryPlot &plot, const Run &run, QObject *parent);

    /// For other data: with another number of inputs there is nothing to turn.
    void restart();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool press(const QMouseEvent &event);
    bool drag(const QMouseEvent &event);
    bool turn(const QKeyEvent &event);

    BoundaryPlot &m_plot;
    const Run &m_run;
    QFocusFrame *m_frame;
    QPointF m_grip; ///< where the mouse was last, while it turns the cube
    bool m_isActive = false;
    bool m_isTurning = false;
};

} // namespace frontera

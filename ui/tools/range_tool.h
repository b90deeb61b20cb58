// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCursor>
#include <QObject>
#include <QPointF>

class QMouseEvent;
class QWheelEvent;

namespace frontera {

class RangedPlot;
class ToolHolder;

/// Zooms and moves the plane under the mouse, whatever tool the plot has: the wheel zooms about the
/// pointer, the middle button moves the plane, and so does the left one while there is no tool.
class RangeTool : public QObject
{
    Q_OBJECT

public:
    /// Must be made after the plot's holder, to be asked before it; null for a plot without tools.
    RangeTool(RangedPlot &plot, const ToolHolder *holder, QObject *parent);

    /// Leaves the wheel to others while Ctrl is held, for a presentation.
    void setPresenting(bool isPresenting) { m_isPresenting = isPresenting; }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void press(const QMouseEvent &event);
    bool move(const QMouseEvent &event);
    bool release(const QMouseEvent &event);
    bool turnWheel(const QWheelEvent &event);

    RangedPlot &m_plot;
    const ToolHolder *m_holder;
    Qt::MouseButton m_button = Qt::NoButton; ///< that was pressed and may move the plane
    bool m_isMoving = false;                 ///< the mouse has moved far enough for that
    QPointF m_grip;                          ///< the last place of the mouse
    QCursor m_cursor;                        ///< before it moved
    bool m_isPresenting = false;
};

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tools/range_tool.h"

#include "ui/plots/ranged_plot.h"
#include "ui/tools/tool_holder.h"

#include <QMouseEvent>
#include <QWheelEvent>
#include <cmath>
#include <utility>

namespace frontera {

RangeTool::RangeTool(RangedPlot &plot, const ToolHolder *holder, QObject *parent)
    : QObject(parent)
    , m_plot(plot)
    , m_holder(holder)
{
    plot.installEventFilter(this);
}

bool RangeTool::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        press(*static_cast<QMouseEvent *>(event));
        return m_button == Qt::MiddleButton ||
               (m_button == Qt::LeftButton && !m_plot.isMovedByDrag());
    case QEvent::MouseMove:
        return move(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonRelease:
        return release(*static_cast<QMouseEvent *>(event));
    case QEvent::Wheel:
        return turnWheel(*static_cast<QWheelEvent *>(event));
    default:
        return false;
    }
}

void RangeTool::press(const QMouseEvent &event)
{
    const bool isLeft = event.button() == Qt::LeftButton &&
                        (m_holder == nullptr || !m_holder->hasTool()) &&
                        (m_plot.isMovedByDrag() || event.modifiers().testFlag(Qt::ShiftModifier));
    if (m_button != Qt::NoButton || !m_plot.isPlane() ||
        !(isLeft || event.button() == Qt::MiddleButton))
        return;
    m_button = event.button();
    m_isMoving = false;
    m_grip = event.position();
}

bool RangeTool::move(const QMouseEvent &event)
{
    if (m_button == Qt::NoButton)
        return false;
    if (!event.buttons().testFlag(m_button)) { // it was let go of elsewhere
        m_button = Qt::NoButton;
        return false;
    }
    constexpr double leastWay = 4; // pixels: less is a click
    if (!m_isMoving && QLineF(m_grip, event.position()).length() < leastWay)
        return true;
    if (!std::exchange(m_isMoving, true)) {
        m_cursor = m_plot.cursor();
        m_plot.setCursor(Qt::ClosedHandCursor);
    }
    m_plot.pan(m_grip, event.position());
    m_grip = event.position();
    return true;
}

bool RangeTool::release(const QMouseEvent &event)
{
    if (m_button == Qt::NoButton || event.button() != m_button)
        return false;
    m_button = Qt::NoButton;
    if (std::exchange(m_isMoving, false))
        m_plot.setCursor(m_cursor);
    return true;
}

bool RangeTool::turnWheel(const QWheelEvent &event)
{
    const bool isOthers = m_isPresenting && event.modifiers().testFlag(Qt::ControlModifier);
    if (isOthers || !m_plot.isPlane() || event.angleDelta().y() == 0)
        return false;
    constexpr double notch = 120; // of a usual wheel
    constexpr double ofNotch = 1.2;
    m_plot.zoom(std::pow(ofNotch, -event.angleDelta().y() / notch), event.position());
    return true;
}

} // namespace frontera

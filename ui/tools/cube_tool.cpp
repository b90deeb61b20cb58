// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tools/cube_tool.h"

#include "ui/base/arrow_keys.h"
#include "ui/views/boundary/boundary_plot.h"

#include <QFocusFrame>
#include <QKeyEvent>
#include <QMouseEvent>
#include <algorithm>
#include <optional>

namespace frontera {

namespace {

/// Returns the degrees by which a key turns and tilts the cube; nothing for other keys.
std::optional<QPointF> turnBy(const QKeyEvent &event)
{
    const std::optional<QPoint> arrow = arrowOf(event);
    if (!arrow)
        return std::nullopt;
    const double step = event.modifiers().testFlag(Qt::ShiftModifier) ? 1 : 6;
    return step * QPointF(-arrow->x(), arrow->y());
}

bool isHome(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Home && event.modifiers() == Qt::NoModifier;
}

} // namespace

CubeTool::CubeTool(BoundaryPlot &plot, QObject *parent)
    : PlotTool(parent)
    , m_plot(plot)
    , m_frame(new QFocusFrame(&plot))
{
}

void CubeTool::end()
{
    m_isTurning = false;
    m_frame->setWidget(nullptr);
    m_plot.clearFocus(); // it had the focus to turn the cube
}

bool CubeTool::press(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton)
        return false;
    m_isTurning = true;
    m_grip = event.position();
    m_plot.setCursor(Qt::ClosedHandCursor);
    return true;
}

bool CubeTool::move(const QMouseEvent &event)
{
    if (!m_isTurning)
        return false;
    const QPointF moved = event.position() - m_grip;
    const double degrees = 180.0 / std::max(1, std::min(m_plot.width(), m_plot.height()));
    m_grip = event.position();
    m_plot.setCamera(m_plot.camera().turned(-moved.x() * degrees, moved.y() * degrees));
    return true;
}

bool CubeTool::pressKey(const QKeyEvent &event)
{
    if (isHome(event)) {
        m_plot.setCamera(Camera());
        return true;
    }
    const std::optional<QPointF> by = turnBy(event);
    if (by)
        m_plot.setCamera(m_plot.camera().turned(by->x(), by->y()));
    return by.has_value();
}

bool CubeTool::release()
{
    m_isTurning = false;
    m_plot.setCursor(Qt::OpenHandCursor);
    return true;
}

bool CubeTool::doubleClick(const QMouseEvent &)
{
    m_plot.setCamera(Camera());
    return true;
}

bool CubeTool::hasKey(const QKeyEvent &event) const
{
    // Without the focus of the plot, these keys step through the run.
    return turnBy(event).has_value() || isHome(event);
}

void CubeTool::takeFocus(Qt::FocusReason reason)
{
    // After a click no frame is needed: the person knows where it was.
    if (reason != Qt::MouseFocusReason)
        m_frame->setWidget(&m_plot);
}

void CubeTool::loseFocus()
{
    m_frame->setWidget(nullptr);
}

} // namespace frontera

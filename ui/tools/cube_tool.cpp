// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tools/cube_tool.h"

#include "core/run/run.h"
#include "ui/base/arrow_keys.h"
#include "ui/views/boundary/boundary_plot.h"

#include <QFocusFrame>
#include <QKeyEvent>
#include <QMouseEvent>
#include <algorithm>
#include <optional>

namespace frontera {

namespace {

/// By how many degrees a key turns and tilts the cube; nothing for other keys.
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

CubeTool::CubeTool(BoundaryPlot &plot, const Run &run, QObject *parent)
    : QObject(parent)
    , m_plot(plot)
    , m_run(run)
    , m_frame(new QFocusFrame(&plot))
{
    plot.installEventFilter(this);
    restart();
}

void CubeTool::restart()
{
    const bool isActive = m_run.data().inputCount() == 3;
    if (m_isActive == isActive)
        return;
    m_isActive = isActive;
    m_isTurning = false;
    m_plot.setFocusPolicy(isActive ? Qt::StrongFocus : Qt::NoFocus);
    if (isActive) {
        m_plot.setCursor(Qt::OpenHandCursor);
        return;
    }
    m_plot.unsetCursor();
    m_plot.clearFocus();
    m_frame->setWidget(nullptr);
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

bool CubeTool::drag(const QMouseEvent &event)
{
    if (!m_isTurning)
        return false;
    const QPointF moved = event.position() - m_grip;
    const double degrees = 180.0 / std::max(1, std::min(m_plot.width(), m_plot.height()));
    m_grip = event.position();
    m_plot.setCamera(m_plot.camera().turned(-moved.x() * degrees, moved.y() * degrees));
    return true;
}

bool CubeTool::turn(const QKeyEvent &event)
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

bool CubeTool::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_isActive)
        return false;
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return press(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseMove:
        return drag(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonRelease:
        m_isTurning = false;
        m_plot.setCursor(Qt::OpenHandCursor);
        return true;
    case QEvent::MouseButtonDblClick:
        m_plot.setCamera(Camera());
        return true;
    case QEvent::ShortcutOverride: {
        // The arrow keys step through the run where the plot has not the focus.
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (!turnBy(key) && !isHome(key))
            return false;
        event->accept();
        return true;
    }
    case QEvent::KeyPress:
        return turn(*static_cast<QKeyEvent *>(event));
    case QEvent::FocusIn:
        // A click shows by itself what it is about.
        if (static_cast<QFocusEvent *>(event)->reason() != Qt::MouseFocusReason)
            m_frame->setWidget(&m_plot);
        return false;
    case QEvent::FocusOut:
        m_frame->setWidget(nullptr);
        return false;
    default:
        return QObject::eventFilter(watched, event);
    }
}

} // namespace frontera

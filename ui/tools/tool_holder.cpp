// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tools/tool_holder.h"

#include "ui/tools/plot_tool.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>
#include <QWidget>

namespace frontera {

ToolHolder::ToolHolder(QWidget &plot, QObject *parent)
    : QObject(parent)
    , m_plot(plot)
{
    plot.installEventFilter(this);
}

void ToolHolder::take(PlotTool *tool)
{
    if (m_tool == tool)
        return;
    if (m_tool != nullptr)
        m_tool->end();
    m_tool = tool;
    // The keys reach the tool through the plot's focus.
    m_plot.setFocusPolicy(tool != nullptr ? Qt::StrongFocus : Qt::NoFocus);
    m_plot.setMouseTracking(tool != nullptr && tool->isHovering());
    if (tool != nullptr) {
        m_plot.setCursor(tool->cursor());
    } else {
        m_plot.unsetCursor();
        m_plot.clearFocus();
    }
}

bool ToolHolder::eventFilter(QObject *, QEvent *event)
{
    if (m_tool == nullptr)
        return false;
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return m_tool->press(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonDblClick:
        return m_tool->doubleClick(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseMove:
        return m_tool->move(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonRelease:
        return m_tool->release();
    case QEvent::Wheel:
        return m_tool->turnWheel(*static_cast<QWheelEvent *>(event));
    case QEvent::ContextMenu:
        return m_tool->hasRightButton();
    case QEvent::Leave:
        m_tool->leave();
        return false;
    case QEvent::ShortcutOverride:
        if (!m_tool->hasKey(*static_cast<QKeyEvent *>(event)))
            return false;
        event->accept();
        return true;
    case QEvent::KeyPress:
        return m_tool->pressKey(*static_cast<QKeyEvent *>(event));
    case QEvent::FocusIn:
        m_tool->takeFocus(static_cast<QFocusEvent *>(event)->reason());
        return false;
    case QEvent::FocusOut:
        m_tool->loseFocus();
        return false;
    default:
        return false;
    }
}

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QKeyEvent;
class QMouseEvent;
class QWheelEvent;

namespace frontera {

/// A tool of a plot: it gets the mouse, the wheel and the keys while the plot's ToolHolder has it.
/// An event function returns true if it used the event up; otherwise the plot gets it too.
class PlotTool : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Returns the plot's cursor while nothing is being moved.
    [[nodiscard]] virtual Qt::CursorShape cursor() const { return Qt::ArrowCursor; }
    /// True if the tool is told of the mouse also while no button is pressed.
    [[nodiscard]] virtual bool isHovering() const { return false; }
    /// True if the right button is the tool's and opens no menu.
    [[nodiscard]] virtual bool hasRightButton() const { return false; }
    /// True if a key is the tool's, rather than the window's, while the plot has the focus.
    [[nodiscard]] virtual bool hasKey(const QKeyEvent &event) const = 0;

    /// Lets go of the plot, before another tool or none is taken.
    virtual void end() {}

    virtual bool press(const QMouseEvent &event) = 0;
    virtual bool doubleClick(const QMouseEvent &) { return false; }
    virtual bool move(const QMouseEvent &event) = 0;
    virtual bool release() = 0;
    /// Called when the mouse has left the plot.
    virtual void leave() {}
    virtual bool turnWheel(const QWheelEvent &) { return false; }
    virtual bool pressKey(const QKeyEvent &event) = 0;
    virtual void takeFocus(Qt::FocusReason) {}
    virtual void loseFocus() {}
};

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QKeyEvent;
class QMouseEvent;
class QWheelEvent;

namespace frontera {

/// What the mouse and the keys do in a plot while this is its tool (ToolHolder). A function that
/// returns a bool tells whether it has used the event up; where not, the plot gets it.
class PlotTool : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Returns the cursor while nothing is moved.
    [[nodiscard]] virtual Qt::CursorShape cursor() const { return Qt::ArrowCursor; }
    /// Tells whether it sees the mouse move without a button.
    [[nodiscard]] virtual bool isHovering() const { return false; }
    /// Tells whether the right button is its own, and opens no menu.
    [[nodiscard]] virtual bool hasRightButton() const { return false; }
    /// Tells whether a key is its own while the plot has the focus, rather than the window's.
    [[nodiscard]] virtual bool hasKey(const QKeyEvent &event) const = 0;

    /// Lets go of the plot, for another tool or for none.
    virtual void end() {}

    virtual bool press(const QMouseEvent &event) = 0;
    virtual bool doubleClick(const QMouseEvent &) { return false; }
    virtual bool move(const QMouseEvent &event) = 0;
    virtual bool release() = 0;
    /// The mouse has left the plot.
    virtual void leave() {}
    virtual bool turnWheel(const QWheelEvent &) { return false; }
    virtual bool pressKey(const QKeyEvent &event) = 0;
    virtual void takeFocus(Qt::FocusReason) {}
    virtual void loseFocus() {}
};

} // namespace frontera

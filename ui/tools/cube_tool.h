// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/tools/plot_tool.h"

#include <QPointF>

class QFocusFrame;

namespace frontera {

class BoundaryPlot;

/// Turns the cube of data with three inputs: with the mouse, or with the arrow keys while the plot
/// has the focus (with Shift in small steps). A double click or Home restores the first view.
class CubeTool : public PlotTool
{
    Q_OBJECT

public:
    CubeTool(BoundaryPlot &plot, QObject *parent);

    [[nodiscard]] Qt::CursorShape cursor() const override { return Qt::OpenHandCursor; }
    [[nodiscard]] bool hasKey(const QKeyEvent &event) const override;
    void end() override;
    bool press(const QMouseEvent &event) override;
    bool doubleClick(const QMouseEvent &event) override;
    bool move(const QMouseEvent &event) override;
    bool release() override;
    bool pressKey(const QKeyEvent &event) override;
    void takeFocus(Qt::FocusReason reason) override;
    void loseFocus() override;

private:
    BoundaryPlot &m_plot;
    QFocusFrame *m_frame;
    QPointF m_grip; ///< the mouse's last place while it turns the cube
    bool m_isTurning = false;
};

} // namespace frontera

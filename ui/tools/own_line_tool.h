// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanation/own_line.h"

#include "ui/tools/plot_tool.h"

#include <QPointF>

namespace frontera {

class BoundaryPlot;
class Run;

/// A line that the person places in the plot by hand: two handles that the mouse drags and the keys
/// nudge, and the score.
///
/// Handles lie on a grid of decimals, so that what is shown is what is counted, exactly. Without a
/// bias the first one stays at the origin.
class OwnLineTool : public PlotTool
{
    Q_OBJECT

public:
    OwnLineTool(BoundaryPlot &plot, const Run &run, QObject *parent);

    /// Shows the line; where there is none, nothing.
    void setActive(bool active);
    [[nodiscard]] bool isActive() const { return m_isActive; }
    /// For another data set or other settings: nothing was reached yet.
    void restart();

    [[nodiscard]] const OwnLine &line() const { return m_line; }
    [[nodiscard]] const OwnLineScore &score() const { return m_score; }
    /// The most observations that the line had right since restart().
    [[nodiscard]] int best() const { return m_best; }
    /// Moves a handle (0 or 1) to the grid point next to a place in the plane, kept within what the
    /// plot shows. Onto the other handle it does not go: two points make a line.
    void move(int handle, QPointF place);

    [[nodiscard]] bool isHovering() const override { return true; }
    [[nodiscard]] bool hasKey(const QKeyEvent &event) const override;
    bool press(const QMouseEvent &event) override;
    bool move(const QMouseEvent &event) override;
    bool release() override;
    bool pressKey(const QKeyEvent &event) override;
    void takeFocus(Qt::FocusReason reason) override;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QPointF place(int handle) const;
    [[nodiscard]] QPointF placeAt(QPointF pixel) const;
    [[nodiscard]] int handleNear(QPointF pixel) const;
    [[nodiscard]] bool isFixed(int handle) const;
    void chooseGrid();
    void placeFirst();
    void update();
    /// Whether another handle is the chosen one now.
    bool choose(int handle);
    bool nudge(const QKeyEvent &event);

    BoundaryPlot &m_plot;
    const Run &m_run;
    OwnLine m_line;
    OwnLineScore m_score;
    int m_best = 0;
    int m_chosen = 0;
    bool m_isDragging = false;
    bool m_isActive = false;
    int m_gridPower = -2; ///< handles lie on multiples of 10^m_gridPower
};

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanation/own_line.h"

#include "ui/tools/plot_tool.h"

#include <QPointF>

namespace frontera {

class BoundaryPlot;
class Run;

/// A tool to place a line in the plot by hand: two handles, and the line between and beyond them,
/// which the mouse drags and the keys nudge; and the line's score. Works for data with two inputs.
///
/// Handles lie on a grid of decimals, so that the line shown is exactly the line scored. A line
/// that is dragged keeps its direction, exactly. Without a bias the first handle stays at the
/// origin, and the line turns about it.
class OwnLineTool : public PlotTool
{
    Q_OBJECT

public:
    OwnLineTool(BoundaryPlot &plot, const Run &run, QObject *parent);

    /// Shows or hides the line. Does not show one unless the data have two inputs.
    void setActive(bool active);
    [[nodiscard]] bool isActive() const { return m_isActive; }
    /// Begins anew for other data or settings: places the first line and forgets best().
    void restart();

    [[nodiscard]] const OwnLine &line() const { return m_line; }
    /// Returns the score of the line when it was last shown: one that is hidden is not counted.
    [[nodiscard]] const OwnLineScore &score() const { return m_score; }
    /// Returns the most observations that the line had right while active, since restart().
    [[nodiscard]] int best() const { return m_best; }
    /// Moves a handle (0 or 1) to the grid point nearest to a place, kept within Scatter::area(),
    /// and chooses it. A move onto the other handle is ignored, because a line needs two points.
    void move(int handle, QPointF place);
    /// Moves both handles by the same multiple of the grid, the nearest to a way, so that both stay
    /// within Scatter::area(). Ignored without a bias.
    void shift(QPointF by);

    [[nodiscard]] bool isHovering() const override { return true; }
    [[nodiscard]] bool hasKey(const QKeyEvent &event) const override;
    bool press(const QMouseEvent &event) override;
    bool move(const QMouseEvent &event) override;
    bool release() override;
    bool pressKey(const QKeyEvent &event) override;
    void takeFocus(Qt::FocusReason reason) override;

Q_SIGNALS:
    /// Tells that the line, its score or the chosen handle may have changed.
    void changed();

private:
    [[nodiscard]] QPointF place(int handle) const;
    [[nodiscard]] QPointF placeAt(QPointF pixel) const;
    [[nodiscard]] QPointF pixelOf(QPointF place) const;
    /// Returns the handle that the mouse takes at a pixel; −1 if none.
    [[nodiscard]] int handleNear(QPointF pixel) const;
    /// True if the mouse takes the line itself at a pixel.
    [[nodiscard]] bool isLineNear(QPointF pixel) const;
    void dragLine(QPointF place);
    [[nodiscard]] bool isFixed(int handle) const;
    void chooseGrid();
    void placeFirst();
    /// Moves a handle that is not fixed, as move() does, and tells nobody.
    void put(int handle, QPointF place);
    /// Counts and draws the line while active, and hides it otherwise.
    void update();
    /// Chooses the handle that the keys move. False if it is chosen already, or fixed.
    bool choose(int handle);
    bool nudge(const QKeyEvent &event);

    BoundaryPlot &m_plot;
    const Run &m_run;
    OwnLine m_line;
    OwnLineScore m_score;
    int m_best = 0;
    int m_chosen = 0;
    /// What the mouse drags.
    enum class Drag { Nothing, Handle, Line };
    Drag m_drag = Drag::Nothing;
    QPointF m_grip;   ///< the place at which the line was taken
    OwnLine m_before; ///< as it was then
    bool m_isActive = false;
    int m_gridPower = -2; ///< handles lie on multiples of 10^m_gridPower
};

} // namespace frontera

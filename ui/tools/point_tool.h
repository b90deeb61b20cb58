// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/data_edit.h"
#include "ui/tools/plot_tool.h"
#include "ui/tools/point_grid.h"

#include <QPointF>
#include <optional>

namespace frontera {

class BoundaryPlot;
class Run;

/// Observations placed by hand. In the plot a click adds one of the class for new ones, with the
/// other button or with Shift one of the other class; dragging moves one; the keys move, add,
/// delete and change the one that is chosen.
///
/// Coordinates lie on a grid of decimals, so that what is shown is what is learnt from, exactly.
/// A point that is not moved stays where it is, also off the grid. The cube of three inputs is
/// turned by the mouse: its observations are changed in the table.
class PointTool : public PlotTool
{
    Q_OBJECT

public:
    PointTool(BoundaryPlot &plot, const Run &run, QObject *parent);

    void setActive(bool active);
    /// Whether points are placed at all, in the plot or in the table.
    [[nodiscard]] bool isActive() const { return m_isActive; }
    /// Whether they are placed in the plot.
    [[nodiscard]] bool isInPlot() const { return m_isInPlot; }
    /// For a new run: its data may be other ones.
    void restart();

    /// The row of the chosen observation; nothing if none is.
    [[nodiscard]] std::optional<int> chosen() const { return m_chosen; }
    void choose(std::optional<int> row);
    /// The class, 0 or 1, of points to be added.
    [[nodiscard]] int newClass() const { return m_newClass; }
    void setNewClass(int target);

    [[nodiscard]] const PointGrid &grid() const { return m_grid; }
    void setGridIndex(int index);

    /// Asks for a change: what is chosen stays, as it does not when data come from elsewhere.
    void ask(const DataEdit &edit, int gesture = 0);
    /// Adds a point in the middle of what is seen, or next to it where one is already.
    void add();
    /// Deletes the chosen one. A run needs one observation: the last one stays.
    void remove();
    /// Gives the chosen one the other class.
    void flip();

    [[nodiscard]] Qt::CursorShape cursor() const override { return Qt::CrossCursor; }
    [[nodiscard]] bool isHovering() const override { return true; }
    [[nodiscard]] bool hasRightButton() const override { return true; }
    [[nodiscard]] bool hasKey(const QKeyEvent &event) const override;
    bool press(const QMouseEvent &event) override;
    bool doubleClick(const QMouseEvent &event) override { return press(event); }
    bool move(const QMouseEvent &event) override;
    bool release() override;
    void leave() override { hover({}); }
    bool pressKey(const QKeyEvent &event) override;

Q_SIGNALS:
    /// What is chosen, or the class, the grid or the room for new points.
    void changed();
    void editWanted(const frontera::DataEdit &edit, int gesture);

private:
    [[nodiscard]] std::optional<int> pointNear(QPointF pixel) const;
    [[nodiscard]] QPointF pixelOf(QPointF place) const;
    /// Within what is seen, so that no point gets out of sight.
    [[nodiscard]] QPointF placeAt(QPointF pixel) const;
    [[nodiscard]] std::vector<Decimal> inputsOf(int row) const;
    void letGo();
    void hover(std::optional<QPointF> pixel);
    void show();

    /// Asks for a new observation, which is then chosen; false if it was refused.
    bool insert(std::vector<Decimal> inputs, int target, int gesture);
    /// Of the chosen observation, if that is something new.
    void changeTo(std::vector<Decimal> inputs, int target, int gesture);
    void moveTo(QPointF place);

    BoundaryPlot &m_plot;
    const Run &m_run;
    Dataset m_data; ///< at the last restart
    bool m_isActive = false;
    bool m_isInPlot = false;
    std::optional<int> m_chosen;
    int m_newClass = 1;
    PointGrid m_grid;
    std::optional<QPointF> m_preview; ///< where a click would add a point
    std::optional<QPointF> m_grip;    ///< from the mouse to the point that it holds, in pixels
    std::optional<QPointF> m_pressed; ///< where, until the mouse has moved from there
    std::optional<QPointF> m_dragged; ///< of many observations: where the point is to go
    int m_gesture = 0;
    bool m_isAsking = false;
};

} // namespace frontera

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

/// A tool to place observations by hand. In the plot a click adds one of newClass(), with the other
/// button or with Shift one of the other class; dragging moves one; keys move, add, delete and flip
/// the chosen one.
///
/// Coordinates lie on a grid of decimals, so that the point shown is exactly the point learnt from.
/// A point that is not moved stays where it is, even off the grid. With three inputs the mouse
/// turns the cube, and the observations are changed in the table.
class PointTool : public PlotTool
{
    Q_OBJECT

public:
    PointTool(BoundaryPlot &plot, const Run &run, QObject *parent);

    void setActive(bool active);
    /// True if observations are placed by hand, in the plot or in the table.
    [[nodiscard]] bool isActive() const { return m_isActive; }
    /// True if they are placed in the plot.
    [[nodiscard]] bool isInPlot() const { return m_isInPlot; }
    /// Follows a new run. Nothing is chosen any more if it has other data that this tool did not
    /// ask for.
    void restart();

    /// Returns the row of the chosen observation; nothing if none is.
    [[nodiscard]] std::optional<int> chosen() const { return m_chosen; }
    /// Chooses an observation; none if there is no such row.
    void choose(std::optional<int> row);
    /// Returns the class, 0 or 1, of points to be added.
    [[nodiscard]] int newClass() const { return m_newClass; }
    void setNewClass(int target);

    [[nodiscard]] const PointGrid &grid() const { return m_grid; }
    void setGridIndex(int index);

    /// Asks for a change of the data, after which the choice stays. It would not if the data were
    /// changed from elsewhere.
    void ask(const DataEdit &edit, int gesture = 0);
    /// Adds a point of newClass() in the middle of the plot, or next to it where one is already.
    /// For a cube it takes the inputs of the chosen point, or else of the last, to be changed in
    /// the table.
    void add();
    /// Deletes the chosen point, unless it is the last: a run needs one.
    void remove();
    /// Gives the chosen point the other class.
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
    /// Tells that the choice, the class of new points, the grid or the area may have changed.
    void changed();
    void editWanted(const frontera::DataEdit &edit, int gesture);

private:
    [[nodiscard]] std::optional<int> pointNear(QPointF pixel) const;
    [[nodiscard]] QPointF pixelOf(QPointF place) const;
    /// Returns the place at a pixel, kept within the axes, so that no point gets out of sight.
    [[nodiscard]] QPointF placeAt(QPointF pixel) const;
    [[nodiscard]] std::vector<Decimal> inputsOf(int row) const;
    void letGo();
    void hover(std::optional<QPointF> pixel);
    void show();

    /// Asks for a new observation and chooses it. False if the edit was refused.
    bool insert(std::vector<Decimal> inputs, int target, int gesture);
    /// Asks for other inputs and target of the chosen observation, if they are other ones.
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
    std::optional<QPointF> m_preview; ///< the place where a click would add a point
    std::optional<QPointF> m_grip;    ///< pixels from the mouse to the point that it drags
    std::optional<QPointF> m_pressed; ///< pixel of the press, until the mouse has moved
    std::optional<QPointF> m_dragged; ///< with many observations: where the dragged point is to go
    int m_gesture = 0;
    bool m_isAsking = false; ///< while ask() emits
};

} // namespace frontera

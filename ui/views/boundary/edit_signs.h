// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/views/boundary/boundary_picture.h"

#include <optional>
#include <vector>

namespace frontera {

/// Half the side of the chosen observation's mark, in radii of its sign.
constexpr double chosenReach = 1.6;

/// The signs for placing observations by hand, in the coordinates of the data.
struct EditFigure
{
    QRectF area;                   ///< the area to be seen
    double grid = 0;               ///< the distance between grid points
    bool hasRows = true;           ///< the grid has two directions; with one input only one
    std::optional<int> chosen;     ///< the row of the chosen observation
    QPointF chosenAt;              ///< its place
    std::optional<Marker> preview; ///< the result of a click, or of the drag so far
};

/// Returns the grid points within an area; none if they are closer together than `least`.
[[nodiscard]] std::vector<QPointF> gridPoints(const EditFigure &figure, const QRectF &area,
                                              double least);

/// Draws the chosen observation's mark and the preview above the observations.
class EditSigns : public PlotSigns
{
    Q_OBJECT

public:
    explicit EditSigns(QCustomPlot *plot);

    void setFigure(const std::optional<EditFigure> *figure) { m_figure = figure; }
    void setPicture(const BoundaryPicture *picture) { m_picture = picture; }

protected:
    void draw(QCPPainter *painter) override;

private:
    void drawChosen(QCPPainter *painter) const;
    void drawPreview(QCPPainter *painter) const;

    const std::optional<EditFigure> *m_figure = nullptr;
    const BoundaryPicture *m_picture = nullptr;
};

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/views/boundary/boundary_picture.h"

#include <optional>
#include <vector>

namespace frontera {

/// Half the side of what marks the chosen observation, in radii of its sign.
constexpr double chosenReach = 1.6;

/// What is drawn while observations are placed by hand, in the coordinates of the data.
struct EditFigure
{
    QRectF area;                   ///< to be seen
    double grid = 0;               ///< the distance between its points
    bool hasRows = true;           ///< the grid has two directions; with one input it has one
    std::optional<int> chosen;     ///< the row of the chosen observation
    QPointF chosenAt;              ///< where it lies
    std::optional<Marker> preview; ///< what a click, or the end of a movement, would make
};

/// The points of the grid within an area, as far as they are not closer than `least`.
[[nodiscard]] std::vector<QPointF> gridPoints(const EditFigure &figure, const QRectF &area,
                                              double least);

/// Draws what is chosen, and the preview, above the observations.
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

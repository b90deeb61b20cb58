// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/plots/plot_signs.h"
#include "ui/views/why/why_figure.h"

namespace frontera {

/// Draws a WhyFigure below the signs of the observations: hulls and spokes, or the widest street.
class WhySigns : public PlotSigns
{
    Q_OBJECT

public:
    explicit WhySigns(QCustomPlot *plot);

    void setFigure(const std::optional<WhyFigure> *figure) { m_figure = figure; }

protected:
    void draw(QCPPainter *painter) override;

private:
    [[nodiscard]] QRectF seenArea() const;
    void drawHull(QCPPainter *painter, const QPolygonF &hull, int target);
    void drawSpokes(QCPPainter *painter);
    void drawStreet(QCPPainter *painter);

    const std::optional<WhyFigure> *m_figure = nullptr;
};

} // namespace frontera

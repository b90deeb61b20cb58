// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/plots/plot_signs.h"
#include "ui/views/weights/weight_heading.h"
#include "ui/views/weights/weight_picture.h"

namespace frontera {

class LabelLayout;

/// Draws a WeightPicture: the region that is right for all, the observations' lines with ticks on
/// the side they allow, the weights and their trail, and the words above the axes.
///
/// A line is solid if weights on it are right too, and dashed if they are not.
class WeightSigns : public PlotSigns
{
    Q_OBJECT

public:
    explicit WeightSigns(QCustomPlot *plot);

    void setPicture(const WeightPicture *picture) { m_picture = picture; }
    [[nodiscard]] WeightHeading &heading() { return m_heading; }

protected:
    void draw(QCPPainter *painter) override;

private:
    void drawRegion(QCPPainter *painter) const;
    void drawCross(QCPPainter *painter) const;
    void drawDemand(QCPPainter *painter, const Demand &demand) const;
    void drawTicks(QCPPainter *painter, const Demand &demand, const QLineF &line) const;
    void drawTrail(QCPPainter *painter) const;
    void drawWeights(QCPPainter *painter) const;
    void drawPart(QCPPainter *painter, const QLineF &arrow, const QColor &colour,
                  double width) const;
    void drawWords(QCPPainter *painter) const;
    [[nodiscard]] bool isNearerToAnother(QPointF pixel, const Demand &demand) const;
    void drawLabel(QCPPainter *painter, LabelLayout &labels, const Demand &demand) const;
    void drawRegionWords(QCPPainter *painter, LabelLayout &labels) const;
    void drawNotice(QCPPainter *painter) const;
    [[nodiscard]] bool areFew() const { return m_picture->demands.size() <= 8; }

    const WeightPicture *m_picture = nullptr;
    WeightHeading m_heading;
};

} // namespace frontera

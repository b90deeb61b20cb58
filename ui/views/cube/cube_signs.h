// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/views/cube/cube_picture.h"

namespace frontera {

class LabelLayout;

/// Draws a CubePicture: first everything behind the plane, then the plane, then everything before
/// it.
class CubeSigns : public PlotSigns
{
    Q_OBJECT

public:
    explicit CubeSigns(QCustomPlot *plot);

    void setPicture(const CubePicture *picture) { m_picture = picture; }
    /// In pixels, from the top of the axes: what the words of a remark take.
    [[nodiscard]] double remarkHeight(const QString &remark) const;

protected:
    void draw(QCPPainter *painter) override;

private:
    /// Places the lines of a remark, from the top of the axes.
    [[nodiscard]] std::vector<std::pair<QRectF, QString>> remarkLines(const QString &remark) const;
    void nameKept(QCPPainter *painter, LabelLayout &labels);
    void drawArrowWords(QCPPainter *painter, LabelLayout &labels);
    [[nodiscard]] double radiusOf(const CubeMarker &marker) const;
    void drawEdges(QCPPainter *painter, LabelLayout &labels);
    void drawCrowdPart(QCPPainter *painter, bool areBehind);
    void drawMarkers(QCPPainter *painter, bool areBehind);
    void drawPlane(QCPPainter *painter);
    [[nodiscard]] QPainterPath pixels(const QPainterPath &path) const;
    using PlotSigns::pixels;
    void drawSurface(QCPPainter *painter);
    void drawCut(QCPPainter *painter);
    void drawArrow(QCPPainter *painter, LabelLayout &labels);
    void drawWords(QCPPainter *painter, LabelLayout &labels);
    void drawHint(QCPPainter *painter, LabelLayout &labels);

    const CubePicture *m_picture = nullptr;
};

} // namespace frontera

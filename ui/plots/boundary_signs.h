// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/plots/boundary_picture.h"
#include "ui/theme.h"

#include <qcustomplot.h>

namespace frontera {

class LabelLayout;

/// Draws a BoundaryPicture into the axes of a plot: tints, lines, arrow, signs and words.
///
/// All geometry is clipped before it is drawn, because SVG does not clip.
class BoundarySigns : public QCPAbstractItem
{
    Q_OBJECT

public:
    explicit BoundarySigns(QCustomPlot *plot);

    void setPicture(const BoundaryPicture *picture) { m_picture = picture; }
    void setTheme(const Theme &theme) { m_theme = theme; }
    /// The size of the signs, relative to a plot 460 pixels high.
    [[nodiscard]] double scale() const;

    double selectTest(const QPointF &pos, bool onlySelectable, QVariant *details) const override;

protected:
    void draw(QCPPainter *painter) override;

private:
    [[nodiscard]] QPointF pixel(QPointF data) const;
    [[nodiscard]] QLineF pixels(const QLineF &data) const;
    [[nodiscard]] double radius() const { return 14 * scale(); }
    [[nodiscard]] QLineF arrow() const;

    void drawTint(QCPPainter *painter, const QPolygonF &part, const QColor &colour);
    void drawLines(QCPPainter *painter, LabelLayout &labels);
    void drawMarkers(QCPPainter *painter);
    void drawLabels(QCPPainter *painter, LabelLayout &labels);
    [[nodiscard]] QRectF placeTag(LabelLayout &labels, const QPolygonF &part, QSizeF size) const;
    void drawTag(QCPPainter *painter, LabelLayout &labels, const QPolygonF &part,
                 const QString &words, const QColor &colour);
    void drawRemark(QCPPainter *painter, LabelLayout &labels);
    void drawHaloText(QCPPainter *painter, const QRectF &rect, const QString &text,
                      const QFont &font, const QColor &colour);
    [[nodiscard]] QFont labelFont(double size) const;

    const BoundaryPicture *m_picture = nullptr;
    Theme m_theme;
};

} // namespace frontera

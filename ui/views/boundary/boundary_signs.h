// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/plots/plot_signs.h"
#include "ui/views/boundary/boundary_picture.h"

namespace frontera {

class LabelLayout;

/// Draws a BoundaryPicture into the axes of a plot: tints, lines, arrow, signs and words.
class BoundarySigns : public PlotSigns
{
    Q_OBJECT

public:
    explicit BoundarySigns(QCustomPlot *plot);

    void setPicture(const BoundaryPicture *picture) { m_picture = picture; }
    /// Returns how far a sign reaches from its place, in pixels.
    [[nodiscard]] double reach(const Marker &marker) const { return radiusOf(marker); }
    /// Returns the height that these words need above the axes.
    [[nodiscard]] double headingHeight(const QString &heading) const;

protected:
    void draw(QCPPainter *painter) override;

private:
    /// Returns whether words avoid an observation: one with a label, and the presented, the next
    /// and the chosen one. Thousands of points they cannot avoid.
    [[nodiscard]] static bool isAvoided(const Marker &marker);
    [[nodiscard]] QLineF arrow(const QLineF &line, QPointF normal) const;
    [[nodiscard]] double signRadius() const { return radius() * m_picture->signScale; }
    /// A proof's boundary has the colour of its street.
    [[nodiscard]] QColor lineColour() const
    {
        return m_picture->isProof ? theme().good : theme().text;
    }
    [[nodiscard]] QFont headingFont() const;
    [[nodiscard]] QStringList headingLines(const QString &heading) const;
    void drawHeading(QCPPainter *painter);

    void drawGrid(QCPPainter *painter);
    void drawCurve(QCPPainter *painter, LabelLayout &labels);
    void drawLines(QCPPainter *painter, LabelLayout &labels);
    void drawGhost(QCPPainter *painter, LabelLayout &labels, const QLineF &line);
    void drawKept(QCPPainter *painter, LabelLayout &labels);
    void nameKept(QCPPainter *painter, LabelLayout &labels);
    void namePresent(QCPPainter *painter, LabelLayout &labels);
    struct NameLook
    {
        QFont font;
        QColor colour;
    };
    /// Names a boundary beside one of its places, where most is free. False if there is no room.
    bool nameAt(QCPPainter *painter, LabelLayout &labels, const QString &name,
                const std::vector<QPointF> &places, const NameLook &look);
    void drawLine(QCPPainter *painter, LabelLayout &labels, const QLineF &line);
    void drawUnits(QCPPainter *painter, LabelLayout &labels);
    /// Returns the radius of an observation's sign, which has room for its count.
    [[nodiscard]] double radiusOf(const Marker &marker) const;
    [[nodiscard]] QFont countFont() const { return labelFont(15, true); }
    /// Returns the middle of an observation's sign, or of its half of one.
    [[nodiscard]] QPointF middleOf(const Marker &marker) const;
    /// True if an observation lies within the axes, as all do unless a part of the plane is shown.
    [[nodiscard]] bool isSeen(const Marker &marker) const;
    void drawCount(QCPPainter *painter, const Marker &marker);
    void drawVacancies(QCPPainter *painter, LabelLayout &labels);
    void drawMarkers(QCPPainter *painter);
    void drawHandles(QCPPainter *painter, LabelLayout &labels);
    void drawNotes(QCPPainter *painter, LabelLayout &labels);
    void drawHint(QCPPainter *painter, LabelLayout &labels);
    /// A label of an observation, and whether nothing lies below it.
    struct PlacedLabel
    {
        QString words;
        QRectF rect;
        bool isFree;
    };
    /// The remark in lines; without a place if there is none.
    struct PlacedRemark
    {
        QStringList lines;
        QSizeF size;
        QRectF rect;
    };
    /// Of a few all are drawn, without their classes, which the signs tell, where there is no room
    /// for more; of many, and if not `areAllDrawn`, those that can be read.
    [[nodiscard]] std::vector<PlacedLabel> placeLabels(LabelLayout &labels, bool areAllDrawn) const;
    [[nodiscard]] std::vector<PlacedLabel> placeLabels(LabelLayout &labels, bool areAllDrawn,
                                                       bool areBrief) const;
    /// True if there are only observations that words cannot avoid.
    [[nodiscard]] bool isCrowded() const;
    /// True for no more than a gate has, each of which has its label.
    [[nodiscard]] bool areFew() const { return m_picture->markers.size() <= 4; }
    [[nodiscard]] PlacedRemark placeRemark(LabelLayout &labels) const;
    void drawWords(QCPPainter *painter, LabelLayout &labels);
    [[nodiscard]] QRectF placeTag(LabelLayout &labels, const QPolygonF &part, QSizeF size) const;
    void drawTag(QCPPainter *painter, LabelLayout &labels, const QPolygonF &part,
                 const QString &words, bool isOne);
    void drawRemark(QCPPainter *painter, LabelLayout &labels);

    const BoundaryPicture *m_picture = nullptr;
};

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plots/label_layout.h"
#include "ui/views/boundary/boundary_signs.h"

#include <algorithm>

// How a boundary is drawn that derived inputs bend.

namespace frontera {

namespace {

/// Lets words avoid a curve, in so few pieces that it takes no time.
void avoid(LabelLayout &labels, const QPolygonF &curve)
{
    constexpr qsizetype pieces = 40;
    const qsizetype step = std::max<qsizetype>(1, curve.size() / pieces);
    for (qsizetype i = 0; i + 1 < curve.size(); i += step)
        labels.avoid(QLineF(curve[i], curve[std::min(i + step, curve.size() - 1)]));
}

} // namespace

void BoundarySigns::drawCurve(QCPPainter *painter, LabelLayout &labels)
{
    painter->setBrush(Qt::NoBrush);
    const auto draw = [&](const std::vector<QPolygonF> &pieces, const QPen &pen) {
        QPainterPath path;
        for (const QPolygonF &piece : pieces) {
            path.addPolygon(pixels(piece));
            avoid(labels, pixels(piece));
        }
        painter->setPen(pen);
        if (!path.isEmpty())
            painter->drawPath(path);
    };
    if (!m_picture->isQuiet) {
        QColor pale = theme().text;
        pale.setAlphaF(0.38F);
        QPen ghost(pale, 2 * scale());
        ghost.setDashPattern({5, 4});
        ghost.setCapStyle(Qt::FlatCap);
        draw(m_picture->ghostCurve, ghost);
        draw(m_picture->keptCurve, keptPen());
        QPen edge(theme().text, 1.2 * scale());
        edge.setDashPattern({8, 5});
        edge.setCapStyle(Qt::FlatCap);
        draw(m_picture->zoneCurve, edge);
    }
    const double width = (m_picture->isQuiet ? 1.4 : 3) * scale();
    draw(m_picture->curve, QPen(lineColour(), width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    if (!m_picture->curvePoint)
        return;
    const QPointF at = pixel(*m_picture->curvePoint);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme().text);
    painter->drawEllipse(at, width, width);
    labels.avoid(squareAround(at, 2 * width));
}

} // namespace frontera

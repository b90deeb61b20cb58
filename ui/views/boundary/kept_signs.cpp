// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plots/label_layout.h"
#include "ui/views/boundary/boundary_signs.h"

// How the boundary of weights is drawn that are kept beside the present ones.

namespace frontera {

void BoundarySigns::drawKept(QCPPainter *painter, LabelLayout &labels)
{
    if (!m_picture->kept || m_picture->isQuiet)
        return;
    painter->setPen(keptPen());
    painter->drawLine(pixels(*m_picture->kept));
    labels.avoid(pixels(*m_picture->kept));
}

void BoundarySigns::nameKept(QCPPainter *painter, LabelLayout &labels)
{
    std::vector<QPointF> places;
    for (const double t : {0.12, 0.88, 0.22, 0.78, 0.32, 0.68, 0.5}) {
        if (m_picture->kept)
            places.push_back(pixels(*m_picture->kept).pointAt(t));
        for (const QPolygonF &piece : m_picture->keptCurve) {
            const auto last = static_cast<double>(piece.size() - 1);
            places.push_back(pixel(piece[static_cast<qsizetype>(t * last)]));
        }
    }
    const NameLook look{labelFont(15), theme().text};
    if (nameAt(painter, labels, m_picture->keptName, places, look) || places.empty())
        return;
    const QSizeF size = sizeOf(m_picture->keptName, look.font);
    const QRectF rect = labels.placeAround(places.front(), 4 * scale(), size, false);
    drawHaloText(painter, rect, m_picture->keptName, look.font, look.colour);
}

void BoundarySigns::namePresent(QCPPainter *painter, LabelLayout &labels)
{
    std::vector<QPointF> places;
    for (const double t : {0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.5, 0.1, 0.9}) {
        if (m_picture->line)
            places.push_back(pixels(*m_picture->line).pointAt(t));
    }
    const NameLook look{labelFont(12), theme().quietText};
    if (!nameAt(painter, labels, m_picture->lineName, places, look))
        nameAt(painter, labels, m_picture->briefLineName, places, look);
}

bool BoundarySigns::nameAt(QCPPainter *painter, LabelLayout &labels, const QString &name,
                           const std::vector<QPointF> &places, const NameLook &look)
{
    if (name.isEmpty())
        return true;
    const QSizeF size = sizeOf(name, look.font);
    const double away = 4 * scale();
    std::vector<QPointF> centres;
    for (const QPointF &place : places) {
        for (const double side : {-1.0, 1.0}) {
            centres.push_back(place + QPointF(0, side * (size.height() / 2 + away)));
            centres.push_back(place + QPointF(side * (size.width() / 2 + 2 * away), 0));
        }
    }
    const QRectF rect = labels.placeAt(centres, size);
    if (!rect.isNull())
        drawHaloText(painter, rect, name, look.font, look.colour);
    return !rect.isNull();
}

} // namespace frontera

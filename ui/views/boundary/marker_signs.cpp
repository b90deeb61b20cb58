// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plots/label_layout.h"
#include "ui/views/boundary/boundary_signs.h"

#include <vector>

// How the observations of a boundary's picture are drawn, and the handles of a line.

namespace frontera {

QPointF BoundarySigns::placeOf(const Marker &marker) const
{
    return pixel(marker.at) + QPointF(marker.shift * signRadius(), 0);
}

void BoundarySigns::drawCount(QCPPainter *painter, const Marker &marker)
{
    if (marker.count < 2 || !isSeen(marker))
        return;
    const QFont font = labelFont(15, true);
    const QString number = QString::number(marker.count);
    QRectF rect(QPointF(), sizeOf(number, font));
    rect.moveCenter(placeOf(marker));
    const QColor onOne = theme().isDark ? theme().page : QColor(Qt::white);
    painter->setFont(font);
    painter->setPen(marker.sign.isOne ? onOne : theme().text);
    painter->drawText(QPointF(rect.left(), rect.top() + QFontMetricsF(font).ascent()), number);
}

bool BoundarySigns::isSeen(const Marker &marker) const
{
    return !m_picture->isPart || axes().contains(placeOf(marker));
}

void BoundarySigns::drawMarkers(QCPPainter *painter)
{
    painter->save();
    if (m_picture->isPart) // a sign at the edge is cut
        painter->setClipRect(axes(), Qt::IntersectClip);
    // Observations before or behind the plane come first, so that they hide none in it.
    constexpr double faintSize = 0.45;
    for (const Marker &marker : m_picture->markers) {
        if (marker.isFaint && isSeen(marker))
            drawSign(painter, pixel(marker.at), {marker.sign.isOne, false, false},
                     faintSize * signRadius());
    }
    std::vector<const Marker *> ringed;         // no other sign hides these
    for (const bool areWrong : {false, true}) { // nor one that is right a wrong one
        for (const Marker &marker : m_picture->markers) {
            if (isRinged(marker.sign) || marker.sign.isWrong != areWrong)
                continue;
            if (!marker.isFaint && isSeen(marker))
                drawSign(painter, placeOf(marker), marker.sign, signRadius());
        }
    }
    for (const Marker &marker : m_picture->markers) {
        if (isRinged(marker.sign) && isSeen(marker))
            ringed.push_back(&marker);
    }
    for (const Marker *marker : ringed)
        drawSign(painter, placeOf(*marker), marker->sign,
                 signRadius() * (marker->isFaint ? faintSize : 1));
    for (const Marker &marker : m_picture->markers)
        drawCount(painter, marker);
    painter->restore();
}

void BoundarySigns::drawHandles(QCPPainter *painter, LabelLayout &labels)
{
    for (const Handle &handle : m_picture->handles) {
        const double r = 0.72 * radius();
        if (m_picture->isPart && !axes().contains(pixel(handle.at)))
            continue;
        const QRectF square = squareAround(pixel(handle.at), r);
        painter->setPen(QPen(theme().text, 2.6 * scale()));
        painter->setBrush(handle.isChosen ? theme().text : theme().card);
        painter->drawRoundedRect(square, 0.3 * r, 0.3 * r);
        labels.avoid(square);
    }
}

} // namespace frontera

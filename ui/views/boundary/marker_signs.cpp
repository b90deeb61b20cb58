// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plots/label_layout.h"
#include "ui/views/boundary/boundary_signs.h"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <vector>

// How the observations of a boundary's picture are drawn, and the handles of a line.

namespace frontera {

bool shareSigns(std::vector<Marker> &markers, bool isSteep)
{
    std::vector<Marker *> byPlace;
    for (Marker &marker : markers) {
        marker.sign.half = {};
        if (!marker.isFaint)
            byPlace.push_back(&marker);
    }
    const auto key = [](const Marker *marker) {
        return std::tuple(marker->at.x(), marker->at.y(), marker->sign.isOne);
    };
    std::ranges::sort(byPlace, {}, key);
    const QPointF toOnes = isSteep ? QPointF(0, -1) : QPointF(1, 0);
    bool areShared = false;
    for (auto begin = byPlace.begin(); begin != byPlace.end();) {
        const auto end = std::find_if(
            begin, byPlace.end(), [&](const Marker *marker) { return marker->at != (*begin)->at; });
        const bool isShared = (*begin)->sign.isOne != (*(end - 1))->sign.isOne;
        for (; begin != end; ++begin) {
            if (isShared)
                (*begin)->sign.half = (*begin)->sign.isOne ? toOnes : -toOnes;
        }
        areShared = areShared || isShared;
    }
    return areShared;
}

double BoundarySigns::radiusOf(const Marker &marker) const
{
    const auto room = [this](const Marker &sign) {
        if (sign.count < 2)
            return 0.0;
        const QFontMetricsF metrics(countFont());
        const QSizeF digits(metrics.horizontalAdvance(QString::number(sign.count)),
                            metrics.capHeight());
        return sign.sign.half.isNull() ? 0.75 * std::hypot(digits.width(), digits.height())
                                       : 1.7 * std::max(digits.width(), digits.height());
    };
    if (marker.sign.half.isNull())
        return std::max(signRadius(), room(marker));
    double radius = halfSignScale * signRadius();
    for (const Marker &other : m_picture->markers) {
        if (other.at == marker.at)
            radius = std::max(radius, room(other));
    }
    return radius;
}

QPointF BoundarySigns::middleOf(const Marker &marker) const
{
    constexpr double centroid = 0.45; // of a half disc
    return pixel(marker.at) +
           (marker.sign.half.isNull() ? QPointF() : centroid * radiusOf(marker) * marker.sign.half);
}

void BoundarySigns::drawCount(QCPPainter *painter, const Marker &marker)
{
    if (marker.count < 2 || !isSeen(marker))
        return;
    const QFont font = countFont();
    const QFontMetricsF metrics(font);
    const QString number = QString::number(marker.count);
    const QPointF base =
        middleOf(marker) + QPointF(-metrics.horizontalAdvance(number) / 2, metrics.capHeight() / 2);
    const QColor onOne = theme().isDark ? theme().page : QColor(Qt::white);
    painter->setFont(font);
    painter->setPen(marker.sign.isOne ? onOne : theme().text);
    painter->drawText(base, number);
}

bool BoundarySigns::isSeen(const Marker &marker) const
{
    return !m_picture->isPart || axes().contains(pixel(marker.at));
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
                drawSign(painter, pixel(marker.at), marker.sign, radiusOf(marker));
        }
    }
    for (const Marker &marker : m_picture->markers) {
        if (isRinged(marker.sign) && isSeen(marker))
            ringed.push_back(&marker);
    }
    for (const Marker *marker : ringed)
        drawSign(painter, pixel(marker->at), marker->sign,
                 radiusOf(*marker) * (marker->isFaint ? faintSize : 1));
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

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/card.h"

#include <QPaintEvent>
#include <QPainter>
#include <QPainterPath>
#include <cmath>

namespace frontera {

namespace {

constexpr double cornerRadius = 8;
constexpr int bandWidth = 6;

} // namespace

Card::Card(QWidget *parent)
    : QFrame(parent)
{
}

void Card::setBand(const QColor &colour)
{
    if (colour == m_band)
        return;
    m_band = colour;
    update();
}

void Card::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const int square = qCeil(cornerRadius) + 2;
    const bool isSmall = width() <= 2 * square || height() <= 2 * square;
    // Between whole pixels edges are antialiased too.
    const double ratio = painter.deviceTransform().m11();
    const bool isBetween = ratio != std::floor(ratio);
    if (isSmall || isBetween)
        return paintCardPath(painter, rect(), colours());
    paintInside(painter, square);
    for (const int x : {0, width() - square}) {
        for (const int y : {0, height() - square})
            paintCorner(painter, QRect(x, y, square, square), event->region());
    }
}

/// Paints a corner, where it is asked for, as that of a card that is not larger than its corners.
void Card::paintCorner(QPainter &painter, const QRect &corner, const QRegion &asked) const
{
    if (!asked.intersects(corner))
        return;
    const QSize size = corner.size() * 2;
    CardColours colours = this->colours();
    if (corner.x() > 0)
        colours.band = {};
    const QRect all(QPoint(corner.x() > 0 ? width() - size.width() : 0,
                           corner.y() > 0 ? height() - size.height() : 0),
                    size);
    painter.save();
    painter.setClipRect(corner);
    paintCardPath(painter, all, colours);
    painter.restore();
}

CardColours Card::colours() const
{
    return {palette().color(QPalette::Base), palette().color(QPalette::Mid), m_band};
}

/// Fills all but the four squares at the corners, pixel by pixel as paintCardPath() does: to
/// antialias all of a path as large as a card takes a tenth of a frame.
void Card::paintInside(QPainter &painter, int square) const
{
    const auto [ground, edge, band] = colours();
    const QRect all = rect();
    const QRect upright = all.adjusted(0, square, 0, -square);
    painter.fillRect(all.adjusted(square, 1, -square, -1), ground);
    painter.fillRect(upright.adjusted(1, 0, square - upright.width(), 0), ground);
    painter.fillRect(upright.adjusted(upright.width() - square, 0, -1, 0), ground);
    if (band.isValid())
        painter.fillRect(QRect(1, square, bandWidth - 1, upright.height()), band);
    painter.fillRect(QRect(0, square, 1, upright.height()), edge);
    painter.fillRect(QRect(all.width() - 1, square, 1, upright.height()), edge);
    painter.fillRect(QRect(square, 0, all.width() - 2 * square, 1), edge);
    painter.fillRect(QRect(square, all.height() - 1, all.width() - 2 * square, 1), edge);
}

void paintCardPath(QPainter &painter, const QRect &all, const CardColours &colours)
{
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(QRectF(all).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius, cornerRadius);
    painter.fillPath(outline, colours.ground);
    if (colours.band.isValid()) {
        painter.save();
        painter.setClipPath(outline, Qt::IntersectClip);
        painter.fillRect(QRectF(all.left(), all.top(), bandWidth, all.height()), colours.band);
        painter.restore();
    }
    painter.setPen(colours.edge);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(outline);
}

} // namespace frontera

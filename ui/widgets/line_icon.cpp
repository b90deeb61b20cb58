// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/line_icon.h"

#include <QPainter>
#include <QPainterPath>

namespace frontera {

void paintIcon(QPainter &painter, DrawIcon draw, const QRectF &place, const QColor &ink)
{
    constexpr double side = 24;
    constexpr double stroke = 1.8;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(place.topLeft());
    painter.scale(place.width() / side, place.height() / side);
    painter.setPen(QPen(ink, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    draw(painter);
    painter.restore();
}

/// A frame with a hill and the sun.
void drawPictureIcon(QPainter &painter)
{
    painter.drawRoundedRect(QRectF(2, 4, 20, 16), 2, 2);
    painter.drawPolyline(QPolygonF{{4.5, 17}, {9.5, 10.5}, {13, 14.5}, {15.5, 12}, {19.5, 17}});
    painter.drawEllipse(QPointF(16.5, 8.5), 1.6, 1.6);
}

/// A screen on its stand.
void drawProjectorIcon(QPainter &painter)
{
    painter.drawLine(QPointF(2, 4), QPointF(22, 4));
    painter.drawRect(QRectF(4, 4, 16, 11));
    painter.drawLine(QPointF(12, 15), QPointF(12, 18));
    painter.drawPolyline(QPolygonF{{7.5, 21}, {12, 17.5}, {16.5, 21}});
}

void drawHelpIcon(QPainter &painter)
{
    QPainterPath hook(QPointF(8, 8.5));
    hook.cubicTo(8, 3.2, 16.2, 3.2, 16.2, 8.3);
    hook.cubicTo(16.2, 11.8, 12, 11.6, 12, 15.2);
    painter.drawPath(hook);
    painter.setBrush(painter.pen().color());
    painter.drawEllipse(QPointF(12, 19.5), 0.7, 0.7);
}

/// A bubble with a question mark.
void drawAskIcon(QPainter &painter)
{
    QPainterPath bubble(QPointF(8, 18));
    for (const QPointF corner : {QPointF(3, 18), QPointF(3, 3), QPointF(21, 3), QPointF(21, 18),
                                 QPointF(13, 18), QPointF(8, 22)})
        bubble.lineTo(corner);
    bubble.closeSubpath();
    painter.drawPath(bubble);
    painter.save();
    painter.translate(4.8, 2.6);
    painter.scale(0.6, 0.6);
    drawHelpIcon(painter);
    painter.restore();
}

/// A line with the two squares by which it is dragged.
void drawOwnLineIcon(QPainter &painter)
{
    painter.drawLine(QPointF(3, 21), QPointF(5.2, 18.8));
    painter.drawRect(QRectF(5.2, 13.8, 5, 5));
    painter.drawLine(QPointF(10.2, 13.8), QPointF(13.8, 10.2));
    painter.drawRect(QRectF(13.8, 5.2, 5, 5));
    painter.drawLine(QPointF(18.8, 5.2), QPointF(21, 3));
}

/// One of each class, and a plus.
void drawPointsIcon(QPainter &painter)
{
    painter.drawEllipse(QPointF(16, 17), 3.5, 3.5);
    painter.drawLine(QPointF(16, 4), QPointF(16, 10));
    painter.drawLine(QPointF(13, 7), QPointF(19, 7));
    painter.setBrush(painter.pen().color());
    painter.drawEllipse(QPointF(7, 10), 3.5, 3.5);
}

void drawMoreIcon(QPainter &painter)
{
    painter.setBrush(painter.pen().color());
    for (const double x : {5.0, 12.0, 19.0})
        painter.drawEllipse(QPointF(x, 12), 1, 1);
}

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/segment_picture.h"

#include <QPainter>
#include <QPainterPath>

namespace frontera {

namespace {

constexpr QSizeF usualSize(64, 48);

} // namespace

SegmentPicture::SegmentPicture(QWidget *parent)
    : QWidget(parent)
    , m_theme(lightTheme())
{
    setScale(1);
}

void SegmentPicture::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

void SegmentPicture::setScale(double scale)
{
    setFixedSize((usualSize * scale).toSize());
}

void SegmentPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(width() / usualSize.width(), height() / usualSize.height());
    const QRectF frame(0.5, 0.5, usualSize.width() - 1, usualSize.height() - 1);
    QPainterPath card;
    card.addRoundedRect(frame, 4, 4);
    painter.setClipPath(card);
    const QLineF line(44, 0, 25, usualSize.height());
    painter.fillRect(frame, m_theme.zeroTint);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.oneTint);
    painter.drawPolygon(QPolygonF{QPointF(0, 0), line.p1(), line.p2(), frame.bottomLeft()});
    painter.setPen(QPen(m_theme.text, 2));
    painter.drawLine(line);
    const QLineF segment(12, 12, 20, 36);
    painter.setPen(QPen(m_theme.one, 3));
    painter.drawLine(segment);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.one);
    for (const QPointF end : {segment.p1(), segment.p2()})
        painter.drawEllipse(end, 4, 4);
    painter.setClipping(false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.edge, 1));
    painter.drawPath(card);
}

} // namespace frontera

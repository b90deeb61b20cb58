// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/card.h"

#include <QPainter>
#include <QPainterPath>

namespace frontera {

Card::Card(QWidget *parent)
    : QFrame(parent)
{
}

void Card::setBand(const QColor &colour)
{
    m_band = colour;
    update();
}

void Card::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    constexpr double corner = 8;
    constexpr double bandWidth = 6;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    painter.fillPath(outline, palette().color(QPalette::Base));
    if (m_band.isValid()) {
        painter.setClipPath(outline);
        painter.fillRect(QRectF(0, 0, bandWidth, height()), m_band);
        painter.setClipping(false);
    }
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawPath(outline);
}

} // namespace frontera

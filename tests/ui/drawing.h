// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QPainter>
#include <QSet>
#include <vector>

// The colours of the flat areas of a drawing.
inline constexpr QRgb white = 0xffffffff;
inline constexpr QRgb blueTint = 0xffe1f0fa;
inline constexpr QRgb orangeTint = 0xfffceade;
inline constexpr QRgb nearlyWhite = 0xfffefdfc;
inline constexpr QRgb ink = 0xff1c212b;
inline const QSet<QRgb> flatColours{white, blueTint, orangeTint, nearlyWhite, ink};

inline QImage plain(QSize size, QRgb colour)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

/// Returns an image like a picture of a run: tinted halves, an antialiased line that turns and
/// words that change with the step.
inline QImage drawing(QSize size, int step)
{
    QImage image = plain(size, white);
    QPainter painter(&image);
    painter.scale(size.width() / 640.0, size.height() / 360.0);
    const double tilt = 4.0 * step;
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(blueTint));
    painter.drawPolygon(QPolygonF{{40, 40}, {600, 40}, {600, 150 + tilt}, {40, 200 - tilt}});
    painter.setBrush(QColor(orangeTint));
    painter.drawPolygon(QPolygonF{{600, 150 + tilt}, {40, 200 - tilt}, {40, 320}, {600, 320}});
    painter.fillRect(60, 60, 20, 20, QColor(nearlyWhite));
    painter.fillRect(60, 280, 20, 20, QColor(ink));
    painter.setRenderHint(QPainter::Antialiasing);
    // Edges of many colours on three grounds: far more than a palette holds.
    for (int i = 0; i < 12; ++i) {
        painter.setPen(QPen(QColor::fromHsv(i * 30, 200, 180), 2));
        painter.drawLine(QPointF(100 + 40 * i, 30), QPointF(130 + 40 * i, 330));
    }
    painter.setPen(QPen(QColor(ink), 2.5));
    painter.drawLine(QPointF(40, 200 - tilt), QPointF(600, 150 + tilt));
    painter.drawText(QPointF(60, 25),
                     QStringLiteral("step %1, w = (%2, −0.5)").arg(step).arg(0.1 * step));
    return image;
}

inline std::vector<QImage> drawings(QSize size, int count)
{
    std::vector<QImage> frames;
    for (int i = 0; i < count; ++i)
        frames.push_back(drawing(size, i));
    return frames;
}

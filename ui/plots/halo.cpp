// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plots/halo.h"

#include <QFont>
#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPen>
#include <QPixmap>
#include <QPixmapCache>
#include <cmath>

namespace frontera {

namespace {

/// Returns how many pixels a unit of the painter has, where it draws onto pixels and turns nothing;
/// 0 elsewhere.
double pixelsPerUnit(const QPainter &painter)
{
    const QTransform transform = painter.deviceTransform();
    const bool isUpright = transform.type() <= QTransform::TxScale &&
                           transform.m11() == transform.m22() && transform.m11() > 0;
    const bool isRaster = painter.paintEngine()->type() == QPaintEngine::Raster;
    return isUpright && isRaster ? transform.m11() : 0;
}

QPainterPath outlineOf(const QString &words, const QFont &font, QPointF origin)
{
    QPainterPath outline;
    outline.addText(origin, font, words);
    return outline;
}

void stroke(QPainter *painter, const QPainterPath &outline, const QPen &pen)
{
    painter->setBrush(Qt::NoBrush);
    painter->setPen(pen);
    painter->drawPath(outline);
}

QString keyOf(const QString &words, const QFont &font, const QPen &pen, double pixels)
{
    return QStringLiteral("frontera halo %1 %2 %3 %4 %5")
        .arg(font.key())
        .arg(pen.color().rgba(), 0, 16)
        .arg(pen.widthF())
        .arg(pixels)
        .arg(words);
}

} // namespace

void drawHalo(QPainter *painter, QPointF origin, const QString &words, const QFont &font,
              const QPen &pen)
{
    const double pixels = pixelsPerUnit(*painter);
    if (pixels == 0) {
        stroke(painter, outlineOf(words, font, origin), pen);
        return;
    }
    // Letters may reach beyond their own room: accents above, slanted ones at the side.
    const QFontMetricsF metrics(font);
    const double edge = pen.widthF() / 2 + metrics.ascent() / 2;
    const auto inPixels = [pixels](double units) { return std::ceil(units * pixels); };
    const QPointF inHalo = QPointF(inPixels(edge), inPixels(edge + metrics.ascent())) / pixels;
    const QString key = keyOf(words, font, pen, pixels);
    QPixmap halo;
    if (!QPixmapCache::find(key, &halo)) {
        halo = QPixmap(static_cast<int>(inPixels(metrics.horizontalAdvance(words) + 2 * edge)),
                       static_cast<int>(inPixels(metrics.height() + 2 * edge)));
        halo.fill(Qt::transparent);
        QPainter onHalo(&halo);
        onHalo.setRenderHint(QPainter::Antialiasing);
        // A ratio below 1, as of a small preview, is none that a painter follows by itself.
        onHalo.scale(pixels, pixels);
        stroke(&onHalo, outlineOf(words, font, inHalo), pen);
        onHalo.end();
        halo.setDevicePixelRatio(pixels);
        QPixmapCache::insert(key, halo);
    }
    const QPointF nearest(std::round(origin.x() * pixels), std::round(origin.y() * pixels));
    painter->drawPixmap(nearest / pixels - inHalo, halo);
}

} // namespace frontera

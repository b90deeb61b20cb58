// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/slides/picture.h"

#include "ui/slides/slide.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <qcustomplot.h>

namespace frontera {

namespace {

constexpr int pixelsPerInch = 96;

void paintVectors(Slide &slide, QPaintDevice &device)
{
    QCPPainter painter;
    painter.begin(&device);
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNoCaching);
    painter.scale(slide.options().scale, slide.options().scale);
    slide.paint(painter);
    painter.end();
}

QByteArray png(Slide &slide)
{
    const QImage image = slide.image();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (image.isNull() || !image.save(&buffer, "PNG"))
        return {};
    return bytes;
}

QByteArray svg(Slide &slide)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    const QSize size = (QSizeF(slide.options().size) * slide.options().scale).toSize();
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(pixelsPerInch);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    generator.setTitle(QStringLiteral("Frontera"));
    paintVectors(slide, generator);
    return bytes;
}

QByteArray pdf(Slide &slide)
{
    constexpr double pointsPerPixel = 72.0 / pixelsPerInch;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(pixelsPerInch);
    writer.setPageSize(
        QPageSize(QSizeF(slide.options().size) * slide.options().scale * pointsPerPixel,
                  QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(QStringLiteral("Frontera"));
    paintVectors(slide, writer);
    return bytes;
}

} // namespace

std::optional<PictureFormat> pictureFormatOf(const QString &fileName)
{
    if (fileName.endsWith(QLatin1String(".png"), Qt::CaseInsensitive))
        return PictureFormat::Png;
    if (fileName.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive))
        return PictureFormat::Svg;
    if (fileName.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        return PictureFormat::Pdf;
    return std::nullopt;
}

QByteArray pictureOf(Slide &slide)
{
    switch (slide.options().format) {
    case PictureFormat::Png:
        return png(slide);
    case PictureFormat::Svg:
        return svg(slide);
    case PictureFormat::Pdf:
        break;
    }
    return pdf(slide);
}

QByteArray renderPicture(const Timeline &timeline, const PictureOptions &options)
{
    Slide slide(timeline, options);
    return pictureOf(slide);
}

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/slides/picture.h"

#include "core/explanation/best_line.h"
#include "core/explanation/verdict.h"
#include "core/learning/timeline.h"
#include "ui/plots/boundary_plot.h"
#include "ui/words/verdict_words.h"

#include <QApplication>
#include <QBuffer>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace frontera {

namespace {

constexpr int pixelsPerInch = 96;

void paintVectors(RunPlot &plot, QPaintDevice &device, const PictureOptions &options)
{
    QCPPainter painter;
    painter.begin(&device);
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNoCaching);
    painter.scale(options.scale, options.scale);
    plot.toPainter(&painter, options.size.width(), options.size.height());
    painter.end();
}

QByteArray png(RunPlot &plot, const PictureOptions &options)
{
    const QPixmap pixmap =
        plot.toPixmap(options.size.width(), options.size.height(), options.scale);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (pixmap.isNull() || !pixmap.save(&buffer, "PNG"))
        return {};
    return bytes;
}

QByteArray svg(RunPlot &plot, const PictureOptions &options)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    const QSize size = (QSizeF(options.size) * options.scale).toSize();
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(pixelsPerInch);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    generator.setTitle(QStringLiteral("Frontera"));
    paintVectors(plot, generator, options);
    return bytes;
}

QByteArray pdf(RunPlot &plot, const PictureOptions &options)
{
    constexpr double pointsPerPixel = 72.0 / pixelsPerInch;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(pixelsPerInch);
    writer.setPageSize(QPageSize(QSizeF(options.size) * options.scale * pointsPerPixel,
                                 QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(QStringLiteral("Frontera"));
    paintVectors(plot, writer, options);
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

QByteArray renderPicture(const Timeline &timeline, const PictureOptions &options)
{
    BoundaryPlot plot(timeline);
    // By name: a default family is not valid in SVG, and may lack subscripts.
    plot.setFont(QFont(QStringLiteral("DejaVu Sans")));
    plot.setViewport(QRect(QPoint(0, 0), options.size));
    switch (options.theme) {
    case ThemeChoice::System:
        plot.setTheme(themeFor(QApplication::palette()));
        break;
    case ThemeChoice::Light:
        plot.setTheme(lightTheme());
        break;
    case ThemeChoice::Dark:
        plot.setTheme(darkTheme());
        break;
    }
    const Verdict verdict = verdictOf(timeline, bestLine(timeline.data(), timeline.settings()));
    const VerdictWords words = describe(verdict, timeline);
    plot.setCaption(words.headline, words.detail,
                    describeSettings(timeline.settings(), timeline.data().inputCount()) +
                        QStringLiteral("   |   ") + describeWeights(timeline));
    plot.prepare();
    switch (options.format) {
    case PictureFormat::Png:
        return png(plot, options);
    case PictureFormat::Svg:
        return svg(plot, options);
    case PictureFormat::Pdf:
        break;
    }
    return pdf(plot, options);
}

} // namespace frontera

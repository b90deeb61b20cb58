// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/slides/picture.h"

#include "ui/plots/patient_device.h"
#include "ui/slides/pdf_pages.h"
#include "ui/slides/slide.h"
#include "ui/views/view_kind.h"
#include "ui/words/number_words.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QSvgGenerator>
#include <qcustomplot.h>

namespace frontera {

namespace {

void paintVectors(Slide &slide, QPaintDevice &device)
{
    QCPPainter painter;
    painter.begin(&device);
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNoCaching);
    painter.scale(slide.look().scale, slide.look().scale);
    slide.paint(painter);
    painter.end();
}

QByteArray png(Slide &slide, const GoesOn &goesOn)
{
    const QImage image = slide.image(goesOn);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (image.isNull() || !image.save(&buffer, "PNG"))
        return {};
    return bytes;
}

QByteArray svg(Slide &slide, const GoesOn &goesOn)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly); // the generator would open it for text: other ends of lines
    const QSize size = slide.look().scaledSize().toSize();
    Patient<QSvgGenerator> generator(goesOn);
    generator.setOutputDevice(&buffer);
    generator.setResolution(PdfPages::pixelsPerInch);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    generator.setTitle(QStringLiteral("Frontera"));
    paintVectors(slide, generator);
    return bytes;
}

QByteArray pdf(Slide &slide, const GoesOn &goesOn)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    PdfPages pages(buffer, slide.look().scaledSize(), goesOn);
    pages.add(slide);
    pages.finish();
    return bytes;
}

class PictureWords
{
    Q_DECLARE_TR_FUNCTIONS(Picture)

public:
    static QString largeAnimation(QSize size, qint64 most)
    {
        return tr("An animation (GIF) of %1 × %2 pixels would take too much memory: at most %3 "
                  "million pixels are possible. Choose a smaller size or scale.")
            .arg(size.width())
            .arg(size.height())
            .arg(most / 1'000'000);
    }
    static QString manyShapes(int observations, int most)
    {
        return tr("An SVG file of %1 observations would take too much memory, for each has a shape "
                  "of its own: at most %2 are possible. Choose PNG or PDF.")
            .arg(showCount(observations), showCount(most));
    }
};

} // namespace

QString memoryProblem(const ViewKind &view, const Look &look, int observations)
{
    // Some 26 bytes a pixel and some 2,300 bytes an observation: about half a gigabyte.
    constexpr qint64 mostPixels = 20'000'000;
    constexpr int mostShapes = 200'000;
    const QSize size = look.scaledSize().toSize();
    if (look.format == PictureFormat::Gif &&
        qint64{size.width()} * qint64{size.height()} > mostPixels)
        return PictureWords::largeAnimation(size, mostPixels);
    if (look.format == PictureFormat::Svg && view.drawsEach && observations > mostShapes)
        return PictureWords::manyShapes(observations, mostShapes);
    return {};
}

std::optional<PictureFormat> pictureFormatOf(const QString &fileName)
{
    if (fileName.endsWith(QLatin1String(".png"), Qt::CaseInsensitive))
        return PictureFormat::Png;
    if (fileName.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive))
        return PictureFormat::Svg;
    if (fileName.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        return PictureFormat::Pdf;
    if (fileName.endsWith(QLatin1String(".gif"), Qt::CaseInsensitive))
        return PictureFormat::Gif;
    return std::nullopt;
}

QByteArray pictureOf(Slide &slide, const GoesOn &goesOn)
{
    switch (slide.look().format) {
    case PictureFormat::Png:
    case PictureFormat::Gif: // a single frame
        return png(slide, goesOn);
    case PictureFormat::Svg:
        return svg(slide, goesOn);
    case PictureFormat::Pdf:
        break;
    }
    return pdf(slide, goesOn);
}

QByteArray renderPicture(const Run &run, const Shown &shown, const Look &look, const GoesOn &goesOn)
{
    Slide slide(run, shown, look);
    return pictureOf(slide, goesOn);
}

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/slides/picture.h"

#include "core/explanation/explanation.h"
#include "core/explanation/verdict.h"
#include "core/learning/timeline.h"
#include "ui/plots/boundary_plot.h"
#include "ui/plots/history_plot.h"
#include "ui/plots/neuron_plot.h"
#include "ui/plots/wall_plot.h"
#include "ui/plots/weight_plot.h"
#include "ui/words/arithmetic_words.h"
#include "ui/words/gate_words.h"
#include "ui/words/own_line_words.h"
#include "ui/words/verdict_words.h"
#include "ui/words/why_words.h"

#include <QApplication>
#include <QBuffer>
#include <QCoreApplication>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <memory>

namespace frontera {

namespace {

constexpr int pixelsPerInch = 96;

class PictureWords
{
    Q_DECLARE_TR_FUNCTIONS(Picture)

public:
    static QString weightSpace(const Timeline &timeline)
    {
        return tr("Weight space of %1").arg(dataTitle(timeline.data()));
    }
};

/// A picture with its caption.
std::unique_ptr<RunPlot> makePlot(const Timeline &timeline, const PictureOptions &options)
{
    const Explanation explanation = explain(timeline.data(), timeline.settings());
    const VerdictWords verdict = describe(verdictOf(timeline, explanation.bestRight), timeline);
    const QString settings = describeSettings(timeline.settings(), timeline.data().inputCount());
    const QString gap = QStringLiteral("   |   ");
    QString footer = settings + gap + describeWeights(timeline);
    std::optional<OwnLineScore> own;
    if (options.ownLine) {
        own = scoreOf(*options.ownLine, timeline.data(), timeline.settings());
        footer = settings + gap + describeLine(own->weights);
    }
    std::unique_ptr<RunPlot> plot;
    const auto make = [&](auto made, const QString &headline, const QString &detail) {
        // By name: a default family is not valid in SVG, and may lack subscripts.
        made->setFont(QFont(QStringLiteral("DejaVu Sans")));
        made->setViewport(QRect(QPoint(0, 0), options.size));
        made->setCaption(headline, detail, footer);
        plot = std::move(made);
    };
    switch (options.view) {
    case PictureView::Boundary: {
        auto boundary = std::make_unique<BoundaryPlot>(timeline);
        if (!own) {
            make(std::move(boundary), verdict.headline, verdict.detail);
            break;
        }
        boundary->showOwnLine(own->weights);
        make(std::move(boundary), describeScore(*own, timeline),
             describeRank(own->right, explanation, timeline));
        break;
    }
    case PictureView::Why: {
        const WhyWords words = describeWhy(explanation, timeline);
        auto why = std::make_unique<BoundaryPlot>(timeline);
        BoundaryPlot *proof = why.get();
        if (own)
            proof->showOwnLine(own->weights);
        footer = own ? settings + gap + describeLine(own->weights) : settings;
        make(std::move(why), words.title, words.lead);
        proof->showWhy(&explanation.separability);
        proof->addProof(words);
        break;
    }
    case PictureView::Weights:
        make(std::make_unique<WeightPlot>(timeline), PictureWords::weightSpace(timeline),
             verdict.headline);
        break;
    case PictureView::History:
        make(std::make_unique<HistoryPlot>(timeline), verdict.headline, verdict.detail);
        break;
    case PictureView::Neuron:
        make(std::make_unique<NeuronPlot>(timeline), describeArithmetic(timeline).title,
             verdict.headline);
        break;
    case PictureView::AllGates: {
        auto wall = std::make_unique<WallPlot>(timeline);
        const QString summary = wall->summary();
        make(std::move(wall), summary, {});
        plot->setCaption(summary, {}, settings);
        break;
    }
    }
    return plot;
}

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
    const std::unique_ptr<RunPlot> plot = makePlot(timeline, options);
    switch (options.theme) {
    case ThemeChoice::System:
        plot->setTheme(themeFor(QApplication::palette()));
        break;
    case ThemeChoice::Light:
        plot->setTheme(lightTheme());
        break;
    case ThemeChoice::Dark:
        plot->setTheme(darkTheme());
        break;
    }
    plot->prepare();
    switch (options.format) {
    case PictureFormat::Png:
        return png(*plot, options);
    case PictureFormat::Svg:
        return svg(*plot, options);
    case PictureFormat::Pdf:
        break;
    }
    return pdf(*plot, options);
}

} // namespace frontera

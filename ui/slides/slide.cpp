// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/slides/slide.h"

#include "core/explanation/explanation.h"
#include "core/explanation/verdict.h"
#include "core/run/run.h"
#include "ui/plots/patient_device.h"
#include "ui/plots/scatter.h"
#include "ui/slides/side_text.h"
#include "ui/views/boundary/boundary_plot.h"
#include "ui/views/history/history_plot.h"
#include "ui/views/neuron/neuron_plot.h"
#include "ui/views/wall/wall_plot.h"
#include "ui/views/weights/weight_plot.h"
#include "ui/words/arithmetic_words.h"
#include "ui/words/gate_words.h"
#include "ui/words/own_line_words.h"
#include "ui/words/verdict_words.h"
#include "ui/words/why_words.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QTextDocument>
#include <algorithm>
#include <cmath>

namespace frontera {

namespace {

constexpr double headlineLetters = 21; // pixels at scale 1
constexpr double detailLetters = 17;
constexpr double footerLetters = 14;
constexpr double columnLetters = 18;
constexpr double leastColumnLetters = 5;
constexpr double plotsShare = 0.58; ///< of the room that they share with the column

class SlideWords
{
    Q_DECLARE_TR_FUNCTIONS(Picture)

public:
    static QString weightSpace(const Run &run)
    {
        return tr("Weight space of %1").arg(dataTitle(run.data()));
    }
};

} // namespace

Slide::Slide(const Run &run, const Shown &shown, const Look &look)
    : Slide(run, shown, look, false)
{
}

Slide::Slide(const Run &run, const Shown &shown, const Look &look, bool isHalf)
    : m_run(run)
    , m_shown(shown)
    , m_look(look)
    , m_theme(themeOf(look.theme, QApplication::palette()))
    , m_scale(std::clamp(std::min(look.size.width(), look.size.height()) / 560.0, 0.55, 20.0))
    , m_isHalf(isHalf)
    , m_columnLetters(columnLetters * m_scale * look.textScale)
{
    if (m_shown.explanation == nullptr)
        m_shown.explanation =
            std::make_shared<const Explanation>(explain(run.data(), run.settings()));
    if (shown.view != PictureView::Boundary && shown.view != PictureView::Why)
        m_shown.ownLine.reset(); // only where it is drawn do the words speak of it
    if (shown.view == PictureView::Compared)
        makeHalves();
    else
        makePlots();
}

Slide::~Slide() = default;

void Slide::makeHalves()
{
    m_other = std::make_unique<Run>();
    const std::optional<ComparedRun> &compared = m_shown.compared;
    m_other->start(compared ? compared->data : m_run.data(),
                   compared ? compared->settings : m_run.settings());
    Look half = m_look;
    half.isTransparent = true; // the whole is painted once
    half.size.setWidth(m_look.size.width() / 2);
    const Shown right = m_shown.alone(PictureView::Boundary);
    Shown left = right;
    if (compared) {
        left.explanation = compared->explanation;
        left.hulls.reset();
    }
    m_left.reset(new Slide(*m_other, left, half, true));
    m_right.reset(new Slide(m_run, right, half, true));
}

void Slide::paintHalves(QCPPainter &painter)
{
    m_other->reach(m_run.position());
    const double middle = m_look.size.width() / 2;
    m_left->paint(painter);
    painter.setPen(QPen(m_theme.edge, std::max(1.0, m_scale)));
    painter.drawLine(QLineF(middle, 0, middle, m_look.size.height()));
    painter.save();
    painter.translate(middle, 0);
    m_right->paint(painter);
    painter.restore();
}

QFont Slide::font(double pixels, bool bold) const
{
    // By name: a default family is not valid in SVG, and may lack subscripts.
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPixelSize(std::max(8, qRound(pixels * m_scale * m_look.textScale)));
    font.setBold(bold);
    return font;
}

void Slide::addPlot(std::unique_ptr<RunPlot> plot, const QRectF &share, bool isWhole)
{
    plot->setFont(QFont(QStringLiteral("DejaVu Sans")));
    if (isWhole)
        plot->setLetterScale(m_scale);
    plot->setTextScale(m_look.textScale);
    plot->setTransparent(true); // what lies below is painted once
    plot->setTheme(m_theme);
    m_parts.push_back({std::move(plot), share});
}

void Slide::makePlots()
{
    const QRectF whole(0, 0, 1, 1);
    const auto boundary = [this] {
        auto plot = std::make_unique<BoundaryPlot>(m_run);
        if (m_shown.plane)
            plot->setPlane(*m_shown.plane);
        plot->setCamera(m_shown.camera);
        if (m_shown.ownLine)
            plot->showOwnLine(weightsOf(*m_shown.ownLine));
        return plot;
    };
    switch (m_shown.view) {
    case PictureView::Boundary:
        addPlot(boundary(), whole, true);
        break;
    case PictureView::Why: {
        auto plot = boundary();
        plot->showWhy(m_shown.explanation->isKnown ? &m_shown.explanation->separability : nullptr,
                      m_shown.hulls.get());
        plot->hideRun();
        addPlot(std::move(plot), whole, true);
        break;
    }
    case PictureView::Weights:
        addPlot(std::make_unique<WeightPlot>(m_run), whole, true);
        break;
    case PictureView::History:
        addPlot(std::make_unique<HistoryPlot>(m_run), whole, true);
        break;
    case PictureView::Neuron:
        addPlot(std::make_unique<NeuronPlot>(m_run), whole, true);
        break;
    case PictureView::AllGates:
        addPlot(std::make_unique<WallPlot>(m_run), whole, true);
        break;
    case PictureView::Compared: // has halves
        break;
    case PictureView::Together:
        addPlot(boundary(), {0, 0, 0.5, 0.66}, false);
        addPlot(std::make_unique<WeightPlot>(m_run), {0.5, 0, 0.5, 0.36}, false);
        addPlot(std::make_unique<NeuronPlot>(m_run), {0.5, 0.36, 0.5, 0.3}, false);
        addPlot(std::make_unique<HistoryPlot>(m_run), {0, 0.66, 1, 0.34}, false);
        break;
    }
}

Slide::Words Slide::words() const
{
    const VerdictWords verdict = describe(verdictOf(m_run, *m_shown.explanation), m_run);
    const QString settings = describeSettings(m_run.settings(), m_run.data().inputCount());
    const QString gap = QStringLiteral("   |   ");
    Words words{verdict.headline, verdict.detail, settings + gap + describeWeights(m_run),
                columnHtml()};
    switch (m_shown.view) {
    case PictureView::Boundary:
        if (m_shown.ownLine) {
            const OwnLineScore score = scoreOf(*m_shown.ownLine, m_run.data(), m_run.settings());
            words.headline = describeScore(score, m_run);
            words.detail = describeRank(score.right, *m_shown.explanation, m_run);
            words.footer = settings + gap + describeLine(score.weights);
        }
        break;
    case PictureView::Why: {
        const WhyWords why = describeWhy(*m_shown.explanation, m_run);
        words.headline = why.title;
        words.detail = why.lead;
        words.footer = settings;
        if (m_shown.ownLine)
            words.footer += gap + ownLineWords();
        break;
    }
    case PictureView::Weights:
        words.headline = SlideWords::weightSpace(m_run);
        words.detail = verdict.headline;
        break;
    case PictureView::Neuron:
        words.headline = describeArithmetic(m_run).title;
        words.detail = verdict.headline;
        break;
    case PictureView::AllGates:
        words.headline = static_cast<const WallPlot &>(*m_parts.front().plot).summary();
        words.detail = QString();
        words.footer = settings;
        break;
    case PictureView::History:
    case PictureView::Together:
    case PictureView::Compared:
        break;
    }
    if (m_isHalf) {
        const bool isEnded = verdict.headline.endsWith(u'.') || verdict.detail.isEmpty();
        words.detail =
            verdict.headline + (isEnded ? QString() : QString(u'.')) + u' ' + verdict.detail;
        words.headline = dataTitle(m_run.data());
    }
    if (!m_look.parts.title)
        words.headline = words.detail = words.footer = QString();
    return words;
}

QString Slide::ownLineWords() const
{
    const OwnLineScore score = scoreOf(*m_shown.ownLine, m_run.data(), m_run.settings());
    return describeScore(score, m_run) + QStringLiteral(": ") + describeLine(score.weights);
}

QString Slide::columnHtml() const
{
    QString html;
    if (m_shown.view == PictureView::Why)
        html += proofHtml(describeWhy(*m_shown.explanation, m_run), m_theme);
    if (m_shown.view == PictureView::AllGates)
        return html; // the words are about one run
    if (m_look.parts.table) {
        const std::optional<OwnLine> &own = m_shown.ownLine;
        html += tableHtml(
            m_run, own ? scoreOf(*own, m_run.data(), m_run.settings()).weights : m_run.weights(),
            m_theme);
    }
    if (m_look.parts.arithmetic)
        html += arithmeticHtml(m_run, m_theme);
    if (m_look.parts.legend)
        html += legendHtml(m_run, m_theme);
    return html;
}

std::unique_ptr<QTextDocument> Slide::layOutColumn(const Composition &it)
{
    auto document = std::make_unique<QTextDocument>();
    document->setDocumentMargin(0);
    const auto layOut = [&] {
        QFont font = this->font(columnLetters);
        font.setPixelSize(std::max(1, qRound(m_columnLetters)));
        document->setDefaultFont(font);
        document->setHtml(it.html);
        document->setTextWidth(it.column.width());
        const QSizeF size = document->size();
        return size.height() <= it.column.height() && size.width() <= it.column.width() + 1;
    };
    while (!layOut() && m_columnLetters > leastColumnLetters)
        m_columnLetters -= 1;
    return document;
}

void Slide::paintColumn(QCPPainter &painter, const Composition &it)
{
    const std::unique_ptr<QTextDocument> document = layOutColumn(it);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, m_theme.text);
    painter.save();
    painter.translate(it.column.topLeft());
    document->documentLayout()->draw(&painter, context);
    painter.restore();
}

void Slide::paintPlots(QCPPainter &painter, const QRectF &room)
{
    for (const Part &part : m_parts) {
        const QRectF place(room.left() + part.share.left() * room.width(),
                           room.top() + part.share.top() * room.height(),
                           part.share.width() * room.width(), part.share.height() * room.height());
        const QRect pixels = place.toRect();
        const QRect viewport(QPoint(0, 0), pixels.size());
        if (part.plot->viewport() != viewport) {
            part.plot->setViewport(viewport);
            part.plot->setTextScale(m_look.textScale); // letters go with the size
            // The room for the axes follows from their numbers, and these from it.
            part.plot->prepare();
        }
        part.plot->prepare();
        if (m_run.data().observationCount() > Scatter::mostMarkers) // it lets events in
            QCoreApplication::removePostedEvents(part.plot.get(), QEvent::MetaCall);
        painter.save();
        painter.translate(pixels.topLeft());
        part.plot->toPainter(&painter, pixels.width(), pixels.height());
        painter.restore();
    }
}

Slide::Composition Slide::compose() const
{
    const QRectF all(QPointF(0, 0), QSizeF(m_look.size));
    const Words words = this->words();
    const double margin = std::round(12 * m_scale);
    const double gap = std::round(3 * m_scale);
    const double width = all.width() - 2 * margin - 8;
    Composition it{Caption(words.headline, font(headlineLetters, true), width),
                   Caption(words.detail, font(detailLetters), width),
                   Caption(words.footer, font(footerLetters), width),
                   {margin + 4, margin + gap},
                   0,
                   0,
                   {},
                   {},
                   words.column};
    it.detailTop = it.corner.y() + it.headline.height() + 2 * gap;
    // The plots stay where they are when the next step has nothing to say here.
    const bool isKept = m_shown.view != PictureView::AllGates && m_shown.view != PictureView::Why &&
                        m_look.parts.title;
    const double top =
        it.detailTop +
        std::max(it.detail.height(),
                 isKept ? QFontMetricsF(font(detailLetters)).height() * (m_isHalf ? 3 : 1) : 0.0);
    // Both halves keep their plots at one height.
    const double lines = m_isHalf ? 2 * QFontMetricsF(font(footerLetters)).height() : 0;
    it.footerTop = all.bottom() - margin - std::max(it.footer.height(), lines);
    it.plots = QRectF(0, top, all.width(), it.footerTop - top);
    if (it.html.isEmpty())
        return it;
    QRectF column = it.plots;
    const double space = 16 * m_scale;
    if (all.width() > all.height()) {
        it.plots.setWidth(std::round(plotsShare * it.plots.width()));
        column.setLeft(it.plots.right());
    } else {
        it.plots.setHeight(std::round(plotsShare * it.plots.height()));
        column.setTop(it.plots.bottom());
    }
    it.column = column.adjusted(space, space, -space, -space / 2);
    return it;
}

void Slide::fitColumn()
{
    if (m_left != nullptr)
        return;
    const Composition it = compose();
    if (!it.html.isEmpty())
        layOutColumn(it);
}

void Slide::paint(QCPPainter &painter)
{
    if (!m_look.isTransparent)
        painter.fillRect(QRectF(QPointF(0, 0), QSizeF(m_look.size)), m_theme.card);
    if (m_left != nullptr)
        return paintHalves(painter);
    const Composition it = compose();
    it.headline.draw(painter, it.corner, m_theme.text);
    it.detail.draw(painter, {it.corner.x(), it.detailTop}, m_theme.text);
    it.footer.draw(painter, {it.corner.x(), it.footerTop}, m_theme.quietText);
    if (!it.html.isEmpty())
        paintColumn(painter, it);
    paintPlots(painter, it.plots);
}

QImage Slide::image(const GoesOn &goesOn)
{
    const QSize size = m_look.scaledSize().toSize();
    Patient<QImage> image(goesOn, size,
                          m_look.isTransparent ? QImage::Format_ARGB32_Premultiplied
                                               : QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.fill(Qt::transparent);
    const int density = qRound(96 * m_look.scale / 0.0254); // dots in a metre
    image.setDotsPerMeterX(density);
    image.setDotsPerMeterY(density);
    QCPPainter painter(&image);
    painter.setRenderHint(QPainter::TextAntialiasing);
    if (m_look.scale > 1)
        painter.setMode(QCPPainter::pmNonCosmetic);
    painter.scale(m_look.scale, m_look.scale);
    paint(painter);
    painter.end();
    return image;
}

} // namespace frontera

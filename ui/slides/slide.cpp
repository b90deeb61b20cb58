// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/slides/slide.h"

#include "core/explanation/explanation.h"
#include "core/explanation/verdict.h"
#include "core/models/perceptron/linear_predictor.h"
#include "core/run/run.h"
#include "ui/base/fonts.h"
#include "ui/plots/patient_device.h"
#include "ui/plots/run_plot.h"
#include "ui/plots/scatter.h"
#include "ui/slides/side_text.h"
#include "ui/views/view_kind.h"
#include "ui/words/arithmetic_words.h"
#include "ui/words/gate_words.h"
#include "ui/words/kept_words.h"
#include "ui/words/line_words.h"
#include "ui/words/parting_words.h"
#include "ui/words/verdict_words.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QTextDocument>
#include <algorithm>
#include <cmath>
#include <iterator>

namespace frontera {

namespace {

constexpr double headlineLetters = 21; // pixels at scale 1
constexpr double detailLetters = 17;
constexpr double footerLetters = 14;
constexpr double columnLetters = 18;
constexpr double leastColumnLetters = 5;
constexpr double plotsShare = 0.58; ///< of the room that they share with the column

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
    if (!shown.view->drawsOwnLine)
        m_shown.ownLine.reset(); // the words speak of it only if it is drawn
    if (shown.view->half != nullptr)
        makeHalves();
    else
        makePlots();
}

Slide::~Slide() = default;

QFont Slide::font(double pixels, bool bold) const
{
    QFont font = pictureFont();
    font.setPixelSize(std::max(8, qRound(pixels * m_scale * m_look.textScale)));
    font.setBold(bold);
    return font;
}

void Slide::addPlot(const ViewKind &view, bool isWhole)
{
    std::unique_ptr<RunPlot> plot = view.make(m_run, m_shown, nullptr);
    plot->setFont(pictureFont());
    if (isWhole)
        plot->setLetterScale(m_scale);
    plot->setTextScale(m_look.textScale);
    plot->setTransparent(true); // what lies below is painted once
    plot->setTheme(m_theme);
    m_parts.push_back({&view, std::move(plot)});
}

std::span<const ViewParts> Slide::parts() const
{
    return m_shown.view->parts(m_run);
}

void Slide::makePlots()
{
    if (parts().empty())
        return addPlot(*m_shown.view, true);
    const ViewParts &all = parts().front();
    for (const auto views : {all.left, all.right, all.below}) {
        for (const ViewPart &part : views)
            addPlot(*part.view, false);
    }
}

QSizeF Slide::leastSize(const ViewKind &view) const
{
    constexpr QSizeF least(180, 140); // of any plot with axes
    const auto part = std::ranges::find(m_parts, &view, &Part::view);
    const QSizeF own = static_cast<const QWidget &>(*part->plot).minimumSizeHint();
    return own.expandedTo(least) * std::max(1.0, m_look.textScale);
}

std::vector<PlacedPart> Slide::places(QSizeF room) const
{
    if (parts().empty())
        return {{m_shown.view, QRectF(QPointF(), room)}};
    return placed(
        parts()[m_arrangement], [this](const ViewKind &view) { return leastSize(view); }, room);
}

void Slide::fitParts()
{
    const std::span<const ViewParts> parts = this->parts();
    const auto least = [this](const ViewKind &view) { return leastSize(view); };
    while (m_arrangement + 1 < parts.size() &&
           !haveRoom(parts[m_arrangement], least, compose().plots.size()))
        ++m_arrangement;
}

QStringList Slide::leftOutViews() const
{
    QStringList names;
    const std::vector<PlacedPart> shown = places({1, 1});
    for (const Part &part : m_parts) {
        if (std::ranges::find(shown, part.view, &PlacedPart::view) == shown.end())
            names += part.view->words().button;
    }
    return names;
}

SlideWords Slide::words() const
{
    const VerdictWords verdict = describe(verdictOf(m_run, *m_shown.explanation), m_run);
    const QString settings = describeSettings(m_run.settings(), m_run.data());
    SlideWords words{.headline = verdict.headline, .detail = verdict.detail, .footer = settings};
    if (isLinear(m_run))
        words.footer += SlideWords::gap() + describeWeights(m_run);
    if (const QString slope = slopeOf(m_run); !slope.isEmpty())
        words.footer += SlideWords::gap() + slope;
    if (const QString kept = keptWeights(m_run); !kept.isEmpty())
        words.footer += SlideWords::gap() + kept;
    if (const QString parting = describeParting(*m_shown.explanation, m_run.settings());
        !parting.isEmpty() && m_reason.isEmpty())
        words.footer += SlideWords::gap() + parting;
    m_shown.view->wordSlide(words,
                            {m_run, m_shown, *m_parts.front().plot, m_theme, verdict, settings});
    if (m_isHalf) {
        const bool isEnded = verdict.headline.endsWith(u'.') || verdict.detail.isEmpty();
        words.detail =
            verdict.headline + (isEnded ? QString() : QString(u'.')) + u' ' + verdict.detail;
        if (!m_reason.isEmpty())
            words.detail += u' ' + m_reason;
        words.headline = dataTitle(m_run.data()) + QStringLiteral(" · ") + describePosition(m_run);
    }
    if (!m_look.parts.title)
        words.headline = words.detail = words.footer = QString();
    // That not all is there is said without a title, too.
    if (const QStringList names = leftOutViews(); !names.isEmpty())
        words.footer +=
            (words.footer.isEmpty() ? QString() : SlideWords::gap()) + leftOutWords(names);
    return words;
}

std::vector<Slide::ColumnPart> Slide::columnParts() const
{
    std::vector<ColumnPart> parts;
    if (m_shown.view->isStill)
        return parts; // they are about a run
    if (m_look.parts.table) {
        const std::optional<OwnLine> &own = m_shown.ownLine;
        const PredictorPointer predictor =
            own ? linearPredictor(scoreOf(*own, m_run.data(), m_run.settings()).weights,
                                  m_run.settings())
                : m_run.predictor();
        parts.push_back({(own ? QString() : tableCaptionHtml(m_run, m_theme)) +
                             tableHtml(m_run, *predictor, m_theme),
                         columnPartName(&PictureParts::table)});
    }
    if (m_look.parts.arithmetic && hasArithmetic(m_run))
        parts.push_back(
            {arithmeticHtml(m_run, m_theme), columnPartName(&PictureParts::arithmetic)});
    if (m_look.parts.legend)
        parts.push_back({legendHtml(m_run, m_theme), columnPartName(&PictureParts::legend)});
    return parts;
}

QString Slide::columnHtml(const Composition &it) const
{
    QString html;
    QStringList leftOut;
    const std::size_t kept = it.words.size() - std::min(it.words.size(), m_columnLeftOut);
    for (std::size_t i = 0; i < it.words.size(); ++i) {
        if (i < kept || it.words[i].name.isEmpty())
            html += it.words[i].html;
        else
            leftOut += it.words[i].name;
    }
    return leftOut.isEmpty() ? html : html + leftOutHtml(leftOut, m_theme);
}

std::unique_ptr<QTextDocument> Slide::layOutColumn(const Composition &it)
{
    auto document = std::make_unique<QTextDocument>();
    document->setDocumentMargin(0);
    const auto layOut = [&] {
        QFont font = this->font(columnLetters);
        font.setPixelSize(std::max(1, qRound(m_columnLetters)));
        document->setDefaultFont(font);
        document->setHtml(columnHtml(it));
        document->setTextWidth(it.column.width());
        const QSizeF size = document->size();
        return size.height() <= it.column.height() && size.width() <= it.column.width() + 1;
    };
    const double usual = m_columnLetters;
    while (!layOut()) {
        if (m_columnLetters > leastColumnLetters) {
            m_columnLetters -= 1;
        } else if (m_columnLeftOut < it.words.size()) {
            ++m_columnLeftOut;
            m_columnLetters = usual;
        } else {
            break;
        }
    }
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
    for (const auto &[view, place] : places(room.size())) {
        const Part &part = *std::ranges::find(m_parts, view, &Part::view);
        const QRect pixels = place.translated(room.topLeft()).toRect();
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
    const SlideWords words = this->words();
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
                   {}};
    if (!words.column.isEmpty())
        it.words.push_back({words.column});
    std::ranges::move(columnParts(), std::back_inserter(it.words));
    it.detailTop = it.corner.y() + it.headline.height() + 2 * gap;
    // The plots stay where they are when the next step has nothing to say here.
    const bool isKept = !words.isSteady && m_look.parts.title;
    const double top = std::max(
        m_leastTop, it.detailTop + std::max(it.detail.height(),
                                            isKept ? QFontMetricsF(font(detailLetters)).height() *
                                                         (m_isHalf ? 3 : 1)
                                                   : 0.0));
    const double lines = m_isHalf ? 2 * QFontMetricsF(font(footerLetters)).height() : 0;
    it.footerTop = all.bottom() - margin - std::max({it.footer.height(), lines, m_leastFooter});
    it.plots = QRectF(0, top, all.width(), it.footerTop - top);
    if (it.words.empty())
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
    fitParts();
    const Composition it = compose();
    if (!it.words.empty())
        layOutColumn(it);
}

void Slide::paint(QCPPainter &painter)
{
    if (!m_look.isTransparent)
        painter.fillRect(QRectF(QPointF(0, 0), QSizeF(m_look.size)), m_theme.card);
    if (m_left != nullptr)
        return paintHalves(painter);
    fitParts();
    const Composition it = compose();
    it.headline.draw(painter, it.corner, m_theme.text);
    it.detail.draw(painter, {it.corner.x(), it.detailTop}, m_theme.text);
    it.footer.draw(painter, {it.corner.x(), it.footerTop}, m_theme.quietText);
    if (!it.words.empty())
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

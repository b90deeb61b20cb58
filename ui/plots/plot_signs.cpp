// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plots/plot_signs.h"

#include "ui/plots/halo.h"
#include "ui/plots/hint_bubble.h"
#include "ui/plots/run_plot.h"
#include "ui/plots/scatter.h"

#include <QPainterPath>
#include <QtMath>
#include <algorithm>
#include <array>
#include <cmath>

namespace frontera {

namespace {

/// The radius, in pixels, of the smallest sign whose disc with a cross can be read.
constexpr double leastWithDisc = 6;

/// Returns the strokes of a cross that reaches `arm` to each side.
std::array<QLineF, 2> crossAt(QPointF at, double arm)
{
    return {QLineF(at + QPointF(-arm, -arm), at + QPointF(arm, arm)),
            QLineF(at + QPointF(-arm, arm), at + QPointF(arm, -arm))};
}

/// Returns the angle of a vector of pixels, in degrees, as painters turn: to the left.
double directionOf(QPointF vector)
{
    return qRadiansToDegrees(std::atan2(-vector.y(), vector.x()));
}

} // namespace

double signScaleOf(int observations)
{
    constexpr double asLarge = 24; // so many still have their full size
    constexpr double smallest = 0.22;
    return std::clamp(std::sqrt(asLarge / observations), smallest, 1.0);
}

PlotSigns::PlotSigns(QCustomPlot *plot)
    : QCPAbstractItem(plot)
    , m_theme(lightTheme())
{
    setClipToAxisRect(false); // our geometry is clipped to the axes already
    setSelectable(false);
    setLayer(QStringLiteral("main"));
}

double PlotSigns::scale() const
{
    const QRectF rect = axes();
    return std::clamp(std::min(rect.width(), rect.height()) / 460.0, 0.55, 20.0);
}

double PlotSigns::selectTest(const QPointF &, bool, QVariant *) const
{
    return -1;
}

QPointF PlotSigns::pixel(QPointF data) const
{
    return {mParentPlot->xAxis->coordToPixel(data.x()), mParentPlot->yAxis->coordToPixel(data.y())};
}

QLineF PlotSigns::pixels(const QLineF &data) const
{
    return {pixel(data.p1()), pixel(data.p2())};
}

QPolygonF PlotSigns::pixels(const QPolygonF &data) const
{
    QPolygonF polygon;
    for (const QPointF corner : data)
        polygon += pixel(corner);
    return polygon;
}

double PlotSigns::textScale() const
{
    return static_cast<const RunPlot *>(mParentPlot)->textScale();
}

QFont PlotSigns::labelFont(double size, bool bold) const
{
    QFont font = mParentPlot->font();
    const int least = static_cast<const RunPlot *>(mParentPlot)->leastLetters();
    font.setPixelSize(std::max(least, qRound(size * scale() * textScale())));
    font.setBold(bold);
    return font;
}

QPen PlotSigns::keptPen() const
{
    QPen pen(theme().text, 2 * scale());
    pen.setDashPattern({1, 2});
    pen.setCapStyle(Qt::FlatCap);
    return pen;
}

void PlotSigns::fill(QCPPainter *painter, const QPolygonF &pixels, const QColor &colour)
{
    if (pixels.size() < 3)
        return; // an empty path is an error in a PDF
    painter->setAntialiasing(false);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawPolygon(pixels);
    painter->setAntialiasing(true);
}

void PlotSigns::shade(QCPPainter *painter, const QPolygonF &pixels, const QColor &tint,
                      Hatch hatch) const
{
    if (!m_theme.isHatched) {
        fill(painter, pixels, tint);
        return;
    }
    const double unit = std::clamp(pixels.boundingRect().height() / 460, 0.4, scale());
    painter->setAntialiasing(true);
    painter->setPen(QPen(m_theme.quietText, 0.9 * unit, Qt::SolidLine, Qt::FlatCap));
    for (const QLineF &line : hatching(pixels, hatch, 11 * unit))
        painter->drawLine(line);
}

void PlotSigns::drawSign(QCPPainter *painter, QPointF at, const Sign &sign, double r) const
{
    const QColor colour = sign.isOne ? m_theme.one : m_theme.zero;
    const double unit = r / 14;
    const double width = 3.6 * unit;
    if (sign.isWrong && r < leastWithDisc) { // below the sign, which hides its middle
        painter->setPen(QPen(m_theme.card, 0.9 * r, Qt::SolidLine, Qt::FlatCap));
        for (const QLineF &stroke : crossAt(at, 1.5 * r))
            painter->drawLine(stroke);
        painter->setPen(QPen(m_theme.text, 0.5 * r, Qt::SolidLine, Qt::FlatCap));
        for (const QLineF &stroke : crossAt(at, 1.5 * r))
            painter->drawLine(stroke);
    }
    painter->setPen(QPen(colour, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter->setBrush(sign.isOne ? colour : m_theme.card);
    drawBody(painter, at, sign, r - width / 2);
    if (sign.isPresented) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(m_theme.text, 2.2 * unit));
        drawRing(painter, at, sign, r * 1.5);
    }
    if (sign.isNext) {
        QPen pen(m_theme.text, 2.2 * unit);
        pen.setDashPattern({1.6, 1.6});
        pen.setCapStyle(Qt::FlatCap);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(pen);
        const double reach = sign.isPresented ? 1.9 : 1.5;
        drawRing(painter, at, sign, r * reach);
    }
    if (sign.isWrong && r >= leastWithDisc)
        drawWrongDisc(painter, at, sign, r);
}

/// Draws a disc, or its half, whose edge stays within it.
void PlotSigns::drawBody(QCPPainter *painter, QPointF at, const Sign &sign, double r) const
{
    if (sign.half.isNull()) {
        painter->drawEllipse(at, r, r);
        return;
    }
    const double inset = painter->pen().widthF() / 2;
    const double middle = directionOf(sign.half);
    const double reach = qRadiansToDegrees(std::acos(inset / r));
    QPainterPath path;
    path.arcMoveTo(squareAround(at, r), middle - reach);
    path.arcTo(squareAround(at, r), middle - reach, 2 * reach);
    path.closeSubpath();
    painter->drawPath(path);
}

void PlotSigns::drawRing(QCPPainter *painter, QPointF at, const Sign &sign, double r) const
{
    if (sign.half.isNull()) {
        painter->drawEllipse(at, r, r);
        return;
    }
    constexpr int quarter = 90 * 16;
    const int middle = qRound(directionOf(sign.half) * 16);
    painter->drawArc(squareAround(at, r), middle - quarter, 2 * quarter);
}

void PlotSigns::drawWrongDisc(QCPPainter *painter, QPointF at, const Sign &sign, double r) const
{
    const double disc = 0.58 * (sign.half.isNull() ? r : r / halfSignScale);
    const double aside = 1.2 * r * M_SQRT1_2;
    const QPointF centre = at + QPointF(sign.half.x() < 0 ? -aside : aside, //
                                        sign.half.y() > 0 ? aside : -aside);
    painter->setPen(QPen(m_theme.card, 0.2 * disc));
    painter->setBrush(m_theme.bad);
    painter->drawEllipse(centre, disc, disc);
    painter->setPen(QPen(m_theme.card, 0.28 * disc, Qt::SolidLine, Qt::RoundCap));
    for (const QLineF &stroke : crossAt(centre, 0.4 * disc))
        painter->drawLine(stroke);
}

void PlotSigns::drawCrowd(QCPPainter *painter, const std::shared_ptr<const Scatter> &crowd,
                          std::span<const std::uint8_t> wrong, const CrowdPart &part)
{
    const QCPRange x = mParentPlot->xAxis->range();
    const QCPRange y = mParentPlot->yAxis->range();
    const CrowdPlace place{axes(), QRectF(x.lower, y.lower, x.size(), y.size())};
    const double r = CrowdSigns::radiusOf(crowd->count(), scale());
    m_crowd.draw(painter, crowd, wrong, place,
                 {r, m_theme.one, m_theme.zero, m_theme.card, m_theme.text}, part);
}

void PlotSigns::drawHint(QCPPainter *painter, LabelLayout &labels, const QString &hint, QPointF at,
                         double reach, const std::vector<QPointF> &signs, double r)
{
    m_placeOfHint.reset();
    if (hint.isEmpty())
        return;
    HintBubble bubble(hint, QStringLiteral("→"), labelFont(15));
    const auto isFree = [&](const QRectF &rect) {
        const QRectF room = rect.adjusted(-r, -r, r, r);
        return std::ranges::none_of(signs, [&](QPointF sign) { return room.contains(sign); });
    };
    if (!bubble.place(labels, at, reach, isFree))
        return;
    bubble.draw(*painter, m_theme);
    m_placeOfHint = bubble.rect();
}

void PlotSigns::drawArrow(QCPPainter *painter, const QLineF &shaft, const QColor &colour,
                          double width) const
{
    if (shaft.length() <= 0)
        return;
    const double head = std::min(6.25 * width, shaft.length() * 0.6);
    const QPointF along = (shaft.p2() - shaft.p1()) / shaft.length();
    const QPointF across(-along.y(), along.x());
    const QPointF base = shaft.p2() - along * head;
    painter->setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap));
    painter->drawLine(QLineF(shaft.p1(), base));
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawPolygon(
        QPolygonF{shaft.p2(), base + across * head * 0.42, base - across * head * 0.42});
}

void PlotSigns::drawHaloText(QCPPainter *painter, const QRectF &rect, const QString &text,
                             const QFont &font, const QColor &colour) const
{
    if (text.isEmpty())
        return; // an empty path is an error in a PDF
    const QFontMetricsF metrics(font);
    const QPointF origin(rect.left(), rect.top() + metrics.ascent());
    if (m_theme.isHatched) { // which would show; but words before these are not to be hidden
        const bool isBehind = text.front() == u' ';
        const double blank = isBehind ? metrics.horizontalAdvance(u' ') : 0;
        painter->fillRect(rect.adjusted(blank - 2, 0, 2, 0), m_theme.card);
    }
    QColor halo = m_theme.card;
    halo.setAlphaF(0.9F);
    drawHalo(painter, origin, text, font,
             QPen(halo, 4.5 * scale(), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setFont(font);
    painter->setPen(colour);
    painter->drawText(origin, text);
}

void PlotSigns::drawLabelText(QCPPainter *painter, const QRectF &rect, const QString &text,
                              const QFont &font, bool isFree) const
{
    if (text.isEmpty())
        return;
    if (!isFree) {
        drawHaloText(painter, rect, text, font, m_theme.text);
        return;
    }
    // Whole pixels: its edge is then sharp, whatever lies behind it.
    painter->fillRect(rect.adjusted(-2, 0, 2, 0).toAlignedRect(), m_theme.card);
    painter->setFont(font);
    painter->setPen(m_theme.text);
    painter->drawText(QPointF(rect.left(), rect.top() + QFontMetricsF(font).ascent()), text);
}

QRectF squareAround(QPointF centre, double radius)
{
    return QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
}

QSizeF sizeOf(const QString &text, const QFont &font)
{
    const QFontMetricsF metrics(font);
    return {metrics.horizontalAdvance(text), metrics.height()};
}

} // namespace frontera

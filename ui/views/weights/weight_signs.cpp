// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/weights/weight_signs.h"

#include "ui/plots/label_layout.h"
#include "ui/plots/line_geometry.h"

#include <algorithm>
#include <cmath>

namespace frontera {

namespace {

/// The share of the colour "good" over the card in the region.
constexpr double regionStrength = 0.2;
constexpr double trailStrength = 0.7; ///< the share of quiet text in the trail

QColor mixed(const QColor &below, const QColor &above, double strength)
{
    const auto mix = [strength](int a, int b) { return qRound(a + (b - a) * strength); };
    return {mix(below.red(), above.red()), mix(below.green(), above.green()),
            mix(below.blue(), above.blue())};
}

} // namespace

WeightSigns::WeightSigns(QCustomPlot *plot)
    : PlotSigns(plot)
{
}

void WeightSigns::draw(QCPPainter *painter)
{
    if (m_picture == nullptr)
        return;
    if (!m_picture->notice.isEmpty()) {
        drawNotice(painter);
        return;
    }
    drawRegion(painter);
    painter->setAntialiasing(true);
    drawCross(painter);
    for (const Demand &demand : m_picture->demands)
        drawDemand(painter, demand);
    drawTrail(painter);
    drawWeights(painter);
    drawWords(painter);
    m_heading.draw(painter, *m_picture, theme(), mParentPlot->axisRect()->outerRect());
}

void WeightSigns::drawRegion(QCPPainter *painter) const
{
    const QPolygonF region = pixels(m_picture->region);
    if (region.size() >= 3) {
        shade(painter, region, mixed(theme().card, theme().good, regionStrength), Hatch::Rising);
        return;
    }
    painter->setAntialiasing(true);
    painter->setPen(QPen(theme().good, 8 * scale(), Qt::SolidLine, Qt::RoundCap));
    if (region.size() == 2)
        painter->drawLine(QLineF(region[0], region[1]));
    else if (region.size() == 1)
        painter->drawPoint(region[0]);
}

void WeightSigns::drawCross(QCPPainter *painter) const
{
    const QPointF origin = pixel({0, 0});
    const QRectF area = axes();
    painter->setPen(QPen(theme().edge, 1.2 * scale()));
    for (const QLineF &line : {QLineF(area.left(), origin.y(), area.right(), origin.y()),
                               QLineF(origin.x(), area.top(), origin.x(), area.bottom())}) {
        if (meets(line, area)) // of a part that is seen they may lie outside
            painter->drawLine(line);
    }
}

void WeightSigns::drawDemand(QCPPainter *painter, const Demand &demand) const
{
    if (!demand.line)
        return;
    const double width = (demand.sign.isPresented ? 4.2 : areFew() ? 1.9 : 1.2) * scale();
    QPen pen(demand.sign.isOne ? theme().one : theme().zero, width, Qt::SolidLine, Qt::FlatCap);
    if (!demand.allowsLine)
        pen.setDashPattern({8 * scale() / width, 4 * scale() / width});
    painter->setPen(pen);
    const QLineF line = pixels(*demand.line);
    painter->drawLine(line);
    if (areFew() || demand.sign.isPresented)
        drawTicks(painter, demand, line);
}

void WeightSigns::drawTicks(QCPPainter *painter, const Demand &demand, const QLineF &line) const
{
    const double distance = 26 * scale();
    const QPointF tick = QPointF(demand.allowed.x(), -demand.allowed.y()) * 8 * scale();
    painter->setPen(QPen(demand.sign.isOne ? theme().one : theme().zero,
                         (demand.sign.isPresented ? 2.4 : 1.6) * scale(), Qt::SolidLine,
                         Qt::FlatCap));
    const QPointF along = (line.p2() - line.p1()) / line.length();
    const int half = static_cast<int>(line.length() / 2 / distance);
    for (int i = -half; i <= half; ++i) {
        const QPointF foot = line.pointAt(0.5) + along * i * distance;
        if (axes().contains(foot + tick))
            painter->drawLine(QLineF(foot, foot + tick));
    }
}

void WeightSigns::drawTrail(QCPPainter *painter) const
{
    // A run that goes round passes the same places again and again: each is drawn once.
    const QPolygonF trail = pixels(m_picture->trail);
    const QColor faint = mixed(theme().card, theme().quietText, trailStrength);
    painter->setPen(QPen(faint, 1.4 * scale(), Qt::SolidLine, Qt::RoundCap));
    painter->setBrush(Qt::NoBrush);
    const QRectF area = axes();
    if (area.contains(trail.boundingRect())) {
        painter->drawPolyline(trail);
    } else {
        for (qsizetype i = 1; i < trail.size(); ++i) {
            if (const auto part = clipped(QLineF(trail[i - 1], trail[i]), area))
                painter->drawLine(*part);
        }
    }
    const auto byPlace = [](QPointF a, QPointF b) {
        return a.x() < b.x() || (a.x() == b.x() && a.y() < b.y());
    };
    std::vector<QPointF> places(trail.begin(), trail.end());
    std::sort(places.begin(), places.end(), byPlace);
    places.erase(std::unique(places.begin(), places.end()), places.end());
    painter->setPen(Qt::NoPen);
    painter->setBrush(faint);
    for (const QPointF place : places) {
        if (area.contains(place))
            painter->drawEllipse(place, 2.8 * scale(), 2.8 * scale());
    }
}

void WeightSigns::drawWeights(QCPPainter *painter) const
{
    const double size = 6.5 * scale();
    const QPointF weights = pixel(m_picture->weights);
    const QLineF arrow(pixel({0, 0}), weights);
    if (arrow.length() > 3 * size)
        drawPart(painter, arrow, theme().text, 2.2 * scale());
    if (m_picture->hop) {
        QLineF hop = pixels(*m_picture->hop);
        if (hop.length() > 2 * size) {
            hop.setLength(hop.length() - size);
            drawPart(painter, hop, m_picture->hopSign.isOne ? theme().one : theme().zero,
                     3 * scale());
        }
    }
    if (!axes().contains(weights))
        return;
    painter->setPen(QPen(theme().card, 1.6 * scale()));
    painter->setBrush(theme().text);
    painter->drawEllipse(weights, size, size);
}

/// Draws an arrow as far as it is seen; of one that ends outside, the line alone.
void WeightSigns::drawPart(QCPPainter *painter, const QLineF &arrow, const QColor &colour,
                           double width) const
{
    const std::optional<QLineF> part = clipped(arrow, axes());
    if (!part)
        return;
    if (part->p2() == arrow.p2() && part->length() > width) {
        drawArrow(painter, *part, colour, width);
        return;
    }
    painter->setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap));
    painter->drawLine(*part);
}

void WeightSigns::drawWords(QCPPainter *painter) const
{
    LabelLayout labels(axes().adjusted(4, 4, -4, -4));
    const QPointF weights = pixel(m_picture->weights);
    for (const Demand &demand : m_picture->demands) {
        if (demand.line)
            labels.avoid(pixels(*demand.line));
    }
    labels.avoid(QLineF(pixel({0, 0}), weights));
    labels.avoid(squareAround(weights, 6 * scale()));
    if (m_picture->hop)
        labels.avoid(pixels(*m_picture->hop));
    const QPolygonF trail = pixels(m_picture->trail);
    for (const QPointF place : trail.last(std::min<qsizetype>(trail.size(), 12)))
        labels.avoid(squareAround(place, 3 * scale()));

    const QFont font = labelFont(19, true);
    const QString w = QStringLiteral("w");
    if (axes().contains(weights)) {
        const QRectF rect = labels.placeAround(weights, 8 * scale(), sizeOf(w, font), false);
        drawHaloText(painter, rect, w, font, theme().text);
    }
    drawRegionWords(painter, labels);
    for (auto demand = m_picture->demands.rbegin(); demand != m_picture->demands.rend(); ++demand) {
        if (areFew() || demand->sign.isPresented)
            drawLabel(painter, labels, *demand);
    }
}

bool WeightSigns::isNearerToAnother(QPointF pixel, const Demand &demand) const
{
    const double own = distance(pixel, pixels(*demand.line));
    return std::ranges::any_of(m_picture->demands, [&](const Demand &other) {
        return &other != &demand && other.line && distance(pixel, pixels(*other.line)) < 1.3 * own;
    });
}

void WeightSigns::drawLabel(QCPPainter *painter, LabelLayout &labels, const Demand &demand) const
{
    if (!demand.line)
        return;
    const QFont font = labelFont(17, demand.sign.isPresented);
    const QString mark = demand.sign.isWrong ? QStringLiteral(" ✗") : QString();
    const QSizeF words = sizeOf(demand.label, font);
    constexpr double fewestLines = 4; // a lower plot has no free place
    if (axes().height() < fewestLines * words.height())
        return;
    const double markWidth = sizeOf(mark, font).width();
    const double r = std::max(4.0, 7 * scale());
    const double signWidth = 2 * r * (demand.sign.isPresented ? 1.6 : 1.1);
    const QSizeF size(signWidth + 0.5 * r + words.width() + markWidth,
                      std::max(words.height(), signWidth));

    // Beside the line, as near to an end as there is room, rather on the side without ticks.
    const QLineF line = pixels(*demand.line);
    const QPointF across(-demand.allowed.x(), demand.allowed.y());
    const double clear = std::abs(across.x()) * size.width() / 2 +
                         std::abs(across.y()) * size.height() / 2 + 4 * scale();
    std::vector<QPointF> places;
    for (const double side : {1.0, -1.0}) {
        const QPointF aside = across * side * (clear + (side < 0 ? 7 * scale() : 0));
        for (double t = 0; t <= 0.5; t += 0.02) {
            places.push_back(line.pointAt(1 - t) + aside);
            places.push_back(line.pointAt(t) + aside);
        }
    }
    std::vector<QPointF> plain = places;
    std::erase_if(plain, [&](QPointF place) { return isNearerToAnother(place, demand); });
    QRectF rect = labels.placeAt(plain, size);
    if (rect.isNull())
        rect = labels.placeAt(places, size);
    if (rect.isNull()) {
        rect = labels.placeAround(line.pointAt(0.9), 4 * scale(), size, false);
        if (!labels.wasClear() || !axes().contains(rect))
            return; // the line's colour and ticks say the same
    }
    const QPointF centre(rect.left() + signWidth / 2, rect.center().y());
    Sign sign = demand.sign;
    sign.isWrong = false; // the mark behind the words says it
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme().card);
    painter->drawEllipse(centre, signWidth / 2, signWidth / 2);
    drawSign(painter, centre, sign, r);
    QRectF text(QPointF(), words);
    text.moveTopRight({rect.right() - markWidth, rect.center().y() - words.height() / 2});
    drawHaloText(painter, text, demand.label, font, theme().text);
    drawHaloText(painter, text.translated(text.width(), 0), mark, font, theme().bad);
}

void WeightSigns::drawRegionWords(QCPPainter *painter, LabelLayout &labels) const
{
    const QPolygonF region = pixels(m_picture->region);
    if (region.isEmpty())
        return;
    const QFont font = labelFont(18, true);
    const QSizeF size = sizeOf(m_picture->regionWords, font);
    QPointF middle;
    for (const QPointF corner : region)
        middle += corner / static_cast<double>(region.size());
    std::vector<QPointF> places{middle};
    const QRectF bounds = region.boundingRect();
    constexpr int steps = 10;
    for (int i = 1; i < steps; ++i) {
        for (int j = 1; j < steps; ++j)
            places.emplace_back(bounds.left() + bounds.width() * j / steps,
                                bounds.top() + bounds.height() * i / steps);
    }
    std::erase_if(places, [&](QPointF place) {
        QRectF rect(QPointF(), size);
        rect.moveCenter(place);
        const QPointF corners[] = {rect.topLeft(), rect.topRight(), rect.bottomLeft(),
                                   rect.bottomRight()};
        return !std::ranges::all_of(
            corners, [&](QPointF corner) { return region.containsPoint(corner, Qt::OddEvenFill); });
    });
    std::ranges::sort(places, {}, [&](QPointF place) { return QLineF(place, middle).length(); });
    QRectF rect = labels.placeAt(places, size);
    if (rect.isNull()) {
        // Too narrow: the words stand beside it, and a line leads to them.
        const double radius = std::max(bounds.width(), bounds.height()) / 2 + 8 * scale();
        rect = labels.placeAround(middle, radius, size, true);
        if (!labels.wasClear() || !axes().contains(rect))
            return;
        painter->setPen(QPen(theme().good, 1.4 * scale()));
        painter->drawLine(QLineF(middle, {std::clamp(middle.x(), rect.left(), rect.right()),
                                          std::clamp(middle.y(), rect.top(), rect.bottom())}));
    }
    drawHaloText(painter, rect, m_picture->regionWords, font, theme().good);
}

void WeightSigns::drawNotice(QCPPainter *painter) const
{
    painter->setFont(labelFont(18));
    painter->setPen(theme().quietText);
    painter->drawText(axes(), Qt::AlignCenter | Qt::TextWordWrap, m_picture->notice);
}

} // namespace frontera

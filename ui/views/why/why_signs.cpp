// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/why/why_signs.h"

#include "ui/plots/line_geometry.h"

#include <algorithm>

namespace frontera {

WhySigns::WhySigns(QCustomPlot *plot)
    : PlotSigns(plot)
{
}

void WhySigns::draw(QCPPainter *painter)
{
    if (m_figure == nullptr || !m_figure->has_value())
        return;
    drawStreet(painter);
    for (const int target : {0, 1})
        drawHull(painter, (*m_figure)->hulls[static_cast<std::size_t>(target)], target);
    drawSpokes(painter);
}

QRectF WhySigns::seenArea() const
{
    const QCPRange x = mParentPlot->xAxis->range();
    const QCPRange y = mParentPlot->yAxis->range();
    return {QPointF(x.lower, y.lower), QPointF(x.upper, y.upper)};
}

void WhySigns::drawHull(QCPPainter *painter, const QPolygonF &hull, int target)
{
    const QRectF area = seenArea();
    const bool isWhole =
        std::ranges::all_of(hull, [&](QPointF corner) { return area.contains(corner); });
    if (hull.size() > 2)
        shade(painter, pixels(isWhole ? hull : clipped(hull, area)),
              target == 1 ? theme().oneTint : theme().zeroTint,
              target == 1 ? Hatch::Rising : Hatch::Falling);
    QPen pen(target == 1 ? theme().one : theme().zero, 1.6 * scale());
    // The outlines of the classes differ without colours too.
    if (target == 0)
        pen.setDashPattern({6, 3});
    painter->setAntialiasing(true);
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    if (isWhole) {
        painter->drawPolygon(pixels(hull));
        return;
    }
    for (qsizetype i = 0; i < hull.size(); ++i) {
        if (const auto edge = clipped(QLineF(hull[i], hull[(i + 1) % hull.size()]), area))
            painter->drawLine(pixels(*edge));
    }
}

void WhySigns::drawSpokes(QCPPainter *painter)
{
    for (const WhyFigure::Spoke &spoke : (*m_figure)->spokes) {
        painter->setPen(QPen(spoke.target == 1 ? theme().one : theme().zero, 5 * scale(),
                             Qt::SolidLine, Qt::RoundCap));
        if (const auto line = clipped(spoke.line, seenArea()))
            painter->drawLine(pixels(*line));
    }
}

void WhySigns::drawStreet(QCPPainter *painter)
{
    const std::optional<WhyFigure::Street> &street = (*m_figure)->street;
    if (!street)
        return;
    const QRectF area = seenArea();
    const DrawnLine middle(street->a1, street->a2, street->c);
    const DrawnLine upper(street->a1, street->a2, street->c - 1);
    const DrawnLine lower(street->a1, street->a2, street->c + 1);
    shade(painter, pixels(lower.partOf(upper.halfOf(area, -1), 1)), theme().marked, Hatch::None);
    painter->setBrush(Qt::NoBrush);
    QPen edge(theme().good, 2 * scale(), Qt::SolidLine, Qt::FlatCap);
    edge.setDashPattern({5, 4});
    painter->setPen(edge);
    for (const DrawnLine &line : {upper, lower}) {
        if (const auto drawn = line.within(area))
            painter->drawLine(pixels(*drawn));
    }
    painter->setPen(QPen(theme().good, 3.4 * scale(), Qt::SolidLine, Qt::FlatCap));
    if (const auto drawn = middle.within(area))
        painter->drawLine(pixels(*drawn));
    if (const std::optional<QLineF> &margin = (*m_figure)->margin) {
        const QLineF there = pixels(*margin);
        for (const QLineF &half :
             {QLineF(there.center(), there.p1()), QLineF(there.center(), there.p2())})
            drawArrow(painter, half, theme().text, 1.8 * scale());
    }
    // A diamond marks each observation on the street's edges.
    painter->setPen(QPen(theme().good, 2.4 * scale()));
    painter->setBrush(Qt::NoBrush);
    const double r = 1.7 * radius();
    for (const QPointF support : (*m_figure)->support) {
        const QPointF at = pixel(support);
        if (!axes().contains(at))
            continue;
        painter->drawPolygon(QPolygonF{at + QPointF(r, 0), at + QPointF(0, r), at - QPointF(r, 0),
                                       at - QPointF(0, r)});
    }
}

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plots/line_geometry.h"

#include "core/models/perceptron/perceptron.h"
#include "ui/plots/proportion.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace frontera {

DrawnLine::DrawnLine(const Weights &weights)
{
    const Decimal numbers[] = {weights.w.at(0), weights.w.at(1), weights.b};
    const std::vector<double> all = inProportion(numbers);
    *this = DrawnLine(all[0], all[1], all[2]);
    if (exists())
        return;
    // Beside so large a bias a double may lose the weights: the line is then very far away.
    const std::vector<double> first = inProportion(std::span(numbers).first(2));
    *this = DrawnLine(first[0], first[1], 0);
    c = exists() ? weights.b.sign() * std::numeric_limits<double>::infinity() : weights.b.sign();
}

DrawnLine::DrawnLine(double first, double second, double constant)
    : a1(first)
    , a2(second)
    , c(constant)
{
    const double scale = std::max(std::abs(a1), std::abs(a2));
    if (scale > 0) {
        a1 /= scale;
        a2 /= scale;
        c /= scale; // may become infinite: then the line is outside every picture
    }
}

std::optional<QLineF> DrawnLine::within(const QRectF &area) const
{
    if (!exists() || !std::isfinite(c))
        return std::nullopt;
    // Where the steeper coordinate follows from the other, both ends lie on the line to rounding.
    QLineF line;
    if (std::abs(a2) >= std::abs(a1)) {
        const auto at = [this](double x) { return QPointF(x, -(a1 * x + c) / a2); };
        line = QLineF(at(area.left()), at(area.right()));
        if (a1 != 0) {
            const auto back = [this](double y) { return -(a2 * y + c) / a1; };
            const double low = std::min(back(area.top()), back(area.bottom()));
            const double high = std::max(back(area.top()), back(area.bottom()));
            const double from = std::max(area.left(), low);
            const double to = std::min(area.right(), high);
            line = QLineF(at(from), at(to));
            return from < to ? std::optional(line) : std::nullopt;
        }
        const bool inside = line.y1() >= area.top() && line.y1() <= area.bottom();
        return inside ? std::optional(line) : std::nullopt;
    }
    const auto at = [this](double y) { return QPointF(-(a2 * y + c) / a1, y); };
    double from = area.top();
    double to = area.bottom();
    if (a2 != 0) {
        const auto back = [this](double x) { return -(a1 * x + c) / a2; };
        from = std::max(from, std::min(back(area.left()), back(area.right())));
        to = std::min(to, std::max(back(area.left()), back(area.right())));
    } else if (at(from).x() < area.left() || at(from).x() > area.right()) {
        return std::nullopt;
    }
    return from < to ? std::optional(QLineF(at(from), at(to))) : std::nullopt;
}

QPolygonF DrawnLine::halfOf(const QRectF &area, int side) const
{
    return partOf({area.topLeft(), area.topRight(), area.bottomRight(), area.bottomLeft()}, side);
}

QPolygonF DrawnLine::partOf(const QPolygonF &convex, int side) const
{
    if (!exists() || !std::isfinite(c))
        return c * side > 0 ? convex : QPolygonF();
    // Sutherland and Hodgman, CACM 17 (1974), against one edge.
    QPolygonF half;
    for (qsizetype i = 0; i < convex.size(); ++i) {
        const QPointF from = convex[i];
        const QPointF to = convex[(i + 1) % convex.size()];
        const double before = side * valueAt(from);
        const double after = side * valueAt(to);
        if (before >= 0)
            half += from;
        if ((before > 0 && after < 0) || (before < 0 && after > 0))
            half += from + (to - from) * (before / (before - after));
    }
    return half.size() >= 3 ? half : QPolygonF();
}

bool meets(const QLineF &segment, const QRectF &area)
{
    if (area.contains(segment.p1()) || area.contains(segment.p2()))
        return true;
    const QPointF corners[] = {area.topLeft(), area.topRight(), area.bottomRight(),
                               area.bottomLeft()};
    for (int i = 0; i < 4; ++i) {
        if (segment.intersects(QLineF(corners[i], corners[(i + 1) % 4])) ==
            QLineF::BoundedIntersection)
            return true;
    }
    return false;
}

std::optional<QLineF> clipped(const QLineF &segment, const QRectF &area)
{
    // Liang and Barsky, TOG 3 (1984).
    double from = 0;
    double to = 1;
    const auto cut = [&](double along, double room) { // where along · t ≤ room
        if (along == 0)
            return room >= 0;
        const double t = room / along;
        (along < 0 ? from : to) = along < 0 ? std::max(from, t) : std::min(to, t);
        return from <= to;
    };
    const bool isSeen = cut(-segment.dx(), segment.x1() - area.left()) &&
                        cut(segment.dx(), area.right() - segment.x1()) &&
                        cut(-segment.dy(), segment.y1() - area.top()) &&
                        cut(segment.dy(), area.bottom() - segment.y1());
    if (!isSeen)
        return std::nullopt;
    return QLineF(from > 0 ? segment.pointAt(from) : segment.p1(),
                  to < 1 ? segment.pointAt(to) : segment.p2());
}

QPolygonF clipped(const QPolygonF &convex, const QRectF &area)
{
    QPolygonF part = DrawnLine(1, 0, -area.left()).partOf(convex, 1);
    part = DrawnLine(1, 0, -area.right()).partOf(part, -1);
    part = DrawnLine(0, 1, -area.top()).partOf(part, 1);
    return DrawnLine(0, 1, -area.bottom()).partOf(part, -1);
}

double distance(QPointF point, const QLineF &segment)
{
    const QPointF along = segment.p2() - segment.p1();
    const double squared = QPointF::dotProduct(along, along);
    double t = 0;
    if (squared > 0)
        t = std::clamp(QPointF::dotProduct(point - segment.p1(), along) / squared, 0.0, 1.0);
    return QLineF(point, segment.pointAt(t)).length();
}

} // namespace frontera

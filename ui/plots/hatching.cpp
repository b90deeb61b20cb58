// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plots/hatching.h"

#include <algorithm>
#include <cmath>

namespace frontera {

namespace {

/// Returns where a horizontal line crosses the edges of an area, from left to right.
std::vector<double> crossings(const QPolygonF &area, double y)
{
    std::vector<double> found;
    for (qsizetype i = 0; i < area.size(); ++i) {
        const QPointF a = area[i];
        const QPointF b = area[(i + 1) % area.size()];
        if ((a.y() <= y) != (b.y() <= y))
            found.push_back(a.x() + (y - a.y()) / (b.y() - a.y()) * (b.x() - a.x()));
    }
    std::ranges::sort(found);
    return found;
}

} // namespace

std::vector<QLineF> hatching(const QPolygonF &area, Hatch hatch, double spacing)
{
    std::vector<QLineF> lines;
    if (hatch == Hatch::None || area.size() < 3 || spacing <= 0)
        return lines;
    // The area is turned until the lines are horizontal, and the lines are turned back.
    const double side = hatch == Hatch::Rising ? 1 : -1;
    const double half = std::sqrt(0.5);
    QPolygonF turned;
    for (const QPointF corner : area)
        turned += QPointF(corner.x() - side * corner.y(), side * corner.x() + corner.y()) * half;
    const QRectF bounds = turned.boundingRect();
    for (double y = std::ceil(bounds.top() / spacing) * spacing; y < bounds.bottom();
         y += spacing) {
        const std::vector<double> found = crossings(turned, y);
        for (std::size_t i = 1; i < found.size(); i += 2) {
            // Edges that an area passes twice, from ring to ring, cross in one place.
            constexpr double least = 1e-6;
            if (found[i] - found[i - 1] < least)
                continue;
            const auto back = [&](double x) { return QPointF(x + side * y, y - side * x) * half; };
            lines.emplace_back(back(found[i - 1]), back(found[i]));
        }
    }
    return lines;
}

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plots/line_turn.h"

#include <cmath>

namespace frontera {

namespace {

/// A line n·x + c = 0 whose normal n has the length 1, and points to the side of class 1.
struct UnitNormalLine
{
    QPointF n;
    double c = 0;

    explicit UnitNormalLine(const DrawnLine &line)
    {
        const double length = std::hypot(line.a1, line.a2);
        n = QPointF(line.a1, line.a2) / length;
        c = line.c / length;
    }
};

double crossProduct(QPointF a, QPointF b)
{
    return a.x() * b.y() - a.y() * b.x();
}

constexpr double parallel = 1e-9; // the sine of an angle that is none

} // namespace

bool canTurn(const DrawnLine &from, const DrawnLine &to)
{
    if (!from.exists() || !to.exists() || !std::isfinite(from.c) || !std::isfinite(to.c))
        return false;
    const UnitNormalLine a(from);
    const UnitNormalLine b(to);
    return std::abs(crossProduct(a.n, b.n)) > parallel || QPointF::dotProduct(a.n, b.n) > 0;
}

DrawnLine turned(const DrawnLine &from, const DrawnLine &to, double progress)
{
    const UnitNormalLine a(from);
    const UnitNormalLine b(to);
    const double sine = crossProduct(a.n, b.n);
    if (std::abs(sine) <= parallel)
        return {b.n.x(), b.n.y(), a.c + progress * (b.c - a.c)};
    // By Cramer's rule.
    const QPointF crossing((a.n.y() * b.c - b.n.y() * a.c) / sine,
                           (b.n.x() * a.c - a.n.x() * b.c) / sine);
    const double angle = progress * std::atan2(sine, QPointF::dotProduct(a.n, b.n));
    const QPointF n(a.n.x() * std::cos(angle) - a.n.y() * std::sin(angle),
                    a.n.x() * std::sin(angle) + a.n.y() * std::cos(angle));
    return {n.x(), n.y(), -QPointF::dotProduct(n, crossing)};
}

} // namespace frontera

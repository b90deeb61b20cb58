// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPolygonF>
#include <cmath>

/// Returns the area of a simple polygon (by the shoelace formula).
inline double areaOf(const QPolygonF &polygon)
{
    double doubled = 0;
    for (qsizetype i = 0; i < polygon.size(); ++i) {
        const QPointF a = polygon[i];
        const QPointF b = polygon[(i + 1) % polygon.size()];
        doubled += a.x() * b.y() - b.x() * a.y();
    }
    return std::abs(doubled) / 2;
}

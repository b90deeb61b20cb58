// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plots/label_layout.h"

#include "ui/plots/line_geometry.h"

#include <algorithm>
#include <limits>

namespace frontera {

namespace {

// The costs of a place.
constexpr double outside = 1000;
constexpr double onSign = 100;
constexpr double onLine = 3;

} // namespace

LabelLayout::LabelLayout(const QRectF &area)
    : m_area(area)
{
}

double LabelLayout::cost(const QRectF &rect) const
{
    double cost = m_area.contains(rect) ? 0 : outside;
    for (const QRectF &other : m_rects)
        cost += rect.intersects(other) ? onSign : 0;
    for (const QLineF &segment : m_segments)
        cost += meets(segment, rect) ? onLine : 0;
    return cost;
}

bool LabelLayout::isClear(const QRectF &rect) const
{
    return cost(rect) < onSign;
}

QRectF LabelLayout::placeAround(QPointF anchor, double radius, QSizeF size, bool below)
{
    return place(anchor, radius, size, below, 1, onSign);
}

QRectF LabelLayout::placeNear(QPointF anchor, double radius, QSizeF size, bool below)
{
    return place(anchor, radius, size, below, 3, onSign);
}

QRectF LabelLayout::placeOffLines(QPointF anchor, double radius, QSizeF size, bool below)
{
    return place(anchor, radius, size, below, 3, onLine);
}

QRectF LabelLayout::place(QPointF anchor, double radius, QSizeF size, bool below, int tiers,
                          double enough)
{
    QRectF best;
    double bestCost = std::numeric_limits<double>::max();
    for (int tier = 0; tier < tiers && bestCost >= enough; ++tier) {
        const double dx = radius + size.width() / 2;
        const double dy = radius + size.height() * (0.5 + tier);
        const double near = below ? dy : -dy;
        const QPointF offsets[] = {
            {0, near},
            {0, -near},
            {dx, 0},
            {-dx, 0},
            {dx * 0.8, near * 0.8},
            {-dx * 0.8, near * 0.8},
            {dx * 0.8, -near * 0.8},
            {-dx * 0.8, -near * 0.8},
        };
        for (const QPointF offset : offsets) {
            QRectF rect(QPointF(), size);
            rect.moveCenter(anchor + offset);
            rect.moveLeft(std::clamp(rect.left(), m_area.left(),
                                     std::max(m_area.left(), m_area.right() - rect.width())));
            rect.moveTop(std::clamp(rect.top(), m_area.top(),
                                    std::max(m_area.top(), m_area.bottom() - rect.height())));
            const double price = cost(rect);
            if (price < bestCost) {
                best = rect;
                bestCost = price;
            }
        }
    }
    m_wasFree = bestCost == 0;
    m_wasClear = bestCost < onSign;
    const double apart = size.height() / 3; // words of two places are not to read as one
    if (m_wasClear)
        avoid(best.adjusted(-apart, 0, apart, 0));
    return best;
}

QRectF LabelLayout::placeAt(const std::vector<QPointF> &centres, QSizeF size)
{
    for (const QPointF centre : centres) {
        QRectF rect(QPointF(), size);
        rect.moveCenter(centre);
        if (isFree(rect)) {
            avoid(rect);
            return rect;
        }
    }
    return {};
}

QRectF LabelLayout::placeOverLines(const std::vector<QPointF> &centres, QSizeF size)
{
    if (const QRectF free = placeAt(centres, size); !free.isNull())
        return free;
    for (const QPointF centre : centres) {
        QRectF rect(QPointF(), size);
        rect.moveCenter(centre);
        if (cost(rect) < onSign) {
            avoid(rect);
            return rect;
        }
    }
    return {};
}

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plots/label_layout.h"
#include "ui/plots/line_breaks.h"
#include "ui/views/boundary/boundary_signs.h"

#include <algorithm>

// The words that tell why no line is to be seen.

namespace frontera {

namespace {

QSizeF sizeOfLines(const QStringList &lines, const QFont &font)
{
    QSizeF size(0, 0);
    for (const QString &line : lines) {
        const QSizeF one = sizeOf(line, font);
        size = {std::max(size.width(), one.width()), size.height() + one.height()};
    }
    return size;
}

/// Returns where words of this size might stand: best in the middle.
std::vector<QPointF> placesIn(const QRectF &axes, QSizeF size)
{
    const double left = axes.left() + size.width() / 2 + 8;
    const double right = axes.right() - size.width() / 2 - 8;
    std::vector<QPointF> places;
    for (const double y : {0.5, 0.42, 0.58, 0.06, 0.94, 0.34, 0.66, 0.26, 0.74, 0.12, 0.88}) {
        for (const double x : {axes.center().x(), left, right})
            places.push_back({x, axes.top() + y * axes.height()});
    }
    return places;
}

} // namespace

bool BoundarySigns::isCrowded() const
{
    return m_picture->crowd || std::ranges::none_of(m_picture->markers, &BoundarySigns::isAvoided);
}

BoundarySigns::PlacedRemark BoundarySigns::placeRemark(LabelLayout &labels) const
{
    const QFont font = labelFont(16);
    PlacedRemark placed;
    constexpr double widest = 0.92; // of the room
    placed.lines = brokenLines(m_picture->remark, font, axes().width() * widest);
    placed.size = sizeOfLines(placed.lines, font);
    if (isCrowded()) // it lies in the middle, and there is room around it
        return placed;
    // In one line if there is room, else in several, which find a narrower place.
    for (const double share : {widest, 0.7, 0.5}) {
        const QStringList lines = brokenLines(m_picture->remark, font, axes().width() * share);
        const QSizeF size = sizeOfLines(lines, font);
        const QRectF rect = labels.placeOverLines(placesIn(axes(), size), size);
        if (!rect.isNull())
            return {lines, size, rect};
    }
    return placed;
}

void BoundarySigns::drawRemark(QCPPainter *painter, LabelLayout &labels)
{
    if (m_picture->remark.isEmpty())
        return;
    const QFont font = labelFont(16);
    const QRectF axes = this->axes();
    auto [lines, size, rect] = placeRemark(labels);
    if (rect.isNull()) { // they cannot avoid a sign or a line: a plate lies below them
        rect = QRectF(QPointF(), size);
        rect.moveCenter({axes.center().x(), axes.bottom() - size.height() / 2 - 8});
        const QRectF plate = rect.adjusted(-8, -4, 8, 4);
        fill(painter, QPolygonF(plate), theme().card);
        labels.avoid(plate);
    }
    double top = rect.top();
    for (const QString &line : lines) {
        QRectF place(QPointF(), sizeOf(line, font));
        place.moveCenter({rect.center().x(), 0});
        place.moveTop(top);
        drawHaloText(painter, place, line, font, theme().text);
        top = place.bottom();
    }
}

} // namespace frontera

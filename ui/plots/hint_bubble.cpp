// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plots/hint_bubble.h"

#include "ui/plots/label_layout.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <vector>

namespace frontera {

namespace {

constexpr QStringView placeOfKey = u"%1";

/// Returns the tail from a bubble to its tip as a triangle that begins within the bubble.
QPainterPath tailOf(const QRectF &bubble, QPointF tip, double width)
{
    const QPointF foot(std::clamp(tip.x(), bubble.left() + width, bubble.right() - width),
                       std::clamp(tip.y(), bubble.top() + width, bubble.bottom() - width));
    const bool isAbove = tip.x() > bubble.left() && tip.x() < bubble.right();
    const QPointF half = isAbove ? QPointF(width / 2, 0) : QPointF(0, width / 2);
    QPainterPath tail;
    tail.addPolygon(QPolygonF{foot + half, tip, foot - half});
    tail.closeSubpath();
    return tail;
}

} // namespace

HintBubble::HintBubble(const QString &words, const QString &key, const QFont &font)
    : m_key(key)
    , m_font(font)
{
    const qsizetype at = words.indexOf(placeOfKey);
    m_before = at < 0 ? words : words.left(at).trimmed();
    m_after = at < 0 ? QString() : words.sliced(at + placeOfKey.size()).trimmed();
}

double HintBubble::unit() const
{
    return QFontMetricsF(m_font).height() / 4;
}

double HintBubble::keyWidth() const
{
    return QFontMetricsF(m_font).horizontalAdvance(m_key) + 2.5 * unit();
}

QSizeF HintBubble::size() const
{
    const QFontMetricsF metrics(m_font);
    double width = metrics.horizontalAdvance(m_before) + 2 * unit() + keyWidth();
    if (!m_after.isEmpty())
        width += 2 * unit() + metrics.horizontalAdvance(m_after);
    return {width + 6 * unit(), metrics.height() + 4 * unit()};
}

bool HintBubble::place(LabelLayout &labels, QPointF sign, double reach,
                       const std::function<bool(const QRectF &)> &isFree)
{
    const QSizeF size = this->size();
    const double tail = 2.5 * unit();
    const double across = reach + tail + size.width() / 2;
    const double up = reach + tail + size.height() / 2;
    std::vector<QPointF> places{{across, 0}, {-across, 0}};
    for (const double side : {0.0, 0.42, -0.42}) {
        places.push_back({side * size.width(), -up});
        places.push_back({side * size.width(), up});
    }
    for (const bool mayCross : {false, true}) {
        for (const QPointF place : places) {
            QRectF rect(QPointF(), size);
            rect.moveCenter(sign + place);
            // Not on half pixels: its edge is sharp then.
            rect = QRectF(rect.toRect()).translated(0.5, 0.5);
            if (!(mayCross ? labels.isClear(rect) : labels.isFree(rect)) || !isFree(rect))
                continue;
            m_rect = rect;
            const bool isBeside = place.y() == 0;
            const double gap = reach + 0.5 * unit();
            m_tip = sign + (isBeside ? QPointF(place.x() > 0 ? gap : -gap, 0)
                                     : QPointF(0, place.y() > 0 ? gap : -gap));
            labels.avoid(rect);
            return true;
        }
    }
    return false;
}

void HintBubble::draw(QPainter &painter, const Theme &theme) const
{
    const double unit = this->unit();
    const QRectF &rect = *m_rect;
    QPainterPath outline;
    outline.addRoundedRect(rect, 1.5 * unit, 1.5 * unit);
    outline = outline.united(tailOf(rect, m_tip, 2.5 * unit));
    painter.setPen(QPen(theme.text, std::max(1.0, 0.35 * unit)));
    painter.setBrush(theme.card);
    painter.drawPath(outline);

    const QFontMetricsF metrics(m_font);
    const double baseline = rect.center().y() - metrics.height() / 2 + metrics.ascent();
    double x = rect.left() + 3 * unit;
    painter.setFont(m_font);
    painter.drawText(QPointF(x, baseline), m_before);
    x += metrics.horizontalAdvance(m_before) + 2 * unit;
    const QRectF key(x, rect.center().y() - metrics.height() / 2, keyWidth(), metrics.height());
    painter.setPen(QPen(theme.quietText, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(key, unit, unit);
    painter.setPen(theme.text);
    painter.drawText(QPointF(x + 1.25 * unit, baseline), m_key);
    if (!m_after.isEmpty())
        painter.drawText(QPointF(key.right() + 2 * unit, baseline), m_after);
}

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/history/history_strokes.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace frontera {

namespace {

/// Walks along a pen's dashes. A solid line is one endless dash.
class Dashes
{
public:
    explicit Dashes(const QPen &pen)
        : m_pattern(pen.dashPattern())
        , m_width(pen.widthF())
    {
        m_left = m_pattern.isEmpty() ? std::numeric_limits<double>::max() : m_pattern[0] * m_width;
    }

    [[nodiscard]] bool isInk() const { return m_index % 2 == 0; }
    [[nodiscard]] double left() const { return m_left; }
    void walk(double length)
    {
        constexpr double nothing = 1e-6; // what rounding may leave of a dash
        m_left -= length;
        if (m_left > nothing)
            return;
        m_index = (m_index + 1) % m_pattern.size();
        m_left = m_pattern[m_index] * m_width;
    }

private:
    QList<qreal> m_pattern;
    double m_width;
    qsizetype m_index = 0;
    double m_left;
};

QRect onPixels(const QRectF &rect)
{
    const QPoint topLeft(qRound(rect.left()), qRound(rect.top()));
    return {topLeft,
            QSize(qRound(rect.right()), qRound(rect.bottom())) - QSize(topLeft.x(), topLeft.y())};
}

} // namespace

namespace {

/// Returns the pieces of a line of horizontal and vertical parts that lie in a rectangle.
QList<QPolygonF> piecesWithin(const QPolygonF &line, const QRectF &clip)
{
    QList<QPolygonF> pieces;
    const auto inside = [&clip](QPointF point) {
        return QPointF(std::clamp(point.x(), clip.left(), clip.right()),
                       std::clamp(point.y(), clip.top(), clip.bottom()));
    };
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QRectF part = QRectF(line[i - 1], line[i]).normalized();
        if (!(part.left() <= clip.right() && part.right() >= clip.left() &&
              part.top() <= clip.bottom() && part.bottom() >= clip.top()))
            continue;
        const QPointF from = inside(line[i - 1]);
        const QPointF to = inside(line[i]);
        if (pieces.isEmpty() || pieces.back().back() != from)
            pieces.append(QPolygonF{from});
        pieces.back().append(to);
    }
    return pieces;
}

void strokePiece(QCPPainter *painter, const QPolygonF &line, const QPen &pen)
{
    if (painter->modes().testFlag(QCPPainter::pmVectorized)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(pen);
        painter->drawPolyline(line);
        return;
    }
    // Axes without any room give infinite coordinates.
    constexpr double farthest = 1e5;
    const QRectF bounds = line.boundingRect();
    if (!(bounds.width() < farthest && bounds.height() < farthest))
        return;
    const int width = std::max(1, qRound(pen.widthF()));
    Dashes dashes(pen);
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QPointF from = line[i - 1];
        const QPointF way = line[i] - from;
        const double length = std::abs(way.x()) + std::abs(way.y());
        for (double gone = 0; gone < length;) {
            const double next = std::min(length, gone + dashes.left());
            if (dashes.isInk()) {
                QRectF ink = QRectF(from + way * (gone / length), from + way * (next / length));
                ink = ink.normalized();
                QRect piece = onPixels(ink);
                // As wide as the pen; round a corner the parts meet at its outer side.
                const int before = width / 2;
                const int atStart = gone == 0 && i > 1 ? before : 0;
                const int atEnd = next == length && i + 1 < line.size() ? width - before : 0;
                if (way.y() == 0) {
                    piece.moveTop(piece.top() - before);
                    piece.setHeight(width);
                    piece.adjust(way.x() > 0 ? -atStart : -atEnd, 0, way.x() > 0 ? atEnd : atStart,
                                 0);
                } else {
                    piece.moveLeft(piece.left() - before);
                    piece.setWidth(width);
                    piece.adjust(0, way.y() > 0 ? -atStart : -atEnd, 0,
                                 way.y() > 0 ? atEnd : atStart);
                }
                painter->fillRect(piece, pen.color());
            }
            dashes.walk(next - gone);
            gone = next;
        }
    }
}

} // namespace

void strokeSteps(QCPPainter *painter, const QPolygonF &line, const QPen &pen, const QRectF &clip)
{
    for (const QPolygonF &piece : piecesWithin(line, clip))
        strokePiece(painter, piece, pen);
}

void fillColumns(QCPPainter *painter, const QList<QRectF> &columns, const QColor &colour,
                 const QRectF &clip)
{
    for (const QRectF &column : columns) {
        if (const QRectF seen = column.normalized() & clip; !seen.isEmpty())
            painter->fillRect(onPixels(seen), colour);
    }
}

} // namespace frontera

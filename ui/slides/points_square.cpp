// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/slides/points_square.h"

#include "core/data/dataset.h"
#include "core/models/perceptron/perceptron.h"
#include "ui/words/number_words.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <array>

namespace frontera {

namespace {

class PointsWords
{
    Q_DECLARE_TR_FUNCTIONS(SideText)

public:
    static QString target(int target) { return tr("target %1").arg(showNumber(target)); }
};

/// An axis from the data's least to their largest value, with half their distance more on each
/// side.
struct SquareAxis
{
    Decimal least;
    Decimal most;

    SquareAxis(const Dataset &data, std::size_t input)
        : least(data.inputs(0)[input])
        , most(least)
    {
        for (int row = 1; row < data.observationCount(); ++row) {
            least = std::min(least, data.inputs(row)[input]);
            most = std::max(most, data.inputs(row)[input]);
        }
    }

    [[nodiscard]] double span() const
    {
        const double span = most.toDouble() - least.toDouble();
        return span > 0 ? span : 1;
    }
    [[nodiscard]] double begin() const { return least.toDouble() - span() / 2; }
    /// Returns the place of a value on the axis, from 0 to 1.
    [[nodiscard]] double share(double value) const { return (value - begin()) / (2 * span()); }
};

class SquarePainter
{
public:
    SquarePainter(QPainter &painter, const QRectF &room, const Dataset &data,
                  const SquareLook &look)
        : m_painter(painter)
        , m_data(data)
        , m_look(look)
        , m_axes{SquareAxis(data, 0), SquareAxis(data, 1)}
        , m_letters(QFontMetricsF(look.font).height())
    {
        const double side = std::min(room.width(), room.height()) - 1.2 * m_letters;
        m_square = QRectF(room.right() - side, room.top(), side, side);
    }

    void paintAxes()
    {
        m_painter.setPen(QPen(m_look.ink, m_look.stroke));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(m_square);
        m_painter.setFont(m_look.font);
        for (std::size_t i = 0; i < m_axes.size(); ++i) {
            const bool isUpright = i == 1;
            for (const Decimal &number : {m_axes[i].least, m_axes[i].most}) {
                const QPointF at = markAt(isUpright, m_axes[i].share(number.toDouble()));
                const QPointF tick =
                    isUpright ? QPointF(0.3 * m_letters, 0) : QPointF(0, -0.3 * m_letters);
                m_painter.setPen(QPen(m_look.ink, m_look.stroke));
                m_painter.drawLine(at, at + tick);
                label(isUpright, at, showNumber(number), m_look.quietInk);
            }
            label(isUpright, markAt(isUpright, 0.94), inputLetter(m_data, static_cast<int>(i)),
                  m_look.ink);
        }
    }

    void paintLine(const SquareLine &line)
    {
        const std::optional<QLineF> part = line.line.within(pointsArea(m_data));
        if (!part)
            return;
        QPen pen(m_look.ink, 2 * m_look.stroke);
        if (line.isDashed)
            pen.setDashPattern({4, 3});
        m_painter.setPen(pen);
        m_painter.drawLine(place(part->p1()), place(part->p2()));
    }

    void paintCurve(QPolygonF curve)
    {
        for (QPointF &point : curve)
            point = place(point);
        QPen pen(m_look.ink, 2 * m_look.stroke);
        pen.setDashPattern({4, 3});
        m_painter.setPen(pen);
        m_painter.drawPolyline(curve);
    }

    void paintObservations()
    {
        for (int row = 0; row < m_data.observationCount(); ++row) {
            const auto inputs = m_data.inputs(row);
            paintPoint(place({inputs[0].toDouble(), inputs[1].toDouble()}), m_data.target(row));
        }
    }

    void paintPoint(QPointF centre, int target)
    {
        const QColor colour = target == 1 ? m_look.one : m_look.zero;
        const double radius = m_letters / 3;
        m_painter.setPen(QPen(colour, 2 * m_look.stroke));
        m_painter.setBrush(target == 1 ? colour : m_look.paper);
        m_painter.drawEllipse(centre, radius, radius);
    }

private:
    [[nodiscard]] QPointF place(QPointF point) const
    {
        return {m_square.left() + m_axes[0].share(point.x()) * m_square.width(),
                m_square.bottom() - m_axes[1].share(point.y()) * m_square.height()};
    }

    [[nodiscard]] QPointF markAt(bool isUpright, double share) const
    {
        return isUpright ? QPointF(m_square.left(), m_square.bottom() - share * m_square.height())
                         : QPointF(m_square.left() + share * m_square.width(), m_square.bottom());
    }

    void label(bool isUpright, QPointF at, const QString &words, const QColor &colour)
    {
        const double width = QFontMetricsF(m_look.font).horizontalAdvance(words) + 2;
        const QRectF room =
            isUpright ? QRectF(at.x() - width - 0.25 * m_letters, at.y() - m_letters / 2, width,
                               m_letters)
                      : QRectF(at.x() - width / 2, at.y() + 0.1 * m_letters, width, m_letters);
        m_painter.setPen(colour);
        m_painter.drawText(room, Qt::AlignCenter | Qt::TextDontClip, words);
    }

    QPainter &m_painter;
    const Dataset &m_data;
    const SquareLook &m_look;
    std::array<SquareAxis, 2> m_axes;
    double m_letters; ///< the height of a line of them
    QRectF m_square;
};

} // namespace

QRectF pointsArea(const Dataset &data)
{
    const SquareAxis across(data, 0);
    const SquareAxis up(data, 1);
    return {across.begin(), up.begin(), 2 * across.span(), 2 * up.span()};
}

void paintPoints(QPainter &painter, const QRectF &room, const Dataset &data, const SquareLook &look,
                 std::span<const SquareLine> lines, std::span<const QPolygonF> curves)
{
    SquarePainter square(painter, room, data, look);
    square.paintAxes();
    for (const SquareLine &line : lines)
        square.paintLine(line);
    for (const QPolygonF &curve : curves)
        square.paintCurve(curve);
    square.paintObservations();
}

void paintPointsLegend(QPainter &painter, QPointF topLeft, const Settings &settings,
                       const SquareLook &look)
{
    const QFontMetricsF metrics(look.font);
    const double radius = metrics.height() / 3;
    painter.setFont(look.font);
    for (const int target : {1, 0}) {
        const QColor colour = target == 1 ? look.one : look.zero;
        painter.setPen(QPen(colour, 2 * look.stroke));
        painter.setBrush(target == 1 ? colour : look.paper);
        painter.drawEllipse(topLeft + QPointF(radius + look.stroke, metrics.height() / 2), radius,
                            radius);
        const QString words = PointsWords::target(targetValue(target, settings));
        painter.setPen(look.ink);
        painter.drawText(topLeft + QPointF(3 * radius, metrics.ascent()), words);
        topLeft.rx() += 6 * radius + metrics.horizontalAdvance(words);
    }
}

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/wall/wall_signs.h"

#include "core/models/perceptron/linear_predictor.h"
#include "ui/plots/line_geometry.h"

#include <algorithm>

namespace frontera {

namespace {

/// The part of the plane in a small plot: the four observations with room around them.
const QRectF seen(QPointF(-0.4, -0.4), QPointF(1.4, 1.4));

QPointF pixelIn(const QRectF &plot, QPointF at)
{
    return {plot.left() + (at.x() - seen.left()) / seen.width() * plot.width(),
            plot.bottom() - (at.y() - seen.top()) / seen.height() * plot.height()};
}

QPolygonF pixelsIn(const QRectF &plot, const QPolygonF &data)
{
    QPolygonF polygon;
    for (const QPointF corner : data)
        polygon += pixelIn(plot, corner);
    return polygon;
}

} // namespace

WallSigns::WallSigns(QCustomPlot *plot)
    : PlotSigns(plot)
{
}

void WallSigns::setWall(const Wall &wall, const Settings &settings,
                        const std::vector<WallTexts> &texts)
{
    m_wall = wall;
    m_settings = settings;
    m_texts = texts;
}

void WallSigns::draw(QCPPainter *painter)
{
    if (m_texts.empty())
        return;
    painter->setAntialiasing(true);
    for (const WallCell &cell : m_wall) {
        drawMarks(painter, cell.gate);
        drawPlot(painter, cell);
        drawWords(painter, cell);
    }
}

void WallSigns::drawMarks(QCPPainter *painter, int gate) const
{
    const QRectF cell = m_layout.cell(gate);
    const double width = std::max(2.0, 0.35 * m_layout.margin());
    const auto outline = [&](const QPen &pen, double inset) {
        painter->setPen(pen);
        painter->drawRoundedRect(cell.adjusted(inset, inset, -inset, -inset), 2 * width, 2 * width);
    };
    painter->setBrush(m_marks.hovered == gate ? QBrush(theme().marked) : QBrush(Qt::NoBrush));
    if (m_marks.hovered == gate)
        outline(Qt::NoPen, 0);
    painter->setBrush(Qt::NoBrush);
    if (m_marks.present == gate)
        outline(QPen(theme().text, width), width / 2);
    if (m_marks.focused == gate) {
        QPen pen(theme().text, std::max(1.0, width / 2));
        pen.setDashPattern({3, 3});
        outline(pen, 1.6 * width);
    }
}

QColor WallSigns::outcomeColour(const WallCell &cell) const
{
    return cell.isLearnt() ? theme().good : theme().bad;
}

void WallSigns::drawPlot(QCPPainter *painter, const WallCell &cell) const
{
    const QRectF plot = m_layout.plot(cell.gate);
    const DrawnLine line(cell.weights);
    const QPolygonF all{seen.topLeft(), seen.topRight(), seen.bottomRight(), seen.bottomLeft()};
    // Where there is no line, all is predicted alike; a bipolar tie is neither class.
    const int output = outputOfBias(cell.weights.b, m_settings);
    for (const int target : {0, 1}) {
        QPolygonF part = line.halfOf(seen, target == 1 ? 1 : -1);
        if (!line.exists())
            part = output == targetValue(target, m_settings) ? all : QPolygonF();
        shade(painter, pixelsIn(plot, part), target == 1 ? theme().oneTint : theme().zeroTint,
              target == 1 ? Hatch::Rising : Hatch::None);
    }
    const double unit = plot.width() / 100;
    painter->setBrush(Qt::NoBrush);
    const double border = cell.isLearnt() ? 1 : std::max(2.0, 3 * unit);
    painter->setPen(QPen(cell.isLearnt() ? theme().edge : theme().bad, border, Qt::SolidLine,
                         Qt::SquareCap, Qt::MiterJoin));
    painter->drawRect(plot.adjusted(border / 2, border / 2, -border / 2, -border / 2));
    if (const std::optional<QLineF> seenLine = line.within(seen)) {
        painter->setPen(QPen(theme().text, std::max(1.5, 2 * unit), Qt::SolidLine, Qt::FlatCap));
        painter->drawLine(QLineF(pixelIn(plot, seenLine->p1()), pixelIn(plot, seenLine->p2())));
    }
    const Dataset data = gateDataset(cell.gate);
    for (int row = 0; row < data.observationCount(); ++row) {
        const auto inputs = data.inputs(row);
        Sign sign;
        sign.isOne = data.target(row) == 1;
        sign.isWrong = cell.wrong[static_cast<std::size_t>(row)] != 0;
        drawSign(painter, pixelIn(plot, {inputs[0].toDouble(), inputs[1].toDouble()}), sign,
                 8 * unit);
    }
}

void WallSigns::drawWords(QCPPainter *painter, const WallCell &cell) const
{
    const QRectF place = m_layout.words(cell.gate);
    const WallTexts &texts = m_texts[static_cast<std::size_t>(cell.gate)];
    const bool isBold[] = {true, false, true};
    const QColor colours[] = {theme().text, theme().quietText, outcomeColour(cell)};
    QStringList lines[3];
    qsizetype count = 0;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        lines[i] = m_layout.lines(texts[i], isBold[i]);
        count += lines[i].size();
    }
    const double line = m_layout.lineHeight();
    const double spare = place.height() - static_cast<double>(count) * line;
    double top = place.top() + (m_layout.isBeside() ? std::max(0.0, spare / 2) : 0);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const QFont font = m_layout.font(isBold[i]);
        painter->setFont(font);
        painter->setPen(colours[i]);
        for (const QString &words : std::as_const(lines[i])) {
            painter->drawText(QPointF(place.left(), top + QFontMetricsF(font).ascent()), words);
            top += line;
        }
    }
}

} // namespace frontera

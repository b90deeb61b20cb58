// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/history/history_signs.h"

#include "ui/views/history/history_strokes.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace frontera {

namespace {

// Of a colour's strength.
constexpr double reached = 0.8; // of an area: lines have all of it
constexpr double unreached = 0.3;

/// Returns the part of stretches between two places, in order.
std::vector<Stretch> within(const std::vector<Stretch> &stretches, double from, double to)
{
    std::vector<Stretch> part;
    for (Stretch stretch : stretches) {
        if (stretch.to < from || stretch.from > to)
            continue;
        stretch.from = std::max(stretch.from, from);
        stretch.to = std::min(stretch.to, to);
        part.push_back(stretch);
    }
    return part;
}

} // namespace

QPen historyPen(const HistoryCurve &curve, const Theme &theme, double unit)
{
    // Not a class's colour. Where curves coincide, the gaps of the upper one show the lower one.
    if (curve.isBias) {
        QPen pen(theme.quietText, 3.2 * unit, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
        pen.setDashPattern({1, 1.2});
        return pen;
    }
    QPen pen(curve.place % 2 == 0 ? theme.text : theme.good, 2.4 * unit, Qt::SolidLine, Qt::FlatCap,
             Qt::MiterJoin);
    const QList<qreal> patterns[] = {{}, {4, 2.5}, {8, 2, 2, 2}, {2, 2}, {10, 3}};
    const QList<qreal> &pattern = patterns[curve.place % std::size(patterns)];
    if (!pattern.isEmpty())
        pen.setDashPattern(pattern);
    return pen;
}

HistorySigns::HistorySigns(QCustomPlot *plot, const HistoryAxes &axes)
    : PlotSigns(plot)
    , m_axes(axes)
{
}

void HistorySigns::setLetters(const QFont &font, double unit)
{
    m_font = font;
    m_unit = unit;
}

double HistorySigns::x(double step) const
{
    return m_axes.lowest()->axis(QCPAxis::atBottom)->coordToPixel(step);
}

QRectF HistorySigns::edged(const QCPAxisRect &rect)
{
    return QRectF(rect.rect()).adjusted(-1, -1, 1, 1);
}

QRectF HistorySigns::axesOf(std::size_t curve) const
{
    return edged(*m_axes.groups[static_cast<std::size_t>(m_picture->curves[curve].group)]);
}

const QCPAxis *HistorySigns::valuesOf(std::size_t curve) const
{
    const auto group = static_cast<std::size_t>(m_picture->curves[curve].group);
    return m_axes.groups[group]->axis(QCPAxis::atLeft);
}

QColor HistorySigns::pale(const QColor &colour, double share) const
{
    const QColor card = theme().card;
    const auto mixed = [share](int a, int b) { return qRound(share * a + (1 - share) * b); };
    return QColor(mixed(colour.red(), card.red()), mixed(colour.green(), card.green()),
                  mixed(colour.blue(), card.blue()));
}

void HistorySigns::draw(QCPPainter *painter)
{
    if (m_picture == nullptr || m_picture->curves.empty() || m_axes.lowest()->width() < 1)
        return;
    drawEpochs(painter);
    drawBars(painter);
    drawCurves(painter);
    painter->setAntialiasing(true);
    drawCursor(painter);
}

void HistorySigns::drawEpochs(QCPPainter *painter) const
{
    const std::vector<double> &ends = m_picture->ends;
    const double parts = std::max(1.0, static_cast<double>(std::ssize(ends) - 1));
    const double width = (x(ends.back()) - x(ends.front())) / parts;
    const bool hasLines =
        m_picture->epochsPerEnd == 1 && (width >= 8 * m_unit || std::ssize(ends) == 1);
    painter->setAntialiasing(false);
    painter->setPen(QPen(theme().edge, 1));
    const auto drawLines = [&](const QRectF &rect) {
        for (std::size_t epoch = 0; hasLines && epoch < ends.size(); ++epoch) {
            const double at = std::round(x(ends[epoch]));
            if (ends[epoch] > 0 && at >= rect.left() && at <= rect.right() + 1)
                painter->drawLine(QLineF(at, rect.top(), at, rect.bottom()));
        }
    };
    drawLines(m_axes.mistakes->rect());
    for (const QCPAxisRect *group : m_axes.groups) {
        const QRectF rect = group->rect();
        drawLines(rect);
        const double zero = group->axis(QCPAxis::atLeft)->coordToPixel(0);
        if (rect.adjusted(0, 1, 0, -1).contains(rect.center().x(), zero))
            painter->drawLine(
                QLineF(rect.left(), std::round(zero), rect.right(), std::round(zero)));
    }
}

void HistorySigns::drawBars(QCPPainter *painter) const
{
    const HistoryPicture &picture = *m_picture;
    for (std::size_t i = 0; i < picture.bars.size(); ++i)
        drawBar(painter, picture.bars[i], picture.epochsPerBar == 1 && i < picture.wholeBars);
}

void HistorySigns::drawBar(QCPPainter *painter, const Stretch &bar, bool isWholeEpoch) const
{
    const QCPAxis *axis = m_axes.mistakes->axis(QCPAxis::atLeft);
    const double ground = m_axes.mistakes->bottom() + 1;
    const double width = x(bar.to) - x(bar.from);
    const double gap = width > 12 ? std::max(1.0, std::round(2 * m_unit)) : width > 4 ? 1 : 0;
    const double left = std::round(x(bar.from)) + gap;
    const double right = std::max(left + 1, std::round(x(bar.to)));
    const double here = x(static_cast<double>(m_picture->position));
    const auto fillPart = [&](double from, double to, double value, double strength) {
        if (from < to && value > 0)
            fillColumns(painter,
                        {QRectF(QPointF(from, axis->coordToPixel(value)), QPointF(to, ground))},
                        pale(theme().bad, strength), edged(*m_axes.mistakes));
    };
    const double split = std::clamp(here, left, right);
    fillPart(left, split, bar.high, bar.low == bar.high ? reached : 0.5 * reached);
    fillPart(left, split, bar.mean, reached);
    fillPart(split, right, bar.high, bar.low == bar.high ? unreached : 0.5 * unreached);
    fillPart(split, right, bar.mean, unreached);

    const QString tick = QStringLiteral("✓");
    const QSizeF size = sizeOf(tick, m_font);
    const QRectF all = edged(*m_axes.mistakes);
    if (bar.high == 0 && isWholeEpoch && size.width() < right - left && left >= all.left() &&
        right <= all.right() + 1) {
        painter->setFont(m_font);
        painter->setPen(pale(theme().good, here >= right ? 1 : 0.5));
        painter->drawText(QRectF(left, ground - size.height() - 1, right - left, size.height()),
                          Qt::AlignCenter, tick);
    }
}

void HistorySigns::drawBand(QCPPainter *painter, std::size_t curve, double from, double to,
                            bool isReached) const
{
    const QCPAxis *axis = valuesOf(curve);
    QList<QRectF> columns;
    for (const Stretch &stretch : within(m_picture->curves[curve].stretches, from, to)) {
        if (stretch.low != stretch.high)
            columns << QRectF(QPointF(x(stretch.from), axis->coordToPixel(stretch.high)),
                              QPointF(x(stretch.to), axis->coordToPixel(stretch.low)));
    }
    const QColor colour = historyPen(m_picture->curves[curve], theme(), m_unit).color();
    fillColumns(painter, columns, pale(colour, isReached ? 0.25 : 0.25 * unreached), axesOf(curve));
}

void HistorySigns::drawCurve(QCPPainter *painter, std::size_t curve, double from, double to,
                             bool isReached) const
{
    const QCPAxis *axis = valuesOf(curve);
    QPolygonF line;
    for (const Stretch &stretch : within(m_picture->curves[curve].stretches, from, to)) {
        const double y = axis->coordToPixel(stretch.mean);
        line << QPointF(x(stretch.from), y) << QPointF(x(stretch.to), y);
    }
    QPen pen = historyPen(m_picture->curves[curve], theme(), m_unit);
    if (!isReached)
        pen.setColor(pale(pen.color(), unreached));
    strokeSteps(painter, line, pen, axesOf(curve));
}

void HistorySigns::drawCurves(QCPPainter *painter) const
{
    const auto position = static_cast<double>(m_picture->position);
    const auto length = static_cast<double>(m_picture->length);
    // Bands first, the highest undermost; a curve's own line stays visible in any case.
    std::vector<std::pair<double, std::size_t>> bands;
    for (std::size_t i = 0; i < m_picture->curves.size(); ++i) {
        const std::vector<Stretch> &all = m_picture->curves[i].stretches;
        if (all.empty()) // the part that is seen begins where the run ends
            continue;
        bands.emplace_back(std::ranges::min(all, {}, &Stretch::low).low -
                               std::ranges::max(all, {}, &Stretch::high).high,
                           i);
    }
    std::ranges::sort(bands);
    for (const auto &[height, curve] : bands) {
        drawBand(painter, curve, position, length, false);
        drawBand(painter, curve, 0, position, true);
    }
    for (const bool isReached : {false, true}) {
        for (std::size_t i = 0; i < m_picture->curves.size(); ++i) {
            if (isReached)
                drawCurve(painter, i, 0, position, true);
            else if (position < length)
                drawCurve(painter, i, position, length, false);
        }
    }
}

void HistorySigns::drawCursor(QCPPainter *painter) const
{
    const double at = x(static_cast<double>(m_picture->position));
    const QRectF steps = edged(*m_axes.mistakes);
    if (at < steps.left() || at > steps.right() + 1)
        return;
    const double top = m_axes.mistakes->top();
    const double head = 6 * m_unit;
    const double dot = std::max(3.0, 3.6 * m_unit);
    // On whole pixels, or it would often be a pale blur.
    const double width = std::max(1.0, std::round(1.6 * m_unit));
    fill(painter,
         QRectF(std::round(at - width / 2), top, width, m_axes.lowest()->bottom() + 1 - top),
         theme().text);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme().text);
    painter->drawPolygon(QPolygonF{QPointF(at, top + head * 0.4), QPointF(at - head, top - head),
                                   QPointF(at + head, top - head)});
    for (std::size_t i = 0; i < m_picture->curves.size(); ++i) {
        const double y = valuesOf(i)->coordToPixel(m_picture->curves[i].here);
        if (y < axesOf(i).top() || y > axesOf(i).bottom())
            continue;
        painter->setPen(QPen(theme().card, 1.2 * m_unit));
        painter->setBrush(historyPen(m_picture->curves[i], theme(), m_unit).color());
        painter->drawEllipse(QPointF(at, y), dot, dot);
    }
}

} // namespace frontera

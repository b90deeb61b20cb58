// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plots/ranged_plot.h"

#include "ui/plots/plane_range.h"

#include <algorithm>

namespace frontera {

QRectF RangedPlot::wantedRange() const
{
    return m_range ? bounded(*m_range) : usualRange();
}

QRectF RangedPlot::bounded(const QRectF &range) const
{
    return boundedRange(range, usualRange());
}

QRectF RangedPlot::fitted(const QRectF &range) const
{
    const QSize size = axisRect()->size();
    if (size.width() < 1 || size.height() < 1)
        return range;
    // One unit of x₁ as long as one of x₂: the roomier direction shows more.
    const double unit = std::max(range.width() / size.width(), range.height() / size.height());
    QRectF fitted(QPointF(), QSizeF(size) * unit);
    fitted.moveCenter(range.center());
    return fitted;
}

std::optional<QRectF> RangedPlot::range() const
{
    return isPlane() ? m_range : std::nullopt;
}

void RangedPlot::setRange(const std::optional<QRectF> &range)
{
    if (m_range == range)
        return;
    m_range = range;
    refresh();
    Q_EMIT rangeChanged();
}

void RangedPlot::seeRange(const QRectF &range, QPointF place, QPointF pixel)
{
    const QRectF bounded = boundedRange(range, usualRange());
    setRange(bounded);
    // Numbers of other widths beside the axes have moved these.
    prepare();
    const QPointF there(xAxis->pixelToCoord(pixel.x()), yAxis->pixelToCoord(pixel.y()));
    if (bounded == range)
        setRange(bounded.translated(place - there));
}

void RangedPlot::zoom(double factor, std::optional<QPointF> about)
{
    if (!isPlane())
        return;
    const QRectF now = fitted(wantedRange());
    const QPointF pixel = about.value_or(QRectF(axisRect()->rect()).center());
    const QPointF place(xAxis->pixelToCoord(pixel.x()), yAxis->pixelToCoord(pixel.y()));
    // Where it can get no larger or smaller, it stays.
    const QRectF zoomed = boundedRange(zoomedRange(now, place, factor), usualRange());
    const double side = std::max(zoomed.width(), zoomed.height());
    if (isNearly(zoomed, fitted(usualRange())))
        setRange(std::nullopt); // as many steps back as there were
    else if (side != std::max(now.width(), now.height()))
        seeRange(zoomedRange(now, place, side / std::max(now.width(), now.height())), place, pixel);
}

void RangedPlot::pan(QPointF from, QPointF to)
{
    if (!isPlane() || axisRect()->width() < 1 || axisRect()->height() < 1)
        return;
    const QRectF now = fitted(wantedRange());
    const QPointF place(xAxis->pixelToCoord(from.x()), yAxis->pixelToCoord(from.y()));
    const QPointF target(xAxis->pixelToCoord(to.x()), yAxis->pixelToCoord(to.y()));
    seeRange(now.translated(place - target), place, to);
}

} // namespace frontera

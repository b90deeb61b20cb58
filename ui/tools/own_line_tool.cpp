// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tools/own_line_tool.h"

#include "core/run/run.h"
#include "ui/base/arrow_keys.h"
#include "ui/plots/scatter.h"
#include "ui/views/boundary/boundary_plot.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <algorithm>
#include <cmath>
#include <utility>

namespace frontera {

namespace {

constexpr double reach = 24; // pixels around a handle in which the mouse takes it

} // namespace

OwnLineTool::OwnLineTool(BoundaryPlot &plot, const Run &run, QObject *parent)
    : PlotTool(parent)
    , m_plot(plot)
    , m_run(run)
{
    restart();
}

void OwnLineTool::setActive(bool active)
{
    active = active && m_run.data().inputCount() == 2;
    if (m_isActive == active)
        return;
    m_isActive = active;
    m_isDragging = false;
    update();
}

void OwnLineTool::restart()
{
    m_isDragging = false;
    if (m_run.data().inputCount() != 2)
        return; // a line is placed in the plane of two inputs
    chooseGrid();
    placeFirst();
    m_best = 0;
    update();
}

void OwnLineTool::chooseGrid()
{
    const QRectF area = m_plot.scatter().area();
    const double extent = std::max(area.width(), area.height());
    m_gridPower = static_cast<int>(std::floor(std::log10(extent))) - 2;
}

void OwnLineTool::placeFirst()
{
    const QRectF area = m_plot.scatter().area();
    m_line = {};
    m_line.to = {Decimal(1), Decimal(0)}; // any point but the first, so that both can move
    if (m_run.settings().useBias) {
        // The line misses the middle, where the shared point of the proof mostly lies.
        const double y = area.center().y() + 0.175 * area.height();
        move(0, {area.left() + 0.14 * area.width(), y});
        move(1, {area.right() - 0.14 * area.width(), y});
    } else {
        m_line.from = {};
        move(1, {area.right() - 0.14 * area.width(), 0.5 * area.bottom()});
    }
    m_chosen = isFixed(0) ? 1 : 0;
}

bool OwnLineTool::isFixed(int handle) const
{
    return handle == 0 && !m_run.settings().useBias;
}

void OwnLineTool::move(int handle, QPointF place)
{
    if (isFixed(handle))
        return;
    const QRectF area = m_plot.scatter().area();
    place.setX(std::clamp(place.x(), area.left(), area.right()));
    place.setY(std::clamp(place.y(), area.top(), area.bottom()));
    const double unit = std::pow(10.0, m_gridPower);
    const auto onGrid = [&](double value) {
        return Decimal(static_cast<std::int64_t>(std::llround(value / unit)), m_gridPower);
    };
    const OwnLine::Point point{onGrid(place.x()), onGrid(place.y())};
    OwnLine moved = m_line;
    (handle == 0 ? moved.from : moved.to) = point;
    m_chosen = handle;
    if (moved.from != moved.to)
        m_line = moved;
    update();
}

void OwnLineTool::update()
{
    if (m_run.data().inputCount() != 2)
        return;
    m_score = scoreOf(m_line, m_run.data(), m_run.settings());
    if (m_isActive)
        m_best = std::max(m_best, m_score.right);
    m_plot.showOwnLine(m_isActive ? &m_line : nullptr, m_score.weights, m_chosen);
    Q_EMIT changed();
}

QPointF OwnLineTool::place(int handle) const
{
    const OwnLine::Point &point = handle == 0 ? m_line.from : m_line.to;
    return {point[0].toDouble(), point[1].toDouble()};
}

QPointF OwnLineTool::placeAt(QPointF pixel) const
{
    return {m_plot.xAxis->pixelToCoord(pixel.x()), m_plot.yAxis->pixelToCoord(pixel.y())};
}

int OwnLineTool::handleNear(QPointF pixel) const
{
    int nearest = -1;
    double least = reach;
    for (const int handle : {0, 1}) {
        const QPointF at(m_plot.xAxis->coordToPixel(place(handle).x()),
                         m_plot.yAxis->coordToPixel(place(handle).y()));
        const double distance = QLineF(at, pixel).length();
        if (distance <= least && !isFixed(handle)) {
            least = distance;
            nearest = handle;
        }
    }
    return nearest;
}

bool OwnLineTool::press(const QMouseEvent &event)
{
    const int handle = handleNear(event.position());
    if (event.button() != Qt::LeftButton || handle < 0)
        return false;
    m_chosen = handle;
    m_isDragging = true;
    update();
    return true;
}

bool OwnLineTool::choose(int handle)
{
    if (m_chosen == handle || isFixed(handle))
        return false;
    m_chosen = handle;
    update();
    return true;
}

bool OwnLineTool::nudge(const QKeyEvent &event)
{
    const std::optional<QPoint> arrow = arrowOf(event);
    if (!arrow)
        return false;
    const bool isFine = event.modifiers().testFlag(Qt::ShiftModifier);
    const double length = std::pow(10.0, m_gridPower) * (isFine ? 1 : 5);
    move(m_chosen, place(m_chosen) + length * QPointF(*arrow));
    return true;
}

bool OwnLineTool::move(const QMouseEvent &event)
{
    const QPointF pixel = event.position();
    if (m_isDragging)
        move(m_chosen, placeAt(pixel));
    m_plot.setCursor(m_isDragging            ? Qt::ClosedHandCursor
                     : handleNear(pixel) < 0 ? Qt::ArrowCursor
                                             : Qt::OpenHandCursor);
    return m_isDragging;
}

bool OwnLineTool::release()
{
    return std::exchange(m_isDragging, false);
}

bool OwnLineTool::hasKey(const QKeyEvent &event) const
{
    // Without the focus of the plot, these keys step through the run.
    return arrowOf(event).has_value();
}

bool OwnLineTool::pressKey(const QKeyEvent &event)
{
    // Tab goes from one handle to the other before it leaves the plot.
    if (event.key() == Qt::Key_Tab)
        return choose(1);
    if (event.key() == Qt::Key_Backtab)
        return choose(0);
    return nudge(event);
}

void OwnLineTool::takeFocus(Qt::FocusReason reason)
{
    if (reason == Qt::TabFocusReason)
        choose(0);
    else if (reason == Qt::BacktabFocusReason)
        choose(1);
}

} // namespace frontera

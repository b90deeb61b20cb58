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
#include <array>
#include <cmath>
#include <utility>

namespace frontera {

namespace {

constexpr double reach = 24;     // pixels around a handle in which the mouse takes it
constexpr double lineReach = 12; // pixels beside the line, likewise

/// Returns the direction of an arrow key, pressed alone or with Shift, Alt or both.
std::optional<QPoint> lineArrowOf(const QKeyEvent &event)
{
    const QKeyEvent withoutAlt(event.type(), event.key(), event.modifiers() & ~Qt::AltModifier);
    return arrowOf(withoutAlt);
}

/// Returns how many units of a grid lie nearest to a way, without leaving bounds. Staying is always
/// within them.
std::int64_t stepsWithin(double by, double unit, double least, double most)
{
    const double steps = std::clamp(by / unit, std::min(0.0, std::ceil(least / unit)),
                                    std::max(0.0, std::floor(most / unit)));
    return std::llround(steps);
}

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
    m_drag = Drag::Nothing;
    update();
}

void OwnLineTool::restart()
{
    m_drag = Drag::Nothing;
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
        put(0, {area.left() + 0.14 * area.width(), y});
        put(1, {area.right() - 0.14 * area.width(), y});
    } else {
        m_line.from = {};
        put(1, {area.right() - 0.14 * area.width(), 0.5 * area.bottom()});
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
    put(handle, place);
    update();
}

void OwnLineTool::put(int handle, QPointF place)
{
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
}

void OwnLineTool::update()
{
    if (m_isActive) {
        m_score = scoreOf(m_line, m_run.data(), m_run.settings());
        m_best = std::max(m_best, m_score.right);
    }
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

QPointF OwnLineTool::pixelOf(QPointF place) const
{
    return {m_plot.xAxis->coordToPixel(place.x()), m_plot.yAxis->coordToPixel(place.y())};
}

int OwnLineTool::handleNear(QPointF pixel) const
{
    int nearest = -1;
    double least = reach;
    for (const int handle : {0, 1}) {
        const double distance = QLineF(pixelOf(place(handle)), pixel).length();
        if (distance <= least && !isFixed(handle)) {
            least = distance;
            nearest = handle;
        }
    }
    return nearest;
}

bool OwnLineTool::isLineNear(QPointF pixel) const
{
    if (!m_plot.axisRect()->rect().contains(pixel.toPoint()))
        return false;
    // The line goes on beyond its handles.
    const QPointF from = pixelOf(place(0));
    const QPointF along = pixelOf(place(1)) - from;
    const QPointF aside = pixel - from;
    const double length = std::hypot(along.x(), along.y());
    return std::abs(along.x() * aside.y() - along.y() * aside.x()) <= lineReach * length;
}

void OwnLineTool::shift(QPointF by)
{
    if (isFixed(0))
        return;
    const QRectF area = m_plot.scatter().area();
    const double unit = std::pow(10.0, m_gridPower);
    const auto [left, right] = std::minmax({place(0).x(), place(1).x()}); // of copies
    const auto [low, high] = std::minmax({place(0).y(), place(1).y()});
    const std::array steps = {stepsWithin(by.x(), unit, area.left() - left, area.right() - right),
                              stepsWithin(by.y(), unit, area.top() - low, area.bottom() - high)};
    for (std::size_t axis = 0; axis < steps.size(); ++axis) {
        const Decimal way(steps[axis], m_gridPower);
        m_line.from[axis] = m_line.from[axis] + way;
        m_line.to[axis] = m_line.to[axis] + way;
    }
    update();
}

void OwnLineTool::dragLine(QPointF place)
{
    if (!isFixed(0)) {
        m_line = m_before;
        shift(place - m_grip);
        return;
    }
    // It turns: the handle keeps its distance from the origin, and its side of it.
    const QPointF handle(m_before.to[0].toDouble(), m_before.to[1].toDouble());
    const double far = std::hypot(place.x(), place.y());
    if (far <= 0)
        return;
    const double side = QPointF::dotProduct(m_grip, handle) < 0 ? -1 : 1;
    move(1, place * (side * std::hypot(handle.x(), handle.y()) / far));
}

bool OwnLineTool::press(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton)
        return false;
    const int handle = handleNear(event.position());
    if (handle < 0 && !isLineNear(event.position()))
        return false;
    m_drag = handle < 0 ? Drag::Line : Drag::Handle;
    if (handle >= 0)
        m_chosen = handle;
    m_grip = placeAt(event.position());
    m_before = m_line;
    m_plot.setCursor(Qt::ClosedHandCursor);
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
    const std::optional<QPoint> arrow = lineArrowOf(event);
    if (!arrow)
        return false;
    const bool isFine = event.modifiers().testFlag(Qt::AltModifier);
    const QPointF way = std::pow(10.0, m_gridPower) * (isFine ? 1 : 5) * QPointF(*arrow);
    if (event.modifiers().testFlag(Qt::ShiftModifier))
        shift(way);
    else
        move(m_chosen, place(m_chosen) + way);
    return true;
}

bool OwnLineTool::move(const QMouseEvent &event)
{
    const QPointF pixel = event.position();
    if (m_drag == Drag::Handle)
        move(m_chosen, placeAt(pixel));
    else if (m_drag == Drag::Line)
        dragLine(placeAt(pixel));
    const bool isDragging = m_drag != Drag::Nothing;
    const bool isAbove = handleNear(pixel) >= 0 || isLineNear(pixel);
    m_plot.setCursor(isDragging ? Qt::ClosedHandCursor
                     : isAbove  ? Qt::OpenHandCursor
                                : Qt::ArrowCursor);
    return isDragging;
}

bool OwnLineTool::release()
{
    return std::exchange(m_drag, Drag::Nothing) != Drag::Nothing;
}

bool OwnLineTool::hasKey(const QKeyEvent &event) const
{
    // Without the focus of the plot, these keys step through the run.
    return lineArrowOf(event).has_value();
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

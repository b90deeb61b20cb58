// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tools/point_tool.h"

#include "core/data/features.h"
#include "core/run/run.h"
#include "ui/base/arrow_keys.h"
#include "ui/plots/scatter.h"
#include "ui/views/boundary/boundary_plot.h"
#include "ui/words/number_words.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <algorithm>
#include <utility>

namespace frontera {

namespace {

constexpr double grabRadius = 16; // pixels around a point in which the mouse takes it
constexpr double leastMove = 4;   // pixels: less is a click

/// The most observations with which a dragged point moves at once. With more it moves when the
/// mouse lets go, because to explain them takes a while.
constexpr int mostMovedLive = 2'000;

bool isPage(const QKeyEvent &event)
{
    return event.modifiers() == Qt::NoModifier &&
           (event.key() == Qt::Key_PageUp || event.key() == Qt::Key_PageDown);
}

} // namespace

PointTool::PointTool(BoundaryPlot &plot, const Run &run, QObject *parent)
    : PlotTool(parent)
    , m_plot(plot)
    , m_run(run)
{
}

void PointTool::setActive(bool active)
{
    if (m_isActive == active)
        return;
    m_isActive = active;
    m_chosen.reset();
    restart();
}

void PointTool::restart()
{
    const bool isInPlot = m_isActive && m_plot.hasAxes();
    const bool isSame = m_run.data().isSharedWith(m_data);
    m_data = m_run.data();
    // In other data that row is another point.
    if (!m_isAsking && !isSame) {
        letGo();
        m_chosen.reset();
    } else if (m_chosen && *m_chosen >= m_run.data().observationCount()) {
        m_chosen.reset();
    }
    if (isInPlot != m_isInPlot) {
        m_isInPlot = isInPlot;
        letGo();
        m_preview.reset();
        if (isInPlot)
            m_grid.begin(m_plot.scatter());
    }
    if (m_isInPlot && !m_grip)
        m_grid.follow(m_plot.scatter());
    show();
}

void PointTool::setGridIndex(int index)
{
    m_grid.setIndex(index);
    show();
}

void PointTool::setNewClass(int target)
{
    m_newClass = target;
    show();
}

void PointTool::choose(std::optional<int> row)
{
    if (row && (*row < 0 || *row >= m_run.data().observationCount()))
        row.reset();
    if (m_chosen == row)
        return;
    m_chosen = row;
    show();
}

QPointF PointTool::placeAt(QPointF pixel) const
{
    QPointF place(m_plot.xAxis->pixelToCoord(pixel.x()), m_plot.yAxis->pixelToCoord(pixel.y()));
    const QCPRange across = m_plot.xAxis->range();
    const QCPRange up = m_plot.yAxis->range();
    place.setX(std::clamp(place.x(), across.lower, across.upper));
    place.setY(m_plot.plane().up ? std::clamp(place.y(), up.lower, up.upper) : 0);
    return place;
}

QPointF PointTool::pixelOf(QPointF place) const
{
    return {m_plot.xAxis->coordToPixel(place.x()), m_plot.yAxis->coordToPixel(place.y())};
}

std::optional<int> PointTool::pointNear(QPointF pixel) const
{
    const Scatter &scatter = m_plot.scatter();
    std::optional<int> nearest;
    double least = grabRadius;
    for (int row = 0; row < scatter.count(); ++row) {
        const double distance = QLineF(pixelOf(scatter.at(row)), pixel).length();
        // Of points on top of each other it takes the chosen one, or the last, which is drawn
        // above.
        if (distance < least || (distance == least && m_chosen != nearest)) {
            least = distance;
            nearest = row;
        }
    }
    return nearest;
}

std::vector<Decimal> PointTool::inputsOf(int row) const
{
    const auto inputs = m_run.data().given(row);
    return {inputs.begin(), inputs.end()};
}

void PointTool::ask(const DataEdit &edit, int gesture)
{
    m_isAsking = true;
    Q_EMIT editWanted(edit, gesture);
    m_isAsking = false;
}

void PointTool::letGo()
{
    m_grip.reset();
    m_pressed.reset();
    m_dragged.reset();
}

void PointTool::add()
{
    if (!m_isActive)
        return;
    const Dataset &data = m_run.data();
    // In the table a new row needs numbers: it takes another row's, to be changed.
    const std::vector<Decimal> inputs =
        m_isInPlot ? m_grid.freeInputs(data, m_plot.plane())
                   : inputsOf(m_chosen.value_or(data.observationCount() - 1));
    insert(inputs, m_newClass, 0);
}

bool PointTool::insert(std::vector<Decimal> inputs, int target, int gesture)
{
    const int row = m_run.data().observationCount();
    ask(insertion(m_run.data(), std::move(inputs), target), gesture);
    if (m_run.data().observationCount() <= row)
        return false;
    choose(row);
    return true;
}

void PointTool::remove()
{
    if (!m_isActive || !m_chosen || m_run.data().observationCount() < 2)
        return;
    const int row = *m_chosen;
    letGo();
    ask(removal(m_run.data(), row));
    choose(std::min(row, m_run.data().observationCount() - 1));
}

void PointTool::flip()
{
    if (!m_isActive || !m_chosen)
        return;
    const Dataset &data = m_run.data();
    changeTo(inputsOf(*m_chosen), 1 - data.target(*m_chosen), 0);
}

void PointTool::changeTo(std::vector<Decimal> inputs, int target, int gesture)
{
    const Dataset &data = m_run.data();
    if (inputs != inputsOf(*m_chosen) || target != data.target(*m_chosen))
        ask(replacement(data, *m_chosen, std::move(inputs), target), gesture);
}

void PointTool::moveTo(QPointF place)
{
    changeTo(m_grid.inputsAt(place, m_plot.plane(), inputsOf(*m_chosen)),
             m_run.data().target(*m_chosen), m_gesture);
}

void PointTool::hover(std::optional<QPointF> pixel)
{
    const bool isInside = pixel && m_plot.axisRect()->rect().contains(pixel->toPoint());
    const bool isOnPoint = isInside && pointNear(*pixel).has_value();
    m_preview.reset();
    if (isInside && !isOnPoint)
        m_preview = placeAt(*pixel);
    m_plot.setCursor(isOnPoint ? Qt::OpenHandCursor : isInside ? Qt::CrossCursor : Qt::ArrowCursor);
    show();
}

void PointTool::show()
{
    if (!m_isInPlot) {
        m_plot.showEditing({});
        Q_EMIT changed();
        return;
    }
    EditFigure figure;
    const Plane plane = m_plot.plane();
    figure.area = m_grid.area();
    figure.grid = m_grid.step().toDouble();
    figure.hasRows = plane.up.has_value();
    figure.chosen = m_chosen;
    if (m_chosen)
        figure.chosenAt = m_plot.scatter().at(*m_chosen);
    const std::optional<QPointF> to = m_dragged ? m_dragged : m_preview;
    if (to) {
        const std::vector<Decimal> inputs =
            m_grid.inputsAt(*to, plane, m_dragged ? inputsOf(*m_chosen) : plane.at);
        Marker marker;
        marker.at = plane.place(withDerived(inputs, m_run.data()));
        marker.label = showVector(inputs);
        marker.sign.isOne = (m_dragged ? m_run.data().target(*m_chosen) : m_newClass) == 1;
        figure.preview = marker;
    }
    m_plot.showEditing(figure);
    Q_EMIT changed();
}

bool PointTool::press(const QMouseEvent &event)
{
    const bool isOther = event.button() == Qt::RightButton ||
                         (event.modifiers() & Qt::ShiftModifier) != Qt::NoModifier;
    if ((event.button() != Qt::LeftButton && event.button() != Qt::RightButton) || m_grip)
        return false;
    const QPointF pixel = event.position();
    ++m_gesture;
    if (const std::optional<int> row = pointNear(pixel)) {
        choose(row);
        if (isOther) {
            flip();
            return true;
        }
        m_grip = pixelOf(m_plot.scatter().at(*row)) - pixel;
        m_pressed = pixel;
    } else {
        if (!m_plot.axisRect()->rect().contains(pixel.toPoint()))
            return true;
        m_grip = QPointF();
        m_pressed.reset();
        m_preview.reset();
        const Plane plane = m_plot.plane();
        if (!insert(m_grid.inputsAt(placeAt(pixel), plane, plane.at),
                    isOther ? 1 - m_newClass : m_newClass, m_gesture)) {
            letGo();
            return true;
        }
    }
    m_plot.setCursor(Qt::ClosedHandCursor);
    return true;
}

bool PointTool::move(const QMouseEvent &event)
{
    const QPointF pixel = event.position();
    if (!m_grip || !m_chosen) {
        hover(pixel);
        return true;
    }
    if (m_pressed && QLineF(*m_pressed, pixel).length() < leastMove)
        return true;
    m_pressed.reset();
    const QPointF place = placeAt(pixel + *m_grip);
    if (m_run.data().observationCount() <= mostMovedLive) {
        moveTo(place);
    } else {
        m_dragged = place;
        show();
    }
    return true;
}

bool PointTool::release()
{
    if (!m_grip)
        return false;
    m_grip.reset();
    m_pressed.reset();
    const std::optional<QPointF> to = std::exchange(m_dragged, std::nullopt);
    if (to && m_chosen)
        moveTo(*to);
    m_plot.setCursor(Qt::OpenHandCursor);
    m_grid.follow(m_plot.scatter());
    show();
    return true;
}

bool PointTool::pressKey(const QKeyEvent &event)
{
    const int count = m_run.data().observationCount();
    if (isPage(event)) {
        const int step = event.key() == Qt::Key_PageDown ? 1 : -1;
        choose(m_chosen ? std::clamp(*m_chosen + step, 0, count - 1) : step > 0 ? 0 : count - 1);
        return true;
    }
    const std::optional<QPoint> arrow = arrowOf(event);
    if (!arrow || !m_chosen) // with nothing to move, arrow keys are the run's
        return false;
    if (m_grip)
        return true;
    const bool isFine = event.modifiers().testFlag(Qt::ShiftModifier);
    const Decimal step = isFine ? m_grid.fineStep() : m_grid.step();
    const Plane plane = m_plot.plane();
    std::vector<Decimal> inputs = inputsOf(*m_chosen);
    const auto move = [&](int input, int by) {
        Decimal &value = inputs.at(static_cast<std::size_t>(input));
        value = value + Decimal(by) * step;
    };
    move(plane.across, arrow->x());
    if (plane.up && *plane.up < m_run.data().givenCount())
        move(*plane.up, arrow->y());
    // A key that is held down is one gesture.
    if (!event.isAutoRepeat())
        ++m_gesture;
    changeTo(std::move(inputs), m_run.data().target(*m_chosen), m_gesture);
    return true;
}

bool PointTool::hasKey(const QKeyEvent &event) const
{
    // With nothing to move, arrow keys step through the run.
    return isPage(event) || (m_chosen && arrowOf(event));
}

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/run.h"
#include "ui/plots/scatter.h"
#include "ui/views/boundary/boundary_plot.h"
#include "ui/views/boundary/line_motion.h"

#include <cmath>

// How the line of the plot turns where a step moves it.

namespace frontera {

void BoundaryPlot::setMoving(bool isMoving)
{
    if (isMoving == (m_motion != nullptr))
        return;
    delete std::exchange(m_motion, nullptr);
    if (isMoving) {
        m_motion = new LineMotion(this);
        connect(m_motion, &LineMotion::redraw, this, &BoundaryPlot::refresh);
    }
    refresh();
}

bool BoundaryPlot::isMovable() const
{
    const bool isOfRun = !m_why && !m_isWhyPlain && !m_ownWeights && !m_hidesRun;
    return isOfRun && isLinear(run()) && !isBent(run().data()) && !m_picture.crowd &&
           m_picture.line && deadZoneOf(run().settings()).isZero();
}

void BoundaryPlot::moveLine(const QRectF &area)
{
    if (m_motion == nullptr)
        return;
    if (!isMovable()) {
        m_motion->forget();
        return;
    }
    const Weights slice = m_scatter->plane().slice(weightsOf(run()));
    const std::optional<DrawnLine> line = m_motion->follow(run(), slice);
    if (!line)
        return;
    m_picture.line = line->within(area);
    m_picture.normal = QPointF(line->a1, line->a2) / std::hypot(line->a1, line->a2);
    m_picture.ones = line->halfOf(area, 1);
    m_picture.zeros = line->halfOf(area, -1);
}

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plots/plane_range.h"
#include "ui/plots/scatter.h"
#include "ui/plots/step_ticker.h"
#include "ui/views/boundary/boundary_plot.h"

#include <algorithm>

// The part of the plane that the plot shows.

namespace frontera {

bool BoundaryPlot::isPlane() const
{
    return hasAxes() && !scatter().problem();
}

QRectF BoundaryPlot::usualRange() const
{
    return m_editing ? m_editing->area : scatter().area();
}

void BoundaryPlot::fitAxes(const QRectF &area)
{
    const QSize size = axisRect()->size();
    if (size.width() < 1 || size.height() < 1)
        return;
    const double unit = std::max(area.width() / size.width(), area.height() / size.height());
    const double halfWidth = unit * size.width() / 2;
    const double halfHeight = unit * size.height() / 2;
    const QPointF centre = area.center();
    xAxis->setRange(centre.x() - halfWidth, centre.x() + halfWidth);
    yAxis->setRange(centre.y() - halfHeight, centre.y() + halfHeight);
    fitTicks(unit);
}

/// Sets ticks as close as their numbers allow; only at whole numbers if all observations lie at
/// some.
void BoundaryPlot::fitTicks(double unit)
{
    const QFont &font = xAxis->tickLabelFont();
    const QFontMetricsF metrics(font);
    const double letter = font.pixelSize();
    constexpr double leastGap = 4.5; // letters' heights
    m_ticker->setStep(roundStep(unit * leastGap * letter));
    constexpr int mostTries = 4; // enough, as a wider step mostly has shorter numbers
    for (int i = 0; i < mostTries; ++i) {
        double widest = 0;
        for (const double end : {xAxis->range().lower, xAxis->range().upper})
            widest = std::max(widest, metrics.horizontalAdvance(m_ticker->label(end)));
        const double needed = unit * (widest + 1.5 * letter);
        if (m_ticker->step().toDouble() >= needed)
            break;
        m_ticker->setStep(roundStep(needed));
    }
    // While points are placed by hand, numbers would come and go with them; and of a small part of
    // the plane there might be no whole number in it.
    if (m_scatter->isWhole() && !m_editing && !isPart() && m_ticker->step() < Decimal(1))
        m_ticker->setStep(Decimal(1));
}

} // namespace frontera

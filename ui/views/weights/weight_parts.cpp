// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/weights/weight_parts.h"

#include "ui/views/weights/weight_plot.h"

namespace frontera {

WeightParts::WeightParts(WeightPlot *plot)
    : PlotSigns(plot)
    , m_plot(plot)
{
}

void WeightParts::draw(QCPPainter *painter)
{
    for (const WeightPlot::Part &part : m_plot->m_parts) {
        painter->save();
        painter->translate(part.place.topLeft());
        part.plot->toPainter(painter, part.place.width(), part.place.height());
        painter->restore();
    }
}

} // namespace frontera

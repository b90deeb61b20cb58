// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plots/label_layout.h"
#include "ui/views/boundary/boundary_signs.h"

// Which key to press, beside the observation that comes next.

namespace frontera {

void BoundarySigns::drawHint(QCPPainter *painter, LabelLayout &labels)
{
    std::vector<QPointF> signs;
    QPointF next;
    for (const Marker &marker : m_picture->markers) {
        signs.push_back(pixel(marker.at));
        if (marker.sign.isNext)
            next = signs.back();
    }
    PlotSigns::drawHint(painter, labels, m_picture->hint, next, 1.6 * signRadius() + 1, signs,
                        signRadius());
}

} // namespace frontera

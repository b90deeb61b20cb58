// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/boundary/line_motion.h"

#include "ui/plots/line_turn.h"

#include <utility>

namespace frontera {

namespace {

constexpr int turnTime = 160; // ms

} // namespace

LineMotion::LineMotion(QWidget *plot)
    : PlotMotion(plot, turnTime)
{
}

std::optional<DrawnLine> LineMotion::follow(const Run &run, const Weights &slice)
{
    if (!stands(run) || m_slice != slice) {
        const std::optional<Weights> before = std::exchange(m_slice, slice);
        finish();
        if (follows(run) && before && before != slice) {
            m_from = DrawnLine(*before);
            m_to = DrawnLine(slice);
            if (canTurn(m_from, m_to))
                begin();
        }
    }
    if (!isMoving())
        return std::nullopt;
    return turned(m_from, m_to, progress());
}

void LineMotion::forget()
{
    forgetStand();
    m_slice.reset();
}

} // namespace frontera

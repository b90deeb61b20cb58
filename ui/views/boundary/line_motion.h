// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/linear/weights.h"
#include "ui/plots/line_geometry.h"
#include "ui/plots/plot_motion.h"

namespace frontera {

/// Lets the line of a plot turn for a moment where a step has moved it (line_turn.h).
class LineMotion : public PlotMotion
{
    Q_OBJECT

public:
    explicit LineMotion(QWidget *plot);

    /// Tells what is drawn: the run, and the weights of its line in the plane. Returns the line to
    /// be drawn for now in place of that one; nothing if it is at rest.
    [[nodiscard]] std::optional<DrawnLine> follow(const Run &run, const Weights &slice);
    /// Forgets what was drawn, because something else is drawn now.
    void forget();

private:
    std::optional<Weights> m_slice; ///< what was drawn last
    DrawnLine m_from{0, 0, 0};
    DrawnLine m_to{0, 0, 0};
};

} // namespace frontera

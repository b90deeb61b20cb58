// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/plots/plot_motion.h"

#include <QPointF>
#include <vector>

namespace frontera {

struct HiddenPoint;

/// Lets the points of the hidden plane slide there for a moment: from their inputs, where the plane
/// is opened, and from where they lay before, where a step has changed their outputs. A step in the
/// middle of it begins from where they are.
class PointSlide : public PlotMotion
{
    Q_OBJECT

public:
    explicit PointSlide(QWidget *plot);

    /// Tells what is drawn: the run, and its points at rest. Returns true if they slide, and then
    /// moves them to where they are to be drawn for now.
    [[nodiscard]] bool follow(const Run &run, std::vector<HiddenPoint> &points);
    /// Lets the points that are drawn next come from their inputs.
    void open();
    /// Forgets what was drawn, because something else is drawn now.
    void forget();

private:
    [[nodiscard]] static std::vector<QPointF> placesOf(const std::vector<HiddenPoint> &points);
    /// Returns where they are drawn now.
    [[nodiscard]] std::vector<QPointF> placesNow() const;

    bool m_isOpened = false; ///< and nothing was drawn since
    std::vector<QPointF> m_from;
    std::vector<QPointF> m_to; ///< at rest; none before anything was drawn
};

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/plots/run_plot.h"

#include <optional>

namespace frontera {

/// A plot of a plane with one unit for both axes, of which a person may see another part than the
/// usual one (plane_range.h). One whose axes have different units overrides how a part is bounded
/// and changed.
class RangedPlot : public RunPlot
{
    Q_OBJECT

public:
    using RunPlot::RunPlot;

    /// True if a plane is drawn of which another part can be shown.
    [[nodiscard]] virtual bool isPlane() const = 0;
    /// Shows this part of the plane, and in the roomier direction more; nullopt stands for the
    /// usual one. A range that cannot be drawn is drawn as the next one that can be.
    void setRange(const std::optional<QRectF> &range);
    /// Returns the part of the plane that was set; nothing for the usual one, or without a plane.
    [[nodiscard]] std::optional<QRectF> range() const;
    /// Shows a part that is `factor` times as large. The place at the pixel `about` stays where it
    /// is; without one, the middle.
    virtual void zoom(double factor, std::optional<QPointF> about = std::nullopt);
    /// Moves the plane, so that what is at one pixel comes to another one.
    virtual void pan(QPointF from, QPointF to);
    /// True if a drag with the left button moves the plane; else it does so with Shift.
    [[nodiscard]] virtual bool isMovedByDrag() const { return true; }

Q_SIGNALS:
    /// Tells that another part of the plane is shown.
    void rangeChanged();

protected:
    /// Returns the part that is shown where none was set.
    [[nodiscard]] virtual QRectF usualRange() const = 0;
    /// Returns the part next to this one that can be shown.
    [[nodiscard]] virtual QRectF bounded(const QRectF &range) const;
    /// Returns the part that is to be shown.
    [[nodiscard]] QRectF wantedRange() const;
    /// Returns true if a part was set.
    [[nodiscard]] bool isPart() const { return m_range.has_value(); }
    /// Returns a range with the proportions of the axes.
    [[nodiscard]] QRectF fitted(const QRectF &range) const;

private:
    /// Shows a range in which a place lies at a pixel.
    void seeRange(const QRectF &range, QPointF place, QPointF pixel);

    std::optional<QRectF> m_range; ///< nothing for the usual one
};

} // namespace frontera

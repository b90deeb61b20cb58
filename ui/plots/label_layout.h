// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineF>
#include <QRectF>
#include <QSizeF>
#include <vector>

namespace frontera {

/// Finds places for words so that they step aside from lines, signs and each other.
class LabelLayout
{
public:
    /// Everything placed stays within `area`.
    explicit LabelLayout(const QRectF &area);

    void avoid(const QLineF &segment) { m_segments.push_back(segment); }
    void avoid(const QRectF &rect) { m_rects.push_back(rect); }
    /// Around a sign of this radius at `anchor`: above it, or below if `below`, if that is free,
    /// else where least is in the way. The place is avoided from then on, if it is clear.
    QRectF placeAround(QPointF anchor, double radius, QSizeF size, bool below);
    /// Whether nothing was in the way of the last one that was placed.
    [[nodiscard]] bool wasFree() const { return m_wasFree; }
    /// Whether neither words nor signs were in its way, but lines at most: it can be read.
    [[nodiscard]] bool wasClear() const { return m_wasClear; }
    /// The first of these places that is free, which is avoided from then on; else a null
    /// rectangle.
    QRectF placeAt(const std::vector<QPointF> &centres, QSizeF size);

    [[nodiscard]] bool isFree(const QRectF &rect) const { return cost(rect) == 0; }

private:
    [[nodiscard]] double cost(const QRectF &rect) const;

    QRectF m_area;
    std::vector<QLineF> m_segments;
    std::vector<QRectF> m_rects;
    bool m_wasFree = true;
    bool m_wasClear = true;
};

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineF>
#include <QRectF>
#include <QSizeF>
#include <vector>

namespace frontera {

/// Finds places for words that avoid lines, signs and each other.
class LabelLayout
{
public:
    /// All places lie within `area`.
    explicit LabelLayout(const QRectF &area);

    /// Adds an obstacle.
    void avoid(const QLineF &segment) { m_segments.push_back(segment); }
    void avoid(const QRectF &rect) { m_rects.push_back(rect); }
    /// Returns a place for words of this size around a sign of this radius at `anchor`: above it
    /// (below it if `below`) if that is free, else where least is in the way. The place itself is
    /// avoided from then on if wasClear().
    QRectF placeAround(QPointF anchor, double radius, QSizeF size, bool below);
    /// Does the same, and where words or signs are in the way of all these places, tries those a
    /// line or two further away.
    QRectF placeNear(QPointF anchor, double radius, QSizeF size, bool below);
    /// Does the same where lines are in the way, too.
    QRectF placeOffLines(QPointF anchor, double radius, QSizeF size, bool below);
    /// True if nothing was in the way of the last place of placeAround().
    [[nodiscard]] bool wasFree() const { return m_wasFree; }
    /// True if at most lines were in the way of it, neither words nor signs: it can be read.
    [[nodiscard]] bool wasClear() const { return m_wasClear; }
    /// Returns the first of these places that is free, and avoids it from then on. Returns a null
    /// rectangle if none is.
    QRectF placeAt(const std::vector<QPointF> &centres, QSizeF size);

    /// Does the same, and where all of them are in the way of something, returns the first with
    /// nothing but lines in the way.
    QRectF placeOverLines(const std::vector<QPointF> &centres, QSizeF size);

    /// True if nothing is in the way of words there.
    [[nodiscard]] bool isFree(const QRectF &rect) const { return cost(rect) == 0; }
    /// True if at most lines are in the way of words there, neither words nor signs.
    [[nodiscard]] bool isClear(const QRectF &rect) const;

private:
    /// Tries this many distances, one after the other until the cost is less than `enough`.
    QRectF place(QPointF anchor, double radius, QSizeF size, bool below, int tiers, double enough);
    /// Returns how much is in the way there: 0 for nothing.
    [[nodiscard]] double cost(const QRectF &rect) const;

    QRectF m_area;
    std::vector<QLineF> m_segments;
    std::vector<QRectF> m_rects;
    bool m_wasFree = true;
    bool m_wasClear = true;
};

} // namespace frontera

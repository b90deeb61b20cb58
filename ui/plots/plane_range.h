// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointF>
#include <QRectF>

namespace frontera {

// The part of the plane that a person chose to see, in the coordinates of the data: left and right
// are the ends in x₁, top and bottom the lower and the upper end in x₂.

/// Returns the range, or the one next to it that can be drawn and found back from: not so small
/// that doubles confuse its places, at most 20 times as large as the usual one, and with a middle
/// that is at most the usual extent outside of it. Returns the usual range for one that is none,
/// such as one that is not finite.
[[nodiscard]] QRectF boundedRange(const QRectF &range, const QRectF &usual);

/// Returns a range `factor` times as large in which a place stays where it was.
[[nodiscard]] QRectF zoomedRange(const QRectF &range, QPointF about, double factor);

/// True if a range is nearly another one: of its size, and beside it by little.
[[nodiscard]] bool isNearly(const QRectF &range, const QRectF &other);

} // namespace frontera

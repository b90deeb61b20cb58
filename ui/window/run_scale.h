// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>
#include <algorithm>
#include <limits>

namespace frontera {

/// Where the positions 0 to `length` > 0 lie in a bar, in pixels from its left edge.
struct RunScale
{
    double left = 0;
    double right = 1;
    qint64 length = 1;
    /// The last position of which anything is shown, where what comes after it is not to be told.
    qint64 last = std::numeric_limits<qint64>::max();

    [[nodiscard]] bool isPastOnly() const { return last < std::numeric_limits<qint64>::max(); }
    /// Returns how far a run of this length is shown.
    [[nodiscard]] qint64 shown(qint64 runLength) const { return std::min(runLength, last); }
    [[nodiscard]] double at(qint64 position) const
    {
        return left + (right - left) * static_cast<double>(position) / static_cast<double>(length);
    }
    /// Returns the middle of a step, which leads from position `number` − 1 to `number`.
    [[nodiscard]] double middleOf(qint64 number) const { return at(number) - step() / 2; }
    /// Returns the width of a step.
    [[nodiscard]] double step() const { return (right - left) / static_cast<double>(length); }
    /// Returns the position nearest to `x`.
    [[nodiscard]] qint64 positionAt(double x) const
    {
        const double share = std::clamp((x - left) / (right - left), 0.0, 1.0);
        return qRound64(share * static_cast<double>(length));
    }
    /// Returns how many steps a pixel has, at least one.
    [[nodiscard]] qint64 stepsPerPixel() const
    {
        return std::max<qint64>(1, length / std::max<qint64>(1, qRound64(right - left)));
    }
};

} // namespace frontera

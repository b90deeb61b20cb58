// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/linear/weights.h"
#include "core/number/decimal.h"

#include <array>

namespace frontera {

class Dataset;
struct Settings;

/// A line that a person placed by hand through two different points of the plane.
struct OwnLine
{
    using Point = std::array<Decimal, 2>;

    Point from;
    Point to;

    bool operator==(const OwnLine &) const = default;
};

/// What a line placed by hand gets right.
struct OwnLineScore
{
    Weights weights; ///< of the line, with the side that fires chosen so that more are right
    int right = 0;   ///< observations classified rightly, as the convention in force has it
};

/// The weights of the line: w is at a right angle to it and points to its left, seen along
/// from → to; exact.
[[nodiscard]] Weights weightsOf(const OwnLine &line);
/// Where both sides are equally good, the left one fires.
[[nodiscard]] OwnLineScore scoreOf(const OwnLine &line, const Dataset &data,
                                   const Settings &settings);

} // namespace frontera

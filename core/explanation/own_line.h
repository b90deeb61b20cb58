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

/// The score of a line placed by hand.
struct OwnLineScore
{
    Weights weights; ///< of the line, firing (class 1) on the side that gets more right
    int right = 0;   ///< observations that these weights classify rightly, under the settings
};

/// Returns weights whose boundary is the line, exactly. w is at a right angle to the line and
/// points to its left, seen along from → to: there the weights fire.
[[nodiscard]] Weights weightsOf(const OwnLine &line);
/// Returns the score of a line on data with two inputs. If both sides are equally good, the left
/// one fires.
[[nodiscard]] OwnLineScore scoreOf(const OwnLine &line, const Dataset &data,
                                   const Settings &settings);

} // namespace frontera

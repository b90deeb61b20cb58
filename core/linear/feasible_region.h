// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/number/decimal.h"
#include "core/number/fraction.h"

#include <array>
#include <vector>

namespace frontera {

class Dataset;
struct LinearQuestion;

/// A demand on z = w·x + b.
enum class Relation {
    AtLeast, ///< z ≥ 0
    Above,   ///< z > 0
    AtMost,  ///< z ≤ 0
    Below,   ///< z < 0
};

/// Returns the demand on z for an observation of this class (0 or 1) to be right, by the question's
/// convention.
[[nodiscard]] Relation relationOf(int target, const LinearQuestion &question);

/// A rectangle in the plane of the weights w₁ (from left to right) and w₂ (from low to high), with
/// an area > 0.
struct Box
{
    Decimal left;
    Decimal right;
    Decimal low;
    Decimal high;
};

/// Returns the observations at the corners of the two classes' hulls, for data with two inputs.
/// They have the same feasible region as all observations, as z is linear in x, and so is smallest
/// and largest at a corner.
[[nodiscard]] Dataset cornersOf(const Dataset &data);

/// The weights that classify every observation rightly.
struct FeasibleRegion
{
    bool isEmpty = false; ///< true if no weights in the whole plane do, in the box or elsewhere
    /// The corners (w₁, w₂) of the region's closure within the box, counter-clockwise, none twice.
    /// No corner if the region is empty or outside the box; one or two if only a point or a segment
    /// is inside.
    std::vector<std::array<Fraction, 2>> corners;
};

/// Returns the feasible region of two inputs' weights at a fixed bias: each observation allows a
/// half-plane of the plane of the weights, with or without its border. Exact: the half-planes cut a
/// rectangle down one after the other (Sutherland and Hodgman, "Reentrant polygon clipping", CACM
/// 17, 1974). The time grows with the number of observations; for very many, pass cornersOf(data).
[[nodiscard]] FeasibleRegion feasibleRegion(const Dataset &data, const LinearQuestion &question,
                                            const Decimal &bias, const Box &box);

} // namespace frontera

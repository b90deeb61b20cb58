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

/// What z = w·x + b has to be.
enum class Relation {
    AtLeast, ///< z ≥ 0
    Above,   ///< z > 0
    AtMost,  ///< z ≤ 0
    Below,   ///< z < 0
};

/// What an observation of this class (0 or 1) demands of z, by the question's convention.
[[nodiscard]] Relation relationOf(int target, const LinearQuestion &question);

/// A part of the plane of the weights w₁ (left to right) and w₂ (low to high), of an area > 0.
struct Box
{
    Decimal left;
    Decimal right;
    Decimal low;
    Decimal high;
};

/// The observations at the corners of the two classes' hulls: what they demand together is what all
/// observations do, for z is linear in x, and so is smallest and largest at a corner. For two
/// inputs.
[[nodiscard]] Dataset cornersOf(const Dataset &data);

/// The weights that classify every observation rightly.
struct FeasibleRegion
{
    bool isEmpty = false; ///< there are none, anywhere in the plane
    /// The corners (w₁, w₂) of the region's closure within the box, counter-clockwise, none twice.
    /// None where it is empty or elsewhere; one or two where only a point or a segment is left.
    std::vector<std::array<Fraction, 2>> corners;
};

/// The feasible region of two inputs' weights at a fixed bias: each observation allows a half-plane
/// of the plane of the weights, with or without its border. Exact: the half-planes cut a rectangle
/// down one after the other (Sutherland and Hodgman, "Reentrant polygon clipping", CACM 17, 1974).
/// Of very many observations cornersOf() is to be handed in.
[[nodiscard]] FeasibleRegion feasibleRegion(const Dataset &data, const LinearQuestion &question,
                                            const Decimal &bias, const Box &box);

} // namespace frontera

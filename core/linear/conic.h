// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/number/decimal.h"

#include <optional>

namespace frontera {

class Dataset;
struct WidestStreet;

/// The shapes of a conic z = 0 in the plane.
enum class ConicShape {
    Ellipse,       ///< a circle too
    Parabola,      ///< one branch
    Hyperbola,     ///< two branches
    CrossingLines, ///< two lines with one point in common
    ParallelLines, ///< two lines without one
    DoubleLine,    ///< a line with the same sign of z on both sides
    Line,          ///< a line with different signs: no term is a product
    Point,         ///< a single point
    Nothing,       ///< no point: z has the same sign everywhere
    Everything,    ///< z = 0 everywhere
};

/// A quadratic form of two variables with exact coefficients: xx·X² + xy·X·Y + yy·Y² + x·X + y·Y +
/// one. It is what z is in a plane of data with derived inputs, and z = 0 is a conic.
struct Conic
{
    Decimal xx = {};
    Decimal xy = {};
    Decimal yy = {};
    Decimal x = {};
    Decimal y = {};
    Decimal one = {};

    /// Returns the value at a point, exactly.
    [[nodiscard]] Decimal at(const Decimal &X, const Decimal &Y) const;
    /// Returns the same form in U and V, where X = across + unit·U and Y = up + unit·V.
    [[nodiscard]] Conic moved(const Decimal &across, const Decimal &up, const Decimal &unit) const;

    /// Returns xy² − 4·xx·yy: greater than 0 for a hyperbola, less for an ellipse.
    [[nodiscard]] Decimal discriminant() const;
    /// Returns 8 times the determinant of the form, which is 0 if the conic consists of lines or
    /// points. Otherwise its sign is that of z within the branches, where the foci lie.
    [[nodiscard]] Decimal determinant() const;
    /// Returns the shape of z = 0, decided in exact numbers.
    [[nodiscard]] ConicShape shape() const;
    /// Returns true if a shape that is an ellipse is a circle.
    [[nodiscard]] bool isRound() const { return xx == yy && xy.isZero(); }

    bool operator==(const Conic &) const = default;
};

/// Returns a form of which the zeros are the middle of the street, where the data have two given
/// inputs and derived ones; nothing of other data.
[[nodiscard]] std::optional<Conic> conicOf(const WidestStreet &street, const Dataset &data);

} // namespace frontera

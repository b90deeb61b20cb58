// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plots/conic.h"

#include "core/data/dataset.h"
#include "ui/plots/plane.h"

namespace frontera {

namespace {

/// A given input in a plane: a variable, or a number.
struct Factor
{
    bool isAcross = false;
    bool isUp = false;
    Decimal number = {}; ///< if it is neither
};

Factor factorOf(const Plane &plane, int input)
{
    if (plane.isAxis(input))
        return {input == plane.across, input == plane.up, {}};
    return {false, false, plane.at[static_cast<std::size_t>(input)]};
}

/// Returns the coefficient that a factor, times another number, belongs to.
Decimal &coefficientOf(Conic &conic, const Factor &factor)
{
    return factor.isAcross ? conic.x : factor.isUp ? conic.y : conic.one;
}

void addTerm(Conic &conic, const Decimal &weight, const Factor &factor)
{
    Decimal &sum = coefficientOf(conic, factor);
    sum = sum + (factor.isAcross || factor.isUp ? weight : weight * factor.number);
}

void addProduct(Conic &conic, const Decimal &weight, const Factor &first, const Factor &second)
{
    if (!first.isAcross && !first.isUp)
        return addTerm(conic, weight * first.number, second);
    if (!second.isAcross && !second.isUp)
        return addTerm(conic, weight * second.number, first);
    Decimal &sum = first.isAcross != second.isAcross ? conic.xy
                   : first.isAcross                  ? conic.xx
                                                     : conic.yy;
    sum = sum + weight;
}

/// Returns the shape of a form without terms of second degree.
ConicShape shapeOfLinear(const Conic &conic)
{
    if (!conic.x.isZero() || !conic.y.isZero())
        return ConicShape::Line;
    return conic.one.isZero() ? ConicShape::Everything : ConicShape::Nothing;
}

/// Returns the shape of a form that depends on one variable alone, of second degree in it.
ConicShape shapeOfOneVariable(const Decimal &square, const Decimal &first, const Decimal &one)
{
    const int sign = (first * first - Decimal(4) * square * one).sign();
    return sign > 0    ? ConicShape::ParallelLines
           : sign == 0 ? ConicShape::DoubleLine
                       : ConicShape::Nothing;
}

} // namespace

Decimal Conic::at(const Decimal &X, const Decimal &Y) const
{
    return (xx * X + xy * Y + x) * X + (yy * Y + y) * Y + one;
}

Conic Conic::moved(const Decimal &across, const Decimal &up, const Decimal &unit) const
{
    const Decimal two(2);
    return {xx * unit * unit,
            xy * unit * unit,
            yy * unit * unit,
            (two * xx * across + xy * up + x) * unit,
            (two * yy * up + xy * across + y) * unit,
            at(across, up)};
}

Decimal Conic::discriminant() const
{
    return xy * xy - Decimal(4) * xx * yy;
}

Decimal Conic::determinant() const
{
    const Decimal two(2);
    return two *
           (Decimal(4) * xx * yy * one + xy * x * y - xx * y * y - yy * x * x - one * xy * xy);
}

ConicShape Conic::shape() const
{
    if (xx.isZero() && xy.isZero() && yy.isZero())
        return shapeOfLinear(*this);
    const int bend = discriminant().sign();
    const int whole = determinant().sign();
    if (bend > 0)
        return whole == 0 ? ConicShape::CrossingLines : ConicShape::Hyperbola;
    if (bend < 0 && whole == 0)
        return ConicShape::Point;
    if (bend < 0) // within the ellipse z would have the sign of its centre, outside of the squares
        return xx.sign() == whole ? ConicShape::Nothing : ConicShape::Ellipse;
    if (whole != 0)
        return ConicShape::Parabola;
    return xx.isZero() ? shapeOfOneVariable(yy, y, one) : shapeOfOneVariable(xx, x, one);
}

Conic conicIn(const Plane &plane, const Dataset &data, const Weights &weights)
{
    Conic conic;
    conic.one = weights.b;
    const auto given = static_cast<std::size_t>(data.givenCount());
    for (std::size_t input = 0; input < given; ++input)
        addTerm(conic, weights.w[input], factorOf(plane, static_cast<int>(input)));
    for (std::size_t i = 0; i < data.features().size(); ++i) {
        const Feature &feature = data.features()[i];
        addProduct(conic, weights.w[given + i], factorOf(plane, feature.first),
                   factorOf(plane, feature.second));
    }
    return conic;
}

} // namespace frontera

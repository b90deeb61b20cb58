// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/linear/conic.h"

#include "core/data/dataset.h"
#include "core/linear/separability.h"

#include <QString>

namespace frontera {

namespace {

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

namespace {

/// Returns a whole number as a decimal.
Decimal decimalOf(const Fraction &whole)
{
    constexpr qsizetype most = 18; // digits of a literal
    const QString digits = whole.numerator().toString();
    const bool isNegative = digits.startsWith(u'-');
    Decimal sum;
    for (qsizetype from = isNegative ? 1 : 0; from < digits.size(); from += most) {
        const QStringView some = QStringView(digits).mid(from, most);
        sum = sum * Decimal(1, static_cast<std::int32_t>(some.size())) + Decimal(some.toLongLong());
    }
    return isNegative ? -sum : sum;
}

} // namespace

std::optional<Conic> conicOf(const WidestStreet &street, const Dataset &data)
{
    if (data.givenCount() != 2 || data.features().empty())
        return std::nullopt;
    std::vector<Fraction> numbers = street.weights;
    numbers.push_back(street.bias);
    numbers = wholeMultiples(numbers);
    Conic conic;
    conic.x = decimalOf(numbers[0]);
    conic.y = decimalOf(numbers[1]);
    conic.one = decimalOf(numbers.back());
    for (std::size_t i = 0; i < data.features().size(); ++i) {
        const Feature &feature = data.features()[i];
        Decimal &place = !feature.isSquare() ? conic.xy : feature.first == 0 ? conic.xx : conic.yy;
        place = decimalOf(numbers[i + 2]);
    }
    return conic;
}

} // namespace frontera

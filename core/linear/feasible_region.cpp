// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/linear/feasible_region.h"

#include "core/data/dataset.h"
#include "core/linear/approximation.h"
#include "core/linear/convex_hull.h"
#include "core/linear/exact_linear.h"
#include "core/linear/linear_question.h"

#include <algorithm>

namespace frontera {

namespace {

/// Three whole numbers, and doubles near them in a common unit.
struct Triple
{
    Vector numbers;
    std::vector<double> doubles;

    explicit Triple(Vector three)
        : numbers(std::move(three))
    {
        const std::vector<Approximation> near(numbers.begin(), numbers.end());
        doubles = inCommonUnits(near);
    }
};

/// The half-plane a·w₁ + b·w₂ + c ≥ 0, the numbers being a, b, c.
struct HalfPlane : Triple
{
    using Triple::Triple;
    bool isStrict = false; ///< true for > 0 in place of ≥ 0
};

/// The point (x/d, y/d), the numbers being x, y, d > 0, and the line to the next one.
struct Corner
{
    Triple at;
    const HalfPlane *edge = nullptr;
};

using Polygon = std::vector<Corner>;

/// Returns 1, 0 or −1 for a corner within the half-plane, on its border or outside. Doubles decide
/// if they are certain, else whole numbers.
int side(const HalfPlane &halfPlane, const Corner &corner)
{
    const ApproximateSum sum(halfPlane.doubles.data(), corner.at.doubles.data(), 3);
    if (sum.value > sum.error)
        return 1;
    if (sum.value < -sum.error)
        return -1;
    return dot(halfPlane.numbers, corner.at.numbers).sign();
}

Triple intersection(const HalfPlane &first, const HalfPlane &second)
{
    const Vector &a = first.numbers;
    const Vector &b = second.numbers;
    Vector point = {a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2],
                    a[0] * b[1] - a[1] * b[0]};
    if (point[2] < 0)
        negate(point);
    return Triple(std::move(point));
}

bool isSame(const Corner &first, const Corner &second)
{
    const Vector &a = first.at.numbers;
    const Vector &b = second.at.numbers;
    return a[0] * b[2] == b[0] * a[2] && a[1] * b[2] == b[1] * a[2];
}

/// Returns the part of a convex polygon (or of a segment, with two corners, or a point) within a
/// half-plane.
Polygon clipped(Polygon polygon, const HalfPlane &halfPlane)
{
    std::vector<int> sides;
    for (const Corner &corner : polygon)
        sides.push_back(side(halfPlane, corner));
    if (std::ranges::none_of(sides, [](int s) { return s < 0; }))
        return polygon;
    const bool isSegment = polygon.size() == 2;
    Polygon kept;
    for (std::size_t i = 0; i < polygon.size(); ++i) {
        const HalfPlane *edge = polygon[i].edge;
        const int here = sides[i];
        const int next = sides[(i + 1) % sides.size()];
        if (here >= 0)
            kept.push_back(std::move(polygon[i]));
        if (here == 0 && next < 0)
            kept.back().edge = &halfPlane;
        if (here * next < 0)
            kept.push_back({intersection(*edge, halfPlane), here > 0 ? &halfPlane : edge});
    }
    // A segment is left and entered at one place.
    if (isSegment && kept.size() == 3) {
        for (std::size_t i = 0; i < 3; ++i) {
            const std::size_t next = (i + 1) % 3;
            if (isSame(kept[i], kept[next])) {
                kept[i].edge = kept[next].edge;
                kept.erase(kept.begin() + static_cast<std::ptrdiff_t>(next));
                break;
            }
        }
    }
    return kept;
}

/// Returns the half-planes of left ≤ w₁ ≤ right and low ≤ w₂ ≤ high, all bounds divided by `unit`,
/// counter-clockwise from below.
std::array<HalfPlane, 4> sidesOf(const Integer &left, const Integer &right, const Integer &low,
                                 const Integer &high, const Integer &unit)
{
    return {HalfPlane({0, unit, -low}), HalfPlane({-unit, 0, right}), HalfPlane({0, -unit, high}),
            HalfPlane({unit, 0, -left})};
}

Polygon rectangle(const std::array<HalfPlane, 4> &sides)
{
    Polygon corners;
    for (std::size_t i = 0; i < 4; ++i)
        corners.push_back({intersection(sides[(i + 3) % 4], sides[i]), &sides[i]});
    return corners;
}

Integer wholeValue(const Decimal &decimal, int power)
{
    return decimal.isZero()
               ? Integer(0)
               : Integer(decimal.coefficient().value * powerOfTen(decimal.exponent() - power));
}

/// Returns the demands of the observations, each inequality multiplied by a power of ten that makes
/// its numbers whole.
std::vector<HalfPlane> halfPlanes(const Dataset &data, const LinearQuestion &question,
                                  const Decimal &bias)
{
    const WholeObservations observations = wholeObservations(data, false);
    const int power =
        bias.isZero() ? observations.power : std::min(observations.power, bias.exponent());
    const Integer scale = powerOfTen(observations.power - power);
    const Integer constant = wholeValue(bias, power);
    std::vector<HalfPlane> result;
    result.reserve(observations.points.size());
    for (int row = 0; row < data.observationCount(); ++row) {
        const Relation relation = relationOf(data.target(row), question);
        const bool isTurned = relation == Relation::AtMost || relation == Relation::Below;
        const Integer factor = isTurned ? -scale : scale;
        const Vector &x = observations.points[static_cast<std::size_t>(row)];
        result.emplace_back(
            Vector{x[0] * factor, x[1] * factor, isTurned ? Integer(-constant) : constant});
        result.back().isStrict = relation == Relation::Above || relation == Relation::Below;
    }
    return result;
}

/// Returns a bound such that the region is empty if and only if its part within the square from
/// −bound to bound, in w₁ and w₂, is empty.
///
/// Let P be the set where all demands hold without strictness. If P is not empty, it has a corner,
/// or a whole line as its border, or is the plane. Where two borders meet, with whole coefficients
/// up to m in size, w₁ and w₂ are fractions with numerators up to 2m² and denominators of at least
/// 1; on a border the point nearest to 0 is no further than m. So P, if not empty, has a point q
/// strictly within the square of 2m² + 1. The weights that satisfy all demands, strict ones too,
/// are the region; it is not empty if and only if P is not, and each strict demand is satisfied at
/// some point p of P (the mean of these points then satisfies all). By going from q towards p, it
/// is satisfied in the square as well; and where a linear function is > 0 somewhere in a convex
/// polygon, it is so at one of the corners.
Integer reach(std::span<const HalfPlane> halfPlanes)
{
    Integer largest = 0;
    for (const HalfPlane &halfPlane : halfPlanes) {
        for (const Integer &number : halfPlane.numbers)
            largest = std::max<Integer>(largest, abs(number));
    }
    return 2 * largest * largest + 1;
}

} // namespace

Relation relationOf(int target, const LinearQuestion &question)
{
    const bool isZeroWrong = isStrict(target, question);
    if (target == 1)
        return isZeroWrong ? Relation::Above : Relation::AtLeast;
    return isZeroWrong ? Relation::Below : Relation::AtMost;
}

Dataset cornersOf(const Dataset &data)
{
    std::vector<Decimal> values;
    std::vector<int> targets;
    for (const int target : {0, 1}) {
        for (const int row : convexHull(data, target)) {
            const auto inputs = data.inputs(row);
            values.insert(values.end(), inputs.begin(), inputs.end());
            targets.push_back(target);
        }
    }
    return Dataset(data.name(), data.inputNames(), std::move(values), std::move(targets),
                   data.labels());
}

FeasibleRegion feasibleRegion(const Dataset &data, const LinearQuestion &question,
                              const Decimal &bias, const Box &box)
{
    Q_ASSERT(data.inputCount() == 2);
    const int power = std::min(
        {0, box.left.exponent(), box.right.exponent(), box.low.exponent(), box.high.exponent()});
    const Integer left = wholeValue(box.left, power);
    const Integer right = wholeValue(box.right, power);
    const Integer low = wholeValue(box.low, power);
    const Integer high = wholeValue(box.high, power);
    const std::array boxSides = sidesOf(left, right, low, high, powerOfTen(-power));

    // One square holds both the box and all that decides whether the region is empty.
    const std::vector<HalfPlane> demands = halfPlanes(data, question, bias);
    const Integer bound = reach(demands) + abs(left) + abs(right) + abs(low) + abs(high);
    const std::array squareSides = sidesOf(-bound, bound, -bound, bound, 1);
    Polygon polygon = rectangle(squareSides);
    for (const HalfPlane &demand : demands)
        polygon = clipped(std::move(polygon), demand);

    FeasibleRegion region;
    region.isEmpty = !std::ranges::all_of(demands, [&](const HalfPlane &demand) {
        return std::ranges::any_of(polygon, [&](const Corner &corner) {
            return side(demand, corner) >= (demand.isStrict ? 1 : 0);
        });
    });
    if (region.isEmpty || polygon.empty())
        return region;
    for (const HalfPlane &boxSide : boxSides)
        polygon = clipped(std::move(polygon), boxSide);
    for (const Corner &corner : polygon) {
        const Vector &at = corner.at.numbers;
        region.corners.push_back({Fraction(WideFraction{Rational(at[0], at[2])}),
                                  Fraction(WideFraction{Rational(at[1], at[2])})});
    }
    return region;
}

} // namespace frontera

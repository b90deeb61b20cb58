// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation/mistake_bound.h"

#include "core/data/dataset.h"
#include "core/linear/nearest_point.h"
#include "core/models/perceptron/perceptron.h"

#include <algorithm>

namespace frontera {

namespace {

Rational value(const Decimal &decimal)
{
    return Fraction(decimal).value().value;
}

/// Returns the largest whole k with a·k² + b·k + c ≤ 0, for a > 0 and c ≤ 0.
Integer largestWhole(Rational a, Rational b, Rational c)
{
    const Integer scale = lcm(lcm(denominator(a), denominator(b)), denominator(c));
    a *= scale;
    b *= scale;
    c *= scale;
    // The larger root is (−b + √(b² − 4ac))/2a; as b and a are whole now, the root of the radicand
    // may be rounded down first.
    const Integer radicand = numerator(b) * numerator(b) - 4 * numerator(a) * numerator(c);
    return (sqrt(radicand) - numerator(b)) / (2 * numerator(a));
}

} // namespace

bool isBoundClaimed(const Settings &settings)
{
    return settings.update != Update::Batch && settings.schedule == Schedule::Constant;
}

std::optional<MistakeBound> mistakeBound(const Dataset &data, const Settings &settings,
                                         const std::stop_token &stop)
{
    if (data.observationCount() == 0 || !isBoundClaimed(settings))
        return std::nullopt;
    WholeObservations observations = wholeObservations(data, settings.useBias, stop);
    Integer radiusSquared = 0;
    for (int row = 0; row < data.observationCount(); ++row) {
        throwIfAsked(stop);
        Vector &point = observations.points[static_cast<std::size_t>(row)];
        radiusSquared = std::max(radiusSquared, dot(point, point));
        if (data.target(row) == 0)
            negate(point);
    }
    const PointSet set(std::move(observations.points), stop);
    const NearestPoint nearest = nearestPoint(std::span(&set, 1), stop);
    if (nearest.isZero())
        return std::nullopt;

    const Rational unit = value(Decimal(1, observations.power));
    const Rational radius = radiusSquared * unit * unit;          // R²
    const Rational gamma = nearest.squaredLength() * unit * unit; // γ²
    Weights start = initialWeights(settings, data.inputCount());
    if (settings.useBias)
        start.w.push_back(start.b);
    Rational along = 0;  // v·w₀
    Rational length = 0; // |w₀|²
    for (std::size_t k = 0; k < start.w.size(); ++k) {
        const Rational weight = value(start.w[k]);
        along += Rational(nearest.numerators[k], nearest.denominator) * unit * weight;
        length += weight * weight;
    }
    MistakeBound bound;
    bound.radiusSquared = Fraction(WideFraction{radius});
    bound.gammaSquared = Fraction(WideFraction{gamma});
    bound.fromZero = length.is_zero();
    const bool isBipolar = settings.targets == Targets::Bipolar;
    const int factor = isBipolar && learnsByError(settings) ? 2 : 1;
    const bool isOneSize = factor == 1 || classAtZero(settings);
    const Rational zone = value(deadZoneOf(settings));
    bound.isPlain = isOneSize && zone.is_zero();
    const Rational large = value(settings.rate) * factor;
    const Rational small = isOneSize ? large : value(settings.rate);
    bound.most = Fraction(WideFraction{Rational(
        largestWhole(small * small * gamma, 2 * small * along - small * (large * radius + 2 * zone),
                     along * along / gamma - length))});
    return bound;
}

} // namespace frontera

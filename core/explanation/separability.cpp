// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation/separability.h"

#include "core/data/dataset.h"
#include "core/explanation/certificate.h"
#include "core/explanation/nearest_point.h"
#include "core/learning/settings.h"

#include <algorithm>
#include <array>

namespace frontera {

namespace {

Vector turned(Vector vector)
{
    for (Integer &coordinate : vector)
        coordinate = -coordinate;
    return vector;
}

Rational power(int exponent)
{
    return exponent < 0 ? Rational(1, powerOfTen(-exponent)) : Rational(powerOfTen(exponent));
}

/// Whether the observations of a class must lie strictly on its side.
bool isStrict(int target, const Settings &settings)
{
    return settings.useBias || settings.targets == Targets::Bipolar ||
           target == (settings.firesAtZero ? 0 : 1);
}

class Decision
{
public:
    Decision(const Dataset &data, const Settings &settings);

    [[nodiscard]] Separability decide() const;

private:
    [[nodiscard]] NearestPoint nearest() const;
    [[nodiscard]] WidestStreet street(const NearestPoint &nearest) const;
    [[nodiscard]] Dependence dependence(const NearestPoint &nearest) const;
    [[nodiscard]] std::optional<Dependence> smallest(const Dependence &found,
                                                     const Marks &marks) const;
    void prove(Separability &result, const Dependence &proof) const;

    const Settings &m_settings;
    WholeObservations m_observations;
    std::vector<int> m_targets;
    std::vector<Vector> m_signed; ///< s·x, with a bias s·(x, 1)
    Marks m_strict;
    /// The rows behind the points whose hulls are searched: with a bias those of class 1 and of
    /// class 0, without all together.
    std::vector<std::vector<int>> m_sets;
};

Decision::Decision(const Dataset &data, const Settings &settings)
    : m_settings(settings)
    , m_observations(wholeObservations(data, false))
    , m_sets(settings.useBias ? 2 : 1)
{
    for (int row = 0; row < data.observationCount(); ++row) {
        const int target = data.target(row);
        m_targets.push_back(target);
        m_strict.push_back(isStrict(target, settings));
        m_sets[settings.useBias && target == 0 ? 1 : 0].push_back(row);
        Vector vector = m_observations.points[static_cast<std::size_t>(row)];
        if (settings.useBias)
            vector.emplace_back(1);
        m_signed.push_back(target == 1 ? std::move(vector) : turned(std::move(vector)));
    }
}

NearestPoint Decision::nearest() const
{
    std::vector<PointSet> sets;
    for (const std::vector<int> &rows : m_sets) {
        std::vector<Vector> points;
        for (const int row : rows) {
            points.push_back(m_signed[static_cast<std::size_t>(row)]);
            if (m_settings.useBias)
                points.back().pop_back();
        }
        sets.emplace_back(std::move(points));
    }
    return nearestPoint(sets);
}

WidestStreet Decision::street(const NearestPoint &nearest) const
{
    // All of it in the whole coordinates; the power of ten that they stand for comes last.
    const Rational squared = nearest.squaredLength();
    const int halves =
        m_settings.useBias ? 2 : 1; // the street's width is |v| or, from 0, half of it
    WidestStreet street;
    std::vector<Rational> weights;
    for (const Integer &numerator : nearest.numerators) {
        weights.emplace_back(halves * Rational(numerator, nearest.denominator) / squared);
        street.weights.emplace_back(WideFraction{weights.back() * power(-m_observations.power)});
    }
    street.marginSquared =
        Fraction(WideFraction{squared / (halves * halves) * power(2 * m_observations.power)});
    for (std::size_t s = 0; s < m_sets.size(); ++s) {
        for (const int index : nearest.faces[s])
            street.support.push_back(m_sets[s][static_cast<std::size_t>(index)]);
    }
    if (m_settings.useBias) {
        const Vector &onEdge = m_observations.points[static_cast<std::size_t>(street.support[0])];
        Rational bias = 1;
        for (std::size_t k = 0; k < weights.size(); ++k)
            bias -= weights[k] * onEdge[k];
        street.bias = Fraction(WideFraction{bias});
    }
    std::ranges::sort(street.support);
    return street;
}

/// Where the nearest point is 0: of the vectors m_signed.
Dependence Decision::dependence(const NearestPoint &nearest) const
{
    Dependence dependence;
    for (std::size_t s = 0; s < m_sets.size(); ++s) {
        for (const Term &term : nearest.combinations[s])
            dependence.push_back(
                {m_sets[s][static_cast<std::size_t>(term.index)], term.coefficient});
    }
    return dependence;
}

/// An irreducible dependence with a marked vector, of as few vectors as separability() promises.
std::optional<Dependence> Decision::smallest(const Dependence &found, const Marks &marks) const
{
    if (auto one = zeroVector(m_signed, marks))
        return one;
    if (auto two = oppositeVectors(m_signed, marks))
        return two;
    const bool isPlane = m_observations.points.front().size() == 2;
    if (m_settings.useBias && isPlane && m_targets.size() <= std::size_t{fewestUpTo}) {
        if (auto three = pointBetween(m_observations.points, m_targets))
            return three;
    }
    if (const auto any = markedDependence(m_signed, marks, found))
        return irreducible(*any, m_signed, marks);
    return std::nullopt;
}

void Decision::prove(Separability &result, const Dependence &proof) const
{
    std::array<Rational, 2> sums; // of λ, by class
    for (const Term &term : proof)
        sums[static_cast<std::size_t>(m_targets[static_cast<std::size_t>(term.index)])] +=
            term.coefficient;
    const Rational largest = std::max(sums[0], sums[1]);
    std::vector<Rational> point(m_observations.points.front().size());
    for (const Term &term : proof) {
        const auto row = static_cast<std::size_t>(term.index);
        const Rational lambda = term.coefficient / largest;
        result.certificate.push_back({term.index, Fraction(WideFraction{lambda})});
        if (m_targets[row] == 0)
            continue;
        for (std::size_t k = 0; k < point.size(); ++k)
            point[k] += lambda * m_observations.points[row][k];
    }
    std::ranges::sort(result.certificate, {}, &Share::observation);
    for (const Rational &coordinate : point)
        result.point.emplace_back(WideFraction{coordinate * power(m_observations.power)});
}

Separability Decision::decide() const
{
    Separability result;
    // With a bias one class alone is separable; without it may still surround 0.
    const bool areBoth = std::ranges::count(m_targets, 1) % std::ssize(m_targets) != 0;
    if (m_settings.useBias && !areBoth)
        return result;
    const NearestPoint point = nearest();
    result.isSeparable = !point.isZero();
    if (result.isSeparable) {
        if (areBoth)
            result.street = street(point);
        return result;
    }
    const Dependence found = dependence(point);
    const std::optional<Dependence> proof = smallest(found, m_strict);
    result.isLearnable = !proof;
    prove(result, proof ? *proof : smallest(found, Marks(m_strict.size(), true)).value());
    return result;
}

} // namespace

Separability separability(const Dataset &data, const Settings &settings)
{
    return data.observationCount() == 0 ? Separability() : Decision(data, settings).decide();
}

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/linear/separability.h"

#include "core/data/dataset.h"
#include "core/linear/certificate.h"
#include "core/linear/linear_question.h"
#include "core/linear/nearest_point.h"
#include "core/linear/stop.h"

#include <algorithm>
#include <array>

namespace frontera {

namespace {

Fraction fraction(Rational value)
{
    return Fraction(WideFraction{std::move(value)});
}

Rational power(int exponent)
{
    return exponent < 0 ? Rational(1, powerOfTen(-exponent)) : Rational(powerOfTen(exponent));
}

class Decision
{
public:
    Decision(const Dataset &data, const LinearQuestion &question, const std::stop_token &stop);

    [[nodiscard]] Separability decide() const;

private:
    [[nodiscard]] NearestPoint nearest() const;
    [[nodiscard]] WidestStreet street(const NearestPoint &nearest) const;
    [[nodiscard]] Dependence dependence(const NearestPoint &nearest) const;
    [[nodiscard]] std::optional<Dependence> smallest(const Dependence &found,
                                                     const Marks &marks) const;
    void prove(Separability &result, const Dependence &proof) const;

    const LinearQuestion &m_question;
    const std::stop_token &m_stop;
    WholeObservations m_observations;
    std::vector<int> m_targets;
    std::vector<Vector> m_signed; ///< for each row s·x, with a bias s·(x, 1)
    Marks m_strict;               ///< true for each row that is wrong at z = 0; with a bias for all
    /// The rows of the point sets handed to nearestPoint(): with a bias those of class 1 and those
    /// of class 0, without a bias all rows as one set.
    std::vector<std::vector<int>> m_sets;
};

Decision::Decision(const Dataset &data, const LinearQuestion &question, const std::stop_token &stop)
    : m_question(question)
    , m_stop(stop)
    , m_observations(wholeObservations(data, false, stop))
    , m_sets(question.useBias ? 2 : 1)
{
    for (int row = 0; row < data.observationCount(); ++row) {
        throwIfAsked(stop);
        const int target = data.target(row);
        m_targets.push_back(target);
        m_strict.push_back(question.useBias || isStrict(target, question));
        m_sets[question.useBias && target == 0 ? 1 : 0].push_back(row);
        Vector vector = m_observations.points[static_cast<std::size_t>(row)];
        if (question.useBias)
            vector.emplace_back(1);
        if (target == 0)
            negate(vector);
        m_signed.push_back(std::move(vector));
    }
}

NearestPoint Decision::nearest() const
{
    std::vector<PointSet> sets;
    for (const std::vector<int> &rows : m_sets) {
        std::vector<Vector> points;
        for (const int row : rows) {
            points.push_back(m_signed[static_cast<std::size_t>(row)]);
            if (m_question.useBias)
                points.back().pop_back();
        }
        sets.emplace_back(std::move(points), m_stop);
    }
    return nearestPoint(sets, m_stop);
}

WidestStreet Decision::street(const NearestPoint &nearest) const
{
    // In the whole coordinates, v = numerators/denominator; the power of ten that they stand for
    // comes last. The way from 0 to v is, with a bias, the street's width; without one, half of it.
    const Integer squared = dot(nearest.numerators, nearest.numerators);
    const int halves = m_question.useBias ? 2 : 1;
    const Integer factor = halves * nearest.denominator; // w = factor·numerators/squared
    WidestStreet street;
    for (const Integer &numerator : nearest.numerators)
        street.weights.push_back(
            fraction(Rational(factor * numerator, squared) * power(-m_observations.power)));
    street.marginSquared =
        fraction(Rational(squared, factor * factor) * power(2 * m_observations.power));
    for (std::size_t s = 0; s < m_sets.size(); ++s) {
        for (const int index : nearest.faces[s])
            street.support.push_back(m_sets[s][static_cast<std::size_t>(index)]);
    }
    if (m_question.useBias) { // the first is of class 1: w·x + b = 1
        const Vector &onEdge = m_observations.points[static_cast<std::size_t>(street.support[0])];
        street.bias = fraction(1 - Rational(factor * dot(nearest.numerators, onEdge), squared));
    }
    std::ranges::sort(street.support);
    return street;
}

/// Returns the dependence of the vectors m_signed that follows from a nearest point 0.
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

/// Returns an irreducible dependence with a marked vector, of as few vectors as separability()
/// promises.
std::optional<Dependence> Decision::smallest(const Dependence &found, const Marks &marks) const
{
    if (auto one = zeroVector(m_signed, marks))
        return one;
    if (auto two = oppositeVectors(m_signed, marks, m_stop))
        return two;
    const bool isPlane = m_observations.points.front().size() == 2;
    if (m_question.useBias && isPlane && m_targets.size() <= std::size_t{fewestUpTo}) {
        if (auto three = pointBetween(m_observations.points, m_targets, m_stop))
            return three;
    }
    if (const auto any = markedDependence(m_signed, marks, found, m_stop))
        return irreducible(*any, m_signed, marks, m_stop);
    return std::nullopt;
}

void Decision::prove(Separability &result, const Dependence &proof) const
{
    std::array<Integer, 2> sums; // of the coefficients, by class
    Vector point(m_observations.points.front().size());
    for (const auto &[index, coefficient] : proof) {
        const auto row = static_cast<std::size_t>(index);
        sums[static_cast<std::size_t>(m_targets[row])] += coefficient;
        if (m_targets[row] == 0)
            continue;
        for (std::size_t k = 0; k < point.size(); ++k)
            point[k] += coefficient * m_observations.points[row][k];
    }
    const Integer &largest = std::max(sums[0], sums[1]);
    for (const auto &[index, coefficient] : proof)
        result.certificate.push_back({index, fraction(Rational(coefficient, largest))});
    std::ranges::sort(result.certificate, {}, &Share::observation);
    for (const Integer &coordinate : point)
        result.point.push_back(
            fraction(Rational(coordinate, largest) * power(m_observations.power)));
}

Separability Decision::decide() const
{
    Separability result;
    // With a bias a single class is separable; without one its points may surround 0.
    const bool areBoth = std::ranges::count(m_targets, 1) % std::ssize(m_targets) != 0;
    if (m_question.useBias && !areBoth)
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

Separability separability(const Dataset &data, const LinearQuestion &question,
                          const std::stop_token &stop)
{
    return data.observationCount() == 0 ? Separability() : Decision(data, question, stop).decide();
}

} // namespace frontera

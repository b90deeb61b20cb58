// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/linear/best_line.h"
#include "core/linear/separability.h"
#include "core/models/perceptron/perceptron.h"
#include "tests/core/linear/exhaustive_search.h"
#include "tests/core/linear/labelled_points.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>

// Checks of separability() against its own definitions and against exhaustive search. Functions
// that return a text return the first fault in words; empty if there is none.

namespace frontera {

using namespace Qt::StringLiterals;

inline std::vector<RationalVector> exactInputs(const Dataset &data)
{
    std::vector<RationalVector> rows;
    for (int row = 0; row < data.observationCount(); ++row) {
        RationalVector inputs;
        for (const Decimal &input : data.inputs(row))
            inputs.push_back(exactly(input.toString()));
        rows.push_back(std::move(inputs));
    }
    return rows;
}

inline bool isStrict(int target, const Settings &settings)
{
    return settings.useBias || settings.targets == Targets::Bipolar ||
           (target == 1) != settings.firesAtZero;
}

/// Returns s·(x, 1), or s·x without a bias, for each point, in its whole coordinates.
inline std::vector<WholeVector> signedColumns(const LabelledPoints &points, bool useBias)
{
    std::vector<WholeVector> columns;
    for (std::size_t i = 0; i < points.size(); ++i) {
        WholeVector column(points.x[i].begin(), points.x[i].end());
        if (useBias)
            column.push_back(1);
        for (Whole &coordinate : column)
            coordinate *= points.side(i);
        columns.push_back(std::move(column));
    }
    return columns;
}

/// Checks a certificate against its definition. Returns the fault.
inline QString faultOfCertificate(const Separability &result, const Dataset &data,
                                  const Settings &settings)
{
    const std::vector<RationalVector> inputs = exactInputs(data);
    const auto n = static_cast<std::size_t>(data.inputCount());
    std::array<RationalVector, 2> sums = {RationalVector(n), RationalVector(n)};
    std::array<Rational, 2> totals;
    bool hasStrict = false;
    int before = -1;
    for (const Share &share : result.certificate) {
        if (share.observation <= before || share.observation >= data.observationCount())
            return u"rows do not ascend"_s;
        before = share.observation;
        const Rational lambda = exactly(share.lambda);
        if (lambda <= 0)
            return u"λ is not positive"_s;
        const int target = data.target(share.observation);
        hasStrict = hasStrict || isStrict(target, settings);
        totals[target] += lambda;
        for (std::size_t k = 0; k < n; ++k)
            sums[target][k] += lambda * inputs[share.observation][k];
    }
    if (settings.useBias ? totals[0] != 1 || totals[1] != 1 : std::max(totals[0], totals[1]) != 1)
        return u"the λ do not sum to 1"_s;
    if (result.point.size() != n)
        return u"no point"_s;
    for (std::size_t k = 0; k < n; ++k) {
        if (sums[0][k] != sums[1][k] || exactly(result.point[k]) != sums[1][k])
            return u"the sums differ"_s;
    }
    if (!result.isLearnable && !hasStrict)
        return u"no observation of a strict class"_s;
    return {};
}

/// Returns true if the certificate's columns have only one relation, up to a factor. Then no part
/// of them has one, as none of the coefficients is 0.
inline bool isIrreducible(const std::vector<Share> &certificate,
                          const std::vector<WholeVector> &columns)
{
    std::vector<WholeVector> used;
    for (const Share &share : certificate)
        used.push_back(columns[share.observation]);
    return onlyRelation(used).has_value();
}

/// Checks a street, but not whether it is the widest. Returns the fault: an observation in it, a
/// support that is not the set of observations on its edges, or a margin other than 1/|w|.
inline QString faultOfStreet(const WidestStreet &street, const Dataset &data)
{
    const std::vector<RationalVector> inputs = exactInputs(data);
    RationalVector weights;
    for (const Fraction &weight : street.weights)
        weights.push_back(exactly(weight));
    if (exactly(street.marginSquared) * dotProduct(weights, weights) != 1)
        return u"the margin is not 1/|w|"_s;
    std::vector<int> onEdge;
    for (int row = 0; row < data.observationCount(); ++row) {
        const Rational z = dotProduct(weights, inputs[row]) + exactly(street.bias);
        const Rational distance = data.target(row) == 1 ? z : Rational(-z);
        if (distance < 1)
            return u"%1 is in the street"_s.arg(row);
        if (distance == 1)
            onEdge.push_back(row);
    }
    return onEdge == street.support ? QString() : u"wrong support"_s;
}

/// Returns the points of these rows whose hull the street separates from 0: with a bias the
/// differences between points of the two classes.
inline std::vector<RationalVector> differences(const std::vector<int> &rows, const Dataset &data,
                                               bool useBias)
{
    const std::vector<RationalVector> inputs = exactInputs(data);
    std::vector<RationalVector> result;
    for (const int p : rows) {
        if (!useBias) {
            result.push_back(inputs[p]);
            for (Rational &coordinate : result.back())
                coordinate *= 2 * data.target(p) - 1;
            continue;
        }
        for (const int q : rows) {
            if (data.target(p) != 1 || data.target(q) != 0)
                continue;
            result.push_back(inputs[p]);
            for (std::size_t k = 0; k < inputs[q].size(); ++k)
                result.back()[k] -= inputs[q][k];
        }
    }
    return result;
}

/// Returns true if a street without observations in it is the widest: two points of the hulls of
/// its support (without a bias, one point and 0) are no further apart than the street is wide. As
/// the width is not 0, the nearest point lies on the border of the hull, so n points are enough for
/// it.
inline bool isWidest(const WidestStreet &street, const Dataset &data, bool useBias)
{
    const RationalVector nearest =
        nearestToZero(differences(street.support, data, useBias), data.inputCount());
    return dotProduct(nearest, nearest) == exactly(street.marginSquared) * (useBias ? 4 : 1);
}

inline Rational squaredDistance(const RationalVector &p, const RationalVector &a,
                                const RationalVector &b)
{
    const RationalVector ab = {b[0] - a[0], b[1] - a[1]};
    RationalVector ap = {p[0] - a[0], p[1] - a[1]};
    if (const Rational length = dotProduct(ab, ab); length != 0) {
        const Rational t =
            std::clamp<Rational>(dotProduct(ap, ab) / length, Rational(0), Rational(1));
        ap = {ap[0] - t * ab[0], ap[1] - t * ab[1]};
    }
    return dotProduct(ap, ap);
}

/// Returns, for separable classes in the plane, the square of the smallest distance from a point of
/// one class to a segment between two points (or a single one) of the other class.
inline Rational squaredGap(const Dataset &data)
{
    const std::vector<RationalVector> inputs = exactInputs(data);
    std::optional<Rational> least;
    for (int p = 0; p < data.observationCount(); ++p) {
        for (int a = 0; a < data.observationCount(); ++a) {
            for (int b = 0; b <= a; ++b) {
                if (data.target(a) == data.target(p) || data.target(b) == data.target(p))
                    continue;
                const Rational gap = squaredDistance(inputs[p], inputs[a], inputs[b]);
                least = least ? std::min(*least, gap) : gap;
            }
        }
    }
    return least.value();
}

struct Tally
{
    int separable = 0;
    int inseparable = 0;
    int learnableOnly = 0;
    std::set<std::size_t> sizes; ///< of certificates
};

/// Returns the number of observations of the smallest proof; with `withStrict`, of the smallest one
/// that has an observation of a strict class (isStrict()). Nothing if there is none.
inline std::optional<std::size_t> fewest(const std::vector<std::vector<int>> &circuits,
                                         const LabelledPoints &points, const Settings &settings,
                                         bool withStrict)
{
    std::optional<std::size_t> fewest;
    for (const std::vector<int> &circuit : circuits) {
        const bool counts = !withStrict || std::ranges::any_of(circuit, [&](int i) {
            return isStrict(points.targets[i], settings);
        });
        if (counts)
            fewest = std::min(fewest.value_or(circuit.size()), circuit.size());
    }
    return fewest;
}

inline QString faultOfSeparable(const Separability &result, const Dataset &data, bool areBoth,
                                bool useBias)
{
    if (!result.certificate.empty() || !result.point.empty())
        return u"a certificate too many"_s;
    if (result.street.has_value() != areBoth)
        return u"a street missing, or too many"_s;
    if (!areBoth)
        return {};
    if (const QString fault = faultOfStreet(*result.street, data); !fault.isEmpty())
        return fault;
    if (!isWidest(*result.street, data, useBias))
        return u"not the widest street"_s;
    if (data.inputCount() == 2 && useBias &&
        squaredGap(data) != 4 * exactly(result.street->marginSquared))
        return u"the gap between the hulls is another"_s;
    return {};
}

/// Checks all facts about one small data set under one convention. Returns the first fault.
inline QString faultOf(const LabelledPoints &points, const Settings &settings, Tally &tally)
{
    const Dataset data = dataset(points);
    const Separability result = separability(data, linearQuestion(settings));
    const std::vector<WholeVector> columns = signedColumns(points, settings.useBias);
    const std::vector<std::vector<int>> circuits = positiveCircuits(columns);
    if (result.isSeparable != circuits.empty())
        return u"wrong verdict"_s;
    const auto strictFewest = fewest(circuits, points, settings, true);
    if (result.isLearnable != !strictFewest)
        return u"wrong on what can be learnt"_s;
    if (points.inputs() == 2 &&
        result.isLearnable != (bestLine(data, linearQuestion(settings)) == data.observationCount()))
        return u"the best line says otherwise"_s;
    if (result.isSeparable) {
        ++tally.separable;
        const bool areBoth = std::set(points.targets.begin(), points.targets.end()).size() == 2;
        return faultOfSeparable(result, data, areBoth, settings.useBias);
    }
    ++tally.inseparable;
    tally.learnableOnly += result.isLearnable;
    tally.sizes.insert(result.certificate.size());
    if (result.street)
        return u"a street too many"_s;
    if (const QString fault = faultOfCertificate(result, data, settings); !fault.isEmpty())
        return fault;
    if (!isIrreducible(result.certificate, columns))
        return u"a proof that can be reduced"_s;
    const std::size_t least =
        strictFewest ? *strictFewest : fewest(circuits, points, settings, false).value();
    if ((points.inputs() <= 2 || least <= 2) && result.certificate.size() != least)
        return u"%1 observations are enough for a proof"_s.arg(least);
    return {};
}

} // namespace frontera

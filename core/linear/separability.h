// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/linear/stop.h"
#include "core/number/fraction.h"

#include <optional>
#include <vector>

namespace frontera {

class Dataset;
struct LinearQuestion;

/// The share of one observation in a proof that no line separates the classes.
struct Share
{
    int observation = 0; ///< row, from 0
    Fraction lambda;     ///< λ > 0

    bool operator==(const Share &) const = default;
};

/// The separating line of largest margin, that is, of largest distance to the nearest observation.
/// The strip without observations on both sides of it is the widest "street" between the classes. w
/// and b are scaled so that s·(w·x + b) = 1 at the nearest observations, where s is +1 for class 1
/// and −1 for class 0: so the margin is 1/|w|, in the units of the inputs.
struct WidestStreet
{
    std::vector<Fraction> weights; ///< w, one for each input
    Fraction bias;                 ///< b; 0 without a bias
    Fraction marginSquared;        ///< 1/|w|²
    std::vector<int> support;      ///< all rows where s·(w·x + b) = 1, ascending

    bool operator==(const WidestStreet &) const = default;
};

/// The answer to the question whether a line (or hyperplane) separates the two classes, with a
/// proof either way.
struct Separability
{
    /// True if there are w and b with s·(w·x + b) > 0 for every observation; without a bias, b is
    /// 0.
    bool isSeparable = true;
    /// True if some weights classify every observation rightly, by the question's convention for z
    /// = 0. It differs from isSeparable only without a bias and with targets 0/1.
    bool isLearnable = true;
    /// The widest street, if separable and observations of both classes are present.
    std::optional<WidestStreet> street;
    /// The proof, if not separable: Σλx over class 1 = Σλx over class 0, rows ascending, every λ >
    /// 0. With a bias the λ of each class sum to 1; without, those of the class with the larger sum
    /// do, and a class may be absent. Multiplied by λ and added up, the inequalities s·(w·x + b) >
    /// 0 then say 0 > 0. The proof is irreducible: none of its parts is a proof. So it has at most
    /// n + 2 observations for n inputs, n + 1 without a bias. If not learnable, at least one of
    /// them is wrong at z = 0 by the convention, so the same sum disproves isLearnable too.
    std::vector<Share> certificate;
    /// The value of both sums, a point of n coordinates, if not separable.
    std::vector<Fraction> point;
};

/// Decides separability exactly, for any number of inputs.
///
/// With a bias the classes are separable if and only if their convex hulls have no point in common
/// (Minkowski's separation theorem, 1896). The vector v between the two nearest points of the
/// hulls, found by Wolfe's algorithm (nearest_point.h), gives the line of largest margin, w =
/// 2v/|v|² (Vapnik, The Nature of Statistical Learning Theory, 1995; Bennett and Bredensteiner,
/// ICML 2000). Without a bias v is the point nearest to 0 of the hull of all s·x, and w = v/|v|².
/// isLearnable, where some inequalities need not be strict, is decided by Motzkin's theorem of the
/// alternative (1936).
///
/// A certificate of the fewest observations is guaranteed for one and for two inputs, in the plane
/// with a bias for up to `fewestUpTo` observations. In any dimension one of a single observation
/// (x = 0, without a bias) or of two (at one place; without a bias in opposite directions, seen
/// with their signs) is found if there is one. Throws Stopped when asked to stop.
[[nodiscard]] Separability separability(const Dataset &data, const LinearQuestion &question,
                                        const std::stop_token &stop = {});

/// The largest number of observations in the plane for which a proof by three of them is searched
/// before one by four.
constexpr int fewestUpTo = 2000;

} // namespace frontera

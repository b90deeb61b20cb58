// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/number/decimal.h"

#include <QtGlobal>
#include <optional>
#include <type_traits>
#include <vector>

namespace frontera {

/// The significant digits that the mean of decimals is rounded to, half to even, where it does not
/// end sooner.
inline constexpr int averageDigits = 18;

/// Weights W (weights.h, float_columns.h) with what their mean over all presentations needs. They
/// are equal if the weights are.
///
/// With w(0) the start and Δ(u) what the update in step u added, w(k) = w(0) + Σ_{u ≤ k} Δ(u). So
/// the sum of w(1) … w(p), whose p-th part is the averaged perceptron (Freund and Schapire, Machine
/// Learning 37, 1999), is (p + 1)·w(p) − w(0) − Σ_{u ≤ p} u·Δ(u): only updates change the last sum,
/// the moments. All of it is exact, of doubles too.
template <typename W>
struct Averaged : W
{
    /// Σ u·Δ(u) of each weight, then of the bias; empty before the first update, and where no mean
    /// is asked for.
    std::vector<Decimal> moments = {};
};

/// Sums of the weights after each presentation, then of the bias. Nothing stands for the sum of
/// doubles of which one is infinite or no number.
using WeightSums = std::vector<std::optional<Decimal>>;

/// Returns the value of a number, exactly; nothing if it has none.
[[nodiscard]] std::optional<Decimal> valueIn(const Decimal &number);
[[nodiscard]] std::optional<Decimal> valueIn(double number);

/// Sets `mean` to a sum divided by `steps` > 0: a decimal with averageDigits, or the nearest
/// double, rounded once; not a number where there is no sum. Returns true if a decimal was rounded.
bool setMean(Decimal &mean, const std::optional<Decimal> &sum, qint64 steps);
bool setMean(double &mean, const std::optional<Decimal> &sum, qint64 steps);

/// Adds `times` times one sum to another.
void addSums(WeightSums &sums, const WeightSums &more, qint64 times);

/// Calls visit(i, a, b) with the numbers of both, weight by weight, then with the biases.
template <typename A, typename B, typename Visit>
void forEachNumber(A &a, B &b, const Visit &visit)
{
    for (std::size_t i = 0; i < a.w.size(); ++i)
        visit(i, a.w[i], b.w[i]);
    visit(a.w.size(), a.b, b.b);
}

/// Adds to the moments what the update in step `number` changed.
template <typename W>
void addMoments(Averaged<W> &weights, const std::type_identity_t<W> &before, qint64 number)
{
    weights.moments.resize(weights.w.size() + 1);
    forEachNumber(weights, before, [&](std::size_t i, const auto &after, const auto &old) {
        if (after == old)
            return;
        const std::optional<Decimal> from = valueIn(old);
        const std::optional<Decimal> to = valueIn(after);
        if (from && to) // otherwise there is no mean any more
            weights.moments[i] = weights.moments[i] + Decimal(number) * (*to - *from);
    });
}

/// Returns the sums after the first `steps` presentations, which began with `start` and left these
/// weights.
template <typename W>
[[nodiscard]] WeightSums sumsOf(const Averaged<W> &weights, const W &start, qint64 steps)
{
    WeightSums sums;
    forEachNumber(weights, start, [&](std::size_t i, const auto &now, const auto &first) {
        const std::optional<Decimal> value = valueIn(now); // none stays none
        const Decimal moment = weights.moments.empty() ? Decimal() : weights.moments[i];
        sums.push_back(value ? std::optional(Decimal(steps + 1) * *value - *valueIn(first) - moment)
                             : std::nullopt);
    });
    return sums;
}

/// Sets weights to these sums divided by `steps` > 0. Returns true if a decimal was rounded.
template <typename W>
bool setMeans(W &weights, const WeightSums &sums, qint64 steps)
{
    bool isRounded = false;
    forEachNumber(weights, weights, [&](std::size_t i, auto &mean, const auto &) {
        isRounded = setMean(mean, sums[i], steps) || isRounded;
    });
    return isRounded;
}

} // namespace frontera

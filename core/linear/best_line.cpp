// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/linear/best_line.h"

#include "core/data/dataset.h"
#include "core/linear/linear_question.h"

#include <algorithm>
#include <array>
#include <vector>

namespace frontera {

namespace {

/// The vector from the pivot of a turning line to an observation, negated if it is not in the upper
/// half-plane.
struct Ray
{
    Decimal dx;
    Decimal dy;
    int target = 0;
    bool turned = false; ///< true if it was negated
};

Decimal cross(const Ray &a, const Ray &b)
{
    return a.dx * b.dy - a.dy * b.dx;
}

/// Numbers of observations: [0] of class 0, [1] of class 1.
using Counts = std::array<int, 2>;

struct Turn
{
    Counts atPivot{};
    std::vector<Ray> rays; ///< by angle
    Counts left{};
    Counts right{};
};

Turn turnAround(const Dataset &data, const Decimal &x, const Decimal &y)
{
    Turn turn;
    for (int row = 0; row < data.observationCount(); ++row) {
        const auto inputs = data.inputs(row);
        const int target = data.target(row);
        Ray ray{inputs[0] - x, inputs[1] - y, target, false};
        if (ray.dx.isZero() && ray.dy.isZero()) {
            ++turn.atPivot[target];
            continue;
        }
        ray.turned = ray.dy.sign() < 0 || (ray.dy.isZero() && ray.dx.sign() < 0);
        if (ray.turned)
            ray = {-ray.dx, -ray.dy, target, true};
        // A line along an angle just below 0: the upper half-plane is on its left.
        ++(ray.turned ? turn.right : turn.left)[target];
        turn.rays.push_back(ray);
    }
    std::ranges::sort(turn.rays, [](const Ray &a, const Ray &b) { return cross(a, b).sign() > 0; });
    return turn;
}

/// Turns the line by half a circle. Calls between(left, right) for every open interval of angles,
/// and on(ahead, behind) for every angle at which observations lie on the line.
template <typename Between, typename On>
void sweep(Turn turn, Between between, On on)
{
    between(turn.left, turn.right);
    for (auto first = turn.rays.begin(); first != turn.rays.end();) {
        const auto last = std::find_if(
            first, turn.rays.end(), [&](const Ray &ray) { return cross(*first, ray).sign() != 0; });
        Counts onLine{};
        for (auto ray = first; ray != last; ++ray) {
            --(ray->turned ? turn.right : turn.left)[ray->target];
            ++onLine[ray->target];
        }
        on(turn.left, turn.right, onLine);
        for (auto ray = first; ray != last; ++ray)
            ++(ray->turned ? turn.left : turn.right)[ray->target];
        between(turn.left, turn.right);
        first = last;
    }
}

/// Returns the number of observations that are right if the better one of the two sides fires.
int bestSides(const Counts &left, const Counts &right)
{
    return std::max(left[1] + right[0], left[0] + right[1]);
}

int bestThroughOrigin(const Dataset &data, const LinearQuestion &question)
{
    const auto rightAtZero = [&](const Counts &counts) {
        return question.classAtZero ? counts[*question.classAtZero] : 0;
    };
    const Turn turn = turnAround(data, Decimal(), Decimal());
    Counts all = turn.atPivot;
    for (const Ray &ray : turn.rays)
        ++all[ray.target];
    int best = rightAtZero(all); // w = 0
    sweep(
        turn,
        [&](const Counts &left, const Counts &right) {
            best = std::max(best, bestSides(left, right) + rightAtZero(turn.atPivot));
        },
        [&](const Counts &left, const Counts &right, const Counts &onLine) {
            best = std::max(best, bestSides(left, right) + rightAtZero(onLine) +
                                      rightAtZero(turn.atPivot));
        });
    return best;
}

} // namespace

int bestLine(const Dataset &data, const LinearQuestion &question, const std::stop_token &stop)
{
    Q_ASSERT(data.inputCount() == 2);
    if (!question.useBias)
        return bestThroughOrigin(data, question);
    int best = 0;
    for (int row = 0; row < data.observationCount(); ++row) {
        throwIfAsked(stop);
        const Turn turn = turnAround(data, data.inputs(row)[0], data.inputs(row)[1]);
        const int pivot = std::max(turn.atPivot[0], turn.atPivot[1]);
        sweep(
            turn,
            [&](const Counts &left, const Counts &right) {
                best = std::max(best, bestSides(left, right) + pivot);
            },
            [](const Counts &, const Counts &, const Counts &) {});
    }
    return best;
}

} // namespace frontera

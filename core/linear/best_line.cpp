// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/linear/best_line.h"

#include "core/data/dataset.h"
#include "core/linear/linear_question.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace frontera {

namespace {

/// Numbers of observations: [0] of class 0, [1] of class 1.
using Counts = std::array<int, 2>;

/// Returns the number of observations that are right if the better one of the two sides fires.
int bestSides(const Counts &left, const Counts &right)
{
    return std::max(left[1] + right[0], left[0] + right[1]);
}

void add(Counts &counts, const Counts &more)
{
    counts[0] += more[0];
    counts[1] += more[1];
}

void take(Counts &counts, const Counts &less)
{
    counts[0] -= less[0];
    counts[1] -= less[1];
}

/// The observations with these numbers, of which weights w make z = w·v.
struct PlacedRows
{
    std::vector<Decimal> v = {};
    Counts counts{};
};
using AllPlaced = std::vector<PlacedRows>;

bool isZero(const PlacedRows &place)
{
    return std::ranges::all_of(place.v, &Decimal::isZero);
}

/// Returns the places of the observations, with 1 as the last number where there is a bias.
AllPlaced placesOf(const Dataset &data, bool useBias)
{
    AllPlaced all;
    for (int row = 0; row < data.observationCount(); ++row) {
        const auto inputs = data.inputs(row);
        PlacedRows place{.v = {inputs.begin(), inputs.end()}};
        if (useBias)
            place.v.emplace_back(1);
        place.counts[static_cast<std::size_t>(data.target(row))] = 1;
        all.push_back(std::move(place));
    }
    std::ranges::sort(all, {}, &PlacedRows::v);
    AllPlaced distinct;
    for (PlacedRows &place : all) {
        if (!distinct.empty() && distinct.back().v == place.v)
            add(distinct.back().counts, place.counts);
        else
            distinct.push_back(std::move(place));
    }
    return distinct;
}

/// A place in the plane, negated if it is not in the upper half of it.
struct Ray
{
    const PlacedRows *place = nullptr;
    bool turned = false; ///< true if it is negated
};

/// The sign of the angle from one ray to another.
int turnSign(const Ray &from, const Ray &to)
{
    const std::vector<Decimal> &a = from.place->v;
    const std::vector<Decimal> &b = to.place->v;
    const int sign = (a[0] * b[1] - a[1] * b[0]).sign();
    return from.turned == to.turned ? sign : -sign;
}

class BestLine
{
public:
    BestLine(std::optional<int> classAtZero, const std::stop_token &stop)
        : m_classAtZero(classAtZero)
        , m_stop(stop)
    {
    }

    /// Returns the largest number that any weights for these places get right.
    [[nodiscard]] int of(AllPlaced places) const
    {
        Counts atZero{};
        for (const PlacedRows &place : places) {
            if (isZero(place))
                add(atZero, place.counts);
        }
        std::erase_if(places, isZero);
        return rightAtZero(atZero, m_classAtZero) + ofOthers(places, m_classAtZero);
    }

private:
    using ClassAtZero = std::optional<int>;

    static int rightAtZero(const Counts &counts, ClassAtZero classAtZero)
    {
        return classAtZero ? counts[static_cast<std::size_t>(*classAtZero)] : 0;
    }

    /// Returns the same for places none of which is 0. They may stay at z = 0 where a class is
    /// right there.
    [[nodiscard]] int ofOthers(const AllPlaced &places, ClassAtZero classAtZero) const
    {
        throwIfAsked(m_stop);
        if (places.empty())
            return 0;
        if (places.front().v.size() == 2)
            return inPlane(places, classAtZero);
        int best = 0;
        for (const PlacedRows &pivot : places)
            best = std::max(best, beside(places, pivot, classAtZero));
        return best;
    }

    /// Returns the largest number with weights that make z = 0 at a pivot, from where they are
    /// moved to its right side if that is better.
    [[nodiscard]] int beside(const AllPlaced &places, const PlacedRows &pivot,
                             ClassAtZero classAtZero) const
    {
        auto last = pivot.v.size(); // by which the last number is taken out of the weights
        while (pivot.v[--last].isZero())
            ;
        const bool isNegative = pivot.v[last].sign() < 0;
        Counts ahead{}; // those that are a multiple of the pivot
        Counts behind{};
        AllPlaced rest;
        for (const PlacedRows &place : places) {
            PlacedRows other{.counts = place.counts};
            for (std::size_t i = 0; i < place.v.size(); ++i) {
                if (i == last)
                    continue;
                const Decimal value = place.v[i] * pivot.v[last] - place.v[last] * pivot.v[i];
                other.v.push_back(isNegative ? -value : value);
            }
            if (!isZero(other))
                rest.push_back(std::move(other));
            else
                add((place.v[last].sign() < 0) == isNegative ? ahead : behind, place.counts);
        }
        // What moves with the pivot takes all others from z = 0 that its direction has a part in:
        // so those that stay there are chosen before any that move.
        const int moved = bestSides(ahead, behind) + ofOthers(rest, std::nullopt);
        if (!classAtZero)
            return moved;
        add(ahead, behind);
        return std::max(moved, rightAtZero(ahead, classAtZero) + ofOthers(rest, classAtZero));
    }

    /// Turns a line through the origin of the plane by half a circle, and looks at each open
    /// interval of angles and each angle at which places lie on the line.
    [[nodiscard]] int inPlane(const AllPlaced &places, ClassAtZero classAtZero) const
    {
        Counts left{}; // of a line along an angle just below 0
        Counts right{};
        std::vector<Ray> rays;
        for (const PlacedRows &place : places) {
            const int above = place.v[1].sign();
            const bool turned = above < 0 || (above == 0 && place.v[0].sign() < 0);
            add(turned ? right : left, place.counts);
            rays.push_back({&place, turned});
        }
        std::ranges::sort(rays, [](const Ray &a, const Ray &b) { return turnSign(a, b) > 0; });
        Counts all = left;
        add(all, right);
        int best = std::max(rightAtZero(all, classAtZero), bestSides(left, right));
        for (auto first = rays.begin(); first != rays.end();) {
            const auto last = std::find_if(
                first, rays.end(), [&](const Ray &ray) { return turnSign(*first, ray) != 0; });
            Counts onLine{};
            for (auto ray = first; ray != last; ++ray) {
                take(ray->turned ? right : left, ray->place->counts);
                add(onLine, ray->place->counts);
            }
            best = std::max(best, bestSides(left, right) + rightAtZero(onLine, classAtZero));
            for (auto ray = first; ray != last; ++ray)
                add(ray->turned ? left : right, ray->place->counts);
            best = std::max(best, bestSides(left, right));
            first = last;
        }
        return best;
    }

    std::optional<int> m_classAtZero; ///< nothing with a bias, which moves all away from z = 0
    const std::stop_token &m_stop;
};

} // namespace

int bestLine(const Dataset &data, const LinearQuestion &question, const std::stop_token &stop)
{
    return BestLine(question.useBias ? std::nullopt : question.classAtZero, stop)
        .of(placesOf(data, question.useBias));
}

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/random_points.h"

#include "core/number/split_mix.h"

#include <utility>

namespace frontera {

namespace {

/// A point in hundredths.
struct Place
{
    std::int64_t x = 0;
    std::int64_t y = 0;

    [[nodiscard]] std::int64_t squaredDistance(const Place &other) const
    {
        return (x - other.x) * (x - other.x) + (y - other.y) * (y - other.y);
    }
};

/// Returns `rows` points, each drawn by `placeOf(random, class)`.
template <typename Draw>
Dataset drawnPoints(const QString &name, int rows, std::uint64_t seed, Draw placeOf)
{
    constexpr std::int32_t hundredths = -2;
    SplitMix64 random(seed);
    std::vector<Decimal> values;
    std::vector<int> targets;
    for (int row = 0; row < rows; ++row) {
        const int target = row % 2;
        const Place place = placeOf(random, target);
        values.emplace_back(place.x, hundredths);
        values.emplace_back(place.y, hundredths);
        targets.push_back(target);
    }
    return Dataset(name, {QStringLiteral("x1"), QStringLiteral("x2")}, std::move(values),
                   std::move(targets));
}

/// Draws a number, uniform in −most … most.
std::int64_t uniform(SplitMix64 &random, std::int64_t most)
{
    return static_cast<std::int64_t>(random.below(static_cast<std::uint64_t>(2 * most + 1))) - most;
}

/// Draws a number that is nearly normal around 0, with a standard deviation of about 2·`half`: the
/// sum of 12 uniform numbers from −half to half.
std::int64_t bellShaped(SplitMix64 &random, std::int64_t half)
{
    constexpr int terms = 12;
    std::int64_t sum = 0;
    for (int i = 0; i < terms; ++i)
        sum += uniform(random, half);
    return sum;
}

Place cloudPlace(SplitMix64 &random, Place centre, std::int64_t half)
{
    const std::int64_t x = centre.x + bellShaped(random, half);
    return {x, centre.y + bellShaped(random, half)};
}

/// Draws a point, uniform among the accepted points of the square from −most to most.
template <typename Accept>
Place acceptedPlace(SplitMix64 &random, std::int64_t most, Accept isAccepted)
{
    for (;;) {
        const std::int64_t x = uniform(random, most);
        const Place place{x, uniform(random, most)};
        if (isAccepted(place))
            return place;
    }
}

bool isBetween(std::int64_t squared, std::int64_t least, std::int64_t most)
{
    return squared >= least * least && squared <= most * most;
}

} // namespace

Dataset cloudPoints(const QString &name, int rows, std::uint64_t seed)
{
    return drawnPoints(name, rows, seed, [](SplitMix64 &random, int target) {
        const std::int64_t side = target == 1 ? 1 : -1;
        constexpr std::int64_t gap = 100;
        for (;;) {
            const Place place = cloudPlace(random, {side * 150, side * 100}, 35);
            if (side * (3 * place.x + 2 * place.y) >= gap)
                return place;
        }
    });
}

Dataset noisyCloudPoints(const QString &name, int rows, std::uint64_t seed)
{
    return drawnPoints(name, rows, seed, [](SplitMix64 &random, int target) {
        const std::int64_t side = target == 1 ? 1 : -1;
        return cloudPlace(random, {side * 75, side * 50}, 45);
    });
}

Dataset circlePoints(const QString &name, int rows, std::uint64_t seed)
{
    return drawnPoints(name, rows, seed, [](SplitMix64 &random, int target) {
        return acceptedPlace(random, 200, [target](const Place &place) {
            const std::int64_t squared = place.squaredDistance({});
            return target == 1 ? isBetween(squared, 0, 90) : isBetween(squared, 130, 200);
        });
    });
}

Dataset moonPoints(const QString &name, int rows, std::uint64_t seed)
{
    return drawnPoints(name, rows, seed, [](SplitMix64 &random, int target) {
        // The one bends up and the other down; in the middle their ends pass each other.
        return acceptedPlace(random, 200, [target](const Place &place) {
            const Place centre = target == 0 ? Place{-50, -25} : Place{50, 25};
            const bool isOnItsSide = target == 0 ? place.y >= centre.y : place.y <= centre.y;
            return isOnItsSide && isBetween(place.squaredDistance(centre), 80, 120);
        });
    });
}

Dataset spiralPoints(const QString &name, int rows, std::uint64_t seed)
{
    // The cosine and sine of 15 degrees, and the direction that turns by them, in units of 2^−30.
    constexpr std::int64_t unit = std::int64_t{1} << 30;
    constexpr Place turn{1'037'154'959, 277'904'834};
    Place direction{unit, 0};
    int drawn = 0;
    return drawnPoints(name, rows, seed, [=](SplitMix64 &random, int target) mutable {
        const std::int64_t radius = 20 + 360 * (drawn++ / 2) / rows;
        const std::int64_t side = target == 1 ? -1 : 1;
        const std::int64_t x = side * direction.x * radius / unit + uniform(random, 4);
        const Place place{x, side * direction.y * radius / unit + uniform(random, 4)};
        if (target == 1) { // both arms have this direction
            direction = {(direction.x * turn.x - direction.y * turn.y) / unit,
                         (direction.x * turn.y + direction.y * turn.x) / unit};
        }
        return place;
    });
}

} // namespace frontera

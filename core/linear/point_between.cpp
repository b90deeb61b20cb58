// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/linear/certificate.h"

#include <algorithm>
#include <cstdint>
#include <numeric>

namespace frontera {

namespace {

// Numbers modulo the prime 2^31 − 1. Vectors along one line have the same slope modulo the prime
// too. So different slopes prove that vectors lie along different lines, with a few machine words
// instead of products of large integers.
using Residue = std::uint64_t;
constexpr Residue prime = 2'147'483'647;
constexpr Residue noSlope = prime; ///< of a vector (0, y)

Residue residue(const Integer &value)
{
    const auto rest = static_cast<std::int64_t>(Integer(value % prime));
    return static_cast<Residue>(rest < 0 ? rest + static_cast<std::int64_t>(prime) : rest);
}

Residue inverse(Residue value)
{
    Residue result = 1;
    for (Residue power = prime - 2; power > 0; power /= 2) { // Fermat
        if (power % 2 == 1)
            result = result * value % prime;
        value = value * value % prime;
    }
    return result;
}

/// Divides all numerators by their denominators at the cost of one division; where a denominator is
/// 0 the result is noSlope.
std::vector<Residue> quotients(std::vector<Residue> numerators,
                               std::span<const Residue> denominators)
{
    std::vector<Residue> products; // of the denominators before each one
    Residue product = 1;
    for (const Residue denominator : denominators) {
        products.push_back(product);
        if (denominator != 0)
            product = product * denominator % prime;
    }
    Residue rest = inverse(product);
    for (std::size_t i = numerators.size(); i-- > 0;) {
        if (denominators[i] == 0) {
            numerators[i] = noSlope;
            continue;
        }
        numerators[i] = numerators[i] * (rest * products[i] % prime) % prime;
        rest = rest * denominators[i] % prime;
    }
    return numerators;
}

class Search
{
public:
    Search(std::span<const Vector> points, std::span<const int> targets);

    /// Finds two points of the other class with this point between them.
    [[nodiscard]] std::optional<Dependence> around(int pivot) const;

private:
    [[nodiscard]] std::optional<Dependence> among(int pivot, std::span<const int> others) const;
    [[nodiscard]] const Vector &point(int index) const
    {
        return m_points[static_cast<std::size_t>(index)];
    }

    std::span<const Vector> m_points;
    std::span<const int> m_targets;
    std::vector<Residue> m_x;
    std::vector<Residue> m_y;
    std::vector<int> m_ranks; ///< of each point, from left to right, then from low to high
};

Search::Search(std::span<const Vector> points, std::span<const int> targets)
    : m_points(points)
    , m_targets(targets)
    , m_ranks(points.size())
{
    for (const Vector &point : points) {
        m_x.push_back(residue(point[0]));
        m_y.push_back(residue(point[1]));
    }
    std::vector<int> order(points.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, [this](int a, int b) { return point(a) < point(b); });
    for (std::size_t rank = 0; rank < order.size(); ++rank)
        m_ranks[static_cast<std::size_t>(order[rank])] = static_cast<int>(rank);
}

/// Finds two of these points with the point `pivot` between them.
std::optional<Dependence> Search::among(int pivot, std::span<const int> others) const
{
    std::vector<Vector> differences;
    for (const int other : others)
        differences.push_back(
            {point(other)[0] - point(pivot)[0], point(other)[1] - point(pivot)[1]});
    auto found = oppositeVectors(differences, Marks(differences.size(), true));
    if (!found)
        return std::nullopt;
    // Σ coefficient·(other − pivot) = 0
    Integer sum = 0;
    for (Term &term : *found) {
        sum += term.coefficient;
        term.index = others[static_cast<std::size_t>(term.index)];
    }
    found->push_back({pivot, sum});
    return found;
}

std::optional<Dependence> Search::around(int pivot) const
{
    const auto p = static_cast<std::size_t>(pivot);
    std::vector<int> others;
    std::vector<Residue> dx;
    std::vector<Residue> dy;
    bool isLost = false; // a difference is 0 modulo the prime: its slope is not known
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        if (m_targets[i] == m_targets[p])
            continue;
        others.push_back(static_cast<int>(i));
        dx.push_back((m_x[i] + prime - m_x[p]) % prime);
        dy.push_back((m_y[i] + prime - m_y[p]) % prime);
        isLost = isLost || (dx.back() == 0 && dy.back() == 0);
    }
    if (isLost)
        return among(pivot, others);
    constexpr int indexBits = 32;
    std::vector<std::uint64_t> bySlope = quotients(std::move(dy), dx);
    for (std::size_t i = 0; i < others.size(); ++i)
        bySlope[i] = (bySlope[i] << indexBits) | static_cast<std::uint64_t>(others[i]);
    std::ranges::sort(bySlope);
    for (auto first = bySlope.begin(); first != bySlope.end();) {
        std::vector<int> group; // of one slope
        bool isBefore = false;
        bool isAfter = false;
        auto next = first;
        for (; next != bySlope.end() && *next >> indexBits == *first >> indexBits; ++next) {
            group.push_back(static_cast<int>(*next & 0xffff'ffff));
            const int rank = m_ranks[static_cast<std::size_t>(group.back())];
            (rank < m_ranks[p] ? isBefore : isAfter) = true;
        }
        first = next;
        if (isBefore && isAfter) {
            if (auto found = among(pivot, group))
                return found;
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<Dependence> pointBetween(std::span<const Vector> points, std::span<const int> targets,
                                       const std::stop_token &stop)
{
    const Search search(points, targets);
    for (int pivot = 0; pivot < static_cast<int>(points.size()); ++pivot) {
        throwIfAsked(stop);
        if (auto found = search.around(pivot))
            return found;
    }
    return std::nullopt;
}

} // namespace frontera

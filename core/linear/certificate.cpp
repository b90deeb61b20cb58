// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/linear/certificate.h"

#include "core/linear/guess.h"
#include "core/linear/nearest_point.h"

#include <algorithm>
#include <array>

namespace frontera {

namespace {

std::optional<std::size_t> firstNonZero(const Vector &vector)
{
    const auto found =
        std::ranges::find_if(vector, [](const Integer &value) { return !value.is_zero(); });
    if (found == vector.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - vector.begin());
}

/// A vector other than 0, which stands for the line through it and 0.
struct Direction
{
    int index = 0;
    const Vector *vector = nullptr;
    std::size_t first = 0; ///< its first coordinate that is not 0

    [[nodiscard]] const Integer &leading() const { return (*vector)[first]; }
};

/// Compares two lines. Returns less than 0, 0 or more if `a` is before, along or after `b`.
int compare(const Direction &a, const Direction &b)
{
    if (a.first != b.first)
        return a.first < b.first ? -1 : 1;
    const int turned = a.leading().sign() * b.leading().sign();
    Integer left;
    Integer right;
    for (std::size_t k = a.first + 1; k < a.vector->size(); ++k) {
        boost::multiprecision::multiply(left, (*a.vector)[k], b.leading());
        boost::multiprecision::multiply(right, (*b.vector)[k], a.leading());
        if (const int order = left.compare(right); order != 0)
            return order * turned;
    }
    return 0;
}

bool hasMarked(const Dependence &dependence, const Marks &marks)
{
    return std::ranges::any_of(
        dependence, [&](const Term &term) { return marks[static_cast<std::size_t>(term.index)]; });
}

/// Finds, among vectors along one line, two in opposite directions, one of them marked.
std::optional<Dependence> oppositeAlong(std::span<const Direction> line, const Marks &marks)
{
    // The first vector of each kind: [in which direction][marked].
    std::array<std::array<const Direction *, 2>, 2> first{};
    for (const Direction &direction : line) {
        const bool marked = marks[static_cast<std::size_t>(direction.index)];
        const Direction *&known = first[direction.leading() > 0][marked];
        if (known == nullptr)
            known = &direction;
    }
    for (const auto &[mark, other] : {std::pair(1, 1), std::pair(1, 0), std::pair(0, 1)}) {
        const Direction *a = first[1][mark];
        const Direction *b = first[0][other];
        if (a != nullptr && b != nullptr)
            return Dependence{{a->index, -b->leading()}, {b->index, a->leading()}};
    }
    return std::nullopt;
}

} // namespace

std::optional<Dependence> zeroVector(std::span<const Vector> vectors, const Marks &marks)
{
    for (std::size_t i = 0; i < vectors.size(); ++i) {
        if (marks[i] && !firstNonZero(vectors[i]))
            return Dependence{{static_cast<int>(i), 1}};
    }
    return std::nullopt;
}

std::optional<Dependence> oppositeVectors(std::span<const Vector> vectors, const Marks &marks,
                                          const std::stop_token &stop)
{
    std::vector<Direction> directions;
    for (std::size_t i = 0; i < vectors.size(); ++i) {
        if (const std::optional<std::size_t> first = firstNonZero(vectors[i]))
            directions.push_back({static_cast<int>(i), &vectors[i], *first});
    }
    std::ranges::stable_sort(directions, [&stop](const Direction &a, const Direction &b) {
        throwIfAsked(stop);
        return compare(a, b) < 0;
    });
    for (auto first = directions.begin(); first != directions.end();) {
        const auto last = std::find_if(first, directions.end(), [&](const Direction &direction) {
            return compare(*first, direction) != 0;
        });
        if (const auto found = oppositeAlong(std::span(first, last), marks))
            return found;
        first = last;
    }
    return std::nullopt;
}

namespace {

/// Turns a dependence of projections into one of the vectors themselves. The projections are the
/// parts of the vectors at right angles to the vectors of `settled`. So the sum of the vectors lies
/// in the span of the settled ones, as a combination with coefficients of any sign; the settled
/// dependence is added often enough to make all coefficients positive.
Dependence lifted(Dependence dependence, const Dependence &settled, std::span<const Vector> vectors,
                  const std::stop_token &stop)
{
    if (settled.empty())
        return dependence;
    const std::size_t dimension = vectors.front().size();
    std::vector<Vector> columns;
    for (const Term &term : settled)
        columns.push_back(vectors[static_cast<std::size_t>(term.index)]);
    Vector &sum = columns.emplace_back(dimension);
    for (const Term &term : dependence) {
        for (std::size_t k = 0; k < dimension; ++k)
            sum[k] += term.coefficient * vectors[static_cast<std::size_t>(term.index)][k];
    }
    // The last column depends on the others, so the last vector of the kernel has it.
    Vector relation = kernel(transposed(columns, dimension), columns.size(), stop).back();
    if (relation.back() < 0)
        negate(relation);
    Integer multiple = 0;
    for (std::size_t i = 0; i < settled.size(); ++i) {
        const Integer needed = -relation[i] / settled[i].coefficient + 1;
        multiple = std::max(multiple, needed);
    }
    for (Term &term : dependence)
        term.coefficient *= relation.back();
    for (std::size_t i = 0; i < settled.size(); ++i)
        dependence.push_back({settled[i].index, relation[i] + multiple * settled[i].coefficient});
    return dependence;
}

} // namespace

std::optional<Dependence> markedDependence(std::span<const Vector> vectors, const Marks &marks,
                                           Dependence found, const std::stop_token &stop)
{
    // If w·a ≥ 0 for all vectors, w·a = 0 for those of the dependence. So while none of them is
    // marked, only the projections of the other vectors, at right angles to all of them, matter.
    while (!hasMarked(found, marks)) {
        std::vector<Vector> settled;
        for (const Term &term : found)
            settled.push_back(vectors[static_cast<std::size_t>(term.index)]);
        const std::vector<Vector> normals = kernel(settled, vectors.front().size(), stop);
        std::vector<Vector> parts;
        std::vector<int> indices;
        for (std::size_t i = 0; i < vectors.size(); ++i) {
            throwIfAsked(stop);
            Vector part;
            for (const Vector &normal : normals)
                part.push_back(dot(normal, vectors[i]));
            const auto index = static_cast<int>(i);
            if (firstNonZero(part)) {
                parts.push_back(std::move(part));
                indices.push_back(index);
            } else if (marks[i]) {
                return lifted({{index, 1}}, found, vectors, stop);
            }
        }
        if (parts.empty())
            return std::nullopt;
        const PointSet set(std::move(parts), stop);
        const NearestPoint nearest = nearestPoint(std::span(&set, 1), stop);
        if (!nearest.isZero())
            return std::nullopt;
        Dependence next;
        for (const Term &term : nearest.combinations.front())
            next.push_back({indices[static_cast<std::size_t>(term.index)], term.coefficient});
        found = lifted(std::move(next), found, vectors, stop);
    }
    return found;
}

namespace {

/// Returns the dependence of these vectors, if they have just one, up to a factor, and it has all
/// of them, and one is marked; nothing otherwise.
std::optional<Dependence> circuit(std::span<const int> indices, std::span<const Vector> vectors,
                                  const Marks &marks, const std::stop_token &stop)
{
    std::vector<Vector> columns;
    for (const int index : indices)
        columns.push_back(vectors[static_cast<std::size_t>(index)]);
    std::vector<Vector> relations =
        kernel(transposed(columns, vectors.front().size()), columns.size(), stop);
    if (relations.size() != 1)
        return std::nullopt;
    Vector &relation = relations.front();
    if (relation.front() < 0)
        negate(relation);
    Dependence dependence;
    for (std::size_t i = 0; i < indices.size(); ++i) {
        if (relation[i] <= 0)
            return std::nullopt;
        dependence.push_back({indices[i], relation[i]});
    }
    return hasMarked(dependence, marks) ? std::optional(dependence) : std::nullopt;
}

} // namespace

Dependence irreducible(const Dependence &dependence, std::span<const Vector> vectors,
                       const Marks &marks, const std::stop_token &stop)
{
    // One more coordinate, 1 for marked vectors, makes the sum that reduced() keeps other than 0.
    std::vector<Vector> extended;
    for (const Term &term : dependence) {
        const auto index = static_cast<std::size_t>(term.index);
        extended.push_back(vectors[index]);
        extended.back().emplace_back(marks[index] ? 1 : 0);
    }
    // With many vectors the part is guessed first, as dropping them one by one is expensive.
    constexpr std::size_t fewDimensions = 5;
    const std::size_t dimension = vectors.front().size();
    if (dimension > fewDimensions && dependence.size() > dimension + 1) {
        std::vector<int> part;
        for (const std::size_t i : likelyPart(dependence, extended, stop))
            part.push_back(dependence[i].index);
        if (const auto found = circuit(part, vectors, marks, stop))
            return *found;
    }
    return reduced(dependence, std::move(extended), stop);
}

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/linear/hull_candidates.h"

#include "core/data/dataset.h"
#include "core/data/signed_columns.h"

#include <array>
#include <limits>

namespace frontera {

namespace {

struct Point
{
    double x = 0;
    double y = 0;
};

/// One side of the octagon, a·x + b·y = c. The points with a·x + b·y > c are to its left.
struct Side
{
    double a = 0;
    double b = 0;
    double c = 0;
};

/// The eight directions, counter-clockwise.
constexpr std::array<Point, 8> directions = {
    {{1, 0}, {1, 1}, {0, 1}, {-1, 1}, {-1, 0}, {-1, -1}, {0, -1}, {1, -1}}};

/// With fewer rows, none are left out.
constexpr std::size_t fewest = 200;

std::vector<int> rowsOf(const Dataset &data, int target)
{
    std::vector<int> rows;
    for (int row = 0; row < data.observationCount(); ++row) {
        if (data.target(row) == target)
            rows.push_back(row);
    }
    return rows;
}

/// The points of one class, rotated by 180° about 0 if the class is 0. The hull's corners are the
/// same rows.
class Points
{
public:
    explicit Points(const SignedColumns &columns)
        : m_x(columns.column(0))
        , m_y(columns.column(1))
    {
    }
    [[nodiscard]] Point operator[](int row) const { return {m_x[row], m_y[row]}; }

private:
    const double *m_x;
    const double *m_y;
};

std::vector<Side> octagon(const std::vector<int> &rows, const Points &points)
{
    std::array<int, 8> outermost{};
    std::array<double, 8> farthest{};
    farthest.fill(-std::numeric_limits<double>::infinity());
    for (const int row : rows) {
        const Point at = points[row];
        for (std::size_t k = 0; k < directions.size(); ++k) {
            const double far = at.x * directions[k].x + at.y * directions[k].y;
            if (far > farthest[k]) {
                farthest[k] = far;
                outermost[k] = row;
            }
        }
    }
    std::vector<Side> sides;
    for (std::size_t k = 0; k < directions.size(); ++k) {
        const Point from = points[outermost[k]];
        const Point to = points[outermost[(k + 1) % directions.size()]];
        if (from.x == to.x && from.y == to.y)
            continue;
        const double a = from.y - to.y;
        const double b = to.x - from.x;
        sides.push_back({a, b, a * from.x + b * from.y});
    }
    return sides;
}

} // namespace

std::vector<int> hullCandidates(const Dataset &data, int target)
{
    Q_ASSERT(data.inputCount() == 2);
    const std::vector<int> rows = rowsOf(data, target);
    if (rows.size() < fewest)
        return rows;
    const SignedColumns &columns = data.columns();
    // With coordinates up to X and Y, each rounded to the nearest double, a side's a and b are
    // wrong by less than 2^-50·Y and 2^-50·X, and so a·x + b·y − c by less than 2^-47·X·Y.
    const double error = columns.largest(0) * columns.largest(1) * 0x1p-46;
    constexpr double smallestSure = 1e-290; // below, doubles have fewer digits
    if (!(error > smallestSure && error < std::numeric_limits<double>::max() / 0x1p60))
        return rows;
    const Points points(columns);
    const std::vector<Side> sides = octagon(rows, points);
    std::vector<int> candidates;
    for (const int row : rows) {
        const Point at = points[row];
        bool isWithin = !sides.empty();
        for (const Side &side : sides)
            isWithin = isWithin && side.a * at.x + side.b * at.y - side.c > error;
        if (!isWithin)
            candidates.push_back(row);
    }
    return candidates;
}

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/linear/convex_hull.h"

#include "core/data/dataset.h"
#include "core/linear/hull_candidates.h"

#include <algorithm>

namespace frontera {

namespace {

/// Returns true if the way a → b → c turns to the left.
bool turnsLeft(std::span<const Decimal> a, std::span<const Decimal> b, std::span<const Decimal> c)
{
    return ((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])).sign() > 0;
}

/// Adds the lower hull of rows that run from left to right, without its last corner. For rows from
/// right to left it adds the upper hull.
template <typename Rows>
void addChain(std::vector<int> &hull, const Rows &rows, const Dataset &data,
              const std::stop_token &stop)
{
    const std::size_t start = hull.size();
    for (const int row : rows) {
        throwIfAsked(stop);
        while (hull.size() >= start + 2 && !turnsLeft(data.inputs(hull[hull.size() - 2]),
                                                      data.inputs(hull.back()), data.inputs(row)))
            hull.pop_back();
        hull.push_back(row);
    }
    hull.pop_back();
}

} // namespace

std::vector<int> convexHull(const Dataset &data, int target, const std::stop_token &stop)
{
    Q_ASSERT(data.inputCount() == 2);
    std::vector<int> rows = hullCandidates(data, target);
    const auto order = [&data, &stop](int a, int b) {
        throwIfAsked(stop);
        const auto horizontal = data.inputs(a)[0] <=> data.inputs(b)[0];
        return horizontal != 0 ? horizontal : data.inputs(a)[1] <=> data.inputs(b)[1];
    };
    std::ranges::stable_sort(rows, [&](int a, int b) { return order(a, b) < 0; });
    const auto end =
        std::unique(rows.begin(), rows.end(), [&](int a, int b) { return order(a, b) == 0; });
    rows.erase(end, rows.end());
    if (rows.size() < 2)
        return rows;
    std::vector<int> hull;
    addChain(hull, rows, data, stop);
    addChain(hull, std::vector(rows.rbegin(), rows.rend()), data, stop);
    return hull;
}

} // namespace frontera

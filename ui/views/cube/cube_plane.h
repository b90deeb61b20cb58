// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/models/perceptron/perceptron.h"
#include "ui/plots/proportion.h"
#include "ui/views/cube/cube_geometry.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace frontera {

/// Returns a corner of the cube of this half side: bit 2 is x₁, as in the truth table.
inline Vector3 corner(int bits, double half)
{
    return {(bits & 4) != 0 ? half : -half, (bits & 2) != 0 ? half : -half,
            (bits & 1) != 0 ? half : -half};
}

/// Visits the 12 edges of the cube, by their corners.
template <typename Visit>
void forEachEdge(Visit visit)
{
    for (int from = 0; from < 8; ++from) {
        for (const int bit : {4, 2, 1}) {
            if ((from & bit) == 0)
                visit(from, from | bit);
        }
    }
}

/// The plane w·x + b = 0 in the coordinates of the cube, up to a positive factor.
struct CubePlane
{
    Vector3 normal{};
    double constant = 0;

    CubePlane() = default;
    CubePlane(const Weights &weights, const DataBox &box)
    {
        std::vector<Decimal> numbers(weights.w);
        numbers.push_back(weights.b);
        const std::vector<double> all = inProportion(numbers);
        double largest = 0;
        for (const double number : all)
            largest = std::max(largest, std::abs(number));
        if (largest == 0)
            return;
        constant = all.back() / largest;
        double longest = 0;
        for (std::size_t i = 0; i < normal.size(); ++i) {
            const double weight = all[i] / largest;
            normal[i] = weight * box.half[i];
            constant += weight * box.middle[i];
            longest = std::max(longest, std::abs(normal[i]));
        }
        if (longest == 0)
            return;
        // Without this, squares would overflow.
        constant /= longest;
        for (double &coordinate : normal)
            coordinate /= longest;
    }

    [[nodiscard]] bool exists() const { return dot3(normal, normal) > 0; }
    [[nodiscard]] double valueAt(const Vector3 &place) const
    {
        return dot3(normal, place) + constant;
    }

    /// Returns its points on the edges of the cube of this half side, unordered.
    [[nodiscard]] std::vector<Vector3> crossings(double half) const
    {
        std::vector<Vector3> points;
        forEachEdge([&](int from, int to) {
            const Vector3 a = corner(from, half);
            const Vector3 b = corner(to, half);
            const double before = valueAt(a);
            const double after = valueAt(b);
            if (before * after > 0 || before == after)
                return;
            const double t = before / (before - after);
            Vector3 point{};
            for (std::size_t i = 0; i < point.size(); ++i)
                point[i] = a[i] + t * (b[i] - a[i]);
            points.push_back(point);
        });
        return points;
    }
};

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"

#include <cmath>
#include <cstdint>
#include <random>
#include <utility>
#include <vector>

/// Points of the plane with coordinates from −10 to 10, in thousandths, drawn at random. The
/// classes lie on the two sides of a line, with a gap; of a hundred points, about `noise` have the
/// wrong class.
struct BigPlane
{
    std::vector<double> x; ///< two for each point
    std::vector<int> targets;
    frontera::Dataset data;

    BigPlane(int count, int noise);
};

inline BigPlane::BigPlane(int count, int noise)
{
    constexpr int reach = 10'000;
    constexpr double margin = 0.3;
    std::mt19937 random(1);
    std::vector<frontera::Decimal> values;
    const auto coordinate = [&] { return static_cast<int>(random() % (2 * reach + 1)) - reach; };
    while (static_cast<int>(targets.size()) < count) {
        const int thousandths[] = {coordinate(), coordinate()};
        const double z = 0.8 * thousandths[0] / 1000 - 0.6 * thousandths[1] / 1000 + 1;
        if (std::abs(z) < margin)
            continue;
        for (const int value : thousandths) {
            values.emplace_back(value, -3);
            x.push_back(value / 1000.0);
        }
        const bool isOther = static_cast<int>(random() % 100) < noise;
        targets.push_back((z > 0) != isOther);
    }
    data = frontera::Dataset(QStringLiteral("plane"), std::vector<QString>(2), std::move(values),
                             targets);
}

/// The length of a run.
struct PlainRun
{
    std::int64_t presentations = 0;
    std::int64_t updates = 0;
};

/// Trains a perceptron by the plain loop in doubles that branches on the error, with η = 0.1, from
/// 0 and firing at zero. Ends after the first epoch without a mistake, or after `epochs` epochs.
inline PlainRun trainPlainly(const BigPlane &plane, int epochs)
{
    const std::size_t count = plane.targets.size();
    double w1 = 0;
    double w2 = 0;
    double b = 0;
    PlainRun run;
    for (int epoch = 0; epoch < epochs; ++epoch) {
        const std::int64_t before = run.updates;
        for (std::size_t i = 0; i < count; ++i) {
            const double *x = &plane.x[2 * i];
            const int error = plane.targets[i] - (w1 * x[0] + w2 * x[1] + b >= 0 ? 1 : 0);
            if (error != 0) {
                w1 += 0.1 * error * x[0];
                w2 += 0.1 * error * x[1];
                b += 0.1 * error;
                ++run.updates;
            }
        }
        run.presentations += static_cast<std::int64_t>(count);
        if (run.updates == before)
            break;
    }
    return run;
}

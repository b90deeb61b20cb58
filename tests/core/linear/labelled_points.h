// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"
#include "core/number/fraction.h"
#include "core/settings/settings.h"
#include "tests/core/rational.h"

#include <QTest>
#include <array>
#include <cstdint>
#include <random>
#include <vector>

/// Observations with whole coordinates, in a unit that is a power of ten.
struct LabelledPoints
{
    std::vector<std::vector<std::int64_t>> x;
    std::vector<int> targets;
    int power = 0;

    [[nodiscard]] std::size_t size() const { return targets.size(); }
    [[nodiscard]] std::size_t inputs() const { return x.front().size(); }
    [[nodiscard]] int side(std::size_t i) const { return 2 * targets[i] - 1; }
};

inline frontera::Dataset dataset(const LabelledPoints &points)
{
    std::vector<frontera::Decimal> values;
    for (const auto &point : points.x) {
        for (const std::int64_t coordinate : point)
            values.emplace_back(coordinate, points.power);
    }
    std::vector<QString> names;
    for (std::size_t k = 0; k < points.inputs(); ++k)
        names.push_back(QStringLiteral("x%1").arg(k + 1));
    return {QStringLiteral("points"), names, values, points.targets};
}

inline QString words(const LabelledPoints &points)
{
    QString words = QStringLiteral("e%1").arg(points.power);
    for (std::size_t i = 0; i < points.size(); ++i) {
        words += QStringLiteral(" (");
        for (const std::int64_t coordinate : points.x[i])
            words += QString::number(coordinate) + u' ';
        words += QStringLiteral(": %1)").arg(points.targets[i]);
    }
    return words;
}

/// Returns the value of a fraction, read from its text, so without the core's arithmetic.
inline Rational exactly(const frontera::Fraction &fraction)
{
    return Rational(fraction.toString().toStdString());
}

/// Draws a few points of every awkward kind: on small grids (duplicates, opposite labels at one
/// place), with several digits, on one line, on one line through 0, all at one place, all of one
/// class, pairs of points at one place.
inline LabelledPoints randomPoints(std::mt19937 &random, int inputs)
{
    const auto below = [&random](int bound) { return static_cast<int>(random() % bound); };
    const int reach = std::array{1, 2, 10, inputs > 2 ? 20 : 9999}[below(4)];
    const auto vector = [&] {
        std::vector<std::int64_t> coordinates;
        for (int k = 0; k < inputs; ++k)
            coordinates.push_back(below(2 * reach + 1) - reach);
        return coordinates;
    };
    const auto start = vector();
    const auto direction = vector();
    const int kind = below(10);
    const bool oneClass = below(10) == 0;
    LabelledPoints points;
    points.power = below(2) == 0 ? 0 : below(9) - 6;
    const int count = 1 + below(inputs + 7);
    for (int i = 0; i < count; ++i) {
        auto point = vector();
        const int along = below(7) - 3;
        for (int k = 0; k < inputs; ++k) {
            if (kind == 0)
                point[k] = start[k];
            else if (kind == 1)
                point[k] = start[k] + along * direction[k];
            else if (kind == 2)
                point[k] = along * direction[k];
        }
        if (kind == 3 && i % 2 == 1)
            point = points.x.back();
        points.x.push_back(point);
        points.targets.push_back(oneClass ? 1 : below(2));
    }
    // Separable more often than by chance.
    if (kind >= 7) {
        for (int i = 0; i < count; ++i) {
            std::int64_t z = kind == 7 ? 1 : 0;
            for (int k = 0; k < inputs; ++k)
                z += direction[k] * points.x[i][k];
            points.targets[i] = z > 0 || (z == 0 && kind == 8) ? 1 : 0;
        }
    }
    return points;
}

/// Returns settings with a convention: 0 fires at zero, 1 does not, 2 is bipolar.
inline frontera::Settings convention(bool useBias, int which)
{
    frontera::Settings settings;
    settings.useBias = useBias;
    settings.firesAtZero = which == 0;
    settings.targets = which == 2 ? frontera::Targets::Bipolar : frontera::Targets::ZeroOne;
    return settings;
}

namespace frontera {

// For the messages of QCOMPARE.
inline char *toString(const Fraction &fraction)
{
    return QTest::toString(fraction.toString());
}

} // namespace frontera

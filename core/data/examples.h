// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"

#include <QLatin1String>
#include <QStringView>
#include <cstdint>
#include <optional>
#include <span>

namespace frontera {

/// The data sets that come with the program.
enum class Example {
    Concert,  ///< five yes-no questions, two of which do not matter for the class
    Concert3, ///< the three questions of Concert that matter
    Clouds,
    NoisyClouds,
    Circles,
    Moons,
    Spiral,
    Iris,     ///< setosa against versicolor
    IrisHard, ///< versicolor against virginica
};

/// The facts of an example that are known without making its data.
struct ExampleFacts
{
    Example example{};
    QLatin1String key; ///< on the command line: "noisy-clouds"
    int inputs = 0;
    int rows = 0;
    bool takesSeed = false; ///< true if its points are drawn from a seed
    /// True if a line (or hyperplane) separates the classes, for every seed. False means "not
    /// separable" for data without a seed, and "depends on the seed" for data with one: the moons
    /// of seed 53 do not reach into each other.
    bool isSeparable = false;
};

/// Returns the facts of all examples, in the order in which lists show them.
[[nodiscard]] std::span<const ExampleFacts> examples();
/// Returns the facts of the example with this key; nothing if there is none.
[[nodiscard]] std::optional<ExampleFacts> findExample(QStringView key);

/// An example and the seed of its points.
struct SeededExample
{
    ExampleFacts facts;
    std::uint64_t seed = 1;
};
/// Returns the example and seed that a data set's name claims: "moons" is seed 1, "moons-7" seed 7.
/// Nothing if the name is not one that exampleDataset() gives. The data may still differ.
[[nodiscard]] std::optional<SeededExample> findSeededExample(QStringView name);

/// Returns the data of an example. Their name is its key, followed by the seed if that is not 1:
/// "moons-7". The seed determines the points on every machine; it has no effect if the example
/// takes none.
[[nodiscard]] Dataset exampleDataset(Example example, std::uint64_t seed = 1);

} // namespace frontera

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
    Concert,  ///< five questions, of which two do not matter
    Concert3, ///< the three that do
    Clouds,
    NoisyClouds,
    Circles,
    Moons,
    Spiral,
    Iris,     ///< setosa against versicolor
    IrisHard, ///< versicolor against virginica
};

/// What can be told of an example without making it.
struct ExampleFacts
{
    Example example{};
    QLatin1String key; ///< as the command line takes it: "noisy-clouds"
    int inputs = 0;
    int rows = 0;
    bool takesSeed = false; ///< its points are drawn from a seed
    /// By a line, whatever the seed. Otherwise it depends on the seed where there is one: the moons
    /// of seed 53 do not reach into each other.
    bool isSeparable = false;
};

/// All of them, in the order in which they are shown.
[[nodiscard]] std::span<const ExampleFacts> examples();
/// The example with this key.
[[nodiscard]] std::optional<ExampleFacts> findExample(QStringView key);

/// An example, and the seed that its points are drawn from.
struct SeededExample
{
    ExampleFacts facts;
    std::uint64_t seed = 1;
};
/// What data of this name are, if they are what they say: "moons", or "moons-7" for seed 7.
[[nodiscard]] std::optional<SeededExample> findSeededExample(QStringView name);

/// Its data, with the key and the seed for a name. The seed, where it takes one, determines them on
/// every machine.
[[nodiscard]] Dataset exampleDataset(Example example, std::uint64_t seed = 1);

} // namespace frontera

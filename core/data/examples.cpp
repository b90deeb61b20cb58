// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/examples.h"

#include "core/data/iris.h"
#include "core/data/random_points.h"
#include "core/data/truth_table.h"

#include <algorithm>
#include <array>

namespace frontera {

namespace {

constexpr auto exampleFacts = std::to_array<ExampleFacts>({
    {Example::Concert, QLatin1String("concert"), 5, 32, false, true},
    {Example::Concert3, QLatin1String("concert3"), 3, 8, false, true},
    {Example::Clouds, QLatin1String("clouds"), 2, 60, true, true},
    {Example::NoisyClouds, QLatin1String("noisy-clouds"), 2, 60, true, false},
    {Example::Circles, QLatin1String("circles"), 2, 80, true, false},
    {Example::Moons, QLatin1String("moons"), 2, 80, true, false},
    {Example::Spiral, QLatin1String("spiral"), 2, 80, true, false},
    {Example::Iris, QLatin1String("iris"), 2, 100, false, true},
    {Example::IrisHard, QLatin1String("iris-hard"), 2, 100, false, false},
});

/// Returns what the answer to that question is called.
Dataset::Labels concertLabels()
{
    return {QStringLiteral("I don't"), QStringLiteral("I go")};
}

/// Returns the data of "Shall I go to the concert?" The answer is yes (class 1) with a visa, the
/// vaccine and a small suitcase. The team's shirt and a good camera do not matter.
Dataset concert(const QString &name)
{
    constexpr unsigned needed = 0b10101;
    std::vector<int> targets;
    for (unsigned row = 0; row < 32; ++row)
        targets.push_back((row & needed) == needed ? 1 : 0);
    return truthTable(name,
                      {QStringLiteral("visa"), QStringLiteral("shirt"), QStringLiteral("vaccine"),
                       QStringLiteral("camera"), QStringLiteral("suitcase")},
                      targets, concertLabels());
}

Dataset shortConcert(const QString &name)
{
    return truthTable(
        name, {QStringLiteral("visa"), QStringLiteral("vaccine"), QStringLiteral("suitcase")},
        {0, 0, 0, 0, 0, 0, 0, 1}, concertLabels());
}

} // namespace

std::span<const ExampleFacts> examples()
{
    return exampleFacts;
}

std::optional<ExampleFacts> findExample(QStringView key)
{
    const auto found = std::ranges::find_if(
        exampleFacts, [key](const ExampleFacts &facts) { return key == facts.key; });
    return found == exampleFacts.end() ? std::nullopt : std::optional(*found);
}

std::optional<SeededExample> findSeededExample(QStringView name)
{
    if (const auto facts = findExample(name))
        return SeededExample{*facts, 1};
    const qsizetype dash = name.lastIndexOf(u'-');
    const auto facts = findExample(name.first(std::max<qsizetype>(dash, 0)));
    bool isNumber = false;
    const std::uint64_t seed = name.sliced(dash + 1).toULongLong(&isNumber);
    if (!facts || !facts->takesSeed || !isNumber || seed == 1)
        return std::nullopt;
    return SeededExample{*facts, seed};
}

Dataset exampleDataset(Example example, std::uint64_t seed)
{
    const ExampleFacts &facts = *std::ranges::find(exampleFacts, example, &ExampleFacts::example);
    const bool isSeeded = facts.takesSeed && seed != 1;
    const QString name =
        isSeeded ? QStringLiteral("%1-%2").arg(facts.key).arg(seed) : QString(facts.key);
    switch (example) {
    case Example::Concert:
        return concert(name);
    case Example::Concert3:
        return shortConcert(name);
    case Example::Clouds:
        return cloudPoints(name, facts.rows, seed);
    case Example::NoisyClouds:
        return noisyCloudPoints(name, facts.rows, seed);
    case Example::Circles:
        return circlePoints(name, facts.rows, seed);
    case Example::Moons:
        return moonPoints(name, facts.rows, seed);
    case Example::Spiral:
        return spiralPoints(name, facts.rows, seed);
    case Example::Iris:
        return irisSetosaVersicolor(name);
    case Example::IrisHard:
        break;
    }
    return irisVersicolorVirginica(name);
}

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/iris.h"

#include <array>
#include <utility>

namespace frontera {

namespace {

/// The length and width of a petal in millimetres, the unit of measurement.
struct Petal
{
    int length;
    int width;
};

constexpr std::array<Petal, 50> setosaPetals = {
    {{14, 2}, {14, 2}, {13, 2}, {15, 2}, {14, 2}, {17, 4}, {14, 3}, {15, 2}, {14, 2}, {15, 1},
     {15, 2}, {16, 2}, {14, 1}, {11, 1}, {12, 2}, {15, 4}, {13, 4}, {14, 3}, {17, 3}, {15, 3},
     {17, 2}, {15, 4}, {10, 2}, {17, 5}, {19, 2}, {16, 2}, {16, 4}, {15, 2}, {14, 2}, {16, 2},
     {16, 2}, {15, 4}, {15, 1}, {14, 2}, {15, 2}, {12, 2}, {13, 2}, {14, 1}, {13, 2}, {15, 2},
     {13, 3}, {13, 3}, {13, 2}, {16, 6}, {19, 4}, {14, 3}, {16, 2}, {14, 2}, {15, 2}, {14, 2}}};

constexpr std::array<Petal, 50> versicolorPetals = {
    {{47, 14}, {45, 15}, {49, 15}, {40, 13}, {46, 15}, {45, 13}, {47, 16}, {33, 10}, {46, 13},
     {39, 14}, {35, 10}, {42, 15}, {40, 10}, {47, 14}, {36, 13}, {44, 14}, {45, 15}, {41, 10},
     {45, 15}, {39, 11}, {48, 18}, {40, 13}, {49, 15}, {47, 12}, {43, 13}, {44, 14}, {48, 14},
     {50, 17}, {45, 15}, {35, 10}, {38, 11}, {37, 10}, {39, 12}, {51, 16}, {45, 15}, {45, 16},
     {47, 15}, {44, 13}, {41, 13}, {40, 13}, {44, 12}, {46, 14}, {40, 12}, {33, 10}, {42, 13},
     {42, 12}, {42, 13}, {43, 13}, {30, 11}, {41, 13}}};

constexpr std::array<Petal, 50> virginicaPetals = {
    {{60, 25}, {51, 19}, {59, 21}, {56, 18}, {58, 22}, {66, 21}, {45, 17}, {63, 18}, {58, 18},
     {61, 25}, {51, 20}, {53, 19}, {55, 21}, {50, 20}, {51, 24}, {53, 23}, {55, 18}, {67, 22},
     {69, 23}, {50, 15}, {57, 23}, {49, 20}, {67, 20}, {49, 18}, {57, 21}, {60, 18}, {48, 18},
     {49, 18}, {56, 21}, {58, 16}, {61, 19}, {64, 20}, {56, 22}, {51, 15}, {56, 14}, {61, 23},
     {56, 24}, {55, 18}, {48, 18}, {54, 21}, {56, 24}, {51, 23}, {51, 19}, {59, 23}, {57, 25},
     {52, 23}, {50, 19}, {52, 20}, {54, 23}, {51, 18}}};

Dataset petals(const QString &name, const std::array<Petal, 50> &zeros,
               const std::array<Petal, 50> &ones, Dataset::Labels labels)
{
    constexpr std::int32_t inCentimetres = -1;
    std::vector<Decimal> values;
    std::vector<int> targets;
    const auto add = [&](const Petal &petal, int target) {
        values.emplace_back(petal.length, inCentimetres);
        values.emplace_back(petal.width, inCentimetres);
        targets.push_back(target);
    };
    for (std::size_t i = 0; i < zeros.size(); ++i) {
        add(zeros[i], 0);
        add(ones[i], 1);
    }
    return Dataset(name, {QStringLiteral("petal length"), QStringLiteral("petal width")},
                   std::move(values), std::move(targets), std::move(labels));
}

} // namespace

Dataset irisSetosaVersicolor(const QString &name)
{
    return petals(name, setosaPetals, versicolorPetals,
                  {QStringLiteral("setosa"), QStringLiteral("versicolor")});
}

Dataset irisVersicolorVirginica(const QString &name)
{
    return petals(name, versicolorPetals, virginicaPetals,
                  {QStringLiteral("versicolor"), QStringLiteral("virginica")});
}

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/settings.h"

#include <algorithm>

namespace frontera {

int targetValue(int target, const Settings &settings)
{
    return settings.targets == Targets::Bipolar ? 2 * target - 1 : target;
}

std::optional<int> classAtZero(const Settings &settings)
{
    if (settings.targets == Targets::ZeroOne)
        return settings.firesAtZero ? 1 : 0;
    if (settings.tie == BipolarTie::Mistake || !deadZoneOf(settings).isZero())
        return std::nullopt;
    return settings.tie == BipolarTie::One ? 1 : 0;
}

Decimal deadZoneOf(const Settings &settings)
{
    const bool isInForce = settings.targets == Targets::Bipolar && !settings.hasThreshold;
    return isInForce ? settings.deadZone : Decimal();
}

bool isBiasOpposite(const Settings &settings)
{
    return settings.useBias && settings.biasInput == BiasInput::MinusOne;
}

bool learnsByError(const Settings &settings)
{
    return settings.targets == Targets::ZeroOne || settings.rule == LearningRule::Error;
}

bool looksAtAll(const Settings &settings)
{
    return settings.order == Order::Wrong || settings.keep == Keep::Best;
}

bool isPermutation(const std::vector<int> &order, int observations)
{
    std::vector<int> sorted = order;
    std::ranges::sort(sorted);
    for (int row = 0; row < static_cast<int>(sorted.size()); ++row) {
        if (sorted[static_cast<std::size_t>(row)] != row)
            return false;
    }
    return static_cast<int>(sorted.size()) == observations;
}

Settings fitted(Settings settings, int inputs, int observations)
{
    const auto most = static_cast<std::size_t>(inputs);
    settings.weights.resize(std::min(settings.weights.size(), most));
    if (!isPermutation(settings.permutation, observations)) {
        settings.permutation.clear();
        if (settings.order == Order::Chosen)
            settings.order = Order::Given;
    }
    return settings;
}

} // namespace frontera

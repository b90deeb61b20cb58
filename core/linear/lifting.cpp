// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/linear/lifting.h"

#include "core/data/features.h"
#include "core/linear/separability.h"

namespace frontera {

std::optional<std::vector<Feature>> featuresThatSeparate(const Dataset &data,
                                                         const LinearQuestion &question)
{
    if (data.givenCount() != 2 || data.observationCount() > mostForLifting)
        return std::nullopt;
    const Dataset given = givenData(data);
    const std::vector<std::vector<Feature>> choices = {
        {{0, 1}}, {{0, 0}, {1, 1}}, {{0, 1}, {0, 0}, {1, 1}}};
    for (const std::vector<Feature> &features : choices) {
        if (problemOf(features, given))
            continue;
        if (separability(withFeatures(given, features), question).isSeparable)
            return features;
    }
    return std::nullopt;
}

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/feature.h"
#include "core/linear/linear_question.h"

#include <optional>
#include <vector>

namespace frontera {

class Dataset;

/// The most observations for which featuresThatSeparate() searches: it takes no longer than a
/// glance.
constexpr int mostForLifting = 200;

/// Returns the fewest features with which the classes of data with two given inputs are separable:
/// their product, else both squares, else all three. Nothing where these do not do it, or where
/// there are too many observations to look.
[[nodiscard]] std::optional<std::vector<Feature>>
featuresThatSeparate(const Dataset &data, const LinearQuestion &question);

} // namespace frontera

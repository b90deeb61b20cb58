// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/number/decimal.h"

#include <cstdint>
#include <limits>
#include <vector>

namespace frontera {

struct Model;

/// Returns the model of a run for which no other one is chosen (core/models/models.cpp).
[[nodiscard]] const Model &usualModel();

/// How the two classes are written as numbers, and with them the rule of learning (perceptron.h).
enum class Targets {
    ZeroOne, ///< targets 0 and 1
    Bipolar, ///< targets −1 and +1; z = 0 is always a mistake
};

/// In which order an epoch presents the observations.
enum class Order {
    Given,    ///< as they stand in the data
    Chosen,   ///< a permutation, the same in every epoch
    Shuffled, ///< a new permutation in every epoch, determined by a seed
};

/// The largest seed.
constexpr std::uint64_t mostSeed = std::numeric_limits<std::uint64_t>::max();

/// All a person sets for a run. Two runs over the same data with equal settings are equal.
struct Settings
{
    const Model *model = &usualModel(); ///< what is trained; which of the others count, it says
    Decimal rate = Decimal(1, -1);      ///< learning rate η > 0
    std::vector<Decimal> weights;       ///< initial weights; a missing one is 0
    Decimal bias;                       ///< initial bias, used where useBias is set
    bool useBias = true;                ///< without it b is 0 and stays 0
    bool firesAtZero = true; ///< ŷ at z = 0 with targets 0/1; no matter with bipolar ones
    Targets targets = Targets::ZeroOne;
    Order order = Order::Given;
    std::vector<int> permutation; ///< for Order::Chosen: rows, from 0, each exactly once
    std::uint64_t seed = 1;       ///< for Order::Shuffled

    bool operator==(const Settings &) const = default;
};

/// Returns the class 0 or 1 as a number of the convention in force: 0/1 or −1/+1.
[[nodiscard]] int targetValue(int target, const Settings &settings);

/// Whether `order` names each of the rows 0 … observations − 1 exactly once.
[[nodiscard]] bool isPermutation(const std::vector<int> &order, int observations);

/// These settings for other data: initial weights beyond its inputs are dropped, and a chosen order
/// of other rows gives way to the given one.
[[nodiscard]] Settings fitted(Settings settings, int inputs, int observations);

} // namespace frontera

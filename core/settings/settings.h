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

/// The numbers that stand for the two classes. The learning rule depends on them (perceptron.h).
enum class Targets {
    ZeroOne, ///< targets 0 and 1
    Bipolar, ///< targets −1 and +1; z = 0 is always a mistake
};

/// The order in which an epoch presents the observations.
enum class Order {
    Given,    ///< the order of the data
    Chosen,   ///< a permutation, the same in every epoch
    Shuffled, ///< a new permutation in every epoch, determined by a seed
};

/// The numbers that a run computes with.
enum class Arithmetic {
    Exact, ///< decimals, as they were typed
    Float, ///< IEEE doubles, as a plain loop has them
};

/// The largest seed.
constexpr std::uint64_t mostSeed = std::numeric_limits<std::uint64_t>::max();

/// All settings of a run. Two runs over the same data with equal settings are equal.
struct Settings
{
    const Model *model =
        &usualModel();             ///< trained; says which of the settings below have an effect
    Decimal rate = Decimal(1, -1); ///< learning rate η > 0
    std::vector<Decimal> weights;  ///< initial weights; a missing one is 0
    Decimal bias;                  ///< initial bias; without useBias of no effect
    bool useBias = true;           ///< if false, b is 0 and stays 0
    bool firesAtZero = true;       ///< ŷ at z = 0 with targets 0/1; with bipolar ones of no effect
    Targets targets = Targets::ZeroOne;
    Order order = Order::Given;
    std::vector<int> permutation; ///< for Order::Chosen: rows, from 0, each exactly once
    std::uint64_t seed = 1;       ///< for Order::Shuffled
    Arithmetic arithmetic = Arithmetic::Exact;

    bool operator==(const Settings &) const = default;
};

/// Returns the number that stands for a class (0 or 1): 0 or 1, or with bipolar targets −1 or +1.
[[nodiscard]] int targetValue(int target, const Settings &settings);

/// Returns true if `order` holds each of the rows 0 … observations − 1 exactly once.
[[nodiscard]] bool isPermutation(const std::vector<int> &order, int observations);

/// Returns the settings made to fit other data, of so many inputs and observations: initial weights
/// of further inputs are dropped, and a permutation of other rows is cleared, with Order::Given in
/// place of Order::Chosen.
[[nodiscard]] Settings fitted(Settings settings, int inputs, int observations);

} // namespace frontera

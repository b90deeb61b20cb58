// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/gates.h"
#include "core/number/decimal.h"

#include <array>
#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

namespace frontera {

struct Model;

/// Returns the model of a run for which no other one is chosen (core/models/models.cpp).
[[nodiscard]] const Model &usualModel();

/// The numbers that stand for the two classes. The learning rule depends on them (perceptron.h).
enum class Targets {
    ZeroOne, ///< targets 0 and 1
    Bipolar, ///< targets −1 and +1
};

/// The output at z = 0 with targets −1 and +1.
enum class BipolarTie {
    Mistake, ///< 0: wrong for both classes
    One,     ///< +1
    MinusOne ///< −1
};

/// What a mistake adds to the weights with targets −1 and +1. With targets 0 and 1 it is always
/// η·(t − ŷ)·x.
enum class LearningRule {
    Target, ///< η·t·x
    Error,  ///< η·(t − ŷ)·x, which is twice as much, but at ŷ = 0
};

/// The order in which an epoch presents the observations.
enum class Order {
    Given,        ///< the order of the data
    Chosen,       ///< a permutation, the same in every epoch
    Shuffled,     ///< a new permutation in every epoch, determined by a seed
    ShuffledOnce, ///< a permutation determined by a seed, the same in every epoch
    Drawn, ///< each one anew, with replacement, determined by a seed: an epoch of n presentations
           ///< has some observations twice, and others not at all
    Wrong, ///< each time a random one of those that are wrong then, determined by a seed; where
           ///< none is, as in the data
};

/// Returns true if every epoch presents the same observations in the same order.
[[nodiscard]] constexpr bool isSameEachEpoch(Order order)
{
    return order != Order::Shuffled && order != Order::Drawn && order != Order::Wrong;
}

/// When what a mistake adds is added, and what is presented next.
enum class Update {
    Online, ///< at once; then the next observation is presented
    Batch,  ///< at the end of the epoch, the sum of all
    Repeat, ///< at once; then the same observation is presented again, until it is right
};

/// The learning rate in epoch k (core/settings/falling_rate.h).
enum class Schedule {
    Constant, ///< η
    Epoch,    ///< η/k
    Root,     ///< η/√k
};

/// The weights that are kept beside those that learn, which are the same whatever is kept.
enum class Keep {
    Last,    ///< none
    Best,    ///< those that got most of the data right, the earliest of equals (Gallant's pocket)
    Average, ///< the mean of the weights after each presentation
};

/// Where the initial weights and the initial bias come from.
enum class Start {
    Given,
    Drawn, ///< from a range, determined by a seed (core/settings/drawn_start.h)
};

/// The constant input x₀ of which the bias is the weight.
enum class BiasInput {
    One,      ///< 1: z = w·x + b
    MinusOne, ///< −1: z = w·x − w₀
};

/// The numbers from `from` to `to`, which is larger.
struct NumberRange
{
    Decimal from;
    Decimal to;

    bool operator==(const NumberRange &) const = default;
};

/// The numbers that a run computes with.
enum class Arithmetic {
    Exact, ///< decimals, as they were typed
    Float, ///< IEEE doubles, as a plain loop has them
};

/// The gates (core/data/gates.h) that three units learn: the two hidden ones, and the output.
using GateUnits = std::array<int, 3>;

/// The largest seed.
constexpr std::uint64_t mostSeed = std::numeric_limits<std::uint64_t>::max();

/// All settings of a run. Two runs over the same data with equal settings are equal.
struct Settings
{
    const Model *model =
        &usualModel();             ///< trained; says which of the settings below have an effect
    Decimal rate = Decimal(1, -1); ///< learning rate η > 0
    std::vector<Decimal> weights;  ///< initial weights; a missing one is 0
    Decimal bias;                  ///< initial bias, or w₀; without useBias of no effect
    bool useBias = true;           ///< if false, b is 0 and stays 0
    BiasInput biasInput = BiasInput::One; ///< without useBias of no effect
    bool hasThreshold = false; ///< if true, z is compared with θ, not with 0; not with useBias
    Decimal threshold;         ///< θ, which is not learnt; without hasThreshold of no effect
    Decimal deadZone; ///< ≥ 0; of effect with bipolar targets and no threshold: deadZoneOf()
    bool firesAtZero = true; ///< ŷ at z = 0 with targets 0/1; with bipolar ones of no effect
    BipolarTie tie = BipolarTie::Mistake; ///< ŷ at z = 0 with bipolar targets
    Targets targets = Targets::ZeroOne;
    LearningRule rule = LearningRule::Target; ///< with targets 0/1 of no effect
    Order order = Order::Given;
    std::vector<int> permutation; ///< for Order::Chosen: rows, from 0, each exactly once
    std::uint64_t seed = 1;       ///< for the orders that are determined by a seed
    Arithmetic arithmetic = Arithmetic::Exact;
    Update update = Update::Online;
    Schedule schedule = Schedule::Constant;
    Start start = Start::Given;
    NumberRange startRange = {Decimal(-5, -1), Decimal(5, -1)}; ///< for Start::Drawn
    std::uint64_t startSeed = 1;                                ///< for Start::Drawn
    Keep keep = Keep::Last;                                     ///< of a perceptron
    GateUnits units = {OrGate, NandGate, AndGate}; ///< of the model of three units (models/gates/)

    bool operator==(const Settings &) const = default;
};

/// Returns the number that stands for a class (0 or 1): 0 or 1, or with bipolar targets −1 or +1.
[[nodiscard]] int targetValue(int target, const Settings &settings);

/// Returns the class, 0 or 1, for which z = 0 is right; nothing if it is wrong for both.
[[nodiscard]] std::optional<int> classAtZero(const Settings &settings);

/// Returns the dead zone in force, 0 where there is none: |z| up to it, if it is not 0, is wrong
/// for both classes.
[[nodiscard]] Decimal deadZoneOf(const Settings &settings);

/// Returns true if the bias is the weight w₀ of a constant input −1.
[[nodiscard]] bool isBiasOpposite(const Settings &settings);

/// Returns the bias as it is set and shown for the b of z = w·x + b, and b for the bias that is
/// shown: w₀ = −b where it is the weight of −1, else b itself. Of doubles, 0 stays without a sign.
template <typename N>
[[nodiscard]] N signedBias(const N &bias, const Settings &settings)
{
    return isBiasOpposite(settings) ? N{} - bias : bias;
}

/// Returns true if a mistake adds η·(t − ŷ)·x, whether chosen or because of the targets.
[[nodiscard]] bool learnsByError(const Settings &settings);

/// Returns true if epochs differ in nothing but the state that they begin with: so equal states
/// have equal futures, and a state that comes back proves a cycle.
[[nodiscard]] inline bool areEpochsAlike(const Settings &settings)
{
    return isSameEachEpoch(settings.order) && settings.schedule == Schedule::Constant;
}

/// Returns true if training looks at all observations after each change of the weights, so that a
/// step costs as much as an epoch does otherwise.
[[nodiscard]] bool looksAtAll(const Settings &settings);

/// Returns true if `order` holds each of the rows 0 … observations − 1 exactly once.
[[nodiscard]] bool isPermutation(const std::vector<int> &order, int observations);

/// Returns the settings made to fit other data, of so many inputs and observations: initial weights
/// of further inputs are dropped, and a permutation of other rows is cleared, with Order::Given in
/// place of Order::Chosen.
[[nodiscard]] Settings fitted(Settings settings, int inputs, int observations);

} // namespace frontera

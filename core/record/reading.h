// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/number/decimal.h"
#include "core/record/facts.h"

#include <optional>
#include <variant>
#include <vector>

namespace frontera {

/// A number that a model computes with: exact, or in double precision.
using Number = std::variant<Decimal, double>;

/// Returns the nearest double, for drawing.
[[nodiscard]] double toDouble(const Number &number);
/// Returns −1, 0 or 1.
[[nodiscard]] int signOf(const Number &number);
/// Returns the number where it is exact. The caller knows that it is.
[[nodiscard]] const Decimal &exact(const Number &number);

/// Returns an input as a program in floats has it: the decimal itself where it is written as a
/// whole number, which Python keeps as one, else the nearest double.
[[nodiscard]] Number inFloats(const Decimal &input);

/// Returns a·b: exactly, or rounded as soon as one of them is a double.
[[nodiscard]] Number productOf(const Number &a, const Number &b);

/// How a unit turns its sum z into its output ŷ.
enum class Activation {
    Step, ///< 1 or 0
    Sign, ///< −1, 0 or 1
};

/// Where a unit stands: in which layer, from the inputs on, and which of it; both from 0.
struct UnitId
{
    int layer = 0;
    int index = 0;

    bool operator==(const UnitId &) const = default;
};

/// What the mistakes of an epoch add up to, before and after a presentation.
struct CollectedSum
{
    Number before;
    Number after; ///< at the end of an epoch, what is added to the weight

    bool operator==(const CollectedSum &) const = default;
};

/// One input of a unit: its value x, and its weight before and after the presentation.
struct LinkReading
{
    Number input;
    Number weight;
    Number after;
    std::optional<CollectedSum> sum = {}; ///< where changes are kept for the end of the epoch

    bool operator==(const LinkReading &) const = default;
};

/// What one unit computed and learnt in a presentation.
struct UnitReading
{
    UnitId id = {};
    Activation activation = Activation::Step;
    std::vector<LinkReading> links = {};  ///< one for each input
    std::optional<LinkReading> bias = {}; ///< with input 1 or −1; nothing where there is none
    Number sum = {};                      ///< z, with the weights before
    Number output = {};                   ///< ŷ
    std::optional<Number> target = {};    ///< t, where the unit has one
    Number error = {};                    ///< e
    std::optional<int> gate = {}; ///< learnt by it (core/data/gates.h), where units learn gates

    bool operator==(const UnitReading &) const = default;
};

/// Returns the weights after a presentation, one for each input.
[[nodiscard]] std::vector<Number> weightsAfter(const UnitReading &unit);

/// What several units together made of a presentation, where the target t of the data is not that
/// of the last unit.
struct WholeReading
{
    Number target = {}; ///< t
    Number output = {}; ///< ŷ
    Number error = {};  ///< t − ŷ

    bool operator==(const WholeReading &) const = default;
};

/// The weights that are kept beside those that learn (Settings::keep), after a presentation.
struct KeptReading
{
    std::vector<Number> weights = {}; ///< one for each input
    std::optional<Number> bias = {};  ///< nothing where there is none
    std::optional<int> right = {};    ///< of the best: how many observations they get right
    qint64 since = 0;                 ///< of the best: the step that left them; 0 is the start
    bool isRounded = false; ///< a decimal with no end was rounded (models/perceptron/averaged.h)

    bool operator==(const KeptReading &) const = default;
};

/// All that happened in one presentation, so that nothing else has to be asked. At the start, where
/// facts.number is 0, only the weights have a meaning; before and after are equal.
struct Reading
{
    StepFacts facts = {};
    std::vector<UnitReading> units = {};    ///< at least one
    std::optional<double> loss = {};        ///< where the model has one
    std::optional<WholeReading> whole = {}; ///< where each unit has a target of its own
    std::optional<KeptReading> kept = {};   ///< where weights are kept beside the present ones

    bool operator==(const Reading &) const = default;
};

} // namespace frontera

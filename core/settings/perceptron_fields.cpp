// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/perceptron_fields.h"

#include "core/settings/drawn_start.h"

#include <array>
#include <utility>

namespace frontera {

namespace {

bool hasNoBias(const Settings &settings)
{
    return !settings.useBias && !settings.hasThreshold;
}

bool hasThreshold(const Settings &settings)
{
    return settings.hasThreshold;
}

bool hasDeadZone(const Settings &settings)
{
    return !deadZoneOf(settings).isZero();
}

/// Sets whether there is a threshold, which takes the place of a bias.
void setHasThreshold(Settings &settings, int value)
{
    const bool had = std::exchange(settings.hasThreshold, value != 0);
    if (settings.hasThreshold != had)
        settings.useBias = had;
}

bool isBipolar(const Settings &settings)
{
    return settings.targets == Targets::Bipolar;
}

bool isZeroOne(const Settings &settings)
{
    return settings.targets == Targets::ZeroOne;
}

bool isDrawn(const Settings &settings)
{
    return settings.start == Start::Drawn;
}

bool isGiven(const Settings &settings)
{
    return settings.start == Start::Given;
}

std::vector<Decimal> drawnBias(const Settings &settings, int inputs)
{
    return {drawnStart(settings, inputs + 1).back()};
}

constexpr FieldWord startWords[] = {
    {"given", Start::Given},
    {"drawn", Start::Drawn, {}, "startRange", 2, "startSeed"},
};

constexpr FieldOption atZero{"at-zero", "1|0|-1|mistake"};

constexpr FieldWord atZeroWords[] = {{"1", true}, {"0", false}};

constexpr FieldWord offsetWords[] = {
    {"bias", false},
    {"threshold", true, {"threshold", "T"}, "threshold"},
};

constexpr ChoiceKind offsetKind{
    offsetWords, [](const Settings &settings) { return settings.hasThreshold ? 1 : 0; },
    setHasThreshold};

constexpr FieldWord biasInputWords[] = {{"1", BiasInput::One}, {"-1", BiasInput::MinusOne}};

constexpr FieldWord tieWords[] = {
    {"mistake", BipolarTie::Mistake}, {"1", BipolarTie::One}, {"-1", BipolarTie::MinusOne}};

constexpr FieldWord ruleWords[] = {{"error", LearningRule::Error},
                                   {"target", LearningRule::Target}};

constexpr FieldWord targetsWords[] = {{"01", Targets::ZeroOne}, {"bipolar", Targets::Bipolar}};

constexpr FieldWord updateWords[] = {
    {"online", Update::Online}, {"batch", Update::Batch}, {"repeat", Update::Repeat}};

constexpr FieldWord scheduleWords[] = {
    {"constant", Schedule::Constant}, {"epoch", Schedule::Epoch}, {"root", Schedule::Root}};

constexpr FieldWord arithmeticWords[] = {{"exact", Arithmetic::Exact},
                                         {"float", Arithmetic::Float}};

constexpr FieldWord orderWords[] = {
    {"given", Order::Given},
    {"chosen", Order::Chosen, {"order", "1,2,3,4"}, "permutation"},
    {"shuffled", Order::Shuffled, {"shuffle", "SEED"}, "seed"},
    {"shuffledOnce", Order::ShuffledOnce, {"shuffle-once", "SEED"}, "seed", 2},
    {"drawn", Order::Drawn, {"draw", "SEED"}, "seed", 2},
    {"wrong", Order::Wrong, {"wrong", "SEED"}, "seed", 2},
};

constexpr FieldWord keepWords[] = {
    {"last", Keep::Last}, {"best", Keep::Best}, {"average", Keep::Average}};

constexpr auto allPerceptronFields = std::to_array<Field>({
    {.key = "rate",
     .kind = NumberKind{&Settings::rate, true},
     .option = {"rate", "R"},
     .isOften = true},
    {.key = "weights",
     .kind = InputNumbersKind{&Settings::weights},
     .option = {"weights", "A,B"},
     .isOften = true,
     .idle = FieldIdle{"start", isDrawn, true, {}, drawnStart}},
    {.key = "bias",
     .kind = NumberKind{&Settings::bias},
     .option = {"bias", "B"},
     .isOften = true,
     .idle = FieldIdle{"useBias", hasNoBias, true},
     .idleToo = FieldIdle{"offset", hasThreshold},
     .idleAlso = FieldIdle{"start", isDrawn, true, {}, drawnBias}},
    {.key = "useBias",
     .kind = FlagKind{&Settings::useBias},
     .option = {"no-bias"},
     .place = 1,
     .idle = FieldIdle{"offset", hasThreshold, false, "no-bias"}},
    {.key = "biasInput",
     .kind = choiceOf<&Settings::biasInput>(biasInputWords),
     .option = {"bias-input", "1|-1"},
     .place = 1,
     .since = 2,
     .idle = FieldIdle{"useBias", hasNoBias, true},
     .idleToo = FieldIdle{"offset", hasThreshold, true}},
    {.key = "offset", .kind = offsetKind, .place = 1, .since = 2},
    {.key = "threshold", .kind = NumberKind{&Settings::threshold}, .place = 1, .since = 2},
    {.key = "start",
     .kind = choiceOf<&Settings::start>(startWords),
     .option = {"start", "given|drawn"},
     .place = 1,
     .since = 2},
    {.key = "startRange",
     .kind = RangeKind{&Settings::startRange},
     .option = {"start-range", "A,B"},
     .place = 1,
     .since = 2,
     .idle = FieldIdle{"start", isGiven}},
    {.key = "startSeed",
     .kind = SeedKind{&Settings::startSeed},
     .option = {"start-seed", "N"},
     .place = 1,
     .since = 2,
     .idle = FieldIdle{"start", isGiven}},
    {.key = "targets",
     .kind = choiceOf<&Settings::targets>(targetsWords),
     .option = {"targets", "01|bipolar"}},
    {.key = "deadZone",
     .kind = NumberKind{.member = &Settings::deadZone, .isSize = true},
     .option = {"dead-zone", "T"},
     .since = 2,
     .idle = FieldIdle{"targets", isZeroOne, true},
     .idleToo = FieldIdle{"offset", hasThreshold, true}},
    {.key = "firesAtZero",
     .kind = choiceOf<&Settings::firesAtZero>(atZeroWords),
     .option = atZero,
     .isOften = true,
     .idle = FieldIdle{"targets", isBipolar}},
    {.key = "tie",
     .kind = choiceOf<&Settings::tie>(tieWords),
     .option = atZero,
     .isOften = true,
     .since = 2,
     .idle = FieldIdle{"targets", isZeroOne},
     .idleToo = FieldIdle{"deadZone", hasDeadZone, false, "mistake"}},
    {.key = "rule",
     .kind = choiceOf<&Settings::rule>(ruleWords),
     .option = {"rule", "error|target"},
     .since = 2,
     .idle = FieldIdle{"targets", isZeroOne, false, "error"}},
    {.key = "order", .kind = choiceOf<&Settings::order>(orderWords), .place = 2},
    {.key = "permutation", .kind = RowOrderKind{&Settings::permutation}, .place = 2},
    {.key = "seed", .kind = SeedKind{&Settings::seed}, .place = 2},
    {.key = "update",
     .kind = choiceOf<&Settings::update>(updateWords),
     .option = {"update", "online|batch|repeat"},
     .place = 2,
     .since = 2},
    {.key = "schedule",
     .kind = choiceOf<&Settings::schedule>(scheduleWords),
     .option = {"schedule", "constant|epoch|root"},
     .place = 2,
     .since = 2},
    {.key = "arithmetic",
     .kind = choiceOf<&Settings::arithmetic>(arithmeticWords),
     .option = {"arithmetic", "exact|float"},
     .place = 3,
     .since = 2},
    {.key = "keep",
     .kind = choiceOf<&Settings::keep>(keepWords),
     .option = {"keep", "last|best|average"},
     .place = 3,
     .since = 2},
});

} // namespace

std::span<const Field> perceptronFields()
{
    return allPerceptronFields;
}

} // namespace frontera

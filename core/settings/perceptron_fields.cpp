// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/perceptron_fields.h"

#include <array>

namespace frontera {

namespace {

bool hasNoBias(const Settings &settings)
{
    return !settings.useBias;
}

/// Returns true if z = 0 is a mistake for either class, as it is with targets −1 and +1: then the
/// output at z = 0 cannot be chosen.
bool isTieAMistake(const Settings &settings)
{
    return settings.targets == Targets::Bipolar;
}

constexpr FieldWord atZeroWords[] = {{"1", true}, {"0", false}};

constexpr FieldWord targetsWords[] = {{"01", Targets::ZeroOne}, {"bipolar", Targets::Bipolar}};

constexpr FieldWord arithmeticWords[] = {{"exact", Arithmetic::Exact},
                                         {"float", Arithmetic::Float}};

constexpr FieldWord orderWords[] = {
    {"given", Order::Given},
    {"chosen", Order::Chosen, {"order", "1,2,3,4"}, "permutation"},
    {"shuffled", Order::Shuffled, {"shuffle", "SEED"}, "seed"},
};

constexpr auto allPerceptronFields = std::to_array<Field>({
    {.key = "rate",
     .kind = NumberKind{&Settings::rate, true},
     .option = {"rate", "R"},
     .isOften = true},
    {.key = "weights",
     .kind = InputNumbersKind{&Settings::weights},
     .option = {"weights", "A,B"},
     .isOften = true},
    {.key = "bias",
     .kind = NumberKind{&Settings::bias},
     .option = {"bias", "B"},
     .isOften = true,
     .idle = FieldIdle{"useBias", hasNoBias, true}},
    {.key = "useBias", .kind = FlagKind{&Settings::useBias}, .option = {"no-bias"}, .place = 1},
    {.key = "firesAtZero",
     .kind = choiceOf<&Settings::firesAtZero>(atZeroWords),
     .option = {"at-zero", "1|0"},
     .isOften = true,
     .idle = FieldIdle{"targets", isTieAMistake}},
    {.key = "targets",
     .kind = choiceOf<&Settings::targets>(targetsWords),
     .option = {"targets", "01|bipolar"}},
    {.key = "order", .kind = choiceOf<&Settings::order>(orderWords), .place = 2},
    {.key = "permutation", .kind = RowOrderKind{&Settings::permutation}, .place = 2},
    {.key = "seed", .kind = SeedKind{&Settings::seed}, .place = 2},
    {.key = "arithmetic",
     .kind = choiceOf<&Settings::arithmetic>(arithmeticWords),
     .option = {"arithmetic", "exact|float"},
     .place = 3,
     .since = 2},
});

} // namespace

std::span<const Field> perceptronFields()
{
    return allPerceptronFields;
}

} // namespace frontera

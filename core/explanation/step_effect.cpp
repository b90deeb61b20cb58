// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation/step_effect.h"

#include "core/models/gates/gates_model.h"
#include "core/models/model.h"
#include "core/models/perceptron/perceptron_reading.h"
#include "core/models/perceptron/side_of_sum.h"
#include "core/run/run.h"

#include <algorithm>
#include <cmath>

namespace frontera {

namespace {

bool isLess(const Number &a, const Number &b)
{
    const auto *left = std::get_if<Decimal>(&a);
    const auto *right = std::get_if<Decimal>(&b);
    return left != nullptr && right != nullptr ? *left < *right : toDouble(a) < toDouble(b);
}

void addMove(std::vector<WeightMove> &moves, int input, const Number &before, const Number &after)
{
    if (isLess(before, after) || isLess(after, before))
        moves.push_back({input, isLess(before, after)});
}

UnitEffect effectOf(const UnitReading &unit)
{
    UnitEffect effect{*unit.target, unit.output, signOf(unit.error) != 0};
    const auto add = [&effect](int input, const LinkReading &link) {
        addMove(effect.moves, input, link.weight, link.after);
        if (link.sum)
            addMove(effect.collected, input, link.sum->before, link.sum->after);
    };
    int input = 0;
    for (const LinkReading &link : unit.links)
        add(input++, link);
    if (unit.bias)
        add(biasInput, *unit.bias);
    return effect;
}

std::optional<int> classOf(const Number &output, const Settings &settings)
{
    for (const int target : {0, 1}) {
        if (toDouble(output) == targetValue(target, settings))
            return target;
    }
    return std::nullopt;
}

/// Returns true if a unit's boundary exists with its weights before, or after.
bool hasBoundary(const UnitReading &unit, Number LinkReading::*weight)
{
    return std::ranges::any_of(
        unit.links, [weight](const LinkReading &link) { return signOf(link.*weight) != 0; });
}

bool isNotANumber(const Number &number)
{
    return std::isnan(toDouble(number));
}

/// Returns the outcome of a mistake that is none any more.
Outcome outcomeOfSides(const Run &run, const UnitReading &unit, const StepEffect &effect)
{
    const bool hadBoundary = hasBoundary(unit, &LinkReading::weight);
    const int before = sideOf(effect.sumBefore, run.settings());
    const int after = sideOf(effect.sumAfter, run.settings());
    if (!run.data().features().empty() || isNotANumber(effect.sumBefore) ||
        isNotANumber(effect.sumAfter))
        return Outcome::RightNow;
    if (!hasBoundary(unit, &LinkReading::after))
        return hadBoundary ? Outcome::Vanishes : Outcome::StillNone;
    if (!hadBoundary)
        return after == 0 ? Outcome::AppearsOnIt : Outcome::Appears;
    if (after == 0)
        return Outcome::Reaches;
    if (before == 0)
        return Outcome::MovesAway;
    return before == after ? Outcome::LeavesZone : Outcome::PassesOver;
}

bool addsUpToNothing(const UnitReading &unit)
{
    const auto isNothing = [](const LinkReading &link) {
        return !link.sum || signOf(link.sum->after) == 0;
    };
    return std::ranges::all_of(unit.links, isNothing) && (!unit.bias || isNothing(*unit.bias));
}

/// Returns the outcome of a step whose changes are kept for the end of its epoch.
Outcome outcomeOfBatch(const Run &run, const UnitReading &unit, StepEffect &effect)
{
    const UnitEffect &what = effect.units.front();
    if (!what.moves.empty())
        return Outcome::EpochEnds;
    if (!what.isMistake)
        return Outcome::Right;
    if (!run.clock().isEnd(run.position()))
        return what.collected.empty() ? Outcome::Unchanged : Outcome::Collected;
    return addsUpToNothing(unit) ? Outcome::CancelsOut : Outcome::Unchanged;
}

Outcome outcomeOf(const Run &run, const UnitReading &unit, StepEffect &effect)
{
    if (run.settings().update == Update::Batch)
        return outcomeOfBatch(run, unit, effect);
    if (!effect.units.front().isMistake)
        return Outcome::Right;
    if (effect.units.front().moves.empty())
        return Outcome::Unchanged;
    if (!run.predictor()->isRight(run.data(), effect.facts.observation))
        return Outcome::StillWrong;
    return outcomeOfSides(run, unit, effect);
}

} // namespace

std::optional<StepEffect> effectOf(const Run &run)
{
    if (run.position() == 0 || (!run.model().isPerceptron && !isGates(run.settings())))
        return std::nullopt;
    const Reading reading = run.reading();
    StepEffect effect{reading.facts};
    effect.target = run.data().target(reading.facts.observation);
    effect.output = classOf(reading.whole ? reading.whole->output : reading.units.back().output,
                            run.settings());
    for (const UnitReading &unit : reading.units)
        effect.units.push_back(effectOf(unit));
    if (reading.whole)
        return effect;
    const UnitReading &unit = reading.units.front();
    effect.sumBefore = unit.sum;
    const auto inputs = run.data().inputs(reading.facts.observation);
    effect.sumAfter = run.predictor()->answerTo(inputs).sum;
    effect.outcome = outcomeOf(run, unit, effect);
    const bool hasInput = std::ranges::any_of(inputs, [](const Decimal &x) { return !x.isZero(); });
    effect.isLostInRounding =
        effect.outcome == Outcome::Unchanged && (hasInput || run.settings().useBias);
    return effect;
}

std::optional<Return> returnOf(const Run &run)
{
    const std::optional<Cycle> &cycle = run.cycle();
    const RunClock &clock = run.clock();
    if (!cycle || run.position() < clock.endOf(cycle->repeatEpoch) || !clock.isEnd(run.position()))
        return std::nullopt;
    const qint64 rounds = clock.completeAt(run.position()) - cycle->firstEpoch;
    if (rounds % cycle->epochs() != 0)
        return std::nullopt;
    return Return{clock.endOf(cycle->firstEpoch), cycle->firstEpoch + 1, cycle->repeatEpoch};
}

bool isEachMistakeCorrected(const Run &run)
{
    const Settings &settings = run.settings();
    if (!run.model().isPerceptron || settings.update == Update::Batch)
        return false;
    const Dataset &data = run.data();
    if (settings.arithmetic == Arithmetic::Exact) {
        const auto isOrigin = [&data](int row) {
            return std::ranges::all_of(data.inputs(row), &Decimal::isZero);
        };
        for (int row = 0; row < data.observationCount() && !settings.useBias; ++row) {
            if (isOrigin(row))
                return false;
        }
        return true;
    }
    if (!settings.useBias)
        return false;
    // b + η·e is another double than b where η is more than the distance of doubles at b, whose
    // size each mistake raises by 2·η at most.
    constexpr double precision = 0x1p-50;
    const double rate = toDouble(shownRateIn(std::max<qint64>(run.epoch(), 1), settings));
    const double most =
        std::abs(initialWeights(settings, data.inputCount()).b.toDouble()) +
        2 * settings.rate.toDouble() * static_cast<double>(run.mistakesUpTo(run.position()));
    return most * precision < rate;
}

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation/float_parting.h"

#include "core/data/dataset.h"
#include "core/models/model.h"
#include "core/record/record.h"
#include "core/settings/settings.h"

#include <algorithm>

namespace frontera {

namespace {

std::unique_ptr<Record> begun(const Dataset &data, Settings settings, Arithmetic arithmetic)
{
    settings.arithmetic = arithmetic;
    settings.keep = Keep::Last; // changes nothing in what is learnt
    std::unique_ptr<Record> record = settings.model->begin(data, settings);
    record->setStopsWhenLearnt(false); // where one has learnt, the other may still err
    return record;
}

/// Returns true if mistakes at one step may have errors of two sizes (errorOf() of perceptron.h);
/// otherwise a mistake has the error that its target demands.
bool hasTwoSizes(const Settings &settings)
{
    return settings.targets == Targets::Bipolar && learnsByError(settings) &&
           !classAtZero(settings);
}

/// Returns true if both made the same error at this step.
bool erredAlike(Record &a, Record &b, qint64 step)
{
    a.goTo(step);
    b.goTo(step);
    return a.facts().observation == b.facts().observation &&
           a.reading().units.front().error == b.reading().units.front().error;
}

bool isSameNumber(const Number &exact, const Number &inFloats)
{
    return toDouble(exact) == toDouble(inFloats);
}

/// Returns true if the sums and what became of the weights are the same numbers.
bool isSameReading(const UnitReading &exact, const UnitReading &inFloats)
{
    const auto isSameLink = [](const LinkReading &a, const LinkReading &b) {
        return isSameNumber(a.after, b.after);
    };
    return isSameNumber(exact.sum, inFloats.sum) &&
           std::ranges::equal(exact.links, inFloats.links, isSameLink) &&
           (!exact.bias || isSameNumber(exact.bias->after, inFloats.bias->after));
}

/// Returns FloatParting::firstRounded of records that part at the step.
qint64 firstRoundedUpTo(qint64 parting, Record &exact, Record &inFloats)
{
    constexpr qint64 most = 1'000; // as many readings take some milliseconds
    for (qint64 step = 1; step <= std::min(parting, most); ++step) {
        exact.goTo(step);
        inFloats.goTo(step);
        if (!isSameReading(exact.reading().units.front(), inFloats.reading().units.front()))
            return step;
    }
    return parting <= most ? parting : 0;
}

} // namespace

qint64 stepsForParting(const Dataset &data, const Settings &settings)
{
    constexpr qint64 atLeast = 5'000;
    constexpr qint64 epochs = 10;
    const qint64 steps = atLeast + epochs * data.observationCount();
    if (settings.order != Order::Wrong)
        return steps;
    constexpr qint64 rowsInAll = 50'000'000;
    return std::min(steps, 1 + rowsInAll / std::max(1, data.observationCount()));
}

std::optional<FloatParting> floatParting(const Dataset &data, const Settings &settings,
                                         qint64 steps, const std::stop_token &stop)
{
    if (data.observationCount() == 0)
        return std::nullopt;
    const bool mayDiffer = hasTwoSizes(settings) || settings.order == Order::Wrong;
    // Between two looks at the token.
    constexpr qint64 most = 4'096;
    constexpr qint64 rowsAtOnce = 1'000'000;
    const qint64 stepsAtOnce =
        settings.order == Order::Wrong
            ? std::clamp<qint64>(rowsAtOnce / data.observationCount(), 1, most)
            : most;
    const std::unique_ptr<Record> exact = begun(data, settings, Arithmetic::Exact);
    const std::unique_ptr<Record> inFloats = begun(data, settings, Arithmetic::Float);
    qint64 seen = 0; // up to here both made the same mistakes
    for (qint64 end = 0; end < steps;) {
        throwIfAsked(stop);
        end = std::min(steps, end + stepsAtOnce);
        exact->trainTo(end);
        inFloats->trainTo(end);
        auto ours = exact->nextMistake(seen);
        auto theirs = inFloats->nextMistake(seen);
        while (ours && ours == theirs && (!mayDiffer || erredAlike(*exact, *inFloats, *ours))) {
            seen = *ours;
            if (exact->clock().isRepeated(seen) != inFloats->clock().isRepeated(seen))
                return std::nullopt;
            ours = exact->nextMistake(seen);
            theirs = inFloats->nextMistake(seen);
        }
        if (ours || theirs) {
            const qint64 step = std::min(ours.value_or(end), theirs.value_or(end));
            const qint64 firstRounded = firstRoundedUpTo(step, *exact, *inFloats);
            exact->goTo(step);
            inFloats->goTo(step);
            return FloatParting{
                step, exact->reading().units.front(), inFloats->reading().units.front(),
                exact->facts().observation == inFloats->facts().observation, firstRounded};
        }
        if (exact->learntEpoch() && inFloats->learntEpoch())
            return std::nullopt;
    }
    return std::nullopt;
}

} // namespace frontera

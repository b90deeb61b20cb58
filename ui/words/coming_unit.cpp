// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/coming_unit.h"

#include "core/models/perceptron/perceptron_reading.h"
#include "core/run/run.h"

namespace frontera {

namespace {

/// Turns a link of the last step into the one that the next step begins with.
void begin(LinkReading &link, bool isNewEpoch, const Settings &settings)
{
    link.weight = link.after;
    if (settings.update != Update::Batch)
        return;
    const Number none = settings.arithmetic == Arithmetic::Float ? Number(0.0) : Number(Decimal());
    link.sum = CollectedSum{isNewEpoch || !link.sum ? none : link.sum->after, none};
}

} // namespace

UnitReading comingUnit(const Run &run, int row, int unit)
{
    const bool isNewEpoch = run.clock().isEnd(run.position());
    const bool isFloat = run.settings().arithmetic == Arithmetic::Float;
    UnitReading coming = run.reading().units[static_cast<std::size_t>(unit)];
    for (LinkReading &link : coming.links)
        begin(link, isNewEpoch, run.settings());
    if (coming.bias)
        begin(*coming.bias, isNewEpoch, run.settings());
    const auto inputs = run.data().inputs(row);
    for (std::size_t i = 0; i < coming.links.size() && coming.id.layer == 0; ++i)
        coming.links[i].input = isFloat ? inFloats(inputs[i]) : Number(inputs[i]);
    coming.target = Number(Decimal(targetValue(run.data().target(row), run.settings())));
    coming.sum = {};
    coming.output = {};
    coming.error = {};
    return coming;
}

qint64 comingEpoch(const Run &run)
{
    return run.clock().completeAt(run.position()) + 1;
}

} // namespace frontera

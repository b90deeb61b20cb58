// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/run/run.h"

#include <vector>

/// One presentation of a perceptron's run: the parts of its reading by name, so that tests can
/// compare them.
struct Step
{
    qint64 number = 0;
    qint64 epoch = 0;
    int observation = 0;
    std::vector<frontera::Decimal> inputs;
    int target = 0;
    frontera::Decimal sum;
    int output = 0;
    int error = 0;
    frontera::Weights before;
    frontera::Weights after;
    bool updated = false;

    [[nodiscard]] bool isMistake() const { return error != 0; }
    bool operator==(const Step &) const = default;
};

inline int wholeOf(const frontera::Number &number)
{
    return static_cast<int>(frontera::toDouble(number));
}

inline Step stepOf(const frontera::Run &run)
{
    const frontera::Reading reading = run.reading();
    const frontera::UnitReading &unit = reading.units.front();
    Step step;
    step.number = reading.facts.number;
    step.epoch = reading.facts.epoch;
    step.observation = reading.facts.observation;
    for (const frontera::LinkReading &link : unit.links) {
        step.inputs.push_back(exact(link.input));
        step.before.w.push_back(exact(link.weight));
        step.after.w.push_back(exact(link.after));
    }
    if (unit.bias) {
        step.before.b = exact(unit.bias->weight);
        step.after.b = exact(unit.bias->after);
    }
    step.target = wholeOf(unit.target.value_or(frontera::Number()));
    step.sum = exact(unit.sum);
    step.output = wholeOf(unit.output);
    step.error = wholeOf(unit.error);
    step.updated = reading.facts.updated;
    return step;
}

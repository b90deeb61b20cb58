// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/weights/unit_task.h"

#include "core/data/gates.h"
#include "core/models/gates/gate_learner.h"
#include "core/models/gates/gates_model.h"
#include "core/models/model.h"
#include "core/run/run.h"
#include "ui/words/gates_words.h"

#include <array>

namespace frontera {

namespace {

using Inputs = std::array<Decimal, 2>;

/// Returns the position of the inputs in a list; adds them if they are not there.
int placeIn(std::vector<Inputs> &list, const Inputs &inputs)
{
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (list[i] == inputs)
            return static_cast<int>(i);
    }
    list.push_back(inputs);
    return static_cast<int>(list.size()) - 1;
}

Dataset dataOf(const std::vector<Inputs> &list, int gate)
{
    std::vector<Decimal> values;
    std::vector<int> targets;
    for (const Inputs &inputs : list) {
        values.insert(values.end(), inputs.begin(), inputs.end());
        targets.push_back(gateOutput(gate, inputs[0].sign() > 0, inputs[1].sign() > 0));
    }
    return {QString(), std::vector<QString>(2), std::move(values), std::move(targets)};
}

/// Returns the different inputs of the data.
std::vector<Inputs> inputsOf(const Dataset &data)
{
    std::vector<Inputs> list;
    std::array<bool, 4> isMet{};
    for (int row = 0; row < data.observationCount(); ++row) {
        const auto inputs = data.inputs(row);
        const std::size_t kind = truthOf(inputs);
        if (!isMet[kind])
            list.push_back({inputs[0], inputs[1]});
        isMet[kind] = true;
    }
    return list;
}

UnitTask gateTask(const Run &run, int unit)
{
    const Settings &settings = run.settings();
    const GateLearner learner(settings);
    const UnitWeights weights = unitWeightsOf(*run.predictor());
    UnitTask task;
    task.name = unitTitle(settings.units, unit);
    task.question = {true, settings.firesAtZero ? 1 : 0};
    task.weights = weights[static_cast<std::size_t>(unit)];
    task.reading = run.reading().units[static_cast<std::size_t>(unit)];
    std::vector<Inputs> list = inputsOf(run.data());
    if (unit == outputUnit) {
        std::vector<Inputs> hidden;
        for (const Inputs &inputs : list) {
            const Pass pass = learner.pass(weights, inputs);
            placeIn(hidden, pass[outputUnit].inputs);
        }
        list = std::move(hidden);
    }
    if (run.position() > 0)
        task.presented =
            placeIn(list, {exact(task.reading.links[0].input), exact(task.reading.links[1].input)});
    task.data = dataOf(list, settings.units[static_cast<std::size_t>(unit)]);
    task.isRight = [learner, unit = task.weights, data = task.data](int row) {
        return learner.computed(unit, data.inputs(row)).output == data.target(row);
    };
    return task;
}

} // namespace

int unitCountOf(const Run &run)
{
    return isGates(run.settings()) ? unitCount : 1;
}

UnitTask taskOf(const Run &run, int unit)
{
    if (isGates(run.settings()))
        return gateTask(run, unit);
    UnitTask task;
    task.data = run.data();
    task.question = run.model().question(run.settings()).value();
    task.weights = weightsOf(run);
    task.reading = run.reading().units.front();
    task.presented = run.position() > 0 ? run.facts().observation : -1;
    task.isRight = [predictor = run.predictor(), data = run.data()](int row) {
        return predictor->isRight(data, row);
    };
    return task;
}

Dataset inputsOf(const Run &run, int unit)
{
    if (!isGates(run.settings()))
        return run.data();
    if (unit == outputUnit)
        return gateDataset(run.settings().units[outputUnit]);
    return dataOf(inputsOf(run.data()), run.settings().units[static_cast<std::size_t>(unit)]);
}

std::span<const double> parametersOf(std::span<const double> all, int unit)
{
    constexpr std::size_t each = 3; // two weights and a bias
    const std::size_t first = static_cast<std::size_t>(unit) * each;
    Q_ASSERT(first < all.size());
    return all.subspan(first, std::min(each, all.size() - first));
}

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/gates/hidden_proof.h"

#include "core/data/dataset.h"
#include "core/linear/linear_question.h"

#include <QString>
#include <algorithm>
#include <utility>

namespace frontera {

namespace {

/// An observation for all that have its inputs and class.
struct PointKind
{
    int row = 0;
    std::size_t inputs = 0; // truthOf()
    int target = 0;
    Pass pass = {};
};

/// Returns what units give that have learnt their gates.
Pass learntPass(const GateUnits &gates, std::size_t inputs)
{
    const auto give = [&](std::size_t unit, int first, int second) {
        const int output = frontera::gateOutput(gates[unit], first == 1, second == 1);
        return UnitPass{{Decimal(first), Decimal(second)}, Decimal(), output, output};
    };
    const int first = static_cast<int>(inputs / 2);
    const int second = static_cast<int>(inputs % 2);
    Pass pass{give(0, first, second), give(1, first, second), {}};
    pass[outputUnit] = give(outputUnit, pass[0].output, pass[1].output);
    return pass;
}

/// Returns one observation of each kind, in the order of the rows.
std::vector<PointKind> pointKinds(const Dataset &data, const Settings &settings,
                                  const std::optional<UnitWeights> &weights)
{
    const GateLearner learner(settings);
    std::array<std::array<bool, 2>, 4> met{};
    std::vector<PointKind> kinds;
    for (int row = 0; row < data.observationCount(); ++row) {
        const auto values = data.inputs(row);
        PointKind kind{.row = row, .inputs = truthOf(values), .target = data.target(row)};
        if (std::exchange(met[kind.inputs][static_cast<std::size_t>(kind.target)], true))
            continue;
        kind.pass =
            weights ? learner.pass(*weights, values) : learntPass(settings.units, kind.inputs);
        kinds.push_back(std::move(kind));
    }
    return kinds;
}

std::vector<HiddenPlace> placesOf(const std::vector<PointKind> &kinds)
{
    std::vector<HiddenPlace> places;
    for (int place = 0; place < 4; ++place) {
        HiddenPlace found{.at = {place / 2, place % 2}};
        for (const PointKind &kind : kinds) {
            if (kind.pass[0].output != found.at[0] || kind.pass[1].output != found.at[1])
                continue;
            const UnitPass &output = kind.pass[outputUnit];
            found.rows.push_back(kind.row);
            found.hasClass[static_cast<std::size_t>(kind.target)] = true;
            found.sum = output.sum;
            found.output = output.output;
        }
        if (!found.rows.empty())
            places.push_back(std::move(found));
    }
    return places;
}

Dataset inHiddenPlane(const std::vector<HiddenPlace> &places)
{
    std::vector<Decimal> values;
    std::vector<int> targets;
    for (const HiddenPlace &place : places) {
        for (const int target : {0, 1}) {
            if (!place.hasClass[static_cast<std::size_t>(target)])
                continue;
            values.emplace_back(place.at[0]);
            values.emplace_back(place.at[1]);
            targets.push_back(target);
        }
    }
    return Dataset(QString(), {QStringLiteral("h1"), QStringLiteral("h2")}, std::move(values),
                   std::move(targets));
}

/// Returns a row of each class that `isSame` says of; nothing if there is none.
template <typename IsSame>
std::optional<std::array<int, 2>> clashOf(const std::vector<PointKind> &kinds, IsSame isSame)
{
    for (const PointKind &zero : kinds) {
        for (const PointKind &one : kinds) {
            if (zero.target == 0 && one.target == 1 && isSame(zero, one))
                return std::array{zero.row, one.row};
        }
    }
    return std::nullopt;
}

/// Fills in the first obstacle, and the clash that it is.
void findObstacle(HiddenProof &proof, const std::vector<PointKind> &kinds)
{
    const auto haveSameInputs = [](const PointKind &a, const PointKind &b) {
        return a.inputs == b.inputs;
    };
    const auto haveSamePlace = [](const PointKind &a, const PointKind &b) {
        return a.pass[0].output == b.pass[0].output && a.pass[1].output == b.pass[1].output;
    };
    const bool isRight = std::ranges::all_of(
        kinds, [](const PointKind &kind) { return kind.pass[outputUnit].output == kind.target; });
    if ((proof.clash = clashOf(kinds, haveSameInputs)))
        proof.obstacle = HiddenObstacle::Data;
    else if ((proof.clash = clashOf(kinds, haveSamePlace)))
        proof.obstacle = HiddenObstacle::Shared;
    else if (!proof.hidden.isSeparable)
        proof.obstacle = HiddenObstacle::NoLine;
    else
        proof.obstacle = isRight ? HiddenObstacle::None : HiddenObstacle::Output;
}

} // namespace

LinearQuestion unitQuestion(const Settings &settings)
{
    return {.useBias = true, .classAtZero = settings.firesAtZero ? 1 : 0};
}

HiddenProof hiddenProof(const Dataset &data, const Settings &settings,
                        const std::optional<UnitWeights> &weights)
{
    const std::vector<PointKind> kinds = pointKinds(data, settings, weights);
    std::vector<Decimal> values;
    std::vector<int> targets;
    HiddenProof proof;
    std::array<bool, 4> met{};
    for (const PointKind &kind : kinds) {
        const auto inputs = data.inputs(kind.row);
        values.insert(values.end(), inputs.begin(), inputs.end());
        targets.push_back(kind.target);
        if (std::exchange(met[kind.inputs], true))
            continue;
        ++proof.inputPlaces;
        for (std::size_t unit = 0; unit < unitCount; ++unit) {
            if (kind.pass[unit].error() != 0)
                proof.errors[unit].push_back(kind.row);
        }
    }
    const LinearQuestion question = unitQuestion(settings);
    proof.inputs = separability(
        Dataset(data.name(), data.inputNames(), std::move(values), std::move(targets)), question);
    for (Share &share : proof.inputs.certificate)
        share.observation = kinds[static_cast<std::size_t>(share.observation)].row;
    proof.places = placesOf(kinds);
    proof.hidden = separability(inHiddenPlane(proof.places), question);
    findObstacle(proof, kinds);
    return proof;
}

} // namespace frontera

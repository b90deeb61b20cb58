// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/gates/gates_rule.h"

#include "core/models/gates/gates_predictor.h"
#include "core/models/perceptron/perceptron.h"
#include "core/models/perceptron/perceptron_rule.h"
#include "core/number/split_mix.h"

#include <utility>

namespace frontera {

namespace {

std::vector<std::uint8_t> kindsOf(const Dataset &data)
{
    std::vector<std::uint8_t> kinds;
    kinds.reserve(static_cast<std::size_t>(data.observationCount()));
    for (int row = 0; row < data.observationCount(); ++row) {
        const std::size_t kind = 2 * truthOf(data.inputs(row)) + std::size_t(data.target(row));
        kinds.push_back(static_cast<std::uint8_t>(kind));
    }
    return kinds;
}

bool hasNegative(const Dataset &data)
{
    for (int row = 0; row < data.observationCount(); ++row) {
        const auto inputs = data.inputs(row);
        if (inputs[0].sign() < 0 || inputs[1].sign() < 0)
            return true;
    }
    return false;
}

} // namespace

GatesRule::GatesRule(Dataset data, Settings settings)
    : m_data(std::move(data))
    , m_settings(std::move(settings))
    , m_learner(m_settings)
    , m_kinds(std::make_shared<const std::vector<std::uint8_t>>(kindsOf(m_data)))
    , m_isBipolar(hasNegative(m_data))
{
}

GatesRule::State GatesRule::start() const
{
    Settings own = m_settings; // what else a perceptron could have is of no effect
    own.useBias = true;
    const Weights unit = initialWeights(own, 2);
    return {unit, unit, unit};
}

void GatesRule::judge(const Pass &pass, StepFacts &facts) const
{
    facts.isMistake = pass[outputUnit].output != m_data.target(facts.observation);
    for (const UnitPass &unit : pass)
        facts.isMistake = facts.isMistake || unit.error() != 0;
}

void GatesRule::present(State &state, StepFacts &facts) const
{
    const Pass pass = m_learner.pass(state, m_data.inputs(facts.observation));
    judge(pass, facts);
    facts.updated = facts.isMistake && m_learner.learn(state, pass);
}

Reading GatesRule::reading(const State &before, const StepFacts &facts) const
{
    Reading reading{facts, {}, {}, WholeReading()};
    State after = before;
    const bool isStart = facts.number == 0;
    Pass pass;
    if (!isStart) {
        pass = m_learner.pass(before, m_data.inputs(facts.observation));
        present(after, reading.facts);
        const int target = m_data.target(facts.observation);
        const int output = pass[outputUnit].output;
        reading.whole = WholeReading{Decimal(target), Decimal(output), Decimal(target - output)};
    }
    for (int i = 0; i < unitCount; ++i) {
        const auto at = static_cast<std::size_t>(i);
        UnitReading unit;
        unit.id = i == outputUnit ? UnitId{1, 0} : UnitId{0, i};
        unit.gate = m_settings.units[at];
        for (std::size_t link = 0; link < 2; ++link)
            unit.links.push_back({pass[at].inputs[link], before[at].w[link], after[at].w[link]});
        unit.bias = LinkReading{Decimal(1), before[at].b, after[at].b};
        if (!isStart) {
            unit.sum = pass[at].sum;
            unit.output = Decimal(pass[at].output);
            unit.target = Decimal(pass[at].target);
            unit.error = Decimal(pass[at].error());
        }
        reading.units.push_back(std::move(unit));
    }
    return reading;
}

PredictorPointer GatesRule::predictor(const State &state) const
{
    return std::make_shared<const GatesPredictor>(state, m_settings);
}

void GatesRule::parameters(const State &state, std::vector<double> &values) const
{
    values.clear();
    for (const Weights &unit : state) {
        for (const Decimal &weight : unit.w)
            values.push_back(weight.toDouble());
        values.push_back(unit.b.toDouble());
    }
}

quint64 GatesRule::hash(const State &state)
{
    quint64 hash = 0;
    for (const Weights &unit : state)
        hash = SplitMix64(hash).next() + PerceptronRule::hash(unit);
    return hash;
}

GatesRule::Trainer::Trainer(const GatesRule &rule)
    : m_rule(&rule)
    , m_quick(rule.m_settings, rule.m_isBipolar)
{
}

void GatesRule::Trainer::take(const State &state)
{
    m_state = state;
    m_isQuick = m_quick.take(state);
    m_isBehind = false;
    m_judgements = {};
}

const GatesRule::State &GatesRule::Trainer::state()
{
    if (m_isBehind)
        m_state = m_quick.weights();
    m_isBehind = false;
    return m_state;
}

bool GatesRule::Trainer::isMistake(int row) const
{
    if (m_isQuick)
        return m_quick.isMistake(kindOf(row));
    StepFacts facts{.observation = row};
    m_rule->judge(m_rule->m_learner.pass(m_state, m_rule->m_data.inputs(row)), facts);
    return facts.isMistake;
}

bool GatesRule::Trainer::isRight(int row)
{
    Judgement &judgement = m_judgements[kindOf(row)];
    if (judgement == Unknown)
        judgement = isMistake(row) ? Wrong : Right;
    return judgement == Right;
}

int GatesRule::Trainer::next(int from, int to)
{
    while (from < to && isRight(from))
        ++from;
    return from;
}

int GatesRule::Trainer::next(std::span<const int> order, int from, int to)
{
    while (from < to && isRight(order[static_cast<std::size_t>(from)]))
        ++from;
    return from;
}

void GatesRule::Trainer::present(StepFacts &facts)
{
    if (m_isQuick) {
        const QuickUnits::Outcome outcome = m_quick.present(kindOf(facts.observation));
        facts.isMistake = outcome.isMistake;
        facts.updated = outcome.updated;
        m_isBehind = m_isBehind || outcome.updated;
        if (!m_quick.isFitting()) { // in decimals from here on
            (void)state();
            m_isQuick = false;
        }
    } else {
        m_rule->present(m_state, facts);
    }
    if (facts.updated)
        m_judgements = {};
}

} // namespace frontera

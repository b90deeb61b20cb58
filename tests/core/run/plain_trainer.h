// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/models/perceptron/perceptron.h"
#include "core/record/cycle.h"
#include "core/record/presentation_order.h"
#include "tests/core/run/drawn_at.h"
#include "tests/core/run/step.h"
#include "tests/core/weights_hash.h"

#include <optional>
#include <unordered_map>

/// A perceptron trained by the rule alone, one presentation after another in exact numbers, with
/// the states at all ends of epochs kept. Tests compare the program's records with it, which pass
/// over observations, replay, and prove cycles.
class PlainTrainer
{
public:
    PlainTrainer(const frontera::Dataset &data, const frontera::Settings &settings)
        : m_data(data)
        , m_settings(settings)
        , m_order(settings, data.observationCount())
    {
        m_weights = frontera::initialWeights(settings, data.inputCount());
        m_step.after = shown();
        m_step.before = m_step.after;
        m_step.inputs.resize(static_cast<std::size_t>(data.inputCount()));
        findCycle();
    }

    bool presentNext()
    {
        if (m_learntEpoch)
            return false;
        const qint64 observations = m_data.observationCount();
        const qint64 number = ++m_step.number;
        m_step.epoch = (number - 1) / observations + 1;
        m_step.observation = observationAt(number);
        const auto inputs = m_data.inputs(m_step.observation);
        m_step.inputs.assign(inputs.begin(), inputs.end());
        m_step.target = frontera::targetValue(m_data.target(m_step.observation), m_settings);
        m_step.before = m_step.after;
        m_step.sum = frontera::weightedSum(m_step.before, inputs);
        m_step.output = frontera::activation(frontera::weightedSum(m_weights, inputs), m_settings);
        m_step.error = frontera::errorOf(m_step.output, m_step.target, m_settings);
        frontera::StepFacts facts{number, m_step.epoch, m_step.observation};
        frontera::present(m_weights, facts, m_data, m_settings);
        m_step.after = shown();
        m_step.updated = facts.updated;
        m_mistakes += m_step.isMistake();
        m_inEpoch += m_step.isMistake();
        if (number % observations == 0)
            endEpoch();
        return true;
    }

    [[nodiscard]] const Step &lastStep() const { return m_step; }
    [[nodiscard]] qint64 mistakeCount() const { return m_mistakes; }
    [[nodiscard]] std::optional<qint64> learntEpoch() const { return m_learntEpoch; }
    [[nodiscard]] const std::optional<frontera::Cycle> &cycle() const { return m_cycle; }
    [[nodiscard]] bool hasStopped() const { return m_learntEpoch.has_value(); }

private:
    /// Returns the weights as a step shows them: a threshold is no bias.
    [[nodiscard]] frontera::Weights shown() const
    {
        return {m_weights.w, m_settings.hasThreshold ? frontera::Decimal() : m_weights.b};
    }

    /// Returns the rows that are wrong with the present weights, in order.
    [[nodiscard]] std::vector<int> wrong() const
    {
        std::vector<int> rows;
        for (int row = 0; row < m_data.observationCount(); ++row) {
            const frontera::Decimal sum = frontera::weightedSum(m_weights, m_data.inputs(row));
            if (frontera::activation(sum, m_settings) !=
                frontera::targetValue(m_data.target(row), m_settings))
                rows.push_back(row);
        }
        return rows;
    }

    /// Where each one is drawn, an epoch without a mistake leaves others out.
    [[nodiscard]] bool isAllRight() const { return wrong().empty(); }

    [[nodiscard]] int observationAt(qint64 number)
    {
        if (m_settings.order != frontera::Order::Wrong)
            return m_order.observationAt(number);
        const std::vector<int> rows = wrong();
        return rows.empty() ? static_cast<int>((number - 1) % m_data.observationCount())
                            : rows[frontera::drawnAt(m_settings.seed, number, rows.size())];
    }

    void endEpoch()
    {
        if (m_inEpoch == 0 && isAllRight())
            m_learntEpoch = m_step.epoch;
        else
            findCycle();
        m_inEpoch = 0;
    }

    void findCycle()
    {
        if (m_cycle || !frontera::areEpochsAlike(m_settings))
            return;
        std::vector<std::size_t> &alike = m_epochs[frontera::hashOf(m_step.after)];
        for (const std::size_t earlier : alike) {
            if (m_ends[earlier] == m_step.after)
                m_cycle = frontera::Cycle{static_cast<qint64>(earlier), m_step.epoch};
        }
        alike.push_back(m_ends.size());
        m_ends.push_back(m_step.after);
    }

    frontera::Dataset m_data;
    frontera::Settings m_settings;
    frontera::PresentationOrder m_order;
    frontera::Weights m_weights;
    Step m_step;
    qint64 m_mistakes = 0;
    qint64 m_inEpoch = 0;
    std::optional<qint64> m_learntEpoch;
    std::optional<frontera::Cycle> m_cycle;
    std::vector<frontera::Weights> m_ends; ///< of epochs, [0] is the start
    std::unordered_map<std::size_t, std::vector<std::size_t>> m_epochs; ///< by their weights' hash
};

/// A Run that has begun and is stepped one presentation at a time, with the functions of a
/// PlainTrainer.
class StartedRun : public frontera::Run
{
public:
    StartedRun(const frontera::Dataset &data, const frontera::Settings &settings)
    {
        start(data, settings);
    }

    bool presentNext()
    {
        if (!canGoForward())
            return false;
        forward();
        return true;
    }
    [[nodiscard]] Step lastStep() const { return stepOf(*this); }
    [[nodiscard]] qint64 mistakeCount() const { return mistakesUpTo(length()); }
};

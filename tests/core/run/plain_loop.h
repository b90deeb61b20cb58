// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"
#include "core/record/presentation_order.h"
#include "tests/core/rational.h"

#include <cmath>
#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

/// A perceptron as a plain loop trains it, in fractions or in doubles, with each mode of learning
/// and each course of the rate, written from the formulas alone. All that it presented is kept.
template <typename N>
class PlainLoop
{
public:
    struct Row
    {
        qint64 epoch = 0;
        int observation = 0;
        N sum = {};
        int error = 0;
        bool updated = false;
        bool isRepeated = false;   ///< by the next row
        std::vector<N> after = {}; ///< the weights, and the bias
        std::vector<N> sums = {};  ///< of changes in a batch, before they are added
    };
    std::vector<Row> rows;
    std::vector<qint64> ends = {0}; ///< of epochs: how many rows there were
    std::optional<qint64> learntEpoch;
    std::optional<std::pair<qint64, qint64>> cycle;

    PlainLoop(const frontera::Dataset &data, const frontera::Settings &settings)
        : m_data(data)
        , m_settings(settings)
        , m_order(settings, data.observationCount())
    {
        for (int row = 0; row < data.observationCount(); ++row) {
            m_inputs.emplace_back();
            for (const frontera::Decimal &input : data.inputs(row))
                m_inputs.back().push_back(valueOf(input));
        }
        for (int i = 0; i < data.inputCount(); ++i) {
            const auto place = static_cast<std::size_t>(i);
            m_weights.push_back(place < settings.weights.size() ? valueOf(settings.weights[place])
                                                                : N(0));
        }
        m_weights.push_back(settings.useBias ? valueOf(settings.bias) : N(0));
        m_states.push_back(m_weights);
    }

    /// Trains until so many rows are there, or an epoch shows that all is right.
    void train(std::size_t most)
    {
        for (qint64 epoch = 1; rows.size() < most && !learntEpoch; ++epoch)
            trainEpoch(epoch, most);
    }

    static N valueOf(const frontera::Decimal &number)
    {
        if constexpr (std::is_same_v<N, double>)
            return number.toDouble();
        else
            return exactly(number.toString());
    }

private:
    void trainEpoch(qint64 epoch, std::size_t most)
    {
        const N rate = rateOf(epoch);
        m_sums.assign(m_weights.size(), N(0));
        const std::span<const int> order = m_order.epochRows(epoch);
        const std::vector<int> epochRows(order.begin(), order.end());
        int mistakes = 0;
        for (std::size_t place = 0; place < epochRows.size(); ++place) {
            bool again = true;
            const int observation = observationNow(epochRows[place]);
            while (again) {
                if (rows.size() == most)
                    return;
                Row row = present(epoch, observation, rate);
                if (m_settings.update == frontera::Update::Batch && place + 1 == epochRows.size()) {
                    const std::vector<N> before = m_weights;
                    for (std::size_t i = 0; i < m_weights.size(); ++i)
                        m_weights[i] += m_sums[i];
                    row.updated = !isSame(before);
                    row.after = m_weights;
                }
                mistakes += row.error != 0;
                again = m_settings.update == frontera::Update::Repeat && row.updated;
                row.isRepeated = again;
                rows.push_back(std::move(row));
            }
        }
        ends.push_back(static_cast<qint64>(rows.size()));
        if (mistakes == 0 && isAllRight())
            learntEpoch = epoch;
        else
            findCycle(epoch);
    }

    /// Returns what is presented where the order of the epoch has this row: itself, or, if wrong
    /// ones are drawn and there are any, one of them.
    [[nodiscard]] int observationNow(int row) const
    {
        std::vector<int> wrong;
        for (int other = 0; other < m_data.observationCount(); ++other) {
            if (m_settings.order == frontera::Order::Wrong && errorOf(sumOf(other), other) != 0)
                wrong.push_back(other);
        }
        const auto step = static_cast<qint64>(rows.size()) + 1;
        return wrong.empty() ? row : wrong[m_order.wrongAt(step, wrong.size())];
    }

    [[nodiscard]] const N &inputOf(int row, int input) const
    {
        return m_inputs[static_cast<std::size_t>(row)][static_cast<std::size_t>(input)];
    }

    [[nodiscard]] N sumOf(int row) const
    {
        N sum = m_weights[0] * inputOf(row, 0);
        for (int i = 1; i < m_data.inputCount(); ++i)
            sum += m_weights[static_cast<std::size_t>(i)] * inputOf(row, i);
        return sum + m_weights.back();
    }

    /// Returns e for a sum.
    [[nodiscard]] int errorOf(const N &sum, int row) const
    {
        const bool isOne = m_data.target(row) == 1;
        const N compared = m_settings.hasThreshold ? N(sum - valueOf(m_settings.threshold)) : sum;
        if (m_settings.targets == frontera::Targets::ZeroOne) {
            const bool fires = compared > 0 || (compared == 0 && m_settings.firesAtZero);
            return int(isOne) - int(fires);
        }
        const N zone = m_settings.hasThreshold ? N(0) : valueOf(m_settings.deadZone);
        int output = compared > zone ? 1 : compared < -zone ? -1 : 0;
        if (zone == 0 && compared == 0 && m_settings.tie != frontera::BipolarTie::Mistake)
            output = m_settings.tie == frontera::BipolarTie::One ? 1 : -1;
        const int target = isOne ? 1 : -1;
        if (m_settings.rule == frontera::LearningRule::Error)
            return target - output;
        return output == target ? 0 : target;
    }

    Row present(qint64 epoch, int observation, const N &rate)
    {
        Row row{epoch, observation, sumOf(observation)};
        row.error = errorOf(row.sum, observation);
        const std::vector<N> before = m_weights;
        const bool isBatch = m_settings.update == frontera::Update::Batch;
        if (row.error != 0) {
            std::vector<N> &changed = isBatch ? m_sums : m_weights;
            const N change = rate * N(row.error);
            for (int i = 0; i < m_data.inputCount(); ++i)
                changed[static_cast<std::size_t>(i)] += change * inputOf(observation, i);
            if (m_settings.useBias)
                changed.back() += change;
        }
        row.updated = !isSame(before);
        row.after = m_weights;
        row.sums = m_sums;
        return row;
    }

    [[nodiscard]] bool isSame(const std::vector<N> &before) const { return before == m_weights; }

    [[nodiscard]] bool isAllRight() const
    {
        for (int row = 0; row < m_data.observationCount(); ++row) {
            if (errorOf(sumOf(row), row) != 0)
                return false;
        }
        return true;
    }

    void findCycle(qint64 epoch)
    {
        const bool isAlike = m_settings.schedule == frontera::Schedule::Constant &&
                             m_settings.order != frontera::Order::Shuffled &&
                             m_settings.order != frontera::Order::Drawn &&
                             m_settings.order != frontera::Order::Wrong;
        for (std::size_t earlier = 0; earlier < m_states.size() && isAlike && !cycle; ++earlier) {
            if (m_states[earlier] == m_weights)
                cycle = std::pair(static_cast<qint64>(earlier), epoch);
        }
        m_states.push_back(m_weights);
    }

    [[nodiscard]] N rateOf(qint64 epoch) const
    {
        const N rate = valueOf(m_settings.rate);
        if (m_settings.schedule == frontera::Schedule::Constant)
            return rate;
        const bool isRoot = m_settings.schedule == frontera::Schedule::Root;
        if constexpr (std::is_same_v<N, double>)
            return isRoot ? rate / std::sqrt(double(epoch)) : rate / double(epoch);
        else
            return rounded(isRoot ? N(rate * rate / epoch) : N(rate / epoch), isRoot);
    }

    /// Rounds a number, or its root, to 12 digits: q is the whole number below it in the last of
    /// these, and compared with it by twice q and 1.
    static Rational rounded(const Rational &number, bool isRoot)
    {
        const Rational low = powerOfTen(11);
        for (int power = -10;; ++power) { // for numbers below 10^21
            const Rational scaled = number * powerOfTen(isRoot ? 2 * power : power);
            Rational q = isRoot ? scaled.floorOfRoot() : scaled.floor();
            if (q < low)
                continue;
            const Rational middle(2 * q + 1, 2);
            const Rational side = isRoot ? middle * middle : middle;
            if (scaled > side || (scaled == side && q.isOdd()))
                q += 1;
            return q * powerOfTen(-power);
        }
    }

    frontera::Dataset m_data;
    frontera::Settings m_settings;
    frontera::PresentationOrder m_order;
    std::vector<std::vector<N>> m_inputs; ///< of each row
    std::vector<N> m_weights;
    std::vector<N> m_sums;
    std::vector<std::vector<N>> m_states; ///< at ends of epochs, [0] is the start
};

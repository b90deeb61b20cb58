// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"
#include "core/record/presentation_order.h"
#include "core/settings/settings.h"
#include "tests/core/linear/exhaustive_search.h"

#include <QString>
#include <algorithm>
#include <bit>
#include <cstdint>
#include <map>
#include <optional>
#include <random>
#include <vector>

// Small runs and facts about them, found in whole numbers by trying everything, without the core's
// arithmetic and without the code that words its results.

/// Data and settings small enough to be searched. All numbers are whole, each in the unit told.
struct SmallCase
{
    using Numbers = std::vector<std::int64_t>;

    std::uint32_t number = 0;   ///< the seed: smallCase(number) draws the same case again
    std::vector<Numbers> x;     ///< in tenths
    std::vector<int> targets;   ///< 0 or 1
    std::int64_t rate = 100;    ///< in thousandths
    Numbers start;              ///< the weights, in ten-thousandths
    std::int64_t startBias = 0; ///< in ten-thousandths
    bool useBias = true;
    int convention = 0; ///< 0: fires at zero; 1: does not; 2: bipolar
    frontera::Order order = frontera::Order::Given;
    std::vector<int> permutation;

    [[nodiscard]] int inputs() const { return static_cast<int>(x.front().size()); }
    [[nodiscard]] int size() const { return static_cast<int>(targets.size()); }
    [[nodiscard]] bool isBipolar() const { return convention == 2; }
    [[nodiscard]] bool isOneClass() const
    {
        return std::ranges::count(targets, 1) % std::ssize(targets) == 0;
    }
    [[nodiscard]] frontera::Dataset data() const
    {
        std::vector<frontera::Decimal> values;
        std::vector<QString> names;
        for (const Numbers &point : x) {
            for (const std::int64_t tenths : point)
                values.emplace_back(tenths, -1);
        }
        for (int i = 1; i <= inputs(); ++i)
            names.push_back(QStringLiteral("x%1").arg(i));
        return {QStringLiteral("points"), names, values, targets};
    }
    [[nodiscard]] frontera::Settings settings() const
    {
        frontera::Settings settings;
        settings.rate = frontera::Decimal(rate, -3);
        for (const std::int64_t weight : start)
            settings.weights.emplace_back(weight, -4);
        settings.bias = frontera::Decimal(startBias, -4);
        settings.useBias = useBias;
        settings.firesAtZero = convention != 1;
        settings.targets = isBipolar() ? frontera::Targets::Bipolar : frontera::Targets::ZeroOne;
        settings.order = order;
        settings.permutation = permutation;
        settings.seed = number;
        return settings;
    }
    [[nodiscard]] QString words() const
    {
        QString words = QStringLiteral("case %1:").arg(number);
        for (int row = 0; row < size(); ++row) {
            words += QStringLiteral(" (");
            for (const std::int64_t tenths : x[row])
                words += QString::number(static_cast<double>(tenths) / 10) + u' ';
            words += QStringLiteral("→ %1)").arg(targets[row]);
        }
        words += QStringLiteral(", rate %1, start").arg(static_cast<double>(rate) / 1000);
        for (const std::int64_t weight : start)
            words += u' ' + QString::number(static_cast<double>(weight) / 10'000);
        return words + QStringLiteral(", b %1, %2, convention %3, order %4")
                           .arg(static_cast<double>(startBias) / 10'000)
                           .arg(useBias ? QStringLiteral("bias") : QStringLiteral("no bias"))
                           .arg(convention)
                           .arg(static_cast<int>(order));
    }
};

/// Returns a case whose second input is a thousand times the first, so that it takes many epochs.
inline SmallCase farCase()
{
    SmallCase it;
    for (int row = 0; row < 3; ++row) {
        it.x.push_back({5 + row, 13'000 + 20 * row});
        it.targets.push_back(0);
        it.x.push_back({11 + row, 13'000 + 20 * row});
        it.targets.push_back(1);
    }
    it.start = {0, 0};
    return it;
}

/// Draws a case: a few points on grids, so that many coincide, or lie opposite each other or on one
/// line. About half of the cases are separable; some are of one class, like XOR, or right only with
/// z = 0.
inline SmallCase smallCase(std::uint32_t number)
{
    std::mt19937 random(number);
    const auto below = [&random](int bound) {
        return static_cast<int>(random() % static_cast<unsigned>(bound));
    };
    SmallCase it;
    it.number = number;
    const int dimension = std::vector{1, 2, 2, 2, 3, 4}[below(6)];
    const int reach = 1 + below(3);
    const int unit = below(3) == 0 ? 1 + below(9) : 10; // tenths
    const int count = 1 + below(6);
    const int kind = below(8);
    std::vector<std::int64_t> direction;
    for (int i = 0; i < dimension; ++i)
        direction.push_back(below(5) - 2);
    const std::int64_t shift = below(2) == 0 ? 0 : below(5) - 2;
    for (int row = 0; row < count; ++row) {
        SmallCase::Numbers point;
        for (int i = 0; i < dimension; ++i)
            point.push_back((kind == 0 ? below(2) : below(2 * reach + 1) - reach) * unit);
        if (row > 0 && below(8) == 0)
            point = it.x.back(); // at one place
        else if (row > 0 && below(6) == 0)
            std::ranges::transform(it.x.back(), point.begin(), std::negate<>());
        std::int64_t z = 10 * shift;
        for (int i = 0; i < dimension; ++i)
            z += direction[i] * point[i];
        const bool isOne = kind == 1   ? true
                           : kind == 2 ? false
                           : kind < 5  ? z > 0 || (z == 0 && kind == 3)
                           : kind == 5 ? (point.front() > 0) != (point.back() > 0)
                                       : below(2) == 1;
        it.x.push_back(point);
        it.targets.push_back(isOne ? 1 : 0);
    }
    it.useBias = below(2) == 0;
    it.convention = below(3);
    it.rate = std::vector{100, 1000, 500, 250, 20}[below(5)];
    for (int i = 0; i < dimension; ++i)
        it.start.push_back(below(2) == 0 ? 0 : (below(9) - 4) * std::vector{1000, 5000}[below(2)]);
    it.startBias = it.useBias && below(2) == 0 ? (below(9) - 4) * 2500 : 0;
    const int order = below(4);
    if (order == 1) {
        it.order = frontera::Order::Chosen;
        for (int row = 0; row < count; ++row)
            it.permutation.push_back(row);
        for (int row = count - 1; row > 0; --row)
            std::swap(it.permutation[row], it.permutation[below(row + 1)]);
    } else if (order == 2) {
        it.order = frontera::Order::Shuffled;
    }
    return it;
}

/// The run of a case, trained by the plain rule.
class SmallRun
{
public:
    /// The weights and then the bias, in ten-thousandths.
    using State = std::vector<std::int64_t>;

    explicit SmallRun(const SmallCase &of)
        : m_case(of)
        , m_order(of.settings(), of.size())
        , m_states{of.start}
        , m_mistakes{0}
    {
        m_states.front().push_back(of.useBias ? of.startBias : 0);
        m_ends.emplace(m_states.front(), 0);
    }

    /// Trains at most `epochs` epochs. Stops earlier after an epoch without a mistake or, if all
    /// epochs have one order, after an epoch that ends with the state of an earlier one.
    void train(int epochs)
    {
        for (int epoch = 1; epoch <= epochs && !m_learnt && !m_cycle; ++epoch) {
            const int before = m_mistakes.back();
            for (int place = 0; place < m_case.size(); ++place)
                present(m_order.epochRows(epoch)[static_cast<std::size_t>(place)]);
            if (m_mistakes.back() == before)
                m_learnt = epoch;
            const auto [earlier, isNew] = m_ends.emplace(m_states.back(), epoch);
            if (!isNew && !m_learnt && m_case.order != frontera::Order::Shuffled)
                m_cycle = std::pair(earlier->second, epoch);
        }
    }

    [[nodiscard]] int length() const { return static_cast<int>(m_states.size()) - 1; }
    [[nodiscard]] int epochs() const { return length() / m_case.size(); }
    [[nodiscard]] const State &stateAt(int step) const { return m_states.at(step); }
    [[nodiscard]] const State &afterEpoch(int epoch) const
    {
        return m_states.at(epoch * m_case.size());
    }
    [[nodiscard]] int mistakesUpTo(int step) const { return m_mistakes.at(step); }
    /// Returns the row that a step, from 1, presented.
    [[nodiscard]] int rowAt(int step) const { return m_rows.at(step - 1); }
    [[nodiscard]] std::optional<int> learntEpoch() const { return m_learnt; }
    [[nodiscard]] std::optional<std::pair<int, int>> cycle() const { return m_cycle; }

    [[nodiscard]] bool isRight(const State &state, int row) const
    {
        const int sign = signOf(state, row);
        const int target = m_case.targets[row];
        if (m_case.isBipolar())
            return sign == 2 * target - 1;
        return (sign > 0 || (sign == 0 && m_case.convention == 0)) == (target == 1);
    }
    [[nodiscard]] int rightAt(int step) const
    {
        int right = 0;
        for (int row = 0; row < m_case.size(); ++row)
            right += isRight(m_states.at(step), row);
        return right;
    }

private:
    [[nodiscard]] int signOf(const State &state, int row) const
    {
        std::int64_t z = 10 * state.back();
        for (int i = 0; i < m_case.inputs(); ++i)
            z += state[i] * m_case.x[row][i];
        return z > 0 ? 1 : z < 0 ? -1 : 0;
    }

    void present(int row)
    {
        State state = m_states.back();
        const bool isWrong = !isRight(state, row);
        if (isWrong) {
            const int error = 2 * m_case.targets[row] - 1;
            for (int i = 0; i < m_case.inputs(); ++i)
                state[i] += error * m_case.rate * m_case.x[row][i];
            state.back() += m_case.useBias ? error * m_case.rate * 10 : 0;
        }
        m_states.push_back(state);
        m_rows.push_back(row);
        m_mistakes.push_back(m_mistakes.back() + isWrong);
    }

    const SmallCase &m_case;
    frontera::PresentationOrder m_order;
    std::vector<State> m_states;
    std::vector<int> m_mistakes;
    std::vector<int> m_rows;
    std::map<State, int> m_ends;
    std::optional<int> m_learnt;
    std::optional<std::pair<int, int>> m_cycle;
};

/// The best that any weights can do with a case. It is found by the minimal sets of observations
/// that contradict each other (exhaustive_search.h): any set that cannot be right at once holds one
/// of them.
class SmallTruth
{
public:
    explicit SmallTruth(const SmallCase &of)
    {
        std::vector<WholeVector> columns;
        for (int row = 0; row < of.size(); ++row) {
            WholeVector column(of.x[row].begin(), of.x[row].end());
            if (of.useBias)
                column.push_back(10);
            if (of.targets[row] == 0)
                std::ranges::transform(column, column.begin(), std::negate<>());
            columns.push_back(std::move(column));
        }
        std::vector<unsigned> contradictions;
        for (const std::vector<int> &circuit : positiveCircuits(columns)) {
            isSeparable = false;
            unsigned rows = 0;
            bool isStrict = false;
            for (const int row : circuit) {
                rows |= 1U << row;
                // Observations of the class that z = 0 counts as may lie there.
                isStrict =
                    isStrict || of.isBipolar() || of.targets[row] != (of.convention == 0 ? 1 : 0);
            }
            if (isStrict)
                contradictions.push_back(rows);
        }
        for (unsigned rows = 0; rows < 1U << of.size(); ++rows) {
            const auto holds = [rows](unsigned part) { return (rows & part) == part; };
            if (std::ranges::none_of(contradictions, holds))
                best = std::max(best, std::popcount(rows));
        }
        isLearnable = best == of.size();
    }

    bool isSeparable = true;  ///< true if some weights get all right, with none at z = 0
    bool isLearnable = false; ///< true if some weights get all right, by the convention
    int best = 0;             ///< the largest number that any weights get right
};

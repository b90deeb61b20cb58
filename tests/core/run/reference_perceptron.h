// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/core/rational.h"

#include <array>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

/// A perceptron on a two-input gate in fractions, written from the formulas alone, without any code
/// of the core. Tests compare the core's runs with it.
struct ReferencePerceptron
{
    QString bits; ///< targets of 00, 01, 10, 11
    Rational rate;
    std::array<Rational, 3> weights; ///< w1, w2, b
    bool useBias = true;
    bool firesAtZero = true;
    bool bipolar = false;
    int tie = 0;          ///< the bipolar output at z = 0: 1, −1, or 0, which is wrong
    bool byError = false; ///< bipolar targets: true for η·(t − ŷ)·x, false for η·t·x
    Rational threshold;   ///< not learnt: the output is that of the sum less it
    Rational deadZone;    ///< bipolar targets: up to it the output is 0
    bool inputsAreBipolar = false;
    bool fixedOrder = true;
    /// Returns the row, from 0, that is presented at a place, from 0, of an epoch, from 1.
    std::function<int(int epoch, int place)> row;

    struct Row
    {
        int epoch = 0;
        int observation = 0;
        Rational sum;
        int target = 0;
        int output = 0;
        int error = 0;
        std::array<Rational, 3> after;
    };
    std::vector<Row> rows;
    std::optional<int> learntEpoch;
    std::optional<std::pair<int, int>> cycle; ///< the first two epochs that ended alike

    /// Trains up to the first epoch without a mistake, but at most `epochs` epochs.
    void run(int epochs)
    {
        if (!useBias)
            weights[2] = 0;
        std::vector<std::array<Rational, 3>> ends = {weights};
        for (int epoch = 1; epoch <= epochs && !learntEpoch; ++epoch) {
            bool mistaken = false;
            for (int place = 0; place < 4; ++place)
                mistaken = present(epoch, row(epoch, place)) || mistaken;
            if (!mistaken && isAllRight())
                learntEpoch = epoch;
            else if (fixedOrder && !cycle)
                findCycle(ends);
            ends.push_back(weights);
        }
    }

private:
    /// An epoch need not present all.
    [[nodiscard]] bool isAllRight() const
    {
        ReferencePerceptron copy = *this;
        for (int observation = 0; observation < 4; ++observation) {
            if (copy.present(0, observation))
                return false;
        }
        return true;
    }

    bool present(int epoch, int observation)
    {
        const int x1 = inputsAreBipolar ? observation / 2 * 2 - 1 : observation / 2;
        const int x2 = inputsAreBipolar ? observation % 2 * 2 - 1 : observation % 2;
        const bool isOne = bits[observation] == u'1';
        Row next;
        next.epoch = epoch;
        next.observation = observation;
        next.sum = weights[0] * x1 + weights[1] * x2 + weights[2];
        const Rational above = next.sum - threshold;
        if (bipolar) {
            next.target = isOne ? 1 : -1;
            next.output = above > deadZone ? 1 : above < -deadZone ? -1 : deadZone > 0 ? 0 : tie;
            if (byError)
                next.error = next.target - next.output;
            else
                next.error = next.output == next.target ? 0 : next.target;
        } else {
            next.target = isOne ? 1 : 0;
            next.output = above > 0 || (above == 0 && firesAtZero) ? 1 : 0;
            next.error = next.target - next.output;
        }
        if (next.error != 0) {
            weights[0] += rate * next.error * x1;
            weights[1] += rate * next.error * x2;
            if (useBias)
                weights[2] += rate * next.error;
        }
        next.after = weights;
        rows.push_back(next);
        return next.error != 0;
    }

    void findCycle(const std::vector<std::array<Rational, 3>> &ends)
    {
        for (std::size_t earlier = 0; earlier < ends.size() && !cycle; ++earlier) {
            if (ends[earlier] == weights)
                cycle = std::pair(static_cast<int>(earlier), static_cast<int>(ends.size()));
        }
    }
};

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"
#include "core/settings/settings.h"

#include <algorithm>
#include <array>
#include <random>
#include <vector>

inline constexpr unsigned randomSeed = 11;

// Data and settings drawn at random, of many kinds, for tests that compare runs.
namespace random_run {

using namespace frontera;

/// The kinds of numbers in a data set.
enum class Numbers {
    Bits,       ///< 0 and 1: sums meet 0 all the time
    Whole,      ///< small whole numbers, of either sign
    Thousands,  ///< multiples of 1000: a positive power of ten
    Decimals,   ///< three decimals
    Multiples,  ///< multiples of a number of many digits: sums meet 0, but not in doubles
    ManyDigits, ///< more digits than a double holds
    Growing,    ///< whole numbers in doubles at first, but not after some updates
    Powers,     ///< from very small to very large
    Extremes,   ///< so small or large that products leave the range of doubles
};
inline constexpr int kindsOfNumbers = 9;

class RandomRun
{
public:
    explicit RandomRun(unsigned seed)
        : m_random(seed)
    {
    }

    int below(int bound) { return static_cast<int>(m_random() % static_cast<unsigned>(bound)); }

    Decimal number(Numbers kind)
    {
        const int sign = below(2) == 0 ? 1 : -1;
        const auto digits = static_cast<std::int64_t>(m_random64() % 900'000'000'000'000'000) +
                            100'000'000'000'000'000;
        switch (kind) {
        case Numbers::Bits:
            return Decimal(below(2));
        case Numbers::Whole:
            return Decimal(below(7) - 3);
        case Numbers::Thousands:
            return Decimal(below(9) - 4, 3);
        case Numbers::Decimals:
            return Decimal(below(20'001) - 10'000, -3);
        case Numbers::Multiples:
            return Decimal((below(7) - 3) * 123'456'789'012'345, -15);
        case Numbers::ManyDigits:
            return Decimal(sign * digits, -17);
        case Numbers::Growing:
            return Decimal(sign * (digits / 10'000'000'000), -4);
        case Numbers::Powers:
            return Decimal(sign * (1 + below(99)), below(41) - 20);
        case Numbers::Extremes:
            return Decimal(sign * (1 + below(9)), std::array{-299, -1, 0, 0, 1, 299}[below(6)]);
        }
        return {};
    }

    Dataset data(Numbers kind)
    {
        const int inputs = 1 + below(6);
        const int rows = 1 + below(below(3) == 0 ? 150 : 12);
        std::vector<Decimal> values;
        std::vector<int> targets;
        const bool isNoisy = below(2) == 0;
        for (int row = 0; row < rows; ++row) {
            Decimal sum(1, -1);
            for (int i = 0; i < inputs; ++i) {
                values.push_back(below(8) == 0 ? Decimal() : number(kind));
                sum = sum + Decimal(i + 1) * values.back();
            }
            targets.push_back(isNoisy ? below(2) : (sum.sign() > 0 ? 1 : 0));
        }
        return Dataset(QStringLiteral("random"),
                       std::vector<QString>(static_cast<std::size_t>(inputs)), values, targets);
    }

    Settings settings(Numbers kind, const Dataset &data)
    {
        Settings settings;
        const Decimal drawn = number(kind);
        settings.rate = std::array{Decimal(1, -1), Decimal(1), Decimal(25, -2),
                                   drawn.sign() > 0 ? drawn : Decimal(3)}[below(4)];
        if (below(2) == 0) {
            for (int i = 0; i < data.inputCount(); ++i)
                settings.weights.push_back(number(kind));
            settings.bias = number(kind);
        }
        settings.useBias = below(3) != 0;
        settings.firesAtZero = below(2) == 0;
        settings.targets = below(2) == 0 ? Targets::ZeroOne : Targets::Bipolar;
        settings.tie =
            std::array{BipolarTie::Mistake, BipolarTie::One, BipolarTie::MinusOne}[below(3)];
        settings.rule = below(2) == 0 ? LearningRule::Target : LearningRule::Error;
        if (!settings.useBias && below(2) == 0) {
            settings.hasThreshold = true;
            settings.threshold = number(kind);
        }
        if (const Decimal zone = number(kind); below(3) == 0)
            settings.deadZone = zone.sign() < 0 ? -zone : zone;
        settings.order = static_cast<Order>(below(6));
        settings.seed = m_random();
        if (settings.order == Order::Chosen) {
            for (int row = 0; row < data.observationCount(); ++row)
                settings.permutation.push_back(row);
            std::shuffle(settings.permutation.begin(), settings.permutation.end(), m_random);
        }
        settings.keep = static_cast<Keep>(below(3));
        return settings;
    }

private:
    std::mt19937 m_random;
    std::mt19937_64 m_random64{randomSeed};
};

} // namespace random_run

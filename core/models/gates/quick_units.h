// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/models/gates/gate_learner.h"

#include <cstdint>

namespace frontera {

/// The rule of GateLearner in whole numbers of 64 bits, for training: η, weights and biases are
/// multiples of one power of ten, and so stay. What it computes is equal to the rule in decimals.
///
/// The kind of an observation is 4·[x₁ is true] + 2·[x₂ is true] + its class.
class QuickUnits
{
public:
    static constexpr int kindCount = 8;

    /// `isBipolar` tells whether false is −1 among the inputs, not 0.
    QuickUnits(const Settings &settings, bool isBipolar);

    /// Takes the weights. Returns false if they or η are no such multiples, or too large.
    [[nodiscard]] bool take(const UnitWeights &weights);
    /// Returns the weights as they are now.
    [[nodiscard]] UnitWeights weights() const;

    struct Outcome
    {
        bool isMistake = false; ///< a unit errs, or the whole
        bool updated = false;
    };
    /// Returns whether an observation of this kind would be a mistake.
    [[nodiscard]] bool isMistake(std::size_t kind) const { return passOf(kind).isMistake; }
    /// Presents an observation. Returns what came of it.
    Outcome present(std::size_t kind);
    /// False once numbers have become so large that the next presentations might not fit.
    [[nodiscard]] bool isFitting() const { return m_isFitting; }

private:
    using Unit = std::array<std::int64_t, 3>; // w₁, w₂, b

    struct QuickPass
    {
        std::array<std::array<std::int64_t, 2>, unitCount> inputs;
        std::array<int, unitCount> errors;
        bool isMistake;
    };
    [[nodiscard]] QuickPass passOf(std::size_t kind) const;

    Decimal m_exactRate;
    GateUnits m_gates;
    bool m_firesAtZero;
    std::int64_t m_low;
    std::int32_t m_power = 0;
    std::int64_t m_rate = 0;
    std::array<Unit, unitCount> m_units = {};
    bool m_isFitting = false;
};

} // namespace frontera

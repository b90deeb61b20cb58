// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/code/code_terms.h"
#include "core/models/gates/gate_learner.h"

namespace frontera {

/// A unit of three that learn gates, as a program names what it has: z1 = w11 * x1 + w12 * x2 + b1,
/// and h1, or y of the last one.
struct UnitTerms
{
    int number; ///< from 1
    QString sum;
    QString output;
    QString error;
    QString gate;
    QStringList inputs;
    QStringList weights;
    QString bias;

    /// Returns the place of the unit among all.
    [[nodiscard]] int unit() const { return number - 1; }
    /// Returns its sum: "w11 * x1 + w12 * x2 + b1".
    [[nodiscard]] QString sumOfProducts() const;
};

/// What the programs of three perceptrons that learn gates have in common, beside CodeTerms.
class GatesTerms
{
public:
    explicit GatesTerms(const CodeTerms &terms);

    [[nodiscard]] const std::vector<UnitTerms> &units() const { return m_units; }
    /// Returns the names of the columns of a trace, in quotes: a line for the whole and one for
    /// each unit.
    [[nodiscard]] QStringList header() const;
    /// Returns the gate's name in capitals: "NAND", "NOT X1 OR X2".
    [[nodiscard]] QString gateName(const UnitTerms &unit) const;
    /// Returns what the gate gives for two truth values.
    [[nodiscard]] int gateOutput(const UnitTerms &unit, bool first, bool second) const;
    /// Returns the number that stands for a truth value among the inputs of the unit.
    [[nodiscard]] int numberOf(const UnitTerms &unit, bool value) const;
    /// Returns the numbers that a unit begins with: its weights, then its bias.
    [[nodiscard]] std::vector<Decimal> start() const;
    /// Returns the condition on which a unit fires: "z1 >= 0".
    [[nodiscard]] QString fires(const UnitTerms &unit) const;

private:
    const CodeTerms &m_terms;
    std::vector<UnitTerms> m_units;
    bool m_isBipolar = false; ///< false is −1 among the inputs of the data
};

} // namespace frontera

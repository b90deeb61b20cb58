// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"
#include "core/record/reading.h"
#include "core/settings/settings.h"

#include <QString>

namespace frontera {

/// The arithmetic of a step in the names of the inputs, where they have some (hasNamedInputs()).
/// Inputs that are 0 are left out then, and it says so. Not in batches, at the end of which all
/// weights change, whatever the last observation.
class NamedArithmetic
{
public:
    NamedArithmetic(const Dataset &data, const Settings &settings);

    /// True if it is for these data and settings. Then the rest has a meaning.
    [[nodiscard]] bool exists() const { return m_exists; }
    /// True if inputs are answers to questions, 1 for yes and 0 for no: the weights of those that
    /// are yes are added.
    [[nodiscard]] bool isOfAnswers() const { return m_isOfAnswers; }
    [[nodiscard]] bool isLeftOut(const LinkReading &link) const;
    /// Returns the name of an input (from 0) as rich text.
    [[nodiscard]] QString name(int input) const;
    /// Returns what a weight is multiplied by: nothing where that is 1.
    [[nodiscard]] static QString factorOf(const LinkReading &link);

    /// Returns the sum in letters, but for the bias, of answers.
    [[nodiscard]] static QString symbolicSum();
    /// Returns what becomes of each weight, of answers: "each of these weights: w ← w + η·e".
    [[nodiscard]] static QString symbolicUpdate();
    /// Returns what is added up, in numbers: "0.3 (visa) + 0.3 (suitcase) − 0.5"; empty if nothing.
    [[nodiscard]] QString addends(const UnitReading &unit) const;
    /// Returns the sum in numbers: "0.3 (visa) + 0.3 (suitcase) − 0.5 = 0.1".
    [[nodiscard]] QString sum(const UnitReading &unit) const;
    /// Returns what an observation of answers (row, from 0) is called, "with visa", and its target.
    [[nodiscard]] QString answers(int row) const;
    [[nodiscard]] QString target(int row) const;
    /// Returns what the data call an output, after a colon; nothing if only a number.
    [[nodiscard]] QString classOf(const Number &output) const;
    /// Tells that inputs are left out; empty if none is.
    [[nodiscard]] QString remark(const UnitReading &unit) const;

private:
    const Dataset &m_data;
    const Settings &m_settings;
    bool m_exists;
    bool m_isOfAnswers;
};

} // namespace frontera

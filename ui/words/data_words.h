// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/number/decimal.h"

#include <QString>
#include <span>

namespace frontera {

class Dataset;

/// Returns the name of an input (from 0) as people write it: "x₂" for "x2" (InputLetters),
/// "x₁·x₂" of a derived one, any other name as it is.
[[nodiscard]] QString inputName(const Dataset &data, int input);
/// Names an input beside an axis: its name, and after it the letter that formulas and proofs have
/// for it, "visa (x₁)"; the letter alone where that is its name.
[[nodiscard]] QString axisName(const Dataset &data, int input);
/// Returns what the data call class 0 or 1, in the person's language if they come with the program.
[[nodiscard]] QString classLabel(const Dataset &data, int target);
/// Returns how people say that an input which is an answer (core/data/truth_table.h) is yes or no:
/// "with visa" of the questions that come with the program, else "x₂ = 0".
[[nodiscard]] QString answerWords(const Dataset &data, int input, bool isYes);
/// Returns the number that stands for an answer in the data: 1 for yes, 0 or −1 for no.
[[nodiscard]] int numberOfAnswer(const Dataset &data, bool isYes);
/// Returns an answer where the input's name stands beside it: "yes", else "1".
[[nodiscard]] QString briefAnswer(const Dataset &data, int input, bool isYes);
/// Returns all answers of an observation: "with visa, without shirt".
[[nodiscard]] QString allAnswers(const Dataset &data, std::span<const Decimal> inputs);
/// True if the data are answers to questions that come with the program, all of them.
[[nodiscard]] bool areQuestions(const Dataset &data);
/// Returns what an observation of such questions says yes to: "with visa and shirt", "with
/// everything but visa", "with nothing".
[[nodiscard]] QString yesAnswers(const Dataset &data, std::span<const Decimal> inputs);
/// True if formulas of the data have names in place of letters: there are more than two inputs, all
/// given, and each has a name of its own.
[[nodiscard]] bool hasNamedInputs(const Dataset &data);
/// Returns what the letters of named inputs stand for: "x₁ = visa, x₂ = shirt"; empty if none has a
/// name.
[[nodiscard]] QString letterNames(const Dataset &data);
/// Returns the separator of numbers in a list: ", ", or "; " where the decimal point is a comma.
[[nodiscard]] QString listSeparator();

} // namespace frontera

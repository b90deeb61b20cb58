// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/words/standing_words.h"

#include <optional>

namespace frontera {

class Run;

/// What a class has said of what the neuron will say.
struct ClassAnswers
{
    std::optional<int> said = {}; ///< class 0 or 1: to the question in hand, or to the last step
    int right = 0;
    int answered = 0; ///< steps of which it said something before they were shown

    bool operator==(const ClassAnswers &) const = default;
};

/// Returns the words with which a class is asked what the neuron will say to the step after the
/// run's position. They tell nothing of the answer.
[[nodiscard]] StandingWords describeQuestion(const Run &run, const ClassAnswers &answers);
/// Puts into the words of a run's position what the class said of the step that led there, and how
/// it does. `neuron` is the class that the neuron said; nothing at a tie.
void addAnswers(StandingWords &words, const Run &run, const ClassAnswers &answers,
                std::optional<int> neuron);
/// Returns what the buttons are called with which a class answers: the output and, where the data
/// have a name for it, that.
[[nodiscard]] QString answerName(int target, const Run &run);
/// Returns what stands in a picture in place of what it does not tell.
[[nodiscard]] QString noColoursWords();
/// Returns what stands in place of a picture that would tell the answer.
[[nodiscard]] QString coveredWords();

} // namespace frontera

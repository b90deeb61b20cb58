// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/words/question_words.h"

#include <QtGlobal>
#include <map>
#include <optional>

namespace frontera {

/// Asking a class before each step what the neuron will say, as a value. The question at a position
/// is about the step after it; until it is shown, nothing may tell its answer. A step that is shown
/// in another way, because the run plays or the person points at a position, is not asked about.
struct Asking
{
    /// What was said of a step that was shown.
    struct Answer
    {
        int said = 0;                   ///< by the class: 0 or 1
        std::optional<int> neuron = {}; ///< the class that the neuron said; nothing at a tie

        bool operator==(const Answer &) const = default;
    };

    bool isOn = false;
    std::optional<qint64> asked = {};      ///< the position that a question stands at
    std::optional<int> said = {};          ///< the class's answer to it
    std::map<qint64, Answer> answers = {}; ///< by step; a step answered again has the last one

    bool operator==(const Asking &) const = default;

    /// True if the answer to the step after this position is hidden.
    [[nodiscard]] bool hidesAnswerAt(qint64 position) const { return isOn && asked == position; }
    /// Returns what the class said of the steps up to a position, and to the question there or to
    /// the step that led there.
    [[nodiscard]] ClassAnswers answersAt(qint64 position) const;
};

/// Begins or ends asking, at a position, with a new score.
[[nodiscard]] Asking turned(bool isOn, qint64 position);
/// Asks about the step after this position.
[[nodiscard]] Asking askedAt(Asking asking, qint64 position);
/// Takes the class's answer to the question; without one nothing changes.
[[nodiscard]] Asking answered(Asking asking, int said);
/// Takes back the question, if there is one: what the run shows is seen again.
[[nodiscard]] Asking withoutQuestion(Asking asking);
/// Follows the run to another position, where the neuron said `neuron` to the step that led there.
/// An answer counts if the step it was given to is shown now. At the start, where no step is
/// shown, the question comes at once.
[[nodiscard]] Asking movedTo(Asking asking, qint64 position, std::optional<int> neuron);

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace frontera {

class Dataset;
class Run;
struct Settings;

/// What a step did, in words.
struct StepWords
{
    QString head;   ///< "(0, 1) should give 0 but gave 1"
    QString change; ///< "w₂ and b go down, and the line moves away from it."

    /// Returns both in one paragraph.
    [[nodiscard]] QString paragraph() const;
};

/// Returns the words of the step that led to the run's position; empty at the start, or if nothing
/// is known of the model's units.
[[nodiscard]] StepWords describeStep(const Run &run);
/// Tells which weights came back at the run's position, so that the run goes round; empty if none
/// are proved to have.
[[nodiscard]] QString describeReturn(const Run &run);
/// Returns what the data call class 0 or 1: its name in the data, or the number that stands for it.
[[nodiscard]] QString className(int target, const Dataset &data, const Settings &settings);
/// Returns the same for the middle of a sentence: in quotation marks where one of both classes is
/// called by several words, “I go”.
[[nodiscard]] QString quotedClass(int target, const Dataset &data, const Settings &settings);

} // namespace frontera

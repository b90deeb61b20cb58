// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace frontera {

class Dataset;
class Run;
struct Settings;
struct Verdict;

/// The words of a verdict: what holds, and why or how far.
struct VerdictWords
{
    QString headline;
    QString detail; ///< may be empty

    /// Returns both in one paragraph.
    [[nodiscard]] QString sentence() const;
};

/// Returns the words of a verdict on a run.
[[nodiscard]] VerdictWords describe(const Verdict &verdict, const Run &run);
/// Returns what is to be expected of a run that neither has learnt nor is proved to go round, and
/// what is kept: the detail of describe() without the count of mistakes. May be empty.
[[nodiscard]] QString describeOutlook(const Verdict &verdict, const Run &run);
/// Returns the mistakes up to the run's position: "3 corrections so far", or mistakes where one may
/// have caused none, or not yet. Of several neurons each errs on its own, whatever is answered: the
/// steps that corrected any of them are counted.
[[nodiscard]] QString describeCountSoFar(const Verdict &verdict, const Run &run);
/// Returns the settings of a run in one line: "η = 0.1 · start w = (0, 0), b = 0 · fires at z ≥ 0",
/// and what derived inputs are: "… · x₃ = x₁·x₂".
[[nodiscard]] QString describeSettings(const Settings &settings, const Dataset &data);
/// Returns the run's position: "step 8".
[[nodiscard]] QString describePosition(const Run &run);
/// Returns the weights at the run's position: "w = (0.2, 0.1), b = −0.3".
[[nodiscard]] QString describeWeights(const Run &run);
/// Returns those before the step that led there.
[[nodiscard]] QString describeWeightsBefore(const Run &run);

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace frontera {

class Run;
struct Settings;
struct Verdict;

/// A verdict in words: what holds, and why or how far.
struct VerdictWords
{
    QString headline;
    QString detail; ///< may be empty

    /// Both in one paragraph.
    [[nodiscard]] QString sentence() const;
};

[[nodiscard]] VerdictWords describe(const Verdict &verdict, const Run &run);
/// The settings of a run in one line: "η = 0.1 · start w = (0, 0), b = 0 · fires at z ≥ 0".
[[nodiscard]] QString describeSettings(const Settings &settings, int inputs);
/// Where the run stands: "step 8".
[[nodiscard]] QString describePosition(const Run &run);
/// The weights now: "w = (0.2, 0.1), b = −0.3".
[[nodiscard]] QString describeWeights(const Run &run);

} // namespace frontera

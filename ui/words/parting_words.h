// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QtGlobal>
#include <vector>

namespace frontera {

class Dataset;
class Run;
struct Explanation;
struct FloatParting;
struct Settings;

/// Returns in a few words where a run parts from the one with the other arithmetic: "floats part
/// from this at step 15"; empty where it is not known that they do.
[[nodiscard]] QString describeParting(const Explanation &explanation, const Settings &settings);
[[nodiscard]] QString describeParting(const FloatParting &parting, const Settings &settings);
/// Returns a sentence about digits that differ before; empty if none do.
[[nodiscard]] QString describeRounding(const FloatParting &parting);
/// Returns the same as a sentence with its reason, the sum in floats beside the exact one: "Floats
/// give other answers from step 15 on: 0.2 − 0.20000000000000004 = −2.78e-17, not 0."
[[nodiscard]] QString explainParting(const FloatParting &parting, const Settings &settings);

/// What two arithmetics make of the step at which they part.
struct PartingFigures
{
    QString exact; ///< names the column
    QString floats;
    struct Row
    {
        QString name;
        QString exact;
        QString floats;

        bool operator==(const Row &) const = default;
    };
    std::vector<Row> rows; ///< of z, ŷ and e

    bool operator==(const PartingFigures &) const = default;
};
[[nodiscard]] PartingFigures partingFigures(const FloatParting &parting);
/// Returns the headline at the step at which they part, and after it.
[[nodiscard]] QString partingHeadline(const FloatParting &parting, qint64 position);

/// Returns that sentence for two runs that differ in their arithmetic alone, the second with its
/// explanation; empty for any other two.
[[nodiscard]] QString explainComparison(const Dataset &otherData, const Settings &otherSettings,
                                        const Run &run, const Explanation &explanation);

} // namespace frontera

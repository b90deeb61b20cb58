// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace frontera {

class Run;

/// The arithmetic of a step as on a blackboard, with the numbers. Lines are rich text: left-hand
/// sides are in <i>, results that changed in <b>.
struct ArithmeticWords
{
    QString title;           ///< tells which observation was presented
    QString briefTitle = {}; ///< where that has no room; empty if there is no other
    QStringList lines;       ///< z, ŷ, e, w₁ …, b
    /// What the first formulas are, "the sum"; empty where one needs no word.
    QStringList meanings = {};
    QString remark; ///< on a tie z = 0 and the convention in force; may be empty
};

/// Returns a line as rich text: its left-hand side in a quiet colour, and, if it needs two lines,
/// broken before an equals sign, not after it.
[[nodiscard]] QString formulaHtml(QString line, const QString &quietColour);
/// True if there is arithmetic of the run's model.
[[nodiscard]] bool hasArithmetic(const Run &run);
/// How much of it is told.
enum class ArithmeticForm {
    Whole,
    /// z in numbers alone, and not solved for x₂; that z = 0 is a tie in a word. Of several units
    /// z is not worked out.
    Short,
};

/// Returns the arithmetic of the step that led to the run's position; at the start the formulas
/// without numbers.
[[nodiscard]] ArithmeticWords describeArithmetic(const Run &run,
                                                 ArithmeticForm form = ArithmeticForm::Whole);

} // namespace frontera

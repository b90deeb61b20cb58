// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace frontera {

class Run;

/// The arithmetic of a step as on a blackboard, with the numbers in. Lines are rich text: the
/// left-hand sides are wrapped in <i>, results that changed in <b>.
struct ArithmeticWords
{
    QString title;     ///< which observation was presented
    QStringList lines; ///< z, ŷ, e, w₁ …, b
    QString remark;    ///< a tie z = 0 and the convention in force; or empty
};

/// At the start: the formulas without numbers.
/// A line of them as rich text: what it computes in a quiet colour, and where it needs two lines
/// broken before an equals sign, not after it.
[[nodiscard]] QString formulaHtml(QString line, const QString &quietColour);
[[nodiscard]] ArithmeticWords describeArithmetic(const Run &run);

} // namespace frontera

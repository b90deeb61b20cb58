// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/slides/look.h"

#include <QString>
#include <QStringList>

namespace frontera {

class Run;
struct Theme;
class Predictor;

// The words beside a picture, as rich text in a theme's colours.

/// Returns the arithmetic of the present step.
[[nodiscard]] QString arithmeticHtml(const Run &run, const Theme &theme);
/// Returns the line above a table of the present answers, which tells the weights.
[[nodiscard]] QString tableCaptionHtml(const Run &run, const Theme &theme);
/// Returns the truth table with the answers of this predictor; of many observations the first.
[[nodiscard]] QString tableHtml(const Run &run, const Predictor &predictor, const Theme &theme);
/// Returns what the signs in the plot mean.
[[nodiscard]] QString legendHtml(const Run &run, const Theme &theme);

/// Returns what the table, the arithmetic or the legend is called in a sentence.
[[nodiscard]] QString columnPartName(bool PictureParts::*part);
/// Tells which parts or views have no room.
[[nodiscard]] QString leftOutWords(const QStringList &names);
/// Does so in the column.
[[nodiscard]] QString leftOutHtml(const QStringList &names, const Theme &theme);

} // namespace frontera

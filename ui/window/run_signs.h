// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/window/run_scale.h"

#include <QRectF>
#include <optional>

class QPainter;

namespace frontera {

class Run;
struct Theme;

/// What a bar shows of a run, drawn one by one. `y` is the height of the line that its steps are
/// on.

/// Draws the line: strong up to the position, less so up to where the run is trained.
void drawRunLine(QPainter &painter, const Run &run, const RunScale &scale, double y,
                 const Theme &theme);
/// Draws a dot in the middle of each step that was a mistake, and, where there is room, a small one
/// for the others. Where steps are narrower than a pixel, there is one dot for each pixel at most.
void drawSteps(QPainter &painter, const Run &run, const RunScale &scale, double y,
               const Theme &theme);
/// Draws how many mistakes each epoch had, as areas on the bottom of `area`. Its whole height are
/// as many as an epoch has had at most, or four where that is more, or all observations if they are
/// fewer. Of epochs that are narrower than a few pixels, several share one area, as high as their
/// mean.
void drawMistakeCounts(QPainter &painter, const Run &run, const RunScale &scale, const QRectF &area,
                       const Theme &theme);
/// Draws that the run repeats itself, if that is proved: an arrow below the line, from the end of
/// the first round back to its beginning.
void drawRound(QPainter &painter, const Run &run, const RunScale &scale, double y,
               const Theme &theme);

/// Returns the mistakes of an epoch up to where the run is trained and shown, which is not before
/// it.
[[nodiscard]] qint64 mistakesIn(const Run &run, const RunScale &scale, qint64 epoch);
/// Returns the first step that is a mistake in one of two runs and none in the other, of those that
/// both have trained; nothing if there is none, or if their first 2,000 mistakes are the same.
[[nodiscard]] std::optional<qint64> firstDifference(const Run &a, const Run &b);

} // namespace frontera

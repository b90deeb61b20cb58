// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QPainter;
class QRectF;

namespace frontera {

class Run;
struct Explanation;

/// The last question of a worksheet, whether a line separates the classes, with the points in a
/// square and room for an answer; or with the answer, for a run that stands at its last step.
void paintQuestion(QPainter &painter, const QRectF &room, const Run &run,
                   const Explanation &explanation, bool hasAnswers);

} // namespace frontera

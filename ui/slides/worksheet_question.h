// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QPainter;
class QRectF;

namespace frontera {

class Run;
struct Explanation;

/// Draws the last question of a worksheet, whether a line separates the classes, with the points in
/// a square, and room for an answer or the answer itself. The run stands at the worksheet's last
/// step.
void paintQuestion(QPainter &painter, const QRectF &room, const Run &run,
                   const Explanation &explanation, bool hasAnswers);

} // namespace frontera

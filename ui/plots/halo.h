// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QFont;
class QPainter;
class QPen;
class QPointF;
class QString;

namespace frontera {

/// Draws what surrounds the letters of a line of words, which is drawn over it from the same
/// origin: their outlines, as wide as the pen. Not empty.
///
/// To stroke outlines was most of what drawing the signs of a plane took. So onto pixels the
/// strokes are drawn once and kept (QPixmapCache), to the nearest pixel. In vectors they stay
/// outlines.
void drawHalo(QPainter *painter, QPointF origin, const QString &words, const QFont &font,
              const QPen &pen);

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace frontera {

/// Draws an icon of lines into a square of 24 units, y downwards, with the painter's pen. Areas are
/// filled with the pen's colour.
using DrawIcon = void (*)(QPainter &painter);

/// Draws an icon into a square on a widget, in one colour.
void paintIcon(QPainter &painter, DrawIcon draw, const QRectF &place, const QColor &ink);

// Icons of what is no view; those of views are drawn beside these.
void drawPictureIcon(QPainter &painter);
void drawProjectorIcon(QPainter &painter);
void drawHelpIcon(QPainter &painter);
void drawAskIcon(QPainter &painter);
void drawOwnLineIcon(QPainter &painter);
void drawPointsIcon(QPainter &painter);
void drawMoreIcon(QPainter &painter);

} // namespace frontera

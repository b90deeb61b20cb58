// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/slides/pdf_pages.h"

#include <QFont>

class QPainter;

namespace frontera {

// The style that the parts of a worksheet share. Lengths are in pixels of 1/96 inch.

constexpr double millimetre = PdfPages::pixelsPerInch / 25.4;
constexpr double sheetStroke = 0.8; ///< 0.6 pt, which every printer can draw
constexpr int sheetLetters = 14;

[[nodiscard]] QFont sheetFont(int pixels, bool bold = false);

/// Draws black words in a width, and moves `topLeft` below them and `space`.
void paintWords(QPainter &painter, QPointF &topLeft, double width, const QString &words,
                const QFont &font, double space);

} // namespace frontera

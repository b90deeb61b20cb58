// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/slides/pdf_pages.h"

#include <QFont>

class QPainter;

namespace frontera {

// What the parts of a worksheet have in common. Lengths are in pixels of which 96 make an inch.

constexpr double millimetre = PdfPages::pixelsPerInch / 25.4;
constexpr double sheetStroke = 0.8; ///< 0.6 pt, which every printer can do
constexpr int sheetLetters = 14;

[[nodiscard]] QFont sheetFont(int pixels, bool bold = false);

/// Black words in a width, from a point on, which then moves below them.
void paintWords(QPainter &painter, QPointF &topLeft, double width, const QString &words,
                const QFont &font, double space);

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/slides/worksheet_style.h"

#include "ui/base/fonts.h"
#include "ui/slides/caption.h"

namespace frontera {

QFont sheetFont(int pixels, bool bold)
{
    QFont font = pictureFont();
    font.setPixelSize(pixels);
    font.setBold(bold);
    return font;
}

void paintWords(QPainter &painter, QPointF &topLeft, double width, const QString &words,
                const QFont &font, double space)
{
    const Caption caption(words, font, width);
    caption.draw(painter, topLeft, Qt::black);
    topLeft.ry() += caption.height() + space;
}

} // namespace frontera

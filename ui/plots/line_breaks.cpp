// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plots/line_breaks.h"

#include <QFontMetricsF>

namespace frontera {

QStringList brokenLines(const QString &text, const QFont &font, double room)
{
    const QFontMetricsF metrics(font);
    const QStringList words = text.split(u' ');
    QStringList lines{words.front()};
    for (qsizetype i = 1; i < words.size(); ++i) {
        const QString longer = lines.back() + u' ' + words[i];
        if (metrics.horizontalAdvance(longer) > room)
            lines += words[i];
        else
            lines.back() = longer;
    }
    return lines;
}

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plots/line_breaks.h"

#include <QFontMetricsF>

namespace frontera {

QStringList brokenLines(const QString &text, const QFont &font, double room)
{
    const QFontMetricsF metrics(font);
    if (metrics.horizontalAdvance(text) <= room) // to measure it word by word takes far longer
        return {text};
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

QStringList fewLines(const QString &text, const QFont &font, double room, qsizetype most)
{
    QStringList lines = brokenLines(text, font, room);
    const QStringList words = text.split(u' ');
    for (qsizetype kept = words.size() - 1; lines.size() > most && kept >= 2; --kept) {
        const QString gap = QStringLiteral("…");
        QStringList some = words.first(kept - kept / 2);
        QStringList last = words.last(kept / 2);
        if (some.last() == gap) // as lists that were cut before have one
            some.removeLast();
        if (last.first() == gap)
            last.removeFirst();
        lines = brokenLines((some << gap << last).join(u' '), font, room);
    }
    if (lines.size() > most) // few words, each too wide for a line of two
        lines = lines.first(most - 1) << lines.sliced(most - 1).join(u' ');
    for (QString &line : lines)
        line = QFontMetricsF(font).elidedText(line, Qt::ElideMiddle, room);
    return lines;
}

} // namespace frontera

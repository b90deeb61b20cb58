// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBuffer>
#include <QFontMetricsF>
#include <QRegularExpression>
#include <QSvgGenerator>
#include <algorithm>
#include <qcustomplot.h>

/// Returns what a plot draws as SVG of this size, in pixels.
inline QString svgOf(QCustomPlot &plot, QSize size)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    QCPPainter painter;
    painter.begin(&generator);
    painter.setMode(QCPPainter::pmVectorized);
    plot.toPainter(&painter, size.width(), size.height());
    painter.end();
    return QString::fromUtf8(bytes);
}

/// Words that are drawn, and where.
struct DrawnWords
{
    QString words;
    QRectF place;
    double letters = 0; ///< pixels
};

/// Returns the words of a plot of this size, each place once: a halo is drawn below some.
/// Words that are turned are left out.
inline QList<DrawnWords> drawnWords(QCustomPlot &plot, QSize size)
{
    // Words have the place that the group around them is moved to.
    static const QRegularExpression text(QStringLiteral(
        "<g [^>]*transform=\"matrix\\(([-0-9.]+),[^)]*,([-0-9.]+),([-0-9.]+)\\)\"|"
        "<text [^>]*x=\"([-0-9.]+)\" y=\"([-0-9.]+)\"[^>]*font-size=\"([0-9.]+)\"[^>]*>"
        "([^<]*)<"));
    QList<DrawnWords> all;
    QPointF moved;
    bool isUpright = true;
    const QString svg = svgOf(plot, size);
    for (const QRegularExpressionMatch &match : text.globalMatch(svg)) {
        if (match.hasCaptured(1)) {
            isUpright = match.captured(1).toDouble() == 1;
            moved = {match.captured(2).toDouble(), match.captured(3).toDouble()};
            continue;
        }
        if (!isUpright) // the name of an axis
            continue;
        const double letters = match.captured(6).toDouble();
        QFont font = plot.font();
        font.setPixelSize(qRound(letters));
        const QFontMetricsF metrics(font);
        QString words = match.captured(7);
        const double before = words.startsWith(u' ') ? metrics.horizontalAdvance(u' ') : 0;
        words = words.trimmed();
        words.replace(QChar::Nbsp, u' ');
        words.replace(QStringLiteral("&lt;"), QStringLiteral("<"));
        words.replace(QStringLiteral("&gt;"), QStringLiteral(">"));
        const QPointF base(match.captured(4).toDouble() + before, match.captured(5).toDouble());
        const double height = metrics.capHeight(); // accents may touch
        const DrawnWords drawn{words,
                               QRectF(base + moved - QPointF(0, height),
                                      QSizeF(metrics.horizontalAdvance(words), height)),
                               letters};
        const auto isSame = [&drawn](const DrawnWords &other) {
            return other.words == drawn.words && other.place == drawn.place;
        };
        if (std::ranges::none_of(all, isSame))
            all.append(drawn);
    }
    return all;
}

/// Returns what is wrong with the words of a plot: too small, not all of it in the picture, or over
/// others. Empty if nothing is.
inline QString problemOfWords(const QList<DrawnWords> &words, QSize size, double least)
{
    for (const DrawnWords &one : words) {
        if (one.letters < least)
            return QStringLiteral("%1 has %2 pixels").arg(one.words).arg(one.letters);
        if (!QRectF(QPointF(0, 0), size).contains(one.place))
            return QStringLiteral("%1 is cut").arg(one.words);
        for (const DrawnWords &other : words) {
            if (&one != &other && one.place.intersects(other.place))
                return QStringLiteral("%1 lies over %2").arg(one.words, other.words);
        }
    }
    return {};
}

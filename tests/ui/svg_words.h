// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QRegularExpression>
#include <QStringList>

/// Returns all words of a picture in SVG, a string for each text, in the order in which they are
/// drawn.
inline QStringList wordsIn(const QByteArray &svg)
{
    static const QRegularExpression text(QStringLiteral("<text[^>]*>([^<]*)</text>"));
    QStringList words;
    auto matches = text.globalMatch(QString::fromUtf8(svg));
    while (matches.hasNext())
        words += matches.next().captured(1);
    return words;
}

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/typed_words.h"

#include <QDir>
#include <utility>

namespace frontera {

namespace {

bool isLineEnd(QChar c)
{
    return c.isSpace() && c != u'\t' && c != QChar::Nbsp && c.category() != QChar::Separator_Space;
}

/// Returns the sign that is seen in place of an unprintable character.
QChar signOf(QChar c)
{
    constexpr QChar lineEnd(0x21b5); // ↵
    constexpr QChar tab(0x21e5);     // ⇥
    if (c == u'\t')
        return tab;
    return isLineEnd(c) ? lineEnd : QChar(QChar::ReplacementCharacter);
}

QString printable(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (QChar &c : text) {
        if (isLineEnd(c) || (!c.isPrint() && !c.isSurrogate()))
            c = signOf(c);
    }
    return text;
}

} // namespace

QString showTyped(QString typed)
{
    constexpr qsizetype longest = 60;
    bool needsQuotes = typed.isEmpty();
    for (const QChar c : std::as_const(typed))
        needsQuotes = needsQuotes || c.isSpace();
    typed = printable(typed);
    if (typed.size() > longest)
        typed = typed.left(longest) + QChar(0x2026);
    return needsQuotes ? u'"' + typed + u'"' : typed;
}

QString oneLine(QString text)
{
    for (QChar &c : text) {
        if (isLineEnd(c) || c == u'\t')
            c = u' ';
    }
    return text;
}

QString showPath(const QString &path)
{
    return printable(QDir::toNativeSeparators(path));
}

} // namespace frontera

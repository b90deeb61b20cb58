// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/typed_words.h"

#include <QDir>
#include <utility>

namespace frontera {

namespace {

QString printable(QString text)
{
    for (QChar &c : text) {
        if (!c.isPrint() && !c.isSurrogate())
            c = QChar::ReplacementCharacter;
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
        const bool isBreak =
            c.isSpace() && c != QChar::Nbsp && c.category() != QChar::Separator_Space;
        if (isBreak)
            c = u' ';
    }
    return text;
}

QString showPath(const QString &path)
{
    return printable(QDir::toNativeSeparators(path));
}

} // namespace frontera

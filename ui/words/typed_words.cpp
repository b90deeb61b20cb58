// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/typed_words.h"

namespace frontera {

QString showTyped(QString typed)
{
    constexpr qsizetype longest = 60;
    bool needsQuotes = typed.isEmpty();
    for (QChar &c : typed) {
        needsQuotes = needsQuotes || c.isSpace();
        if (!c.isPrint() && !c.isSurrogate())
            c = QChar::ReplacementCharacter;
    }
    if (typed.size() > longest)
        typed = typed.left(longest) + QChar(0x2026);
    return needsQuotes ? u'"' + typed + u'"' : typed;
}

} // namespace frontera

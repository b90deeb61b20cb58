// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/code/code_numbers.h"

#include "ui/words/number_words.h"

#include <QStringList>

namespace frontera {

QString CodeNumbers::number(const Number &value) const
{
    constexpr qsizetype longest = 24;
    const QChar from = m_isSpanish ? u'.' : u',';
    return showNumber(value, longest).replace(from, m_isSpanish ? u',' : u'.');
}

QString CodeNumbers::vector(const std::vector<Number> &values) const
{
    constexpr std::size_t most = 6;
    constexpr std::size_t first = 3;
    QStringList words;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (values.size() <= most || i < first || i + 1 == values.size())
            words += number(values[i]);
        else if (i == first)
            words += QStringLiteral("…");
    }
    const QString between = m_isSpanish ? QStringLiteral("; ") : QStringLiteral(", ");
    return u'(' + words.join(between) + u')';
}

} // namespace frontera

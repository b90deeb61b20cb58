// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/words/number_words.h"

namespace frontera {

/// Returns a later term of a sum, with its sign in front: " − 0.1·x".
[[nodiscard]] inline QString signedTerm(const Number &number, const QString &factor = {})
{
    const bool isNegative = signOf(number) < 0;
    const QString text = showNumber(number);
    return (isNegative ? QStringLiteral(" − ") : QStringLiteral(" + ")) +
           (isNegative ? text.sliced(1) : text) + factor;
}

/// Returns the left-hand side of a formula as rich text.
[[nodiscard]] inline QString italic(const QString &text)
{
    return QStringLiteral("<i>%1</i>").arg(text);
}

} // namespace frontera

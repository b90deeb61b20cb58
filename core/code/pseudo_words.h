// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/code/code_terms.h"

namespace frontera {

/// The words of pseudo-code in one language. "%1" stands for a number or a condition.
struct PseudoWords
{
    const char16_t *exact;
    const char16_t *floats;
    const char16_t *data;
    const char16_t *order;
    const char16_t *epochs;
    const char16_t *mistakes;
    const char16_t *rows;
    const char16_t *given;
    const char16_t *chosen;
    const char16_t *shuffled;
    const char16_t *shuffledOnce;
    const char16_t *drawn;
    const char16_t *wrong;
    const char16_t *ifElse;   ///< one case of an output
    const char16_t *lastCase; ///< the last one
    const char16_t *error;    ///< where it is t or 0
    const char16_t *rate;     ///< where it falls
    const char16_t *rounded;
    const char16_t *again; ///< until it is right
    const char16_t *last;
    const char16_t *count;
    const char16_t *kept;
    const char16_t *best;
    const char16_t *average;
    const char16_t *learnt;
    const char16_t *allRight; ///< where an epoch may leave observations out
    const char16_t *end;
};

/// Returns the words of English or Spanish.
[[nodiscard]] const PseudoWords &pseudoWords(bool isSpanish);

[[nodiscard]] inline QString textOf(const char16_t *text)
{
    return QString::fromUtf16(text);
}
/// Returns the text of a number with the signs of a board.
[[nodiscard]] QString onBoard(QString number, bool isSpanish);
/// Returns in these words the order of presentation.
[[nodiscard]] QString pseudoOrder(const CodeTerms &terms, bool isSpanish);

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/entry.h"

#include <QString>
#include <vector>

namespace frontera {

/// The kinds of value that a text may be meant as.
enum class EntryKind { Rate, Size, Number, Weights, Range, Order, Seed };

/// Returns, in one sentence, what is wrong with an entered text and what would be right. `count` is
/// how many observations an order must name, or how many numbers a list must have.
[[nodiscard]] QString describe(EntryError error, EntryKind kind, const QString &text,
                               int count = 0);

/// Reads `count` numbers as people type them, separated by ";" or spaces, because "," may be the
/// decimal point.
[[nodiscard]] Entry<std::vector<Decimal>> readNumberList(const QString &text, int count);
/// Reads two numbers, the smaller first, with ";" or spaces between them.
[[nodiscard]] Entry<NumberRange> readNumberRange(const QString &text);

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/entry.h"

#include <QString>
#include <vector>

namespace frontera {

/// What a text was meant to be.
enum class EntryKind { Rate, Number, Weights, Order, Seed };

/// What is wrong with an entered text and what would be right, in one sentence; `count` is how many
/// observations an order must name, or for how many inputs there are weights.
[[nodiscard]] QString describe(EntryError error, EntryKind kind, const QString &text,
                               int count = 0);

/// `count` numbers as people type them, with ";" or spaces between: "," may be the decimal point.
[[nodiscard]] Entry<std::vector<Decimal>> readNumberList(const QString &text, int count);

} // namespace frontera

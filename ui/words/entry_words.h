// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/entry.h"

#include <QString>

namespace frontera {

/// What a text was meant to be.
enum class EntryKind { Rate, Number, Order, Seed };

/// What is wrong with an entered text and what would be right, in one sentence; `count` is how many
/// observations an order must name.
[[nodiscard]] QString describe(EntryError error, EntryKind kind, const QString &text,
                               int count = 0);

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace frontera {

struct Weights;

/// The number of hexadecimal digits of a digest.
constexpr int digestLength = 16;

/// Returns a digest of the exact state: the first 64 bits, in hexadecimal digits, of the SHA-256 of
/// its numbers, the weights and then the bias, as Decimal::toString() writes them, with blanks
/// between them. A program that finds another digest at the same position of the same run computes
/// something else.
[[nodiscard]] QString digestOf(const Weights &state);

} // namespace frontera

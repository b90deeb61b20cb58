// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace frontera {

struct Reading;

/// The number of hexadecimal digits of a digest.
constexpr int digestLength = 16;

/// Returns a digest of the exact state after a presentation: the first 64 bits of the SHA-256 of
/// its numbers, of each unit the weights and then the bias, as the shortest decimals with blanks
/// between. A unit without a bias has 0. A program that finds another digest at the same position
/// of the same run computes something else.
[[nodiscard]] QString digestOf(const Reading &reading);

} // namespace frontera

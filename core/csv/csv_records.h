// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <array>
#include <vector>

namespace frontera {

// The beginning of a text, split roughly, from which its form is found out.

/// Lines of a text, but for line ends within quotes.
using Records = std::vector<QByteArrayView>;

/// The number of records that are looked at, comments apart.
constexpr std::size_t mostRecords = 40;
inline constexpr std::array cellSeparators = {'\t', ';', ',', '|'};

/// Splits a text into records; blank lines are left out. What may be the beginning of a record only
/// is left out, unless it is all there is. `isWhole`: nothing follows the text.
[[nodiscard]] Records recordsOf(QByteArrayView head, bool isWhole);

/// Splits a record at a separator outside of quotes; ' ' stands for runs of blanks and tabs.
[[nodiscard]] std::vector<QByteArrayView> cellsOf(QByteArrayView record, char separator);

} // namespace frontera

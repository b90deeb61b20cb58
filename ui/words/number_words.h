// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/number/decimal.h"

#include <QString>
#include <span>

namespace frontera {

/// A number as people write it: with a true minus sign and the decimal point of the default locale.
/// One of more than 20 characters is written as a power of ten where that is short, "1e20", else
/// cut short, with "…" for what is left out.
[[nodiscard]] QString showNumber(const Decimal &number);
[[nodiscard]] QString showNumber(int number);
/// In at most so many characters, from 9 on: as a power of ten where all digits have room, else
/// digits are cut off at the end, with "…" for them. Its size is never lost: where that would be
/// cut, it is a power of ten, "−1.2…e10".
[[nodiscard]] QString showNumber(const Decimal &number, qsizetype most);
/// The same, never cut: for a field in which the number can be edited.
[[nodiscard]] QString showWhole(const Decimal &number);
/// In parentheses where it is negative: "(−1)", for use as a factor.
[[nodiscard]] QString showFactor(const Decimal &number);
/// A count, from 10 000 on in groups of three digits with narrow spaces between: in any locale a
/// comma or a point there would be read as a decimal one.
[[nodiscard]] QString showCount(qint64 count);
/// A point or vector: "(0.1, 0)"; "(0,1; 0)" where "," is the decimal point.
[[nodiscard]] QString showVector(std::span<const Decimal> numbers);
/// The same, but of very many numbers only the first ones and the last, "(0.1, 0, 2, …, 5)".
[[nodiscard]] QString showBriefVector(std::span<const Decimal> numbers);
/// "w₁", "x₂" …: a letter with a subscript.
[[nodiscard]] QString indexed(QChar letter, int index);
/// Drops the spaces that group digits from what a person typed, so that a number copied from
/// showCount() is the same.
[[nodiscard]] QString withoutGroups(QString typed);
/// The same, with "," as well as "." for the decimal point, and "." in the result.
[[nodiscard]] QString normalised(QString typed);

} // namespace frontera

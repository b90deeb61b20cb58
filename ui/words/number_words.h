// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/input_letters.h"
#include "core/record/reading.h"

#include <QString>
#include <span>

namespace frontera {

/// Returns a number as people write it, with a true minus sign and the decimal point of the default
/// locale. One of more than 20 characters is written as a power of ten if that is short, "1e20",
/// else cut, with "…" for the rest.
[[nodiscard]] QString showNumber(const Decimal &number);
[[nodiscard]] QString showNumber(int number);
/// Returns a double with all the digits that Python's repr() writes, or an exact number as above.
[[nodiscard]] QString showNumber(const Number &number);
/// Returns a number in at most `most` ≥ 9 characters: as a power of ten if all digits then fit,
/// else with the last digits replaced by "…". Its size is never lost: where the cut would lose it,
/// it is written as a power of ten, "−1.2…e10". A double without a power keeps its last two digits,
/// "−0.2000…04", which tell it from what is meant.
[[nodiscard]] QString showNumber(const Decimal &number, qsizetype most);
[[nodiscard]] QString showNumber(const Number &number, qsizetype most);
/// Returns a number with all digits, for a field in which it can be edited.
[[nodiscard]] QString showWhole(const Decimal &number);
[[nodiscard]] QString showWhole(const Number &number);
/// Returns a number for use as a factor: in parentheses if it is negative, "(−1)".
[[nodiscard]] QString showFactor(const Decimal &number);
[[nodiscard]] QString showFactor(const Number &number);
/// Returns a count, from 10 000 on in groups of three digits with narrow spaces between: a comma or
/// a point there would be read as a decimal one.
[[nodiscard]] QString showCount(qint64 count);
/// Returns a point or vector: "(0.1, 0)"; "(0,1; 0)" where "," is the decimal point.
[[nodiscard]] QString showVector(std::span<const Decimal> numbers);
[[nodiscard]] QString showVector(std::span<const Number> numbers);
/// Like showVector(), but of very many numbers only the first ones and the last: "(0.1, 0, 2, …,
/// 5)".
[[nodiscard]] QString showBriefVector(std::span<const Decimal> numbers);
/// With `mostOfEach` a number has at most so many characters, as showNumber() has them.
[[nodiscard]] QString showBriefVector(std::span<const Number> numbers, qsizetype mostOfEach = 0);
/// Returns a typed text without the spaces that group digits, so that a number copied from
/// showCount() can be read.
[[nodiscard]] QString withoutGroups(QString typed);
/// Returns the same with "." as the decimal point, where "," was typed for it too.
[[nodiscard]] QString normalised(QString typed);

} // namespace frontera

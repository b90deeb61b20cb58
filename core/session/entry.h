// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/number/decimal.h"
#include "core/settings/settings.h"

#include <QStringView>
#include <cstdint>
#include <variant>
#include <vector>

namespace frontera {

/// The reason why a text that a person entered is refused.
enum class EntryError {
    Empty,
    NotANumber,
    TooManyDigits,
    OutOfRange,
    NotPositive,    ///< a learning rate that is not greater than 0
    Negative,       ///< a size that is less than 0
    WrongCount,     ///< too few or too many parts in a list, or an empty part
    NotPermutation, ///< an order that does not name each observation exactly once
    NotARange,      ///< two numbers, but the second is not larger
    NotWhole,       ///< not a whole number ≥ 0, written in digits alone
    UnknownWord,    ///< none of the words of a choice
};

/// A value read from a text, or the reason why the text is refused.
template <typename Value>
using Entry = std::variant<Value, EntryError>;

// All functions ignore white space around the text.

/// Reads a decimal number. The decimal point is "." (Decimal::parse).
[[nodiscard]] Entry<Decimal> readNumber(QStringView text);
/// Reads a learning rate: a decimal number greater than 0.
[[nodiscard]] Entry<Decimal> readRate(QStringView text);
/// Reads a size: a decimal number that is 0 or greater.
[[nodiscard]] Entry<Decimal> readSize(QStringView text);
/// Reads `count` decimal numbers with "," between them.
[[nodiscard]] Entry<std::vector<Decimal>> readNumbers(QStringView text, int count);
/// Reads two decimal numbers with "," between them, the smaller first.
[[nodiscard]] Entry<NumberRange> readRange(QStringView text);
/// Reads an order of presentation: the numbers 1 … count, each once, with "," or spaces between
/// them. Returns rows from 0.
[[nodiscard]] Entry<std::vector<int>> readOrder(QStringView text, int count);
/// Reads a whole number from 0 to mostSeed, that is, of 64 bits.
[[nodiscard]] Entry<std::uint64_t> readWholeNumber(QStringView text);

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/number/decimal.h"

#include <QStringView>
#include <cstdint>
#include <variant>
#include <vector>

namespace frontera {

/// Why a text that a person entered cannot be taken.
enum class EntryError {
    Empty,
    NotANumber,
    TooManyDigits,
    OutOfRange,
    NotPositive,    ///< a learning rate must be greater than 0
    WrongCount,     ///< too few or too many numbers in a list
    NotPermutation, ///< an order must name each observation exactly once
    NotWhole,       ///< a whole number from 0 on is needed
    UnknownWord,    ///< one of a few words is needed
};

/// A value read from a text, or why there is none.
template <typename Value>
using Entry = std::variant<Value, EntryError>;

/// A decimal number, "." being the decimal point.
[[nodiscard]] Entry<Decimal> readNumber(QStringView text);
/// A learning rate: a decimal number greater than 0.
[[nodiscard]] Entry<Decimal> readRate(QStringView text);
/// `count` decimal numbers with "," between them.
[[nodiscard]] Entry<std::vector<Decimal>> readNumbers(QStringView text, int count);
/// An order of presentation: the numbers 1 … count, each once, with "," or spaces between them.
/// The result counts from 0.
[[nodiscard]] Entry<std::vector<int>> readOrder(QStringView text, int count);
/// A whole number from 0 to mostSeed.
[[nodiscard]] Entry<std::uint64_t> readSeed(QStringView text);

} // namespace frontera

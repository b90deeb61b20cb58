// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/csv/csv_error.h"
#include "core/data/csv_choices.h"
#include "core/number/decimal.h"

#include <QByteArrayView>
#include <optional>

namespace frontera {

/// A number of a file. It may have more digits there.
struct FileNumber
{
    Decimal value;
    bool isRounded = false; ///< true if it was rounded to Decimal::maxDigits digits
};

/// The number of significant digits of the longest number that is read.
constexpr int csvMostDigits = 40;

/// Returns the marks that numbers have unless a column needs others: "," is a decimal point where
/// it does not separate the cells. A decimal mark that is chosen decides.
[[nodiscard]] NumberMarks usualMarks(char separator, std::optional<char> decimalMark);

/// Returns the number in a cell: exactly, if it has at most Decimal::maxDigits significant digits,
/// and rounded to these, halves away from 0, if it has up to csvMostDigits. Error: nothing, and the
/// reason in *problem.
[[nodiscard]] std::optional<FileNumber> fileNumber(QByteArrayView text, NumberMarks marks,
                                                   CsvProblem *problem = nullptr);

/// Returns the number in a cell, exactly. "." is a decimal point, and with `commaIsDecimal` "," is
/// one too. Error: nothing, and the reason in *problem.
[[nodiscard]] std::optional<Decimal> csvNumber(QByteArrayView text, bool commaIsDecimal,
                                               CsvProblem *problem = nullptr);

/// Returns true if a cell has digits in groups of three, such as 1,234 and 12.345.678,5: `group`
/// stands between the groups, and the other of "." and "," before decimals.
[[nodiscard]] bool isGrouped(QByteArrayView text, char group);

/// Returns true if a cell is meant as a value, even as one that is refused: a number with too many
/// digits or a decimal comma, nan, inf or NA. Any other cell is meant as a name.
[[nodiscard]] bool isCsvValue(QByteArrayView text);

/// Returns true if nothing stands in a cell, or a word that programs write for a missing value:
/// nan, NA, s/d, null, none, question marks, or a spreadsheet's error (csv_words.h).
[[nodiscard]] bool isCsvGap(QByteArrayView text);

/// Returns true if a cell has a mark alone that people write for a missing number: "-", "." or "*".
/// As a label it may be a class.
[[nodiscard]] bool isCsvDash(QByteArrayView text);

/// Returns true if a cell is inf, with any sign.
[[nodiscard]] bool isCsvInfinite(QByteArrayView text);

/// Returns true if nothing can be computed with a cell of a column of numbers: a gap, a dash, or
/// inf.
[[nodiscard]] bool isCsvMissing(QByteArrayView text);

/// Returns the number without the blanks between groups of three digits, "1500,5" of "1 500,5";
/// nothing if the cell is no such number.
[[nodiscard]] std::optional<QByteArray> withoutBlankGroups(QByteArrayView text);

} // namespace frontera

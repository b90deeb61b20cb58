// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csv/csv_numbers.h"

#include <QByteArray>
#include <algorithm>
#include <array>

namespace frontera {

namespace {

/// Returns true for the words that programs write for a missing or an infinite number.
bool isWordForNoValue(QByteArrayView text)
{
    constexpr std::array words = {"nan", "inf", "infinity", "na", "n/a", "null", "none", "?"};
    QByteArray word = text.toByteArray().trimmed().toLower();
    if (word.startsWith('-') || word.startsWith('+'))
        word.remove(0, 1);
    return std::ranges::any_of(words, [&word](const char *w) { return word == w; });
}

CsvProblem problemOf(DecimalError error, QByteArrayView text)
{
    switch (error) {
    case DecimalError::Empty:
        return CsvProblem::EmptyCell;
    case DecimalError::TooManyDigits:
        return CsvProblem::TooManyDigits;
    case DecimalError::OutOfRange:
        return CsvProblem::OutOfRange;
    case DecimalError::NotANumber:
        break;
    }
    return isWordForNoValue(text) ? CsvProblem::NoValue : CsvProblem::NotANumber;
}

} // namespace

std::optional<Decimal> csvNumber(QByteArrayView text, bool commaIsDecimal, CsvProblem *problem)
{
    DecimalError error{};
    std::optional<Decimal> number;
    if (commaIsDecimal && text.contains(','))
        number = Decimal::parse(QUtf8StringView(text.toByteArray().replace(',', '.')), &error);
    else
        number = Decimal::parse(QUtf8StringView(text.data(), text.size()), &error);
    if (!number && problem != nullptr)
        *problem = problemOf(error, text);
    return number;
}

bool isCsvValue(QByteArrayView text)
{
    CsvProblem problem{};
    return csvNumber(text, true, &problem) ||
           (problem != CsvProblem::EmptyCell && problem != CsvProblem::NotANumber);
}

} // namespace frontera

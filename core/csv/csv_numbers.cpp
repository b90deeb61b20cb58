// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csv/csv_numbers.h"

#include "core/csv/csv_words.h"

#include <QByteArray>
#include <algorithm>
#include <array>

namespace frontera {

namespace {

constexpr qint64 farPower = 1'000'000'000; // of ten, beyond all decimals

bool isAsciiDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isWordOf(QByteArrayView text, std::initializer_list<const char *> words)
{
    QByteArray word = text.toByteArray().trimmed().toLower();
    if (word.startsWith('-') || word.startsWith('+'))
        word.remove(0, 1);
    return std::ranges::any_of(words, [&word](const char *w) { return word == w; });
}

/// Returns the text without the sign in front of it.
QByteArrayView withoutSign(QByteArrayView text)
{
    constexpr QByteArrayView minus = "\xe2\x88\x92";
    if (text.startsWith('-') || text.startsWith('+'))
        return text.sliced(1);
    return text.startsWith(minus) ? text.sliced(minus.size()) : text;
}

/// Returns how many bytes long the blank is that a text begins with, one of those that stand
/// between groups of digits; 0 if it begins with none.
qsizetype blankSize(QByteArrayView text)
{
    for (const QByteArrayView blank :
         {QByteArrayView(" "), QByteArrayView("\xc2\xa0"), QByteArrayView("\xe2\x80\xaf"),
          QByteArrayView("\xe2\x80\x89")}) {
        if (text.startsWith(blank))
            return blank.size();
    }
    return 0;
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
    return isCsvMissing(text) ? CsvProblem::NoValue : CsvProblem::NotANumber;
}

/// Returns the literal rounded to Decimal::maxDigits digits, halves away from 0; nothing if it has
/// more than csvMostDigits. It is a literal but for their number.
std::optional<QByteArray> rounded(QByteArrayView text)
{
    QByteArray digits;
    qint64 exponent = 0;
    bool isAfterPoint = false;
    qsizetype i = 0;
    for (; i < text.size() && text[i] != 'e' && text[i] != 'E'; ++i) {
        isAfterPoint = isAfterPoint || text[i] == '.';
        if (!isAsciiDigit(text[i]) || (text[i] == '0' && digits.isEmpty() && !isAfterPoint))
            continue;
        exponent -= isAfterPoint ? 1 : 0;
        if (!digits.isEmpty() || text[i] != '0')
            digits += text[i];
        if (digits.size() > 2 * csvMostDigits) // zeros may end it
            return std::nullopt;
    }
    if (i < text.size()) {
        const QByteArray power = text.sliced(i + 1).toByteArray().replace("\xe2\x88\x92", "-");
        bool isShort = false;
        exponent += power.toLongLong(&isShort);
        if (!isShort) // it is out of range, whatever stands before it
            exponent = power.startsWith('-') ? -farPower : farPower;
    }
    while (digits.endsWith('0')) {
        digits.chop(1);
        ++exponent;
    }
    if (digits.size() > csvMostDigits)
        return std::nullopt;
    const bool isUp = digits[Decimal::maxDigits] >= '5';
    exponent += digits.size() - Decimal::maxDigits;
    const qint64 coefficient = digits.first(Decimal::maxDigits).toLongLong() + (isUp ? 1 : 0);
    const bool isNegative = text.startsWith('-') || text.startsWith("\xe2\x88\x92");
    return (isNegative ? "-" : "") + QByteArray::number(coefficient) + 'e' +
           QByteArray::number(exponent);
}

/// Returns the cell as a literal whose decimal point is "."; nothing if it has none of these marks.
std::optional<QByteArray> withPoint(QByteArrayView text, NumberMarks marks)
{
    const bool hasComma = text.contains(',');
    switch (marks) {
    case NumberMarks::Point:
        break;
    case NumberMarks::Both:
        if (hasComma)
            return text.toByteArray().replace(',', '.');
        break;
    case NumberMarks::Comma:
        if (text.contains('.'))
            return text.toByteArray().replace('.', 'x'); // no literal
        return text.toByteArray().replace(',', '.');
    case NumberMarks::CommaThousands:
        if (hasComma && isGrouped(text, ','))
            return text.toByteArray().replace(",", "");
        break;
    case NumberMarks::PointThousands:
        if (text.contains('.') && isGrouped(text, '.'))
            return text.toByteArray().replace(".", "").replace(',', '.');
        if (hasComma)
            return text.toByteArray().replace(',', '.');
        break;
    }
    return std::nullopt;
}

} // namespace

NumberMarks usualMarks(char separator, std::optional<char> decimalMark)
{
    if (decimalMark)
        return *decimalMark == ',' ? NumberMarks::PointThousands : NumberMarks::CommaThousands;
    return separator == ',' ? NumberMarks::Point : NumberMarks::Both;
}

std::optional<FileNumber> fileNumber(QByteArrayView text, NumberMarks marks, CsvProblem *problem)
{
    // Most numbers are plain.
    if (marks == NumberMarks::Point) {
        if (auto number = Decimal::parse(QUtf8StringView(text.data(), text.size())))
            return FileNumber{*std::move(number), false};
    }
    std::optional<QByteArray> changed;
    if (marks != NumberMarks::Point)
        changed = withPoint(text, marks);
    const QByteArrayView literal = changed ? QByteArrayView(*changed) : text;
    DecimalError error{};
    const auto parse = [&error](QByteArrayView t) {
        return Decimal::parse(QUtf8StringView(t.data(), t.size()), &error);
    };
    if (std::optional<Decimal> number = parse(literal))
        return FileNumber{*std::move(number), false};
    if (error == DecimalError::TooManyDigits) {
        const std::optional<QByteArray> shorter = rounded(literal.trimmed());
        if (std::optional<Decimal> number = shorter ? parse(*shorter) : std::nullopt)
            return FileNumber{*std::move(number), true};
    }
    const std::optional<QByteArray> joined =
        error == DecimalError::NotANumber ? withoutBlankGroups(text) : std::nullopt;
    if (joined)
        return fileNumber(*joined, marks, problem);
    if (problem != nullptr)
        *problem = problemOf(error, text);
    return std::nullopt;
}

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

bool isGrouped(QByteArrayView text, char group)
{
    constexpr qsizetype groupSize = 3;
    const char decimal = group == ',' ? '.' : ',';
    text = withoutSign(text.trimmed());
    if (text.startsWith('0') || !text.contains(group))
        return false;
    const qsizetype end = text.indexOf(decimal);
    if (end >= 0 && !std::ranges::all_of(text.sliced(end + 1), isAsciiDigit))
        return false;
    const QByteArrayView whole = end < 0 ? text : text.first(end);
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= whole.size(); ++i) {
        if (i < whole.size() && isAsciiDigit(whole[i]))
            continue;
        const qsizetype size = i - begin;
        const bool isRight = begin == 0 ? size >= 1 && size <= groupSize : size == groupSize;
        if (!isRight || (i < whole.size() && whole[i] != group))
            return false;
        begin = i + 1;
    }
    return true;
}

std::optional<QByteArray> withoutBlankGroups(QByteArrayView text)
{
    constexpr char group = '\'';
    text = text.trimmed();
    QByteArray joined;
    bool hasBlank = false;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype size = blankSize(text.sliced(i));
        hasBlank = hasBlank || size > 0;
        joined += size > 0 ? group : text[i];
        i += std::max<qsizetype>(size, 1);
    }
    const qsizetype end = std::min(joined.indexOf('.') < 0 ? joined.size() : joined.indexOf('.'),
                                   joined.indexOf(',') < 0 ? joined.size() : joined.indexOf(','));
    if (!hasBlank || text.contains(group) || !isGrouped(joined.first(end), group) ||
        joined.sliced(end).contains(group))
        return std::nullopt;
    return joined.replace(group, QByteArray());
}

bool isCsvValue(QByteArrayView text)
{
    CsvProblem problem{};
    return csvNumber(text, true, &problem) || isGrouped(text, ',') || isGrouped(text, '.') ||
           (problem != CsvProblem::EmptyCell && problem != CsvProblem::NotANumber &&
            !isCsvDash(text)) ||
           withoutBlankGroups(text);
}

bool isCsvGap(QByteArrayView text)
{
    text = text.trimmed();
    if (isSheetError(text))
        return true;
    constexpr qsizetype longest = 5; // of "-null"
    if (!text.isEmpty() &&
        (isAsciiDigit(text.front()) || (text.size() > longest && text[0] != '?')))
        return false;
    return text.isEmpty() || std::ranges::all_of(text, [](char c) { return c == '?'; }) ||
           isWordOf(text,
                    {"nan", "na", "n/a", "n.a.", "null", "none", "s/d", "n/d", "s.d.", "n.d."});
}

bool isCsvDash(QByteArrayView text)
{
    text = text.trimmed();
    constexpr qsizetype longest = 3; // of "...", "—" and "…"
    if (text.isEmpty() || text.size() > longest)
        return false;
    return std::ranges::all_of(text, [&text](char c) { return c == text[0]; })
               ? QByteArrayView("-.*").contains(text[0])
               : text == "\xe2\x80\x93" || text == "\xe2\x80\x94" || text == "\xe2\x80\xa6";
}

bool isCsvInfinite(QByteArrayView text)
{
    return isWordOf(text, {"inf", "infinity", "∞"});
}

bool isCsvMissing(QByteArrayView text)
{
    return isCsvGap(text) || isCsvDash(text) || isCsvInfinite(text);
}

} // namespace frontera

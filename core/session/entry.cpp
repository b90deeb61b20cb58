// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/entry.h"

#include <QRegularExpression>
#include <QString>
#include <algorithm>

namespace frontera {

namespace {

EntryError entryError(DecimalError error)
{
    switch (error) {
    case DecimalError::Empty:
        return EntryError::Empty;
    case DecimalError::NotANumber:
        return EntryError::NotANumber;
    case DecimalError::TooManyDigits:
        return EntryError::TooManyDigits;
    case DecimalError::OutOfRange:
        break;
    }
    return EntryError::OutOfRange;
}

bool isWhole(QStringView text)
{
    return !text.isEmpty() &&
           std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

Entry<Decimal> readNumber(QStringView text)
{
    DecimalError error{};
    if (const auto number = Decimal::parse(text, &error))
        return *number;
    return entryError(error);
}

Entry<Decimal> readRate(QStringView text)
{
    Entry<Decimal> rate = readNumber(text);
    if (const auto *number = std::get_if<Decimal>(&rate); number != nullptr && number->sign() <= 0)
        return EntryError::NotPositive;
    return rate;
}

Entry<Decimal> readSize(QStringView text)
{
    Entry<Decimal> size = readNumber(text);
    if (const auto *number = std::get_if<Decimal>(&size); number != nullptr && number->sign() < 0)
        return EntryError::Negative;
    return size;
}

Entry<std::vector<Decimal>> readNumbers(QStringView text, int count)
{
    if (text.trimmed().isEmpty())
        return EntryError::Empty;
    std::vector<Decimal> numbers;
    for (const QStringView part : text.split(u',')) {
        const Entry<Decimal> entry = readNumber(part);
        if (const auto *error = std::get_if<EntryError>(&entry))
            return *error == EntryError::Empty ? EntryError::WrongCount : *error;
        numbers.push_back(std::get<Decimal>(entry));
    }
    if (static_cast<int>(numbers.size()) != count)
        return EntryError::WrongCount;
    return numbers;
}

Entry<NumberRange> readRange(QStringView text)
{
    const Entry<std::vector<Decimal>> numbers = readNumbers(text, 2);
    if (const auto *error = std::get_if<EntryError>(&numbers))
        return *error;
    const std::vector<Decimal> &both = std::get<std::vector<Decimal>>(numbers);
    if (both[0] < both[1])
        return NumberRange{both[0], both[1]};
    return EntryError::NotARange;
}

Entry<std::vector<int>> readOrder(QStringView text, int count)
{
    if (text.trimmed().isEmpty())
        return EntryError::Empty;
    static const QRegularExpression separators(QStringLiteral("\\s*,\\s*|\\s+"));
    std::vector<int> order;
    for (const QString &part : text.trimmed().toString().split(separators)) {
        bool fits = false;
        const int number = isWhole(part) ? part.toInt(&fits) : 0;
        if (!fits)
            return EntryError::NotPermutation;
        order.push_back(number - 1);
    }
    if (!isPermutation(order, count))
        return EntryError::NotPermutation;
    return order;
}

Entry<std::uint64_t> readWholeNumber(QStringView text)
{
    text = text.trimmed();
    if (text.isEmpty())
        return EntryError::Empty;
    bool fits = false;
    const qulonglong seed = isWhole(text) ? text.toULongLong(&fits) : 0;
    if (!fits)
        return isWhole(text) ? EntryError::OutOfRange : EntryError::NotWhole;
    return std::uint64_t{seed};
}

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/entry_words.h"

#include "ui/words/number_words.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace frontera {

namespace {

class EntryWords
{
    Q_DECLARE_TR_FUNCTIONS(Entry)

public:
    static QString wrong(EntryError error, EntryKind kind, const QString &text)
    {
        switch (error) {
        case EntryError::Empty:
            return tr("Nothing is entered.");
        case EntryError::TooManyDigits:
            return tr("“%1” has more than %2 digits.")
                .arg(text, QString::number(Decimal::maxDigits));
        case EntryError::OutOfRange:
            return tr("“%1” is too large or too small.").arg(text);
        case EntryError::NotPositive:
            return tr("“%1” is not greater than 0.").arg(text);
        case EntryError::Negative:
            return tr("“%1” is less than 0.").arg(text);
        case EntryError::NotWhole:
            return tr("“%1” is not a whole number.").arg(text);
        case EntryError::UnknownWord:
            return tr("“%1” is none of the words there are.").arg(text);
        case EntryError::WrongCount:
            if (kind == EntryKind::Weights)
                return tr("“%1” is not one number for each input.").arg(text);
            if (kind == EntryKind::Range)
                return tr("“%1” is not two numbers.").arg(text);
            [[fallthrough]];
        case EntryError::NotPermutation:
            return tr("“%1” is not an order of the observations.").arg(text);
        case EntryError::NotARange:
            return tr("In “%1” the second number is not larger than the first.").arg(text);
        case EntryError::NotANumber:
            break;
        }
        return tr("“%1” is not a number.").arg(text);
    }

    static QString right(EntryKind kind, int count)
    {
        const QString tenth = showNumber(Decimal(1, -1));
        switch (kind) {
        case EntryKind::Rate:
            return tr("Enter a number greater than 0, such as %1.").arg(tenth);
        case EntryKind::Size:
            return tr("Enter 0, or a number greater than 0, such as %1.").arg(tenth);
        case EntryKind::Number:
            return tr("Enter a number, such as %1.").arg(showNumber(Decimal(-5, -1)));
        case EntryKind::Weights:
            return tr("Enter %n number(s) with “;” between.", nullptr, count);
        case EntryKind::Range:
            return tr("Enter two numbers with “;” between, the smaller first, such as %1.")
                .arg(showNumber(Decimal(-5, -1)) + QStringLiteral("; ") +
                     showNumber(Decimal(5, -1)));
        case EntryKind::Order: {
            constexpr int mostListed = 20;
            if (count > mostListed)
                return tr("Enter each whole number from 1 to %1 once.").arg(showCount(count));
            QStringList numbers;
            for (int i = 1; i <= count; ++i)
                numbers += QString::number(i);
            return tr("Enter each of %1 once.").arg(numbers.join(QStringLiteral(", ")));
        }
        case EntryKind::Seed:
            break;
        }
        return tr("Enter a whole number from 0 on, such as 1.");
    }
};

} // namespace

QString describe(EntryError error, EntryKind kind, const QString &text, int count)
{
    return EntryWords::wrong(error, kind, text) + u' ' + EntryWords::right(kind, count);
}

namespace {

QString withCommas(const QString &list)
{
    static const QRegularExpression separators(QStringLiteral("\\s*;\\s*|\\s+"));
    return normalised(list).trimmed().replace(separators, QStringLiteral(","));
}

} // namespace

Entry<std::vector<Decimal>> readNumberList(const QString &text, int count)
{
    return readNumbers(withCommas(text), count);
}

Entry<NumberRange> readNumberRange(const QString &text)
{
    return readRange(withCommas(text));
}

} // namespace frontera

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/entry.h"

#include "tests/core/literals.h"
#include "tests/test_main.h"

#include <QTest>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

template <typename Value>
void row(const QString &text, const Entry<Value> &expected)
{
    QTest::addRow("'%s'", qPrintable(text)) << text << expected;
}

template <typename Value>
QString words(const Entry<Value> &entry)
{
    const auto *error = std::get_if<EntryError>(&entry);
    return error == nullptr ? u"a value"_s : u"error %1"_s.arg(static_cast<int>(*error));
}

} // namespace

class tst_Entry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void number_data();
    void number();
    void rate_data();
    void rate();
    void numbers_data();
    void numbers();
    void range_data();
    void range();
    void order_data();
    void order();
    void seed_data();
    void seed();
};

void tst_Entry::number_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Entry<Decimal>>("expected");
    row<Decimal>(u"0"_s, Decimal());
    row<Decimal>(u" -0.5 "_s, Decimal(-5, -1));
    row<Decimal>(u"\u22122e3"_s, Decimal(-2000));
    row<Decimal>(u""_s, EntryError::Empty);
    row<Decimal>(u"  "_s, EntryError::Empty);
    row<Decimal>(u"abc"_s, EntryError::NotANumber);
    row<Decimal>(u"nan"_s, EntryError::NotANumber);
    row<Decimal>(u"0,5"_s, EntryError::NotANumber);
    row<Decimal>(u"1234567890123456789"_s, EntryError::TooManyDigits);
    row<Decimal>(u"1e400"_s, EntryError::OutOfRange);
}

void tst_Entry::number()
{
    QFETCH(QString, text);
    QFETCH(Entry<Decimal>, expected);
    QVERIFY2(readNumber(text) == expected, qPrintable(words(readNumber(text))));
}

void tst_Entry::rate_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Entry<Decimal>>("expected");
    row<Decimal>(u"0.1"_s, Decimal(1, -1));
    row<Decimal>(u"1e-300"_s, Decimal(1, -300));
    row<Decimal>(u"0"_s, EntryError::NotPositive);
    row<Decimal>(u"-0.0"_s, EntryError::NotPositive);
    row<Decimal>(u"-0.1"_s, EntryError::NotPositive);
    row<Decimal>(u""_s, EntryError::Empty);
    row<Decimal>(u"abc"_s, EntryError::NotANumber);
    row<Decimal>(u"nan"_s, EntryError::NotANumber);
    row<Decimal>(u"1e400"_s, EntryError::OutOfRange);
    row<Decimal>(u"0.1234567890123456789"_s, EntryError::TooManyDigits);
}

void tst_Entry::rate()
{
    QFETCH(QString, text);
    QFETCH(Entry<Decimal>, expected);
    QVERIFY2(readRate(text) == expected, qPrintable(words(readRate(text))));
}

void tst_Entry::numbers_data()
{
    using Numbers = std::vector<Decimal>;
    QTest::addColumn<QString>("text");
    QTest::addColumn<Entry<Numbers>>("expected");
    row<Numbers>(u"0,0"_s, Numbers{Decimal(), Decimal()});
    row<Numbers>(u" 0.5 , -2 "_s, Numbers{Decimal(5, -1), Decimal(-2)});
    row<Numbers>(u""_s, EntryError::Empty);
    row<Numbers>(u" "_s, EntryError::Empty);
    row<Numbers>(u"1"_s, EntryError::WrongCount);
    row<Numbers>(u"1,2,3"_s, EntryError::WrongCount);
    row<Numbers>(u"1,"_s, EntryError::WrongCount);
    row<Numbers>(u",2"_s, EntryError::WrongCount);
    row<Numbers>(u"1;2"_s, EntryError::NotANumber);
    row<Numbers>(u"1 2"_s, EntryError::NotANumber);
    row<Numbers>(u"1,x"_s, EntryError::NotANumber);
    row<Numbers>(u"1,1e400"_s, EntryError::OutOfRange);
    row<Numbers>(u"1,1234567890123456789"_s, EntryError::TooManyDigits);
}

void tst_Entry::numbers()
{
    QFETCH(QString, text);
    QFETCH(Entry<std::vector<Decimal>>, expected);
    QVERIFY2(readNumbers(text, 2) == expected, qPrintable(words(readNumbers(text, 2))));
}

void tst_Entry::range_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Entry<NumberRange>>("expected");
    const NumberRange half{Decimal(-5, -1), Decimal(5, -1)};
    row<NumberRange>(u"-0.5,0.5"_s, half);
    row<NumberRange>(u" -0.5 , 0.50 "_s, half);
    for (const QString &text : {u"1,-1"_s, u"1,1"_s, u"0.10,0.1"_s})
        row<NumberRange>(text, EntryError::NotARange);
    for (const QString &text : {u"1"_s, u"1,2,3"_s, u"1,"_s, u",1"_s})
        row<NumberRange>(text, EntryError::WrongCount);
    row<NumberRange>(u"1,x"_s, EntryError::NotANumber);
    row<NumberRange>(u" "_s, EntryError::Empty);
}

void tst_Entry::range()
{
    QFETCH(QString, text);
    QFETCH(Entry<NumberRange>, expected);
    QVERIFY(readRange(text) == expected);
}

void tst_Entry::order_data()
{
    using Rows = std::vector<int>;
    QTest::addColumn<QString>("text");
    QTest::addColumn<Entry<Rows>>("expected");
    row<Rows>(u"1,2,3,4"_s, Rows{0, 1, 2, 3});
    row<Rows>(u" 4, 2 ,1 3 "_s, Rows{3, 1, 0, 2});
    row<Rows>(u"4 3 2 1"_s, Rows{3, 2, 1, 0});
    row<Rows>(u""_s, EntryError::Empty);
    row<Rows>(u"  "_s, EntryError::Empty);
    for (const QString &text :
         {u"1,2,2,4"_s, u"1,2,3"_s, u"1,2,3,4,5"_s, u"0,1,2,3"_s, u"1,2,3,5"_s, u"1,2,3,x"_s,
          u"1,,2,3,4"_s, u"1,2,3,4,"_s, u"-1,2,3,4"_s, u"+1,2,3,4"_s, u"1.0,2,3,4"_s, u"1234"_s,
          u"1,2,3,99999999999999999999"_s, u"1;2;3;4"_s})
        row<Rows>(text, EntryError::NotPermutation);
}

void tst_Entry::order()
{
    QFETCH(QString, text);
    QFETCH(Entry<std::vector<int>>, expected);
    QVERIFY2(readOrder(text, 4) == expected, qPrintable(words(readOrder(text, 4))));
}

void tst_Entry::seed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Entry<std::uint64_t>>("expected");
    row<std::uint64_t>(u"0"_s, std::uint64_t{0});
    row<std::uint64_t>(u" 007 "_s, std::uint64_t{7});
    row<std::uint64_t>(u"18446744073709551615"_s, std::uint64_t{18446744073709551615U});
    row<std::uint64_t>(u"18446744073709551616"_s, EntryError::OutOfRange);
    row<std::uint64_t>(u""_s, EntryError::Empty);
    row<std::uint64_t>(u" "_s, EntryError::Empty);
    for (const QString &text :
         {u"-1"_s, u"+1"_s, u"1.5"_s, u"1e3"_s, u"abc"_s, u"0x10"_s, u"1 2"_s})
        row<std::uint64_t>(text, EntryError::NotWhole);
}

void tst_Entry::seed()
{
    QFETCH(QString, text);
    QFETCH(Entry<std::uint64_t>, expected);
    QVERIFY2(readWholeNumber(text) == expected, qPrintable(words(readWholeNumber(text))));
}

FRONTERA_TEST(tst_Entry)
#include "tst_entry.moc"

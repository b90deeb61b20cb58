// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/number/decimal.h"

#include "tests/core/literals.h"
#include "tests/core/rational.h"
#include "tests/test_main.h"

#include <QTest>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <random>
#include <string>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

constexpr unsigned decimalSeed = 20261124;

/// A literal of up to 18 significant digits; powers are small, medium or as large as they may be.
QString randomLiteral(std::mt19937 &random)
{
    const auto below = [&random](int bound) { return static_cast<int>(random() % bound); };
    const int length = below(3) == 0 ? 18 : 1 + below(18);
    QString digits(QChar(u'1' + below(9)));
    while (digits.size() < length)
        digits += QChar(u'0' + below(10));
    if (below(2) == 0)
        digits.insert(1 + below(length), u'.');
    if (digits.endsWith(u'.'))
        digits += u'0';
    const int reach = std::array{0, 3, 20, 280}[below(4)];
    if (reach > 0)
        digits += u'e' + QString::number(below(2 * reach + 1) - reach);
    return below(2) == 0 ? u'-' + digits : digits;
}

int signOf(const Rational &value)
{
    return value.sign();
}

} // namespace

class tst_Decimal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_data();
    void parse();
    void refuse_data();
    void refuse();
    void plainLiterals();
    void longLiterals();
    void print_data();
    void print();
    void blackboard();
    void integerBoundaries_data();
    void integerBoundaries();
    void randomArithmetic();
    void equalNumbersHaveEqualHashes();
    void randomDoubles();
    void halfwayDoubles();
    void extremeDoubles();
};

void tst_Decimal::parse_data()
{
    QTest::addColumn<QString>("literal");
    QTest::addColumn<qint64>("coefficient");
    QTest::addColumn<int>("exponent");
    const auto row = [](const QString &literal, qint64 coefficient, int exponent) {
        QTest::addRow("'%s'", qPrintable(literal.simplified()))
            << literal << coefficient << exponent;
    };
    row(u"0"_s, 0, 0);
    row(u"-0"_s, 0, 0);
    row(u"0e999999999999"_s, 0, 0);
    row(u"2"_s, 2, 0);
    row(u"+2"_s, 2, 0);
    row(u"-2"_s, -2, 0);
    row(u"\u22121"_s, -1, 0);
    row(u"0.1"_s, 1, -1);
    row(u".5"_s, 5, -1);
    row(u"-.5"_s, -5, -1);
    row(u"5."_s, 5, 0);
    row(u"007"_s, 7, 0);
    row(u"1e3"_s, 1000, 0);
    row(u"1E+3"_s, 1000, 0);
    row(u"25e-1"_s, 25, -1);
    row(u"25e\u22121"_s, 25, -1);
    row(u"5.e2"_s, 500, 0);
    row(u".5e1"_s, 5, 0);
    row(u"  0.25\t\n"_s, 25, -2);
    row(u"1e300"_s, 1, 300);
    row(u"-1e300"_s, -1, 300);
    row(u"0.1e301"_s, 1, 300);
    row(u"1e-300"_s, 1, -300);
    row(u"999999999999999999"_s, 999999999999999999, 0);
    row(u"0.000999999999999999999"_s, 999999999999999999, -21);
    row(u"100000000000000000000000"_s, 1, 23);
    row(u"1.00000000000000000000000"_s, 1, 0);
    row(u"123456789012345678000000"_s, 123456789012345678, 6);
}

void tst_Decimal::parse()
{
    QFETCH(QString, literal);
    QFETCH(qint64, coefficient);
    QFETCH(int, exponent);
    const std::optional<Decimal> parsed = Decimal::parse(literal);
    QVERIFY(parsed.has_value());
    QCOMPARE(*parsed, Decimal(coefficient, exponent));
    QCOMPARE(parsed->sign(), (coefficient > 0) - (coefficient < 0));
    const QByteArray utf8 = literal.toUtf8();
    const std::optional<Decimal> again = Decimal::parse(QUtf8StringView(utf8));
    QVERIFY(again.has_value());
    QCOMPARE(*again, *parsed);
    QCOMPARE(again->exponent(), parsed->exponent());
}

void tst_Decimal::refuse_data()
{
    QTest::addColumn<QString>("literal");
    QTest::addColumn<DecimalError>("expected");
    const auto row = [](const QString &literal, DecimalError expected) {
        QTest::addRow("'%s'", literal.toUtf8().constData()) << literal << expected;
    };
    row(QString(), DecimalError::Empty);
    row(u"   "_s, DecimalError::Empty);
    for (const QString &literal :
         {u"abc"_s,   u"nan"_s,    u"inf"_s,    u"-inf"_s, u"0x10"_s, u"1,5"_s,   u"1e"_s,
          u"1e+"_s,   u"e5"_s,     u"."_s,      u"-"_s,    u"+-1"_s,  u"--1"_s,   u"1.2.3"_s,
          u"1 2"_s,   u"1e5.5"_s,  u"1e 5"_s,   u"- 1"_s,  u"1.e-"_s, u"0.1f"_s,  u"1_000"_s,
          u"1'000"_s, u"\u0661"_s, u"\u00bd"_s, u"%"_s,    u"10%"_s,  u"1e5e5"_s, u".e1"_s})
        row(literal, DecimalError::NotANumber);
    row(u"1234567890123456789"_s, DecimalError::TooManyDigits);
    row(u"0.1234567890123456789"_s, DecimalError::TooManyDigits);
    row(u"1000000000000000000.1"_s, DecimalError::TooManyDigits);
    row(u"1e400"_s, DecimalError::OutOfRange);
    row(u"-1e400"_s, DecimalError::OutOfRange);
    row(u"1e301"_s, DecimalError::OutOfRange);
    row(u"1.1e300"_s, DecimalError::OutOfRange);
    row(u"1e-301"_s, DecimalError::OutOfRange);
    row(u"9.9e-301"_s, DecimalError::OutOfRange);
    row(u"1e99999999999999999999"_s, DecimalError::OutOfRange);
    row(u"1e-99999999999999999999"_s, DecimalError::OutOfRange);
}

void tst_Decimal::refuse()
{
    QFETCH(QString, literal);
    QFETCH(DecimalError, expected);
    DecimalError error{};
    QVERIFY(!Decimal::parse(literal, &error).has_value());
    QCOMPARE(error, expected);
    QVERIFY(!Decimal::parse(literal).has_value());
    const QByteArray utf8 = literal.toUtf8();
    DecimalError again{};
    QVERIFY(!Decimal::parse(QUtf8StringView(utf8), &again).has_value());
    QCOMPARE(again, error);
}

/// UTF-8 is read as UTF-16 is, to the exponent.
void tst_Decimal::plainLiterals()
{
    std::mt19937 random(7); // NOLINT: the same every time
    const std::string letters = "0000123456789.-+e \xc3";
    int numbers = 0;
    for (int i = 0; i < 20'000; ++i) {
        QByteArray text;
        const auto length = random() % 22;
        for (unsigned j = 0; j < length; ++j)
            text += letters[random() % (j == 0 ? letters.size() : 15)];
        DecimalError error{};
        DecimalError utf8Error{};
        const auto expected = Decimal::parse(QString::fromUtf8(text), &error);
        const auto actual = Decimal::parse(QUtf8StringView(text), &utf8Error);
        QCOMPARE(actual.has_value(), expected.has_value());
        QCOMPARE(utf8Error, error);
        if (!expected)
            continue;
        QCOMPARE(actual->toString(), expected->toString());
        QCOMPARE(actual->exponent(), expected->exponent());
        ++numbers;
    }
    QVERIFY(numbers > 5000);
}

void tst_Decimal::longLiterals()
{
    const QString zeros(5000, u'0');
    QCOMPARE(number(QString(u"1."_s + zeros)), Decimal(1));
    QCOMPARE(number(QString(zeros + u"1"_s)), Decimal(1));
    QCOMPARE(number(QString(u'1' + zeros + u"e-5000"_s)), Decimal(1));
    QCOMPARE(number(QString(u"0."_s + zeros + u"1e5001"_s)), Decimal(1));
    DecimalError error{};
    QVERIFY(!Decimal::parse(QString(u'1' + zeros), &error));
    QCOMPARE(error, DecimalError::OutOfRange);
}

void tst_Decimal::print_data()
{
    QTest::addColumn<Decimal>("value");
    QTest::addColumn<QString>("expected");
    const auto row = [](const Decimal &value, const QString &expected) {
        QTest::newRow(expected.toUtf8().constData()) << value << expected;
    };
    row(Decimal(), u"0"_s);
    row(Decimal(0, 50), u"0"_s);
    row(Decimal(1, -1), u"0.1"_s);
    row(Decimal(-3, -1), u"-0.3"_s);
    row(Decimal(2), u"2"_s);
    row(Decimal(200, -2), u"2"_s);
    row(Decimal(-1250, -2), u"-12.5"_s);
    row(Decimal(10, 2), u"1000"_s);
    row(Decimal(1, 20), u"100000000000000000000"_s);
    row(Decimal(1, 21), u"1e21"_s);
    row(Decimal(-15, 299), u"-1.5e300"_s);
    row(Decimal(1, 300), u"1e300"_s);
    row(Decimal(1, -7), u"0.0000001"_s);
    row(Decimal(15, -9), u"1.5e-8"_s);
    row(Decimal(-1, -300), u"-1e-300"_s);
    row(Decimal(std::numeric_limits<std::int64_t>::min()), u"-9223372036854775808"_s);
    row(Decimal(std::numeric_limits<std::int64_t>::max()) + Decimal(1), u"9223372036854775808"_s);
    row(Decimal(1, 30) + Decimal(1), u"1.000000000000000000000000000001e30"_s);
    row(Decimal(1, 30) + Decimal(1) - Decimal(1, 30), u"1"_s);
    row(Decimal(5'000'000'000) * Decimal(4'000'000'000), u"20000000000000000000"_s);
}

void tst_Decimal::print()
{
    QFETCH(Decimal, value);
    QFETCH(QString, expected);
    QCOMPARE(value.toString(), expected);
}

void tst_Decimal::blackboard()
{
    const Decimal zero = number(u"0.1") + number(u"0.2") - number(u"0.3");
    QVERIFY(zero.isZero());
    QCOMPARE(zero.sign(), 0);
    QCOMPARE(zero, Decimal());
    QCOMPARE(zero.toString(), u"0"_s);
    QCOMPARE(number(u"1e300") + number(u"1e-300") - number(u"1e300"), number(u"1e-300"));
}

void tst_Decimal::integerBoundaries_data()
{
    QTest::addColumn<qint64>("a");
    QTest::addColumn<qint64>("b");
    constexpr qint64 least = std::numeric_limits<qint64>::min();
    constexpr qint64 greatest = std::numeric_limits<qint64>::max();
    constexpr std::array edges = {least,
                                  least + 1,
                                  least / 2,
                                  -(qint64{1} << 32),
                                  -qint64{3037000500},
                                  qint64{-10},
                                  qint64{-1},
                                  qint64{0},
                                  qint64{1},
                                  qint64{2},
                                  qint64{10},
                                  qint64{3037000499},
                                  qint64{3037000500},
                                  qint64{1} << 53,
                                  greatest / 2,
                                  greatest / 10,
                                  greatest - 1,
                                  greatest};
    for (const qint64 a : edges) {
        for (const qint64 b : edges)
            QTest::addRow("%lld and %lld", a, b) << a << b;
    }
}

void tst_Decimal::integerBoundaries()
{
    QFETCH(qint64, a);
    QFETCH(qint64, b);
    for (const int shift : {0, 1, -18, 19}) {
        const Decimal x(a);
        const Decimal y(b, shift);
        const Rational exactX(a);
        const Rational exactY = Rational(b) * powerOfTen(shift);
        QVERIFY(exactly((x + y).toString()) == exactX + exactY);
        QVERIFY(exactly((x - y).toString()) == exactX - exactY);
        QVERIFY(exactly((x * y).toString()) == exactX * exactY);
        QVERIFY(exactly((-x).toString()) == -exactX);
        QCOMPARE((x + y).sign(), signOf(exactX + exactY));
        QCOMPARE(x == y, exactX == exactY);
        QCOMPARE(x < y, exactX < exactY);
        QCOMPARE(x + y - y, x);
        QCOMPARE((x + y - y).hash(), x.hash());
    }
}

void tst_Decimal::randomArithmetic()
{
    std::mt19937 random(decimalSeed);
    for (int round = 0; round < 2000; ++round) {
        const QString left = randomLiteral(random);
        const QString right = randomLiteral(random);
        const QString where =
            u"seed %1, round %2: %3 and %4"_s.arg(decimalSeed).arg(round).arg(left, right);
        const Decimal a = number(left);
        const Decimal b = number(right);
        const Rational exactA = exactly(left);
        const Rational exactB = exactly(right);
        QVERIFY2(exactly(a.toString()) == exactA, qPrintable(where));
        QVERIFY2(exactly((a + b).toString()) == exactA + exactB, qPrintable(where));
        QVERIFY2(exactly((a - b).toString()) == exactA - exactB, qPrintable(where));
        QVERIFY2(exactly((a * b).toString()) == exactA * exactB, qPrintable(where));
        QVERIFY2((a * b).sign() == signOf(exactA) * signOf(exactB), qPrintable(where));
        QVERIFY2((a <=> b) == (exactA <=> exactB), qPrintable(where));
        QVERIFY2((a == b) == (exactA == exactB), qPrintable(where));
        const Decimal wide = a * b + b;
        QVERIFY2(wide - b == a * b && (wide - b).hash() == (a * b).hash(), qPrintable(where));
        QVERIFY2(exactly((wide * wide).toString()) ==
                     (exactA * exactB + exactB) * (exactA * exactB + exactB),
                 qPrintable(where));
    }
}

void tst_Decimal::equalNumbersHaveEqualHashes()
{
    const std::vector<std::vector<Decimal>> equals = {
        {Decimal(), Decimal(0, 7), Decimal(0, -300), number(u"0.3") - number(u"0.3"),
         Decimal(1, 40) + Decimal(-1, 40)},
        {Decimal(1), Decimal(10, -1), Decimal(1'000'000, -6), number(u"0.1") * number(u"10"),
         Decimal(1, 40) + Decimal(1) - Decimal(1, 40)},
        {Decimal(1, 20), Decimal(10'000'000'000) * Decimal(10'000'000'000),
         Decimal(std::numeric_limits<std::int64_t>::max()) +
             (Decimal(1, 20) - Decimal(std::numeric_limits<std::int64_t>::max()))},
        {Decimal(1, 30) + Decimal(1), (Decimal(1, 30) + Decimal(1)) * Decimal(1000, -3),
         Decimal(1) + Decimal(100, 28)},
    };
    for (std::size_t i = 0; i < equals.size(); ++i) {
        for (const Decimal &a : equals[i]) {
            for (const Decimal &b : equals[i]) {
                QCOMPARE(a, b);
                QCOMPARE(a.hash(), b.hash());
                QVERIFY((a <=> b) == std::strong_ordering::equal);
                QCOMPARE(a.toString(), b.toString());
            }
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY(a > equals[j].front() && a != equals[j].front());
        }
    }
    QVERIFY(Decimal(1).hash() != Decimal(10).hash());
}

void tst_Decimal::randomDoubles()
{
    std::mt19937 random(decimalSeed);
    for (int round = 0; round < 5000; ++round) {
        Decimal value = number(randomLiteral(random));
        if (round % 3 == 0)
            value = value * number(u"1.23456789012345678") + number(u"0.1");
        const QByteArray text = value.toString().toLatin1();
        QCOMPARE(QByteArray::number(value.toDouble(), 'g', 17),
                 QByteArray::number(std::strtod(text.constData(), nullptr), 'g', 17));
    }
}

/// Values halfway between two doubles, and so close to it that 64 bits do not tell on which side.
void tst_Decimal::halfwayDoubles()
{
    std::mt19937_64 random(decimalSeed);
    constexpr std::int64_t doubles = std::int64_t{1} << 53;
    constexpr int reach = 40;
    for (int round = 0; round < 9000; ++round) {
        const auto odd = static_cast<std::int64_t>(random() >> 11) | doubles | 1; // of 54 bits
        const int power = static_cast<int>(random() % (2 * reach + 1)) - reach;
        const Decimal factor = power < 0 ? Decimal(5, -1) : Decimal(2);
        Decimal value(round % 2 == 0 ? odd : -odd);
        for (int i = 0; i < std::abs(power); ++i)
            value = value * factor;
        const int digits = 17 + static_cast<int>(random() % 8); // of which the last is another one
        const int place = static_cast<int>(std::floor(std::log10(double(odd)) + 0.30103 * power));
        value = value + Decimal(round % 3 - 1, place - digits);
        const QByteArray text = value.toString().toLatin1();
        QVERIFY2(value.toDouble() == std::strtod(text.constData(), nullptr), text.constData());
    }
}

void tst_Decimal::extremeDoubles()
{
    constexpr double greatest = std::numeric_limits<double>::max();
    const Decimal large = number(u"1e300");
    QCOMPARE((large * large).toDouble(), greatest);
    QCOMPARE((-large * large).toDouble(), -greatest);
    const Decimal small = number(u"1e-300");
    QVERIFY((small * small).toDouble() == 0.0);
    QVERIFY((-small * small).toDouble() == 0.0);
    QVERIFY((Decimal() * small * small).toDouble() == 0.0);
    QVERIFY((small * number(u"1e-20")).toDouble() == 1e-320);
    // Between two doubles, just beyond the tie.
    QVERIFY((number(u"9007199254740993") + small).toDouble() == 9007199254740994.0);
    QVERIFY((number(u"9007199254740993") + number(u"1e-10")).toDouble() == 9007199254740994.0);
    QVERIFY((number(u"9007199254740993") - number(u"1e-10")).toDouble() == 9007199254740992.0);
    QVERIFY(number(u"9007199254740993").toDouble() == 9007199254740992.0);
}

FRONTERA_TEST(tst_Decimal)
#include "tst_decimal.moc"

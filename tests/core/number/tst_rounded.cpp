// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/number/rounded.h"

#include "core/number/fraction.h"
#include "tests/core/literals.h"
#include "tests/core/rational.h"
#include "tests/test_main.h"

#include <QTest>
#include <random>

using namespace frontera;
using namespace Qt::StringLiterals;

class tst_Rounded : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void byHand_data();
    void byHand();
    void rootsByHand_data();
    void rootsByHand();
    void nearest();
    void texts_data();
    void texts();
};

namespace {

constexpr unsigned roundingSeed = 11;

/// number·10^power, by parts that a literal can be.
Fraction scaled(std::int64_t number, std::int64_t divisor, int power)
{
    return Fraction(number, divisor) * Fraction(Decimal(1, power));
}

Rational valueOf(const Fraction &fraction)
{
    return Rational(fraction.toString().toStdString());
}

/// Half of the last of so many digits of a number > 0.
Rational halfUnit(const Decimal &number, int digits)
{
    const Rational size = exactly(number.toString());
    int power = number.exponent();
    while (size >= powerOfTen(power + 1))
        ++power;
    while (size < powerOfTen(power))
        --power;
    return powerOfTen(power - digits + 1) / 2;
}

int digitsOf(const Decimal &number)
{
    QString digits = number.toString();
    digits = digits.section(u'e', 0, 0).remove(u'.').remove(u'-');
    while (digits.startsWith(u'0'))
        digits.remove(0, 1);
    while (digits.endsWith(u'0'))
        digits.chop(1);
    return static_cast<int>(digits.size());
}

} // namespace

void tst_Rounded::byHand_data()
{
    QTest::addColumn<Fraction>("number");
    QTest::addColumn<int>("digits");
    QTest::addColumn<QString>("expected");
    QTest::newRow("0") << Fraction(0) << 3 << u"0"_s;
    QTest::newRow("1/3") << Fraction(1, 3) << 3 << u"0.333"_s;
    QTest::newRow("-2/3") << Fraction(-2, 3) << 3 << u"-0.667"_s;
    QTest::newRow("tie to even below") << Fraction(1225) << 3 << u"1220"_s;
    QTest::newRow("tie to even above") << Fraction(1235) << 3 << u"1240"_s;
    QTest::newRow("a bit above the tie") << Fraction(1225) + scaled(1, 1, -200) << 3 << u"1230"_s;
    QTest::newRow("one more digit") << Fraction(9996, 1000) << 3 << u"10"_s;
    QTest::newRow("1e600") << scaled(2, 3, 600) << 3 << u"6.67e599"_s;
    QTest::newRow("1e-900") << scaled(-1, 7, -900) << 18 << u"-1.42857142857142857e-901"_s;
}

void tst_Rounded::byHand()
{
    QFETCH(Fraction, number);
    QFETCH(int, digits);
    QTEST(rounded(number, digits).toString(), "expected");
}

void tst_Rounded::rootsByHand_data()
{
    QTest::addColumn<Fraction>("square");
    QTest::addColumn<int>("digits");
    QTest::addColumn<QString>("expected");
    QTest::newRow("0") << Fraction(0) << 6 << u"0"_s;
    QTest::newRow("1/4") << Fraction(1, 4) << 6 << u"0.5"_s;
    QTest::newRow("2") << Fraction(2) << 18 << u"1.41421356237309505"_s;
    QTest::newRow("tie to even") << Fraction(25, 4) << 1 << u"2"_s;
    QTest::newRow("tie to even above") << Fraction(49, 4) << 1 << u"4"_s;
    QTest::newRow("1e300") << scaled(1, 1, 600) << 6 << u"1e300"_s;
    QTest::newRow("5e-301") << scaled(25, 1, -602) << 6 << u"5e-301"_s;
    QTest::newRow("odd power") << scaled(1, 1, 601) << 6 << u"3.16228e300"_s;
}

void tst_Rounded::rootsByHand()
{
    QFETCH(Fraction, square);
    QFETCH(int, digits);
    QTEST(roundedRoot(square, digits).toString(), "expected");
}

/// Against the definition, in the arithmetic of the tests: no further away than half of the last
/// digit. For a root the squares are compared.
void tst_Rounded::nearest()
{
    std::mt19937 random(roundingSeed);
    const auto whole = [&random] {
        std::uniform_int_distribution<int> bits(0, 62);
        return static_cast<std::int64_t>((std::uint64_t{random()} << 32 | random()) >>
                                         (63 - bits(random))) +
               1;
    };
    std::uniform_int_distribution<int> powers(-700, 700);
    for (int i = 0; i < 3000; ++i) {
        const int digits = 1 + i % 18;
        const Fraction number = scaled(whole(), whole(), i % 2 == 0 ? powers(random) : i % 7 - 3);
        const Decimal plain = rounded(number, digits);
        QVERIFY(digitsOf(plain) <= digits);
        const Rational error = exactly(plain.toString()) - valueOf(number);
        QVERIFY(abs(error) <= halfUnit(plain, digits));
        QCOMPARE(rounded(-number, digits), -plain);

        const Decimal root = roundedRoot(number, digits);
        QVERIFY(digitsOf(root) <= digits);
        const Rational half = halfUnit(root, digits);
        const Rational least = exactly(root.toString()) - half;
        const Rational most = exactly(root.toString()) + half;
        QVERIFY(least * least <= valueOf(number) && valueOf(number) <= most * most);
    }
}

void tst_Rounded::texts_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<int>("digits");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *number, int digits, const char *expected) {
        QTest::addRow("%s, %d", number, digits)
            << QString::fromLatin1(number) << digits << QString::fromLatin1(expected);
    };
    row("0", 3, "0");
    row("0.354", 3, "0.354");
    row("-12", 3, "-12");
    row("999", 3, "999");
    row("1230", 3, "1.23e3");
    row("-1000", 3, "-1e3");
    row("1230", 6, "1230");
    row("0.0000354", 3, "0.0000354");
    row("0.00000354", 3, "3.54e-6");
    row("1e300", 6, "1e300");
    row("-5e-290", 6, "-5e-290");
}

void tst_Rounded::texts()
{
    QFETCH(QString, number);
    QFETCH(int, digits);
    QTEST(roundedText(frontera::number(number), digits), "expected");
}

FRONTERA_TEST(tst_Rounded)
#include "tst_rounded.moc"

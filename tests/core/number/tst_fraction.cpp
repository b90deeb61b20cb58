// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/number/fraction.h"

#include "tests/core/literals.h"
#include "tests/core/rational.h"
#include "tests/test_main.h"

#include <QTest>
#include <bit>
#include <cmath>
#include <limits>
#include <random>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

constexpr unsigned fractionSeed = 42;
constexpr auto smallest = std::numeric_limits<std::int64_t>::min();
constexpr auto largest = std::numeric_limits<std::int64_t>::max();

/// Read through its text, so without the core's arithmetic.
Rational value(const Fraction &fraction)
{
    return Rational(fraction.toString().toStdString());
}

/// The value of a double.
Fraction fraction(double value)
{
    int power = 0;
    const auto mantissa = static_cast<std::int64_t>(std::ldexp(std::frexp(value, &power), 53));
    Fraction result(mantissa);
    for (power -= 53; power > 0; --power)
        result = result * Fraction(2);
    for (; power < 0; ++power)
        result = result / Fraction(2);
    return result;
}

QString text(const std::vector<Fraction> &fractions)
{
    QStringList texts;
    for (const Fraction &fraction : fractions)
        texts << fraction.toString();
    return texts.join(u' ');
}

} // namespace

class tst_Fraction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lowestTerms_data();
    void lowestTerms();
    void fromDecimal_data();
    void fromDecimal();
    void arithmetic();
    void order();
    void floor_data();
    void floor();
    void parts();
    void toDouble();
    void toDoubleIsNearest();
    void wholeMultiples_data();
    void wholeMultiples();
};

void tst_Fraction::lowestTerms_data()
{
    QTest::addColumn<qint64>("numerator");
    QTest::addColumn<qint64>("denominator");
    QTest::addColumn<QString>("text");
    const auto row = [](qint64 numerator, qint64 denominator, const QString &text) {
        QTest::addRow("%lld / %lld", numerator, denominator) << numerator << denominator << text;
    };
    row(0, 1, u"0"_s);
    row(0, -7, u"0"_s);
    row(1, 2, u"1/2"_s);
    row(-6, 2, u"-3"_s);
    row(6, -4, u"-3/2"_s);
    row(-6, -4, u"3/2"_s);
    row(51, 17, u"3"_s);
    row(smallest, 1, u"-9223372036854775808"_s);
    row(smallest, -1, u"9223372036854775808"_s);
    row(1, smallest, u"-1/9223372036854775808"_s);
    row(smallest, smallest, u"1"_s);
    row(largest, smallest, u"-9223372036854775807/9223372036854775808"_s);
}

void tst_Fraction::lowestTerms()
{
    QFETCH(qint64, numerator);
    QFETCH(qint64, denominator);
    const Fraction fraction(numerator, denominator);
    QTEST(fraction.toString(), "text");
    QCOMPARE(fraction.sign(), (numerator > 0   ? 1
                               : numerator < 0 ? -1
                                               : 0) *
                                  (denominator > 0 ? 1 : -1));
    QCOMPARE(fraction.isZero(), numerator == 0);
    QCOMPARE(fraction.isWhole(), !fraction.toString().contains(u'/'));
    QCOMPARE(fraction == Fraction(), numerator == 0);
}

void tst_Fraction::fromDecimal_data()
{
    QTest::addColumn<QString>("literal");
    QTest::addColumn<QString>("text");
    const auto row = [](const QString &literal, const QString &text) {
        QTest::newRow(qPrintable(literal)) << literal << text;
    };
    row(u"0"_s, u"0"_s);
    row(u"0.5"_s, u"1/2"_s);
    row(u"-0.125"_s, u"-1/8"_s);
    row(u"12.50"_s, u"25/2"_s);
    row(u"3e2"_s, u"300"_s);
    row(u"1e300"_s, u"1"_s + QString(300, u'0'));
    row(u"1e-300"_s, u"1/1"_s + QString(300, u'0'));
}

void tst_Fraction::fromDecimal()
{
    QFETCH(QString, literal);
    QTEST(Fraction(number(literal)).toString(), "text");
    // A coefficient of more than 64 bits.
    const Decimal wide = number(u"123456789012345678") * number(u"9876543210987654.21");
    QCOMPARE(value(Fraction(wide)), exactly(wide.toString()));
}

void tst_Fraction::arithmetic()
{
    std::mt19937_64 random(fractionSeed);
    for (int round = 0; round < 2000; ++round) {
        const auto any = [&] {
            const int shift = std::array{0, 32, 58}[random() % 3];
            const auto top = static_cast<std::int64_t>(random()) >> shift;
            const auto bottom = static_cast<std::int64_t>(random()) >> shift;
            return Fraction(top, bottom == 0 ? 1 : bottom);
        };
        const Fraction a = any() * any();
        const Fraction b = any();
        QCOMPARE(value(a + b), Rational(value(a) + value(b)));
        QCOMPARE(value(a - b), Rational(value(a) - value(b)));
        QCOMPARE(value(a * b), Rational(value(a) * value(b)));
        if (!b.isZero())
            QCOMPARE(value(a / b), Rational(value(a) / value(b)));
        QCOMPARE(value(-a), Rational(-value(a)));
        QCOMPARE(a < b, value(a) < value(b));
        QCOMPARE(a + b - b, a);
    }
}

void tst_Fraction::order()
{
    const std::vector<Fraction> ascending = {Fraction(-3),   Fraction(-1, 2), Fraction(),
                                             Fraction(1, 3), Fraction(1, 2),  Fraction(2)};
    for (std::size_t i = 0; i < ascending.size(); ++i) {
        for (std::size_t k = 0; k < ascending.size(); ++k) {
            QCOMPARE(ascending[i] <=> ascending[k], i <=> k);
            QCOMPARE(ascending[i] == ascending[k], i == k);
        }
    }
    QCOMPARE(Fraction(2, 4), Fraction(1, 2));
}

void tst_Fraction::floor_data()
{
    QTest::addColumn<qint64>("numerator");
    QTest::addColumn<qint64>("denominator");
    QTest::addColumn<qint64>("floor");
    QTest::newRow("0") << qint64{0} << qint64{1} << qint64{0};
    QTest::newRow("7/2") << qint64{7} << qint64{2} << qint64{3};
    QTest::newRow("-7/2") << qint64{-7} << qint64{2} << qint64{-4};
    QTest::newRow("-1/9") << qint64{-1} << qint64{9} << qint64{-1};
    QTest::newRow("1/9") << qint64{1} << qint64{9} << qint64{0};
    QTest::newRow("-4") << qint64{-8} << qint64{2} << qint64{-4};
}

void tst_Fraction::floor()
{
    QFETCH(qint64, numerator);
    QFETCH(qint64, denominator);
    QFETCH(qint64, floor);
    QCOMPARE(Fraction(numerator, denominator).floor(), Fraction(floor));
}

void tst_Fraction::parts()
{
    QCOMPARE(Fraction(6, -4).numerator(), Fraction(-3));
    QCOMPARE(Fraction(6, -4).denominator(), Fraction(2));
    QCOMPARE(Fraction().numerator(), Fraction());
    QCOMPARE(Fraction().denominator(), Fraction(1));
}

void tst_Fraction::toDouble()
{
    QCOMPARE(Fraction().toDouble(), 0.0);
    QCOMPARE(Fraction(1, 2).toDouble(), 0.5);
    QCOMPARE(Fraction(-1, 10).toDouble(), -0.1);
    QCOMPARE(Fraction(smallest).toDouble(), -0x1p63);

    const Fraction huge(number(u"1e300"));
    QCOMPARE(huge.toDouble(), 1e300);
    QCOMPARE((Fraction(1) / huge).toDouble(), 1e-300);
    // Both parts are beyond every double, what they stand for is not.
    const Fraction beyond = huge * huge;
    QCOMPARE((beyond / (beyond + huge)).toDouble(), 1.0);
    QCOMPARE(((beyond + beyond) / -beyond / Fraction(3)).toDouble(), -2.0 / 3);
    QCOMPARE(beyond.toDouble(), std::numeric_limits<double>::max());
    QCOMPARE((-beyond).toDouble(), std::numeric_limits<double>::lowest());
    QCOMPARE((Fraction(1) / beyond).toDouble(), 0.0);
}

void tst_Fraction::toDoubleIsNearest()
{
    std::mt19937_64 random(fractionSeed);
    const Fraction little = Fraction(1) / Fraction(number(u"1e300"));
    for (int round = 0; round < 300; ++round) {
        // Any double whose exponent is not among the smallest and the largest.
        const std::uint64_t bits =
            (random() & 0x800f'ffff'ffff'ffffU) | ((1023 - 200 + random() % 400) << 52);
        const auto number = std::bit_cast<double>(bits);
        const double next = std::nextafter(number, 0.0);
        const Fraction exact = fraction(number);
        QCOMPARE(exact.toDouble(), number);
        const Fraction half = (exact + fraction(next)) / Fraction(2);
        const Fraction towards = number > 0 ? exact * little : -exact * little;
        const bool isEven = bits % 2 == 0;
        QCOMPARE(half.toDouble(), isEven ? number : next);
        QCOMPARE((half + towards).toDouble(), number > 0 ? number : next);
        QCOMPARE((half - towards).toDouble(), number > 0 ? next : number);
    }
}

void tst_Fraction::wholeMultiples_data()
{
    QTest::addColumn<std::vector<Fraction>>("fractions");
    QTest::addColumn<QString>("wholes");
    using List = std::vector<Fraction>;
    QTest::newRow("none") << List{} << QString();
    QTest::newRow("halves") << List{Fraction(1, 2), Fraction(1, 2)} << u"1 1"_s;
    QTest::newRow("thirds and sixths")
        << List{Fraction(1, 2), Fraction(1, 3), Fraction(1, 6)} << u"3 2 1"_s;
    QTest::newRow("a common factor")
        << List{Fraction(4), Fraction(6, 5), Fraction(2)} << u"10 3 5"_s;
    QTest::newRow("signs and 0") << List{Fraction(-1, 4), Fraction(), Fraction(1, 2)}
                                 << u"-1 0 2"_s;
    QTest::newRow("all 0") << List{Fraction(), Fraction()} << u"0 0"_s;
}

void tst_Fraction::wholeMultiples()
{
    QFETCH(std::vector<Fraction>, fractions);
    QTEST(text(frontera::wholeMultiples(fractions)), "wholes");
}

FRONTERA_TEST(tst_Fraction)
#include "tst_fraction.moc"

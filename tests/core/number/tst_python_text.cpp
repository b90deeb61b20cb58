// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/number/python_text.h"
#include "tests/test_main.h"

#include <QTest>
#include <limits>

using namespace frontera;

class tst_PythonText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void repr_data();
    void repr();
    void valuesAreExact();
    void valuesWithoutOne();
};

/// Asked of Python 3.11.
void tst_PythonText::repr_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QByteArray>("text");
    const std::pair<double, const char *> rows[] = {
        {0.0, "0.0"},
        {1.0, "1.0"},
        {-2.5, "-2.5"},
        {0.1, "0.1"},
        {0.1 + 0.2, "0.30000000000000004"},
        {0.1 + 0.2 - 0.3, "5.551115123125783e-17"},
        {0.0001, "0.0001"},
        {0.00012345, "0.00012345"},
        {-0.0, "-0.0"},
        {0.00009999999999999999, "9.999999999999999e-05"},
        {0.00012345678901234567, "0.00012345678901234567"},
        {-9007199254740991.0, "-9007199254740991.0"},
        {9007199254740993.0, "9007199254740992.0"},
        {9007199254740994.0, "9007199254740994.0"},
        {0.00001, "1e-05"},
        {1.5e-7, "1.5e-07"},
        {1e15, "1000000000000000.0"},
        {9999999999999998.0, "9999999999999998.0"},
        {1e16, "1e+16"},
        {12345678901234567890.0, "1.2345678901234567e+19"},
        {123456.75, "123456.75"},
        {1e22, "1e+22"},
        {1e23, "1e+23"},
        {1e300, "1e+300"},
        {5e-324, "5e-324"},
        {1.7976931348623157e308, "1.7976931348623157e+308"},
        {std::numeric_limits<double>::infinity(), "inf"},
        {-std::numeric_limits<double>::infinity(), "-inf"},
        {std::numeric_limits<double>::quiet_NaN(), "nan"},
    };
    for (const auto &[number, text] : rows)
        QTest::newRow(text) << number << QByteArray(text);
}

void tst_PythonText::repr()
{
    QFETCH(const double, number);
    QTEST(pythonText(number), "text");
}

void tst_PythonText::valuesAreExact()
{
    QCOMPARE(valueOf(0.1).toString(),
             QStringLiteral("0.1000000000000000055511151231257827021181583404541015625"));
    QCOMPARE(valueOf(-0.375).toString(), QStringLiteral("-0.375"));
    QCOMPARE(valueOf(3e20).toString(), QStringLiteral("300000000000000000000"));
    QVERIFY(valueOf(0).isZero());
    for (const double number : {0.1, 1.0 / 3, 1e-300, 1e300, 2.2250738585072014e-308})
        QCOMPARE(valueOf(number).toDouble(), number);
}

void tst_PythonText::valuesWithoutOne()
{
    constexpr double largest = std::numeric_limits<double>::max();
    QCOMPARE(valueOf(std::numeric_limits<double>::infinity()).toDouble(), largest);
    QCOMPARE(valueOf(-std::numeric_limits<double>::infinity()).toDouble(), -largest);
    QVERIFY(valueOf(std::numeric_limits<double>::quiet_NaN()).isZero());
}

FRONTERA_TEST(tst_PythonText)
#include "tst_python_text.moc"

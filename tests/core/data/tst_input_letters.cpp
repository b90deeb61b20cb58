// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/dataset.h"
#include "core/data/features.h"
#include "core/data/input_letters.h"

#include "tests/test_main.h"

#include <QTest>

using namespace frontera;
using namespace Qt::StringLiterals;

class tst_InputLetters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letters_data();
    void letters();
    void derived();
    void neverTwice();
};

namespace {

Dataset named(const QStringList &names)
{
    std::vector<QString> all(names.begin(), names.end());
    return {u"own"_s, all, std::vector<Decimal>(all.size()), {1}};
}

} // namespace

/// What the data call x with a number keeps it; the others have what is free.
void tst_InputLetters::letters_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QStringList>("letters");
    QTest::addColumn<QList<bool>>("areNames");
    QTest::addColumn<int>("constant");

    const auto row = [](const char *names, const char *letters, const QList<bool> &areNames,
                        int constant) {
        QTest::newRow(names) << QString::fromUtf8(names).split(u'|')
                             << QString::fromUtf8(letters).split(u'|') << areNames << constant;
    };
    row("x1|x2", "x₁|x₂", {true, true}, 0);
    row("visa|age", "x₁|x₂", {false, false}, 0);
    row("x0|x1|x2", "x₀|x₁|x₂", {true, true, true}, 3);
    row("x2|x1", "x₂|x₁", {true, true}, 0);
    row("x_1|x_2", "x₁|x₂", {true, true}, 0);
    row("X1|X2", "X₁|X₂", {true, true}, 0);
    row("X_0|X_1", "X₀|X₁", {true, true}, 2);
    row("x[0]|x[1]", "x₀|x₁", {true, true}, 2);
    row("x(7)|x{8}|x 9|x.10|x-11", "x₇|x₈|x₉|x₁₀|x₁₁", {true, true, true, true, true}, 0);
    row("x₀|x₁", "x₀|x₁", {true, true}, 2);
    row("x2|age", "x₂|x₁", {true, false}, 0);
    row("age|x1|x3|size", "x₂|x₁|x₃|x₄", {false, true, true, false}, 0);
    row("age|x0", "x₁|x₀", {false, true}, 2);
    row("x1|X1", "x₁|x₂", {true, false}, 0); // one letter does not stand for two inputs
    row("x1|X2", "x₁|x₂", {true, true}, 0);
    row("x|y", "x₁|x₂", {false, false}, 0);
    row("x1a|x1_2|x[]|x[1|xx1|y1|x12345", "x₁|x₂|x₃|x₄|x₅|x₆|x₇",
        {false, false, false, false, false, false, false}, 0);
    row("X1|age", "X₁|X₂", {true, false}, 0);
}

void tst_InputLetters::letters()
{
    QFETCH(const QStringList, names);
    const Dataset data = named(names);
    const InputLetters letters(data);
    QTEST(letters.inputs(), "letters");
    QTEST(letters.constant(), "constant");
    QList<bool> areNames;
    for (int i = 0; i < data.inputCount(); ++i) {
        areNames += letters.isName(i);
        QCOMPARE(letters.weight(i).sliced(1), letters.input(i).sliced(1));
        QCOMPARE(letters.plainInput(i), letters.letter() + QString::number(letters.number(i)));
        QCOMPARE(letters.plainWeight(i), u'w' + QString::number(letters.number(i)));
        QCOMPARE(inputLetter(data, i), letters.input(i));
        QCOMPARE(weightLetter(data, i), letters.weight(i));
    }
    QTEST(areNames, "areNames");
}

void tst_InputLetters::derived()
{
    const auto lettersOf = [](const QStringList &names) {
        return InputLetters(withFeatures(named(names), {{0, 1}, {0, 0}})).inputs();
    };
    QCOMPARE(lettersOf({u"x1"_s, u"x2"_s}), QStringList({u"x₁"_s, u"x₂"_s, u"x₃"_s, u"x₄"_s}));
    QCOMPARE(lettersOf({u"x0"_s, u"x1"_s}), QStringList({u"x₀"_s, u"x₁"_s, u"x₂"_s, u"x₃"_s}));
    QCOMPARE(lettersOf({u"x5"_s, u"age"_s}), QStringList({u"x₅"_s, u"x₁"_s, u"x₆"_s, u"x₇"_s}));
    QCOMPARE(InputLetters(Dataset()).constant(), 0);
}

/// Of all data with names out of a few, in any order.
void tst_InputLetters::neverTwice()
{
    const QStringList few{u"x0"_s, u"x1"_s, u"x2"_s, u"X2"_s, u"x_3"_s, u"age"_s, u"x"_s};
    int seen = 0;
    for (const QString &first : few) {
        for (const QString &second : few) {
            for (const QString &third : few) {
                if (first == second || second == third || first == third)
                    continue;
                QStringList letters = InputLetters(named({first, second, third})).inputs();
                QCOMPARE(letters.removeDuplicates(), 0);
                ++seen;
            }
        }
    }
    QCOMPARE(seen, 7 * 6 * 5);
}

FRONTERA_TEST(tst_InputLetters)
#include "tst_input_letters.moc"

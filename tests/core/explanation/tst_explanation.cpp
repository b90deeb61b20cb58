// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation/explanation.h"

#include "core/data/dataset.h"
#include "core/data/gates.h"
#include "core/linear/best_line.h"
#include "core/linear/convex_hull.h"
#include "core/models/perceptron/perceptron.h"
#include "core/number/split_mix.h"
#include "core/settings/settings.h"
#include "tests/test_main.h"

#include <QTest>
#include <chrono>
#include <thread>

using namespace frontera;

class tst_Explanation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stopsAtOnce_data();
    void stopsAtOnce();
    void stopsInTheMiddle_data();
    void stopsInTheMiddle();
    void answersUnlessAsked();
    void scaledBoundWhereItHelps();
};

namespace {

/// What the classes are given by.
enum class Classes { Chance, Sign };

/// Rows of inputs with 18 digits and exponents up to `spread` apart: the farther, the longer the
/// numbers of a proof, and the more hours it takes.
Dataset wideData(int rows, int inputs, int spread, Classes classes)
{
    SplitMix64 chance(7);
    std::vector<QString> names;
    for (int k = 0; k < inputs; ++k)
        names.push_back(QStringLiteral("x%1").arg(k + 1));
    std::vector<Decimal> values;
    std::vector<int> targets;
    for (int row = 0; row < rows; ++row) {
        for (int k = 0; k < inputs; ++k) {
            const auto coefficient =
                static_cast<std::int64_t>(chance.below(2'000'000'000'000'000'000)) -
                1'000'000'000'000'000'000;
            const auto power = static_cast<int>(chance.below(static_cast<unsigned>(spread) + 1));
            values.emplace_back(coefficient, power - 18 - spread / 2);
        }
        const bool isPositive = values[values.size() - static_cast<std::size_t>(inputs)].sign() > 0;
        targets.push_back(classes == Classes::Sign ? isPositive : chance.below(2) == 1);
    }
    return Dataset(QStringLiteral("wide"), names, std::move(values), std::move(targets));
}

void addData()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("inputs");
    QTest::addColumn<int>("spread");
    QTest::addColumn<Classes>("classes");
    QTest::newRow("separable") << 300 << 64 << 500 << Classes::Sign;
    QTest::newRow("not separable") << 300 << 64 << 500 << Classes::Chance;
    QTest::newRow("best line") << 1000 << 2 << 500 << Classes::Chance;
}

} // namespace

void tst_Explanation::stopsAtOnce_data()
{
    addData();
    QTest::newRow("many") << 100'000 << 2 << 0 << Classes::Sign;
}

void tst_Explanation::stopsAtOnce()
{
    QFETCH(int, rows);
    QFETCH(int, inputs);
    QFETCH(int, spread);
    QFETCH(Classes, classes);
    const Dataset data = wideData(rows, inputs, spread, classes);
    std::stop_source source;
    source.request_stop();
    QVERIFY(!explain(data, Settings(), source.get_token()).isKnown);
    if (inputs != 2)
        return;
    QVERIFY_THROWS_EXCEPTION(Stopped,
                             (void)bestLine(data, linearQuestion(Settings()), source.get_token()));
    QVERIFY_THROWS_EXCEPTION(Stopped, (void)convexHull(data, 1, source.get_token()));
}

void tst_Explanation::stopsInTheMiddle_data()
{
    addData();
}

/// Each of these proofs takes minutes, and would end after the test's time.
void tst_Explanation::stopsInTheMiddle()
{
    QFETCH(int, rows);
    QFETCH(int, inputs);
    QFETCH(int, spread);
    QFETCH(Classes, classes);
    const Dataset data = wideData(rows, inputs, spread, classes);
    for (const int milliseconds : {1, 10, 100, 400}) {
        Explanation found;
        std::jthread thread(
            [&](const std::stop_token &stop) { found = explain(data, Settings(), stop); });
        std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds));
        thread.request_stop();
        thread.join();
        QVERIFY(!found.isKnown);
    }
}

void tst_Explanation::answersUnlessAsked()
{
    std::stop_source source;
    const Explanation found = explain(gateDataset(AndGate), Settings(), source.get_token());
    QVERIFY(found.isKnown);
    QCOMPARE(found.bestRight, 4);
    QVERIFY(found.separability.street ==
            explain(gateDataset(AndGate), Settings()).separability.street);
}

/// A bound is told of scaled inputs if it is far less: not where classes are close to each other,
/// and not where no bound is large.
void tst_Explanation::scaledBoundWhereItHelps()
{
    const auto found = [](const std::vector<Decimal> &values) {
        const Dataset data(QStringLiteral("d"), {QStringLiteral("a")}, values, {0, 0, 1});
        return explain(data, Settings());
    };
    const Explanation close = found({Decimal(0), Decimal(999, -3), Decimal(1)});
    QVERIFY(close.bound && close.bound->most > Fraction(manyMistakes));
    QVERIFY(!close.scaledMost);
    const Explanation far = found({Decimal(100'000), Decimal(100'001), Decimal(100'002)});
    QVERIFY(far.bound && far.scaledMost && *far.scaledMost * Fraction(10) <= far.bound->most);
    QVERIFY(!found({Decimal(0), Decimal(1), Decimal(2)}).scaledMost);
}

FRONTERA_TEST(tst_Explanation)
#include "tst_explanation.moc"

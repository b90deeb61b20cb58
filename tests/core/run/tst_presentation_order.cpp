// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/record/presentation_order.h"
#include "tests/test_main.h"

#include <QTest>
#include <array>
#include <map>
#include <random>
#include <set>

using namespace frontera;

namespace {

Settings shuffledBy(std::uint64_t seed)
{
    Settings settings;
    settings.order = Order::Shuffled;
    settings.seed = seed;
    return settings;
}

std::vector<int> epochOf(PresentationOrder &order, qint64 epoch, int observations)
{
    std::vector<int> rows;
    for (int place = 1; place <= observations; ++place)
        rows.push_back(order.observationAt((epoch - 1) * observations + place));
    return rows;
}

} // namespace

class tst_PresentationOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fixedOrders();
    void knownValues_data();
    void knownValues();
    void everyEpochIsAPermutation_data();
    void everyEpochIsAPermutation();
    void sameWhateverTheAccess();
    void seedsDoNotFollowEachOther();
    void uniform();
    void shuffledOnce();
    void drawn();
    void permutations_data();
    void permutations();
};

void tst_PresentationOrder::fixedOrders()
{
    Settings settings;
    PresentationOrder given(settings, 3);
    QVERIFY(given.isFixed());
    settings.order = Order::Chosen;
    settings.permutation = {2, 0, 1};
    PresentationOrder chosen(settings, 3);
    QVERIFY(chosen.isFixed());
    for (const qint64 epoch : {1, 2, 1'000'000'000}) {
        QCOMPARE(epochOf(given, epoch, 3), (std::vector{0, 1, 2}));
        QCOMPARE(epochOf(chosen, epoch, 3), (std::vector{2, 0, 1}));
    }
}

/// Worked out by a separate program (Python's integers) from the published SplitMix64, whose first
/// value for seed 0 is e220a8397b1dcdaf. They hold on every machine.
void tst_PresentationOrder::knownValues_data()
{
    QTest::addColumn<quint64>("seed");
    QTest::addColumn<qint64>("epoch");
    QTest::addColumn<std::vector<int>>("rows");
    const auto row = [](quint64 seed, qint64 epoch, const std::vector<int> &rows) {
        QTest::addRow("seed %llu, epoch %lld", seed, epoch) << seed << epoch << rows;
    };
    row(0, 1, {2, 1, 0, 3});
    row(0, 2, {2, 3, 1, 0});
    row(0, 3, {0, 3, 1, 2});
    row(1, 1, {0, 2, 1, 3});
    row(1, 2, {0, 1, 2, 3});
    row(1, 3, {1, 2, 0, 3});
    row(2, 1, {3, 0, 2, 1});
    row(42, 1, {3, 0, 1, 2});
    row(42, 2, {0, 3, 1, 2});
    row(18446744073709551615U, 1, {0, 2, 3, 1});
    row(0, 1'000'000, {7, 5, 1, 8, 0, 3, 4, 2, 9, 6});
    row(42, 1'000'000, {0, 4, 5, 1, 3, 8, 6, 2, 7, 9});
    row(18446744073709551615U, 1'000'000, {3, 4, 6, 0, 8, 9, 2, 7, 1, 5});
}

void tst_PresentationOrder::knownValues()
{
    QFETCH(quint64, seed);
    QFETCH(qint64, epoch);
    QFETCH(std::vector<int>, rows);
    const int observations = static_cast<int>(rows.size());
    PresentationOrder order(shuffledBy(seed), observations);
    QVERIFY(!order.isFixed());
    QCOMPARE(epochOf(order, epoch, observations), rows);
}

void tst_PresentationOrder::everyEpochIsAPermutation_data()
{
    QTest::addColumn<int>("observations");
    for (const int observations : {1, 2, 3, 4, 7, 100})
        QTest::addRow("%d", observations) << observations;
}

void tst_PresentationOrder::everyEpochIsAPermutation()
{
    QFETCH(int, observations);
    PresentationOrder order(shuffledBy(7), observations);
    for (qint64 epoch = 1; epoch <= 200; ++epoch)
        QVERIFY(isPermutation(epochOf(order, epoch, observations), observations));
}

void tst_PresentationOrder::sameWhateverTheAccess()
{
    constexpr int observations = 5;
    constexpr int steps = 2000;
    PresentationOrder forward(shuffledBy(3), observations);
    std::vector<int> rows;
    for (int number = 1; number <= steps; ++number)
        rows.push_back(forward.observationAt(number));

    PresentationOrder backward(shuffledBy(3), observations);
    for (int number = steps; number >= 1; --number)
        QCOMPARE(backward.observationAt(number), rows[number - 1]);
    PresentationOrder anyhow(shuffledBy(3), observations);
    std::mt19937 random(1);
    for (int i = 0; i < 5000; ++i) {
        const int number = 1 + static_cast<int>(random() % steps);
        QCOMPARE(anyhow.observationAt(number), rows[number - 1]);
    }
}

/// Seed s in epoch n must not show what seed s + 1 showed in epoch n − 1.
void tst_PresentationOrder::seedsDoNotFollowEachOther()
{
    constexpr int observations = 20;
    for (quint64 seed = 0; seed < 50; ++seed) {
        PresentationOrder order(shuffledBy(seed), observations);
        PresentationOrder next(shuffledBy(seed + 1), observations);
        QVERIFY(epochOf(order, 1, observations) != epochOf(next, 1, observations));
        QVERIFY(epochOf(order, 2, observations) != epochOf(next, 1, observations));
        QVERIFY(epochOf(order, 1, observations) != epochOf(next, 2, observations));
        QVERIFY(epochOf(order, 1, observations) != epochOf(order, 2, observations));
    }
}

/// χ² of the 24 permutations of four rows, over epochs and over seeds: with 23 degrees of freedom
/// it is below 55 in 9,998 of 10,000 cases, and the values drawn are always the same.
void tst_PresentationOrder::uniform()
{
    constexpr int rounds = 24'000;
    const auto chiSquare = [](const std::map<std::vector<int>, int> &counts) {
        double sum = 0;
        for (const auto &[rows, count] : counts)
            sum += (count - rounds / 24.0) * (count - rounds / 24.0) / (rounds / 24.0);
        return sum;
    };
    std::map<std::vector<int>, int> byEpoch;
    std::map<std::vector<int>, int> bySeed;
    PresentationOrder order(shuffledBy(1), 4);
    for (int i = 1; i <= rounds; ++i) {
        ++byEpoch[epochOf(order, i, 4)];
        PresentationOrder other(shuffledBy(static_cast<quint64>(i)), 4);
        ++bySeed[epochOf(other, 1, 4)];
    }
    QCOMPARE(byEpoch.size(), std::size_t{24});
    QCOMPARE(bySeed.size(), std::size_t{24});
    QVERIFY2(chiSquare(byEpoch) < 55, qPrintable(QString::number(chiSquare(byEpoch))));
    QVERIFY2(chiSquare(bySeed) < 55, qPrintable(QString::number(chiSquare(bySeed))));
}

/// Shuffled once, every epoch is the first one of those that are shuffled anew.
void tst_PresentationOrder::shuffledOnce()
{
    for (quint64 seed = 0; seed < 20; ++seed) {
        Settings settings = shuffledBy(seed);
        PresentationOrder anew(settings, 9);
        settings.order = Order::ShuffledOnce;
        PresentationOrder once(settings, 9);
        QVERIFY(once.isFixed() && once.presentsAll() && !once.isGiven());
        for (const int epoch : {3, 1, 2})
            QCOMPARE(epochOf(once, epoch, 9), epochOf(anew, 1, 9));
    }
}

/// Drawn with replacement, any place shows any row: χ² over places and rows, with 60 · 7 degrees of
/// freedom, is below 540 in 9,999 of 10,000 cases, and the values drawn are always the same. About
/// 1/e of the rows are left out of an epoch of many.
void tst_PresentationOrder::drawn()
{
    Settings settings = shuffledBy(3);
    settings.order = Order::Drawn;
    constexpr int rows = 8;
    constexpr int places = 60;
    constexpr int expected = 500;
    std::array<std::array<int, rows>, places> counts{};
    PresentationOrder order(settings, rows);
    QVERIFY(!order.isFixed() && !order.presentsAll() && !order.isGiven());
    for (int number = 1; number <= rows * places * expected; ++number)
        ++counts[static_cast<std::size_t>(number % places)]
                [static_cast<std::size_t>(order.observationAt(number))];
    double sum = 0;
    for (const auto &place : counts) {
        for (const int count : place)
            sum += (count - expected) * (count - expected) / double(expected);
    }
    QVERIFY2(sum < 540, qPrintable(QString::number(sum)));
    PresentationOrder many(settings, 10'000);
    const auto drawn = epochOf(many, 1, 10'000);
    const auto seen = std::set<int>(drawn.begin(), drawn.end()).size();
    QVERIFY2(seen > 6'200 && seen < 6'450, qPrintable(QString::number(seen))); // 6,321 ± 31
    QVERIFY(epochOf(many, 2, 10'000) != drawn);
    PresentationOrder again(settings, 10'000);
    QVERIFY(epochOf(again, 2, 10'000) != drawn);
    QCOMPARE(epochOf(again, 1, 10'000), drawn);
}

void tst_PresentationOrder::permutations_data()
{
    QTest::addColumn<std::vector<int>>("rows");
    QTest::addColumn<int>("observations");
    QTest::addColumn<bool>("expected");
    QTest::newRow("right") << std::vector{2, 0, 1} << 3 << true;
    QTest::newRow("one") << std::vector{0} << 1 << true;
    QTest::newRow("none of none") << std::vector<int>() << 0 << true;
    QTest::newRow("none of one") << std::vector<int>() << 1 << false;
    QTest::newRow("repeat") << std::vector{0, 1, 1} << 3 << false;
    QTest::newRow("too few") << std::vector{0, 1} << 3 << false;
    QTest::newRow("too many") << std::vector{0, 1, 2, 3} << 3 << false;
    QTest::newRow("from 1") << std::vector{1, 2, 3} << 3 << false;
    QTest::newRow("negative") << std::vector{-1, 0, 1} << 3 << false;
}

void tst_PresentationOrder::permutations()
{
    QFETCH(std::vector<int>, rows);
    QFETCH(int, observations);
    QFETCH(bool, expected);
    QCOMPARE(isPermutation(rows, observations), expected);
}

FRONTERA_TEST(tst_PresentationOrder)
#include "tst_presentation_order.moc"

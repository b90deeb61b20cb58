// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/record/cycle_detector.h"
#include "core/record/step_list.h"
#include "tests/test_main.h"
#include "tests/thoroughness.h"

#include <QTest>
#include <algorithm>
#include <optional>
#include <random>

using namespace frontera;

/// Steps kept in few bits against a vector, and cycles found from some of the epochs' hashes.
class tst_StepList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void likeAVector_data();
    void likeAVector();
    void takesFewBits();
    void cycle_data();
    void cycle();
};

void tst_StepList::likeAVector_data()
{
    QTest::addColumn<qint64>("most");
    QTest::newRow("one after another") << qint64{1};
    QTest::newRow("dense") << qint64{3};
    QTest::newRow("now and then") << qint64{100'000};
    QTest::newRow("far apart") << (qint64{1} << 52);
}

void tst_StepList::likeAVector()
{
    QFETCH(const qint64, most);
    std::mt19937_64 random(5);
    StepList list;
    std::vector<qint64> all;
    const auto compare = [&](qint64 position) {
        const auto end = std::ranges::upper_bound(all, position);
        QCOMPARE(list.countUpTo(position), static_cast<std::size_t>(end - all.begin()));
        QCOMPARE(list.contains(position), std::ranges::binary_search(all, position));
    };
    compare(0);
    qint64 number = 0;
    for (int i = 0; i < 1'400; ++i) {
        const qint64 usual = 1 + static_cast<qint64>(random() % static_cast<quint64>(most));
        number += i % 300 == 299 ? 1 + most / 2 : usual; // a block may have one wide gap
        list.add(number);
        all.push_back(number);
        QCOMPARE(list.size(), all.size());
        if (i % 7 != 0)
            continue;
        for (const qint64 position : {qint64{0}, all.front(), number - 1, number, number + 1,
                                      all[random() % all.size()] + qint64(random() % 3) - 1})
            compare(position);
    }
    for (std::size_t i = 0; i < all.size(); ++i)
        QCOMPARE(list[i], all[i]);
    const auto differs = [](std::size_t index, qint64 step) {
        return step - 2 * static_cast<qint64>(index) > 50;
    };
    const auto isFurther = [&](qint64 step) {
        return differs(static_cast<std::size_t>(std::ranges::find(all, step) - all.begin()), step);
    };
    if (most > 2)
        QCOMPARE(list.firstWhere(differs),
                 static_cast<std::size_t>(std::ranges::find_if(all, isFurther) - all.begin()));
}

/// Numbers of any width stand where they were put.
void tst_StepList::takesFewBits()
{
    BitStream bits;
    std::mt19937_64 random(3);
    std::vector<std::pair<quint64, int>> all;
    for (int i = 0; i < 2'000; ++i) {
        const auto width = static_cast<int>(random() % 64);
        const quint64 number = random() & ((quint64{1} << width) - 1);
        bits.add(number, width);
        all.emplace_back(number, width);
    }
    quint64 place = 0;
    for (const auto &[number, width] : all) {
        QCOMPARE(bits.at(place, width), number);
        place += static_cast<quint64>(width);
    }
    QCOMPARE(bits.size(), place);
}

void tst_StepList::cycle_data()
{
    QTest::addColumn<qint64>("first");
    QTest::addColumn<qint64>("length");
    for (const qint64 first : {0, 1, 5, 4'095, 40'001, 131'071}) {
        for (const qint64 length : {1, 2, 3, 1'000, 32'768, 50'001})
            QTest::addRow("%lld, %lld", first, length) << first << length;
    }
}

/// Ends of epochs that are numbered, those of a cycle by its first round. Whatever hashes were
/// dropped, it is the first epoch and the first that ends like it.
void tst_StepList::cycle()
{
    QFETCH(const qint64, first);
    QFETCH(const qint64, length);
    const auto stateOf = [&](qint64 epoch) {
        return epoch < first ? epoch : first + (epoch - first) % length;
    };
    const auto replay = [&](qint64 state, qint64 epochs) { return stateOf(state + epochs); };
    const auto hash = [](qint64 state) {
        return static_cast<quint64>(state / 2);
    }; // some are alike
    CycleDetector<qint64> detector;
    const qint64 end = first + length;
    std::optional<Cycle> found;
    for (qint64 epoch = 0; !found && epoch <= end + end / 8; ++epoch)
        found = detector.epochEnded(epoch, stateOf(epoch), hash(stateOf(epoch)), replay);
    QVERIFY(found);
    QCOMPARE(found->firstEpoch, first);
    QCOMPARE(found->repeatEpoch, end);
}

FRONTERA_TEST(tst_StepList)
#include "tst_step_list.moc"

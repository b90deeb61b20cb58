// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/gates.h"
#include "core/run/patient_reach.h"
#include "core/run/run.h"
#include "tests/test_main.h"

#include <QElapsedTimer>
#include <QTest>

using namespace frontera;

namespace {

/// AND, from weights that are far too large for (1, 0), of which a mistake is repeated.
Settings farStart(Arithmetic arithmetic, const Decimal &weight)
{
    Settings settings;
    settings.update = Update::Repeat;
    settings.arithmetic = arithmetic;
    settings.weights = {weight, Decimal()};
    return settings;
}

} // namespace

/// Epochs that repetitions make longer than anybody waits for.
class tst_Repetitions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void epochsEnd_data();
    void epochsEnd();
    void longOnesAreReached();
    void patience();
};

void tst_Repetitions::epochsEnd_data()
{
    QTest::addColumn<Settings>("settings");
    QTest::newRow("exact") << farStart(Arithmetic::Exact, Decimal(1, 299));
    QTest::newRow("floats") << farStart(Arithmetic::Float, Decimal(1, 299));
}

/// Who goes to the end of an epoch stops after mostRepetitions.
void tst_Repetitions::epochsEnd()
{
    QFETCH(const Settings, settings);
    Run run;
    run.start(gateDataset(AndGate), settings);
    QVERIFY(!run.isStuck());
    run.epochForward();
    QCOMPARE(run.position(), 4 + mostRepetitions);
    QVERIFY(run.isStuck());
    QCOMPARE(run.epoch(), 1);
    QVERIFY(run.canGoForward());
    run.jump(3 + mostRepetitions);
    QVERIFY(!run.isStuck());
    run.forward();
    QVERIFY(run.isStuck());
}

/// An epoch that ends before that is reached as ever. (1, 0) has z = 1000 + b, and each repetition
/// takes 0.2 away: some 5,000 of them.
void tst_Repetitions::longOnesAreReached()
{
    Run run;
    run.start(gateDataset(AndGate), farStart(Arithmetic::Exact, Decimal(1'000)));
    run.epochForward();
    QVERIFY(run.position() > 5'000 && run.clock().isEnd(run.position()));
    QVERIFY(!run.isStuck());
    while (run.canGoForward() && !run.isStuck())
        run.epochForward();
    QVERIFY(run.hasStopped());
}

/// A far position is reached in short pieces, however long a step takes, and given up when asked.
void tst_Repetitions::patience()
{
    Run plain;
    plain.start(gateDataset(AndGate), farStart(Arithmetic::Exact, Decimal(1, 299)));
    QElapsedTimer time;
    time.start();
    qint64 longest = 0;
    int pieces = 0;
    const auto look = [&] {
        longest = std::max(longest, time.restart());
        return ++pieces < 20;
    };
    QVERIFY(!reachPatiently(plain, 99'999'999, look));
    QCOMPARE(pieces, 20);
    QVERIFY2(longest < 2'000, qPrintable(QString::number(longest))); // 14 s, in one piece
    QVERIFY(plain.position() > 0 && plain.position() < 99'999'999);
    Run near;
    near.start(gateDataset(AndGate), Settings());
    QVERIFY(reachPatiently(near, 7, [] { return false; }));
    QCOMPARE(near.position(), 7);
    QVERIFY(reachPatiently(near, 1'000, [] { return true; })); // to its end
    QVERIFY(near.hasStopped());
}

FRONTERA_TEST(tst_Repetitions)
#include "tst_repetitions.moc"

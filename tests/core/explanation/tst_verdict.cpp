// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation/verdict.h"

#include "core/data/gates.h"
#include "core/explanation/explanation.h"
#include "core/run/run.h"
#include "tests/test_main.h"

#include <QTest>

using namespace frontera;
using namespace Qt::StringLiterals;

using Kind = Verdict::Kind;
using Solution = Verdict::Solution;

class tst_Verdict : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void andAtEachPosition_data();
    void andAtEachPosition();
    void xorGoesRound();
    void xorShuffledIsNeverProved();
    void learntAtOnce();
    void anotherStartWouldDo();
    void unknownYet();
};

/// AND, η = 0.1 from 0, firing at zero, as worked on the blackboard.
void tst_Verdict::andAtEachPosition_data()
{
    QTest::addColumn<qint64>("position");
    QTest::addColumn<Verdict>("expected");
    const auto row = [](Kind kind, qint64 epoch, qint64 step, qint64 mistakes, int right) {
        QTest::addRow("step %lld", step)
            << step << Verdict{kind, epoch, step, mistakes, right, 4, Solution::Exists, 4, Cycle()};
    };
    row(Kind::Start, 0, 0, 0, 1);      // w = (0, 0), b = 0: all fire
    row(Kind::Underway, 1, 1, 1, 3);   // b = -0.1: none fires
    row(Kind::Underway, 1, 4, 2, 1);   // w = (0.1, 0.1), b = 0: all fire
    row(Kind::Underway, 2, 7, 4, 3);   // w = (0.1, 0), b = -0.2: none fires
    row(Kind::Underway, 5, 20, 11, 4); // right already, but no epoch without a mistake yet
    row(Kind::Underway, 6, 23, 11, 4);
    row(Kind::Learnt, 6, 24, 11, 4);
}

void tst_Verdict::andAtEachPosition()
{
    QFETCH(qint64, position);
    QFETCH(Verdict, expected);
    Run run;
    run.start(gateDataset(AndGate), Settings());
    const auto verdict = [&] { return verdictOf(run, explain(run.data(), Settings())); };
    while (run.position() < position)
        run.forward();
    QVERIFY(verdict() == expected);
    QCOMPARE(verdict().solution, Solution::Exists);
    // The same when the run is known beyond it.
    while (run.canGoForward())
        run.forward();
    run.jump(position);
    QVERIFY(verdict() == expected);
}

void tst_Verdict::xorGoesRound()
{
    Run run;
    run.start(gateDataset(XorGate), Settings());
    const Explanation best = explain(run.data(), Settings());
    QCOMPARE(best.bestRight, 3);
    for (int position = 0; position < 40; ++position) {
        const Verdict verdict = verdictOf(run, best);
        QCOMPARE(verdict.solution, Solution::None);
        QVERIFY(verdict.right <= 3);
        const bool proved = position >= 12;
        QCOMPARE(verdict.kind, proved ? Kind::Cycle : position == 0 ? Kind::Start : Kind::Underway);
        QCOMPARE(verdict.cycle, proved ? (Cycle{2, 3}) : Cycle());
        run.forward();
    }
    run.jump(12);
    QCOMPARE(verdictOf(run, best).kind, Kind::Cycle);
    run.back();
    QCOMPARE(verdictOf(run, best).kind, Kind::Underway);
    QCOMPARE(verdictOf(run, best).cycle, Cycle());
    QCOMPARE(verdictOf(run, best).mistakes, run.mistakesUpTo(11));
    run.jump(0);
    QCOMPARE(verdictOf(run, best).kind, Kind::Start);
}

void tst_Verdict::xorShuffledIsNeverProved()
{
    Settings settings;
    settings.order = Order::Shuffled;
    Run run;
    run.start(gateDataset(XorGate), settings);
    for (int epoch = 0; epoch < 500; ++epoch) {
        run.epochForward();
        const Verdict verdict = verdictOf(run, explain(run.data(), settings));
        QCOMPARE(verdict.kind, Kind::Underway);
        QCOMPARE(verdict.solution, Solution::None);
    }
}

/// TRUE is right from the start if 0 fires, yet learnt only when an epoch has shown it.
void tst_Verdict::learntAtOnce()
{
    Run run;
    run.start(gateDataset(gateCount - 1), Settings());
    QCOMPARE(verdictOf(run, explain(run.data(), Settings())).kind, Kind::Start);
    QCOMPARE(verdictOf(run, explain(run.data(), Settings())).right, 4);
    run.forward();
    QCOMPARE(verdictOf(run, explain(run.data(), Settings())).kind, Kind::Underway);
    run.epochForward();
    QVERIFY(verdictOf(run, explain(run.data(), Settings())) ==
            (Verdict{Kind::Learnt, 1, 4, 0, 4, 4, Solution::Exists, 4, Cycle()}));
    QVERIFY(!run.canGoForward());
}

namespace {

/// Of one class or the other on both ends of an axis, so that without a bias a point has to lie on
/// the line.
Dataset opposite()
{
    return {u"opposite"_s,
            {u"x1"_s, u"x2"_s},
            {Decimal(1), Decimal(0), Decimal(-1), Decimal(0), Decimal(0), Decimal(1)},
            {1, 1, 0}};
}

Verdict verdictAfter(qint64 steps, const Settings &settings, const Explanation &explanation)
{
    Run run;
    run.start(opposite(), settings);
    for (qint64 step = 0; step < steps; ++step)
        run.forward();
    return verdictOf(run, explanation);
}

} // namespace

/// Worked by hand: η = 1 from w = (1, 0). (1, 0) → 1 has z = 1, right; (−1, 0) → 1 has z = −1,
/// wrong: w = (0, 0); (0, 1) → 0 has z = 0, wrong: w = (0, −1). From there on all are right. From
/// w = (½, 0) the first two take turns: ½ − 1 = −½, and −½ + 1 = ½.
void tst_Verdict::anotherStartWouldDo()
{
    Settings settings;
    settings.useBias = false;
    settings.rate = Decimal(1);
    const Explanation explanation = explain(opposite(), settings);
    QCOMPARE(explanation.separability.isSeparable, false);
    settings.weights = {Decimal(1), Decimal(0)};
    QCOMPARE(verdictAfter(6, settings, explanation).kind, Kind::Learnt);
    settings.weights = {Decimal(5, -1), Decimal(0)};
    for (const qint64 steps : {3, 6, 9}) {
        const Verdict verdict = verdictAfter(steps, settings, explanation);
        QCOMPARE(verdict.solution, Solution::Exists);
        QCOMPARE(verdict.bestRight, 3);
        QCOMPARE(verdict.kind, steps < 6 ? Kind::Underway : Kind::Cycle);
    }
    // With a bias, or where z = 0 is no class, a cycle is a proof.
    settings.targets = Targets::Bipolar;
    QCOMPARE(verdictAfter(9, settings, explain(opposite(), settings)).solution, Solution::None);
}

/// While the explanation is being worked out nothing is claimed but what the run itself proves.
void tst_Verdict::unknownYet()
{
    Explanation unknown;
    unknown.isKnown = false;
    Settings settings;
    QCOMPARE(verdictAfter(3, settings, unknown).solution, Solution::Unknown);
    settings.useBias = false;
    settings.rate = Decimal(1);
    settings.weights = {Decimal(5, -1), Decimal(0)};
    QCOMPARE(verdictAfter(9, settings, unknown).kind, Kind::Cycle);
    QCOMPARE(verdictAfter(9, settings, unknown).solution, Solution::Unknown);
    settings.targets = Targets::Bipolar;
    QCOMPARE(verdictAfter(99, settings, unknown).kind, Kind::Cycle);
    QCOMPARE(verdictAfter(99, settings, unknown).solution, Solution::None);
}

FRONTERA_TEST(tst_Verdict)
#include "tst_verdict.moc"

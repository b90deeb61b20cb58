// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/ahead.h"

#include "core/record/scout.h"
#include "core/run/run.h"
#include "tests/core/run/plain_trainer.h"
#include "tests/core/run/random_run.h"
#include "tests/test_main.h"
#include "tests/thoroughness.h"

#include <QSignalSpy>
#include <QTest>
#include <limits>

using namespace frontera;
using namespace random_run;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 noEnd = std::numeric_limits<qint64>::max();

/// Points of the plane in thousandths; of a hundred, `noise` have the other class.
Dataset planeData(int count, unsigned noise)
{
    std::mt19937 random(randomSeed);
    std::vector<Decimal> values;
    std::vector<int> targets;
    while (static_cast<int>(targets.size()) < count) {
        const int x1 = static_cast<int>(random() % 20'001) - 10'000;
        const int x2 = static_cast<int>(random() % 20'001) - 10'000;
        const int side = 4 * x1 - 3 * x2 + 5'000;
        if (noise == 0 && std::abs(side) < 2'000)
            continue;
        values.emplace_back(x1, -3);
        values.emplace_back(x2, -3);
        targets.push_back((side > 0) != (random() % 100 < noise) ? 1 : 0);
    }
    return Dataset(u"plane"_s, {u"x1"_s, u"x2"_s}, values, targets);
}

/// What of two runs that came as far differs; empty if nothing.
QString difference(const Run &a, const Run &b)
{
    if (a.length() != b.length() || a.position() != b.position())
        return u"length"_s;
    if (stepOf(a) != stepOf(b))
        return u"step"_s;
    const PredictorPointer before = a.predictorBeforeUpdate();
    const PredictorPointer other = b.predictorBeforeUpdate();
    if ((before == nullptr) != (other == nullptr) ||
        (before && *before->linear() != *other->linear()))
        return u"weights before the last update"_s;
    if (a.learntEpoch() != b.learntEpoch())
        return u"learnt"_s;
    if (a.cycle() != b.cycle())
        return u"cycle"_s;
    if (a.recordedMistakes() != b.recordedMistakes())
        return u"record"_s;
    qint64 position = 0;
    while (true) {
        const std::optional<qint64> next = a.nextMistake(position);
        if (next != b.nextMistake(position))
            return u"mistakes"_s;
        if (!next)
            return {};
        position = *next;
    }
}

/// Waits for a batch and follows it.
bool followNext(Ahead &ahead, qint64 position)
{
    return QTest::qWaitFor([&] { return ahead.follow(position); }, 20'000);
}

} // namespace

class tst_Ahead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scoutsAnyRun_data();
    void scoutsAnyRun();
    void trainsAnyRun_data();
    void trainsAnyRun();
    void trainsVeryMany_data();
    void trainsVeryMany();
    void isReplacedMeanwhile();
    void isOvertaken();
    void changesPositionOnce();
    void tellsOfEachPresentation();
    void stopsAtOnce();
};

void tst_Ahead::scoutsAnyRun_data()
{
    QTest::addColumn<Numbers>("kind");
    for (int kind = 0; kind < kindsOfNumbers; ++kind)
        QTest::addRow("%d", kind) << static_cast<Numbers>(kind);
}

/// In batches of any length, from anywhere, the run is what it is one presentation after another:
/// each step and each signal, the end, and the proof that it goes round.
void tst_Ahead::scoutsAnyRun()
{
    QFETCH(Numbers, kind);
    RandomRun random(randomSeed);
    const int count = rounds(kind < Numbers::Multiples ? 150 : kind < Numbers::Powers ? 50 : 15);
    for (int round = 0; round < count; ++round) {
        const Dataset data = random.data(kind);
        const Settings settings = random.settings(kind, data);
        const qint64 steps = data.observationCount() * (1 + random.below(20));
        StartedRun plain(data, settings);
        StartedRun followed(data, settings);
        std::unique_ptr<Scout> scout;
        while (plain.length() < steps && plain.canGoForward()) {
            const qint64 from = followed.length();
            if (followed.cycle()) { // there is nothing to train
                followed.reach(from + 1 + random.below(60));
                while (plain.length() < followed.length())
                    plain.forward();
                QCOMPARE(difference(plain, followed), QString());
                continue;
            }
            if (!scout || scout->number() != from || random.below(3) == 0)
                scout = followed.scout();
            // The whole number of looks at the clock is 1: a batch ends at an epoch's end then.
            const bool isShort = random.below(2) == 0;
            const std::vector<Station> stations =
                scout->lookAhead(from + 1 + random.below(60),
                                 [isShort](std::size_t looks) { return !isShort || looks == 0; });
            followed.follow(stations);
            while (plain.length() < followed.length())
                plain.forward();
            if (random.below(6) == 0) { // by hand in between
                plain.forward();
                followed.forward();
            }
            const QString problem = difference(plain, followed);
            QVERIFY2(problem.isEmpty(), qPrintable(u"%1 in round %2"_s.arg(problem).arg(round)));
        }
        QCOMPARE(followed.canGoForward(), plain.canGoForward());
    }
}

void tst_Ahead::trainsAnyRun_data()
{
    scoutsAnyRun_data();
}

/// The same in a thread.
void tst_Ahead::trainsAnyRun()
{
    QFETCH(Numbers, kind);
    RandomRun random(randomSeed + 1);
    for (int round = 0; round < rounds(12); ++round) {
        const Dataset data = random.data(kind);
        const Settings settings = random.settings(kind, data);
        const qint64 steps = data.observationCount() * (1 + random.below(30));
        StartedRun plain(data, settings);
        StartedRun followed(data, settings);
        Ahead ahead(followed);
        while (followed.length() < steps && followed.canGoForward()) {
            const qint64 goal = std::min(steps, followed.length() + 1 + random.below(400));
            if (followed.missingTo(goal) == 0) { // it goes round
                followed.reach(goal);
                continue;
            }
            ahead.ask(goal);
            QVERIFY(followNext(ahead, std::min(steps, goal + random.below(200))));
        }
        while (plain.length() < followed.length())
            plain.forward();
        const QString problem = difference(plain, followed);
        QVERIFY2(problem.isEmpty(), qPrintable(u"%1 in round %2"_s.arg(problem).arg(round)));
    }
}

void tst_Ahead::trainsVeryMany_data()
{
    QTest::addColumn<Order>("order");
    QTest::addColumn<int>("noise");
    QTest::newRow("given, learnt") << Order::Given << 0;
    QTest::newRow("given, never learnt") << Order::Given << 5;
    QTest::newRow("shuffled, learnt") << Order::Shuffled << 0;
    QTest::newRow("shuffled, never learnt") << Order::Shuffled << 5;
}

/// Epochs that are longer than what is looked at between two looks at the clock.
void tst_Ahead::trainsVeryMany()
{
    static Sampling sampling;
    if (sampling.leavesOut())
        QSKIP(Sampling::reason);
    QFETCH(Order, order);
    QFETCH(int, noise);
    const Dataset data = planeData(30'000, static_cast<unsigned>(noise));
    Settings settings;
    settings.order = order;
    StartedRun plain(data, settings);
    StartedRun followed(data, settings);
    Ahead ahead(followed);
    const qint64 steps = noise > 0 ? 100'001 : 100'000'000;
    ahead.ask(steps);
    while (followed.length() < steps && followed.canGoForward())
        QVERIFY(followNext(ahead, steps));
    QCOMPARE(followed.canGoForward(), noise > 0);
    plain.reach(steps);
    QCOMPARE(difference(plain, followed), QString());
    QVERIFY(plain.recordedMistakes() > 10);
}

/// A batch of one run is none of another.
void tst_Ahead::isReplacedMeanwhile()
{
    const Dataset data = planeData(30'000, 5);
    Settings first;
    Settings second;
    second.rate = Decimal(7, -1);
    second.order = Order::Shuffled;
    StartedRun followed(data, first);
    Ahead ahead(followed);
    for (int round = 0; round < rounds(20); ++round) {
        const Settings &settings = round % 2 == 0 ? second : first;
        ahead.ask(noEnd);
        if (round % 3 == 0)
            QVERIFY(followNext(ahead, noEnd)); // the next one is under way
        else if (round % 3 == 1)
            QThread::msleep(2);
        followed.start(data, settings);
        QVERIFY(!ahead.follow(noEnd));
        QCOMPARE(followed.length(), 0);
        ahead.ask(40'000);
        while (followed.length() < 40'000)
            QVERIFY(followNext(ahead, 40'000));
        StartedRun plain(data, settings);
        plain.reach(40'000);
        QCOMPARE(difference(plain, followed), QString());
    }
}

/// Steps by hand while a batch is under way: it is dropped, whether it is asked for or not.
void tst_Ahead::isOvertaken()
{
    const Dataset data = planeData(3'000, 5);
    StartedRun plain(data, {});
    StartedRun followed(data, {});
    Ahead ahead(followed);
    for (int round = 1; round <= 20; ++round) {
        ahead.ask(noEnd);
        followed.reach(followed.length() + round);
        // It may be ready by then, or not.
        QThread::msleep(round % 5 == 0 ? 150 : static_cast<unsigned long>(round % 3));
        QVERIFY(!ahead.follow(noEnd));
        const qint64 goal = followed.length() + 500;
        ahead.ask(goal);
        while (followed.length() < goal)
            QVERIFY(followNext(ahead, goal));
    }
    while (plain.length() < followed.length())
        plain.forward();
    QCOMPARE(difference(plain, followed), QString());
}

void tst_Ahead::changesPositionOnce()
{
    StartedRun run(planeData(3'000, 5), {});
    run.reach(10);
    run.jump(3);
    QSignalSpy changes(&run, &Run::positionChanged);
    Ahead ahead(run);
    ahead.ask(2'000);
    // A busy machine may hand over what was trained in more than one batch.
    int batches = 0;
    for (; run.length() < 2'000; ++batches)
        QVERIFY(followNext(ahead, 2'000));
    QCOMPARE(changes.count(), batches);
    QCOMPARE(run.position(), 2'000);
    QVERIFY(!ahead.follow(2'000)); // there is nothing more to train
}

/// Who listens to every presentation hears of every one.
void tst_Ahead::tellsOfEachPresentation()
{
    StartedRun run(planeData(500, 5), {});
    qint64 heard = 0;
    connect(&run, &Run::presented, this,
            [&](const StepFacts &facts) { QCOMPARE(facts.number, ++heard); });
    Ahead ahead(run);
    ahead.ask(1'200);
    while (run.length() < 1'200)
        QVERIFY(followNext(ahead, 1'200));
    QCOMPARE(heard, 1'200);
}

/// Whoever waits for the thread does not wait for all that there is to train.
void tst_Ahead::stopsAtOnce()
{
    StartedRun run(planeData(30'000, 5), {});
    QElapsedTimer time;
    time.start();
    for (int round = 0; round < 50; ++round) {
        Ahead ahead(run);
        ahead.ask(noEnd);
        ahead.cancel();
        QVERIFY(!ahead.follow(noEnd));
    }
    QVERIFY2(time.elapsed() < 10'000, qPrintable(QString::number(time.elapsed())));
    QCOMPARE(run.length(), 0);
}

FRONTERA_TEST(tst_Ahead)
#include "tst_ahead.moc"

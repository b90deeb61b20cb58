// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/learning/timeline.h"

#include "core/data/gates.h"
#include "tests/core/learning/recorded_run.h"
#include "tests/core/literals.h"
#include "tests/test_main.h"

#include <QSignalSpy>
#include <QTest>
#include <functional>
#include <random>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

constexpr unsigned randomSeed = 7;

Settings settingsOf(QStringView rate, QStringView w1, QStringView w2, QStringView b)
{
    Settings settings;
    settings.rate = number(rate);
    settings.weights = {number(w1), number(w2)};
    settings.bias = number(b);
    return settings;
}

using Change = std::function<void(Settings &)>;

Settings with(Settings settings, const Change &change)
{
    change(settings);
    return settings;
}

const Change noBias = [](Settings &s) { s.useBias = false; };
const Change noBiasNotAtZero = [](Settings &s) { s.useBias = s.firesAtZero = false; };
const Change bipolar = [](Settings &s) { s.targets = Targets::Bipolar; };
const Change shuffled = [](Settings &s) { s.order = Order::Shuffled; };
const Change chosen = [](Settings &s) {
    s.order = Order::Chosen;
    s.permutation = {3, 0, 2, 1};
};

} // namespace

class tst_Timeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reach();
    void walks_data() { runs(); }
    void walks();
    void mistakes_data() { runs(); }
    void mistakes();
    void everyPosition_data() { runs(); }
    void everyPosition();
    void past_data() { runs(); }
    void past();
    void forwardFromTheMiddleTrainsOnAtTheEnd();
    void memory_data();
    void memory();
    void learntEnd();
    void epochs();
    void signalsOfMoves();
    void restart();
    void startAgain();

private:
    void runs();
};

/// Runs of every kind: learnt, going round, neither; with more mistakes than a checkpoint covers.
void tst_Timeline::runs()
{
    QTest::addColumn<int>("gate");
    QTest::addColumn<Settings>("settings");
    QTest::addColumn<int>("steps"); // at most
    const Settings usual = settingsOf(u"0.1", u"0", u"0", u"0");
    for (int gate = 0; gate < gateCount; ++gate) {
        const auto row = [gate](const char *kind, const Settings &settings, int steps) {
            QTest::addRow("%s %s", qPrintable(gateName(gate)), kind) << gate << settings << steps;
        };
        row("given", usual, 200);
        row("shuffled", with(usual, shuffled), 200);
        row("no bias", with(usual, noBias), 120);
        row("no bias, not at zero", with(usual, noBiasNotAtZero), 120);
        row("bipolar, chosen order", with(with(usual, bipolar), chosen), 120);
        row("another start", settingsOf(u"0.25", u"-1.5", u"0.7", u"0.3"), 200);
    }
    const auto row = [](const char *name, QStringView gate, const Settings &settings, int steps) {
        QTest::newRow(name) << findGate(gate).value() << settings << steps;
    };
    row("long xor", u"xor", usual, 40'000);
    row("long xor shuffled", u"xor", with(usual, shuffled), 20'000);
    row("long way into a cycle", u"xor", settingsOf(u"0.003", u"1", u"-2", u"3"), 30'000);
    row("cycle without an update, after some", u"nor",
        with(settingsOf(u"0.1", u"0.3", u"0.2", u"0"), noBiasNotAtZero), 400);
    row("cycle with an idle mistake", u"xnor",
        with(settingsOf(u"0.1", u"0.3", u"0.25", u"0"), noBiasNotAtZero), 2'000);
    row("many mistakes", u"and", settingsOf(u"0.001", u"1", u"1", u"1"), 1'000'000);
    row("many mistakes shuffled", u"and", with(settingsOf(u"0.001", u"1", u"1", u"1"), shuffled),
        1'000'000);
    row("wide numbers", u"and", settingsOf(u"1e-290", u"1e290", u"-1", u"3e-290"), 3'000);
}

void tst_Timeline::walks()
{
    QFETCH(int, gate);
    QFETCH(Settings, settings);
    QFETCH(int, steps);
    const RecordedRun run(gateDataset(gate), settings, steps);
    Timeline timeline;
    timeline.start(gateDataset(gate), settings);
    std::mt19937 random(randomSeed);
    qint64 expected = 0;
    const auto end = [&] { return timeline.length(); };
    for (int move = 0; move < 600; ++move) {
        const QString where =
            u"seed %1, move %2, from %3"_s.arg(randomSeed).arg(move).arg(expected);
        switch (random() % 8) {
        case 0:
        case 1:
            timeline.back();
            expected = std::max<qint64>(0, expected - 1);
            break;
        case 2:
            timeline.epochBack();
            expected = expected == 0 ? 0 : (expected - 1) / 4 * 4;
            break;
        case 3:
            timeline.jump(expected = static_cast<qint64>(random() % (end() + 1)));
            break;
        case 4:
            timeline.jump(expected = end());
            // Towards the last step: short runs are trained to their end, long ones far.
            for (qint64 i = 0; i < 1 + run.length() / 100 && expected < run.length();
                 ++i, ++expected)
                timeline.forward();
            break;
        case 5:
            if (expected + 4 <= run.length()) {
                timeline.epochForward();
                expected = (expected / 4 + 1) * 4;
            }
            break;
        default:
            if (expected < run.length()) {
                timeline.forward();
                ++expected;
            }
        }
        QVERIFY2(timeline.position() == expected, qPrintable(where));
        const QString what = run.difference(timeline);
        QVERIFY2(what.isEmpty(), qPrintable(where + u": "_s + what));
    }
    QVERIFY(timeline.length() > run.length() / 2);
}

void tst_Timeline::mistakes()
{
    QFETCH(int, gate);
    QFETCH(Settings, settings);
    QFETCH(int, steps);
    const RecordedRun run(gateDataset(gate), settings, steps);
    Timeline timeline;
    timeline.start(gateDataset(gate), settings);
    // In the middle of an epoch too, where the next mistake is not trained yet.
    for (const qint64 length :
         {qint64{0}, qint64{1}, qint64{3}, run.length() / 2, run.length() - 1, run.length()}) {
        while (timeline.length() < length)
            timeline.forward();
        qint64 count = 0;
        for (qint64 position = 0; position <= timeline.length(); ++position) {
            count += position > 0 && run.step(position).isMistake();
            QCOMPARE(timeline.mistakesUpTo(position), count);
        }
        std::optional<qint64> next;
        for (qint64 position = timeline.length(); position >= 0; --position) {
            QCOMPARE(timeline.nextMistake(position), next);
            if (position > 0 && run.step(position).isMistake())
                next = position;
        }
    }
}

/// Every position from a jump out of nowhere, or a good many of them.
void tst_Timeline::everyPosition()
{
    QFETCH(int, gate);
    QFETCH(Settings, settings);
    QFETCH(int, steps);
    const RecordedRun run(gateDataset(gate), settings, steps);
    Timeline timeline;
    timeline.start(gateDataset(gate), settings);
    while (timeline.length() < run.length())
        timeline.forward();
    const qint64 stride = run.length() > 2'000 ? 37 : 1;
    for (qint64 position = run.length(); position >= 0; position -= stride) {
        timeline.jump(position);
        const QString what = run.difference(timeline);
        QVERIFY2(what.isEmpty(), qPrintable(u"jump to %1: %2"_s.arg(position).arg(what)));
    }
    timeline.jump(0);
    const QString what = run.difference(timeline);
    QVERIFY2(what.isEmpty(), qPrintable(what));
    for (qint64 position = 1; position <= run.length(); ++position) {
        timeline.forward();
        const QString difference = run.difference(timeline);
        QVERIFY2(difference.isEmpty(),
                 qPrintable(u"forward to %1: %2"_s.arg(position).arg(difference)));
    }
    QVERIFY(timeline.isAtEnd());
}

/// What the past tells without a move of the cursor.
void tst_Timeline::past()
{
    QFETCH(int, gate);
    QFETCH(Settings, settings);
    QFETCH(int, steps);
    const RecordedRun run(gateDataset(gate), settings, steps);
    Timeline timeline;
    timeline.start(gateDataset(gate), settings);
    std::vector<qint64> changes; // steps
    while (timeline.length() < run.length()) {
        timeline.forward();
        if (run.step(timeline.length()).updated)
            changes.push_back(timeline.length());
    }
    timeline.jump(run.length() / 3);
    const QSignalSpy moved(&timeline, &Timeline::positionChanged);
    const qint64 stride = run.length() > 2'000 ? 113 : 1;
    for (qint64 position = 0; position <= run.length(); position += stride)
        QCOMPARE(timeline.weightsAt(position), run.step(position).after);

    std::mt19937 random(randomSeed);
    const auto places = static_cast<unsigned>(run.length()) + 1;
    for (int i = 0; i < 40; ++i) {
        const auto to = i == 0 ? run.length() : static_cast<qint64>(random() % places);
        const auto from = i == 0 ? 0 : static_cast<qint64>(random() % (to + 1));
        auto expected = std::ranges::upper_bound(changes, from);
        timeline.forEachUpdate(from, to, [&](const Step &step) {
            QVERIFY(expected != changes.end());
            QCOMPARE(step.number, *expected);
            QCOMPARE(step, run.step(*expected));
            ++expected;
        });
        QVERIFY(expected == std::ranges::upper_bound(changes, to));
    }
    QCOMPARE(timeline.position(), run.length() / 3);
    QCOMPARE(moved.count(), 0);
}

void tst_Timeline::forwardFromTheMiddleTrainsOnAtTheEnd()
{
    Timeline timeline;
    timeline.start(gateDataset(XorGate), Settings());
    for (int i = 0; i < 30; ++i)
        timeline.forward();
    timeline.jump(27);
    QCOMPARE(timeline.length(), 30);
    timeline.forward();
    timeline.forward();
    timeline.forward();
    QCOMPARE(timeline.length(), 30);
    QVERIFY(timeline.isAtEnd());
    timeline.forward();
    QCOMPARE(timeline.length(), 31);
    QCOMPARE(timeline.position(), 31);
    QCOMPARE(timeline.step(), timeline.trainer().lastStep());
}

void tst_Timeline::memory_data()
{
    QTest::addColumn<Settings>("settings");
    QTest::addColumn<bool>("goesRound");
    QTest::newRow("xor") << Settings() << true;
    QTest::newRow("xor shuffled") << with(Settings(), shuffled) << false;
}

/// A run that goes round keeps its mistakes up to the proof; any other keeps each, and no more.
void tst_Timeline::memory()
{
    QFETCH(Settings, settings);
    QFETCH(bool, goesRound);
    Timeline timeline;
    timeline.start(gateDataset(XorGate), settings);
    std::size_t atProof = 0;
    for (int i = 1; i <= 20'000; ++i) {
        timeline.forward();
        if (!timeline.trainer().cycle() || atProof == 0)
            QCOMPARE(timeline.recordedMistakes(),
                     static_cast<std::size_t>(timeline.trainer().mistakeCount()));
        else
            QCOMPARE(timeline.recordedMistakes(), atProof);
        if (timeline.trainer().cycle() && atProof == 0)
            atProof = timeline.recordedMistakes();
    }
    QCOMPARE(atProof > 0, goesRound);
    QCOMPARE(timeline.mistakesUpTo(timeline.length()), timeline.trainer().mistakeCount());
    timeline.jump(10'000);
    timeline.jump(3);
    QVERIFY(timeline.recordedMistakes() <=
            static_cast<std::size_t>(timeline.trainer().mistakeCount()));
}

void tst_Timeline::learntEnd()
{
    Timeline timeline;
    timeline.start(gateDataset(AndGate), Settings());
    for (int i = 0; i < 24; ++i) {
        QVERIFY(timeline.canGoForward());
        timeline.forward();
    }
    QVERIFY(!timeline.canGoForward());
    QVERIFY(timeline.isAtEnd());
    QSignalSpy moved(&timeline, &Timeline::positionChanged);
    timeline.forward();
    timeline.epochForward();
    timeline.jump(24);
    QCOMPARE(moved.count(), 0);
    QCOMPARE(timeline.position(), 24);
    QCOMPARE(text(timeline.weights()), u"0.2,0.1,-0.3"_s);
    timeline.back();
    QVERIFY(timeline.canGoForward());
    QVERIFY(!timeline.isAtEnd());
}

void tst_Timeline::epochs()
{
    Timeline timeline;
    timeline.start(gateDataset(AndGate), Settings());
    QCOMPARE(timeline.epoch(), 0);
    const auto after = [&](void (Timeline::*move)()) {
        (timeline.*move)();
        return std::pair(timeline.position(), timeline.epoch());
    };
    using Place = std::pair<qint64, qint64>;
    QCOMPARE(after(&Timeline::epochBack), Place(0, 0));
    QCOMPARE(after(&Timeline::back), Place(0, 0));
    QCOMPARE(after(&Timeline::epochForward), Place(4, 1));
    QCOMPARE(after(&Timeline::forward), Place(5, 2));
    QCOMPARE(after(&Timeline::epochForward), Place(8, 2));
    QCOMPARE(after(&Timeline::epochForward), Place(12, 3));
    QCOMPARE(after(&Timeline::epochBack), Place(8, 2));
    QCOMPARE(after(&Timeline::back), Place(7, 2));
    QCOMPARE(after(&Timeline::epochBack), Place(4, 1));
    QCOMPARE(after(&Timeline::epochBack), Place(0, 0));
    QCOMPARE(after(&Timeline::epochForward), Place(4, 1));
    QCOMPARE(timeline.length(), 12);
}

void tst_Timeline::signalsOfMoves()
{
    Timeline timeline;
    QSignalSpy moved(&timeline, &Timeline::positionChanged);
    QSignalSpy replaced(&timeline, &Timeline::runReplaced);
    timeline.start(gateDataset(XorGate), Settings());
    QCOMPARE(replaced.count(), 1);
    QCOMPARE(moved.count(), 1);
    timeline.back(); // at the start: nothing happens
    timeline.epochBack();
    timeline.jump(0);
    QCOMPARE(moved.count(), 1);
    timeline.forward();
    QCOMPARE(moved.count(), 2);
    timeline.epochForward(); // one move, whatever the number of steps
    QCOMPARE(moved.count(), 3);
    timeline.back();
    timeline.epochBack();
    timeline.jump(3);
    QCOMPARE(moved.count(), 6);
    QCOMPARE(replaced.count(), 1);
    timeline.restart();
    QCOMPARE(replaced.count(), 2);
    QCOMPARE(moved.count(), 7);
}

void tst_Timeline::restart()
{
    const Settings settings = settingsOf(u"0.1", u"0.5", u"-0.5", u"0.2");
    const RecordedRun run(gateDataset(XorGate), settings, 60);
    Timeline timeline;
    timeline.start(gateDataset(XorGate), settings);
    for (int round = 0; round < 3; ++round) {
        for (qint64 position = 1; position <= 60; ++position) {
            timeline.forward();
            QCOMPARE(run.difference(timeline), QString());
        }
        timeline.restart();
        QCOMPARE(timeline.position(), 0);
        QCOMPARE(timeline.length(), 0);
        QCOMPARE(timeline.recordedMistakes(), std::size_t{0});
        QCOMPARE(timeline.mistakesUpTo(0), 0);
        QCOMPARE(timeline.nextMistake(0), std::nullopt);
        QCOMPARE(timeline.trainer().cycle(), std::nullopt);
        QCOMPARE(run.difference(timeline), QString());
        QCOMPARE(timeline.settings(), settings);
    }
}

void tst_Timeline::startAgain()
{
    Timeline timeline;
    timeline.start(gateDataset(XorGate), with(Settings(), shuffled));
    timeline.epochForward();
    const Settings other = settingsOf(u"1", u"-2", u"0", u"-2");
    timeline.start(gateDataset(OrGate), other);
    QCOMPARE(timeline.data(), gateDataset(OrGate));
    QCOMPARE(timeline.settings(), other);
    QCOMPARE(timeline.position(), 0);
    QCOMPARE(timeline.weights(), (Weights{{Decimal(-2), Decimal(0)}, Decimal(-2)}));
    QCOMPARE(timeline.weightsBeforeUpdate(), std::nullopt);
}

/// Forward as far as the run goes, back, and not beyond the end; each state is that of single
/// steps.
void tst_Timeline::reach()
{
    Timeline timeline;
    timeline.start(gateDataset(AndGate), Settings());
    int told = 0;
    connect(&timeline, &Timeline::positionChanged, this, [&told] { ++told; });
    timeline.reach(17);
    QCOMPARE(timeline.position(), 17);
    Timeline steps;
    steps.start(gateDataset(AndGate), Settings());
    for (int i = 0; i < 17; ++i)
        steps.forward();
    QCOMPARE(timeline.weights(), steps.weights());
    QCOMPARE(timeline.step().number, steps.step().number);
    timeline.reach(17);
    QCOMPARE(told, 1);
    timeline.reach(3);
    QCOMPARE(timeline.position(), 3);
    timeline.reach(1'000'000); // learnt after 24
    QCOMPARE(timeline.position(), 24);
    QVERIFY(!timeline.canGoForward());
}

FRONTERA_TEST(tst_Timeline)
#include "tst_timeline.moc"

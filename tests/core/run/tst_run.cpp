// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/run.h"

#include "core/data/gates.h"
#include "tests/core/literals.h"
#include "tests/core/run/recorded_run.h"
#include "tests/test_main.h"
#include "tests/thoroughness.h"

#include <QSignalSpy>
#include <QTest>
#include <functional>
#include <malloc.h>
#include <random>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

constexpr unsigned runSeed = 7;

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

std::vector<double> doubles(const Weights &weights, const Settings &settings)
{
    std::vector<double> values;
    for (const Decimal &weight : weights.w)
        values.push_back(weight.toDouble());
    if (settings.useBias)
        values.push_back(weights.b.toDouble());
    return values;
}

} // namespace

class tst_Run : public QObject
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
    void longRunsTakeLittleRoom_data();
    void longRunsTakeLittleRoom();
    void settled();
    void learntEnd();
    void epochs();
    void signalsOfMoves();
    void startsWithWhatIsTrained();
    void restart();
    void startAgain();

private:
    void runs();
};

/// Runs of every kind: learnt, going round, neither; with more mistakes than a checkpoint covers.
void tst_Run::runs()
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

void tst_Run::walks()
{
    static Sampling sampling;
    if (sampling.leavesOut())
        QSKIP(Sampling::reason);
    QFETCH(int, gate);
    QFETCH(Settings, settings);
    QFETCH(int, steps);
    const RecordedRun recorded(gateDataset(gate), settings, steps);
    Run run;
    run.start(gateDataset(gate), settings);
    std::mt19937 random(runSeed);
    qint64 expected = 0;
    const auto end = [&] { return run.length(); };
    for (int move = 0; move < 600; ++move) {
        const QString where = u"seed %1, move %2, from %3"_s.arg(runSeed).arg(move).arg(expected);
        switch (random() % 8) {
        case 0:
        case 1:
            run.back();
            expected = std::max<qint64>(0, expected - 1);
            break;
        case 2:
            run.epochBack();
            expected = expected == 0 ? 0 : (expected - 1) / 4 * 4;
            break;
        case 3:
            run.jump(expected = static_cast<qint64>(random() % (end() + 1)));
            break;
        case 4:
            run.jump(expected = end());
            // Towards the last step: short runs are trained to their end, long ones far.
            for (qint64 i = 0; i < 1 + recorded.length() / 100 && expected < recorded.length();
                 ++i, ++expected)
                run.forward();
            break;
        case 5:
            if (expected + 4 <= recorded.length()) {
                run.epochForward();
                expected = (expected / 4 + 1) * 4;
            }
            break;
        default:
            if (expected < recorded.length()) {
                run.forward();
                ++expected;
            }
        }
        QVERIFY2(run.position() == expected, qPrintable(where));
        const QString what = recorded.difference(run);
        QVERIFY2(what.isEmpty(), qPrintable(where + u": "_s + what));
    }
    QVERIFY(run.length() > recorded.length() / 2);
}

void tst_Run::mistakes()
{
    static Sampling sampling;
    if (sampling.leavesOut())
        QSKIP(Sampling::reason);
    QFETCH(int, gate);
    QFETCH(Settings, settings);
    QFETCH(int, steps);
    const RecordedRun recorded(gateDataset(gate), settings, steps);
    Run run;
    run.start(gateDataset(gate), settings);
    // In the middle of an epoch too, where the next mistake is not trained yet.
    for (const qint64 length : {qint64{0}, qint64{1}, qint64{3}, recorded.length() / 2,
                                recorded.length() - 1, recorded.length()}) {
        while (run.length() < length)
            run.forward();
        qint64 count = 0;
        for (qint64 position = 0; position <= run.length(); ++position) {
            count += position > 0 && recorded.step(position).isMistake();
            QCOMPARE(run.mistakesUpTo(position), count);
        }
        std::optional<qint64> next;
        for (qint64 position = run.length(); position >= 0; --position) {
            QCOMPARE(run.nextMistake(position), next);
            if (position > 0 && recorded.step(position).isMistake())
                next = position;
        }
    }
}

/// Every position from a jump out of nowhere, or a good many of them.
void tst_Run::everyPosition()
{
    static Sampling sampling;
    if (sampling.leavesOut())
        QSKIP(Sampling::reason);
    QFETCH(int, gate);
    QFETCH(Settings, settings);
    QFETCH(int, steps);
    const RecordedRun recorded(gateDataset(gate), settings, steps);
    Run run;
    run.start(gateDataset(gate), settings);
    while (run.length() < recorded.length())
        run.forward();
    const qint64 stride = recorded.length() > 2'000 ? 211 : 1;
    for (qint64 position = recorded.length(); position >= 0; position -= stride) {
        run.jump(position);
        const QString what = recorded.difference(run);
        QVERIFY2(what.isEmpty(), qPrintable(u"jump to %1: %2"_s.arg(position).arg(what)));
    }
    run.jump(0);
    const QString what = recorded.difference(run);
    QVERIFY2(what.isEmpty(), qPrintable(what));
    for (qint64 position = 1; position <= recorded.length(); ++position) {
        run.forward();
        const QString difference = recorded.difference(run);
        QVERIFY2(difference.isEmpty(),
                 qPrintable(u"forward to %1: %2"_s.arg(position).arg(difference)));
    }
    QVERIFY(run.isAtEnd());
}

/// What the past tells without a move of the cursor.
void tst_Run::past()
{
    static Sampling sampling;
    if (sampling.leavesOut())
        QSKIP(Sampling::reason);
    QFETCH(int, gate);
    QFETCH(Settings, settings);
    QFETCH(int, steps);
    const RecordedRun recorded(gateDataset(gate), settings, steps);
    Run run;
    run.start(gateDataset(gate), settings);
    std::vector<qint64> changes; // steps
    while (run.length() < recorded.length()) {
        run.forward();
        if (recorded.step(run.length()).updated)
            changes.push_back(run.length());
    }
    run.jump(recorded.length() / 3);
    const QSignalSpy moved(&run, &Run::positionChanged);
    const qint64 stride = recorded.length() > 2'000 ? 113 : 1;
    for (qint64 position = 0; position <= recorded.length(); position += stride)
        QCOMPARE(*run.predictorAt(position)->linear(), recorded.step(position).after);

    std::mt19937 random(runSeed);
    const auto places = static_cast<unsigned>(recorded.length()) + 1;
    for (int i = 0; i < 40; ++i) {
        const auto to = i == 0 ? recorded.length() : static_cast<qint64>(random() % places);
        const auto from = i == 0 ? 0 : static_cast<qint64>(random() % (to + 1));
        auto expected = std::ranges::upper_bound(changes, from);
        run.forEachUpdate(
            from, to, [&](const StepFacts &facts, std::span<const double> parameters) {
                QVERIFY(expected != changes.end());
                QCOMPARE(facts.number, *expected);
                const Step &step = recorded.step(*expected);
                QCOMPARE(facts, (StepFacts{step.number, step.epoch, step.observation, true, true}));
                QVERIFY(std::ranges::equal(parameters, doubles(step.after, settings)));
                ++expected;
            });
        QVERIFY(expected == std::ranges::upper_bound(changes, to));
    }
    QCOMPARE(run.position(), recorded.length() / 3);
    QCOMPARE(moved.count(), 0);
}

void tst_Run::forwardFromTheMiddleTrainsOnAtTheEnd()
{
    Run run;
    run.start(gateDataset(XorGate), Settings());
    for (int i = 0; i < 30; ++i)
        run.forward();
    run.jump(27);
    QCOMPARE(run.length(), 30);
    run.forward();
    run.forward();
    run.forward();
    QCOMPARE(run.length(), 30);
    QVERIFY(run.isAtEnd());
    run.forward();
    QCOMPARE(run.length(), 31);
    QCOMPARE(run.position(), 31);
    QCOMPARE(run.facts().number, 31);
}

void tst_Run::memory_data()
{
    QTest::addColumn<Settings>("settings");
    QTest::addColumn<bool>("goesRound");
    QTest::newRow("xor") << Settings() << true;
    QTest::newRow("xor shuffled") << with(Settings(), shuffled) << false;
}

/// A run that goes round keeps its mistakes up to the proof; any other keeps each, and no more.
void tst_Run::memory()
{
    QFETCH(Settings, settings);
    QFETCH(bool, goesRound);
    Run run;
    run.start(gateDataset(XorGate), settings);
    std::size_t atProof = 0;
    for (int i = 1; i <= 20'000; ++i) {
        run.forward();
        if (!run.cycle() || atProof == 0)
            QCOMPARE(run.recordedMistakes(),
                     static_cast<std::size_t>(run.mistakesUpTo(run.length())));
        else
            QCOMPARE(run.recordedMistakes(), atProof);
        if (run.cycle() && atProof == 0)
            atProof = run.recordedMistakes();
    }
    QCOMPARE(atProof > 0, goesRound);
    run.jump(10'000);
    run.jump(3);
    QVERIFY(run.recordedMistakes() <= static_cast<std::size_t>(run.mistakesUpTo(run.length())));
}

void tst_Run::longRunsTakeLittleRoom_data()
{
    QTest::addColumn<int>("gate");
    QTest::addColumn<Settings>("settings");
    Settings settings;
    for (const Order order : {Order::Shuffled, Order::Drawn, Order::Wrong}) {
        for (const Update update : {Update::Online, Update::Batch, Update::Repeat}) {
            settings.order = order;
            settings.update = update;
            QTest::addRow("order %d, update %d", static_cast<int>(order), static_cast<int>(update))
                << static_cast<int>(XorGate) << settings;
        }
    }
    settings = Settings();
    settings.schedule = Schedule::Root;
    QTest::newRow("a rate that falls") << static_cast<int>(XorGate) << settings;
    settings = Settings();
    settings.rate = Decimal(1, -7);
    settings.bias = Decimal(1);
    QTest::newRow("no cycle for long") << static_cast<int>(AndGate) << settings;
}

/// Where nothing goes round: of each mistake some bits are kept, and of all else no more with time.
void tst_Run::longRunsTakeLittleRoom()
{
    if (isSanitized())
        QSKIP("Other memory is taken then");
    QFETCH(int, gate);
    QFETCH(Settings, settings);
    constexpr qint64 steps = 400'000;
    Run run;
    run.start(gateDataset(gate), settings);
    run.reach(steps / 2);
    const std::size_t before = mallinfo2().uordblks;
    run.reach(steps);
    QCOMPARE(run.length(), steps);
    const auto bytes = static_cast<double>(mallinfo2().uordblks) - static_cast<double>(before);
    const double each = bytes / (steps / 2);
    constexpr double most =
        2.5; // checkpoints, too, which are as many at last as there ever will be
    QVERIFY2(each < most, qPrintable(QString::number(each)));
}

/// A run has settled once nothing can change any more: all is learnt, or what is wrong changes
/// nothing. An epoch that leaves observations out, and changes nothing, does not tell.
void tst_Run::settled()
{
    const auto settledAfter = [](int gate, const Settings &settings) { // epochs; 0: not within 40
        Run run;
        run.start(gateDataset(gate), settings);
        for (int epoch = 1; epoch <= 40; ++epoch) {
            run.reach(run.clock().endOf(epoch));
            if (run.hasSettled())
                return epoch;
        }
        return 0;
    };
    QCOMPARE(settledAfter(AndGate, Settings()), 6);
    QCOMPARE(settledAfter(XorGate, Settings()), 0);
    Settings still; // wrong at (0, 0) for ever
    still.useBias = false;
    QCOMPARE(settledAfter(OrGate, still), 1);
    still.order = Order::Drawn;
    QCOMPARE(settledAfter(OrGate, still), 1);
    Settings drawn;
    drawn.order = Order::Drawn;
    int quiet = 0; // epochs that changed nothing, and were not the end
    for (drawn.seed = 1; drawn.seed <= 20; ++drawn.seed) {
        Run run;
        run.start(gateDataset(AndGate), drawn);
        qint64 before = 0;
        while (!run.hasSettled()) {
            run.reach(run.clock().nextEnd(run.length()));
            const qint64 mistakes = run.mistakesUpTo(run.length());
            quiet += mistakes == before && !run.hasSettled();
            before = mistakes;
            QCOMPARE(run.hasSettled(), run.learntEpoch().has_value());
        }
        QCOMPARE(run.predictor()->countRight(run.data()), 4);
    }
    QVERIFY(quiet > 5);
}

void tst_Run::learntEnd()
{
    Run run;
    run.start(gateDataset(AndGate), Settings());
    for (int i = 0; i < 24; ++i) {
        QVERIFY(run.canGoForward());
        run.forward();
    }
    QVERIFY(!run.canGoForward());
    QVERIFY(run.isAtEnd());
    QSignalSpy moved(&run, &Run::positionChanged);
    run.forward();
    run.epochForward();
    run.jump(24);
    QCOMPARE(moved.count(), 0);
    QCOMPARE(run.position(), 24);
    QCOMPARE(text(weightsOf(run)), u"0.2,0.1,-0.3"_s);
    run.back();
    QVERIFY(run.canGoForward());
    QVERIFY(!run.isAtEnd());
}

void tst_Run::epochs()
{
    Run run;
    run.start(gateDataset(AndGate), Settings());
    QCOMPARE(run.epoch(), 0);
    const auto after = [&](void (Run::*move)()) {
        (run.*move)();
        return std::pair(run.position(), run.epoch());
    };
    using Place = std::pair<qint64, qint64>;
    QCOMPARE(after(&Run::epochBack), Place(0, 0));
    QCOMPARE(after(&Run::back), Place(0, 0));
    QCOMPARE(after(&Run::epochForward), Place(4, 1));
    QCOMPARE(after(&Run::forward), Place(5, 2));
    QCOMPARE(after(&Run::epochForward), Place(8, 2));
    QCOMPARE(after(&Run::epochForward), Place(12, 3));
    QCOMPARE(after(&Run::epochBack), Place(8, 2));
    QCOMPARE(after(&Run::back), Place(7, 2));
    QCOMPARE(after(&Run::epochBack), Place(4, 1));
    QCOMPARE(after(&Run::epochBack), Place(0, 0));
    QCOMPARE(after(&Run::epochForward), Place(4, 1));
    QCOMPARE(run.length(), 12);
}

void tst_Run::startsWithWhatIsTrained()
{
    Run trained;
    trained.start(gateDataset(XorGate), Settings());
    trained.reach(10);
    Run run;
    run.start(gateDataset(AndGate), Settings());
    const qint64 number = run.runNumber();
    const QSignalSpy presented(&run, &Run::presented);
    const QSignalSpy replaced(&run, &Run::runReplaced);
    const QSignalSpy moved(&run, &Run::positionChanged);
    run.start(trained);
    QVERIFY(run.runNumber() != number);
    QCOMPARE(run.data(), gateDataset(XorGate));
    QCOMPARE(run.position(), 0);
    QCOMPARE(run.length(), 10);
    QCOMPARE(replaced.count(), 1);
    QCOMPARE(moved.count(), 1);
    run.reach(12);
    QCOMPARE(presented.count(), 2); // the steps 11 and 12
    trained.start(gateDataset(XorGate), Settings());
    trained.reach(12);
    QCOMPARE(weightsOf(run), weightsOf(trained));
    QCOMPARE(run.facts(), trained.facts());
}

void tst_Run::signalsOfMoves()
{
    Run run;
    QSignalSpy moved(&run, &Run::positionChanged);
    QSignalSpy replaced(&run, &Run::runReplaced);
    run.start(gateDataset(XorGate), Settings());
    QCOMPARE(replaced.count(), 1);
    QCOMPARE(moved.count(), 1);
    run.back(); // at the start: nothing happens
    run.epochBack();
    run.jump(0);
    QCOMPARE(moved.count(), 1);
    run.forward();
    QCOMPARE(moved.count(), 2);
    run.epochForward(); // one move, whatever the number of steps
    QCOMPARE(moved.count(), 3);
    run.back();
    run.epochBack();
    run.jump(3);
    QCOMPARE(moved.count(), 6);
    QCOMPARE(replaced.count(), 1);
    run.restart();
    QCOMPARE(replaced.count(), 2);
    QCOMPARE(moved.count(), 7);
}

void tst_Run::restart()
{
    const Settings settings = settingsOf(u"0.1", u"0.5", u"-0.5", u"0.2");
    const RecordedRun recorded(gateDataset(XorGate), settings, 60);
    Run run;
    run.start(gateDataset(XorGate), settings);
    for (int round = 0; round < 3; ++round) {
        for (qint64 position = 1; position <= 60; ++position) {
            run.forward();
            QCOMPARE(recorded.difference(run), QString());
        }
        run.restart();
        QCOMPARE(run.position(), 0);
        QCOMPARE(run.length(), 0);
        QCOMPARE(run.recordedMistakes(), std::size_t{0});
        QCOMPARE(run.mistakesUpTo(0), 0);
        QCOMPARE(run.nextMistake(0), std::nullopt);
        QCOMPARE(run.cycle(), std::nullopt);
        QCOMPARE(recorded.difference(run), QString());
        QCOMPARE(run.settings(), settings);
    }
}

void tst_Run::startAgain()
{
    Run run;
    run.start(gateDataset(XorGate), with(Settings(), shuffled));
    run.epochForward();
    const Settings other = settingsOf(u"1", u"-2", u"0", u"-2");
    run.start(gateDataset(OrGate), other);
    QCOMPARE(run.data(), gateDataset(OrGate));
    QCOMPARE(run.settings(), other);
    QCOMPARE(run.position(), 0);
    QCOMPARE(weightsOf(run), (Weights{{Decimal(-2), Decimal(0)}, Decimal(-2)}));
    QVERIFY(run.predictorBeforeUpdate() == nullptr);
}

/// Forward as far as the run goes, back, and not beyond the end; each state is that of single
/// steps.
void tst_Run::reach()
{
    Run run;
    run.start(gateDataset(AndGate), Settings());
    int told = 0;
    connect(&run, &Run::positionChanged, this, [&told] { ++told; });
    run.reach(17);
    QCOMPARE(run.position(), 17);
    Run steps;
    steps.start(gateDataset(AndGate), Settings());
    for (int i = 0; i < 17; ++i)
        steps.forward();
    QCOMPARE(stepOf(run), stepOf(steps));
    run.reach(17);
    QCOMPARE(told, 1);
    run.reach(3);
    QCOMPARE(run.position(), 3);
    run.reach(1'000'000); // learnt after 24
    QCOMPARE(run.position(), 24);
    QVERIFY(!run.canGoForward());
}

FRONTERA_TEST(tst_Run)
#include "tst_run.moc"

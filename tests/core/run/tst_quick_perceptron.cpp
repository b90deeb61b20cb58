// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/perceptron/quick_perceptron.h"

#include "core/data/signed_columns.h"
#include "tests/core/run/random_run.h"
#include "tests/core/run/recorded_run.h"
#include "tests/test_main.h"
#include "tests/thoroughness.h"

#include <QTest>

using namespace frontera;
using namespace random_run;
using namespace Qt::StringLiterals;

namespace {

std::vector<std::uint8_t> wrongOneByOne(const Weights &weights, const Dataset &data,
                                        const Settings &settings)
{
    std::vector<std::uint8_t> wrong;
    for (int row = 0; row < data.observationCount(); ++row) {
        const int output = activation(weightedSum(weights, data.inputs(row)), settings);
        wrong.push_back(output == targetValue(data.target(row), settings) ? 0 : 1);
    }
    return wrong;
}

std::vector<qint64> mistakesOf(const Run &run)
{
    std::vector<qint64> mistakes;
    for (auto next = run.nextMistake(0); next; next = run.nextMistake(*next))
        mistakes.push_back(*next);
    return mistakes;
}

std::optional<Weights> before(const Run &run)
{
    const PredictorPointer predictor = run.predictorBeforeUpdate();
    return predictor ? std::optional(*predictor->linear()) : std::nullopt;
}

Weights weightsAt(const Run &run, qint64 position)
{
    return *run.predictorAt(position)->linear();
}

} // namespace

class tst_QuickPerceptron : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runs_data();
    void runs();
    void presentedIsToldOfEachStep();
    void leavesWholeNumbers();
    void bigPlane();
};

void tst_QuickPerceptron::runs_data()
{
    QTest::addColumn<Numbers>("kind");
    const char *const names[kindsOfNumbers] = {"bits",     "whole",     "thousands",
                                               "decimals", "multiples", "many digits",
                                               "growing",  "powers",    "extremes"};
    for (int kind = 0; kind < kindsOfNumbers; ++kind)
        QTest::newRow(names[kind]) << static_cast<Numbers>(kind);
}

/// Runs of every convention and order: quickly, in pieces of any length, they are what they are one
/// presentation after another, in the trainer and on the run.
void tst_QuickPerceptron::runs()
{
    QFETCH(Numbers, kind);
    RandomRun random(randomSeed);
    const int all = kind < Numbers::Multiples ? 60 : kind < Numbers::Powers ? 30 : 12;
    const int count = isSanitized() ? 1 : all;
    for (int round = 0; round < count; ++round) {
        const QByteArray where = QByteArray::number(round);
        const Dataset data = random.data(kind);
        Settings settings = random.settings(kind, data);
        settings.schedule = static_cast<Schedule>(random.below(5) % 3);
        const qint64 steps = data.observationCount() * (1 + random.below(20));
        PlainTrainer slow(data, settings);
        StartedRun quick(data, settings);
        Run stepped;
        Run run;
        stepped.start(data, settings);
        run.start(data, settings);
        std::vector<qint64> mistakes;
        while (slow.lastStep().number < steps && !slow.hasStopped()) {
            const qint64 to = slow.lastStep().number + 1 + random.below(random.below(60) + 1);
            while (slow.lastStep().number < to && slow.presentNext()) {
                stepped.forward();
                if (slow.lastStep().isMistake())
                    mistakes.push_back(slow.lastStep().number);
            }
            if (random.below(8) == 0)
                quick.presentNext(); // in between
            quick.reach(to);
            random.below(2) == 0 ? run.reach(to) : run.epochForward();
            if (run.position() > to)
                run.jump(slow.lastStep().number);

            QVERIFY2(quick.lastStep() == slow.lastStep(), where);
            QVERIFY2(stepOf(stepped) == slow.lastStep(), where);
            QVERIFY2(quick.mistakeCount() == slow.mistakeCount(), where);
            QVERIFY2(quick.learntEpoch() == slow.learntEpoch(), where);
            QVERIFY2(quick.cycle() == slow.cycle(), where);
            if (run.position() < to)
                run.reach(to);
            QVERIFY2(stepOf(run) == slow.lastStep(), where);
            QVERIFY2(before(run) == before(stepped), where);
            Weights weights = slow.lastStep().after;
            if (settings.hasThreshold)
                weights.b = -settings.threshold;
            const auto wrong = wrongOneByOne(weights, data, settings);
            QVERIFY2(wrongRows(weights, data, settings) == wrong, where);
            QCOMPARE(countRight(weights, data, settings), std::ranges::count(wrong, 0));
        }
        QVERIFY2(mistakesOf(quick) == mistakes, where);

        // The run may have gone beyond; what it keeps is compared once both are as long.
        stepped.reach(run.length());
        while (!stepped.isAtEnd() || stepped.length() < run.length())
            stepped.forward();
        run.jump(run.length());
        QCOMPARE(run.recordedMistakes(), stepped.recordedMistakes());
        QVERIFY2(stepOf(run) == stepOf(stepped), where);
        for (qint64 position = 0; position <= run.length(); position += 1 + random.below(40)) {
            QCOMPARE(run.mistakesUpTo(position), stepped.mistakesUpTo(position));
            QCOMPARE(run.nextMistake(position), stepped.nextMistake(position));
            QVERIFY2(weightsAt(run, position) == weightsAt(stepped, position), where);
        }
    }
}

/// With a listener to every presentation there is no way but to tell of every one.
void tst_QuickPerceptron::presentedIsToldOfEachStep()
{
    RandomRun random(randomSeed);
    const Dataset data = random.data(Numbers::Decimals);
    const Settings settings = random.settings(Numbers::Decimals, data);
    const RecordedRun run(data, settings, 200);
    StartedRun trainer(data, settings);
    qint64 heard = 0;
    connect(&trainer, &Run::presented, &trainer, [&](const StepFacts &facts) {
        ++heard;
        QCOMPARE(facts.number, heard);
        QCOMPARE(trainer.lastStep(), run.step(heard));
    });
    trainer.reach(run.length());
    QCOMPARE(heard, run.length());
}

/// Weights that are doubled and more by each mistake soon have too many digits to be whole: from
/// there on they are near, and the run stays the same.
void tst_QuickPerceptron::leavesWholeNumbers()
{
    const Dataset data(u"growing"_s, {u"x"_s}, {Decimal(94'906'265), Decimal(94'906'267)}, {1, 0});
    Settings settings;
    settings.rate = Decimal(1);
    const RecordedRun run(data, settings, 4'000);
    StartedRun trainer(data, settings);
    for (qint64 number = 1; number <= run.length(); number += 1 + number % 7) {
        trainer.reach(number);
        QCOMPARE(trainer.lastStep(), run.step(number));
    }
}

/// Very many points of the plane, with and without noise, in any order.
void tst_QuickPerceptron::bigPlane()
{
    const int count = rounds(100'000);
    const int steps = count / 2 * 3;
    std::mt19937 random(randomSeed);
    std::vector<Decimal> values;
    std::vector<int> targets;
    for (int row = 0; row < count; ++row) {
        const int x1 = static_cast<int>(random() % 20'001) - 10'000;
        const int x2 = static_cast<int>(random() % 20'001) - 10'000;
        values.emplace_back(x1, -3);
        values.emplace_back(x2, -3);
        targets.push_back((4 * x1 - 3 * x2 + 5'000 > 0) != (random() % 100 < 5) ? 1 : 0);
    }
    const Dataset data(u"plane"_s, {u"x1"_s, u"x2"_s}, values, targets);
    QVERIFY(data.columns().isExact());
    for (const Order order : {Order::Given, Order::Shuffled}) {
        Settings settings;
        settings.order = order;
        PlainTrainer slow(data, settings);
        StartedRun quick(data, settings);
        std::vector<qint64> mistakes;
        while (slow.lastStep().number < steps && slow.presentNext()) {
            if (slow.lastStep().isMistake())
                mistakes.push_back(slow.lastStep().number);
        }
        quick.reach(steps);
        QVERIFY(std::ssize(mistakes) > count / 10);
        QVERIFY(mistakesOf(quick) == mistakes);
        QCOMPARE(quick.lastStep(), slow.lastStep());
    }
}

FRONTERA_TEST(tst_QuickPerceptron)
#include "tst_quick_perceptron.moc"

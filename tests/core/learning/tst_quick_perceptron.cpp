// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/learning/quick_perceptron.h"

#include "core/data/signed_columns.h"
#include "tests/core/learning/recorded_run.h"

#include <QTest>
#include <random>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

constexpr unsigned randomSeed = 11;

/// How the numbers of a data set look.
enum class Numbers {
    Bits,       ///< 0 and 1: sums meet 0 all the time
    Whole,      ///< small whole numbers, of either sign
    Thousands,  ///< multiples of 1000: a positive power of ten
    Decimals,   ///< three decimals
    Multiples,  ///< of a number of many digits: sums meet 0, but not in doubles
    ManyDigits, ///< more than a double holds
    Growing,    ///< whole at first, but not for long
    Powers,     ///< from very small to very large
    Extremes,   ///< beyond what can be multiplied in doubles
};
constexpr int kindsOfNumbers = 9;

class RandomRun
{
public:
    explicit RandomRun(unsigned seed)
        : m_random(seed)
    {
    }

    int below(int bound) { return static_cast<int>(m_random() % static_cast<unsigned>(bound)); }

    Decimal number(Numbers kind)
    {
        const int sign = below(2) == 0 ? 1 : -1;
        const auto digits = static_cast<std::int64_t>(m_random64() % 900'000'000'000'000'000) +
                            100'000'000'000'000'000;
        switch (kind) {
        case Numbers::Bits:
            return Decimal(below(2));
        case Numbers::Whole:
            return Decimal(below(7) - 3);
        case Numbers::Thousands:
            return Decimal(below(9) - 4, 3);
        case Numbers::Decimals:
            return Decimal(below(20'001) - 10'000, -3);
        case Numbers::Multiples:
            return Decimal((below(7) - 3) * 123'456'789'012'345, -15);
        case Numbers::ManyDigits:
            return Decimal(sign * digits, -17);
        case Numbers::Growing:
            return Decimal(sign * (digits / 10'000'000'000), -4);
        case Numbers::Powers:
            return Decimal(sign * (1 + below(99)), below(41) - 20);
        case Numbers::Extremes:
            return Decimal(sign * (1 + below(9)), std::array{-299, -1, 0, 0, 1, 299}[below(6)]);
        }
        return {};
    }

    Dataset data(Numbers kind)
    {
        const int inputs = 1 + below(6);
        const int rows = 1 + below(below(3) == 0 ? 150 : 12);
        std::vector<Decimal> values;
        std::vector<int> targets;
        const bool isNoisy = below(2) == 0;
        for (int row = 0; row < rows; ++row) {
            Decimal sum(1, -1);
            for (int i = 0; i < inputs; ++i) {
                values.push_back(below(8) == 0 ? Decimal() : number(kind));
                sum = sum + Decimal(i + 1) * values.back();
            }
            targets.push_back(isNoisy ? below(2) : (sum.sign() > 0 ? 1 : 0));
        }
        return Dataset(u"random"_s, std::vector<QString>(static_cast<std::size_t>(inputs)), values,
                       targets);
    }

    Settings settings(Numbers kind, const Dataset &data)
    {
        Settings settings;
        const Decimal drawn = number(kind);
        settings.rate = std::array{Decimal(1, -1), Decimal(1), Decimal(25, -2),
                                   drawn.sign() > 0 ? drawn : Decimal(3)}[below(4)];
        if (below(2) == 0) {
            for (int i = 0; i < data.inputCount(); ++i)
                settings.weights.push_back(number(kind));
            settings.bias = number(kind);
        }
        settings.useBias = below(3) != 0;
        settings.firesAtZero = below(2) == 0;
        settings.targets = below(2) == 0 ? Targets::ZeroOne : Targets::Bipolar;
        settings.order = std::array{Order::Given, Order::Chosen, Order::Shuffled}[below(3)];
        settings.seed = m_random();
        if (settings.order == Order::Chosen) {
            for (int row = 0; row < data.observationCount(); ++row)
                settings.permutation.push_back(row);
            std::shuffle(settings.permutation.begin(), settings.permutation.end(), m_random);
        }
        return settings;
    }

private:
    std::mt19937 m_random;
    std::mt19937_64 m_random64{randomSeed};
};

/// The mistakes of a run, as the trainer tells of them.
struct Mistakes
{
    std::vector<Step> steps;

    explicit Mistakes(Trainer &trainer)
    {
        const auto hear = [this](const Step &step) { steps.push_back(step); };
        QObject::connect(&trainer, &Trainer::updated, &trainer, hear);
        QObject::connect(&trainer, &Trainer::unanswered, &trainer, hear);
    }
};

int countedOneByOne(const Weights &weights, const Dataset &data, const Settings &settings)
{
    int right = 0;
    for (int row = 0; row < data.observationCount(); ++row) {
        const int output = activation(weightedSum(weights, data.inputs(row)), settings);
        right += output == targetValue(data.target(row), settings);
    }
    return right;
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
/// presentation after another, in the trainer and on the timeline.
void tst_QuickPerceptron::runs()
{
    QFETCH(Numbers, kind);
    RandomRun random(randomSeed);
    const int rounds = kind < Numbers::Multiples ? 200 : kind < Numbers::Powers ? 60 : 20;
    for (int round = 0; round < rounds; ++round) {
        const QByteArray where = QByteArray::number(round);
        const Dataset data = random.data(kind);
        const Settings settings = random.settings(kind, data);
        const qint64 steps = data.observationCount() * (1 + random.below(20));
        Trainer slow(data, settings);
        Trainer quick(data, settings);
        const Mistakes expected(slow);
        const Mistakes told(quick);
        Timeline stepped;
        Timeline timeline;
        stepped.start(data, settings);
        timeline.start(data, settings);
        while (slow.lastStep().number < steps && !slow.hasStopped()) {
            const qint64 to = slow.lastStep().number + 1 + random.below(random.below(60) + 1);
            while (slow.lastStep().number < to && slow.presentNext())
                stepped.forward();
            if (random.below(8) == 0)
                quick.presentNext(); // in between
            quick.presentUntil(to);
            random.below(2) == 0 ? timeline.reach(to) : timeline.epochForward();
            if (timeline.position() > to)
                timeline.jump(slow.lastStep().number);

            QVERIFY2(quick.lastStep() == slow.lastStep(), where);
            QVERIFY2(quick.mistakeCount() == slow.mistakeCount(), where);
            QVERIFY2(quick.learntEpoch() == slow.learntEpoch(), where);
            QVERIFY2(quick.cycle() == slow.cycle(), where);
            if (timeline.position() < to)
                timeline.reach(to);
            QVERIFY2(timeline.step() == stepped.step(), where);
            QVERIFY2(timeline.weightsBeforeUpdate() == stepped.weightsBeforeUpdate(), where);
            const Weights &weights = slow.lastStep().after;
            QCOMPARE(countRight(weights, data, settings), countedOneByOne(weights, data, settings));
        }
        QVERIFY2(told.steps == expected.steps, where);

        // The timeline may have gone beyond; what it keeps is compared once both are as long.
        stepped.reach(timeline.length());
        while (!stepped.isAtEnd() || stepped.length() < timeline.length())
            stepped.forward();
        timeline.jump(timeline.length());
        QCOMPARE(timeline.recordedMistakes(), stepped.recordedMistakes());
        QVERIFY2(timeline.step() == stepped.step(), where);
        for (qint64 position = 0; position <= timeline.length(); position += 1 + random.below(40)) {
            QCOMPARE(timeline.mistakesUpTo(position), stepped.mistakesUpTo(position));
            QCOMPARE(timeline.nextMistake(position), stepped.nextMistake(position));
            QVERIFY2(timeline.weightsAt(position) == stepped.weightsAt(position), where);
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
    Trainer trainer(data, settings);
    qint64 heard = 0;
    connect(&trainer, &Trainer::presented, &trainer, [&](const Step &step) {
        ++heard;
        QCOMPARE(step, run.step(heard));
    });
    trainer.presentUntil(run.length());
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
    Trainer trainer(data, settings);
    for (qint64 number = 1; number <= run.length(); number += 1 + number % 7) {
        trainer.presentUntil(number);
        QCOMPARE(trainer.lastStep(), run.step(number));
    }
}

/// 100,000 points of the plane, with and without noise, in any order.
void tst_QuickPerceptron::bigPlane()
{
    constexpr int count = 100'000;
    constexpr int steps = 150'000;
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
        Trainer slow(data, settings);
        Trainer quick(data, settings);
        const Mistakes expected(slow);
        const Mistakes told(quick);
        while (slow.lastStep().number < steps && slow.presentNext()) {
        }
        quick.presentUntil(steps);
        QVERIFY(expected.steps.size() > 10'000);
        QVERIFY(told.steps == expected.steps);
        QCOMPARE(quick.lastStep(), slow.lastStep());
    }
}

QTEST_GUILESS_MAIN(tst_QuickPerceptron)
#include "tst_quick_perceptron.moc"

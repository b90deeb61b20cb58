// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/gates.h"
#include "core/explanation/explanation.h"
#include "core/explanation/float_parting.h"
#include "core/models/perceptron/float_perceptron.h"
#include "core/number/python_text.h"
#include "core/number/split_mix.h"
#include "core/record/presentation_order.h"
#include "core/run/run.h"
#include "core/session/trace_rows.h"
#include "tests/test_main.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>
#include <algorithm>
#include <limits>
#include <numeric>

using namespace frontera;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Draws runs of every kind.
class Draw
{
public:
    explicit Draw(std::uint64_t seed)
        : m_numbers(seed)
    {
    }

    int below(int end)
    {
        return static_cast<int>(m_numbers.next() % static_cast<std::uint64_t>(end));
    }

    Dataset data()
    {
        const int inputs = 1 + below(4);
        const int rows = 1 + below(8);
        const int kind = below(5);
        std::vector<Decimal> values;
        std::vector<int> targets;
        for (int row = 0; row < rows; ++row) {
            for (int i = 0; i < inputs; ++i)
                values.push_back(number(kind));
            targets.push_back(below(2));
        }
        return Dataset(u"drawn"_s, std::vector<QString>(static_cast<std::size_t>(inputs)),
                       std::move(values), std::move(targets));
    }

    Settings settings(const Dataset &data)
    {
        Settings settings;
        settings.arithmetic = Arithmetic::Float;
        const int kind = below(5);
        settings.rate = kind == 4 ? Decimal(1 + below(9), -below(20)) : Decimal(1 + below(12), -1);
        for (int i = 0; i < data.inputCount() && below(3) > 0; ++i)
            settings.weights.push_back(number(kind));
        settings.bias = below(2) == 0 ? Decimal() : number(kind);
        settings.useBias = below(4) > 0;
        settings.firesAtZero = below(2) == 0;
        settings.targets = below(2) == 0 ? Targets::Bipolar : Targets::ZeroOne;
        settings.hasThreshold = !settings.useBias && below(3) > 0;
        settings.threshold = number(kind);
        settings.tie = static_cast<BipolarTie>(below(3));
        settings.rule = static_cast<LearningRule>(below(2));
        if (const Decimal zone = number(kind); below(3) == 0)
            settings.deadZone = zone.sign() < 0 ? -zone : zone;
        settings.seed = static_cast<std::uint64_t>(below(1000));
        settings.order = static_cast<Order>(below(3));
        settings.permutation.resize(static_cast<std::size_t>(data.observationCount()));
        std::iota(settings.permutation.rbegin(), settings.permutation.rend(), 0);
        return settings;
    }

private:
    Decimal number(int kind)
    {
        switch (kind) {
        case 0:
            return Decimal(below(2));
        case 1:
            return Decimal(below(21) - 10, -1);
        case 2:
            return Decimal(below(2'000'001) - 1'000'000, -4);
        case 3:
            return Decimal(static_cast<std::int64_t>(m_numbers.next() % 1'000'000'000'000'000'000),
                           -below(30));
        default:
            return Decimal(below(19) - 9, below(401) - 200);
        }
    }

    SplitMix64 m_numbers;
};

QString nameOf(BipolarTie tie)
{
    if (tie == BipolarTie::Mistake)
        return u"mistake"_s;
    return tie == BipolarTie::One ? u"1"_s : u"-1"_s;
}

QByteArray asJson(const Dataset &data, const Settings &settings, qint64 epochs)
{
    QJsonArray rows;
    QJsonArray targets;
    for (int row = 0; row < data.observationCount(); ++row) {
        QJsonArray values;
        for (const Decimal &value : data.inputs(row))
            values += value.toString();
        rows += values;
        targets += targetValue(data.target(row), settings);
    }
    QJsonArray weights;
    for (std::size_t i = 0; i < static_cast<std::size_t>(data.inputCount()); ++i)
        weights += i < settings.weights.size() ? settings.weights[i].toString() : u"0"_s;
    QJsonArray orders;
    PresentationOrder order(settings, data.observationCount());
    for (qint64 epoch = 1; epoch <= epochs; ++epoch) {
        QJsonArray one;
        for (const int row : order.epochRows(epoch))
            one += row;
        orders += one;
    }
    return QJsonDocument(
               QJsonObject{
                   {u"rows"_s, rows},
                   {u"targets"_s, targets},
                   {u"rate"_s, settings.rate.toString()},
                   {u"weights"_s, weights},
                   {u"bias"_s, settings.useBias ? settings.bias.toString() : u"0"_s},
                   {u"useBias"_s, settings.useBias},
                   {u"firesAtZero"_s, settings.firesAtZero},
                   {u"threshold"_s, settings.hasThreshold ? settings.threshold.toString() : u"0"_s},
                   {u"deadZone"_s, deadZoneOf(settings).toString()},
                   {u"tie"_s, nameOf(settings.tie)},
                   {u"rule"_s, learnsByError(settings) ? u"error"_s : u"target"_s},
                   {u"bipolar"_s, settings.targets == Targets::Bipolar},
                   {u"orders"_s, orders}})
               .toJson(QJsonDocument::Compact) +
           '\n';
}

Settings inFloatsAt(const char *rate)
{
    Settings settings;
    settings.rate = *Decimal::parse(QUtf8StringView(rate));
    settings.arithmetic = Arithmetic::Float;
    return settings;
}

} // namespace

class tst_FloatPerceptron : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isPythonsLoop();
    void learnsAnd_data();
    void learnsAnd();
    void partsFromTheExactRun();
    void partsAtAThreshold();
    void partsByTheSizeOfAnError();
    void partsWhereOneHasLearnt();
    void doesNotPartWhereNothingIsRounded();
    void passesOverWhatIsRight_data();
    void passesOverWhatIsRight();
    void goesRound();
    void goesOnBeyondAllNumbers();
    void proofsOfTheExactRuleAreNotItsOwn();
};

/// 500 runs, as one Python process prints them, byte for byte.
void tst_FloatPerceptron::isPythonsLoop()
{
    constexpr int runs = 500;
    constexpr qint64 epochs = 12;
    Draw draw(16);
    QByteArray asked;
    QList<QByteArray> traces;
    for (int i = 0; i < runs; ++i) {
        const Dataset data = draw.data();
        const Settings settings = draw.settings(data);
        asked += asJson(data, settings, epochs);
        traces += traceOf(TraceFormat::Csv, data, settings, epochs * data.observationCount());
    }
    QProcess python;
    python.start(u"/usr/bin/python3"_s, {QStringLiteral(FLOAT_LOOP)});
    python.write(asked);
    python.closeWriteChannel();
    QVERIFY2(python.waitForFinished(), qPrintable(python.errorString()));
    QCOMPARE(python.readAllStandardError(), QByteArray());
    const QByteArray theirs = python.readAllStandardOutput();
    qsizetype at = 0;
    for (int i = 0; i < runs; ++i) {
        const QByteArray &ours = traces[i];
        const QByteArray their = theirs.sliced(at, std::min(ours.size(), theirs.size() - at));
        if (ours != their)
            qWarning("run %d of\n%s", i, asked.split('\n')[i].constData());
        QCOMPARE(ours, their);
        at += ours.size();
    }
    QCOMPARE(at, theirs.size());
}

void tst_FloatPerceptron::learnsAnd_data()
{
    QTest::addColumn<QByteArray>("rate");
    QTest::addColumn<QString>("weights");
    QTest::newRow("0.1") << QByteArray("0.1") << u"0.2 0.1 -0.20000000000000004"_s;
    QTest::newRow("0.4") << QByteArray("0.4") << u"0.8 0.4 -0.8000000000000002"_s;
}

void tst_FloatPerceptron::learnsAnd()
{
    QFETCH(const QByteArray, rate);
    QFETCH(const QString, weights);
    Run run;
    run.start(gateDataset(AndGate), inFloatsAt(rate.constData()));
    while (run.canGoForward())
        run.forward();
    QCOMPARE(run.learntEpoch(), 4);
    QCOMPARE(run.mistakesUpTo(run.length()), 8);
    QStringList numbers;
    const UnitReading unit = run.reading().units.front();
    for (const Number &weight : weightsAfter(unit))
        numbers += QString::fromLatin1(pythonText(std::get<double>(weight)));
    numbers += QString::fromLatin1(pythonText(std::get<double>(unit.bias->after)));
    QCOMPARE(numbers.join(u' '), weights);
}

void tst_FloatPerceptron::partsFromTheExactRun()
{
    for (const Arithmetic arithmetic : {Arithmetic::Exact, Arithmetic::Float}) {
        Settings settings;
        settings.arithmetic = arithmetic;
        const auto parting = floatParting(gateDataset(AndGate), settings, 100);
        QVERIFY(parting);
        QCOMPARE(parting->step, 15);
        QCOMPARE(parting->firstRounded, 11); // b = -0.30000000000000004
        QCOMPARE(parting->exact.sum, Number(Decimal()));
        QCOMPARE(pythonText(std::get<double>(parting->inFloats.sum)),
                 QByteArray("-2.7755575615628914e-17"));
        QVERIFY(!floatParting(gateDataset(AndGate), settings, 14));
        const Explanation explanation = explain(gateDataset(AndGate), settings);
        QVERIFY(explanation.parting);
        QCOMPARE(explanation.parting->step, 15);
    }
}

/// The sum is not 0 there, but two numbers at the threshold, of which floats see one.
void tst_FloatPerceptron::partsAtAThreshold()
{
    Settings settings = inFloatsAt("0.1");
    settings.useBias = false;
    settings.hasThreshold = true;
    settings.threshold = Decimal(3, -1);
    settings.weights = {Decimal(1, -1), Decimal(2, -1)};
    const Dataset data(u"drawn"_s, {u"x1"_s, u"x2"_s}, {Decimal(1), Decimal(1)}, {1});
    settings.firesAtZero = false;
    const auto parting = floatParting(data, settings, 100);
    QVERIFY(parting);
    QCOMPARE(parting->step, 1);
    QCOMPARE(pythonText(std::get<double>(parting->inFloats.sum)),
             QByteArray("0.30000000000000004"));
    QCOMPARE(parting->exact.sum, Number(Decimal(3, -1)));
    QCOMPARE(parting->inFloats.error, Number(Decimal(0)));
    QCOMPARE(parting->exact.error, Number(Decimal(1)));
}

/// By the rule η·(t − ŷ)·x a tie is half a mistake: floats, which see a sum beyond 0 there, make a
/// whole one. Both are mistakes.
void tst_FloatPerceptron::partsByTheSizeOfAnError()
{
    Settings settings = inFloatsAt("0.1");
    settings.targets = Targets::Bipolar;
    settings.rule = LearningRule::Error;
    settings.weights = {Decimal(1, -1), Decimal(2, -1)};
    settings.bias = Decimal(-3, -1);
    const Dataset data(u"drawn"_s, {u"x1"_s, u"x2"_s}, {Decimal(1), Decimal(1)}, {0});
    const auto parting = floatParting(data, settings, 100);
    QVERIFY(parting);
    QCOMPARE(parting->step, 1);
    QCOMPARE(parting->inFloats.error, Number(Decimal(-2)));
    QCOMPARE(parting->exact.error, Number(Decimal(-1)));
}

/// Of drawn observations one arithmetic may have learnt all while the other one still errs.
void tst_FloatPerceptron::partsWhereOneHasLearnt()
{
    int beyondTheEnd = 0;
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        Settings settings = inFloatsAt("0.1");
        settings.order = Order::Drawn;
        settings.seed = seed;
        constexpr qint64 steps = 400;
        const auto parting = floatParting(gateDataset(AndGate), settings, steps);
        Run runs[2];
        for (Run &run : runs) {
            settings.arithmetic = &run == runs ? Arithmetic::Exact : Arithmetic::Float;
            run.setStopsWhenLearnt(false);
            run.start(gateDataset(AndGate), settings);
        }
        qint64 step = 0;
        bool isAlike = true;
        while (isAlike && step < steps) {
            ++step;
            for (Run &run : runs)
                run.forward();
            isAlike = runs[0].facts().isMistake == runs[1].facts().isMistake;
        }
        const auto ended = [&](Run &run) {
            return run.learntEpoch() && step > run.clock().endOf(*run.learntEpoch());
        };
        if (isAlike || (ended(runs[0]) && ended(runs[1]))) {
            QVERIFY(!parting);
            continue;
        }
        QVERIFY(parting);
        QCOMPARE(parting->step, step);
        beyondTheEnd += ended(runs[0]) || ended(runs[1]);
    }
    QVERIFY(beyondTheEnd > 0);
}

/// Quarters and halves are doubles.
void tst_FloatPerceptron::doesNotPartWhereNothingIsRounded()
{
    for (const char *rate : {"1", "0.5", "0.25"}) {
        for (int gate = 0; gate < gateCount; ++gate)
            QVERIFY(!floatParting(gateDataset(gate), inFloatsAt(rate), 1000));
    }
}

void tst_FloatPerceptron::passesOverWhatIsRight_data()
{
    QTest::addColumn<int>("inputs");
    QTest::addColumn<bool>("isShuffled");
    QTest::addColumn<bool>("hasDeadZone");
    for (const int inputs : {1, 2, 3}) {
        QTest::addRow("%d inputs", inputs) << inputs << false << false;
        QTest::addRow("%d inputs, shuffled", inputs) << inputs << true << false;
        QTest::addRow("%d inputs, dead zone", inputs) << inputs << false << true;
    }
}

/// The quick way through many observations against one presentation after another.
void tst_FloatPerceptron::passesOverWhatIsRight()
{
    QFETCH(const int, inputs);
    QFETCH(const bool, isShuffled);
    QFETCH(const bool, hasDeadZone);
    SplitMix64 numbers(7);
    std::vector<Decimal> values;
    std::vector<int> targets;
    for (int row = 0; row < 500; ++row) {
        std::int64_t sum = 0;
        for (int i = 0; i < inputs; ++i) {
            const auto value = static_cast<std::int64_t>(numbers.next() % 20'001) - 10'000;
            values.emplace_back(value, -3);
            sum += value;
        }
        targets.push_back((sum > 1000) != (numbers.next() % 40 == 0) ? 1 : 0);
    }
    const Dataset data(u"drawn"_s, std::vector<QString>(static_cast<std::size_t>(inputs)),
                       std::move(values), std::move(targets));
    Settings settings = inFloatsAt("0.1");
    settings.order = isShuffled ? Order::Shuffled : Order::Given;
    settings.targets = hasDeadZone ? Targets::Bipolar : Targets::ZeroOne;
    settings.deadZone = Decimal(2, -1);
    constexpr qint64 epochs = 8;
    Run run;
    run.start(data, settings);
    run.reach(epochs * data.observationCount());

    const FloatPerceptronRule rule(data, settings);
    FloatPerceptronRule::State weights = rule.start();
    PresentationOrder order(settings, data.observationCount());
    qint64 mistakes = 0;
    for (qint64 step = 1; step <= run.length(); ++step) {
        StepFacts facts{step, 0, order.observationAt(step)};
        rule.present(weights, facts);
        mistakes += facts.isMistake;
        QCOMPARE(run.mistakesUpTo(step), mistakes);
    }
    std::vector<double> parameters;
    rule.parameters(weights, parameters);
    const UnitReading unit = run.reading().units.front();
    for (std::size_t i = 0; i < unit.links.size(); ++i)
        QCOMPARE(std::get<double>(unit.links[i].after), parameters[i]);
    const PredictorPointer predictor = run.predictor();
    const std::vector<std::uint8_t> wrong = predictor->wrongRows(data);
    for (int row = 0; row < data.observationCount(); ++row)
        QCOMPARE(wrong[static_cast<std::size_t>(row)] == 0, predictor->isRight(data, row));
    QCOMPARE(predictor->countRight(data), std::ranges::count(wrong, 0));
}

void tst_FloatPerceptron::goesRound()
{
    Run run;
    run.start(gateDataset(XorGate), inFloatsAt("0.1"));
    run.reach(1000);
    QVERIFY(run.cycle());
    run.jump(run.clock().endOf(run.cycle()->firstEpoch));
    const UnitReading first = run.reading().units.front();
    run.jump(run.clock().endOf(run.cycle()->repeatEpoch));
    QCOMPARE(weightsAfter(run.reading().units.front()), weightsAfter(first));
}

/// Infinite weights and sums that are no numbers: no step crashes, and what can be said is finite.
void tst_FloatPerceptron::goesOnBeyondAllNumbers()
{
    const Decimal huge(9, 300);
    const Dataset data(u"huge"_s, {u"x1"_s, u"x2"_s}, {huge, huge, huge, -huge, -huge, huge},
                       {1, 0, 0});
    Settings settings = inFloatsAt("1e300");
    for (const Targets targets : {Targets::ZeroOne, Targets::Bipolar}) {
        settings.targets = targets;
        Run run;
        run.start(data, settings);
        run.reach(60);
        QVERIFY(run.length() >= 3);
        const QByteArray trace = traceOf(TraceFormat::Json, data, settings, 60);
        QVERIFY(trace.contains("\"inf\"") || trace.contains("\"nan\""));
        QVERIFY(!QJsonDocument::fromJson(trace).isNull());
        const Weights weights = weightsOf(run);
        for (const Decimal &weight : weights.w)
            QVERIFY(std::abs(weight.toDouble()) <= std::numeric_limits<double>::max());
    }
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    QVERIFY((FloatWeights{{none}, 1} == FloatWeights{{none}, 1}));
    QCOMPARE(FloatPerceptronRule::hash({{none}, 1}), FloatPerceptronRule::hash({{-none}, 1}));
    QVERIFY(!(FloatWeights{{none}, 1} == FloatWeights{{1}, 1}));
}

void tst_FloatPerceptron::proofsOfTheExactRuleAreNotItsOwn()
{
    QVERIFY(explain(gateDataset(AndGate), Settings()).bound);
    const Explanation explanation = explain(gateDataset(AndGate), inFloatsAt("0.1"));
    QVERIFY(!explanation.bound);
    QVERIFY(explanation.separability.isSeparable); // of the data
}

FRONTERA_TEST(tst_FloatPerceptron)
#include "tst_float_perceptron.moc"

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Three perceptrons that learn a gate each, against plain loops in whole numbers, against each
// gate's own run, and against a perceptron that is fed with the hidden outputs.

#include "core/data/examples.h"
#include "core/data/gates.h"
#include "core/models/gates/gate_learner.h"
#include "core/models/gates/gates_model.h"
#include "core/models/gates/hidden_proof.h"
#include "core/models/models.h"
#include "core/run/run.h"
#include "core/session/trace_rows.h"
#include "core/session/units_text.h"
#include "tests/core/literals.h"
#include "tests/core/models/gates_with.h"
#include "tests/test_main.h"
#include "tests/thoroughness.h"

#include <QTest>
#include <map>
#include <random>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

int bit(int gate, int first, int second)
{
    return gateBits(gate).at(2 * first + second).digitValue();
}

/// The rule in whole numbers, all scaled alike, one presentation after another.
class PlainUnits
{
public:
    using Unit = std::array<qint64, 3>; // w1, w2, b
    std::array<Unit, 3> units{};
    std::array<qint64, 3> sums{};
    std::array<int, 3> outputs{};
    std::array<int, 3> targets{};
    qint64 rate = 1;
    bool firesAtZero = true;
    GateUnits gates{};

    void present(int first, int second, int low)
    {
        const std::array<int, 2> x{first == 1 ? 1 : low, second == 1 ? 1 : low};
        std::array<std::array<int, 2>, 3> inputs{x, x, {}};
        for (std::size_t i = 0; i < 3; ++i) {
            if (i == 2)
                inputs[2] = {outputs[0], outputs[1]};
            sums[i] = units[i][0] * inputs[i][0] + units[i][1] * inputs[i][1] + units[i][2];
            outputs[i] = sums[i] > 0 || (sums[i] == 0 && firesAtZero) ? 1 : 0;
            targets[i] =
                i == 2 ? bit(gates[2], outputs[0], outputs[1]) : bit(gates[i], first, second);
        }
        for (std::size_t i = 0; i < 3; ++i) {
            const int error = targets[i] - outputs[i];
            units[i][0] += rate * error * inputs[i][0];
            units[i][1] += rate * error * inputs[i][1];
            units[i][2] += rate * error;
        }
    }
    [[nodiscard]] bool anyErrs() const { return targets != outputs; }
};

Decimal tenths(qint64 number)
{
    return Decimal(number, -1);
}

/// Data of gates with rows at random: some inputs may be missing, or there more than once with
/// either class.
Dataset randomRows(std::mt19937 &random, int low)
{
    std::vector<Decimal> values;
    std::vector<int> targets;
    const int rows = 1 + static_cast<int>(random() % 9);
    for (int i = 0; i < 2 * rows; ++i)
        values.emplace_back(random() % 2 == 0 ? low : 1);
    for (int i = 0; i < rows; ++i)
        targets.push_back(static_cast<int>(random() % 2));
    return {u"rows"_s, {u"x1"_s, u"x2"_s}, values, targets};
}

QString difference(const Reading &reading, const PlainUnits &plain)
{
    for (std::size_t i = 0; i < 3; ++i) {
        const UnitReading &unit = reading.units[i];
        const bool isSame = exact(unit.sum) == tenths(plain.sums[i]) &&
                            exact(unit.output) == Decimal(plain.outputs[i]) &&
                            exact(*unit.target) == Decimal(plain.targets[i]) &&
                            exact(unit.error) == Decimal(plain.targets[i] - plain.outputs[i]) &&
                            exact(unit.links[0].after) == tenths(plain.units[i][0]) &&
                            exact(unit.links[1].after) == tenths(plain.units[i][1]) &&
                            exact(unit.bias->after) == tenths(plain.units[i][2]);
        if (!isSame)
            return u"unit %1 at step %2"_s.arg(i).arg(reading.facts.number);
    }
    return {};
}

/// The columns of a CSV text by their names.
std::map<QString, QStringList> columnsOf(const QByteArray &csv)
{
    QStringList lines = QString::fromLatin1(csv).split(u'\n', Qt::SkipEmptyParts);
    const QStringList names = lines.takeFirst().split(u',');
    std::map<QString, QStringList> columns;
    for (const QString &line : lines) {
        const QStringList fields = line.split(u',');
        for (qsizetype i = 0; i < names.size(); ++i)
            columns[names[i]] += fields[i];
    }
    return columns;
}

const QStringList ofUnit{u"sum"_s, u"output"_s, u"error"_s, u"w1"_s, u"w2"_s, u"b"_s};

} // namespace

class tst_ThreeUnits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesGatesAlone();
    void learnsXor();
    void randomUnits();
    void hiddenUnitsLearnAlone_data();
    void hiddenUnitsLearnAlone();
    void outputLearnsFromHidden();
    void anySize();
    void otherGateTogether();
    void neverLearnt();
    void composed();
    void neverLearntIsSo();
    void unitsForAnyData();
    void names();
    void settingsOfAnotherModel();
    void whatLearntUnitsCanPart();
    void whatStandsInTheWay_data();
    void whatStandsInTheWay();
    void equalInputsOfBothClasses();
};

void tst_ThreeUnits::takesGatesAlone()
{
    const auto takes = [](const Dataset &data) { return gatesModel().takes(data); };
    for (int gate = 0; gate < gateCount; ++gate) {
        QVERIFY(takes(gateDataset(gate)));
        QVERIFY(takes(gateDataset(gate, GateInputs::Bipolar)));
    }
    const std::vector<QString> two{u"x1"_s, u"x2"_s};
    QVERIFY(takes({u"one row"_s, two, {Decimal(1), Decimal(10, -1)}, {1}}));
    QVERIFY(!takes({u"mixed"_s, two, {Decimal(0), Decimal(-1)}, {1}}));
    QVERIFY(!takes({u"half"_s, two, {Decimal(0), Decimal(5, -1)}, {1}}));
    QVERIFY(!takes({u"one input"_s, {u"x1"_s}, {Decimal(0), Decimal(1)}, {0, 1}}));
    QVERIFY(!takes(*threeInputGate(u"10010110")));
    QVERIFY(!takes(exampleDataset(Example::Iris)));
}

/// The classic: OR and NAND from the inputs, AND from their outputs. Worked by hand up to step 4.
void tst_ThreeUnits::learnsXor()
{
    const Settings settings = gatesWith({OrGate, NandGate, AndGate});
    const QByteArray csv = traceOf(TraceFormat::Csv, gateDataset(XorGate), settings, 100);
    QVERIFY2(
        csv.startsWith("step,epoch,sample,x1,x2,target,output,error,"
                       "or_sum,or_output,or_error,or_w1,or_w2,or_b,"
                       "nand_sum,nand_output,nand_error,nand_w1,nand_w2,nand_b,"
                       "and_sum,and_output,and_error,and_w1,and_w2,and_b\n"
                       "1,1,1,0,0,0,1,-1,0,1,-1,0,0,-0.1,0,1,0,0,0,0,0,1,0,0,0,0\n"
                       "2,1,2,0,1,1,1,0,-0.1,0,1,0,0.1,0,0,1,0,0,0,0,0,1,-1,0,-0.1,-0.1\n"
                       "3,1,3,1,0,1,0,1,0,1,0,0,0.1,0,0,1,0,0,0,0,-0.2,0,1,0.1,0,0\n"
                       "4,1,4,1,1,0,1,-1,0.1,1,0,0,0.1,0,0,1,-1,-0.1,-0.1,-0.1,0.1,1,0,0.1,0,0\n"),
        csv.constData());
    Run run;
    run.start(gateDataset(XorGate), settings);
    run.reach(1'000);
    QVERIFY(run.learntEpoch().has_value() && run.hasStopped());
    QCOMPARE(run.predictor()->countRight(run.data()), 4);
    const GateSurvey survey = surveyOf(unitWeightsOf(*run.predictor()), settings, run.data());
    QCOMPARE(survey.right, (std::array{4, 4, 4}));
    QCOMPARE(survey.places, 4);
    QCOMPARE(survey.hiddenPlaces, 3);
}

/// Any gates on any rows, in whole numbers: each number of each step, mistakes, the learnt epoch
/// and the cycle.
void tst_ThreeUnits::randomUnits()
{
    std::mt19937 random(3);
    const auto below = [&random](int bound) {
        return static_cast<int>(random() % unsigned(bound));
    };
    int learnt = 0;
    int cycles = 0;
    for (int round = 0; round < rounds(150); ++round) {
        const int low = below(2) == 0 ? 0 : -1;
        const Dataset data = below(2) == 0
                                 ? randomRows(random, low)
                                 : gateDataset(below(gateCount), low == 0 ? GateInputs::ZeroOne
                                                                          : GateInputs::Bipolar);
        PlainUnits plain;
        for (int &gate : plain.gates)
            gate = below(gateCount);
        Settings settings = gatesWith(plain.gates);
        plain.rate = 1 + below(20);
        plain.firesAtZero = below(2) == 0;
        settings.rate = tenths(plain.rate);
        settings.firesAtZero = plain.firesAtZero;
        const PlainUnits::Unit start =
            below(2) == 0 ? PlainUnits::Unit{}
                          : PlainUnits::Unit{below(21) - 10, below(21) - 10, below(21) - 10};
        plain.units = {start, start, start};
        settings.weights = {tenths(start[0]), tenths(start[1])};
        settings.bias = tenths(start[2]);
        std::map<std::array<PlainUnits::Unit, 3>, qint64> ends{{plain.units, 0}};
        std::optional<Cycle> cycle;
        std::optional<qint64> learntEpoch;
        qint64 mistakes = 0;
        qint64 inEpoch = 0;
        Run run;
        run.start(data, settings);
        for (qint64 step = 1; step <= 200 && !learntEpoch; ++step) {
            const int row = static_cast<int>((step - 1) % data.observationCount());
            const auto x = data.inputs(row);
            const auto before = plain.units;
            plain.present(x[0] == Decimal(1), x[1] == Decimal(1), low);
            const bool isMistake = plain.anyErrs() || plain.outputs[2] != data.target(row);
            mistakes += isMistake;
            inEpoch += isMistake;
            run.forward();
            const Reading reading = run.reading();
            QCOMPARE(difference(reading, plain), QString());
            QCOMPARE(reading.facts, (StepFacts{step, (step - 1) / data.observationCount() + 1, row,
                                               isMistake, plain.units != before}));
            QVERIFY(reading.whole ==
                    (WholeReading{Decimal(data.target(row)), Decimal(plain.outputs[2]),
                                  Decimal(data.target(row) - plain.outputs[2])}));
            QCOMPARE(run.mistakesUpTo(step), mistakes);
            if (step % data.observationCount() != 0)
                continue;
            const qint64 epoch = step / data.observationCount();
            if (inEpoch == 0)
                learntEpoch = epoch;
            else if (const auto [earlier, isNew] = ends.emplace(plain.units, epoch);
                     !isNew && !cycle)
                cycle = Cycle{earlier->second, epoch};
            inEpoch = 0;
            QVERIFY(run.cycle() == cycle);
            QCOMPARE(run.learntEpoch(), learntEpoch);
        }
        learnt += learntEpoch.has_value();
        cycles += cycle.has_value();
        if (learntEpoch)
            QCOMPARE(run.predictor()->countRight(data), data.observationCount());
        // What a presentation shows is what the predictor answers for the weights after it.
        for (int row = 0; row < data.observationCount(); ++row) {
            PlainUnits now = plain;
            const auto x = data.inputs(row);
            now.present(x[0] == Decimal(1), x[1] == Decimal(1), low);
            QCOMPARE(run.predictor()->answerTo(x).output, now.outputs[2]);
            QCOMPARE(exact(run.predictor()->answerTo(x).sum), tenths(now.sums[2]));
            QCOMPARE(run.predictor()->isRight(data, row), now.outputs[2] == data.target(row));
            QCOMPARE(run.predictor()->wrongRows(data).at(static_cast<std::size_t>(row)) == 0,
                     now.outputs[2] == data.target(row));
        }
    }
    QVERIFY(learnt >= rounds(6) && cycles > rounds(20));
}

void tst_ThreeUnits::hiddenUnitsLearnAlone_data()
{
    QTest::addColumn<int>("gate");
    for (int gate = 0; gate < gateCount; ++gate)
        QTest::newRow(qPrintable(gateName(gate))) << gate;
}

/// A hidden unit is in each row what the perceptron of its gate's own trace is.
void tst_ThreeUnits::hiddenUnitsLearnAlone()
{
    QFETCH(int, gate);
    std::vector<Settings> kinds(4);
    kinds[1].firesAtZero = false;
    kinds[1].rate = Decimal(7, -1);
    kinds[2].weights = {Decimal(35, -2), Decimal(-2)};
    kinds[2].bias = Decimal(5, -1);
    kinds[3].order = Order::Chosen;
    kinds[3].permutation = {3, 1, 0, 2};
    for (const Settings &own : kinds) {
        for (const GateInputs inputs : {GateInputs::ZeroOne, GateInputs::Bipolar}) {
            const auto alone =
                columnsOf(traceOf(TraceFormat::Csv, gateDataset(gate, inputs), own, 120));
            const int other = (gate + 5) % gateCount;
            for (const bool isFirst : {true, false}) {
                Settings settings = withModel(own, gatesModel());
                settings.units =
                    isFirst ? GateUnits{gate, other, XorGate} : GateUnits{other, gate, XorGate};
                if (gate == XorGate || other == XorGate)
                    settings.units[2] = 15;
                const auto three = columnsOf(
                    traceOf(TraceFormat::Csv, gateDataset(XorGate, inputs), settings, 120));
                const qsizetype rows =
                    std::min(alone.at(u"step"_s).size(), three.at(u"step"_s).size());
                QVERIFY(rows >= 4);
                for (const QString &name : ofUnit)
                    QCOMPARE(three.at(gateName(gate) + u'_' + name).first(rows),
                             alone.at(name).first(rows));
            }
        }
    }
}

/// The output unit is in each row what a perceptron is that is given the hidden outputs.
void tst_ThreeUnits::outputLearnsFromHidden()
{
    std::mt19937 random(4);
    for (int round = 0; round < rounds(64); ++round) {
        GateUnits units;
        for (int &gate : units)
            gate = static_cast<int>(random() % gateCount);
        units[2] = round % gateCount;
        const Settings settings = gatesWith(units);
        Run run;
        run.start(gateDataset(XorGate), settings);
        run.reach(120);
        run.jump(0);
        std::vector<Decimal> values;
        std::vector<int> targets;
        std::vector<UnitReading> readings;
        while (!run.isAtEnd()) {
            run.forward();
            const Reading reading = run.reading();
            for (int hidden = 0; hidden < 2; ++hidden)
                values.push_back(exact(reading.units[static_cast<std::size_t>(hidden)].output));
            targets.push_back(bit(units[2], values[values.size() - 2] == Decimal(1),
                                  values.back() == Decimal(1)));
            readings.push_back(reading.units.back());
        }
        Run alone;
        alone.start({u"fed"_s, {u"h1"_s, u"h2"_s}, values, targets}, Settings());
        for (UnitReading &unit : readings) {
            alone.forward();
            UnitReading expected = alone.reading().units.front();
            expected.id = {1, 0};
            expected.gate = units[2];
            QVERIFY(unit == expected);
        }
    }
}

/// Whatever the size of the numbers: trained at once the run is what presenting one observation
/// after another makes of it, also where numbers outgrow 64 bits on the way.
void tst_ThreeUnits::anySize()
{
    std::mt19937 random(5);
    const auto below = [&random](int bound) {
        return static_cast<int>(random() % unsigned(bound));
    };
    const std::array rates{Decimal(1, -1),  Decimal(1'200'000'000'000'000),        Decimal(3, 15),
                           Decimal(7, -30), Decimal(123'456'789'012'345'678, -17), Decimal(5, 40)};
    const std::array starts{Decimal(),
                            Decimal(1, -12),
                            Decimal(-1, 20),
                            Decimal(3, 15),
                            Decimal(-2'100'000'000'000'000),
                            Decimal(25, -2)};
    int large = 0;
    for (int round = 0; round < rounds(150); ++round) {
        const Dataset data = randomRows(random, below(2) - 1);
        Settings settings = gatesWith({below(gateCount), below(gateCount), below(gateCount)});
        settings.rate = rates[static_cast<std::size_t>(below(6))];
        settings.weights = {starts[static_cast<std::size_t>(below(6))],
                            starts[static_cast<std::size_t>(below(6))]};
        settings.bias = starts[static_cast<std::size_t>(below(6))];
        settings.firesAtZero = below(2) == 0;
        if (below(2) == 0)
            settings.order = Order::Shuffled;
        Run run;
        run.start(data, settings);
        run.reach(200);
        const qint64 end = run.length();
        const GateLearner learner(settings);
        UnitWeights weights{Weights{settings.weights, settings.bias},
                            Weights{settings.weights, settings.bias},
                            Weights{settings.weights, settings.bias}};
        qint64 mistakes = 0;
        for (qint64 step = 1; step <= end; ++step) {
            run.jump(step);
            const int row = run.facts().observation;
            const Pass pass = learner.pass(weights, data.inputs(row));
            bool isMistake = pass[outputUnit].output != data.target(row);
            for (const UnitPass &unit : pass)
                isMistake = isMistake || unit.error() != 0;
            const bool updated = learner.learn(weights, pass);
            mistakes += isMistake;
            QCOMPARE(run.mistakesUpTo(step), mistakes);
            QCOMPARE(run.facts().isMistake, isMistake);
            QCOMPARE(run.facts().updated, updated);
            QVERIFY(unitWeightsOf(*run.predictor()) == weights);
        }
        large += std::abs(weights[0].b.toDouble()) > 1e16;
    }
    QVERIFY(large > rounds(20));
}

/// Units that learn all, but compute another gate than the data's, end in a round in which nothing
/// changes and the whole stays wrong: they have not learnt the data.
void tst_ThreeUnits::otherGateTogether()
{
    Run run;
    run.start(gateDataset(AndGate), gatesWith({OrGate, NandGate, AndGate}));
    run.reach(400);
    QVERIFY(!run.learntEpoch() && run.cycle());
    QCOMPARE(run.cycle()->epochs(), 1);
    run.jump(run.clock().endOf(run.cycle()->repeatEpoch));
    const GateSurvey survey = surveyOf(unitWeightsOf(*run.predictor()), run.settings(), run.data());
    QCOMPARE(survey.right, (std::array{4, 4, 4}));
    QCOMPARE(run.predictor()->countRight(run.data()), 1);
    QCOMPARE(countComposed(run.settings().units, run.data()), 1);
}

/// A unit that no line serves goes round for ever, and it alone errs.
void tst_ThreeUnits::neverLearnt()
{
    Run run;
    run.start(gateDataset(XorGate), gatesWith({XorGate, OrGate, 5}));
    run.reach(400);
    QVERIFY(!run.learntEpoch() && run.cycle());
    const GateSurvey survey = surveyOf(unitWeightsOf(*run.predictor()), run.settings(), run.data());
    QVERIFY(survey.right[0] < 4);
    QCOMPARE(survey.right[1], 4);
    QCOMPARE(survey.right[2], 4);
}

void tst_ThreeUnits::composed()
{
    for (int i = 0; i < gateCount * gateCount * gateCount; ++i) {
        const GateUnits units{i % gateCount, i / gateCount % gateCount, i / gateCount / gateCount};
        const int gate = composedGate(units);
        for (const int first : {0, 1}) {
            for (const int second : {0, 1}) {
                QCOMPARE(bit(gate, first, second),
                         bit(units[2], bit(units[0], first, second), bit(units[1], first, second)));
            }
        }
    }
}

/// A unit of which that is said errs however long it trains, and any other learns its gate: all
/// gates, of data with all four inputs or fewer.
void tst_ThreeUnits::neverLearntIsSo()
{
    std::array<int, 1 + unitCount> counts{};
    for (int i = 0; i < 3 * gateCount * gateCount; ++i) {
        const std::array outputs{static_cast<int>(XorGate), static_cast<int>(XnorGate), i % 7};
        const GateUnits units{i % gateCount, i / gateCount % gateCount,
                              outputs.at(static_cast<std::size_t>(i % 3))};
        std::vector<Decimal> inputs;
        std::vector<int> targets;
        for (int row = 0; row < 4; ++row) {
            if (i % 5 < 3 && row == i % 4) // of three points
                continue;
            inputs.insert(inputs.end(), {Decimal(row / 2), Decimal(row % 2)});
            targets.push_back(row % 2);
        }
        const Dataset data(u"some"_s, {u"x1"_s, u"x2"_s}, inputs, targets);
        const auto isNever = frontera::neverLearnt(units, data);
        const Settings settings = gatesWith(units);
        const GateLearner learner(settings);
        const Weights start{{Decimal(0), Decimal(0)}, Decimal(0)};
        UnitWeights weights{start, start, start};
        for (int epoch = 0; epoch < 60; ++epoch) {
            for (int row = 0; row < data.observationCount(); ++row)
                learner.learn(weights, learner.pass(weights, data.inputs(row)));
        }
        const GateSurvey survey = surveyOf(weights, settings, data);
        for (std::size_t unit = 0; unit < unitCount; ++unit) {
            if (unit == outputUnit && (isNever[0] || isNever[1])) {
                QVERIFY(!isNever[unit]); // what it meets goes on changing
                continue;
            }
            const bool isRight = survey.right[unit] == data.observationCount();
            QVERIFY2(isRight != isNever[unit],
                     qPrintable(textOf(units) + u' ' + QString::number(i)));
            ++counts[isNever[unit] ? 1 + unit : 0];
        }
    }
    QVERIFY(counts[0] > 100 && counts[1] > 10 && counts[2] > 10 && counts[3] > 10);
}

/// For all data in which equal inputs have equal classes there are units, and they learn them.
void tst_ThreeUnits::unitsForAnyData()
{
    QCOMPARE(unitsFor(gateDataset(XorGate)), (GateUnits{OrGate, NandGate, AndGate}));
    QCOMPARE(unitsFor(gateDataset(XnorGate)), (GateUnits{OrGate, NandGate, NandGate}));
    for (int gate = 0; gate < gateCount; ++gate) {
        for (const GateInputs inputs : {GateInputs::ZeroOne, GateInputs::Bipolar}) {
            const Dataset data = gateDataset(gate, inputs);
            const Settings settings = chosenFor(data, Settings(), gatesModel());
            QCOMPARE(composedGate(settings.units), gate);
            Run run;
            run.start(data, settings);
            run.reach(1'000);
            QVERIFY(run.learntEpoch().has_value());
            // Who has chosen units keeps them.
            QCOMPARE(chosenFor(gateDataset(XorGate), settings, gatesModel()).units, settings.units);
        }
    }
    const Dataset contrary{u"contrary"_s, {u"x1"_s, u"x2"_s}, std::vector<Decimal>(4), {0, 1}};
    QVERIFY(!unitsFor(contrary));
    QCOMPARE(chosenFor(contrary, Settings(), gatesModel()).units, Settings().units);
}

/// Units of one gate have names of their own; each spelling of a gate is read.
void tst_ThreeUnits::names()
{
    Run run;
    run.start(gateDataset(XorGate), gatesWith({OrGate, AndGate, OrGate}));
    QCOMPARE(unitNames(run.reading()), (std::vector<QByteArray>{"or_1", "and", "or_3"}));
    const QByteArray latex = traceOf(TraceFormat::Latex, run.data(), gatesWith({2, 2, OrGate}), 1);
    QVERIFY2(latex.contains("$w_1^{\\mathrm{x1\\mbox{-}and\\mbox{-}not\\mbox{-}x2,\\,1}}$"),
             latex.constData());
    QVERIFY(std::get<GateUnits>(readUnits(u" OR, 1110 ,And")) ==
            (GateUnits{OrGate, NandGate, AndGate}));
    QCOMPARE(textOf(GateUnits{2, 4, OrGate}), u"x1-and-not-x2,not-x1-and-x2,or"_s);
    QVERIFY(std::get<EntryError>(readUnits(u"or,nand")) == EntryError::WrongCount);
    QVERIFY(std::get<EntryError>(readUnits(u"or,nand,and,or")) == EntryError::WrongCount);
    QVERIFY(std::get<EntryError>(readUnits(u"or,,and")) == EntryError::UnknownWord);
    QVERIFY(std::get<EntryError>(readUnits(u" ")) == EntryError::Empty);
}

/// What both models have is kept, the rest is as usual.
void tst_ThreeUnits::settingsOfAnotherModel()
{
    Settings one;
    one.rate = Decimal(3);
    one.targets = Targets::Bipolar;
    one.useBias = false;
    one.order = Order::Shuffled;
    one.seed = 7;
    const Settings three = withModel(one, gatesModel());
    Settings expected = gatesWith(Settings().units);
    expected.rate = Decimal(3);
    expected.order = Order::Shuffled;
    expected.seed = 7;
    QVERIFY(three == expected);
    Settings back = expected;
    back.model = &usualModel();
    QVERIFY(withModel(three, usualModel()) == back);
    QVERIFY(fittedTo(exampleDataset(Example::Iris), three) == back);
    QVERIFY(fittedTo(gateDataset(AndGate), three) == three);
}

namespace {

/// True if a line with small whole weights parts the ones among these corners from the zeros. In a
/// square there is one of these if there is any. `classes`: −1 where nothing stands.
bool isParted(const std::array<int, 4> &classes)
{
    for (int w1 = -2; w1 <= 2; ++w1) {
        for (int w2 = -2; w2 <= 2; ++w2) {
            for (int twiceB = -9; twiceB <= 9; twiceB += 2) {
                const auto fits = [&](int place) {
                    const int z = 2 * (w1 * (place / 2) + w2 * (place % 2)) + twiceB;
                    const int target = classes.at(static_cast<std::size_t>(place));
                    return target < 0 || (z > 0) == (target == 1);
                };
                if (fits(0) && fits(1) && fits(2) && fits(3))
                    return true;
            }
        }
    }
    return false;
}

/// What is to be expected of hidden outputs h₁ and h₂ for each inputs, of the data's classes, and
/// of an output for each inputs.
HiddenObstacle obstacleOf(const std::array<std::array<int, 2>, 4> &hidden,
                          const std::array<int, 4> &targets, const std::array<int, 4> &outputs)
{
    std::array<int, 4> classes{-1, -1, -1, -1};
    for (std::size_t x = 0; x < 4; ++x) {
        int &there = classes.at(static_cast<std::size_t>(2 * hidden[x][0] + hidden[x][1]));
        if (there >= 0 && there != targets[x])
            return HiddenObstacle::Shared;
        there = targets[x];
    }
    if (!isParted(classes))
        return HiddenObstacle::NoLine;
    return outputs == targets ? HiddenObstacle::None : HiddenObstacle::Output;
}

} // namespace

/// All pairs of hidden gates and all gates as data, each with one of the output gates.
void tst_ThreeUnits::whatLearntUnitsCanPart()
{
    std::map<HiddenObstacle, int> counts;
    for (int data = 0; data < 16; ++data) {
        const Dataset gate = gateDataset(data);
        for (int pair = 0; pair < 256; ++pair) {
            const GateUnits units{pair / 16, pair % 16, (7 * pair + 5 * data) % 16};
            std::array<std::array<int, 2>, 4> hidden{};
            std::array<int, 4> targets{};
            std::array<int, 4> outputs{};
            for (int x = 0; x < 4; ++x) {
                const auto at = static_cast<std::size_t>(x);
                hidden[at] = {bit(units[0], x / 2, x % 2), bit(units[1], x / 2, x % 2)};
                targets[at] = bit(data, x / 2, x % 2);
                outputs[at] = bit(units[2], hidden[at][0], hidden[at][1]);
            }
            const HiddenProof proof = hiddenProof(gate, gatesWith(units), std::nullopt);
            const HiddenObstacle expected = obstacleOf(hidden, targets, outputs);
            ++counts[expected];
            QVERIFY2(proof.obstacle == expected, qPrintable(textOf(units) + u' ' + gate.name()));
            QCOMPARE(proof.inputs.isSeparable, isParted(targets));
            QCOMPARE(proof.hidden.isSeparable,
                     expected == HiddenObstacle::None || expected == HiddenObstacle::Output);
            std::size_t standing = 0;
            for (const HiddenPlace &place : proof.places)
                standing += place.rows.size();
            QCOMPARE(standing, std::size_t(4));
        }
    }
    for (const HiddenObstacle each : {HiddenObstacle::Shared, HiddenObstacle::NoLine,
                                      HiddenObstacle::Output, HiddenObstacle::None})
        QVERIFY(counts[each] > 10);
}

void tst_ThreeUnits::whatStandsInTheWay_data()
{
    QTest::addColumn<int>("data");
    QTest::addColumn<GateUnits>("units");
    QTest::newRow("xor") << int(XorGate) << GateUnits{OrGate, NandGate, AndGate};
    QTest::newRow("xor, the other way") << int(XorGate) << GateUnits{2, 4, OrGate};
    QTest::newRow("xor by copies") << int(XorGate) << GateUnits{3, 5, XorGate};
    QTest::newRow("xor, not so") << int(XorGate) << GateUnits{OrGate, AndGate, AndGate};
    QTest::newRow("and") << int(AndGate) << GateUnits{OrGate, NandGate, AndGate};
}

/// At each step of a run, against hidden outputs and answers of its predictor.
void tst_ThreeUnits::whatStandsInTheWay()
{
    QFETCH(int, data);
    QFETCH(GateUnits, units);
    Run run;
    run.start(gateDataset(data), gatesWith(units));
    for (int step = 0; step < 60; ++step) {
        const UnitWeights weights = unitWeightsOf(*run.predictor());
        const HiddenProof proof = hiddenProof(run.data(), run.settings(), weights);
        std::array<std::array<int, 2>, 4> hidden{};
        std::array<int, 4> targets{};
        std::array<int, 4> outputs{};
        for (int row = 0; row < 4; ++row) {
            const auto at = static_cast<std::size_t>(row);
            const auto inputs = run.data().inputs(row);
            hidden[at] = *hiddenOutputs(*run.predictor(), run.settings(), inputs);
            targets[at] = run.data().target(row);
            outputs[at] = run.predictor()->answerTo(inputs).output;
        }
        QVERIFY2(proof.obstacle == obstacleOf(hidden, targets, outputs),
                 qPrintable(QString::number(step)));
        QCOMPARE(proof.obstacle == HiddenObstacle::None,
                 run.predictor()->countRight(run.data()) == 4);
        if (proof.obstacle == HiddenObstacle::Shared) {
            const auto [zero, one] = *proof.clash;
            QVERIFY(targets.at(std::size_t(zero)) == 0 && targets.at(std::size_t(one)) == 1);
            QVERIFY(hidden.at(std::size_t(zero)) == hidden.at(std::size_t(one)));
        }
        for (const HiddenPlace &place : proof.places) {
            const Weights &last = weights[outputUnit];
            QVERIFY(place.sum ==
                    last.w[0] * Decimal(place.at[0]) + last.w[1] * Decimal(place.at[1]) + last.b);
            for (const int row : place.rows)
                QCOMPARE(place.output, outputs.at(static_cast<std::size_t>(row)));
        }
        run.forward();
    }
}

/// Nothing can part equal inputs, whatever is learnt; rows that repeat are one point.
void tst_ThreeUnits::equalInputsOfBothClasses()
{
    const auto dataOf = [](std::vector<int> numbers, std::vector<int> targets) {
        return Dataset(u"four"_s, {u"x1"_s, u"x2"_s},
                       std::vector<Decimal>(numbers.begin(), numbers.end()), std::move(targets));
    };
    const Settings settings = gatesWith({OrGate, NandGate, AndGate});
    const HiddenProof both =
        hiddenProof(dataOf({0, 0, 1, 1, 0, 0}, {0, 1, 1}), settings, std::nullopt);
    QVERIFY(both.obstacle == HiddenObstacle::Data);
    QVERIFY(both.clash == (std::array{0, 2}));
    QVERIFY(!both.inputs.isSeparable);
    QCOMPARE(both.inputPlaces, 2);
    const HiddenProof twice =
        hiddenProof(dataOf({1, -1, 1, -1, -1, 1, 1, 1}, {1, 1, 1, 0}), settings, std::nullopt);
    QVERIFY(twice.obstacle == HiddenObstacle::None);
    QCOMPARE(twice.inputPlaces, 3);
    QCOMPARE(twice.places.size(), std::size_t(2));
    QCOMPARE(twice.places[1].rows, (std::vector{0, 2}));
}

FRONTERA_TEST(tst_ThreeUnits)
#include "tst_three_units.moc"

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/gates.h"
#include "core/run/run.h"
#include "core/session/number_text.h"
#include "core/session/trace_rows.h"
#include "tests/core/literals.h"
#include "tests/core/run/random_run.h"
#include "tests/test_main.h"
#include "tests/thoroughness.h"

#include <QTest>
#include <cmath>

using namespace frontera;
using namespace random_run;

namespace {

Settings onMinusOne(Settings settings)
{
    settings.biasInput = BiasInput::MinusOne;
    return settings;
}

/// A perceptron whose bias is one more weight, of an input that is always −1: z = w·x + w₀·(−1).
struct SignedLoop
{
    std::vector<Decimal> w;
    Decimal w0;
    Decimal sum = {};

    /// Presents an observation with targets 0 and 1; it fires at z ≥ 0.
    void present(std::span<const Decimal> x, int target, const Decimal &rate)
    {
        sum = w0 * Decimal(-1);
        for (std::size_t i = 0; i < w.size(); ++i)
            sum = sum + w[i] * x[i];
        const Decimal change = rate * Decimal(target - (sum.sign() >= 0 ? 1 : 0));
        for (std::size_t i = 0; i < w.size(); ++i)
            w[i] = w[i] + change * x[i];
        w0 = w0 + change * Decimal(-1);
    }
};

} // namespace

class tst_BiasInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void learnsAsByHand();
    void isAPlainLoop();
    void differsInTheSignAlone();
    void hasNoEffectWithoutABias();
    void isNamedInTheTrace();
    void hasNoNegativeZeroInFloats();
};

/// OR from w = (0, 0), w₀ = 0.5, worked by hand: η = 0.5, fires at z ≥ 0.
void tst_BiasInput::learnsAsByHand()
{
    Settings settings = onMinusOne({});
    settings.rate = number(u"0.5");
    settings.bias = number(u"0.5");
    Run run;
    run.start(gateDataset(OrGate), settings);
    const auto bias = [&run] { return *run.reading().units.front().bias; };
    QCOMPARE(exact(bias().after), number(u"0.5"));
    run.forward(); // (0, 0) → 0: z = −0.5, right
    QCOMPARE(exact(run.reading().units.front().sum), number(u"-0.5"));
    QCOMPARE(exact(bias().input), number(u"-1"));
    run.forward(); // (0, 1) → 1: z = −0.5, e = 1: w₂ = 0.5, w₀ = 0.5 + 0.5·1·(−1) = 0
    QCOMPARE(exact(bias().weight), number(u"0.5"));
    QCOMPARE(exact(bias().after), number(u"0"));
    run.forward(); // (1, 0) → 1: z = 0, fires
    run.forward();
    run.forward(); // (0, 0) → 0: z = 0 fires, e = −1: w₀ = 0 + 0.5·(−1)·(−1) = 0.5
    QCOMPARE(exact(bias().after), number(u"0.5"));
    QCOMPARE(weightsOf(run), (Weights{{number(u"0"), number(u"0.5")}, number(u"-0.5")}));
    QCOMPARE(run.parametersAt(5), (std::vector<double>{0, 0.5, 0.5}));
}

void tst_BiasInput::isAPlainLoop()
{
    RandomRun draw(randomSeed);
    for (int i = 0; i < rounds(60); ++i) {
        const auto kind = static_cast<Numbers>(draw.below(kindsOfNumbers));
        const Dataset data = draw.data(kind);
        Settings settings = onMinusOne({});
        settings.rate = number(u"0.3");
        settings.bias = draw.number(kind);
        for (int input = 0; input < data.inputCount(); ++input)
            settings.weights.push_back(draw.number(kind));
        SignedLoop loop{settings.weights, settings.bias};
        Run run;
        run.start(data, settings);
        for (int step = 0; step < 200 && run.canGoForward(); ++step) {
            run.forward();
            const int row = run.facts().observation;
            loop.present(data.inputs(row), data.target(row), settings.rate);
            const UnitReading unit = run.reading().units.front();
            QCOMPARE(exact(unit.sum), loop.sum);
            QCOMPARE(exact(unit.bias->after), loop.w0);
            for (std::size_t k = 0; k < loop.w.size(); ++k)
                QCOMPARE(exact(unit.links[k].after), loop.w[k]);
        }
    }
}

/// The run of w₀ is that of b = −w₀, at every place, forth and back, in both arithmetics, but for
/// the sign of a sum of 0.
void tst_BiasInput::differsInTheSignAlone()
{
    RandomRun draw(randomSeed);
    for (int i = 0; i < rounds(120); ++i) {
        const auto kind = static_cast<Numbers>(draw.below(kindsOfNumbers));
        const Dataset data = draw.data(kind);
        Settings usual = draw.settings(kind, data);
        usual.useBias = true;
        usual.hasThreshold = false;
        usual.arithmetic = i % 2 == 0 ? Arithmetic::Exact : Arithmetic::Float;
        Settings other = onMinusOne(usual);
        other.bias = -usual.bias;
        if (draw.below(4) == 0) {
            usual.start = other.start = Start::Drawn;
            usual.startRange = {number(u"-0.5"), number(u"0.5")};
            other.startRange = usual.startRange;
        }
        Run plain;
        Run opposite;
        plain.start(data, usual);
        opposite.start(data, other);
        if (usual.start == Start::Drawn) { // the same numbers, and so another line
            QCOMPARE(opposite.reading().units.front().bias->after,
                     plain.reading().units.front().bias->after);
            QCOMPARE(opposite.predictor()->linear()->b, -plain.predictor()->linear()->b);
            continue;
        }
        plain.reach(100);
        opposite.reach(100);
        QCOMPARE(opposite.length(), plain.length());
        for (int look = 0; look < 12; ++look) {
            const qint64 position = draw.below(static_cast<int>(plain.length()) + 1);
            plain.jump(position);
            opposite.jump(position);
            const UnitReading a = plain.reading().units.front();
            const UnitReading b = opposite.reading().units.front();
            QCOMPARE(opposite.facts(), plain.facts());
            QCOMPARE(*opposite.predictor()->linear(), *plain.predictor()->linear());
            if (toDouble(a.sum) == 0) // which loop adds 0.0 decides the sign of a 0 in floats
                QCOMPARE(toDouble(b.sum), 0);
            else
                QCOMPARE(exactText(b.sum), exactText(a.sum)); // none is equal to "nan"
            for (std::size_t k = 0; k < a.links.size(); ++k)
                QCOMPARE(exactText(b.links[k].after), exactText(a.links[k].after));
            QCOMPARE(toDouble(b.bias->after) + toDouble(a.bias->after) == 0 ||
                         std::isnan(toDouble(a.bias->after)) || std::isinf(toDouble(a.bias->after)),
                     true);
            QCOMPARE(toDouble(b.bias->input), -1.0);
        }
    }
}

void tst_BiasInput::hasNoEffectWithoutABias()
{
    Settings threshold;
    threshold.useBias = false;
    threshold.hasThreshold = true;
    threshold.threshold = number(u"0.3");
    Settings none;
    none.useBias = false;
    for (const Settings &settings : {threshold, none}) {
        const QByteArray usual = traceOf(TraceFormat::Csv, gateDataset(OrGate), settings, 40);
        QCOMPARE(traceOf(TraceFormat::Csv, gateDataset(OrGate), onMinusOne(settings), 40), usual);
    }
}

void tst_BiasInput::isNamedInTheTrace()
{
    Settings settings = onMinusOne({});
    settings.rate = number(u"0.5");
    const Dataset data = gateDataset(OrGate);
    QCOMPARE(traceOf(TraceFormat::Csv, data, settings, 2),
             QByteArray("step,epoch,sample,x1,x2,target,sum,output,error,w1,w2,b\n"
                        "1,1,1,0,0,0,0,1,-1,0,0,0.5\n"
                        "2,1,2,0,1,1,-0.5,0,1,0,0.5,0\n"));
    QVERIFY(traceOf(TraceFormat::Json, data, settings, 1).contains("\"b\": 0.5"));
    QVERIFY(traceOf(TraceFormat::Latex, data, settings, 1).contains("$w_0$"));
    QVERIFY(!traceOf(TraceFormat::Latex, data, Settings(), 1).contains("$w_0$"));
}

void tst_BiasInput::hasNoNegativeZeroInFloats()
{
    Settings settings = onMinusOne({});
    settings.arithmetic = Arithmetic::Float;
    QCOMPARE(traceOf(TraceFormat::Csv, gateDataset(OrGate), settings, 2).split('\n').at(2),
             QByteArray("2,1,2,0,1,1,-0.1,0,1,0.0,0.1,0.0"));
}

FRONTERA_TEST(tst_BiasInput)
#include "tst_bias_input.moc"

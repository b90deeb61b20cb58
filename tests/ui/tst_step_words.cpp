// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/features.h"
#include "core/data/gates.h"
#include "core/explanation/explanation.h"
#include "core/explanation/verdict.h"
#include "core/models/gates/gates_model.h"
#include "core/run/run.h"
#include "tests/ui/isolated_main.h"
#include "ui/base/translator.h"
#include "ui/words/standing_words.h"
#include "ui/words/step_words.h"

#include <QRegularExpression>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

QString paragraphAt(const Dataset &data, const Settings &settings, int step)
{
    Run run;
    run.start(data, settings);
    run.reach(step);
    return describeStep(run).paragraph();
}

} // namespace

class tst_StepWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_translator.use(Language::English); }
    void cleanup();
    void sentences_data();
    void sentences();
    void scores_data();
    void scores();
    void newsComesFirst();
    void largeBoundIsToldAtOnce();
    void allAreTranslated();

private:
    void language(bool isSpanish);

    Translator m_translator;
};

void tst_StepWords::language(bool isSpanish)
{
    m_translator.use(isSpanish ? Language::Spanish : Language::English);
    QLocale::setDefault(isSpanish ? QLocale(u"es_BO"_s) : QLocale::c());
}

void tst_StepWords::cleanup()
{
    language(false);
}

/// Each worked by hand from the formulas.
void tst_StepWords::sentences_data()
{
    QTest::addColumn<Dataset>("data");
    QTest::addColumn<Settings>("settings");
    QTest::addColumn<int>("step");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("spanish");
    const Dataset gate = gateDataset(AndGate);
    const Settings usual;
    QTest::newRow("start") << gate << usual << 0 << QString() << QString();
    QTest::newRow("no line yet")
        << gate << usual << 1
        << u"(0, 0) should give 0 but gave 1. b goes down: there is no line yet, it says 0 everywhere."_s
        << u"(0; 0) debía dar 0, pero dio 1. Baja b: todavía no hay recta, dice 0 en todo el plano."_s;
    QTest::newRow("right") << gate << usual << 2
                           << u"(0, 1) gives 0, as it should. Right, so nothing changes."_s
                           << u"(0; 1) da 0, como debe. Correcto: nada cambia."_s;
    QTest::newRow("appears")
        << gate << usual << 4
        << u"(1, 1) should give 1 but gave 0. w₁, w₂ and b go up: a line appears, with it on the side of 1."_s
        << u"(1; 1) debía dar 1, pero dio 0. Suben w₁, w₂ y b: aparece una recta, con ese punto del lado de 1."_s;
    QTest::newRow("moves away")
        << gate << usual << 10
        << u"(0, 1) should give 0 but gave 1. w₂ and b go down, and the line moves away from it."_s
        << u"(0; 1) debía dar 0, pero dio 1. Bajan w₂ y b, y la recta se aleja de ese punto."_s;
    Settings over;
    over.rate = Decimal(2, -1);
    over.weights = {Decimal(5, -1), Decimal()};
    over.bias = Decimal(-2, -1);
    QTest::newRow("passes over")
        << gate << over << 3
        << u"(1, 0) should give 0 but gave 1. w₁ and b go down, and the line passes over it."_s
        << u"(1; 0) debía dar 0, pero dio 1. Bajan w₁ y b, y la recta lo deja del lado de 0."_s;
    Settings far;
    far.bias = Decimal(5, -1);
    QTest::newRow("still wrong")
        << gate << far << 1
        << u"(0, 0) should give 0 but gave 1. b goes down: its sum fell from 0.5 to 0.4, not enough yet."_s
        << u"(0; 0) debía dar 0, pero dio 1. Baja b: su suma bajó de 0,5 a 0,4; todavía no alcanza."_s;
    Settings opposite;
    opposite.biasInput = BiasInput::MinusOne;
    QTest::newRow("x₀ = −1")
        << gate << opposite << 1
        << u"(0, 0) should give 0 but gave 1. w₀ goes up: there is no line yet, it says 0 everywhere."_s
        << u"(0; 0) debía dar 0, pero dio 1. Sube w₀: todavía no hay recta, dice 0 en todo el plano."_s;
    Settings batch;
    batch.update = Update::Batch;
    QTest::newRow("kept for the end")
        << gate << batch << 2
        << u"(0, 1) should give 0 but gave 1. Kept for the end of the epoch: Δw₂ and Δb go down."_s
        << u"(0; 1) debía dar 0, pero dio 1. Se guarda para el final de la época: bajan Δw₂ y Δb."_s;
    QTest::newRow("the epoch ends")
        << gate << batch << 4
        << u"(1, 1) gives 1, as it should. Right. The epoch ends, and what its mistakes add up to "
           u"is "
           "added: w₁, w₂ and b go down."_s
        << u"(1; 1) da 1, como debe. Correcto. Termina la época y se suma lo que acumularon sus "
           "errores: bajan w₁, w₂ y b."_s;
    Settings threshold;
    threshold.useBias = false;
    threshold.hasThreshold = true;
    threshold.threshold = Decimal(1, -1);
    threshold.rate = Decimal(5, -2);
    QTest::newRow("reaches θ")
        << gate << threshold << 4
        << u"(1, 1) should give 1 but gave 0. w₁ and w₂ go up: a line appears, right through it, and z = θ counts as 1."_s
        << u"(1; 1) debía dar 1, pero dio 0. Suben w₁ y w₂: aparece una recta, que pasa por ese punto, y z = θ cuenta como 1."_s;
    Settings origin;
    origin.useBias = false;
    QTest::newRow("nothing can change")
        << gate << origin << 1
        << u"(0, 0) should give 0 but gave 1. All its inputs are 0 and there is no bias, so nothing changes."_s
        << u"(0; 0) debía dar 0, pero dio 1. Todas sus entradas son 0 y no hay sesgo: nada cambia."_s;
    QTest::newRow("derived")
        << Dataset(gate, {{0, 1}}) << usual << 4
        << u"(1, 1) should give 1 but gave 0. w₁, w₂, w₃ and b go up: its sum rose from −0.1 to 0.3, which is right."_s
        << u"(1; 1) debía dar 1, pero dio 0. Suben w₁, w₂, w₃ y b: su suma subió de −0,1 a 0,3, y ya es correcto."_s;
    const Dataset flowers(u"flowers"_s, {u"a"_s, u"b"_s}, {Decimal(-1), Decimal(2)}, {0},
                          {u"rose %2"_s, u"tulip"_s});
    Settings bipolar;
    bipolar.targets = Targets::Bipolar;
    QTest::newRow("classes with names, and neither")
        << flowers << bipolar << 1
        << u"(−1, 2) should give “rose\u00a0%2” but gave 0. w₁ goes up, w₂ and b go down: a line appears, with it on the side of “rose\u00a0%2”."_s
        << u"(−1; 2) debía dar «rose\u00a0%2», pero dio 0. Sube w₁, bajan w₂ y b: aparece una recta, con ese punto del lado de «rose\u00a0%2»."_s;
    const Dataset wide(u"wide"_s, {u"a"_s, u"b"_s, u"c"_s, u"d"_s},
                       {Decimal(1), Decimal(1), Decimal(1), Decimal(1)}, {0});
    QTest::newRow("many")
        << wide << usual << 1
        << u"(1, 1, 1, 1) should give 0 but gave 1. 4 weights and b go down: a hyperplane appears, with it on the side of 0."_s
        << u"(1; 1; 1; 1) debía dar 0, pero dio 1. Bajan 4 pesos y b: aparece un hiperplano, con ese punto del lado de 0."_s;
    Settings three;
    three.model = &gatesModel();
    QTest::newRow("three neurons")
        << gateDataset(XorGate) << three << 1
        << u"(0, 0) should give 0 but gave 1. OR gave 1, not 0: b goes down."_s
        << u"(0; 0) debía dar 0, pero dio 1. OR dio 1 y no 0: baja b."_s;
    Settings floats;
    floats.arithmetic = Arithmetic::Float;
    floats.bias = Decimal(1, 30);
    QTest::newRow("floats")
        << gate << floats << 1
        << u"(0, 0) should give 0 but gave 1. Floats cannot hold so small a change, so nothing changes."_s
        << u"(0; 0) debía dar 0, pero dio 1. El cambio es demasiado pequeño para float: nada cambia."_s;
}

void tst_StepWords::sentences()
{
    QFETCH(const Dataset, data);
    QFETCH(const Settings, settings);
    QFETCH(const int, step);
    QTEST(paragraphAt(data, settings, step), "english");
    language(true);
    QTEST(paragraphAt(data, settings, step), "spanish");
}

void tst_StepWords::scores_data()
{
    QTest::addColumn<Settings>("settings");
    QTest::addColumn<QString>("score");
    Settings settings;
    QTest::newRow("corrections") << settings << u"1 of 4 right now · 2 corrections so far"_s;
    settings.arithmetic = Arithmetic::Float;
    QTest::newRow("floats") << settings << u"1 of 4 right now · 2 corrections so far"_s;
    settings.bias = Decimal(1, 30);
    QTest::newRow("lost in rounding") << settings << u"1 of 4 right now · 3 mistakes so far"_s;
    settings = {};
    settings.update = Update::Batch;
    QTest::newRow("batch") << settings << u"3 of 4 right now · 3 mistakes so far"_s;
    settings = {};
    settings.useBias = false;
    QTest::newRow("no bias") << settings << u"1 of 4 right now · 4 mistakes so far"_s;
    settings = {};
    settings.model = &gatesModel();
    QTest::newRow("three neurons")
        << settings << u"1 of 4 right now · 4 steps with corrections so far"_s;
}

void tst_StepWords::scores()
{
    QFETCH(const Settings, settings);
    Run run;
    run.start(gateDataset(AndGate), settings);
    run.reach(4);
    const Verdict verdict = verdictOf(run, explain(run.data(), settings));
    QTEST(describeStanding(verdict, run).score, "score");
}

/// Where weights have come back, that is the headline; elsewhere the step is.
void tst_StepWords::newsComesFirst()
{
    Run run;
    run.start(gateDataset(XorGate), Settings());
    const auto standing = [&run](int position) {
        run.reach(position);
        return describeStanding(verdictOf(run, explain(run.data(), run.settings())), run);
    };
    const QString none = u"XOR: no line gets more than 3 of 4."_s;
    QCOMPARE(standing(11).headline, u"(1, 0) should give 1 but gave 0"_s);
    QVERIFY(standing(11).outlook.isEmpty());
    for (const int round : {12, 16}) {
        QCOMPARE(standing(round).headline, none);
        QCOMPARE(
            standing(round).change,
            u"The same weights as after step 8. So epoch 3 comes again and again, for ever."_s);
        QVERIFY(standing(round).outlook.isEmpty());
    }
    QCOMPARE(standing(13).headline, u"(0, 0) should give 0 but gave 1"_s);
    QCOMPARE(standing(13).outlook, none);
}

/// What helps where very many mistakes are possible is said before the first step, too.
void tst_StepWords::largeBoundIsToldAtOnce()
{
    const auto outlook = [](const Decimal &size) {
        Run run;
        run.start({u"far"_s,
                   {u"days"_s, u"income"_s},
                   {Decimal(27), Decimal(44) * size, Decimal(19), Decimal(40) * size, Decimal(10),
                    Decimal(34) * size},
                   {1, 1, 0}},
                  Settings());
        return describeStanding(verdictOf(run, explain(run.data(), run.settings())), run).outlook;
    };
    const QString told = outlook(Decimal(1000));
    QVERIFY2(told.startsWith(u"Up to ") && told.endsWith(u": press E."), qPrintable(told));
    QCOMPARE(outlook(Decimal(1)), QString());
}

/// No English word is left in the sentences of any gate.
void tst_StepWords::allAreTranslated()
{
    language(true);
    static const QRegularExpression english(u"\\b(?:the|and|gives?|gave|goes|should|of)\\b"_s);
    for (int gate = 0; gate < gateCount; ++gate) {
        Run run;
        run.start(gateDataset(gate), Settings());
        for (int step = 0; step < 24 && run.canGoForward(); ++step) {
            run.forward();
            const StandingWords words =
                describeStanding(verdictOf(run, explain(run.data(), run.settings())), run);
            for (const QString &part :
                 {words.place, words.score, words.headline, words.change, words.outlook}) {
                QVERIFY2(!english.match(part).hasMatch() || part.contains(u"AND"),
                         qPrintable(part));
            }
        }
    }
}

FRONTERA_WINDOW_TEST(tst_StepWords)
#include "tst_step_words.moc"

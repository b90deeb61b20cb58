// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csv/csv_error.h"
#include "core/data/gates.h"
#include "core/explanation/explanation.h"
#include "core/explanation/float_parting.h"
#include "core/explanation/verdict.h"
#include "core/run/run.h"
#include "core/settings/perceptron_fields.h"
#include "tests/core/literals.h"
#include "tests/core/models/gates_with.h"
#include "tests/core/rational.h"
#include "tests/ui/isolated_main.h"
#include "ui/base/translator.h"
#include "ui/words/arithmetic_words.h"
#include "ui/words/csv_words.h"
#include "ui/words/field_words.h"
#include "ui/words/file_words.h"
#include "ui/words/number_words.h"
#include "ui/words/parting_words.h"
#include "ui/words/typed_words.h"
#include "ui/words/verdict_words.h"
#include "ui/words/worksheet_words.h"

#include <QDir>
#include <QRegularExpression>
#include <cerrno>
#include <random>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

QStringList plain(QStringList lines)
{
    static const QRegularExpression tag(u"</?[ib]>"_s);
    return lines.replaceInStrings(tag, QString());
}

/// A run of so many steps.
class SteppedRun : public Run
{
public:
    SteppedRun(int gate, const Settings &settings, int steps)
    {
        start(gateDataset(gate), settings);
        for (int i = 0; i < steps; ++i)
            forward();
    }

    [[nodiscard]] VerdictWords verdict() const
    {
        return describe(verdictOf(*this, explain(data(), settings())), *this);
    }
};

Settings bipolar()
{
    Settings settings;
    settings.targets = Targets::Bipolar;
    return settings;
}

Settings byError(BipolarTie tie)
{
    Settings settings = bipolar();
    settings.tie = tie;
    settings.rule = LearningRule::Error;
    return settings;
}

Settings noBias()
{
    Settings settings;
    settings.useBias = false;
    return settings;
}

Settings notAtZero()
{
    Settings settings;
    settings.firesAtZero = false;
    return settings;
}

Rational magnitude(const Rational &value)
{
    return value < 0 ? Rational(-value) : value;
}

} // namespace

class tst_Words : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void floats();
    void floatsAtAThreshold();
    void parting();
    void arithmetic_data();
    void arithmetic();
    void changedResultsAreBold();
    void verdicts_data();
    void verdicts();
    void neverEnding();
    void shortNumbers();
    void countsMeanTheSameTyped();
    void manyMistakes();
    void verdictsInSpanish();
    void settingsAndWeights();
    void everyLanguage();
    void everyFieldHasWords();
    void numbers_data();
    void numbers();
    void cutNumbersShowNoWrongDigit();
    void commaLocale();
    void filesNotWritten();
    void namesDoNothing();

private:
    Translator m_translator;
};

void tst_Words::init()
{
    QLocale::setDefault(QLocale::c());
    m_translator.use(Language::English);
}

void tst_Words::arithmetic_data()
{
    QTest::addColumn<int>("gate");
    QTest::addColumn<Settings>("settings");
    QTest::addColumn<int>("steps");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("remark");
    const auto row = [](const char *name, const Settings &settings, int steps, const QString &title,
                        const QStringList &lines, const QString &remark = {}) {
        QTest::newRow(name) << int(AndGate) << settings << steps << title << lines << remark;
    };
    const QString tie = u"z = 0 is a tie. "_s;
    const QString fires = tie + u"As set, it fires at z ≥ 0, so ŷ = 1."_s;
    row("start", Settings(), 0, u"What one step does"_s,
        {u"z = w₁·x₁ + w₂·x₂ + b"_s, u"ŷ = step(z)"_s, u"e = t − ŷ"_s, u"w₁ ← w₁ + η·e·x₁"_s,
         u"w₂ ← w₂ + η·e·x₂"_s, u"b ← b + η·e"_s});
    row("step 1, a tie", Settings(), 1, u"Step 1: (0, 0) → 0"_s,
        {u"z = w₁·x₁ + w₂·x₂ + b = 0·0 + 0·0 + 0 = 0"_s, u"ŷ = step(0) = 1"_s,
         u"e = t − ŷ = 0 − 1 = −1"_s, u"w₁ ← 0 + 0.1·(−1)·0 = 0"_s, u"w₂ ← 0 + 0.1·(−1)·0 = 0"_s,
         u"b ← 0 + 0.1·(−1) = −0.1"_s},
        fires);
    row("step 2, right", Settings(), 2, u"Step 2: (0, 1) → 0"_s,
        {u"z = w₁·x₁ + w₂·x₂ + b = 0·0 + 0·1 − 0.1 = −0.1"_s, u"ŷ = step(−0.1) = 0"_s,
         u"e = t − ŷ = 0 − 0 = 0"_s, u"w₁ ← 0 + 0.1·0·0 = 0"_s, u"w₂ ← 0 + 0.1·0·1 = 0"_s,
         u"b ← −0.1 + 0.1·0 = −0.1"_s});
    row("step 4, should have fired", Settings(), 4, u"Step 4: (1, 1) → 1"_s,
        {u"z = w₁·x₁ + w₂·x₂ + b = 0·1 + 0·1 − 0.1 = −0.1"_s, u"ŷ = step(−0.1) = 0"_s,
         u"e = t − ŷ = 1 − 0 = 1"_s, u"w₁ ← 0 + 0.1·1·1 = 0.1"_s, u"w₂ ← 0 + 0.1·1·1 = 0.1"_s,
         u"b ← −0.1 + 0.1·1 = 0"_s, u"z = 0: x₂ = −x₁"_s});
    row("step 11, a tie that 0.1 in binary would miss", Settings(), 11, u"Step 11: (1, 0) → 0"_s,
        {u"z = w₁·x₁ + w₂·x₂ + b = 0.2·1 + 0·0 − 0.2 = 0"_s, u"ŷ = step(0) = 1"_s,
         u"e = t − ŷ = 0 − 1 = −1"_s, u"w₁ ← 0.2 + 0.1·(−1)·1 = 0.1"_s,
         u"w₂ ← 0 + 0.1·(−1)·0 = 0"_s, u"b ← −0.2 + 0.1·(−1) = −0.3"_s, u"z = 0: x₁ = 3"_s},
        fires);
    row("not firing at zero", notAtZero(), 1, u"Step 1: (0, 0) → 0"_s,
        {u"z = w₁·x₁ + w₂·x₂ + b = 0·0 + 0·0 + 0 = 0"_s, u"ŷ = step(0) = 0"_s,
         u"e = t − ŷ = 0 − 0 = 0"_s, u"w₁ ← 0 + 0.1·0·0 = 0"_s, u"w₂ ← 0 + 0.1·0·0 = 0"_s,
         u"b ← 0 + 0.1·0 = 0"_s},
        tie + u"As set, it fires only at z > 0, so ŷ = 0."_s);
    row("bipolar start", bipolar(), 0, u"What one step does"_s,
        {u"z = w₁·x₁ + w₂·x₂ + b"_s, u"ŷ = sign(z)"_s, u"e = t where t·z ≤ 0, else 0"_s,
         u"w₁ ← w₁ + η·e·x₁"_s, u"w₂ ← w₂ + η·e·x₂"_s, u"b ← b + η·e"_s});
    row("bipolar tie", bipolar(), 1, u"Step 1: (0, 0) → −1"_s,
        {u"z = w₁·x₁ + w₂·x₂ + b = 0·0 + 0·0 + 0 = 0"_s, u"ŷ = sign(0) = 0"_s,
         u"t·z = −1·0 = 0 ≤ 0: a mistake, e = t = −1"_s, u"w₁ ← 0 + 0.1·(−1)·0 = 0"_s,
         u"w₂ ← 0 + 0.1·(−1)·0 = 0"_s, u"b ← 0 + 0.1·(−1) = −0.1"_s},
        tie + u"With targets −1/+1 a tie is a mistake."_s);
    row("bipolar, right", bipolar(), 2, u"Step 2: (0, 1) → −1"_s,
        {u"z = w₁·x₁ + w₂·x₂ + b = 0·0 + 0·1 − 0.1 = −0.1"_s, u"ŷ = sign(−0.1) = −1"_s,
         u"t·z = −1·(−0.1) = 0.1 > 0: right, e = 0"_s, u"w₁ ← 0 + 0.1·0·0 = 0"_s,
         u"w₂ ← 0 + 0.1·0·1 = 0"_s, u"b ← −0.1 + 0.1·0 = −0.1"_s});
    row("by the error", byError(BipolarTie::MinusOne), 0, u"What one step does"_s,
        {u"z = w₁·x₁ + w₂·x₂ + b"_s, u"ŷ = sign(z), with sign(0) = −1"_s, u"e = t − ŷ"_s,
         u"w₁ ← w₁ + η·e·x₁"_s, u"w₂ ← w₂ + η·e·x₂"_s, u"b ← b + η·e"_s});
    row("by the error, a tie", byError(BipolarTie::One), 1, u"Step 1: (0, 0) → −1"_s,
        {u"z = w₁·x₁ + w₂·x₂ + b = 0·0 + 0·0 + 0 = 0"_s, u"ŷ = sign(0) = 1"_s,
         u"e = t − ŷ = −1 − 1 = −2"_s, u"w₁ ← 0 + 0.1·(−2)·0 = 0"_s, u"w₂ ← 0 + 0.1·(−2)·0 = 0"_s,
         u"b ← 0 + 0.1·(−2) = −0.2"_s},
        fires);
    Settings right = bipolar();
    right.tie = BipolarTie::MinusOne;
    row("bipolar, a tie that is right", right, 1, u"Step 1: (0, 0) → −1"_s,
        {u"z = w₁·x₁ + w₂·x₂ + b = 0·0 + 0·0 + 0 = 0"_s, u"ŷ = sign(0) = −1"_s,
         u"ŷ = t: right, e = 0"_s, u"w₁ ← 0 + 0.1·0·0 = 0"_s, u"w₂ ← 0 + 0.1·0·0 = 0"_s,
         u"b ← 0 + 0.1·0 = 0"_s},
        tie + u"As set, it fires only at z > 0, so ŷ = −1."_s);
    Settings fixed = noBias();
    fixed.hasThreshold = true;
    fixed.threshold = Decimal(3, -1);
    fixed.weights = {Decimal(-1, -1), Decimal(1, -1)};
    row("threshold, start", fixed, 0, u"What one step does"_s,
        {u"z = w₁·x₁ + w₂·x₂"_s, u"ŷ = step(z − θ)"_s, u"θ = 0.3"_s, u"e = t − ŷ"_s,
         u"w₁ ← w₁ + η·e·x₁"_s, u"w₂ ← w₂ + η·e·x₂"_s});
    row("threshold", fixed, 4, u"Step 4: (1, 1) → 1"_s,
        {u"z = w₁·x₁ + w₂·x₂ = −0.1·1 + 0.1·1 = 0"_s, u"ŷ = step(z − θ) = step(0 − 0.3) = 0"_s,
         u"e = t − ŷ = 1 − 0 = 1"_s, u"w₁ ← −0.1 + 0.1·1·1 = 0"_s, u"w₂ ← 0.1 + 0.1·1·1 = 0.2"_s,
         u"z = θ: x₂ = 1.5"_s});
    fixed.threshold = Decimal();
    row("threshold, a tie", fixed, 1, u"Step 1: (0, 0) → 0"_s,
        {u"z = w₁·x₁ + w₂·x₂ = −0.1·0 + 0.1·0 = 0"_s, u"ŷ = step(z − θ) = step(0 + 0) = 1"_s,
         u"e = t − ŷ = 0 − 1 = −1"_s, u"w₁ ← −0.1 + 0.1·(−1)·0 = −0.1"_s,
         u"w₂ ← 0.1 + 0.1·(−1)·0 = 0.1"_s, u"z = θ: x₂ = x₁"_s},
        u"z = θ is a tie. As set, it fires at z ≥ θ, so ŷ = 1."_s);
    Settings zone = bipolar();
    zone.deadZone = Decimal(2, -1);
    row("dead zone", zone, 2, u"Step 2: (0, 1) → −1"_s,
        {u"z = w₁·x₁ + w₂·x₂ + b = 0·0 + 0·1 − 0.1 = −0.1"_s, u"ŷ = 0"_s,
         u"ŷ ≠ t: a mistake, e = t = −1"_s, u"w₁ ← 0 + 0.1·(−1)·0 = 0"_s,
         u"w₂ ← 0 + 0.1·(−1)·1 = −0.1"_s, u"b ← −0.1 + 0.1·(−1) = −0.2"_s, u"z = 0: x₂ = −2"_s},
        u"|z| ≤ 0.2: z lies in the dead zone, a mistake for either target."_s);
    Settings batch;
    batch.update = Update::Batch;
    row("batch, start", batch, 0, u"What one step does"_s,
        {u"z = w₁·x₁ + w₂·x₂ + b"_s, u"ŷ = step(z)"_s, u"e = t − ŷ"_s, u"Δw₁ ← Δw₁ + η·e·x₁"_s,
         u"Δw₂ ← Δw₂ + η·e·x₂"_s, u"Δb ← Δb + η·e"_s,
         u"at the end of the epoch: w₁ ← w₁ + Δw₁, w₂ ← w₂ + Δw₂, b ← b + Δb"_s});
    row("batch", batch, 1, u"Step 1: (0, 0) → 0"_s,
        {u"z = w₁·x₁ + w₂·x₂ + b = 0·0 + 0·0 + 0 = 0"_s, u"ŷ = step(0) = 1"_s,
         u"e = t − ŷ = 0 − 1 = −1"_s, u"Δw₁ ← 0 + 0.1·(−1)·0 = 0"_s, u"Δw₂ ← 0 + 0.1·(−1)·0 = 0"_s,
         u"Δb ← 0 + 0.1·(−1) = −0.1"_s},
        fires + u" The change is kept for the end of the epoch."_s);
    row("batch, the end of an epoch", batch, 8, u"Step 8: (1, 1) → 1"_s,
        {u"z = w₁·x₁ + w₂·x₂ + b = −0.1·1 − 0.1·1 − 0.3 = −0.5"_s, u"ŷ = step(−0.5) = 0"_s,
         u"e = t − ŷ = 1 − 0 = 1"_s, u"Δw₁ ← 0 + 0.1·1·1 = 0.1"_s, u"Δw₂ ← 0 + 0.1·1·1 = 0.1"_s,
         u"Δb ← 0 + 0.1·1 = 0.1"_s, u"w₁ ← −0.1 + 0.1 = 0"_s, u"w₂ ← −0.1 + 0.1 = 0"_s,
         u"b ← −0.3 + 0.1 = −0.2"_s},
        u"The epoch ends: what its mistakes add up to is added."_s);
    Settings falling;
    falling.schedule = Schedule::Epoch;
    falling.update = Update::Repeat;
    row("falling, start", falling, 0, u"What one step does"_s,
        {u"z = w₁·x₁ + w₂·x₂ + b"_s, u"ŷ = step(z)"_s, u"e = t − ŷ"_s, u"η = 0.1/k in epoch k"_s,
         u"w₁ ← w₁ + η·e·x₁"_s, u"w₂ ← w₂ + η·e·x₂"_s, u"b ← b + η·e"_s,
         u"again until it is right"_s});
    row("falling, repeated", falling, 7, u"Step 7: (0, 0) → 0"_s,
        {u"z = w₁·x₁ + w₂·x₂ + b = 0.1·0 + 0.1·0 + 0 = 0"_s, u"ŷ = step(0) = 1"_s,
         u"e = t − ŷ = 0 − 1 = −1"_s, u"η = 0.1/2 = 0.05"_s, u"w₁ ← 0.1 + 0.05·(−1)·0 = 0.1"_s,
         u"w₂ ← 0.1 + 0.05·(−1)·0 = 0.1"_s, u"b ← 0 + 0.05·(−1) = −0.05"_s,
         u"z = 0: x₂ = −x₁ + 0.5"_s},
        fires + u" A mistake: it is presented again."_s);
    falling.update = Update::Online;
    falling.rate = Decimal(1);
    row("falling, rounded", falling, 9, u"Step 9: (0, 0) → 0"_s,
        {u"z = w₁·x₁ + w₂·x₂ + b = 1·0 + 1·0 − 1 = −1"_s, u"ŷ = step(−1) = 0"_s,
         u"e = t − ŷ = 0 − 0 = 0"_s, u"η = 1/3 ≈ 0.333333333333"_s,
         u"w₁ ← 1 + 0.333333333333·0·0 = 1"_s, u"w₂ ← 1 + 0.333333333333·0·0 = 1"_s,
         u"b ← −1 + 0.333333333333·0 = −1"_s, u"z = 0: x₂ = −x₁ + 1"_s});
    row("no bias", noBias(), 2, u"Step 2: (0, 1) → 0"_s,
        {u"z = w₁·x₁ + w₂·x₂ = 0·0 + 0·1 = 0"_s, u"ŷ = step(0) = 1"_s, u"e = t − ŷ = 0 − 1 = −1"_s,
         u"w₁ ← 0 + 0.1·(−1)·0 = 0"_s, u"w₂ ← 0 + 0.1·(−1)·1 = −0.1"_s, u"z = 0: x₂ = 0"_s},
        fires);
    Settings opposite;
    opposite.biasInput = BiasInput::MinusOne;
    opposite.bias = Decimal(-3, -1);
    row("bias on −1, start", opposite, 0, u"What one step does"_s,
        {u"z = w₁·x₁ + w₂·x₂ − w₀"_s, u"ŷ = step(z)"_s, u"e = t − ŷ"_s, u"w₁ ← w₁ + η·e·x₁"_s,
         u"w₂ ← w₂ + η·e·x₂"_s, u"w₀ ← w₀ + η·e·(−1)"_s});
    row("bias on −1", opposite, 2, u"Step 2: (0, 1) → 0"_s,
        {u"z = w₁·x₁ + w₂·x₂ − w₀ = 0·0 + 0·1 − (−0.2) = 0.2"_s, u"ŷ = step(0.2) = 1"_s,
         u"e = t − ŷ = 0 − 1 = −1"_s, u"w₁ ← 0 + 0.1·(−1)·0 = 0"_s, u"w₂ ← 0 + 0.1·(−1)·1 = −0.1"_s,
         u"w₀ ← −0.2 + 0.1·(−1)·(−1) = −0.1"_s, u"z = 0: x₂ = 1"_s});
}

void tst_Words::arithmetic()
{
    QFETCH(int, gate);
    QFETCH(Settings, settings);
    QFETCH(int, steps);
    const ArithmeticWords words = describeArithmetic(SteppedRun(gate, settings, steps));
    QTEST(words.title, "title");
    QTEST(plain(words.lines), "lines");
    QTEST(words.remark, "remark");
}

void tst_Words::changedResultsAreBold()
{
    const QStringList lines = describeArithmetic(SteppedRun(AndGate, Settings(), 11)).lines;
    QCOMPARE(lines.at(3), u"<i>w₁</i> ← 0.2 + 0.1·(−1)·1 = <b>0.1</b>"_s);
    QCOMPARE(lines.at(4), u"<i>w₂</i> ← 0 + 0.1·(−1)·0 = 0"_s);
    QCOMPARE(lines.at(5), u"<i>b</i> ← −0.2 + 0.1·(−1) = <b>−0.3</b>"_s);
}

void tst_Words::verdicts_data()
{
    QTest::addColumn<int>("gate");
    QTest::addColumn<Settings>("settings");
    QTest::addColumn<int>("steps");
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("detail");
    const QString nothing = u"Nothing was presented yet."_s;
    const QString ended = u"The last epoch had no mistake, so nothing changes any more."_s;
    QTest::newRow("start") << int(AndGate) << Settings() << 0 << nothing
                           << u"With the start weights, 1 of 4 are right."_s;
    QTest::newRow("step 1") << int(AndGate) << Settings() << 1 << u"Epoch 1, step 1: 3 of 4 right"_s
                            << u"1 correction so far."_s;
    QTest::newRow("step 7") << int(AndGate) << Settings() << 7 << u"Epoch 2, step 7: 3 of 4 right"_s
                            << u"4 corrections so far."_s;
    QTest::newRow("learnt") << int(AndGate) << Settings() << 24
                            << u"Learnt: all 4 right after 6 epochs and 11 corrections"_s << ended;
    QTest::newRow("learnt at once")
        << gateCount - 1 << Settings() << 4
        << u"Learnt: all 4 right after 1 epoch and 0 corrections"_s << ended;
    QTest::newRow("cycle") << int(XorGate) << Settings() << 12
                           << u"XOR: no line gets more than 3 of 4."_s
                           << u"The weights after epoch 3 are those after epoch 2: "
                              "it will go round for ever."_s;
    Settings shuffled;
    shuffled.order = Order::Shuffled;
    QTest::newRow("never proved, impossible")
        << int(XorGate) << shuffled << 400 << QString() << u"It will never end: "_s;
    // NOR without a bias is wrong at (0, 0) for ever, and nothing changes.
    Settings still = noBias();
    still.firesAtZero = false;
    still.weights = {Decimal(-1), Decimal(-1)};
    QTest::newRow("nothing changes") << findGate(u"nor").value() << still << 4
                                     << u"NOR: no line through the origin gets more than 3 of 4."_s
                                     << u"The weights after epoch 1 are those at the start: "
                                        "it will go round for ever."_s;
}

/// That no line does it is said from the second epoch on where no cycle is to be awaited, else
/// from the fourth.
void tst_Words::neverEnding()
{
    for (const Order order :
         {Order::Given, Order::Shuffled, Order::ShuffledOnce, Order::Drawn, Order::Wrong}) {
        Settings settings;
        settings.order = order;
        const int last = isSameEachEpoch(order) ? 12 : 4; // step that does not say it yet
        const auto says = [&](int steps) {
            const VerdictWords words = SteppedRun(XorGate, settings, steps).verdict();
            return words.detail.contains(u"It will never end: no line gets more than 3 of 4."_s);
        };
        QVERIFY2(!says(last), qPrintable(QString::number(int(order))));
        if (!isSameEachEpoch(order)) // a cycle has words of its own
            QVERIFY2(says(last + 1), qPrintable(QString::number(int(order))));
    }
}

void tst_Words::verdicts()
{
    QFETCH(int, gate);
    QFETCH(Settings, settings);
    QFETCH(int, steps);
    QFETCH(QString, headline);
    QFETCH(QString, detail);
    const VerdictWords words = SteppedRun(gate, settings, steps).verdict();
    if (headline.isEmpty()) { // what was right at that step depends on the shuffles
        QVERIFY(words.headline.startsWith(u"Epoch 100, step 400: "_s));
        QVERIFY(words.detail.endsWith(detail + u"no line gets more than 3 of 4."_s));
        return;
    }
    QCOMPARE(words.headline, headline);
    QCOMPARE(words.detail, detail);
    QCOMPARE(words.sentence(), headline + u' ' + detail);
}

/// Within the room there is, a number is whole or cut: then what is shown differs by less than one
/// unit of its last digit, towards 0.
void tst_Words::shortNumbers()
{
    QCOMPARE(showNumber(number(u"-12219767904.06"), 10), u"−1.221…e10"_s);
    QCOMPARE(showNumber(number(u"-0.1"), 9), u"−0.1"_s);
    std::mt19937 random(3);
    int cut = 0;
    for (int round = 0; round < 20'000; ++round) {
        const auto coefficient = static_cast<std::int64_t>(random()) * (random() % 2 ? 1 : -1) *
                                 static_cast<std::int64_t>(random() % 1'000 + 1);
        const Decimal value(coefficient, static_cast<int>(random() % 40) - 30);
        const auto most = static_cast<qsizetype>(9 + random() % 12);
        QString shown = showNumber(value, most).replace(u'−', u'-');
        QVERIFY2(shown.size() <= most, qPrintable(shown));
        const qsizetype at = shown.indexOf(u'…');
        if (at < 0) {
            QCOMPARE(number(shown), value);
            continue;
        }
        ++cut;
        shown.remove(at, 1);
        const qsizetype e = shown.indexOf(u'e');
        const qsizetype point = shown.indexOf(u'.');
        const int power = (e < 0 ? 0 : shown.sliced(e + 1).toInt()) -
                          (point < 0 ? 0 : static_cast<int>(at - point - 1));
        QString mantissa = shown.left(e < 0 ? shown.size() : e);
        if (mantissa.endsWith(u'.'))
            mantissa.chop(1);
        const Decimal near = number(mantissa) * Decimal(1, e < 0 ? 0 : shown.sliced(e + 1).toInt());
        const Decimal off = (value - near) * Decimal(value.sign());
        QVERIFY2(off.sign() >= 0 && off < Decimal(1, power), qPrintable(shown));
        QVERIFY2(!near.isZero(), qPrintable(shown));
    }
    QVERIFY(cut > 1'000);
}

/// A count that is shown means the same when it is typed, or copied into a field, in any locale:
/// where a comma or a point stood between its digits, 1.000 would be 1.
void tst_Words::countsMeanTheSameTyped()
{
    for (const char *locale : {"C", "en_US", "es_BO", "es_ES", "de_CH"}) {
        QLocale::setDefault(QLocale(QLatin1String(locale)));
        for (const qint64 count : {0, 7, 999, 1'000, 9'999, 10'000, 123'456, 1'000'000, -54'321}) {
            const QString shown = showCount(count);
            QCOMPARE(number(normalised(shown).replace(u'−', u'-')), Decimal(count));
            QCOMPARE(withoutGroups(shown).replace(u'−', u'-'), QString::number(count));
            QVERIFY2(!shown.contains(u',') && !shown.contains(u'.'), qPrintable(shown));
        }
    }
    QLocale::setDefault(QLocale::c());
    QCOMPARE(showCount(9'999), u"9999"_s);
    QCOMPARE(showCount(1'234'567), u"1\u202f234\u202f567"_s);
}

void tst_Words::manyMistakes()
{
    Settings settings;
    settings.order = Order::Shuffled;
    const QString detail = SteppedRun(XorGate, settings, 39'999).verdict().detail;
    static const QRegularExpression grouped(u"^[1-9][0-9]\u202f[0-9]{3} corrections so far[.]"_s);
    QVERIFY2(detail.contains(grouped), qPrintable(detail));
}

void tst_Words::verdictsInSpanish()
{
    m_translator.use(Language::Spanish);
    QCOMPARE(SteppedRun(AndGate, Settings(), 7).verdict().headline,
             u"Época 2, paso 7: 3 de 4 correctas"_s);
    QCOMPARE(SteppedRun(AndGate, Settings(), 7).verdict().detail, u"4 correcciones hasta aquí."_s);
    QCOMPARE(SteppedRun(AndGate, Settings(), 24).verdict().headline,
             u"Aprendido: acierta las 4, tras 6 épocas y 11 correcciones"_s);
    QCOMPARE(SteppedRun(gateCount - 1, Settings(), 4).verdict().headline,
             u"Aprendido: acierta las 4, tras 1 época y 0 correcciones"_s);
    const VerdictWords words = SteppedRun(XorGate, Settings(), 12).verdict();
    QCOMPARE(words.headline, u"XOR: ninguna recta acierta más de 3 de 4."_s);
    QCOMPARE(words.detail,
             u"Al final de la época 3 los pesos son los mismos que al final de la época 2: "
             u"se repetirán para siempre."_s);
}

void tst_Words::settingsAndWeights()
{
    QCOMPARE(describeSettings(Settings(), gateDataset(AndGate)),
             u"η = 0.1 · start w = (0, 0), b = 0 · fires at z ≥ 0"_s);
    Settings settings = bipolar();
    settings.useBias = false;
    settings.bias = Decimal(5);
    settings.weights = {Decimal(-5, -1)};
    settings.order = Order::Chosen;
    settings.permutation = {3, 2, 1, 0};
    QCOMPARE(describeSettings(settings, gateDataset(AndGate)),
             u"η = 0.1 · start w = (−0.5, 0), no bias · targets −1/+1 · order 4, 3, 2, 1"_s);
    settings.order = Order::Shuffled;
    settings.seed = 18'446'744'073'709'551'615U;
    QVERIFY(describeSettings(settings, gateDataset(AndGate))
                .endsWith(u" · shuffled, seed 18446744073709551615"_s));
    // What three neurons learn from is told where their inputs are others than the hidden outputs.
    const Settings three = gatesWith({OrGate, NandGate, AndGate});
    QCOMPARE(describeSettings(three, gateDataset(XorGate)),
             u"OR, NAND → AND · η = 0.1 · start w = (0, 0), b = 0 · fires at z ≥ 0"_s);
    QCOMPARE(
        describeSettings(three, gateDataset(XorGate, GateInputs::Bipolar)),
        u"OR, NAND → AND · hidden outputs 0/1 · η = 0.1 · start w = (0, 0), b = 0 · fires at z ≥ 0"_s);
    QCOMPARE(describeWeights(SteppedRun(AndGate, Settings(), 24)), u"w = (0.2, 0.1), b = −0.3"_s);
    QCOMPARE(describeWeights(SteppedRun(AndGate, noBias(), 2)), u"w = (0, −0.1)"_s);
}

/// Each file of translations is a language that can be chosen, and each language has a file.
void tst_Words::everyLanguage()
{
    QStringList files;
    for (const LanguageKind &kind : languages()) {
        QVERIFY(!QString::fromUtf16(kind.name).isEmpty());
        files += QStringLiteral("frontera_%1.qm").arg(kind.key);
    }
    QCOMPARE(QDir(QStringLiteral(":/i18n")).entryList(QDir::Files, QDir::Name), files);
    QCOMPARE(static_cast<int>(languages().back().language), std::ssize(languages())); // Preferences
}

/// In the settings bar; a flag's label is its name, and a detail may do without a label.
void tst_Words::everyFieldHasWords()
{
    Translator translator;
    int words = 0;
    for (const Language language : {Language::Spanish, Language::English}) {
        translator.use(language);
        for (const Field &field : perceptronFields()) {
            const FieldWords said = wordsOf(field);
            const bool isFlag = std::holds_alternative<FlagKind>(field.kind);
            QVERIFY2(!said.tip.isEmpty(), field.key.data());
            QVERIFY2(!(isFlag ? said.label : said.name).isEmpty(), field.key.data());
            QVERIFY2(!said.label.isEmpty() || isDetail(perceptronFields(), field),
                     field.key.data());
            if (const auto *choice = std::get_if<ChoiceKind>(&field.kind)) {
                for (const FieldWord &word : choice->words) {
                    QVERIFY2(!shownWord(field, word).isEmpty(), word.word.data());
                    ++words;
                }
            }
        }
        const FieldWords second =
            wordsOfInput(fieldOf(perceptronFields(), "weights"), 1, gateDataset(AndGate));
        QCOMPARE(second.label, u"w₂"_s);
        QCOMPARE(second.name,
                 language == Language::English ? u"Initial weight w₂"_s : u"Peso inicial w₂"_s);
    }
    QCOMPARE(words, 2 * 32);
}

/// Floats stand there with the digits of Python's repr().
void tst_Words::floats()
{
    Settings settings;
    settings.arithmetic = Arithmetic::Float;
    const SteppedRun run(AndGate, settings, 15);
    const ArithmeticWords words = describeArithmetic(run);
    QCOMPARE(words.title, u"Step 15, in floats: (1, 0) → 0"_s);
    QCOMPARE(plain(words.lines).at(0),
             u"z = w₁·x₁ + w₂·x₂ + b = 0.2·1 + 0.1·0 − 0.20000000000000004 = "
             "−2.7755575615628914e−17"_s);
    QCOMPARE(describeWeights(run), u"w = (0.2, 0.1), b = −0.20000000000000004"_s);
    QVERIFY(describeSettings(settings, gateDataset(AndGate)).endsWith(u" · in floats"_s));
    QCOMPARE(showNumber(Number(2.0)), u"2.0"_s);
    QCOMPARE(showFactor(Number(-1e-5)), u"(−1e−05)"_s);
    QCOMPARE(showNumber(Number(-2.7755575615628914e-17), 12), u"−2.7755…e−17"_s);
    // The last digits of floats tell them from decimals.
    QCOMPARE(showNumber(Number(-0.10000000000000003), 12), u"−0.100000…03"_s);
    QCOMPARE(showNumber(Number(-0.10000000000000003), 20), u"−0.10000000000000003"_s);
    QCOMPARE(showNumber(Number(0.30000000000000004), 9), u"0.3000…04"_s);
    QCOMPARE(showNumber(Number(-0.1), 9), u"−0.1"_s);
    QCOMPARE(showNumber(Number(123456789012.12345), 9), u"1.234…e11"_s);
    QCOMPARE(showNumber(Number(0.00012345678901234567), 9), u"0.0001…67"_s);
}

/// What is compared with a threshold is a double, too, and all its digits matter.
void tst_Words::floatsAtAThreshold()
{
    Settings settings;
    settings.arithmetic = Arithmetic::Float;
    settings.useBias = false;
    settings.hasThreshold = true;
    settings.threshold = Decimal(3, -1);
    settings.firesAtZero = false;
    settings.weights = {Decimal(1, -1), Decimal(2, -1)};
    settings.order = Order::Chosen;
    settings.permutation = {3, 0, 1, 2};
    const SteppedRun run(AndGate, settings, 1);
    const ArithmeticWords words = describeArithmetic(run);
    QCOMPARE(plain(words.lines).at(0),
             u"z = w₁·x₁ + w₂·x₂ = 0.1·1 + 0.2·1 = 0.30000000000000004"_s);
    QCOMPARE(plain(words.lines).at(1), u"ŷ = step(z − θ) = step(0.30000000000000004 − 0.3) = 1"_s);
    QCOMPARE(words.remark, QString());
    QCOMPARE(describeWeights(run), u"w = (0.1, 0.2), θ = 0.3"_s);
    const auto parting = floatParting(run.data(), settings, 1);
    QVERIFY(parting);
    QCOMPARE(explainParting(*parting, settings),
             u"Exact decimals give other answers from step 1 on: in "
             "floats 0.1 + 0.2 = 0.30000000000000004, not 0.3."_s);
    settings.targets = Targets::Bipolar;
    settings.rule = LearningRule::Error;
    settings.tie = BipolarTie::One;
    QVERIFY(!describeArithmetic(SteppedRun(AndGate, settings, 1)).lines.isEmpty());
}

/// Where a run in floats and the exact one part, from either side; and only where two runs differ
/// in nothing else is it the comparison's reason.
void tst_Words::parting()
{
    const Dataset data = gateDataset(AndGate);
    Settings floats;
    floats.arithmetic = Arithmetic::Float;
    const Explanation explanation = explain(data, Settings());
    QCOMPARE(describeParting(explanation, Settings()),
             u"Python’s floats give other answers from step 15 on"_s);
    QCOMPARE(describeParting(explanation, floats),
             u"exact decimals give other answers from step 15 on"_s);
    const QString reason =
        u"Python’s floats give other answers from step 15 on: 0.2 − 0.20000000000000004 = "
        "−2.78e−17, while exactly 0.2 − 0.2 = 0. The digits differ from step 11 on already."_s;
    const SteppedRun run(AndGate, Settings(), 3);
    QCOMPARE(explainComparison(data, floats, run, explanation), reason);
    QVERIFY(worksheetAnswers(run, explanation, LastBoundary::Drawn).contains(reason));
    QCOMPARE(explainComparison(data, Settings(), run, explanation), QString());
    QCOMPARE(explainComparison(gateDataset(OrGate), floats, run, explanation), QString());
    floats.rate = Decimal(1);
    QCOMPARE(explainComparison(data, floats, run, explanation), QString());
    QCOMPARE(describeParting(explain(data, floats), floats), QString());
}

void tst_Words::numbers_data()
{
    QTest::addColumn<Decimal>("value");
    QTest::addColumn<QString>("shown");
    QTest::newRow("0") << Decimal() << u"0"_s;
    QTest::newRow("-0.3") << Decimal(-3, -1) << u"−0.3"_s;
    QTest::newRow("2") << Decimal(20, -1) << u"2"_s;
    QTest::newRow("1e300") << number(u"1e300") << u"1e300"_s;
    QTest::newRow("-1e-300") << number(u"-1e-300") << u"−1e−300"_s;
    QTest::newRow("1 and twenty zeros") << number(u"1e20") << u"1e20"_s;
    QTest::newRow("-15 and twenty zeros") << number(u"-1.5e21") << u"−1.5e21"_s;
    QTest::newRow("18 digits") << number(u"123456789012345678") << u"123456789012345678"_s;
    QTest::newRow("18 decimals") << number(u"0.123456789012345678") << u"0.123456789012345678"_s;
    QTest::newRow("18 decimals, negative")
        << number(u"-0.123456789012345678") << u"−0.12345678901…"_s;
    QTest::newRow("22 digits") << number(u"123456789012345678") * Decimal(10'001)
                               << u"1.234691346912…e21"_s;
    QTest::newRow("22 digits, negative")
        << number(u"-123456789012345678") * Decimal(10'001) << u"−1.23469134691…e21"_s;
}

void tst_Words::numbers()
{
    QFETCH(Decimal, value);
    QTEST(showNumber(value), "shown");
    const QString shown = showNumber(value);
    QCOMPARE(showFactor(value), value.sign() < 0 ? u'(' + shown + u')' : shown);
}

/// The digits shown are those of the number, and what is left out is less than one of the last.
void tst_Words::cutNumbersShowNoWrongDigit()
{
    std::mt19937_64 random(5);
    const auto part = [&] {
        const auto coefficient = static_cast<std::int64_t>(random() >> (1 + random() % 60));
        const auto power = static_cast<std::int32_t>(random() % 60) - 40;
        return Decimal(random() % 2 == 0 ? coefficient : -coefficient, power);
    };
    int cut = 0;
    for (int round = 0; round < 5'000; ++round) {
        const Decimal value = random() % 2 == 0 ? part() : part() * part() + part();
        const Rational exact = exactly(value.toString());
        QString shown = showNumber(value);
        QVERIFY2(shown.size() <= 24, qPrintable(shown));
        shown.replace(QChar(0x2212), u'-');
        const qsizetype ellipsis = shown.indexOf(QChar(0x2026));
        if (ellipsis < 0) {
            QVERIFY2(exactly(shown) == exact, qPrintable(shown));
            continue;
        }
        ++cut;
        shown.remove(ellipsis, 1);
        const qsizetype point = shown.indexOf(u'.');
        const qsizetype decimals = point < 0 ? 0 : ellipsis - point - 1;
        const int power = ellipsis < shown.size() ? shown.sliced(ellipsis + 1).toInt() : 0;
        const Rational rest = magnitude(exact) - magnitude(exactly(shown));
        QVERIFY2(shown.startsWith(u'-') == (exact < 0), qPrintable(shown));
        QVERIFY2(rest >= 0 && rest < powerOfTen(power - static_cast<int>(decimals)),
                 qPrintable(showNumber(value) + u" is "_s + value.toString()));
    }
    QVERIFY(cut > 1'000);
}

void tst_Words::commaLocale()
{
    QLocale::setDefault(QLocale(QLocale::Spanish, QLocale::Spain));
    QCOMPARE(QLocale().decimalPoint(), u","_s);
    QCOMPARE(showNumber(Decimal(-5, -1)), u"−0,5"_s);
    const Decimal vector[] = {Decimal(1, -1), Decimal()};
    QCOMPARE(showVector(vector), u"(0,1; 0)"_s);
    QCOMPARE(describeWeights(SteppedRun(AndGate, Settings(), 24)), u"w = (0,2; 0,1), b = −0,3"_s);
    QCOMPARE(plain(describeArithmetic(SteppedRun(AndGate, Settings(), 4)).lines).at(0),
             u"z = w₁·x₁ + w₂·x₂ + b = 0·1 + 0·1 − 0,1 = −0,1"_s);
    QCOMPARE(describeArithmetic(SteppedRun(AndGate, Settings(), 4)).title, u"Step 4: (1; 1) → 1"_s);
    QCOMPARE(normalised(u"0,5"_s), u"0.5"_s);
    QCOMPARE(normalised(u"0.5"_s), u"0.5"_s);
    const std::vector<Decimal> many(13, Decimal(5, -1));
    QCOMPARE(showBriefVector(many), u"(0,5; 0,5; 0,5; 0,5; 0,5; …; 0,5)"_s);
    QLocale::setDefault(QLocale::c());
    QCOMPARE(showBriefVector(many), u"(0.5, 0.5, 0.5, 0.5, 0.5, …, 0.5)"_s);
    QCOMPARE(showBriefVector(std::span(many).first(12)), showVector(std::span(many).first(12)));
    QCOMPARE(showVector(vector), u"(0.1, 0)"_s);
    QCOMPARE(normalised(u"0,5"_s), u"0.5"_s);
}

/// What the system says of it helps where the program has no advice of its own; and old files that
/// are under no name of theirs any more are not found without being told where.
void tst_Words::filesNotWritten()
{
    const QString path = u"/x/a.png"_s;
    QCOMPARE(
        describe(WriteError::fromSystem(EIO), path),
        u"/x/a.png was not written: the system refused (%1); choose another name or folder."_s.arg(
            qt_error_string(EIO)));
    QCOMPARE(describe(WriteError(WriteError::Failed), path),
             u"/x/a.png was not written: the system refused; choose another name or folder."_s);
    const QString full =
        u"/x/a.png was not written: there is not enough space; free some or choose another "
        "folder."_s;
    QCOMPARE(describe(WriteError::fromSystem(ENOSPC), path), full);
    QCOMPARE(describe(WholeFiles::Failure{WriteError::fromSystem(ENOSPC), path}), full);
    QCOMPARE(describe(WholeFiles::Failure{WriteError::fromSystem(ENOSPC), path, u"/x/.y/old"_s}),
             full + u" Old files could not be put back; they are in /x/.y/old."_s);
}

/// A name may hold what a terminal would obey.
void tst_Words::namesDoNothing()
{
    const QString path = u"/x/a\u001b[31mb\n.csv"_s;
    const QString shown = u"/x/a\ufffd[31mb↵.csv"_s;
    QVERIFY(describe(WriteError(WriteError::NotAFile), path).startsWith(shown + u" was not"_s));
    const QString folder =
        describe(WriteError(WriteError::MissingFolder), u"/x/a\u001b[31mb\n/a.png"_s);
    QVERIFY2(folder.contains(u"the folder /x/a\ufffd[31mb↵ does not"_s), qPrintable(folder));
    QCOMPARE(showTyped(u"one\r\ntwo\nthree\tfour\u2028"_s), u"\"one↵two↵three⇥four↵\""_s);
    const QString kept = describe(WholeFiles::Failure{WriteError::Failed, path, path});
    QVERIFY2(kept.endsWith(u"they are in %1."_s.arg(shown)), qPrintable(kept));
    for (const CsvError &error :
         {CsvError{.problem = CsvProblem::Missing},
          CsvError{.problem = CsvProblem::NoSuchTarget, .line = 1, .text = u"\u0007\u001b[2J"_s}}) {
        const QString words = CsvWords::problem(path, error);
        QVERIFY2(words.contains(shown), qPrintable(words));
        for (const QChar c : words)
            QVERIFY2(c.isPrint(), qPrintable(words));
    }
}

FRONTERA_WINDOW_TEST(tst_Words)
#include "tst_words.moc"

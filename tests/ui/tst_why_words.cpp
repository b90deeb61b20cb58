// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/features.h"
#include "core/data/gates.h"
#include "core/explanation/explanation.h"
#include "core/models/gates/gate_learner.h"
#include "core/run/run.h"
#include "tests/core/literals.h"
#include "tests/core/models/gates_with.h"
#include "tests/ui/isolated_main.h"
#include "tests/ui/six_points.h"
#include "ui/base/translator.h"
#include "ui/words/fraction_words.h"
#include "ui/words/line_words.h"
#include "ui/words/number_words.h"
#include "ui/words/why_words.h"
#include "ui/words/worksheet_words.h"

using namespace frontera;
using namespace Qt::StringLiterals;

class tst_WhyWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_translator.use(Language::English); } // for its plurals
    void cleanup();
    void fractions_data();
    void fractions();
    void sums();
    void farNumbers();
    void longLines();
    void farMargins_data();
    void farMargins();
    void xorProof_data();
    void xorProof();
    void proofWithTheBiasOnMinusOne();
    void sixPointsProof();
    void withoutBias();
    void street();
    void bound();
    void slopes_data();
    void slopes();
    void roundedLine();
    void fewDigits();
    void roundedLastLine();
    void manyInputs();
    void inSpanish();
    void derivedInputs();
    void threeNeurons_data();
    void threeNeurons();

private:
    Translator m_translator;
};

namespace {

WhyWords wordsFor(const Dataset &data, const Settings &settings = {}, int steps = 0)
{
    Run run;
    run.start(data, settings);
    for (int i = 0; i < steps; ++i)
        run.forward();
    WhyWords words = describeWhy(explain(data, settings), run);
    words.facts.replaceInStrings(QString(QChar::Nbsp), u" "_s);
    words.numbers.replaceInStrings(QString(QChar::Nbsp), u" "_s);
    words.lead.replace(QChar::Nbsp, u' ');
    return words;
}

QStringList claims(const std::vector<ProofLine> &lines)
{
    QStringList texts;
    for (const ProofLine &line : lines)
        texts += line.sentence();
    return texts;
}

} // namespace

void tst_WhyWords::cleanup()
{
    QLocale::setDefault(QLocale::c());
}

void tst_WhyWords::fractions_data()
{
    QTest::addColumn<int>("numerator");
    QTest::addColumn<int>("denominator");
    QTest::addColumn<QString>("fraction");
    QTest::addColumn<QString>("decimal");
    QTest::newRow("half") << 1 << 2 << u"½"_s << u"0.5"_s;
    QTest::newRow("third") << -2 << 6 << u"−⅓"_s << u"−⅓"_s;
    QTest::newRow("whole") << -6 << 2 << u"−3"_s << u"−3"_s;
    QTest::newRow("3/2") << 3 << 2 << u"3/2"_s << u"1.5"_s;
    QTest::newRow("7/24") << 7 << 24 << u"7/24"_s << u"7/24"_s;
    QTest::newRow("long") << 123456789 << 987654323 << u"≈ 0.125"_s << u"≈ 0.125"_s;
    QTest::newRow("1/1024") << 1 << 1024 << u"1/1024"_s << u"1/1024"_s;
    QTest::newRow("1/512") << 1 << 512 << u"1/512"_s << u"0.001953125"_s;
}

void tst_WhyWords::fractions()
{
    QFETCH(int, numerator);
    QFETCH(int, denominator);
    const Fraction fraction(numerator, denominator);
    QTEST(showFraction(fraction), "fraction");
    QTEST(showDecimal(fraction), "decimal");
}

void tst_WhyWords::sums()
{
    const auto sum = [](std::vector<Fraction> numbers, const Fraction &bias = {}) {
        return showSum(numbers, {u"w₁"_s, u"w₂"_s}, bias);
    };
    QCOMPARE(sum({Fraction(1), Fraction(1)}, Fraction(2)), u"w₁ + w₂ + 2b"_s);
    QCOMPARE(sum({Fraction(-1), Fraction(0)}, Fraction(1)), u"−w₁ + b"_s);
    QCOMPARE(sum({Fraction(3, 2), Fraction(-1, 4)}), u"1.5·w₁ − 0.25·w₂"_s);
    QCOMPARE(sum({Fraction(0), Fraction(0)}), u"0"_s);
}

/// Numbers beyond a double keep their size.
void tst_WhyWords::farNumbers()
{
    const Fraction large = Fraction(Decimal(1, 600)) / Fraction(3);
    QCOMPARE(showFraction(large), u"≈ 3.33e599"_s);
    QCOMPARE(showFraction(-large), u"≈ −3.33e599"_s);
    QCOMPARE(showFraction(Fraction(1) / large), u"3e−600"_s);
    QCOMPARE(showRoot(large), u"≈ 5.77e299"_s);
    QCOMPARE(showRounded(Fraction(1) / large / large), u"9e−1200"_s);
    QLocale::setDefault(QLocale(QLocale::Spanish, QLocale::Spain));
    QCOMPARE(showRoot(large), u"≈ 5,77e299"_s);
}

/// Coefficients that are too long to read are rounded, and in proportion.
void tst_WhyWords::longLines()
{
    const Fraction third(1, 3);
    const Fraction large = Fraction(Decimal(1, 310)) * third;
    const auto line = [](std::vector<Fraction> weights, const Fraction &bias) {
        return showLine(weights, bias, {u"x₁"_s, u"x₂"_s, u"x₃"_s});
    };
    QCOMPARE(line({Fraction(2), Fraction(-4)}, Fraction(3)), u"x₁ − 2x₂ = −1.5"_s);
    QCOMPARE(line({-large, large + Fraction(1)}, large), u"x₁ − x₂ ≈ 1"_s);
    QCOMPARE(line({Fraction(0), large, large * third + Fraction(1)}, -large),
             u"x₂ + 0.333·x₃ ≈ 1"_s);
    QCOMPARE(line({Fraction(1), large}, -large), u"3e−310·x₁ + x₂ ≈ 1"_s);
}

void tst_WhyWords::farMargins_data()
{
    QTest::addColumn<Decimal>("size");
    QTest::addColumn<QString>("margin");
    QTest::newRow("1e300") << Decimal(1, 300) << u"5e299"_s;
    QTest::newRow("1e250") << Decimal(1, 250) << u"5e249"_s;
    QTest::newRow("1e-280") << Decimal(1, -280) << u"5e−281"_s;
    QTest::newRow("1e-300") << Decimal(1, -300) << u"5e−301"_s;
}

void tst_WhyWords::farMargins()
{
    QFETCH(Decimal, size);
    QFETCH(QString, margin);
    const Dataset data(u"far"_s, {u"x1"_s, u"x2"_s}, {Decimal(), Decimal(), size, Decimal()},
                       {0, 1});
    QCOMPARE(wordsFor(data).numbers[0], u"Margin on each side: %1."_s.arg(margin));
}

void tst_WhyWords::xorProof_data()
{
    QTest::addColumn<bool>("firesAtZero");
    QTest::addColumn<bool>("isBipolar");
    QTest::addColumn<QStringList>("needs");
    QTest::addColumn<QStringList>("sums");
    QTest::newRow("fires at z ≥ 0")
        << true << false
        << QStringList{u"(0, 0) → 0 needs b < 0"_s, u"(0, 1) → 1 needs w₂ + b ≥ 0"_s,
                       u"(1, 0) → 1 needs w₁ + b ≥ 0"_s, u"(1, 1) → 0 needs w₁ + w₂ + b < 0"_s}
        << QStringList{u"Add the inner two: w₁ + w₂ + 2b ≥ 0"_s,
                       u"Add the outer two: w₁ + w₂ + 2b < 0"_s};
    QTest::newRow("fires at z > 0")
        << false << false
        << QStringList{u"(0, 0) → 0 needs b ≤ 0"_s, u"(0, 1) → 1 needs w₂ + b > 0"_s,
                       u"(1, 0) → 1 needs w₁ + b > 0"_s, u"(1, 1) → 0 needs w₁ + w₂ + b ≤ 0"_s}
        << QStringList{u"Add the inner two: w₁ + w₂ + 2b > 0"_s,
                       u"Add the outer two: w₁ + w₂ + 2b ≤ 0"_s};
    QTest::newRow("bipolar") << true << true
                             << QStringList{u"(0, 0) → −1 needs b < 0"_s,
                                            u"(0, 1) → 1 needs w₂ + b > 0"_s,
                                            u"(1, 0) → 1 needs w₁ + b > 0"_s,
                                            u"(1, 1) → −1 needs w₁ + w₂ + b < 0"_s}
                             << QStringList{u"Add the inner two: w₁ + w₂ + 2b > 0"_s,
                                            u"Add the outer two: w₁ + w₂ + 2b < 0"_s};
}

void tst_WhyWords::xorProof()
{
    QFETCH(bool, firesAtZero);
    QFETCH(bool, isBipolar);
    Settings settings;
    settings.firesAtZero = firesAtZero;
    settings.targets = isBipolar ? Targets::Bipolar : Targets::ZeroOne;
    const WhyWords words = wordsFor(gateDataset(XorGate), settings);
    QCOMPARE(words.title, u"Why no line separates XOR"_s);
    QCOMPARE(words.lead, u"A side of a line holds the whole segment between any two of its points. "
                         "Yet (½, ½) lies among the ones and among the zeros."_s);
    QTEST(claims(words.needs), "needs");
    QTEST(claims(words.sums), "sums");
    QCOMPARE(words.needs[1].sum, u"z = w₂ + b"_s);
    QCOMPARE(words.conclusion, u"Both cannot be. There are no such w₁, w₂ and b."_s);
    QCOMPARE(words.consequence, u"And without them there is no line."_s);
    QVERIFY(words.numbers.isEmpty());
}

/// A bias that is the weight of −1 has its own letter and sign in the proof.
void tst_WhyWords::proofWithTheBiasOnMinusOne()
{
    Settings settings;
    settings.biasInput = BiasInput::MinusOne;
    const WhyWords words = wordsFor(gateDataset(XorGate), settings);
    QCOMPARE(
        claims(words.needs),
        (QStringList{u"(0, 0) → 0 needs −w₀ < 0"_s, u"(0, 1) → 1 needs w₂ − w₀ ≥ 0"_s,
                     u"(1, 0) → 1 needs w₁ − w₀ ≥ 0"_s, u"(1, 1) → 0 needs w₁ + w₂ − w₀ < 0"_s}));
    QCOMPARE(claims(words.sums), (QStringList{u"Add the inner two: w₁ + w₂ − 2w₀ ≥ 0"_s,
                                              u"Add the outer two: w₁ + w₂ − 2w₀ < 0"_s}));
    QCOMPARE(words.conclusion, u"Both cannot be. There are no such w₁, w₂ and w₀."_s);
}

void tst_WhyWords::sixPointsProof()
{
    const WhyWords words = wordsFor(sixPoints());
    QCOMPARE(words.title, u"Why no line separates six points"_s);
    QCOMPARE(words.lead, u"A side of a line holds the whole segment between any two of its points. "
                         "Yet (1, 1) lies among the ones and among the zeros."_s);
    QCOMPARE(claims(words.needs), (QStringList{u"1. (0, 0) → 1 needs b ≥ 0"_s,
                                               u"2. (3, 3) → 1 needs 3w₁ + 3w₂ + b ≥ 0"_s,
                                               u"3. (1, 1) → 0 needs w₁ + w₂ + b < 0"_s}));
    QCOMPARE(claims(words.sums), (QStringList{u"Take 3 × line 3: 3w₁ + 3w₂ + 3b < 0"_s,
                                              u"Add 2 × line 1 and line 2: 3w₁ + 3w₂ + 3b ≥ 0"_s}));
}

void tst_WhyWords::withoutBias()
{
    Settings settings;
    settings.useBias = false;
    // (0, 0) → 0 alone is a contradiction where z = 0 fires …
    WhyWords words = wordsFor(gateDataset(XorGate), settings);
    QCOMPARE(words.title, u"Why no line through the origin separates XOR"_s);
    QCOMPARE(claims(words.needs), QStringList(u"(0, 0) → 0 needs 0 < 0"_s));
    QVERIFY(words.sums.empty());
    QCOMPARE(words.conclusion, u"That cannot be. There are no such w₁ and w₂."_s);
    // … and no matter where it does not: then three points are needed, and OR can be learnt.
    settings.firesAtZero = false;
    words = wordsFor(gateDataset(XorGate), settings);
    QCOMPARE(claims(words.needs),
             (QStringList{u"1. (0, 1) → 1 needs w₂ > 0"_s, u"2. (1, 0) → 1 needs w₁ > 0"_s,
                          u"3. (1, 1) → 0 needs w₁ + w₂ ≤ 0"_s}));
    QCOMPARE(claims(words.sums), (QStringList{u"As it stands, line 3: w₁ + w₂ ≤ 0"_s,
                                              u"Add line 1 and line 2: w₁ + w₂ > 0"_s}));
    words = wordsFor(gateDataset(OrGate), settings);
    QCOMPARE(words.title, u"Only with points on the line"_s);
    QVERIFY(words.needs.empty());
    QVERIFY(words.lead.isEmpty());
    QCOMPARE(words.facts.size(), 2);
    QVERIFY(words.facts[1].endsWith(u"which counts as 0 here: so all 4 can be right."_s));
}

void tst_WhyWords::street()
{
    const WhyWords words = wordsFor(gateDataset(AndGate), {}, 24);
    QCOMPARE(words.title, u"The widest street for AND"_s);
    QCOMPARE(words.lead,
             u"A line separates the classes: x₁ + x₂ = 1.5. Of all that do, it keeps farthest from "
             "both."_s);
    QCOMPARE(
        words.facts,
        (QStringList{u"The street around it has no point inside: ≈ 0.354 on each side."_s,
                     u"So the mistakes come to an end, in whatever order the points come."_s}));
    QCOMPARE(words.numbers.size(), 5);
    QCOMPARE(words.numbers[0], u"Margin on each side: √⅛ ≈ 0.354."_s);
    QVERIFY(words.numbers[1].endsWith(u"(0, 1) → 0, (1, 0) → 0, (1, 1) → 1."_s));
    QCOMPARE(words.numbers[2], u"At most 51 mistakes are possible; so far 11."_s);
    QCOMPARE(words.numbers[3], u"(R/γ)², by Novikoff (1962), with R² = 3 and γ² = 1/17."_s);
    QCOMPARE(words.numbers[4],
             u"γ is the margin with the bias counted as one more input, always 1."_s);
    QVERIFY(words.needs.empty() && words.conclusion.isEmpty());
}

void tst_WhyWords::bound()
{
    // One class only: neither a street nor a bound, as in `check`.
    WhyWords words = wordsFor(gateDataset(15));
    QCOMPARE(words.title, u"Any line beside the points will do"_s);
    QVERIFY(words.facts.isEmpty());
    // Another start has another bound, and says so.
    Settings settings;
    settings.weights = {number(u"-1"), number(u"0.5")};
    words = wordsFor(gateDataset(OrGate), settings);
    QVERIFY(words.numbers.join(u' ').contains(u" By Novikoff (1962), for this start"_s));
    // Where no line does it there is none.
    words = wordsFor(gateDataset(XorGate));
    QVERIFY(!words.lines().join(u' ').contains(u"possible"));
}

void tst_WhyWords::slopes_data()
{
    QTest::addColumn<QString>("numbers");
    QTest::addColumn<QString>("line");
    // Solved by hand.
    QTest::newRow("falling") << u"1 1 -1.5"_s << u"x₂ = −x₁ + 1.5"_s;
    QTest::newRow("rising") << u"2 -3 1"_s << u"x₂ = ⅔·x₁ + ⅓"_s;
    QTest::newRow("steep") << u"3 1 0.5"_s << u"x₂ = −3x₁ − 0.5"_s;
    QTest::newRow("level") << u"0 2 -1"_s << u"x₂ = 0.5"_s;
    QTest::newRow("on the axis") << u"0 2 0"_s << u"x₂ = 0"_s;
    QTest::newRow("vertical") << u"2 0 -1"_s << u"x₁ = 0.5"_s;
    QTest::newRow("through the origin") << u"-1 2 0"_s << u"x₂ = 0.5·x₁"_s;
    QTest::newRow("very long") << u"1 3.0000000000000001 -1"_s << u"x₂ ≈ −0.333·x₁ + 0.333"_s;
    QTest::newRow("none") << u"0 0 1"_s << QString();
}

void tst_WhyWords::slopes()
{
    QFETCH(const QString, numbers);
    QFETCH(const QString, line);
    const QStringList parts = numbers.split(u' ');
    QCOMPARE(slopeOf(Weights{{number(parts[0]), number(parts[1])}, number(parts[2])},
                     gateDataset(AndGate)),
             line);
}

/// One equals sign, or one that says "about".
void tst_WhyWords::roundedLine()
{
    const Dataset near(
        u"near"_s, {u"x1"_s, u"x2"_s},
        {number(u"1.0000000000000001"), Decimal(0), number(u"1.0000000000000002"), Decimal(0)},
        {1, 0});
    const WhyWords words = wordsFor(near);
    QVERIFY2(words.lead.contains(u"classes: x₁ ≈ 1. Of"), qPrintable(words.lead));
    QCOMPARE(words.numbers.front(),
             u"“frontera check” prints all digits of what is rounded here."_s);
}

/// What has more than six digits is rounded where it is read first, and whole behind it.
void tst_WhyWords::fewDigits()
{
    const auto few = [](std::vector<Fraction> weights, const Fraction &bias) {
        return showLine(weights, bias, {u"x₁"_s, u"x₂"_s}, LineDigits::Few);
    };
    QCOMPARE(few({Fraction(4883), Fraction(-2779)}, Fraction(-3, 2)), u"4883x₁ − 2779x₂ = 1.5"_s);
    QCOMPARE(few({Fraction(1), Fraction(-2)}, Fraction(-1'234'567)), u"0.5·x₁ − x₂ ≈ 6.17e5"_s);
    QCOMPARE(few({Fraction(1'234'567), Fraction(1)}, Fraction(0)), u"x₁ + 8.1e−7·x₂ ≈ 0"_s);
    const std::vector<Fraction> point{Fraction(123'456, 789'013), Fraction(1, 2)};
    QCOMPARE(showPoint(point), u"(≈ 0.156, ½)"_s);
    QCOMPARE(fullPoint(point), u"(123456/789013, 1/2)"_s);
    QCOMPARE(showShortRoot(Fraction(1, 4)), u"½"_s);
    // The common point of two segments, by hand: (1/3, 1/3) moved by 0.0001237 to the right.
    const auto at = [](const char16_t *x, int y) {
        return std::vector<Decimal>{number(x), Decimal(y)};
    };
    std::vector<Decimal> values;
    for (const auto &place :
         {at(u"0.0001237", 0), at(u"1.0001237", 1), at(u"0.0001237", 1), at(u"0.5001237", 0)})
        values.insert(values.end(), place.begin(), place.end());
    const WhyWords moved = wordsFor(Dataset(u"moved"_s, {u"x1"_s, u"x2"_s}, values, {1, 1, 0, 0}));
    QVERIFY2(moved.lead.contains(u"Yet (≈ 0.333, ⅓) lies"_s), qPrintable(moved.lead));
    QCOMPARE(moved.numbers, QStringList(u"Exactly: (10003711/30000000, 1/3)."_s));
    QCOMPARE(showShortRoot(Fraction(1, 8)), u"≈ 0.354"_s);
}

/// A worksheet gives the line of the last row exactly, or not at all.
void tst_WhyWords::roundedLastLine()
{
    const auto answers = [](const char16_t *weight, LastBoundary last) {
        Settings settings;
        settings.weights = {number(weight), number(u"-3")};
        Run run;
        run.start(gateDataset(AndGate), settings);
        QStringList words = worksheetAnswers(run, explain(run.data(), settings), last);
        words.replaceInStrings(QString(QChar::Nbsp), u" "_s);
        return words.sliced(2);
    };
    QCOMPARE(answers(u"1", LastBoundary::Drawn),
             QStringList(u"Dashed: the line of the last row, x₁ − 3x₂ = 0, that is "
                         "x₂ = ⅓·x₁."_s));
    const auto *const longWeight = u"0.123456789012345678";
    QCOMPARE(answers(longWeight, LastBoundary::Drawn),
             QStringList(u"Dashed: the line of the last row."_s));
    QCOMPARE(answers(longWeight, LastBoundary::Outside), QStringList());
    QCOMPARE(answers(longWeight, LastBoundary::Undrawn), QStringList());
}

/// No line is longer than what can be broken, and a picture has the first numbers and the last.
void tst_WhyWords::manyInputs()
{
    constexpr int inputs = 64;
    std::vector<QString> names;
    std::vector<Decimal> values;
    for (int input = 1; input <= inputs; ++input)
        names.push_back(u"x%1"_s.arg(input));
    for (const int sign : {-1, 1}) {
        for (int input = 1; input <= inputs; ++input)
            values.push_back(Decimal(sign * input, -1));
    }
    const Dataset data(u"wide"_s, names, values, {0, 1});
    Run run;
    run.start(data, {});
    const Explanation explanation = explain(data, {});
    const WhyWords whole = describeWhy(explanation, run);
    const WhyWords brief = describeWhy(explanation, run, ProofLength::Brief);
    QVERIFY(whole.lead.contains(u" + 32x₃₂ + "_s) && whole.lead.contains(u" + 64x₆₄ = 0. "_s));
    QVERIFY2(brief.lead.contains(u" x₁ + 2x₂ + 3x₃ + 4x₄ + … + 64x₆₄ = 0. "_s),
             qPrintable(brief.lead));
    for (const QString &fact : whole.facts + whole.numbers) {
        for (const QString &word : fact.split(u' '))
            QVERIFY2(word.size() <= 60, qPrintable(word));
    }
    QVERIFY(whole.numbers.join(u' ').contains(u"3.1, 3.2, 3.3"_s));
    QVERIFY2(brief.numbers.join(u' ')
                 .replace(QChar::Nbsp, u' ')
                 .contains(u"(0.1, 0.2, 0.3, 0.4, 0.5, …, 6.4) → 1"_s),
             qPrintable(brief.numbers.join(u' ')));
    // Of fewer inputs nothing is left out.
    Run gate;
    gate.start(gateDataset(XorGate), {});
    const Explanation known = explain(gateDataset(XorGate), {});
    QCOMPARE(describeWhy(known, gate, ProofLength::Brief).lines(),
             describeWhy(known, gate).lines());
}

void tst_WhyWords::inSpanish()
{
    Translator translator;
    translator.use(Language::Spanish);
    QLocale::setDefault(QLocale(u"es_BO"_s));
    WhyWords words = wordsFor(gateDataset(XorGate));
    QCOMPARE(words.title, u"Por qué ninguna recta separa XOR"_s);
    QCOMPARE(claims(words.needs).front(), u"(0; 0) → 0 exige b < 0"_s);
    QCOMPARE(claims(words.sums).front(), u"Sume la 2.ª y la 3.ª: w₁ + w₂ + 2b ≥ 0"_s);
    words = wordsFor(gateDataset(AndGate), {}, 24);
    QVERIFY(words.lead.contains(u"x₁ + x₂ = 1,5"_s));
    QCOMPARE(words.numbers[0], u"Margen a cada lado: √⅛ ≈ 0,354."_s);
    QVERIFY(words.numbers[1].startsWith(u"Se apoya en sus 3 puntos de soporte: "_s));
    QCOMPARE(words.numbers[2], u"A lo sumo son posibles 51 errores; hasta ahora van 11."_s);
    translator.use(Language::English);
}

/// What separates is a plane in the space of all inputs, and a curve in that of the given ones.
void tst_WhyWords::derivedInputs()
{
    const Dataset lifted = withFeatures(gateDataset(XorGate), {{0, 1}});
    const WhyWords street = wordsFor(lifted);
    QCOMPARE(street.title, u"The widest street for XOR with x₁·x₂"_s);
    QCOMPARE(street.lead, u"A plane separates the classes: x₁ + x₂ − 2x₃ = 0.5. Of all that do, "
                          "it keeps farthest from both."_s);
    QVERIFY(street.facts.contains(
        u"With x₃ = x₁·x₂, this boundary is two lines that cross in the plane of x₁ and x₂."_s));
    const WhyWords none = wordsFor(withFeatures(gateDataset(XorGate), {{1, 1}}));
    QCOMPARE(none.title, u"Why no plane separates XOR with x₂²"_s);
    QVERIFY(none.facts.contains(
        u"With x₃ = x₂², such a boundary is a curve in the plane of x₁ and x₂."_s));
    const Dataset line(u"line"_s, {u"x1"_s}, {Decimal(-1), Decimal(0), Decimal(1)}, {1, 0, 1});
    QVERIFY(wordsFor(withFeatures(line, {{0, 0}}))
                .facts.contains(u"With x₂ = x₁² the points lie on a parabola, and a line crosses "
                                "it in two points."_s));
    QVERIFY(wordsFor(withFeatures(*threeInputGate(u"01101001"), {{0, 1}, {0, 2}}))
                .facts.contains(u"With x₄ = x₁·x₂, x₅ = x₁·x₃, such a boundary is curved in the "
                                "space of the other inputs."_s));
    m_translator.use(Language::Spanish);
    QVERIFY(wordsFor(lifted).facts.contains(
        u"Con x₃ = x₁·x₂, esta frontera tiene en el plano de x₁ y x₂ la forma de dos rectas que "
        "se cortan."_s));
}

void tst_WhyWords::threeNeurons_data()
{
    QTest::addColumn<Dataset>("data");
    QTest::addColumn<GateUnits>("units");
    QTest::addColumn<int>("epochs");
    QTest::addColumn<bool>("isYes");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("spanish");
    const Dataset xorGate = gateDataset(XorGate);
    const GateUnits usual{OrGate, NandGate, AndGate};
    QTest::newRow("learnt")
        << xorGate << usual << 20 << true
        << u"Why three neurons separate XOR|No single line separates XOR. OR and NAND give each "
           "point two new coordinates, h₁ and h₂. 4 points become 3.|Weights of AND: w = (0.1, "
           "0.1), b = −0.2|(0, 0) at h = (0, 1), t = 0: "
           "z = w₂ + b = −0.1 < 0|(1, 1) at h = (1, 0), t = 0: z = w₁ + b = −0.1 < 0|(0, 1), (1, "
           "0) at h = (1, 1), t = 1: z = w₁ + w₂ + b = 0 ≥ 0|So AND separates them in the hidden "
           "plane.|The line of AND is now h₁ + h₂ = 2.|Of all lines that do it, this keeps "
           "farthest from both classes: h₁ + h₂ = 1.5."_s
        << u"Por qué tres neuronas separan XOR|Ninguna recta sola separa XOR. OR y NAND dan a cada "
           "punto dos coordenadas nuevas, h₁ y h₂. 4 puntos se reducen a 3."_s;
    QTest::newRow("at the start")
        << xorGate << usual << 0 << false
        << u"Why three neurons do not separate XOR yet|No single line separates XOR. OR and NAND "
           "give each point two new coordinates, h₁ and h₂. 4 points become 1.|(0, 0) and (0, 1) "
           "stand at the same place, h = (1, 1), but must get different answers, 0 and 1.|So no "
           "line in the hidden plane can separate them.|OR must still learn: it errs at (0, 0). "
           "NAND must still learn: it errs at (1, 1)."_s
        << u"Por qué tres neuronas aún no separan XOR|"_s;
    QTest::newRow("gates that answer alike")
        << xorGate << GateUnits{OrGate, OrGate, AndGate} << 20 << false
        << u"Why these neurons do not separate XOR|No single line separates XOR. OR (h₁) and OR "
           "(h₂) give each point two new coordinates, h₁ and h₂. 4 points become 2.|(1, 1) and (0, "
           "1) stand at the same place, h = (1, 1), but must get different answers, 0 and 1.|So no "
           "line in the hidden plane can separate them.|Once OR (h₁) and OR (h₂) have learnt their "
           "gates, (1, 1) and (0, 1) stand at the same place: other gates are needed."_s
        << u"Por qué estas neuronas no separan XOR|"_s;
    QTest::newRow("copies of the inputs") << xorGate << GateUnits{3, 5, AndGate} << 20 << false
                                          << u"Why these neurons do not separate XOR|"_s
                                          << u"Por qué estas neuronas no separan XOR|"_s;
    QTest::newRow("another output gate") << xorGate << GateUnits{OrGate, NandGate, OrGate} << 20
                                         << false << u"Why these neurons do not separate XOR|"_s
                                         << u"Por qué estas neuronas no separan XOR|"_s;
    // From the first step it is said what will not do, and never that it is on its way.
    for (const GateUnits &bad : {GateUnits{OrGate, OrGate, AndGate},
                                 {OrGate, NandGate, NandGate},
                                 {OrGate, NandGate, XorGate},
                                 {3, 5, XorGate},
                                 {5, AndGate, OrGate},
                                 {XorGate, OrGate, AndGate},
                                 {3, NorGate, AndGate}}) {
        for (const int epochs : {0, 1, 3})
            QTest::addRow("bad %d %d %d, %d", bad[0], bad[1], bad[2], epochs)
                << xorGate << bad << epochs << false << u"Why these neurons do not separate XOR|"_s
                << u"Por qué estas neuronas no separan XOR|"_s;
    }
    const auto addNeeded = [&](const char *name, const Dataset &data, const GateUnits &units,
                               int epochs, bool isYes, const QString &english,
                               const QString &spanish) {
        // The last words of each.
        QTest::newRow(name) << data << units << epochs << isYes << u"…"_s + english
                            << u"…"_s + spanish;
    };
    addNeeded("needed, as no line does it", xorGate, {3, 5, AndGate}, 3, false,
              u"Once x₁ and x₂ have learnt their gates, no line in the hidden plane separates the "
              "classes: other gates are needed."_s,
              u"hacen falta otras compuertas."_s);
    addNeeded(
        "needed, as the output gate is another", xorGate, {OrGate, NandGate, NandGate}, 1, false,
        u"By its gate, NAND (ŷ) will be wrong at h = (0, 1), (1, 0), (1, 1): another gate is needed."_s,
        u"hace falta otra compuerta."_s);
    addNeeded(
        "needed, as it is never learnt", xorGate, {XorGate, OrGate, AndGate}, 0, false,
        u"XOR will never be learnt, for no single line separates XOR: another gate is needed."_s,
        u"hace falta otra compuerta."_s);
    addNeeded("of one class", gateDataset(15), usual, 0, true,
              u"t = 1: z = w₁ + w₂ + b = 0 ≥ 0|AND is right at each place."_s,
              u"AND acierta en cada lugar."_s);
    // An output neuron that meets three places learns XOR, too.
    QTest::newRow("three places") << xorGate << GateUnits{OrGate, AndGate, XorGate} << 20 << true
                                  << u"Why three neurons separate XOR|"_s
                                  << u"Por qué tres neuronas separan XOR|"_s;
    QTest::newRow("on its way to three places")
        << xorGate << GateUnits{OrGate, AndGate, XorGate} << 1 << false
        << u"Why three neurons do not separate XOR yet|"_s
        << u"Por qué tres neuronas aún no separan XOR|"_s;
    // What a place is told with is not told again of the whole.
    addNeeded("wrong at some places", gateDataset(AndGate), {AndGate, 11, AndGate}, 5, false,
              u"But AND (ŷ) is still wrong at 1 of the 3 places.|The line of "_s,
              u"Pero AND (ŷ) aún se equivoca en 1 de los 3 lugares.|"_s);
    addNeeded("wrong at some places, for ever", gateDataset(AndGate), usual, 5, false,
              u"But AND is wrong at 2 of the 3 places.|By its gate, AND will be wrong at h = "
              "(1, 0), (1, 1): "_s,
              u"Pero AND se equivoca en 2 de los 3 lugares.|"_s);
    addNeeded("wrong at places, for ever", xorGate, {OrGate, NandGate, NandGate}, 20, false,
              u"But NAND (ŷ) is wrong at every place.|By its gate, NAND (ŷ) will be wrong at h = "
              "(0, 1), (1, 0), (1, 1): "_s,
              u"Pero NAND (ŷ) se equivoca en todos los lugares.|"_s);
    QTest::newRow("what no neuron learns")
        << xorGate << GateUnits{XorGate, NandGate, AndGate} << 3 << false << u""_s << u""_s;
    QTest::newRow("one line is enough")
        << gateDataset(AndGate) << GateUnits{AndGate, AndGate, AndGate} << 20 << true
        << u"Why three neurons separate AND|A single line would separate AND. "_s
        << u"Por qué tres neuronas separan AND|Una sola recta separaría AND. "_s;
    QTest::newRow("equal inputs")
        << Dataset(u"two"_s, {u"x1"_s, u"x2"_s}, {Decimal(0), Decimal(1), Decimal(0), Decimal(1)},
                   {1, 0})
        << usual << 1 << false
        << u"Why nothing separates two|No single line separates two.|(0, 1) is "
           "among the observations with both classes.|One point cannot get two answers."_s
        << u"Por qué nada separa «two»|"_s;
}

/// Adds up, from the weights that are told, each sum that is told.
static void verifySums(const WhyWords &words, const Weights &told)
{
    if (words.needs.empty())
        return;
    QCOMPARE(words.needs.front().claim.simplified(),
             u"w = %1, b = %2"_s.arg(showVector(told.w), showNumber(told.b)));
    for (const ProofLine &need : words.needs) {
        if (!need.target)
            continue;
        const QString sum = need.claim.simplified();
        Decimal z = told.b;
        for (const int input : {0, 1}) {
            if (sum.contains(indexed(u'w', input + 1)))
                z = z + told.w[static_cast<std::size_t>(input)];
        }
        const QString expected = u"b = "_s + showNumber(z);
        QVERIFY2(sum.contains(expected), qPrintable(sum));
    }
}

/// What the words say of each place is computed again, for each step up to the last epoch.
void tst_WhyWords::threeNeurons()
{
    QFETCH(Dataset, data);
    QFETCH(GateUnits, units);
    QFETCH(int, epochs);
    QFETCH(bool, isYes);
    QFETCH(QString, english);
    QFETCH(QString, spanish);
    Run run;
    run.start(data, gatesWith(units));
    for (int epoch = 0; epoch < epochs; ++epoch)
        run.epochForward();
    const auto lines = [&] {
        return describeWhy(explain(data, run.settings()), run)
            .lines()
            .join(u'|')
            .replace(QChar::Nbsp, u' ');
    };
    const auto isSaid = [&](const QString &words) {
        return words.startsWith(u'…') ? lines().contains(words.sliced(1))
                                      : lines().startsWith(words);
    };
    QVERIFY2(isSaid(english), qPrintable(lines()));
    const WhyWords words = describeWhy(explain(data, run.settings()), run);
    QCOMPARE(words.isYes, isYes);
    QCOMPARE(words.isYes, run.predictor()->countRight(data) == data.observationCount());
    for (std::size_t i = 0; i < words.needs.size(); ++i) {
        QCOMPARE(words.needs[i].target.has_value(), i > 0); // first the weights
        QVERIFY(!isYes || !words.needs[i].claim.contains(u"not"_s));
    }
    verifySums(words, unitWeightsOf(*run.predictor())[outputUnit]);
    m_translator.use(Language::Spanish);
    QVERIFY2(isSaid(spanish), qPrintable(lines()));
}

FRONTERA_WINDOW_TEST(tst_WhyWords)
#include "tst_why_words.moc"

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation/mistake_bound.h"

#include "core/data/gates.h"
#include "core/linear/separability.h"
#include "tests/core/linear/exhaustive_search.h"
#include "tests/core/linear/labelled_points.h"
#include "tests/core/literals.h"
#include "tests/core/run/plain_trainer.h"
#include "tests/test_main.h"
#include "tests/thoroughness.h"

#include <QTest>
#include <algorithm>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

constexpr unsigned boundSeed = 1962;

/// What the bound follows from, found by trying all subsets of a few observations.
struct Reference
{
    Rational radiusSquared;
    RationalVector v; ///< the point nearest to 0 of the hull of all s·x̃
    Rational gammaSquared;

    Reference(const LabelledPoints &points, bool useBias);
};

Reference::Reference(const LabelledPoints &points, bool useBias)
{
    std::vector<RationalVector> extended;
    for (std::size_t i = 0; i < points.size(); ++i) {
        RationalVector point;
        for (const std::int64_t coordinate : points.x[i])
            point.push_back(points.side(i) * coordinate * powerOfTen(points.power));
        if (useBias)
            point.emplace_back(points.side(i));
        radiusSquared = std::max(radiusSquared, dotProduct(point, point));
        extended.push_back(std::move(point));
    }
    v = nearestToZero(extended, static_cast<int>(extended.front().size()) + 1);
    gammaSquared = dotProduct(v, v);
}

/// k²·η²·γ² + k·(2·η·v·w₀ − η²·R²) + (v·w₀)²/γ² − |w₀|²
Rational excess(const Rational &k, const Reference &reference, const RationalVector &start,
                const Rational &rate)
{
    const Rational along = dotProduct(reference.v, start);
    return k * k * rate * rate * reference.gammaSquared +
           k * (2 * rate * along - rate * rate * reference.radiusSquared) +
           along * along / reference.gammaSquared - dotProduct(start, start);
}

Decimal randomDecimal(std::mt19937 &random, int reach)
{
    const auto coefficient = static_cast<int>(random() % (2 * reach + 1)) - reach;
    return Decimal(coefficient, -static_cast<int>(random() % 3));
}

/// Updates until an epoch without a mistake, or one more than so many.
qint64 updatesOf(const Dataset &data, const Settings &settings, qint64 most)
{
    StartedRun trainer(data, settings);
    qint64 updates = 0;
    QObject::connect(&trainer, &Run::updated, &trainer, [&] { ++updates; });
    while (updates <= most && trainer.presentNext()) {
    }
    return updates;
}

} // namespace

class tst_MistakeBound : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gates_data();
    void gates();
    void byHand();
    void nothing();
    void randomSmall_data();
    void randomSmall();
    void farApartExponents();
    void noGateLearnsSlower_data();
    void noGateLearnsSlower();
    void noDataLearnSlower();
    void noVariantLearnsSlower();
};

void tst_MistakeBound::gates_data()
{
    QTest::addColumn<QString>("bound"); // R² γ² most
    const auto row = [](const char *gate, const QString &bound) { QTest::newRow(gate) << bound; };
    row("false", u"3 1 3"_s);
    row("and", u"3 1/17 51"_s);
    row("x1-and-not-x2", u"3 1/9 27"_s);
    row("x1", u"3 1/5 15"_s);
    row("not-x1-and-x2", u"3 1/9 27"_s);
    row("x2", u"3 1/5 15"_s);
    row("xor", {});
    row("or", u"3 1/9 27"_s);
    row("nor", u"3 1/9 27"_s);
    row("xnor", {});
    row("not-x2", u"3 1/5 15"_s);
    row("x1-or-not-x2", u"3 1/9 27"_s);
    row("not-x1", u"3 1/5 15"_s);
    row("not-x1-or-x2", u"3 1/9 27"_s);
    row("nand", u"3 1/17 51"_s);
    row("true", u"3 1 3"_s);
}

void tst_MistakeBound::gates()
{
    QFETCH(QString, bound);
    const int gate = findGate(QString::fromLatin1(QTest::currentDataTag())).value();
    for (int which = 0; which < 3; ++which) {
        const auto found = mistakeBound(gateDataset(gate), convention(true, which));
        QCOMPARE(found.has_value(), !bound.isEmpty());
        if (!found)
            continue;
        QCOMPARE(found->radiusSquared.toString() + u' ' + found->gammaSquared.toString() + u' ' +
                     found->most.toString(),
                 bound);
        QVERIFY(found->fromZero);
    }
}

void tst_MistakeBound::byHand()
{
    // Without a bias: one observation, so R = γ, and one update is enough.
    LabelledPoints points;
    points.x = {{3, 4}};
    points.targets = {0};
    Settings settings = convention(false, 0);
    QCOMPARE(mistakeBound(dataset(points), settings)->gammaSquared, Fraction(25));
    QCOMPARE(mistakeBound(dataset(points), settings)->most, Fraction(1));

    // From w₀ = (3, 4), with η = 1/10 and v = (−3, −4): 0.25·k² + k·(−5 − 0.25) + 25 − 25 ≤ 0.
    settings.weights = {Decimal(3), Decimal(4)};
    QCOMPARE(mistakeBound(dataset(points), settings)->most, Fraction(21));
    QVERIFY(!mistakeBound(dataset(points), settings)->fromZero);
    // Ten updates lead to w = 0; there it fires, so an eleventh is made.
    QCOMPARE(updatesOf(dataset(points), settings, 21), 11);

    // A start on the right side: 0.25·k² + k·(5 − 0.25) ≤ 0.
    settings.weights = {Decimal(-3), Decimal(-4)};
    QCOMPARE(mistakeBound(dataset(points), settings)->most, Fraction(0));

    // A bias that is not used is not a start.
    settings.weights = {};
    settings.bias = Decimal(7);
    QVERIFY(mistakeBound(dataset(points), settings)->fromZero);
}

void tst_MistakeBound::nothing()
{
    const Dataset empty(u"none"_s, {u"x1"_s, u"x2"_s}, {}, {});
    QVERIFY(!mistakeBound(empty, Settings()));
    // Learnable without a bias, as it fires at zero, but without a margin.
    LabelledPoints points;
    points.x = {{0, 0}, {1, 1}};
    points.targets = {1, 1};
    QVERIFY(separability(dataset(points), linearQuestion(convention(false, 0))).isLearnable);
    QVERIFY(!mistakeBound(dataset(points), convention(false, 0)));
    QVERIFY(mistakeBound(dataset(points), convention(true, 0)));
}

void tst_MistakeBound::randomSmall_data()
{
    QTest::addColumn<int>("inputs");
    QTest::addColumn<int>("rounds");
    QTest::newRow("1 input") << 1 << rounds(300);
    QTest::newRow("2 inputs") << 2 << rounds(400);
    QTest::newRow("3 inputs") << 3 << rounds(60);
}

void tst_MistakeBound::randomSmall()
{
    QFETCH(int, inputs);
    QFETCH(int, rounds);
    std::mt19937 random(boundSeed);
    int bounded = 0;
    for (int round = 0; round < rounds; ++round) {
        const LabelledPoints points = randomPoints(random, inputs);
        Settings settings = convention(round % 2 == 0, round % 3);
        settings.rate = Decimal(1 + static_cast<int>(random() % 20), -1);
        const bool fromZero = random() % 3 == 0;
        if (!fromZero) {
            for (int k = 0; k < inputs; ++k)
                settings.weights.push_back(randomDecimal(random, 5000));
            settings.bias = randomDecimal(random, 500);
        }
        const Reference reference(points, settings.useBias);
        const auto bound = mistakeBound(dataset(points), settings);
        QVERIFY2(bound.has_value() == (reference.gammaSquared != 0), qPrintable(words(points)));
        QCOMPARE(bound.has_value(),
                 separability(dataset(points), linearQuestion(settings)).isSeparable);
        if (!bound)
            continue;
        ++bounded;
        QCOMPARE(exactly(bound->radiusSquared), reference.radiusSquared);
        QCOMPARE(exactly(bound->gammaSquared), reference.gammaSquared);
        RationalVector start;
        for (const Decimal &weight : settings.weights)
            start.push_back(exactly(weight.toString()));
        start.resize(inputs);
        if (settings.useBias)
            start.push_back(exactly(settings.bias.toString()));
        QCOMPARE(bound->fromZero, dotProduct(start, start) == 0);
        // The largest whole number that satisfies the inequality.
        const Rational rate = exactly(settings.rate.toString());
        const Rational most = exactly(bound->most);
        QVERIFY(bound->most.isWhole() && most >= 0);
        QVERIFY2(excess(most, reference, start, rate) <= 0, qPrintable(words(points)));
        QVERIFY2(excess(most + 1, reference, start, rate) > 0, qPrintable(words(points)));
        if (bound->fromZero)
            QCOMPARE(bound->most, (bound->radiusSquared / bound->gammaSquared).floor());
    }
    QVERIFY(bounded > rounds / 3);
}

void tst_MistakeBound::farApartExponents()
{
    // −(0, 1), (10^−300, 1) and (10^300, 1): v is at right angles to the first two's difference.
    const Dataset data(u"far"_s, {u"x1"_s}, {Decimal(), number(u"1e-300"), number(u"1e300")},
                       {0, 1, 1});
    const auto bound = mistakeBound(data, Settings());
    QCOMPARE(exactly(bound->radiusSquared), Rational(powerOfTen(600) + 1));
    // The distance of 0 from the line through (0, −1) and (10^−300, 1).
    const Rational gammaSquared = powerOfTen(-600) / (4 + powerOfTen(-600));
    QCOMPARE(exactly(bound->gammaSquared), gammaSquared);
    QCOMPARE(bound->most, (bound->radiusSquared / bound->gammaSquared).floor());
}

void tst_MistakeBound::noGateLearnsSlower_data()
{
    QTest::addColumn<int>("gate");
    for (int gate = 0; gate < gateCount; ++gate)
        QTest::newRow(qPrintable(gateName(gate))) << gate;
}

void tst_MistakeBound::noGateLearnsSlower()
{
    QFETCH(int, gate);
    std::mt19937 random(boundSeed);
    const Dataset data = gateDataset(gate);
    for (const QStringView rate : {u"0.001", u"0.1", u"0.3", u"1", u"12.5"}) {
        for (int round = 0; round < rounds(40); ++round) {
            Settings settings = convention(round % 4 != 3, round % 3);
            settings.rate = number(rate);
            settings.order =
                std::array{Order::Given, Order::Chosen, Order::Shuffled}[round / 3 % 3];
            settings.permutation = {0, 1, 2, 3};
            std::ranges::shuffle(settings.permutation, random);
            settings.seed = random();
            if (round % 2 == 0) {
                settings.weights = {settings.rate * randomDecimal(random, 50),
                                    settings.rate * randomDecimal(random, 50)};
                settings.bias = settings.rate * randomDecimal(random, 50);
            }
            const auto bound = mistakeBound(data, settings);
            QCOMPARE(bound.has_value(), separability(data, linearQuestion(settings)).isSeparable);
            if (!bound)
                continue;
            const auto most = static_cast<qint64>(bound->most.toDouble());
            const qint64 updates = updatesOf(data, settings, most);
            QVERIFY2(updates <= most, qPrintable(u"%1 updates, not %2"_s.arg(updates).arg(most)));
        }
    }
}

void tst_MistakeBound::noDataLearnSlower()
{
    std::mt19937 random(boundSeed);
    int learnt = 0;
    for (int round = 0; round < rounds(300); ++round) {
        const LabelledPoints points = randomPoints(random, 1 + round % 3);
        Settings settings = convention(round % 2 == 0, round / 2 % 3);
        if (round % 5 < 3)
            settings.weights = {randomDecimal(random, 20)};
        const auto bound = mistakeBound(dataset(points), settings);
        if (!bound || bound->most > Fraction(5000))
            continue;
        ++learnt;
        const auto most = static_cast<qint64>(bound->most.toDouble());
        QVERIFY2(updatesOf(dataset(points), settings, most) <= most, qPrintable(words(points)));
    }
    QVERIFY(learnt > rounds(100));
}

/// Runs by t − ŷ and with dead zones, which make other updates than Novikoff's theorem supposes.
void tst_MistakeBound::noVariantLearnsSlower()
{
    std::mt19937 random(boundSeed);
    int learnt = 0;
    int plain = 0;
    for (int round = 0; round < rounds(300); ++round) {
        const LabelledPoints points = randomPoints(random, 1 + round % 2);
        Settings settings = convention(random() % 3 != 0, 2);
        settings.rate = Decimal(1 + static_cast<int>(random() % 20), -1);
        settings.tie = static_cast<BipolarTie>(random() % 3);
        settings.rule = static_cast<LearningRule>(random() % 2);
        if (random() % 2 == 0)
            settings.deadZone = Decimal(static_cast<int>(random() % 30), -1);
        const auto bound = mistakeBound(dataset(points), settings);
        if (!bound)
            continue;
        ++learnt;
        plain += bound->isPlain;
        const qint64 most = bound->most.toString().toLongLong();
        const qint64 updates = updatesOf(dataset(points), settings, std::min<qint64>(most, 5000));
        QVERIFY2(updates <= most, qPrintable(words(points)));
        const bool isPlain = settings.deadZone.isZero() && (settings.rule == LearningRule::Target ||
                                                            settings.tie != BipolarTie::Mistake);
        QCOMPARE(bound->isPlain, isPlain);
    }
    QVERIFY(learnt > rounds(100) && plain > rounds(20) && plain < learnt);

    // x = 1 of class 1, from 0 with a dead zone of 5: R² = γ² = 1, k² − k·(1 + 10) ≤ 0.
    Settings settings = convention(false, 2);
    settings.rate = Decimal(1);
    settings.deadZone = Decimal(5);
    const Dataset one(u"one"_s, {u"x"_s}, {Decimal(1)}, {1});
    QCOMPARE(mistakeBound(one, settings)->most, Fraction(11));
    QCOMPARE(updatesOf(one, settings, 100), 6);
    // By t − ŷ an update is 1 or 2: k² − 2·k ≤ 0.
    settings.deadZone = Decimal();
    settings.rule = LearningRule::Error;
    QCOMPARE(mistakeBound(one, settings)->most, Fraction(2));
    QCOMPARE(updatesOf(one, settings, 100), 1);
}

FRONTERA_TEST(tst_MistakeBound)
#include "tst_mistake_bound.moc"

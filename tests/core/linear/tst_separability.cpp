// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/linear/separability.h"

#include "core/data/gates.h"
#include "tests/core/linear/labelled_points.h"
#include "tests/core/linear/separability_check.h"
#include "tests/core/literals.h"
#include "tests/test_main.h"
#include "tests/thoroughness.h"

#include <QTest>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

constexpr unsigned separabilitySeed = 1976;

QString text(const std::vector<Fraction> &fractions)
{
    QStringList texts;
    for (const Fraction &fraction : fractions)
        texts << fraction.toString();
    return texts.join(u' ');
}

QString text(const std::vector<Share> &certificate)
{
    QStringList texts;
    for (const Share &share : certificate)
        texts << u"%1:%2"_s.arg(share.observation).arg(share.lambda.toString());
    return texts.join(u' ');
}

QString text(const WidestStreet &street)
{
    QString text = ::text(street.weights) + u" | "_s + street.bias.toString() + u" | "_s +
                   street.marginSquared.toString() + u" |"_s;
    for (const int row : street.support)
        text += u" %1"_s.arg(row);
    return text;
}

LabelledPoints inPlane(const std::vector<std::array<std::int64_t, 3>> &rows)
{
    LabelledPoints points;
    for (const auto &[x, y, target] : rows) {
        points.x.push_back({x, y});
        points.targets.push_back(static_cast<int>(target));
    }
    return points;
}

using Rows = std::vector<std::array<std::int64_t, 3>>;

} // namespace

class tst_Separability : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gates_data();
    void gates();
    void nothing();
    void withoutInputs();
    void byHand_data();
    void byHand();
    void throughOriginByHand_data();
    void throughOriginByHand();
    void randomSmall_data();
    void randomSmall();
    void finerThanDoubles();
    void farApartExponents();
    void alongOneLineModuloThePrime();
    void manyPoints_data();
    void manyPoints();
};

void tst_Separability::gates_data()
{
    QTest::addColumn<QString>("street"); // w1 w2 | b | squared margin | support
    const auto row = [](const char *gate, const QString &street) { QTest::newRow(gate) << street; };
    row("false", {});
    row("and", u"2 2 | -3 | 1/8 | 1 2 3"_s);
    row("x1-and-not-x2", u"2 -2 | -1 | 1/8 | 0 2 3"_s);
    row("x1", u"2 0 | -1 | 1/4 | 0 1 2 3"_s);
    row("not-x1-and-x2", u"-2 2 | -1 | 1/8 | 0 1 3"_s);
    row("x2", u"0 2 | -1 | 1/4 | 0 1 2 3"_s);
    row("xor", u"none"_s);
    row("or", u"2 2 | -1 | 1/8 | 0 1 2"_s);
    row("nor", u"-2 -2 | 1 | 1/8 | 0 1 2"_s);
    row("xnor", u"none"_s);
    row("not-x2", u"0 -2 | 1 | 1/4 | 0 1 2 3"_s);
    row("x1-or-not-x2", u"2 -2 | 1 | 1/8 | 0 1 3"_s);
    row("not-x1", u"-2 0 | 1 | 1/4 | 0 1 2 3"_s);
    row("not-x1-or-x2", u"-2 2 | 1 | 1/8 | 0 2 3"_s);
    row("nand", u"-2 -2 | 3 | 1/8 | 1 2 3"_s);
    row("true", {});
}

void tst_Separability::gates()
{
    QFETCH(QString, street);
    const int gate = findGate(QString::fromLatin1(QTest::currentDataTag())).value();
    for (int which = 0; which < 3; ++which) {
        const Separability result =
            separability(gateDataset(gate), linearQuestion(convention(true, which)));
        const bool isSeparable = street != u"none";
        QCOMPARE(result.isSeparable, isSeparable);
        QCOMPARE(result.isLearnable, isSeparable);
        QCOMPARE(result.street ? text(*result.street) : QString(),
                 isSeparable ? street : QString());
        QCOMPARE(text(result.certificate), isSeparable ? QString() : u"0:1/2 1:1/2 2:1/2 3:1/2"_s);
        QCOMPARE(text(result.point), isSeparable ? QString() : u"1/2 1/2"_s);
    }
}

void tst_Separability::nothing()
{
    for (const bool useBias : {true, false}) {
        const Separability result = separability(Dataset(u"none"_s, {u"x1"_s, u"x2"_s}, {}, {}),
                                                 linearQuestion(convention(useBias, 0)));
        QVERIFY(result.isSeparable);
        QVERIFY(result.isLearnable);
        QVERIFY(!result.street);
        QVERIFY(result.certificate.empty());
    }
}

void tst_Separability::withoutInputs()
{
    const Dataset data(u"none"_s, {}, {}, {0, 1, 1});
    QCOMPARE(text(separability(data, linearQuestion(convention(true, 0))).certificate),
             u"0:1 1:1"_s);
    QCOMPARE(text(separability(data, linearQuestion(convention(false, 0))).certificate), u"0:1"_s);
    QCOMPARE(text(separability(data, linearQuestion(convention(false, 1))).certificate), u"1:1"_s);
}

void tst_Separability::byHand_data()
{
    QTest::addColumn<Rows>("rows");
    QTest::addColumn<QString>("expected"); // the street, or the certificate with its point
    const auto row = [](const char *name, const Rows &rows, const QString &expected) {
        QTest::newRow(name) << rows << expected;
    };
    row("one", {{3, 1, 0}}, {});
    row("one class", {{0, 0, 1}, {5, 5, 1}, {0, 5, 1}}, {});
    row("one each", {{0, 0, 0}, {3, 4, 1}}, u"6/25 8/25 | -1 | 25/4 | 0 1"_s);
    row("at one place", {{0, 0, 1}, {2, 7, 0}, {5, 5, 0}, {2, 7, 1}}, u"1:1 3:1 @ 2 7"_s);
    row("nearest to the middle of an edge", {{0, 0, 0}, {4, 0, 0}, {1, 2, 1}},
        u"0 1 | -1 | 1 | 0 1 2"_s);
    row("nearest to a corner", {{0, 0, 0}, {4, 0, 0}, {6, 0, 1}, {6, 9, 1}},
        u"1 0 | -5 | 1 | 1 2 3"_s);
    row("between two, a third of the way", {{0, 0, 0}, {3, 6, 0}, {1, 2, 1}, {-9, 5, 1}},
        u"0:2/3 1:1/3 2:1 @ 1 2"_s);
    row("on a vertical line", {{0, -4, 1}, {0, 4, 1}, {0, 0, 0}}, u"0:1/2 1:1/2 2:1 @ 0 0"_s);
    row("within a triangle", {{0, 0, 0}, {4, 0, 0}, {0, 4, 0}, {1, 1, 1}},
        u"0:1/2 1:1/4 2:1/4 3:1 @ 1 1"_s);
    row("edges that cross", {{0, 0, 0}, {6, 6, 0}, {0, 4, 1}, {4, 0, 1}},
        u"0:2/3 1:1/3 2:1/2 3:1/2 @ 2 2"_s);
    row("three, though four cross", {{0, 0, 0}, {6, 6, 0}, {0, 4, 1}, {4, 0, 1}, {3, 3, 1}},
        u"0:1/2 1:1/2 4:1 @ 3 3"_s);
}

void tst_Separability::byHand()
{
    QFETCH(Rows, rows);
    QFETCH(QString, expected);
    LabelledPoints points = inPlane(rows);
    const Separability result = separability(dataset(points), linearQuestion(convention(true, 0)));
    QString found;
    if (result.street)
        found = text(*result.street);
    else if (!result.isSeparable)
        found = text(result.certificate) + u" @ "_s + text(result.point);
    QCOMPARE(found, expected);
    QCOMPARE(result.isLearnable, result.isSeparable);

    // In other units it is the same street, or proof.
    points.power = -3;
    const Separability scaled = separability(dataset(points), linearQuestion(convention(true, 0)));
    QCOMPARE(scaled.isSeparable, result.isSeparable);
    QCOMPARE(scaled.certificate, result.certificate);
    if (result.street) {
        QCOMPARE(scaled.street->support, result.street->support);
        QCOMPARE(scaled.street->bias, result.street->bias);
        QCOMPARE(scaled.street->weights[0], result.street->weights[0] * Fraction(1000));
        QCOMPARE(scaled.street->marginSquared,
                 result.street->marginSquared * Fraction(1, 1'000'000));
    }
}

void tst_Separability::throughOriginByHand_data()
{
    QTest::addColumn<Rows>("rows");
    QTest::addColumn<QString>("expected"); // as above, for each convention, "*" where learnable
    const auto row = [](const char *name, const Rows &rows, const QString &firing,
                        const QString &notFiring, const QString &bipolar) {
        QTest::newRow(name) << rows << firing + u'/' + notFiring + u'/' + bipolar;
    };
    const auto same = [&](const char *name, const Rows &rows, const QString &expected) {
        row(name, rows, expected, expected, expected);
    };
    same("one class", {{1, 0, 1}, {0, 1, 1}}, u"*"_s);
    same("one each", {{1, 0, 1}, {0, 1, 0}}, u"1 -1 # 0 # 1:2 # 0 1 *"_s);
    same("one alone may be wide", {{3, 4, 1}, {-3, -4, 0}}, u"3:25 4:25 # 0 # 25 # 0 1 *"_s);
    row("0 itself", {{1, 1, 1}, {0, 0, 1}}, u"1:1 @ 0 0 *"_s, u"1:1 @ 0 0"_s, u"1:1 @ 0 0"_s);
    row("opposite, of one class", {{2, 0, 1}, {-1, 0, 1}, {0, 3, 0}}, u"0:1:3 1:2:3 @ 0 0 *"_s,
        u"0:1:3 1:2:3 @ 0 0"_s, u"0:1:3 1:2:3 @ 0 0"_s);
    same("in one direction, of both classes", {{1, 2, 1}, {3, 6, 0}, {5, 5, 1}},
         u"0:1 1:1:3 @ 1 2"_s);
    row("all around, of one class", {{1, 0, 1}, {0, 1, 1}, {-1, -1, 1}},
        u"0:1:3 1:1:3 2:1:3 @ 0 0 *"_s, u"0:1:3 1:1:3 2:1:3 @ 0 0"_s, u"0:1:3 1:1:3 2:1:3 @ 0 0"_s);
    // w must be at right angles to (1, 0), so the others have to be told apart by y alone.
    row("on the line, and one side", {{1, 0, 1}, {-2, 0, 1}, {5, 1, 0}, {3, 1, 1}},
        u"0:2:3 2:1:3 3:1:3 @ 5:3 1:3"_s, u"0:2:3 1:1:3 @ 0 0"_s, u"0:2:3 1:1:3 @ 0 0"_s);
}

void tst_Separability::throughOriginByHand()
{
    QFETCH(Rows, rows);
    QFETCH(QString, expected);
    const QStringList each = expected.split(u'/');
    for (int which = 0; which < 3; ++which) {
        const Separability result =
            separability(dataset(inPlane(rows)), linearQuestion(convention(false, which)));
        QString found;
        if (result.street)
            found = text(*result.street).replace(u'|', u'#') + u' ';
        else if (!result.isSeparable)
            found = text(result.certificate) + u" @ "_s + text(result.point) + u' ';
        found.replace(u'/', u':');
        if (result.isLearnable)
            found += u'*';
        QCOMPARE(found.trimmed(), each[which]);
    }
}

void tst_Separability::randomSmall_data()
{
    QTest::addColumn<int>("inputs");
    QTest::addColumn<int>("rounds");
    QTest::newRow("1 input") << 1 << rounds(1000);
    QTest::newRow("2 inputs") << 2 << rounds(2000);
    QTest::newRow("3 inputs") << 3 << rounds(400);
    QTest::newRow("4 inputs") << 4 << rounds(200);
}

void tst_Separability::randomSmall()
{
    QFETCH(int, inputs);
    QFETCH(int, rounds);
    std::mt19937 random(separabilitySeed);
    Tally withBias;
    Tally without;
    for (int round = 0; round < rounds; ++round) {
        const LabelledPoints points = randomPoints(random, inputs);
        for (int which = 0; which < 4; ++which) {
            // The convention is of no matter with a bias.
            const bool useBias = which == 3;
            const QString fault = faultOf(points, convention(useBias, useBias ? round % 3 : which),
                                          useBias ? withBias : without);
            QVERIFY2(fault.isEmpty(), qPrintable(fault + u" ("_s + QString::number(which) +
                                                 u"): "_s + words(points)));
        }
    }
    // Every kind of answer was among them.
    QVERIFY(withBias.separable > rounds / 10 && withBias.inseparable > rounds / 10);
    QVERIFY(without.separable > rounds / 10 && without.inseparable > rounds / 10);
    QVERIFY(without.learnableOnly > rounds / 50);
    QCOMPARE(*withBias.sizes.rbegin(), std::size_t(inputs) + 2);
    QCOMPARE(*without.sizes.rbegin(), std::size_t(inputs) + 1);
}

void tst_Separability::finerThanDoubles()
{
    // (2, y) lies on the segment from (1, 1) to (3, 3) only where y is exactly 2.
    const auto with = [](const Decimal &y) {
        const std::vector<Decimal> values = {Decimal(1), Decimal(1), Decimal(3),
                                             Decimal(3), Decimal(2), y};
        return separability(Dataset(u"fine"_s, {u"x1"_s, u"x2"_s}, values, {0, 0, 1}),
                            linearQuestion(Settings()));
    };
    QCOMPARE(text(with(Decimal(2)).certificate), u"0:1/2 1:1/2 2:1"_s);
    for (const char16_t *little : {u"1e-300", u"-1e-300", u"1e-17"}) {
        const Separability result = with(Decimal(2) + number(little));
        QVERIFY(result.isSeparable);
        // The point is little/√2 from the line.
        const Rational gap = exactly(QStringView(little));
        QCOMPARE(exactly(result.street->marginSquared), Rational(gap * gap / 8));
    }
}

void tst_Separability::farApartExponents()
{
    const auto onAxis = [](const std::vector<QStringView> &places, std::vector<int> targets) {
        std::vector<Decimal> values;
        for (const QStringView place : places) {
            values.push_back(number(place));
            values.emplace_back();
        }
        return separability(
            Dataset(u"far"_s, {u"x1"_s, u"x2"_s}, std::move(values), std::move(targets)),
            linearQuestion(Settings()));
    };
    const Separability street = onAxis({u"0", u"1e-300", u"1e300"}, {0, 1, 1});
    QVERIFY(street.isSeparable);
    QCOMPARE(exactly(street.street->weights[0]), Rational(2 * powerOfTen(300)));
    QCOMPARE(street.street->bias, Fraction(-1));
    QCOMPARE(exactly(street.street->marginSquared), Rational(powerOfTen(-600) / 4));
    QCOMPARE(street.street->support, (std::vector<int>{0, 1}));

    const Separability proof = onAxis({u"0", u"1e-300", u"1e300"}, {0, 1, 0});
    QVERIFY(!proof.isSeparable);
    QCOMPARE(exactly(proof.certificate[2].lambda), powerOfTen(-600));
    QCOMPARE(proof.point[0], Fraction(number(u"1e-300")));
}

void tst_Separability::alongOneLineModuloThePrime()
{
    // Directions are compared modulo 2^31 − 1 first. These are 0 modulo it, or alike only there.
    constexpr std::int64_t prime = 2'147'483'647;
    const auto certificate = [](const Rows &rows) {
        return text(separability(dataset(inPlane(rows)), linearQuestion(Settings())).certificate);
    };
    QCOMPARE(certificate({{7, -9, 0},
                          {8, 11, 0},
                          {0, 1, 1},
                          {20, 2, 1},
                          {-prime, -prime, 0},
                          {1, 1, 0},
                          {0, 0, 1}}),
             u"4:1/%1 5:%2/%1 6:1"_s.arg(prime + 1).arg(prime));
    QCOMPARE(certificate({{0, 0, 0}, {4 * prime, 0, 0}, {prime, 0, 1}, {prime, 1, 1}}),
             u"0:3/4 1:1/4 2:1"_s);
    QCOMPARE(
        certificate({{-1, -1, 0}, {1, 1 + prime, 0}, {0, 0, 1}, {5, -1, 0}, {5, 0, 1}}).count(u':'),
        4);
    QCOMPARE(certificate({{-1, 0, 0}, {prime, 0, 0}, {0, 0, 1}, {prime, prime, 1}}),
             u"0:%1/%2 1:1/%2 2:1"_s.arg(prime).arg(prime + 1));
}

void tst_Separability::manyPoints_data()
{
    QTest::addColumn<int>("inputs");
    QTest::addColumn<int>("count");
    QTest::addColumn<std::int64_t>("reach"); // of the coordinates
    QTest::addColumn<int>("flipped");        // labels that are wrong by a plane
    for (const std::int64_t reach : {std::int64_t{50}, std::int64_t{1'000'000'000'000'000}}) {
        for (const int flipped : {0, 10, 100}) {
            for (const auto &[inputs, count] : {std::pair(2, 500), std::pair(8, 150)})
                QTest::addRow("%d of %d inputs up to %lld, %d flipped", count, inputs,
                              static_cast<long long>(reach), flipped)
                    << inputs << count << reach << flipped;
        }
    }
}

void tst_Separability::manyPoints()
{
    static Sampling sampling;
    if (sampling.leavesOut())
        QSKIP(Sampling::reason);
    QFETCH(int, inputs);
    QFETCH(int, count);
    QFETCH(std::int64_t, reach);
    QFETCH(int, flipped);
    std::mt19937_64 random(separabilitySeed);
    LabelledPoints points;
    points.power = -7;
    for (int i = 0; i < count; ++i) {
        std::vector<std::int64_t> x;
        std::int64_t z = reach / 10;
        for (int k = 0; k < inputs; ++k) {
            x.push_back(static_cast<std::int64_t>(random() % (2 * reach + 1)) - reach);
            z += (k % 3 + 1) * x.back();
        }
        points.x.push_back(x);
        points.targets.push_back(z > 0 ? 1 : 0);
    }
    for (int i = 0; i < flipped; ++i)
        points.targets[i * (count / 100)] ^= 1;
    const Dataset data = dataset(points);
    for (const bool useBias : {true, false}) {
        const Settings settings = convention(useBias, 0);
        const Separability result = separability(data, linearQuestion(settings));
        if (useBias)
            QCOMPARE(result.isSeparable, flipped == 0);
        QCOMPARE(result.isSeparable ? faultOfStreet(*result.street, data)
                                    : faultOfCertificate(result, data, settings),
                 QString());
        QVERIFY(std::ssize(result.certificate) <= inputs + (useBias ? 2 : 1));
    }
}

FRONTERA_TEST(tst_Separability)
#include "tst_separability.moc"

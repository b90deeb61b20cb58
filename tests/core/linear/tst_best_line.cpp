// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/linear/best_line.h"

#include "core/data/gates.h"
#include "core/settings/settings.h"
#include "tests/core/literals.h"
#include "tests/core/rational.h"
#include "tests/test_main.h"

#include <QTest>
#include <algorithm>
#include <bit>
#include <random>
#include <set>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

constexpr unsigned lineSeed = 11;

struct Point
{
    int x = 0;
    int y = 0;
    int target = 0;
};
using Points = std::vector<Point>;

Dataset dataset(const Points &points, int power)
{
    std::vector<Decimal> values;
    std::vector<int> targets;
    for (const Point &point : points) {
        values.emplace_back(point.x, power);
        values.emplace_back(point.y, power);
        targets.push_back(point.target);
    }
    return Dataset(u"points"_s, {u"x1"_s, u"x2"_s}, std::move(values), std::move(targets));
}

QString words(const Points &points)
{
    QString words = u"seed %1:"_s.arg(lineSeed);
    for (const Point &point : points)
        words += u" (%1, %2: %3)"_s.arg(point.x).arg(point.y).arg(point.target);
    return words;
}

struct Normal
{
    Rational x;
    Rational y;
};

Rational along(const Normal &normal, const Point &point)
{
    return normal.x * point.x + normal.y * point.y;
}

/// The normals at right angles to these directions, and a little to each side of them. Points are
/// whole and small, so no other direction lies as near: each open interval of angles between two
/// neighbouring directions is met.
std::vector<Normal> normalsTo(const Points &directions)
{
    const Rational little(1, 1'000'000);
    std::vector<Normal> normals = {{1, little}, {-1, -little}};
    for (const Point &d : directions) {
        for (const int side : {-1, 1}) {
            for (const int turn : {-1, 0, 1})
                normals.push_back(
                    {-d.y * side + turn * little * d.x, d.x * side + turn * little * d.y});
        }
    }
    return normals;
}

/// By trying: for each normal, a threshold below all, between any two neighbours, above all.
int bestByTrying(const Points &points)
{
    Points directions;
    for (const Point &a : points) {
        for (const Point &b : points) {
            if (a.x != b.x || a.y != b.y)
                directions.push_back({b.x - a.x, b.y - a.y});
        }
    }
    int best = 0;
    for (const Normal &normal : normalsTo(directions)) {
        std::vector<Rational> places;
        for (const Point &point : points)
            places.push_back(along(normal, point));
        std::set<Rational> sorted(places.begin(), places.end());
        sorted.insert(*sorted.begin() - 1);
        for (const Rational &threshold : sorted) { // fires strictly beyond it
            int right = 0;
            for (std::size_t i = 0; i < points.size(); ++i)
                right += (places[i] > threshold) == (points[i].target == 1);
            best = std::max(best, right);
        }
    }
    return best;
}

int bestByTryingThroughOrigin(const Points &points, const Settings &settings)
{
    Points directions;
    std::ranges::copy_if(points, std::back_inserter(directions),
                         [](const Point &p) { return p.x != 0 || p.y != 0; });
    std::vector<Normal> normals = normalsTo(directions);
    normals.push_back({0, 0});
    int best = 0;
    for (const Normal &normal : normals) {
        int right = 0;
        for (const Point &point : points) {
            const Rational z = along(normal, point);
            if (settings.targets == Targets::Bipolar)
                right += (point.target == 1 ? z : Rational(-z)) > 0;
            else
                right += (z > 0 || (z == 0 && settings.firesAtZero)) == (point.target == 1);
        }
        best = std::max(best, right);
    }
    return best;
}

Settings conventionOf(bool useBias, int which)
{
    Settings settings;
    settings.useBias = useBias;
    settings.firesAtZero = which == 0;
    settings.targets = which == 2 ? Targets::Bipolar : Targets::ZeroOne;
    return settings;
}

/// Small grids give duplicates, opposite labels at one place and rows of collinear points.
Points randomPoints(std::mt19937 &random)
{
    const int reach = std::array{1, 2, 10}[random() % 3];
    Points points(1 + random() % 7);
    const bool collinear = random() % 5 == 0;
    const bool oneClass = random() % 10 == 0;
    for (Point &point : points) {
        point.x = static_cast<int>(random() % (2 * reach + 1)) - reach;
        point.y =
            collinear ? 2 * point.x - 1 : static_cast<int>(random() % (2 * reach + 1)) - reach;
        point.target = oneClass ? 1 : static_cast<int>(random() % 2);
    }
    return points;
}

} // namespace

class tst_BestLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gates_data();
    void gates();
    void byHand_data();
    void byHand();
    void againstTrying();
    void againstTryingThroughOrigin();
    void finerThanDoubles();
    void parity_data();
    void parity();
    void inSpace();
};

void tst_BestLine::gates_data()
{
    QTest::addColumn<int>("gate");
    for (int gate = 0; gate < gateCount; ++gate)
        QTest::newRow(qPrintable(gateName(gate))) << gate;
}

void tst_BestLine::gates()
{
    QFETCH(int, gate);
    const QString name = gateName(gate);
    const int expected = name == u"xor" || name == u"xnor" ? 3 : 4;
    for (int which = 0; which < 3; ++which)
        QCOMPARE(bestLine(gateDataset(gate), linearQuestion(conventionOf(true, which))), expected);
}

void tst_BestLine::byHand_data()
{
    QTest::addColumn<Points>("points");
    QTest::addColumn<int>("withBias");
    QTest::addColumn<std::vector<int>>("throughOrigin"); // fires at zero, does not, bipolar
    using Three = std::vector<int>;
    const auto row = [](const char *name, const Points &points, int withBias, const Three &origin) {
        QTest::newRow(name) << points << withBias << origin;
    };
    row("nothing", {}, 0, Three{0, 0, 0});
    row("one at the origin", {{0, 0, 1}}, 1, Three{1, 0, 0});
    row("one elsewhere", {{3, 1, 0}}, 1, Three{1, 1, 1});
    row("both classes at one place", {{2, 2, 0}, {2, 2, 1}, {2, 2, 1}}, 2, Three{2, 2, 2});
    row("in turns on a line", {{0, 0, 0}, {1, 1, 1}, {2, 2, 0}, {3, 3, 1}}, 3, Three{2, 3, 2});
    row("xor", {{0, 0, 0}, {0, 1, 1}, {1, 0, 1}, {1, 1, 0}}, 3, Three{2, 3, 2});
    row("and", {{0, 0, 0}, {0, 1, 0}, {1, 0, 0}, {1, 1, 1}}, 4, Three{2, 3, 2});
    row("opposite ones alike, on the line", {{1, 0, 1}, {-1, 0, 1}, {0, 1, 0}}, 3, Three{3, 2, 2});
}

void tst_BestLine::byHand()
{
    QFETCH(Points, points);
    QFETCH(int, withBias);
    QFETCH(std::vector<int>, throughOrigin);
    for (int which = 0; which < 3; ++which) {
        QCOMPARE(bestLine(dataset(points, 0), linearQuestion(conventionOf(true, which))), withBias);
        QCOMPARE(bestLine(dataset(points, 0), linearQuestion(conventionOf(false, which))),
                 throughOrigin[which]);
    }
}

void tst_BestLine::againstTrying()
{
    std::mt19937 random(lineSeed);
    int impossible = 0;
    for (int round = 0; round < 400; ++round) {
        const Points points = randomPoints(random);
        const int power = static_cast<int>(random() % 41) - 20;
        const int best = bestByTrying(points);
        for (int which = 0; which < 3; ++which) {
            const int found =
                bestLine(dataset(points, power), linearQuestion(conventionOf(true, which)));
            QVERIFY2(found == best,
                     qPrintable(words(points) + u" gave %1, not %2"_s.arg(found).arg(best)));
        }
        impossible += best < static_cast<int>(points.size());
    }
    QVERIFY(impossible > 50);
}

void tst_BestLine::againstTryingThroughOrigin()
{
    std::mt19937 random(lineSeed);
    for (int round = 0; round < 1000; ++round) {
        const Points points = randomPoints(random);
        const int power = static_cast<int>(random() % 41) - 20;
        for (int which = 0; which < 3; ++which) {
            const Settings settings = conventionOf(false, which);
            const int found = bestLine(dataset(points, power), linearQuestion(settings));
            const int best = bestByTryingThroughOrigin(points, settings);
            QVERIFY2(
                found == best,
                qPrintable(words(points) +
                           u" convention %1 gave %2, not %3"_s.arg(which).arg(found).arg(best)));
        }
    }
}

/// Three points, the middle one of another class: no line gets all right if they are collinear, and
/// one does if the last lies off by less than any double could tell.
void tst_BestLine::finerThanDoubles()
{
    const auto best = [](const Decimal &y) {
        const std::vector<Decimal> values = {Decimal(0), Decimal(0), Decimal(1),
                                             Decimal(1), Decimal(2), y};
        return bestLine(Dataset(u"fine"_s, {u"x1"_s, u"x2"_s}, values, {0, 1, 0}),
                        linearQuestion(Settings()));
    };
    QCOMPARE(best(Decimal(2)), 2);
    QCOMPARE(best(Decimal(2) + number(u"1e-300")), 3);
    QCOMPARE(best(Decimal(2) - number(u"1e-300")), 3);
}

void tst_BestLine::parity_data()
{
    QTest::addColumn<int>("inputs");
    QTest::addColumn<int>("best");
    // Of the parity of n bits a linear form gets 2ⁿ⁻¹ right, and the middle one of the n − 1
    // numbers of the binomial theorem more.
    QTest::newRow("one bit") << 1 << 1 + 1;
    QTest::newRow("two") << 2 << 2 + 1;
    QTest::newRow("three") << 3 << 4 + 2;
    QTest::newRow("four") << 4 << 8 + 3;
}

/// The parity of some bits, and with each input twice, which adds nothing.
void tst_BestLine::parity()
{
    QFETCH(const int, inputs);
    QFETCH(const int, best);
    for (int times = 1; times <= (inputs < 4 ? 2 : 1); ++times) {
        std::vector<QString> names;
        for (int i = 1; i <= inputs * times; ++i)
            names.push_back(u"x%1"_s.arg(i));
        std::vector<Decimal> values;
        std::vector<int> targets;
        for (unsigned bits = 0; bits < 1U << inputs; ++bits) {
            for (int i = 0; i < inputs * times; ++i)
                values.emplace_back(bits >> (i % inputs) & 1U);
            targets.push_back(std::popcount(bits) % 2);
        }
        const Dataset data(u"parity"_s, names, values, targets);
        QCOMPARE(bestLine(data, linearQuestion(Settings())), best);
    }
}

/// Points in space, one in the middle of four others, of which no plane parts it.
void tst_BestLine::inSpace()
{
    const auto best = [](int middle, const Settings &settings) {
        const std::vector<int> values = {3, 0, 0, -3, 1, 0, 0, -1, 1, 0, 0, -2, 0, 0, middle};
        return bestLine(Dataset(u"space"_s, {u"x1"_s, u"x2"_s, u"x3"_s},
                                {values.begin(), values.end()}, {0, 0, 0, 0, 1}),
                        linearQuestion(settings));
    };
    QCOMPARE(best(0, conventionOf(true, 0)), 4);
    QCOMPARE(best(2, conventionOf(true, 0)), 5);
    // At the origin z is 0 whatever the weights are.
    QCOMPARE(best(0, conventionOf(false, 0)), 4); // it, and three of the others
    QCOMPARE(best(0, conventionOf(false, 1)), 4); // w = 0
}

FRONTERA_TEST(tst_BestLine)
#include "tst_best_line.moc"

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/linear/feasible_region.h"

#include "core/data/gates.h"
#include "tests/core/linear/exhaustive_search.h"
#include "tests/core/linear/labelled_points.h"
#include "tests/core/literals.h"
#include "tests/test_main.h"

#include <QTest>
#include <algorithm>
#include <array>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

constexpr unsigned regionSeed = 1974;

using Corner = std::array<Rational, 2>;

/// a·w₁ + b·w₂ + c, in whole numbers.
using Line = std::array<std::int64_t, 3>;

Box box(int left, int right, int low, int high)
{
    return {Decimal(left), Decimal(right), Decimal(low), Decimal(high)};
}

QString text(const FeasibleRegion &region)
{
    QStringList corners;
    for (const auto &[x, y] : region.corners)
        corners << x.toString() + u' ' + y.toString();
    return (region.isEmpty ? u"empty"_s : u"region"_s) + u": "_s + corners.join(u", "_s);
}

/// A demand as the relation says: the line's value is to be ≥ 0, or > 0.
struct Demand
{
    Line line;
    bool isStrict = false;
};

Demand demand(const LabelledPoints &points, std::size_t i, std::int64_t bias,
              const Settings &settings)
{
    const Relation relation = relationOf(points.targets[i], linearQuestion(settings));
    const int side = relation == Relation::AtLeast || relation == Relation::Above ? 1 : -1;
    return {{side * points.x[i][0], side * points.x[i][1], side * bias},
            relation == Relation::Above || relation == Relation::Below};
}

Rational value(const Line &line, const Corner &point)
{
    return line[0] * point[0] + line[1] * point[1] + line[2];
}

/// Whether no weights satisfy all demands: by Motzkin's theorem with w₁, w₂ and 1 multiplied by a
/// number that has to be > 0, which is one more demand.
bool isEmpty(const std::vector<Demand> &demands)
{
    std::vector<WholeVector> columns = {{0, 0, 1}};
    for (const Demand &demand : demands)
        columns.emplace_back(demand.line.begin(), demand.line.end());
    return std::ranges::any_of(positiveCircuits(columns), [&](const std::vector<int> &circuit) {
        return std::ranges::any_of(circuit,
                                   [&](int i) { return i == 0 || demands[i - 1].isStrict; });
    });
}

/// All corners of the closed region within the box, and maybe other points of it: wherever two
/// lines meet and every demand holds, but for strictness.
std::vector<Corner> meetingPoints(const std::vector<Line> &lines)
{
    std::vector<Corner> points;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        for (std::size_t k = 0; k < i; ++k) {
            const auto &[a, b, c] = lines[i];
            const auto &[d, e, f] = lines[k];
            const Rational determinant = a * e - b * d;
            if (determinant == 0)
                continue;
            const Corner point = {(b * f - c * e) / determinant, (c * d - a * f) / determinant};
            if (std::ranges::all_of(lines,
                                    [&](const Line &line) { return value(line, point) >= 0; }))
                points.push_back(point);
        }
    }
    return points;
}

Rational turn(const Corner &a, const Corner &b, const Corner &c)
{
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}

bool isBetween(const Corner &p, const Corner &a, const Corner &b)
{
    const Rational along = (a[0] - p[0]) * (b[0] - p[0]) + (a[1] - p[1]) * (b[1] - p[1]);
    return turn(a, b, p) == 0 && along <= 0;
}

/// What is wrong with the corners, for these points among which all corners are.
QString faultOf(const std::vector<Corner> &corners, const std::vector<Corner> &points)
{
    const std::size_t count = corners.size();
    if (count == 0)
        return points.empty() ? QString() : u"no corners"_s;
    for (std::size_t i = 0; i < count; ++i) {
        if (std::ranges::find(points, corners[i]) == points.end())
            return u"a corner is none"_s;
        if (count >= 3 && turn(corners[i], corners[(i + 1) % count], corners[(i + 2) % count]) <= 0)
            return u"not counter-clockwise, or not a corner"_s;
    }
    if (count == 2 && corners[0] == corners[1])
        return u"a corner twice"_s;
    for (const Corner &point : points) {
        bool isWithin = count >= 3 || isBetween(point, corners.front(), corners.back());
        for (std::size_t i = 0; count >= 3 && i < count; ++i)
            isWithin = isWithin && turn(corners[i], corners[(i + 1) % count], point) >= 0;
        if (!isWithin)
            return u"a corner is missing"_s;
    }
    return {};
}

} // namespace

class tst_FeasibleRegion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void relations();
    void byHand_data();
    void byHand();
    void conventions();
    void randomSmall();
    void manyCorners();
    void farApartExponents();
    void cornersDemandAll();
};

/// The corners of the hulls alone give the region of all.
void tst_FeasibleRegion::cornersDemandAll()
{
    std::mt19937 random(regionSeed);
    int regions = 0;
    for (int round = 0; round < 300; ++round) {
        // Between the line x + y = 20 and the classes there is more and less room.
        LabelledPoints points;
        for (int i = 0; i < 60; ++i) {
            const std::int64_t x = random() % 21;
            const std::int64_t y = random() % 21;
            points.x.push_back({x, y});
            const int slip = random() % 400 == 0 ? 1 : 0;
            points.targets.push_back((x + y > 20 ? 1 : 0) ^ slip);
        }
        const Dataset all = dataset(points);
        const Dataset corners = cornersOf(all);
        QVERIFY(corners.observationCount() < all.observationCount());
        for (int kind = 0; kind < 3; ++kind) {
            const Settings settings = convention(true, kind);
            const Decimal bias(-static_cast<std::int64_t>(random() % 30));
            const auto region = [&](const Dataset &data) {
                FeasibleRegion found =
                    feasibleRegion(data, linearQuestion(settings), bias, box(-3, 3, -3, 3));
                QStringList words;
                for (const auto &[x, y] : found.corners)
                    words << x.toString() + u' ' + y.toString();
                words.sort();
                regions += found.isEmpty ? 0 : 1;
                return std::pair(found.isEmpty, words);
            };
            QCOMPARE(region(corners), region(all));
        }
    }
    QVERIFY(regions > 100);
}

void tst_FeasibleRegion::relations()
{
    QCOMPARE(relationOf(1, linearQuestion(convention(true, 0))), Relation::AtLeast);
    QCOMPARE(relationOf(0, linearQuestion(convention(true, 0))), Relation::Below);
    QCOMPARE(relationOf(1, linearQuestion(convention(true, 1))), Relation::Above);
    QCOMPARE(relationOf(0, linearQuestion(convention(true, 1))), Relation::AtMost);
    QCOMPARE(relationOf(1, linearQuestion(convention(true, 2))), Relation::Above);
    QCOMPARE(relationOf(0, linearQuestion(convention(true, 2))), Relation::Below);
}

void tst_FeasibleRegion::byHand_data()
{
    QTest::addColumn<int>("gate");
    QTest::addColumn<QString>("bias");
    QTest::addColumn<QString>("expected"); // within −3 … 3, firing at zero
    // AND at b = −1.5: w₁ < 1.5, w₂ < 1.5, w₁ + w₂ ≥ 1.5.
    QTest::newRow("and") << int{AndGate} << u"-1.5"_s << u"region: 3/2 0, 3/2 3/2, 0 3/2"_s;
    QTest::newRow("and, a bias of the wrong sign") << int{AndGate} << u"0"_s << u"empty: "_s;
    // Far from 0, but there: w₁ < 10, w₂ < 10, w₁ + w₂ ≥ 10.
    QTest::newRow("and, out of the box") << int{AndGate} << u"-10"_s << u"region: "_s;
    // w₁ < 4.5, w₂ < 4.5, w₁ + w₂ ≥ 4.5: partly within the box.
    QTest::newRow("and, partly") << int{AndGate} << u"-4.5"_s << u"region: 3 3/2, 3 3, 3/2 3"_s;
    // OR at b = −1: w₁ ≥ 1, w₂ ≥ 1, w₁ + w₂ ≥ 1.
    QTest::newRow("or") << int{OrGate} << u"-1"_s << u"region: 3 3, 1 3, 1 1, 3 1"_s;
    QTest::newRow("xor") << int{XorGate} << u"-1"_s << u"empty: "_s;
    QTest::newRow("nothing asked") << 0 << u"-9"_s << u"region: -3 -3, 3 -3, 3 3, -3 3"_s;
}

void tst_FeasibleRegion::byHand()
{
    QFETCH(int, gate);
    QFETCH(QString, bias);
    const FeasibleRegion region = feasibleRegion(
        gateDataset(gate), linearQuestion(convention(true, 0)), number(bias), box(-3, 3, -3, 3));
    QString found = text(region);
    QFETCH(QString, expected);
    // Whichever corner comes first.
    QStringList corners = expected.section(u": "_s, 1).split(u", "_s);
    for (qsizetype i = 0; i < corners.size() && found != expected; ++i) {
        corners.append(corners.takeFirst());
        expected = expected.section(u": "_s, 0, 0) + u": "_s + corners.join(u", "_s);
    }
    QCOMPARE(found, expected);
}

void tst_FeasibleRegion::conventions()
{
    // w₁ ≥ 0 and w₁ ≤ 0, or one of them strictly: a line is left, or nothing.
    LabelledPoints points;
    points.x = {{1, 0}, {1, 0}};
    points.targets = {1, 0};
    for (int which = 0; which < 3; ++which) {
        const FeasibleRegion region = feasibleRegion(
            dataset(points), linearQuestion(convention(true, which)), Decimal(), box(-3, 3, -3, 3));
        QVERIFY(region.isEmpty);
        QVERIFY(region.corners.empty());
    }
    points.x = {{1, 0}, {-1, 0}};
    points.targets = {1, 1};
    const auto region = [&](int which, const Box &where) {
        FeasibleRegion found = feasibleRegion(
            dataset(points), linearQuestion(convention(true, which)), Decimal(), where);
        std::ranges::sort(found.corners);
        return text(found);
    };
    QCOMPARE(region(0, box(-3, 3, -3, 3)), u"region: 0 -3, 0 3"_s);
    QCOMPARE(region(0, box(0, 3, -3, 3)), u"region: 0 -3, 0 3"_s);
    QCOMPARE(region(0, box(1, 3, -3, 3)), u"region: "_s);
    QCOMPARE(region(1, box(-3, 3, -3, 3)), u"empty: "_s);
    QCOMPARE(region(2, box(-3, 3, -3, 3)), u"empty: "_s);
    // And a point of the line: 0 ≤ w₂ ≤ 0.
    points.x = {{1, 0}, {-1, 0}, {0, 1}, {0, -1}};
    points.targets = {1, 1, 1, 1};
    QCOMPARE(region(0, box(-3, 3, -3, 3)), u"region: 0 0"_s);
}

void tst_FeasibleRegion::randomSmall()
{
    std::mt19937 random(regionSeed);
    int empty = 0;
    int within = 0;
    int degenerate = 0;
    for (int round = 0; round < 4000; ++round) {
        LabelledPoints points = randomPoints(random, 2);
        const std::int64_t bias = static_cast<int>(random() % 21) - 10;
        const int reach = 1 + static_cast<int>(random() % 5);
        const Settings settings = convention(true, round % 3);
        // All in the units of the points, which then cancel.
        const FeasibleRegion region =
            feasibleRegion(dataset(points), linearQuestion(settings), Decimal(bias, points.power),
                           box(-reach, reach, -2 * reach, 1));
        std::vector<Demand> demands;
        std::vector<Line> lines = {{1, 0, reach}, {-1, 0, reach}, {0, 1, 2 * reach}, {0, -1, 1}};
        for (std::size_t i = 0; i < points.size(); ++i) {
            demands.push_back(demand(points, i, bias, settings));
            lines.push_back(demands.back().line);
        }
        QVERIFY2(region.isEmpty == isEmpty(demands), qPrintable(words(points)));
        std::vector<Corner> corners;
        for (const auto &[x, y] : region.corners)
            corners.push_back({exactly(x), exactly(y)});
        if (region.isEmpty) {
            QVERIFY(corners.empty());
            ++empty;
            continue;
        }
        const QString fault = faultOf(corners, meetingPoints(lines));
        QVERIFY2(fault.isEmpty(),
                 qPrintable(fault + u" b %1 "_s.arg(bias) + words(points) + text(region)));
        within += corners.size() >= 3;
        degenerate += corners.size() == 1 || corners.size() == 2;
    }
    QVERIFY(empty > 400);
    QVERIFY(within > 400);
    QVERIFY(degenerate > 40);
}

void tst_FeasibleRegion::manyCorners()
{
    // w₂ ≥ 2t·w₁ − t², above the tangent of w₂ = w₁² at w₁ = t, is 3600·(w₂/t² − 2w₁/t + 1) ≥ 0, in
    // whole numbers where t² divides 3600.
    LabelledPoints points;
    constexpr std::int64_t whole = 3600;
    for (const std::int64_t t : {1, 2, 3, 4, 5, 6, 10, 12, 15, 20, 30, 60}) {
        for (const int side : {-1, 1}) {
            points.x.push_back({-2 * side * whole / t, whole / (t * t)});
            points.targets.push_back(1);
        }
    }
    const FeasibleRegion region =
        feasibleRegion(dataset(points), linearQuestion(convention(true, 0)), Decimal(whole),
                       box(-100, 100, -10000, 10000));
    QVERIFY(!region.isEmpty);
    std::vector<Line> lines = {{1, 0, 100}, {-1, 0, 100}, {0, 1, 10000}, {0, -1, 10000}};
    for (const auto &x : points.x)
        lines.push_back({x[0], x[1], whole});
    std::vector<Corner> corners;
    for (const auto &[x, y] : region.corners)
        corners.push_back({exactly(x), exactly(y)});
    QCOMPARE(faultOf(corners, meetingPoints(lines)), QString());
    // Of 24 tangents each two neighbours meet; the outermost meet the sides, and they the top.
    QCOMPARE(corners.size(), std::size_t{23 + 2 + 2});
}

void tst_FeasibleRegion::farApartExponents()
{
    // 10^300·w₁ ≥ 1 and 10^−300·w₂ ≥ 1 (with b = −1).
    const Dataset data(u"far"_s, {u"x1"_s, u"x2"_s},
                       {number(u"1e300"), Decimal(), Decimal(), number(u"1e-300")}, {1, 1});
    const auto region = [&](const Box &where) {
        return feasibleRegion(data, linearQuestion(convention(true, 0)), Decimal(-1), where);
    };
    QVERIFY(!region(box(-1, 1, -1, 1)).isEmpty);
    QVERIFY(region(box(-1, 1, -1, 1)).corners.empty());
    const Decimal far = number(u"1e300") * Decimal(2);
    const FeasibleRegion found = region({Decimal(-1), Decimal(1), -far, far});
    const auto least = std::ranges::min_element(found.corners);
    QCOMPARE((*least)[0], Fraction(number(u"1e-300")));
    QCOMPARE((*least)[1], Fraction(number(u"1e300")));
    QCOMPARE(found.corners.size(), std::size_t{4});
}

FRONTERA_TEST(tst_FeasibleRegion)
#include "tst_feasible_region.moc"

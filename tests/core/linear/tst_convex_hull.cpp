// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/linear/convex_hull.h"

#include "core/linear/hull_candidates.h"
#include "tests/core/linear/labelled_points.h"
#include "tests/core/literals.h"
#include "tests/test_main.h"

#include <QTest>
#include <algorithm>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

constexpr unsigned hullSeed = 1979;

using Rows = std::vector<std::array<std::int64_t, 3>>; // x, y, class

LabelledPoints pointsOf(const Rows &rows)
{
    LabelledPoints points;
    for (const auto &[x, y, target] : rows) {
        points.x.push_back({x, y});
        points.targets.push_back(static_cast<int>(target));
    }
    return points;
}

/// Twice the area of the triangle of three rows, > 0 where they turn to the left.
std::int64_t turn(const LabelledPoints &points, int a, int b, int c)
{
    const auto &p = points.x;
    return (p[b][0] - p[a][0]) * (p[c][1] - p[a][1]) - (p[b][1] - p[a][1]) * (p[c][0] - p[a][0]);
}

/// By definition: a row is a corner if it is the first at its place and neither between two others
/// nor within a triangle of others.
bool isCorner(const LabelledPoints &points, const std::vector<int> &rows, int row)
{
    const auto isBetween = [&](int a, int b) {
        const auto &p = points.x;
        const std::int64_t along = (p[a][0] - p[row][0]) * (p[b][0] - p[row][0]) +
                                   (p[a][1] - p[row][1]) * (p[b][1] - p[row][1]);
        return turn(points, a, b, row) == 0 && along < 0;
    };
    for (const int a : rows) {
        if (points.x[a] == points.x[row] && a < row)
            return false;
        for (const int b : rows) {
            if (isBetween(a, b))
                return false;
            for (const int c : rows) {
                if (turn(points, a, b, row) > 0 && turn(points, b, c, row) > 0 &&
                    turn(points, c, a, row) > 0)
                    return false;
            }
        }
    }
    return true;
}

} // namespace

class tst_ConvexHull : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void byHand_data();
    void byHand();
    void againstDefinition();
    void manyPoints_data();
    void manyPoints();
    void finerThanDoubles();
};

void tst_ConvexHull::byHand_data()
{
    QTest::addColumn<Rows>("rows");
    QTest::addColumn<std::vector<int>>("hull"); // of class 1
    using Hull = std::vector<int>;
    QTest::newRow("none") << Rows{{1, 1, 0}} << Hull{};
    QTest::newRow("one") << Rows{{9, 9, 0}, {1, 1, 1}} << Hull{1};
    QTest::newRow("one place") << Rows{{9, 9, 0}, {1, 1, 1}, {1, 1, 1}} << Hull{1};
    QTest::newRow("two") << Rows{{5, 1, 1}, {1, 3, 1}} << Hull{1, 0};
    QTest::newRow("vertical") << Rows{{2, 1, 1}, {2, 7, 1}, {2, -5, 1}} << Hull{2, 1};
    QTest::newRow("one line") << Rows{{2, 2, 1}, {0, 0, 1}, {3, 3, 1}, {1, 1, 1}, {3, 3, 1}}
                              << Hull{1, 2};
    QTest::newRow("square, a point on an edge and one within")
        << Rows{{0, 2, 1}, {1, 1, 1}, {2, 2, 1}, {1, 0, 1}, {2, 0, 1}, {0, 0, 1}, {2, 2, 1}}
        << Hull{5, 4, 2, 0};
}

void tst_ConvexHull::byHand()
{
    QFETCH(Rows, rows);
    QTEST(convexHull(dataset(pointsOf(rows)), 1), "hull");
}

void tst_ConvexHull::againstDefinition()
{
    std::mt19937 random(hullSeed);
    for (int round = 0; round < 1000; ++round) {
        const LabelledPoints points = randomPoints(random, 2);
        for (const int target : {0, 1}) {
            std::vector<int> rows;
            for (int row = 0; row < static_cast<int>(points.size()); ++row) {
                if (points.targets[row] == target)
                    rows.push_back(row);
            }
            std::vector<int> corners;
            std::ranges::copy_if(rows, std::back_inserter(corners),
                                 [&](int row) { return isCorner(points, rows, row); });
            const std::vector<int> hull = convexHull(dataset(points), target);
            std::vector<int> sorted = hull;
            std::ranges::sort(sorted);
            QVERIFY2(sorted == corners, qPrintable(words(points)));
            for (std::size_t i = 0; i < hull.size(); ++i) {
                const auto next = [&](std::size_t k) { return hull[(i + k) % hull.size()]; };
                QVERIFY(hull.size() < 3 || turn(points, hull[i], next(1), next(2)) > 0);
                QVERIFY(points.x[hull[0]] <= points.x[hull[i]]);
            }
        }
    }
}

void tst_ConvexHull::manyPoints_data()
{
    QTest::addColumn<std::int64_t>("side");   // of the square that they lie in
    QTest::addColumn<std::int64_t>("offset"); // of its middle
    QTest::addColumn<int>("shape");           // 0 square, 1 circle, 2 line, 3 rim of a square
    QTest::addColumn<int>("power");
    QTest::newRow("square") << std::int64_t{1'000'000} << std::int64_t{0} << 0 << -6;
    QTest::newRow("few places") << std::int64_t{7} << std::int64_t{0} << 0 << 0;
    QTest::newRow("circle") << std::int64_t{100'000} << std::int64_t{0} << 1 << 0;
    QTest::newRow("line") << std::int64_t{100'000} << std::int64_t{0} << 2 << 0;
    QTest::newRow("rim") << std::int64_t{1'000} << std::int64_t{0} << 3 << 0;
    QTest::newRow("far away") << std::int64_t{100} << std::int64_t{8'000'000'000'000'000} << 0 << 0;
    QTest::newRow("beyond doubles")
        << std::int64_t{100} << std::int64_t{400'000'000'000'000'000} << 0 << -17;
    QTest::newRow("very large") << std::int64_t{1'000} << std::int64_t{0} << 1 << 297;
    QTest::newRow("very small") << std::int64_t{1'000} << std::int64_t{0} << 1 << -300;
    QTest::newRow("products beyond doubles") << std::int64_t{1'000} << std::int64_t{0} << 0 << -162;
}

/// So many that those within are left out by doubles first: against the same chain in whole
/// numbers.
void tst_ConvexHull::manyPoints()
{
    QFETCH(const std::int64_t, side);
    QFETCH(const std::int64_t, offset);
    QFETCH(const int, shape);
    QFETCH(const int, power);
    std::mt19937_64 random(hullSeed);
    std::uniform_int_distribution<std::int64_t> any(0, side);
    LabelledPoints points;
    points.power = power;
    while (points.size() < 3'000) {
        std::int64_t x = any(random);
        std::int64_t y = shape == 2 ? 2 * x : any(random);
        const std::int64_t dx = 2 * x - side;
        const std::int64_t dy = 2 * y - side;
        if (shape == 1 && dx * dx + dy * dy > side * side)
            continue;
        if (shape == 3 && std::abs(dx) < side && std::abs(dy) < side)
            (points.size() % 2 == 0 ? x : y) = side;
        points.x.push_back({x + offset, y + offset});
        points.targets.push_back(points.size() % 3 == 0 ? 0 : 1);
    }
    const Dataset data = dataset(points);
    for (const int target : {0, 1}) {
        std::vector<int> rows;
        for (int row = 0; row < static_cast<int>(points.size()); ++row) {
            if (points.targets[row] == target)
                rows.push_back(row);
        }
        std::ranges::stable_sort(rows, {}, [&](int row) { return points.x[row]; });
        const auto isSame = [&](int a, int b) { return points.x[a] == points.x[b]; };
        rows.erase(std::unique(rows.begin(), rows.end(), isSame),
                   rows.end()); // clang 14 has no other
        std::vector<int> hull;
        for (int half = 0; half < 2; ++half) {
            const std::size_t start = hull.size();
            for (const int row : rows) {
                while (hull.size() >= start + 2 &&
                       turn(points, hull[hull.size() - 2], hull.back(), row) <= 0)
                    hull.pop_back();
                hull.push_back(row);
            }
            hull.pop_back();
            std::ranges::reverse(rows);
        }
        QCOMPARE(convexHull(data, target), hull);
        const std::vector<int> candidates = hullCandidates(data, target);
        for (const int row : hull)
            QVERIFY(std::ranges::find(candidates, row) != candidates.end());
        if (shape == 0 && side > 100 && power > -100)
            QVERIFY(candidates.size() < rows.size() / 4);
    }
}

void tst_ConvexHull::finerThanDoubles()
{
    const auto hull = [](const Decimal &y) {
        const std::vector<Decimal> values = {Decimal(1), Decimal(1), Decimal(3),
                                             Decimal(3), Decimal(2), y};
        return convexHull(Dataset(u"fine"_s, {u"x1"_s, u"x2"_s}, values, {1, 1, 1}), 1);
    };
    QCOMPARE(hull(Decimal(2)), (std::vector<int>{0, 1}));
    QCOMPARE(hull(Decimal(2) + number(u"1e-300")), (std::vector<int>{0, 1, 2}));
    QCOMPARE(hull(Decimal(2) - number(u"1e-300")), (std::vector<int>{0, 2, 1}));
}

FRONTERA_TEST(tst_ConvexHull)
#include "tst_convex_hull.moc"

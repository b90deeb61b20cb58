// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plots/line_geometry.h"

#include "core/models/perceptron/perceptron.h"
#include "tests/core/literals.h"
#include "tests/test_main.h"
#include "tests/ui/polygon_area.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <random>

using namespace frontera;

namespace {

constexpr double tolerance = 1e-9; // relative

Weights weightsOf(QStringView w1, QStringView w2, QStringView b)
{
    return {{number(w1), number(w2)}, number(b)};
}

/// |w·x + b| relative to its terms, or to a step across the area where they are smaller; in long
/// double nothing overflows.
long double residual(const Weights &weights, QPointF at, const QRectF &area)
{
    const long double w1 = weights.w[0].toDouble();
    const long double w2 = weights.w[1].toDouble();
    const long double b = weights.b.toDouble();
    const long double terms = std::abs(w1 * at.x()) + std::abs(w2 * at.y()) + std::abs(b);
    const long double step = std::abs(w1) * area.width() + std::abs(w2) * area.height();
    return std::abs(w1 * at.x() + w2 * at.y() + b) / std::max(terms, step);
}

bool isOnBorder(QPointF at, const QRectF &area)
{
    const double near = tolerance * (area.width() + area.height());
    const bool inside = area.adjusted(-near, -near, near, near).contains(at);
    return inside &&
           (std::abs(at.x() - area.left()) <= near || std::abs(at.x() - area.right()) <= near ||
            std::abs(at.y() - area.top()) <= near || std::abs(at.y() - area.bottom()) <= near);
}

/// What is wrong with the line and the halves of an area; empty if nothing.
QString problem(const Weights &weights, const QRectF &area)
{
    const DrawnLine line(weights);
    const std::optional<QLineF> segment = line.within(area);
    if (segment) {
        for (const QPointF end : {segment->p1(), segment->p2()}) {
            if (!(residual(weights, end, area) <= tolerance))
                return QStringLiteral("an end is off the line");
            if (!isOnBorder(end, area))
                return QStringLiteral("an end is off the border");
        }
    }
    double total = 0;
    bool bothSides = true;
    for (const int side : {1, -1}) {
        const QPolygonF half = line.halfOf(area, side);
        bothSides = bothSides && !half.isEmpty();
        total += areaOf(half);
        for (const QPointF point : half) {
            if (line.exists() && std::isfinite(line.c) && side * line.valueAt(point) < -tolerance)
                return QStringLiteral("a corner lies on the wrong side");
        }
    }
    const bool isTie = !line.exists() && weights.b.isZero();
    const double whole = isTie ? 0 : area.width() * area.height();
    if (std::abs(total - whole) > tolerance * area.width() * area.height())
        return QStringLiteral("the halves do not add up to the area");
    if (bothSides && !segment)
        return QStringLiteral("two sides and no line");
    return {};
}

} // namespace

class tst_LineGeometry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chosen_data();
    void chosen();
    void random();
    void predicted_data();
    void predicted();
};

void tst_LineGeometry::chosen_data()
{
    QTest::addColumn<Weights>("weights");
    QTest::addColumn<std::optional<QLineF>>("expected"); // within (-1, -1) … (3, 1)
    const auto row = [](const char *name, QStringView w1, QStringView w2, QStringView b,
                        std::optional<QLineF> line) {
        QTest::newRow(name) << weightsOf(w1, w2, b) << line;
    };
    const std::optional<QLineF> none;
    const QLineF upright(0.5, -1, 0.5, 1);
    const QLineF level(-1, 0.5, 3, 0.5);
    row("vertical", u"1", u"0", u"-0.5", upright);
    row("vertical, other side", u"-4", u"0", u"2", upright);
    row("horizontal", u"0", u"2", u"-1", level);
    row("horizontal, huge", u"0", u"1e300", u"-5e299", level);
    row("vertical, tiny", u"4e-300", u"0", u"-2e-300", upright);
    row("as good as vertical", u"1e300", u"1e-300", u"-5e299", upright);
    row("as good as horizontal", u"1e-300", u"-1e300", u"5e299", level);
    row("diagonal", u"1", u"1", u"-1", QLineF(0, 1, 2, -1));
    row("diagonal, huge", u"-1e300", u"-1e300", u"1e300", QLineF(0, 1, 2, -1));
    row("diagonal, tiny", u"1e-300", u"1e-300", u"-1e-300", QLineF(0, 1, 2, -1));
    row("steep", u"2", u"1", u"-1", QLineF(1, -1, 0, 1));
    row("through two corners", u"1", u"-2", u"-1", QLineF(-1, -1, 3, 1));
    row("touches a corner", u"1", u"1", u"2", none);
    row("along the left edge", u"1", u"0", u"1", QLineF(-1, -1, -1, 1));
    row("along the upper edge", u"0", u"1", u"-1", QLineF(-1, 1, 3, 1));
    row("no line", u"0", u"0", u"1", none);
    row("no line, a tie", u"0", u"0", u"0", none);
    row("no line, below 0", u"0", u"0", u"-1e-300", none);
    row("outside", u"1", u"1", u"-9", none);
    row("outside, vertical", u"1", u"0", u"7", none);
    row("outside, horizontal", u"0", u"1", u"7", none);
    row("outside by far", u"1e-300", u"1e-300", u"1e300", none);
    row("outside by far, level", u"0", u"1e-300", u"-1e300", none);
}

void tst_LineGeometry::chosen()
{
    QFETCH(Weights, weights);
    QFETCH(std::optional<QLineF>, expected);
    const QRectF area(-1, -1, 4, 2);
    const QString wrong = problem(weights, area);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    const std::optional<QLineF> line = DrawnLine(weights).within(area);
    QCOMPARE(line.has_value(), expected.has_value());
    if (!line)
        return;
    const auto same = [](QPointF a, QPointF b) { return QLineF(a, b).length() < tolerance; };
    QVERIFY((same(line->p1(), expected->p1()) && same(line->p2(), expected->p2())) ||
            (same(line->p1(), expected->p2()) && same(line->p2(), expected->p1())));
}

void tst_LineGeometry::random()
{
    std::mt19937 generator(11);
    const auto below = [&](unsigned end) { return static_cast<int>(generator() % end); };
    const auto weight = [&](int power) {
        return below(8) == 0 ? Decimal() : Decimal(below(2'000'001) - 1'000'000, power);
    };
    int seen = 0;
    for (int round = 0; round < 60'000; ++round) {
        // Mostly of one size, so that most lines are seen; sometimes of any.
        const int base = below(550) - 280;
        const auto power = [&] { return below(6) == 0 ? below(550) - 280 : base; };
        const Weights weights{{weight(power()), weight(power())}, weight(power())};
        const QRectF area(below(5) - 3 + below(1000) * 1e-3, below(5) - 3 + below(1000) * 1e-3,
                          0.2 + below(1000) * 4e-3, 0.2 + below(1000) * 4e-3);
        const QString wrong = problem(weights, area);
        QVERIFY2(
            wrong.isEmpty(),
            qPrintable(QStringLiteral("round %1, %2: %3").arg(round).arg(text(weights), wrong)));
        seen += DrawnLine(weights).within(area).has_value();
    }
    QVERIFY2(seen > 12'000, qPrintable(QString::number(seen)));
}

void tst_LineGeometry::predicted_data()
{
    QTest::addColumn<Weights>("weights");
    QTest::addColumn<double>("share"); // of the unit square, on the side that fires
    QTest::newRow("left") << weightsOf(u"-1", u"0", u"0.25") << 0.25;
    QTest::newRow("right") << weightsOf(u"1", u"0", u"-0.25") << 0.75;
    QTest::newRow("above") << weightsOf(u"0", u"1", u"-0.9") << 0.1;
    QTest::newRow("below, huge") << weightsOf(u"0", u"-1e300", u"9e299") << 0.9;
    QTest::newRow("corner") << weightsOf(u"1", u"1", u"-1.5") << 0.125;
    QTest::newRow("all, no line") << weightsOf(u"0", u"0", u"1e-300") << 1.0;
    QTest::newRow("none, no line") << weightsOf(u"0", u"0", u"-1e300") << 0.0;
    QTest::newRow("all, line outside") << weightsOf(u"1", u"1", u"1") << 1.0;
    QTest::newRow("all, line far outside") << weightsOf(u"1e-300", u"0", u"1e300") << 1.0;
    QTest::newRow("none, line far outside") << weightsOf(u"1e-300", u"0", u"-1e300") << 0.0;
}

void tst_LineGeometry::predicted()
{
    QFETCH(Weights, weights);
    QFETCH(double, share);
    const QRectF unit(0, 0, 1, 1);
    const DrawnLine line(weights);
    QVERIFY(std::abs(areaOf(line.halfOf(unit, 1)) - share) < tolerance);
    QVERIFY(std::abs(areaOf(line.halfOf(unit, -1)) - (1 - share)) < tolerance);
}

FRONTERA_TEST(tst_LineGeometry)
#include "tst_line_geometry.moc"

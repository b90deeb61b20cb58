// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/examples.h"
#include "core/data/features.h"
#include "core/data/gates.h"
#include "core/run/run.h"
#include "tests/core/literals.h"
#include "tests/test_main.h"
#include "tests/ui/polygon_area.h"
#include "ui/plots/conic_curve.h"
#include "ui/plots/plane.h"
#include "ui/plots/plane_conic.h"
#include "ui/views/boundary/boundary_picture.h"

#include <QTest>
#include <cmath>
#include <random>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

using Random = std::mt19937;

constexpr QRectF usualArea(-2, -2, 4, 4);

Conic conicOf(const char *xx, const char *xy, const char *yy, const char *x, const char *y,
              const char *one)
{
    const auto read = [](const char *text) { return number(QString::fromLatin1(text)); };
    return {read(xx), read(xy), read(yy), read(x), read(y), read(one)};
}

/// The number that a double is, exactly.
Decimal exactly(double value)
{
    int power = 0;
    const double part = std::frexp(value, &power);
    Decimal number(static_cast<std::int64_t>(std::ldexp(part, 53)));
    power -= 53;
    for (; power > 0; --power)
        number = number * Decimal(2);
    for (; power <= -10; power += 10)
        number = number * Decimal(9765625, -10); // 5¹⁰ / 10¹⁰ is 1 / 2¹⁰
    for (; power < 0; ++power)
        number = number * Decimal(5, -1);
    return number;
}

/// |z| at a point, exactly computed from the point's doubles, relative to the sizes of its terms
/// there and across the area.
double residual(const Conic &conic, QPointF at, const QRectF &area)
{
    const double z = std::abs(conic.at(exactly(at.x()), exactly(at.y())).toDouble());
    const double x = std::max(std::abs(at.x()), area.width());
    const double y = std::max(std::abs(at.y()), area.height());
    const auto size = [](const Decimal &number) { return std::abs(number.toDouble()); };
    const double terms = size(conic.xx) * x * x + size(conic.xy) * x * y + size(conic.yy) * y * y +
                         size(conic.x) * x + size(conic.y) * y + size(conic.one);
    return z / terms;
}

constexpr double conicTolerance = 1e-12; ///< relative: some hundred times what a double cannot tell

/// True if a point lies in the part, by the odd-even rule.
bool isIn(const QPolygonF &part, QPointF at)
{
    return part.containsPoint(at, Qt::OddEvenFill);
}

/// What is wrong with a curve; empty if nothing.
QString problem(const Conic &conic, const QRectF &area, Random &random)
{
    const ConicCurve curve(conic, area);
    const double near = 1e-9 * (area.width() + area.height());
    for (const QPolygonF &line : curve.lines) {
        // Exact numbers with all bits of a double take their time.
        const qsizetype step = std::max<qsizetype>(1, line.size() / 12);
        for (qsizetype i = 0; i < line.size(); i += step) {
            const QPointF at = line[i];
            if (!(residual(conic, at, area) <= conicTolerance))
                return QStringLiteral("a point is off the curve by %1")
                    .arg(residual(conic, at, area));
            if (!area.adjusted(-near, -near, near, near).contains(at))
                return QStringLiteral("a point is outside of the area");
        }
    }
    const QPolygonF ones = curve.partOf(1);
    const QPolygonF zeros = curve.partOf(-1);
    std::uniform_real_distribution<double> share(0, 1);
    for (int i = 0; i < 40; ++i) {
        const QPointF at(area.left() + share(random) * area.width(),
                         area.top() + share(random) * area.height());
        // Within a thousandth of the line nothing is asked: it is drawn as straight pieces.
        if (residual(conic, at, area) < 1e-3)
            continue;
        const int sign = conic.at(exactly(at.x()), exactly(at.y())).sign();
        if (isIn(ones, at) != (sign > 0) || isIn(zeros, at) != (sign < 0))
            return QStringLiteral("(%1, %2), where z has the sign %3, is in the wrong part")
                .arg(at.x())
                .arg(at.y())
                .arg(sign);
    }
    return {};
}

Decimal anyNumber(Random &random)
{
    const int digits = std::uniform_int_distribution(-20, 20)(random);
    return random() % 3 == 0 ? Decimal() : Decimal(digits, -1);
}

Conic product(const Conic &a, const Conic &b) // of two lines
{
    return {a.x * b.x,
            a.x * b.y + a.y * b.x,
            a.y * b.y,
            a.x * b.one + a.one * b.x,
            a.y * b.one + a.one * b.y,
            a.one * b.one};
}

} // namespace

/// The boundary in the plane of two given inputs where others are derived from them.
class tst_Conic : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shapes_data();
    void shapes();
    void anyConic();
    void anyTwoLines();
    void farAwayAndSmall();
    void isWhatTheNeuronComputes();
    void boundaryOfXor();
    void boundaryOfCircles();
};

void tst_Conic::shapes_data()
{
    QTest::addColumn<Conic>("conic");
    QTest::addColumn<int>("shape");
    QTest::addColumn<int>("lines");   ///< pieces seen in the usual area
    QTest::addColumn<double>("ones"); ///< the part of the area with z > 0
    const auto add = [](const char *name, const Conic &conic, ConicShape shape, int lines,
                        double ones) {
        QTest::newRow(name) << conic << static_cast<int>(shape) << lines << ones;
    };
    constexpr double pi = 3.14159265358979;
    // Expected areas are worked by hand, of 16 in all.
    add("circle", conicOf("1", "0", "1", "0", "0", "-1"), ConicShape::Ellipse, 2, 16 - pi);
    add("filled circle", conicOf("-1", "0", "-1", "0", "0", "1"), ConicShape::Ellipse, 2, pi);
    add("tilted ellipse", conicOf("1", "1", "1", "0", "0", "-1"), ConicShape::Ellipse, 2,
        16 - 2 * pi / std::sqrt(3.0));
    add("circle around all", conicOf("1", "0", "1", "0", "0", "-100"), ConicShape::Ellipse, 0, 0);
    add("circle elsewhere", conicOf("1", "0", "1", "-20", "0", "99"), ConicShape::Ellipse, 0, 16);
    add("no circle", conicOf("1", "0", "1", "0", "0", "1"), ConicShape::Nothing, 0, 16);
    add("no circle below", conicOf("-1", "0", "-2", "0", "0", "-1"), ConicShape::Nothing, 0, 0);
    add("point", conicOf("1", "0", "1", "0", "0", "0"), ConicShape::Point, 0, 16);
    add("point elsewhere", conicOf("1", "0", "1", "-20", "0", "100"), ConicShape::Point, 0, 16);
    add("hyperbola", conicOf("0", "1", "0", "0", "0", "-1"), ConicShape::Hyperbola, 2,
        2 * (4 - (1 + std::log(4.0))));
    add("hyperbola to the sides", conicOf("1", "0", "-1", "0", "0", "-1"), ConicShape::Hyperbola, 4,
        2 * (2 * std::sqrt(3.0) - std::acosh(2.0)));
    add("parabola", conicOf("-1", "0", "0", "0", "1", "0"), ConicShape::Parabola, 1,
        2 * (2 * std::sqrt(2.0) - 2 * std::sqrt(2.0) / 3));
    add("parabola to the right", conicOf("0", "0", "-1", "1", "0", "0"), ConicShape::Parabola, 2,
        2 * (2 * std::sqrt(2.0) - 2 * std::sqrt(2.0) / 3));
    add("crossing lines", conicOf("1", "0", "-1", "0", "0", "0"), ConicShape::CrossingLines, 2, 8);
    add("the axes", conicOf("0", "1", "0", "0", "0", "0"), ConicShape::CrossingLines, 2, 8);
    add("axes aside", conicOf("0", "1", "0", "-1", "-1", "1"), ConicShape::CrossingLines, 2, 10);
    add("parallel lines", conicOf("1", "0", "0", "0", "0", "-1"), ConicShape::ParallelLines, 2, 8);
    add("parallel slanting", conicOf("1", "2", "1", "0", "0", "-1"), ConicShape::ParallelLines, 2,
        16 - 7);
    add("parallel across", conicOf("0", "0", "-1", "0", "1", "0"), ConicShape::ParallelLines, 2, 4);
    add("double line", conicOf("1", "2", "1", "0", "0", "0"), ConicShape::DoubleLine, 1, 16);
    add("double across", conicOf("0", "0", "-1", "0", "2", "-1"), ConicShape::DoubleLine, 1, 0);
    add("no parallel lines", conicOf("1", "0", "0", "0", "0", "1"), ConicShape::Nothing, 0, 16);
    add("one line", conicOf("0", "0", "0", "1", "1", "0"), ConicShape::Line, 1, 8);
    add("constant", conicOf("0", "0", "0", "0", "0", "-0.5"), ConicShape::Nothing, 0, 0);
    add("everything", conicOf("0", "0", "0", "0", "0", "0"), ConicShape::Everything, 0, 0);
}

void tst_Conic::shapes()
{
    QFETCH(const Conic, conic);
    QFETCH(const int, shape);
    QFETCH(const int, lines);
    QFETCH(const double, ones);
    QCOMPARE(static_cast<int>(conic.shape()), shape);
    const ConicCurve curve(conic, usualArea);
    QCOMPARE(static_cast<int>(curve.lines.size()), lines);
    QCOMPARE(curve.point.has_value(),
             shape == static_cast<int>(ConicShape::Point) && lines == 0 && conic.one.isZero());
    const double area = std::abs(areaOf(curve.partOf(1)));
    const double other = std::abs(areaOf(curve.partOf(-1)));
    QVERIFY2(std::abs(area - ones) < 2e-3, qPrintable(QString::number(area)));
    const bool isEverything = shape == static_cast<int>(ConicShape::Everything);
    QVERIFY2(std::abs(area + other - (isEverything ? 0 : 16)) < 2e-3,
             qPrintable(QString::number(other)));
    Random random(1);
    QCOMPARE(problem(conic, usualArea, random), QString());
}

void tst_Conic::anyConic()
{
    Random random(2);
    for (int round = 0; round < 600; ++round) {
        const Conic conic{anyNumber(random), anyNumber(random), anyNumber(random),
                          anyNumber(random), anyNumber(random), anyNumber(random)};
        const QString wrong = problem(conic, usualArea, random);
        QVERIFY2(wrong.isEmpty(),
                 qPrintable(wrong + u" of "_s + conic.xx.toString() + u' ' + conic.xy.toString() +
                            u' ' + conic.yy.toString() + u' ' + conic.x.toString() + u' ' +
                            conic.y.toString() + u' ' + conic.one.toString()));
    }
}

void tst_Conic::anyTwoLines()
{
    Random random(3);
    for (int round = 0; round < 300; ++round) {
        const Conic a{.x = anyNumber(random), .y = anyNumber(random), .one = anyNumber(random)};
        const Conic b{.x = anyNumber(random), .y = anyNumber(random), .one = anyNumber(random)};
        const Conic both = product(a, b);
        QVERIFY(both.determinant().isZero());
        QCOMPARE(problem(both, usualArea, random), QString());
        const bool isLine = !(a.x.isZero() && a.y.isZero()) && !(b.x.isZero() && b.y.isZero());
        if (!isLine)
            continue;
        const bool areParallel = (a.x * b.y - a.y * b.x).isZero();
        QCOMPARE(both.shape() == ConicShape::CrossingLines, !areParallel);
    }
}

void tst_Conic::farAwayAndSmall()
{
    // A circle of radius 1e-6 around (1e6, −1e6), and one of radius 1e30.
    Random random(4);
    const Decimal one(1);
    for (const auto &[middle, size] :
         {std::pair(u"1e6", u"1e-6"), std::pair(u"0", u"1e30"), std::pair(u"-3e-20", u"1e-21")}) {
        const Decimal x = number(middle);
        const Decimal r = number(size);
        const Conic circle{
            one, {}, one, Decimal(-2) * x, Decimal(2) * x, Decimal(2) * x * x - r * r};
        const double half = 1.5 * r.toDouble();
        const QRectF area(x.toDouble() - half, -x.toDouble() - half, 2 * half, 2 * half);
        const ConicCurve curve(circle, area);
        QCOMPARE(static_cast<int>(curve.shape), static_cast<int>(ConicShape::Ellipse));
        QCOMPARE(curve.lines.size(), std::size_t{2});
        for (const QPolygonF &line : curve.lines) {
            for (const QPointF at : line) {
                const double away =
                    std::hypot(at.x() - x.toDouble(), at.y() + x.toDouble()) / r.toDouble();
                // Beside 1e6 a double tells 1e-10 apart, a ten-thousandth of the radius.
                QVERIFY2(std::abs(away - 1) < 5e-4, qPrintable(QString::number(away, 'g', 12)));
            }
        }
    }
}

void tst_Conic::isWhatTheNeuronComputes()
{
    // Three given inputs, of which one is fixed, and all their products.
    Random random(5);
    const std::vector<QString> names = {u"x1"_s, u"x2"_s, u"x3"_s};
    for (int round = 0; round < 200; ++round) {
        std::vector<Decimal> values;
        for (int i = 0; i < 6; ++i)
            values.push_back(anyNumber(random));
        const Dataset data = withFeatures(Dataset(u"any"_s, names, values, {0, 1}), allFeatures(3));
        Weights weights{{}, anyNumber(random)};
        for (int i = 0; i < data.inputCount(); ++i)
            weights.w.push_back(anyNumber(random));
        const int across = static_cast<int>(random() % 3);
        Plane plane = planeOf(data, across, (across + 1) % 3);
        for (int row = 0; row < 2; ++row) {
            const auto inputs = data.inputs(row);
            plane.at.assign(inputs.begin(), inputs.begin() + 3);
            const Conic conic = conicIn(plane, data, weights);
            QCOMPARE(conic.at(inputs[static_cast<std::size_t>(across)],
                              inputs[static_cast<std::size_t>((across + 1) % 3)]),
                     weightedSum(weights, inputs));
        }
    }
}

void tst_Conic::boundaryOfXor()
{
    Run run;
    Settings settings;
    settings.bias = number(u"0.05");
    run.start(withFeatures(gateDataset(XorGate), {{0, 1}}), settings);
    run.reach(10'000);
    const Plane plane = usualPlane(run.data());
    const Conic conic = conicIn(plane, run.data(), weightsOf(run));
    QVERIFY(conic.shape() == ConicShape::Hyperbola);
    const BoundaryPicture picture = boundaryPicture(run, plane, QRectF(-0.5, -0.5, 2, 2));
    QCOMPARE(picture.curve.size(), std::size_t{2});
    QVERIFY(!picture.line);
    // A thousand points and more, as it is drawn ever larger: z, computed exactly at the doubles of
    // the point, is 0 but for what the 53 bits of these cannot tell.
    int points = 0;
    for (double size = 2; points < 1000; size *= 0.9) {
        const QRectF area(-0.5, -0.5, size, size);
        for (const QPolygonF &piece : boundaryPicture(run, plane, area).curve) {
            for (const QPointF at : piece) {
                const Decimal x = exactly(at.x());
                const Decimal y = exactly(at.y());
                const Decimal z = weightedSum(weightsOf(run), std::vector{x, y, x * y});
                QVERIFY2(std::abs(z.toDouble()) < 1e-15, qPrintable(z.toString()));
                ++points;
            }
        }
    }
    for (const Marker &marker : picture.markers)
        QVERIFY(isIn(marker.sign.isOne ? picture.ones : picture.zeros, marker.at));
}

void tst_Conic::boundaryOfCircles()
{
    Run run;
    run.start(withFeatures(exampleDataset(Example::Circles), {{0, 0}, {1, 1}}), Settings());
    run.reach(1'000'000);
    QVERIFY(run.learntEpoch());
    const Plane plane = usualPlane(run.data());
    const Conic conic = conicIn(plane, run.data(), weightsOf(run));
    QVERIFY(conic.shape() == ConicShape::Ellipse);
    const BoundaryPicture picture = boundaryPicture(run, plane, dataArea(run.data(), plane));
    QCOMPARE(picture.curve.size(), std::size_t{2});
    for (const Marker &marker : picture.markers) {
        QVERIFY(!marker.sign.isWrong);
        QVERIFY(isIn(marker.sign.isOne ? picture.ones : picture.zeros, marker.at));
    }
}

FRONTERA_TEST(tst_Conic)
#include "tst_conic.moc"

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/cube/cube_picture.h"

#include "core/data/examples.h"
#include "core/data/gates.h"
#include "core/explanation/explanation.h"
#include "core/run/run.h"
#include "tests/ui/isolated_main.h"
#include "tests/ui/shown_window.h"
#include "ui/views/boundary/boundary_plot.h"

#include <cmath>
#include <numbers>
#include <random>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

using Place = std::array<double, 3>;

/// The camera's directions, by turning the axes one after the other.
struct Directions
{
    Place right, up, eye;

    explicit Directions(const Camera &camera)
    {
        const double a = camera.turn * std::numbers::pi / 180;
        const double t = camera.tilt * std::numbers::pi / 180;
        const auto turned = [&](Place p) {
            // Tilt in the plane of x and z, then turn around z.
            const Place tilted = {p[0] * std::cos(t) - p[2] * std::sin(t), p[1],
                                  p[0] * std::sin(t) + p[2] * std::cos(t)};
            return Place{tilted[0] * std::cos(a) - tilted[1] * std::sin(a),
                         tilted[0] * std::sin(a) + tilted[1] * std::cos(a), tilted[2]};
        };
        eye = turned({1, 0, 0});
        right = turned({0, 1, 0});
        up = turned({0, 0, 1});
    }
};

/// z at a place of the cube, whose inputs run from 0 to 1.
double sumAt(const Weights &weights, const Place &place)
{
    double sum = weights.b.toDouble();
    for (std::size_t i = 0; i < 3; ++i)
        sum += weights.w[i].toDouble() * (place[i] + 1) / 2;
    return sum;
}

Place along(const Directions &d, QPointF seen, double depth)
{
    Place place{};
    for (std::size_t i = 0; i < 3; ++i)
        place[i] = d.right[i] * seen.x() + d.up[i] * seen.y() + d.eye[i] * depth;
    return place;
}

/// A run with three inputs from random weights, at its start.
void startRandom(Run &run, std::minstd_rand &random)
{
    Settings settings;
    for (int i = 0; i < 3; ++i)
        settings.weights.emplace_back(int(random() % 201) - 100, -2);
    settings.bias = Decimal(int(random() % 201) - 100, -2);
    run.start(exampleDataset(Example::Concert3), settings);
}

} // namespace

class tst_Cube : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void planeByRays();
    void depths();
    void withoutPlane();
    void turns();
    void widestPlane();
    void printedPlane();
    void byMouseAndKeys();
    void belowItsHeading();
};

/// A point of the picture lies in the drawn plane where a ray from the eye meets the plane within
/// a little more than the cube.
void tst_Cube::planeByRays()
{
    std::minstd_rand random(3);
    constexpr double reach = 1.3;
    int inside = 0;
    for (int round = 0; round < 300; ++round) {
        Run run;
        startRandom(run, random);
        const Camera camera{double(random() % 360) - 180, double(random() % 170) - 85};
        const CubePicture picture = cubePicture(run, camera);
        const Directions d(camera);
        for (int sample = 0; sample < 40; ++sample) {
            const QPointF seen((int(random() % 401) - 200) / 100.0 + 1e-3,
                               (int(random() % 401) - 200) / 100.0 + 1e-3);
            const double atZero = sumAt(weightsOf(run), along(d, seen, 0));
            const double slope = sumAt(weightsOf(run), along(d, seen, 1)) - atZero;
            if (std::abs(slope) < 1e-3)
                continue; // seen from the edge
            const Place met = along(d, seen, -atZero / slope);
            double farthest = 0;
            for (const double coordinate : met)
                farthest = std::max(farthest, std::abs(coordinate));
            if (std::abs(farthest - reach) < 0.02)
                continue; // at the very border
            QCOMPARE(picture.plane.containsPoint(seen, Qt::OddEvenFill), farthest < reach);
            inside += farthest < reach;
            QVERIFY(picture.plane.isEmpty() || picture.facesOne == (slope > 0));
        }
    }
    QVERIFY(inside > 500);
}

/// Each observation lies where it is seen, and behind the plane if the way to the eye crosses it.
void tst_Cube::depths()
{
    std::minstd_rand random(4);
    for (int round = 0; round < 200; ++round) {
        Run run;
        startRandom(run, random);
        const Camera camera{double(random() % 360) - 180, double(random() % 180) - 90};
        const CubePicture picture = cubePicture(run, camera);
        const Directions d(camera);
        QCOMPARE(picture.markers.size(), 8);
        QCOMPARE(picture.edges.size(), 12);
        double before = -10;
        for (const CubeMarker &marker : picture.markers) {
            QVERIFY(marker.depth >= before);
            before = marker.depth;
            const Place place = along(d, marker.at, marker.depth);
            for (const double coordinate : place)
                QVERIFY(std::abs(std::abs(coordinate) - 1) < 1e-9);
            const double here = sumAt(weightsOf(run), place);
            const double atEye = sumAt(weightsOf(run), along(d, marker.at, 1e6));
            if (std::abs(here) > 1e-9)
                QCOMPARE(marker.isBehind, here * atEye < 0);
            QVERIFY(!marker.label.isEmpty());
        }
    }
}

void tst_Cube::withoutPlane()
{
    Run run;
    run.start(exampleDataset(Example::Concert3), Settings());
    CubePicture picture = cubePicture(run, {});
    QVERIFY(picture.plane.isEmpty() && picture.arrow.isNull());
    QCOMPARE(picture.remark, u"w = (0, 0, 0): there is no plane. All is predicted “I\u00a0go”."_s);
    QVERIFY(describeCube(picture).endsWith(picture.remark));
    Settings far;
    far.weights = {Decimal(1, -1), Decimal(0), Decimal(0)};
    far.bias = Decimal(7);
    run.start(run.data(), far);
    picture = cubePicture(run, {});
    QVERIFY(picture.plane.isEmpty());
    QCOMPARE(picture.remark, u"The plane lies outside the picture."_s);
}

void tst_Cube::turns()
{
    const Camera camera{170, 80};
    QCOMPARE(camera.turned(30, 30), (Camera{-160, 90}));
    QCOMPARE(camera.turned(-30, -200), (Camera{140, -90}));
}

/// The proof speaks of the widest boundary, and so that one is drawn; where there is none, none.
void tst_Cube::widestPlane()
{
    Run run;
    run.start(exampleDataset(Example::Concert3), Settings());
    run.forward();
    BoundaryPlot plot(run);
    plot.resize(640, 480);
    Separability separability = explain(run.data(), run.settings()).separability;
    plot.showWhy(&separability);
    plot.replot();
    // x₁ + x₂ + x₃ = 2.5: whatever the run came to, each corner is on its side.
    QVERIFY(!plot.cube().plane.isEmpty() && plot.cube().ghost.isEmpty());
    for (const CubeMarker &marker : plot.cube().markers)
        QVERIFY(!marker.sign.isWrong && !marker.sign.isPresented);
    QCOMPARE(plot.cube().plane, cubePicture(run, *widestWeights(separability), {}).plane);
    QVERIFY(plot.cube().plane != cubePicture(run, {}).plane);
    run.start(*threeInputGate(u"10010110"), Settings());
    run.forward();
    separability = explain(run.data(), run.settings()).separability;
    plot.showWhy(&separability);
    plot.replot();
    QVERIFY(plot.cube().plane.isEmpty() && plot.cube().arrow.isNull());
    plot.showWhy(nullptr);
    plot.replot();
    QVERIFY(!plot.cube().plane.isEmpty() || !plot.cube().remark.isEmpty());
}

/// Without colours the plane is hatched where the side that is seen is predicted 1, and only there.
void tst_Cube::printedPlane()
{
    Settings settings;
    settings.weights = {Decimal(1), Decimal(), Decimal()};
    settings.bias = Decimal(-5, -1); // x₁ = ½, and the camera sees it from either side
    Run run;
    run.start(exampleDataset(Example::Concert3), settings);
    const auto darkPixels = [&](double turn) {
        BoundaryPlot plot(run);
        plot.setTheme(themeOf(ThemeChoice::Print, QPalette()));
        plot.setCamera({turn, 10});
        plot.resize(600, 480);
        plot.replot();
        const QImage image = plot.toPixmap(600, 480).toImage();
        const QPolygonF plane = plot.cube().plane;
        int dark = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QPointF at(plot.xAxis->pixelToCoord(x), plot.yAxis->pixelToCoord(y));
                dark += plane.containsPoint(at, Qt::OddEvenFill) && qGray(image.pixel(x, y)) < 200;
            }
        }
        return dark;
    };
    QVERIFY2(darkPixels(20) > 2 * darkPixels(160),
             qPrintable(u"%1 %2"_s.arg(darkPixels(20)).arg(darkPixels(160))));
}

void tst_Cube::byMouseAndKeys()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    w.window.openRun(exampleDataset(Example::Concert3), Settings());
    QCoreApplication::processEvents();
    const Camera first;
    QCOMPARE(w.plot()->camera(), first);
    QCOMPARE(w.plot()->cube().markers.size(), 8);
    const QPoint from(200, 200);
    QTest::mousePress(w.plot(), Qt::LeftButton, {}, from);
    QTest::mouseMove(w.plot(), from + QPoint(60, 10));
    QTest::mouseRelease(w.plot(), Qt::LeftButton, {}, from + QPoint(60, 10));
    const Camera turned = w.plot()->camera();
    QVERIFY(turned.turn < first.turn && turned.tilt > first.tilt);
    QTest::mouseDClick(w.plot(), Qt::LeftButton, {}, from);
    QCOMPARE(w.plot()->camera(), first);
    // With the focus the arrow keys turn the cube, without it they step.
    w.plot()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(w.plot(), Qt::Key_Left);
    QTest::keyClick(w.plot(), Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(w.plot()->camera(), (Camera{first.turn + 6, first.tilt + 1}));
    QCOMPARE(w.position(), 0);
    QTest::keyClick(w.plot(), Qt::Key_Home);
    QCOMPARE(w.plot()->camera(), first);
    w.plot()->clearFocus();
    w.press(Qt::Key_Right);
    QCOMPARE(w.position(), 1);
    // Two inputs again: nothing turns.
    w.choose(u"XOR"_s);
    QCoreApplication::processEvents();
    QTest::mousePress(w.plot(), Qt::LeftButton, {}, from);
    QTest::mouseMove(w.plot(), from + QPoint(60, 10));
    QTest::mouseRelease(w.plot(), Qt::LeftButton, {}, from + QPoint(60, 10));
    QCOMPARE(w.plot()->camera(), first);
    QCOMPARE(w.plot()->focusPolicy(), Qt::NoFocus);
}

/// Whose plane it is, is said above the cube, not across it.
void tst_Cube::belowItsHeading()
{
    ShownWindow w;
    w.window.openRun(exampleDataset(Example::Concert3), Settings());
    w.press(Qt::Key_W);
    w.press(Qt::Key_F5);
    w.window.resize(1280, 720);
    QTRY_VERIFY(!w.plot()->cube().remark.isEmpty());
    QTest::qWait(50);
    const QRect axes = w.plot()->axisRect()->rect();
    double highest = axes.bottom();
    double lowest = axes.top();
    for (const CubeMarker &marker : w.plot()->cube().markers) {
        const double y = w.plot()->yAxis->coordToPixel(marker.at.y());
        highest = std::min(highest, y);
        lowest = std::max(lowest, y);
    }
    const double letters = 720.0 / 30;
    QVERIFY2(highest > axes.top() + 2 * letters, qPrintable(QString::number(highest)));
    QVERIFY((highest + lowest) / 2 > axes.center().y() + 0.8 * letters);
    QVERIFY(lowest < axes.bottom());
    w.press(Qt::Key_Escape);
    w.press(Qt::Key_W);
}

FRONTERA_WINDOW_TEST(tst_Cube)
#include "tst_cube.moc"

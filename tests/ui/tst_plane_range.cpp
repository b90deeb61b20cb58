// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plots/plane_range.h"

#include "core/data/examples.h"
#include "core/data/gates.h"
#include "core/explanation/explanation.h"
#include "core/session/session_file.h"
#include "tests/ui/isolated_main.h"
#include "tests/ui/plot_svg.h"
#include "tests/ui/shown_window.h"
#include "ui/plots/scatter.h"
#include "ui/slides/picture.h"
#include "ui/views/shown.h"
#include "ui/window/stage.h"
#include "ui/window/stage_view.h"
#include "ui/window/view_actions.h"

#include <QHelpEvent>
#include <QToolTip>
#include <QWheelEvent>
#include <cmath>
#include <limits>
#include <random>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

QRectF seen(const BoundaryPlot &plot)
{
    return {QPointF(plot.xAxis->range().lower, plot.yAxis->range().lower),
            QPointF(plot.xAxis->range().upper, plot.yAxis->range().upper)};
}

struct RangeWindow : ShownWindow
{
    QRectF drawn()
    {
        QCoreApplication::processEvents();
        plot()->replot();
        return seen(*plot());
    }
    [[nodiscard]] QPointF pixelAt(QPointF place)
    {
        return {plot()->xAxis->coordToPixel(place.x()), plot()->yAxis->coordToPixel(place.y())};
    }
    void wheel(QPointF pixel, int notches, Qt::KeyboardModifiers modifiers = {})
    {
        QWheelEvent event(pixel, plot()->mapToGlobal(pixel), {}, QPoint(0, 120 * notches), {},
                          modifiers, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(plot(), &event);
    }
    void drag(Qt::MouseButton button, QPointF from, QPointF to)
    {
        QTest::mousePress(plot(), button, {}, from.toPoint());
        for (const double t : {0.3, 0.6, 1.0}) {
            const QPointF at = from + t * (to - from);
            QMouseEvent move(QEvent::MouseMove, at, plot()->mapToGlobal(at), Qt::NoButton, button,
                             {});
            QCoreApplication::sendEvent(plot(), &move);
        }
        QTest::mouseRelease(plot(), button, {}, to.toPoint());
    }
    [[nodiscard]] QWidget *corner() { return window.findChild<QWidget *>(u"usualRange"_s); }
};

bool areNear(const QRectF &one, const QRectF &other)
{
    const double little = 1e-9 * std::max(other.width(), other.height());
    return std::abs(one.left() - other.left()) < little &&
           std::abs(one.right() - other.right()) < little &&
           std::abs(one.top() - other.top()) < little &&
           std::abs(one.bottom() - other.bottom()) < little;
}

} // namespace

class tst_PlaneRange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bounds();
    void zoomsAboutThePointer();
    void keys();
    void moves();
    void endsWithTheData();
    void staysWhilePointsArePlaced();
    void keptInSessions();
    void refusedInSessions();
    void inPictures();
    void nothingOutside_data();
    void nothingOutside();
    void valuesOfAPoint();
    void inAPresentation();
};

/// Whatever is asked for, what is drawn is finite, has an extent, and is not lost.
void tst_PlaneRange::bounds()
{
    const QRectF usual(-0.36, -0.36, 1.72, 1.72);
    const double odd[] = {0,
                          1e-300,
                          1e300,
                          -1e300,
                          0.5,
                          std::numeric_limits<double>::infinity(),
                          1e-20,
                          -1,
                          1.5,
                          1e9,
                          std::numeric_limits<double>::quiet_NaN()};
    for (const double x : odd) {
        for (const double y : odd) {
            for (const double width : odd) {
                for (const double height : odd) {
                    const QRectF range = boundedRange(QRectF(x, y, width, height), usual);
                    QVERIFY(std::isfinite(range.left()) && std::isfinite(range.top()));
                    QVERIFY(range.width() > 0 && range.height() > 0);
                    const double side = std::max(range.width(), range.height());
                    QVERIFY(side > 1e-3 && side < 40);
                    QVERIFY(std::abs(range.center().x()) < 4 && std::abs(range.center().y()) < 4);
                    QVERIFY(areNear(boundedRange(range, usual), range));
                }
            }
        }
    }
    // Far from 0 places are no closer together than doubles can tell.
    const QRectF far(1e12, 1e12, 100, 100);
    QVERIFY(boundedRange(QRectF(1e12, 1e12, 1e-3, 1e-3), far).width() >= 99);
}

/// The place under the pointer stays there; as many notches back bring back the very picture.
void tst_PlaneRange::zoomsAboutThePointer()
{
    RangeWindow w;
    QVERIFY(w.isActive);
    w.window.resize(792, 736); // numbers beside the axes keep their width there
    const QRectF usual = w.drawn();
    QVERIFY(!w.corner()->isVisible());
    const QPointF place(1, 0);
    const QPointF pixel = w.pixelAt(place);
    for (int i = 1; i <= 5; ++i) {
        w.wheel(pixel, 1);
        const QRectF now = w.drawn();
        QVERIFY(std::abs(now.width() / usual.width() - std::pow(1.2, -i)) < 0.01);
        QVERIFY(QLineF(w.pixelAt(place), pixel).length() < 3);
        QVERIFY(w.corner()->isVisible());
    }
    w.wheel(pixel, -5);
    QCOMPARE(w.drawn(), usual);
    QVERIFY(!w.corner()->isVisible());
    w.wheel(pixel, 1000); // as far as it goes
    QVERIFY(w.drawn().width() > 1e-3);
    w.wheel(pixel, -2000);
    QVERIFY(w.drawn().width() < 100);
    w.click(w.corner());
    QCOMPARE(w.drawn(), usual);
    QVERIFY(!w.corner()->isVisible());
}

void tst_PlaneRange::keys()
{
    RangeWindow w;
    QVERIFY(w.isActive);
    const QRectF usual = w.drawn();
    w.press(Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(w.drawn().width() < usual.width());
    const QRectF zoomed = w.drawn();
    w.press(Qt::Key_Right, Qt::ControlModifier);
    QVERIFY(w.drawn().left() > zoomed.left());
    QCOMPARE(w.position(), 0); // it does not step
    w.press(Qt::Key_Left, Qt::ControlModifier);
    QVERIFY(areNear(w.drawn(), zoomed));
    w.press(Qt::Key_Up, Qt::ControlModifier);
    QVERIFY(w.drawn().top() > zoomed.top());
    w.press(Qt::Key_Down, Qt::ControlModifier);
    w.press(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(w.drawn(), usual);
    w.press(Qt::Key_Equal, Qt::ControlModifier);
    w.press(Qt::Key_Equal, Qt::ControlModifier);
    w.press(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(w.drawn(), usual);
}

/// The place that is taken goes with the pointer, by either button; a click moves nothing, nor does
/// the left button where a tool has it.
void tst_PlaneRange::moves()
{
    RangeWindow w;
    QVERIFY(w.isActive);
    const QRectF usual = w.drawn();
    const QPointF place(0.5, 0.7);
    const QPointF from = w.pixelAt(place);
    const QPointF to = from + QPointF(60, 40);
    for (const Qt::MouseButton button : {Qt::LeftButton, Qt::MiddleButton}) {
        w.drag(button, from, to);
        w.drawn();
        QVERIFY(QLineF(w.pixelAt(place), to).length() < 3);
        w.press(Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(w.drawn(), usual);
    }
    QTest::mouseClick(w.plot(), Qt::LeftButton, {}, from.toPoint());
    QCOMPARE(w.drawn(), usual);
    w.press(Qt::Key_L);
    QCoreApplication::processEvents();
    const QRectF withTool = w.drawn();
    w.drag(Qt::LeftButton, w.pixelAt({0.5, 0.2}), to);
    QCOMPARE(w.drawn(), withTool);
    w.drag(Qt::MiddleButton, from, to);
    QVERIFY(w.drawn() != withTool);
}

void tst_PlaneRange::endsWithTheData()
{
    RangeWindow w;
    QVERIFY(w.isActive);
    w.openSettings();
    QTest::qWait(50); // until all is laid out
    const QRectF usual = w.drawn();
    w.press(Qt::Key_Plus, Qt::ControlModifier);
    w.press(Qt::Key_Right); // a step is of the same data
    w.enter(u"Learning rate η"_s, u"0.5"_s);
    QVERIFY(w.drawn() != usual);
    w.choose(u"XOR"_s);
    QCOMPARE(w.drawn(), usual);
    // A cube has no plane.
    w.press(Qt::Key_Plus, Qt::ControlModifier);
    w.window.openRun(exampleDataset(Example::Concert3), Settings());
    w.drawn();
    QVERIFY(!w.action(u"Zoom &in"_s)->isEnabled() && !w.corner()->isVisible());
    w.wheel(QPointF(w.plot()->rect().center()), 1);
    QVERIFY(!w.plot()->range());
}

void tst_PlaneRange::staysWhilePointsArePlaced()
{
    RangeWindow w;
    QVERIFY(w.isActive);
    w.press(Qt::Key_P);
    w.drawn();
    w.wheel(w.pixelAt({0.5, 0.5}), 2);
    const QRectF zoomed = w.drawn();
    QTest::mouseClick(w.plot(), Qt::LeftButton, {}, w.pixelAt({0.6, 0.6}).toPoint());
    QCOMPARE(w.run().data().observationCount(), 5);
    QVERIFY(areNear(w.drawn(), zoomed));
}

/// A session has the part of the plane, and only where there is one the version that knows it.
void tst_PlaneRange::keptInSessions()
{
    Session session;
    session.data = gateDataset(XorGate);
    QCOMPARE(versionFor(session), 1);
    QVERIFY(!writeSession(session).contains("range"));
    session.view.range = {-0.1, 0.30000000000000004, 0.5, 1e-3 + 0.5};
    session.settings = withAllWeights(session.settings, 2);
    QCOMPARE(versionFor(session), 2);
    const auto read = readSession(writeSession(session));
    QVERIFY(std::holds_alternative<Session>(read));
    QCOMPARE(std::get<Session>(read).view, session.view);
    // From window to window.
    RangeWindow w;
    QVERIFY(w.isActive);
    w.press(Qt::Key_Plus, Qt::ControlModifier);
    w.press(Qt::Key_Right, Qt::ControlModifier);
    const QRectF zoomed = w.drawn();
    auto *stage = w.window.findChild<Stage *>();
    auto *views = w.window.findChild<ViewActions *>();
    const SessionView view = StageView(*stage, *views).view();
    w.press(Qt::Key_0, Qt::ControlModifier);
    Run none;
    StageView(*stage, *views).show(view, std::nullopt, w.run().data(), none);
    QVERIFY(areNear(w.drawn(), zoomed));
    StageView(*stage, *views).show({}, std::nullopt, w.run().data(), none);
    QVERIFY(!w.plot()->range());
}

void tst_PlaneRange::refusedInSessions()
{
    Session session;
    session.data = gateDataset(XorGate);
    session.view.range = {0, 1, 2, 3};
    const QByteArray good = writeSession(session);
    QVERIFY(std::holds_alternative<Session>(readSession(good)));
    const auto with = [&good](const QByteArray &range) {
        QByteArray bytes = good;
        const qsizetype at = bytes.indexOf("[", bytes.indexOf("\"range\""));
        bytes.replace(at, bytes.indexOf("]", at) + 1 - at, range);
        return readSession(bytes);
    };
    QVERIFY(std::holds_alternative<Session>(with("[0, 1e-3, -2, 3.5]")));
    for (const char *range : {"[1, 0, 2, 3]", "[0, 1, 3, 3]", "[0, 1, 2]", "[0, 1, 2, 3, 4]", "[]",
                              "[0, 1, 2, \"3\"]", "[0, 1, 2, null]", "[0, 1, 2, 1e301]"}) {
        const auto read = with(range);
        QVERIFY2(std::holds_alternative<SessionError>(read), range);
        QCOMPARE(std::get<SessionError>(read).problem, SessionProblem::NotAPart);
        QCOMPARE(std::get<SessionError>(read).key, u"view.range"_s);
    }
    QCOMPARE(std::get<SessionError>(with("true")).problem, SessionProblem::NotAList);
}

/// A picture shows what the window shows.
void tst_PlaneRange::inPictures()
{
    RangeWindow w;
    QVERIFY(w.isActive);
    w.press(Qt::Key_Plus, Qt::ControlModifier);
    w.press(Qt::Key_Up, Qt::ControlModifier);
    const QRectF zoomed = w.drawn();
    const Shown shown = w.window.findChild<Stage *>()->shown();
    QVERIFY(shown.range.has_value());
    BoundaryPlot plot(w.run());
    plot.resize(500, 900);
    plot.setShown(shown);
    plot.replot();
    const QRectF drawn = seen(plot);
    const QRectF range = *shown.range;
    QVERIFY(drawn.adjusted(-1e-9, -1e-9, 1e-9, 1e-9).contains(range));
    QVERIFY(zoomed.adjusted(-1e-9, -1e-9, 1e-9, 1e-9).contains(range));
    const double more = drawn.width() - range.width();
    QVERIFY(std::min(more, drawn.height() - range.height()) < 1e-9); // but only in one direction
}

void tst_PlaneRange::nothingOutside_data()
{
    QTest::addColumn<Dataset>("data");
    QTest::addColumn<bool>("isWhy");
    QTest::newRow("AND") << gateDataset(AndGate) << false;
    QTest::newRow("XOR, why") << gateDataset(XorGate) << true;
    QTest::newRow("AND, why") << gateDataset(AndGate) << true;
    QTest::newRow("clouds") << exampleDataset(Example::Clouds) << false;
    QTest::newRow("clouds, why") << exampleDataset(Example::Clouds) << true;
}

/// In an SVG file, which is not clipped, no line and no word lies outside the axes, whatever part
/// of the plane is seen; only signs at the edge may reach over it.
void tst_PlaneRange::nothingOutside()
{
    QFETCH(Dataset, data);
    QFETCH(bool, isWhy);
    Run run;
    run.start(data, Settings());
    run.reach(6);
    const auto explanation =
        std::make_shared<const Explanation>(explain(run.data(), run.settings()));
    BoundaryPlot plot(run);
    if (isWhy)
        plot.showWhy(&explanation->separability);
    constexpr QSize size(640, 480);
    plot.resize(size);
    plot.replot();
    const QRectF usual = plot.scatter().area();
    std::mt19937 random(3);
    std::uniform_real_distribution<double> part(0, 1);
    static const QRegularExpression stroke(
        u"<(?:polyline|line|polygon)[^>]*(?:points=\"([^\"]*)\")"_s);
    static const QRegularExpression round(
        u"<(?:circle|ellipse)[^>]*cx=\"([^\"]*)\" cy=\"([^\"]*)\""_s);
    for (int i = 0; i < 12; ++i) {
        const double side = usual.width() * (0.05 + 0.6 * part(random));
        plot.setRange(QRectF(usual.left() + part(random) * (usual.width() - side),
                             usual.top() + part(random) * (usual.height() - side), side, side));
        plot.replot();
        const QString svg = svgOf(plot, size);
        const QRectF inside = QRectF(plot.axisRect()->rect()).adjusted(-1, -1, 1, 1);
        const QRectF axes = inside.adjusted(-40, -40, 40, 40);
        for (const QRegularExpressionMatch &match : round.globalMatch(svg))
            QVERIFY2(
                axes.contains(QPointF(match.captured(1).toDouble(), match.captured(2).toDouble())),
                qPrintable(match.captured()));
        for (const QRegularExpressionMatch &match : stroke.globalMatch(svg)) {
            for (const QString &pair : match.captured(1).split(u' ', Qt::SkipEmptyParts)) {
                const QPointF at(pair.section(u',', 0, 0).toDouble(),
                                 pair.section(u',', 1, 1).toDouble());
                QVERIFY2(axes.contains(at), qPrintable(pair));
            }
        }
        QCOMPARE(problemOfWords(drawnWords(plot, size), size, 8), QString());
    }
}

/// Under the pointer a point tells its row, its inputs, its target, and sum and output exactly.
void tst_PlaneRange::valuesOfAPoint()
{
    RangeWindow w;
    QVERIFY(w.isActive);
    w.window.openRun(gateDataset(AndGate), Settings(), 10);
    w.drawn();
    QCOMPARE(w.plot()->rowNear(w.pixelAt({1, 0}) + QPointF(5, 5)), std::optional(2));
    QCOMPARE(w.plot()->rowNear(w.pixelAt({1, 0}) + QPointF(7, 7)), std::nullopt);
    QCOMPARE(w.plot()->valuesAt(1),
             (QStringList{u"Observation 2"_s, u"x₁ = 0"_s, u"x₂ = 1"_s, u"target t = 0"_s,
                          u"sum z = −0.2"_s, u"output ŷ = 0 ✓"_s}));
    QCOMPARE(w.plot()->valuesAt(2).mid(3),
             (QStringList{u"target t = 0"_s, u"sum z = 0"_s, u"output ŷ = 1 ✗"_s}));
    const QPoint at = w.pixelAt({1, 0}).toPoint();
    QHelpEvent help(QEvent::ToolTip, at, w.plot()->mapToGlobal(at));
    QCoreApplication::sendEvent(w.plot(), &help);
    QVERIFY2(QToolTip::text().contains(u"sum z = 0"_s), qPrintable(QToolTip::text()));
    // A proof does not judge.
    w.press(Qt::Key_W);
    w.drawn();
    QCOMPARE(w.plot()->valuesAt(2).size(), 4);
    w.press(Qt::Key_W);
    // Names, classes and a cube.
    w.window.openRun(exampleDataset(Example::Concert3), Settings());
    w.drawn();
    const QStringList values = w.plot()->valuesAt(0);
    QCOMPARE(values.size(), 7);
    QCOMPARE(values[1], u"visa (x₁) = 0"_s);
    for (const CubeMarker &marker : w.plot()->cube().markers)
        QVERIFY(w.plot()->rowNear(w.pixelAt(marker.at)).has_value());
    // What the data call a class; and a crowd.
    w.window.openRun(exampleDataset(Example::Iris), Settings());
    w.drawn();
    QVERIFY2(w.plot()->valuesAt(0)[3].contains(u'('), qPrintable(w.plot()->valuesAt(0)[3]));
    std::vector<Decimal> inputs;
    std::vector<int> targets;
    for (int i = 0; i < 2500; ++i) {
        inputs.insert(inputs.end(), {Decimal(i % 50), Decimal(i / 50)});
        targets.push_back(i % 50 < 20);
    }
    w.window.openRun(Dataset(u"many"_s, {u"x1"_s, u"x2"_s}, inputs, targets), Settings());
    w.drawn();
    QCOMPARE(w.plot()->rowNear(w.pixelAt({7, 3}) + QPointF(1, 1)), std::optional(157));
}

/// Before a class the keys are those of the letters; the wheel alone zooms.
void tst_PlaneRange::inAPresentation()
{
    RangeWindow w;
    QVERIFY(w.isActive);
    w.press(Qt::Key_F5);
    QCoreApplication::processEvents();
    const QRectF usual = w.drawn();
    w.press(Qt::Key_Plus, Qt::ControlModifier);
    w.wheel(w.pixelAt({0.5, 0.5}), 1, Qt::ControlModifier);
    QVERIFY(!w.plot()->range());
    w.press(Qt::Key_0, Qt::ControlModifier);
    QTRY_COMPARE(w.drawn(), usual);
    w.wheel(w.pixelAt({0.5, 0.5}), 1);
    QVERIFY(w.drawn() != usual);
    w.press(Qt::Key_Escape);
    QCoreApplication::processEvents();
    w.press(Qt::Key_0, Qt::ControlModifier);
    QVERIFY(!w.plot()->range());
}

FRONTERA_WINDOW_TEST(tst_PlaneRange)
#include "tst_plane_range.moc"

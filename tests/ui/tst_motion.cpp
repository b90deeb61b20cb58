// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/gates.h"
#include "tests/ui/isolated_main.h"
#include "tests/ui/shown_window.h"
#include "ui/plots/line_turn.h"
#include "ui/views/hidden/hidden_picture.h"
#include "ui/views/hidden/hidden_plot.h"

#include <cmath>
#include <random>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

QImage now(RunPlot &plot)
{
    plot.replot();
    return plot.toPixmap(plot.width(), plot.height()).toImage();
}

/// What a plot draws that never moved.
template <typename Plot>
QImage atRest(const Plot &plot, const Run &run)
{
    Plot still(run);
    if constexpr (std::is_same_v<Plot, BoundaryPlot>)
        still.showNext();
    still.setTheme(lightTheme());
    still.setFont(plot.font());
    still.resize(plot.size());
    (void)still.grab(); // which gives it its size
    return now(still);
}

/// A window in which the desktop wants motion, slow enough to be looked at.
struct MovingWindow : ShownWindow
{
    MovingWindow()
    {
        QApplication::setStyle(new StillStyle(200));
        window.setThemeChoice(ThemeChoice::Light);
        refreshed();
    }
    ~MovingWindow() { QApplication::setStyle(new StillStyle); }

    static void refreshed()
    {
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
    }
    /// Goes to the state before step 10 of AND, which swings the line.
    void beforeStepTen()
    {
        window.openRun(gateDataset(AndGate), Settings(), 9);
        refreshed();
        plot()->replot();
        QTest::qWait(300); // a pause as a person makes one
    }
    /// Takes step 10 and looks at the line while it turns. Tries again where the machine is so slow
    /// that it is at rest by then. True if it was seen to turn.
    [[nodiscard]] bool isSeenTurning()
    {
        for (int i = 0; i < 5; ++i) {
            beforeStepTen();
            press(Qt::Key_Right);
            refreshed();
            if (line().x1() != line().x2()) // x₁ = 1 is upright
                return true;
        }
        return false;
    }
    [[nodiscard]] QLineF line()
    {
        plot()->replot();
        return plot()->picture().line.value();
    }
};

/// The same with the points of three neurons, which are one sign where XOR begins, a half for each
/// class, at (1, 1).
struct HiddenWindow : MovingWindow
{
    HiddenWindow()
    {
        window.resize(1280, 720); // with room for it
        refreshed();
    }
    void openThree()
    {
        window.openRun(gateDataset(XorGate), Settings());
        refreshed();
        press(Qt::Key_T);
    }
    [[nodiscard]] HiddenPlot *hidden() { return window.findChild<HiddenPlot *>(); }
    [[nodiscard]] std::vector<Marker> markers()
    {
        hidden()->replot();
        return hidden()->picture().markers;
    }
    /// True if all points are seen to slide after `act`, which is tried again where the machine is
    /// so slow that they are at rest by then.
    template <typename Act>
    [[nodiscard]] bool isSeen(const Act &act)
    {
        for (int i = 0; i < 5; ++i) {
            act();
            refreshed();
            const auto place = [](const Marker &marker) {
                return std::pair(marker.at.x(), marker.at.y());
            };
            if (!std::ranges::equal(markers(), hiddenPicture(run(), hiddenArea()).markers, {},
                                    place, place))
                return true;
        }
        return false;
    }
    [[nodiscard]] bool isAtRest() { return now(*hidden()) == atRest(*hidden(), run()); }
};

} // namespace

class tst_Motion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void turnsAboutTheCrossing();
    void turnsInTheWindow();
    void endsAtAKey();
    void restsOtherwise();
    void pointsSlideIntoTheHiddenPlane();
    void slideGoesOnFromWhereItIs();
    void canBeTurnedOff();
};

/// At both ends it is one of the lines; in between it passes through their crossing, at an angle
/// that grows evenly and less than half a turn; parallel lines shift.
void tst_Motion::turnsAboutTheCrossing()
{
    std::mt19937 random(5);
    std::uniform_real_distribution<double> number(-2, 2);
    for (int i = 0; i < 200; ++i) {
        const DrawnLine from(number(random), number(random), number(random));
        const DrawnLine to(number(random), number(random), number(random));
        QVERIFY(canTurn(from, to));
        const double sine = from.a1 * to.a2 - from.a2 * to.a1;
        const QPointF crossing((from.a2 * to.c - to.a2 * from.c) / sine,
                               (to.a1 * from.c - from.a1 * to.c) / sine);
        const double first = std::atan2(from.a2, from.a1);
        double before = 0;
        for (const double progress : {0.0, 0.25, 0.5, 0.75, 1.0}) {
            const DrawnLine line = turned(from, to, progress);
            const double scale = 1 + std::hypot(crossing.x(), crossing.y());
            QVERIFY(std::abs(line.valueAt(crossing)) < 1e-9 * scale);
            const double turn = std::remainder(std::atan2(line.a2, line.a1) - first, 2 * M_PI);
            QVERIFY(std::abs(turn) < M_PI && std::abs(turn) >= std::abs(before) - 1e-12);
            before = turn;
        }
        const double whole = std::atan2(to.a2, to.a1) - first;
        QVERIFY(std::abs(std::remainder(before - whole, 2 * M_PI)) < 1e-9);
    }
    const DrawnLine shifted = turned(DrawnLine(2, 0, 2), DrawnLine(1, 0, 3), 0.5);
    QCOMPARE(-shifted.c / shifted.a1, -2.0);
    QVERIFY(!canTurn(DrawnLine(1, 0, 0), DrawnLine(-1, 0, 0)));
    QVERIFY(!canTurn(DrawnLine(0, 0, 1), DrawnLine(1, 0, 0)));
}

/// During the turn the line is neither the old one nor the new one, all else is of the new step at
/// once; then the plot is what a still one draws.
void tst_Motion::turnsInTheWindow()
{
    MovingWindow w;
    QVERIFY(w.isActive);
    w.beforeStepTen();
    QVERIFY(w.isSeenTurning());
    QVERIFY(w.says(u"(0, 1) should give 0 but gave 1"_s)); // nothing waits for it
    QCOMPARE(w.position(), 10);
    QTRY_COMPARE(w.line().x1(), 1.0);
    QCOMPARE(w.line().x2(), 1.0);
    QTest::qWait(200);
    QCOMPARE(now(*w.plot()), atRest(*w.plot(), w.run()));
}

void tst_Motion::endsAtAKey()
{
    MovingWindow w;
    QVERIFY(w.isActive);
    QVERIFY(w.isSeenTurning());
    w.press(Qt::Key_Control);
    w.refreshed();
    QCOMPARE(now(*w.plot()), atRest(*w.plot(), w.run()));
    QCOMPARE(w.position(), 10);
}

/// A step that was right, one that follows soon, and a jump move nothing; nor where the desktop
/// wants no motion.
void tst_Motion::restsOtherwise()
{
    MovingWindow w;
    QVERIFY(w.isActive);
    w.window.openRun(gateDataset(AndGate), Settings(), 8);
    w.refreshed();
    w.plot()->replot();
    QTest::qWait(300);
    w.press(Qt::Key_Right); // step 9 is right
    w.refreshed();
    QCOMPARE(now(*w.plot()), atRest(*w.plot(), w.run()));
    w.press(Qt::Key_Left);
    w.refreshed();
    QTest::qWait(300);
    w.press(Qt::Key_Right);
    w.refreshed();
    w.press(Qt::Key_Right); // step 10 is not, but follows at once: nothing is compared in between
    w.refreshed();
    QCOMPARE(now(*w.plot()), atRest(*w.plot(), w.run()));
    QTest::qWait(300);
    w.press(Qt::Key_Right, Qt::ShiftModifier);
    w.refreshed();
    QCOMPARE(now(*w.plot()), atRest(*w.plot(), w.run()));
    QApplication::setStyle(new StillStyle);
    w.beforeStepTen();
    w.press(Qt::Key_Right);
    w.refreshed();
    QCOMPARE(now(*w.plot()), atRest(*w.plot(), w.run()));
}

/// Where the plane is opened each point comes from its inputs, and where a step has changed
/// outputs, from where it was. Words are of where they go.
void tst_Motion::pointsSlideIntoTheHiddenPlane()
{
    HiddenWindow w;
    QVERIFY(w.isActive);
    QVERIFY(w.isSeen([&w] { w.openThree(); }));
    const QString words = w.hidden()->description();
    QVERIFY2(words.contains(u"(h₁, h₂) = (1, 1): (0, 0) (1, 1)"_s), qPrintable(words));
    for (const Marker &marker : w.markers()) { // on the way from its inputs to (1, 1)
        const QPointF inputs(marker.label.at(1).digitValue(), marker.label.at(4).digitValue());
        const QPointF done = marker.at - inputs;
        const QPointF whole = QPointF(1, 1) - inputs;
        QVERIFY(std::abs(done.x() * whole.y() - done.y() * whole.x()) < 1e-9);
        QVERIFY(done.x() >= 0 && done.y() >= 0 && (marker.at != QPointF(1, 1) || whole.isNull()));
    }
    QTRY_VERIFY(w.markers().size() == 2);
    QCOMPARE(w.hidden()->description(), words);
    QVERIFY(w.isAtRest());
    // The first step takes all to (0, 1). A key ends the slide.
    QVERIFY(w.isSeen([&w] {
        w.press(Qt::Key_Home);
        w.refreshed();
        w.hidden()->replot();
        QTest::qWait(300);
        w.press(Qt::Key_Right);
    }));
    QCOMPARE(w.position(), 1);
    w.press(Qt::Key_Control);
    w.refreshed();
    QVERIFY(w.isAtRest());
    QTest::qWait(300);
    w.press(Qt::Key_Right, Qt::ShiftModifier); // a jump
    w.refreshed();
    QVERIFY(w.isAtRest());
}

/// One step follows another in the middle of a slide: the points turn round where they are.
void tst_Motion::slideGoesOnFromWhereItIs()
{
    HiddenWindow w;
    QVERIFY(w.isActive);
    double up = 1; // of (0, 0) between (1, 1) and (0, 1)
    for (int i = 0; i < 5 && up == 1; ++i) {
        QVERIFY(w.isSeen([&w] { w.openThree(); }));
        QTest::qWait(250);
        w.choose(u"&Step"_s); // without a key, as the run goes by itself
        w.refreshed();
        for (const Marker &marker : w.markers()) {
            if (marker.label == u"(0, 0)")
                up = marker.at.y();
        }
    }
    QVERIFY(up < 1);
    QCOMPARE(w.position(), 1);
    // Where the desktop wants no motion, it is open at once.
    QApplication::setStyle(new StillStyle);
    w.openThree();
    w.refreshed();
    QVERIFY(w.isAtRest());
}

void tst_Motion::canBeTurnedOff()
{
    {
        MovingWindow w;
        QVERIFY(w.isActive);
        w.choose(u"&Motion"_s);
        w.beforeStepTen();
        w.press(Qt::Key_Right);
        w.refreshed();
        QCOMPARE(now(*w.plot()), atRest(*w.plot(), w.run()));
    }
    MovingWindow next;
    QVERIFY(!next.action(u"&Motion"_s)->isChecked());
    next.choose(u"&Motion"_s);
}

FRONTERA_WINDOW_TEST(tst_Motion)
#include "tst_motion.moc"

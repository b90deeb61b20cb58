// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/gates.h"
#include "tests/thoroughness.h"
#include "tests/ui/isolated_main.h"
#include "tests/ui/shown_window.h"
#include "tests/ui/six_points.h"
#include "ui/panels/own_line_panel.h"
#include "ui/panels/proof_label.h"
#include "ui/panels/side_panel.h"
#include "ui/panels/view_pane.h"
#include "ui/panels/why_panel.h"
#include "ui/plots/scatter.h"
#include "ui/slides/picture.h"
#include "ui/tools/own_line_tool.h"
#include "ui/views/compare/compare_view.h"
#include "ui/views/compare/run_card.h"
#include "ui/views/history/history_plot.h"
#include "ui/views/wall/wall_plot.h"

#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QTextDocument>
#include <QToolButton>
#include <random>

using namespace frontera;
using namespace Qt::StringLiterals;

class tst_WindowViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { beginWithSettings(); }
    void newcomersWindow();
    void xorProof();
    void sixPointsProof();
    void proofFollowsTheSettings();
    void numbersBehindTheProof();
    void ownLineOnXor();
    void ownLineByKeys();
    void ownLineItself();
    void ownLineAboutTheOrigin();
    void ownLineOnAnd();
    void ownLineStays();
    void ownLineOnASlide();
    void stepsAreSeen();
    void ownLineWithoutBias();
    void historyClick();
    void wallClick();
    void tablesOfSteps();
    void comparison();
    void comparisonAtTheStart_data();
    void comparisonAtTheStart();
    void comparisonOnASlide();
    void comingAndGoing();
    void wallKeepsTheProof();
    void proofInANarrowWindow();
    void scrollingByKeys();
    void panelsAreRemembered();
    void lettersInFields();

private:
    static QString plainProof(ShownWindow &w);
};

namespace {

bool isShown(const QWidget *widget)
{
    return widget != nullptr && widget->isVisible();
}

void settled()
{
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
}

QPoint pixelAt(const BoundaryPlot &plot, QPointF place)
{
    return {qRound(plot.xAxis->coordToPixel(place.x())),
            qRound(plot.yAxis->coordToPixel(place.y()))};
}

QPointF placeOf(const OwnLine::Point &point)
{
    return {point[0].toDouble(), point[1].toDouble()};
}

/// Drags with the mouse, as a person does.
void drag(BoundaryPlot *plot, QPointF from, QPointF to)
{
    QTest::mousePress(plot, Qt::LeftButton, {}, pixelAt(*plot, from));
    QTest::mouseMove(plot, pixelAt(*plot, to));
    QTest::mouseRelease(plot, Qt::LeftButton, {}, pixelAt(*plot, to));
}

} // namespace

/// The proof as it is read, without its markup.
QString tst_WindowViews::plainProof(ShownWindow &w)
{
    QTextDocument document;
    document.setHtml(w.label("whyProof"));
    return document.toPlainText().replace(QChar::Nbsp, u' ').replace(u'\n', u' ').simplified();
}

void tst_WindowViews::newcomersWindow()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    QVERIFY(isShown(w.plot()));
    QVERIFY(isShown(w.button(u"Why?"_s)));
    QVERIFY(!isShown(w.window.findChild<WhyPanel *>()));
    QVERIFY(!isShown(w.window.findChild<OwnLinePanel *>()));
    QVERIFY(w.window.findChildren<ViewPane *>().isEmpty());
    QVERIFY(!w.plot()->picture().isQuiet);
    QCOMPARE(w.plot()->picture().lineName, QString());
}

void tst_WindowViews::xorProof()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    w.window.resize(1500, 900); // there is room for three columns
    w.choose(u"XOR"_s);
    w.click(u"Why?"_s);
    settled();
    QVERIFY(isShown(w.window.findChild<WhyPanel *>()));
    QCOMPARE(w.label("whyTitle"), u"Why no line separates XOR"_s);
    QCOMPARE(plainProof(w),
             u"(0, 0) → 0 needs b < 0 z = b (0, 1) → 1 needs w₂ + b ≥ 0 z = w₂ + b "
             "(1, 0) → 1 needs w₁ + b ≥ 0 z = w₁ + b "
             "(1, 1) → 0 needs w₁ + w₂ + b < 0 z = w₁ + w₂ + b Add the inner two: w₁ + w₂ + 2b ≥ 0 "
             "Add the outer two: w₁ + w₂ + 2b < 0"_s);
    // Brackets and dashes say which rows are added, in the colours of their classes.
    const auto *proof = w.window.findChild<ProofLabel *>();
    const std::vector<double> rows = proof->rowMiddles();
    QCOMPARE(rows.size(), std::size_t{6});
    QVERIFY(std::ranges::is_sorted(rows) && rows.front() > 0 && rows.back() < proof->height());
    QStringList brackets;
    for (const ProofLabel::Bracket &bracket : proof->brackets())
        brackets += u"%1 %2 %3"_s.arg(bracket.from)
                        .arg(bracket.to)
                        .arg(bracket.colour == lightTheme().one   ? u"blue"_s
                             : bracket.colour == lightTheme().bad ? u"vermilion"_s
                                                                  : u"other"_s);
    QCOMPARE(brackets,
             (QStringList{u"0 3 vermilion"_s, u"1 2 blue"_s, u"4 4 blue"_s, u"5 5 vermilion"_s}));
    QCOMPARE(w.label("whyConclusion"), u"Both cannot be. There are no such w₁, w₂ and b."_s);
    QCOMPARE(w.label("whyConsequence"), u"And without them there is no line."_s);
    QVERIFY(!isShown(w.window.findChild<KeyButton *>(u"whyMore"_s))); // there are no numbers
    QVERIFY(w.plot()->picture().isQuiet);
    QCOMPARE(w.plot()->picture().lineName, QString()); // w is 0: there is none
    w.pressTimes(Qt::Key_Right, 12);
    w.plot()->prepare();
    QCOMPARE(w.plot()->picture().lineName, u"the line now: x₁ = 0"_s);
    w.press(Qt::Key_W);
    settled();
    QVERIFY(!isShown(w.window.findChild<WhyPanel *>()));
    w.plot()->prepare();
    QVERIFY(!w.plot()->picture().isQuiet);
}

void tst_WindowViews::sixPointsProof()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    w.window.openRun(sixPoints(), Settings());
    w.press(Qt::Key_W);
    settled();
    QCOMPARE(plainProof(w),
             u"1. (0, 0) → 1 needs b ≥ 0 2. (3, 3) → 1 needs 3w₁ + 3w₂ + b ≥ 0 "
             "3. (1, 1) → 0 needs w₁ + w₂ + b < 0 Take 3 × line 3: 3w₁ + 3w₂ + 3b < 0 "
             "Add 2 × line 1 and line 2: 3w₁ + 3w₂ + 3b ≥ 0"_s);
    QCOMPARE(w.plot()->picture().notes.front().at, QPointF(1, 1));
    QVERIFY(w.window.findChild<ProofLabel *>()->brackets().empty()); // its rows are numbered
}

/// Another gate, another proof, at once; and the mistakes are counted as they are made.
void tst_WindowViews::proofFollowsTheSettings()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    w.press(Qt::Key_W);
    w.choose(u"AND"_s);
    settled();
    QCOMPARE(w.label("whyTitle"), u"The widest street for AND"_s);
    QVERIFY(!plainProof(w).contains(u"At most"_s)); // what it means stands first
    QVERIFY(w.label("whyNumbers").contains(u"At most 51 mistakes are possible; so far 0."_s));
    w.pressTimes(Qt::Key_Right, 7);
    settled();
    QVERIFY(w.label("whyNumbers").contains(u"At most 51 mistakes are possible; so far 4."_s));
    w.choose(u"OR"_s);
    settled();
    QVERIFY(w.label("whyNumbers").contains(u"At most 27 mistakes are possible; so far 0."_s));
}

/// They are one click away, stay so in the next window, and are left out for a class.
void tst_WindowViews::numbersBehindTheProof()
{
    const auto more = [](ShownWindow &w) { return w.window.findChild<KeyButton *>(u"whyMore"_s); };
    const auto numbers = [](ShownWindow &w) {
        return w.window.findChild<QLabel *>(u"whyNumbers"_s);
    };
    ShownWindow first;
    QVERIFY(first.isActive);
    first.press(Qt::Key_W);
    settled();
    QVERIFY(first.says(u"A line separates the classes: x₁ + x₂ = 1.5."_s));
    QVERIFY(!first.says(u"Novikoff"_s));
    QVERIFY(isShown(more(first)));
    first.click(more(first));
    settled();
    QVERIFY(first.says(u"by Novikoff (1962)"_s) && isShown(numbers(first)));
    ShownWindow second;
    QVERIFY(second.isActive);
    if (!isShown(more(second)))
        second.press(Qt::Key_W);
    settled();
    QVERIFY(isShown(numbers(second)));
    second.press(Qt::Key_F5);
    settled();
    second.press(Qt::Key_W);
    settled();
    if (!isShown(second.window.findChild<WhyPanel *>()))
        second.press(Qt::Key_W);
    settled();
    QVERIFY(isShown(second.window.findChild<WhyPanel *>()));
    QVERIFY(!isShown(numbers(second)) && !isShown(more(second)));
    second.press(Qt::Key_Escape);
    settled();
    QVERIFY(isShown(numbers(second)));
    second.click(more(second));
    settled();
    QVERIFY(!second.says(u"Novikoff"_s) && isShown(more(second)));
}

/// Five hundred placements: XOR never has more than three right, three are reached, and then the
/// proof is offered.
void tst_WindowViews::ownLineOnXor()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    w.choose(u"XOR"_s);
    w.press(Qt::Key_L);
    settled();
    const auto *panel = w.window.findChild<OwnLinePanel *>();
    QVERIFY(isShown(panel));
    auto *tool = w.window.findChild<OwnLineTool *>();
    std::mt19937 random(4);
    std::uniform_real_distribution<double> place(-0.3, 1.3);
    int most = 0;
    for (int i = 0; i < rounds(400); ++i) {
        const QPointF from = placeOf(i % 2 == 0 ? tool->line().from : tool->line().to);
        drag(w.plot(), from, {place(random), place(random)});
        const QString score = w.label("ownLineScore");
        const int right = score.section(u' ', 2, 2).toInt();
        QVERIFY2(score == u"Your line: %1 of 4 right"_s.arg(right) && right >= 2 && right <= 3,
                 qPrintable(score));
        most = std::max(most, right);
        w.plot()->prepare();
        const auto &markers = w.plot()->picture().markers;
        QCOMPARE(std::ranges::count_if(markers, [](const Marker &m) { return !m.sign.isWrong; }),
                 right);
    }
    QCOMPARE(most, 3);
    QCOMPARE(w.label("ownLineBest"), u"Best so far: 3 of 4. No line gets more."_s);
    QVERIFY(isShown(panel->findChild<KeyButton *>()));
    w.click(panel->findChild<KeyButton *>());
    settled();
    QCOMPARE(w.label("whyTitle"), u"Why no line separates XOR"_s);
}

/// The arrow keys move the handle, not the run, with Alt finely and with Shift both handles; Tab
/// takes the other handle; then the plot lets go. With Ctrl they do neither.
void tst_WindowViews::ownLineByKeys()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    w.press(Qt::Key_L);
    settled();
    auto *tool = w.window.findChild<OwnLineTool *>();
    QVERIFY(w.plot()->hasFocus());
    const OwnLine before = tool->line();
    w.pressTimes(Qt::Key_Up, 3);
    w.press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(tool->line().to, before.to);
    QCOMPARE(tool->line().from[1], before.from[1] + Decimal(15, -2));
    QCOMPARE(tool->line().from[0], before.from[0] - Decimal(1, -2));
    const OwnLine nudged = tool->line();
    w.press(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(tool->line(), nudged);
    w.press(Qt::Key_Right, Qt::ShiftModifier);
    w.press(Qt::Key_Up, Qt::ShiftModifier | Qt::AltModifier);
    for (const auto &[moved, point] :
         {std::pair(tool->line().from, nudged.from), std::pair(tool->line().to, nudged.to)}) {
        QCOMPARE(moved[0], point[0] + Decimal(5, -2));
        QCOMPARE(moved[1], point[1] + Decimal(1, -2));
    }
    w.press(Qt::Key_Left, Qt::ShiftModifier);
    w.press(Qt::Key_Down, Qt::ShiftModifier | Qt::AltModifier);
    QCOMPARE(tool->line(), nudged);
    w.press(Qt::Key_Tab);
    QVERIFY(w.plot()->hasFocus());
    w.press(Qt::Key_Down);
    QCOMPARE(tool->line().to[1], before.to[1] - Decimal(5, -2));
    w.press(Qt::Key_Backtab, Qt::ShiftModifier);
    w.press(Qt::Key_Down);
    QCOMPARE(tool->line().from[1], nudged.from[1] - Decimal(5, -2));
    w.pressTimes(Qt::Key_Tab, 2);
    QVERIFY(!w.plot()->hasFocus());
    w.press(Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(w.plot()->hasFocus());
    w.press(Qt::Key_Up); // coming from behind, the second handle is the first one met
    QCOMPARE(tool->line().to[1], before.to[1]);
    QCOMPARE(w.position(), 0);
    w.press(Qt::Key_L);
    settled();
    w.press(Qt::Key_Right);
    QCOMPARE(w.position(), 1);
}

/// The line itself is taken anywhere beside its handles, between and beyond them, and keeps its
/// direction exactly; its handles stay in the picture. Beside it nothing is taken.
void tst_WindowViews::ownLineItself()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    w.press(Qt::Key_L);
    settled();
    auto *tool = w.window.findChild<OwnLineTool *>();
    const OwnLine first = tool->line();
    const QPointF from = placeOf(first.from);
    const QPointF to = placeOf(first.to);
    const QRectF area = w.plot()->scatter().area();
    for (const double t : {1.12, -0.12, 0.5, 0.3}) {
        const OwnLine before = tool->line();
        const QPointF grip = placeOf(before.from) + t * (to - from);
        QTest::mouseMove(w.plot(), pixelAt(*w.plot(), grip));
        QCOMPARE(w.plot()->cursor().shape(), Qt::OpenHandCursor);
        drag(w.plot(), grip, grip + QPointF(0.04, -0.2));
        const OwnLine after = tool->line();
        for (const std::size_t axis : {0U, 1U})
            QCOMPARE(after.to[axis] - after.from[axis], first.to[axis] - first.from[axis]);
        const QPointF way = placeOf(after.from) - placeOf(before.from);
        QVERIFY(QLineF(way, {0.04, -0.2}).length() < 0.02); // of the grid, and a pixel
        QCOMPARE(w.label("ownLineScore").contains(u"of 4 right"_s), true);
    }
    const QPointF middle = (placeOf(tool->line().from) + placeOf(tool->line().to)) / 2;
    drag(w.plot(), middle, middle - QPointF(0, 20)); // far beyond the plot
    for (const OwnLine::Point &point : {tool->line().from, tool->line().to})
        QVERIFY(placeOf(point).y() >= area.top() && placeOf(point).y() < area.top() + 0.02);
    const OwnLine low = tool->line();
    const QPointF beside(0.5, 1.2);
    QTest::mouseMove(w.plot(), pixelAt(*w.plot(), beside));
    QCOMPARE(w.plot()->cursor().shape(), Qt::ArrowCursor);
    drag(w.plot(), beside, {0.5, 0.6});
    QCOMPARE(tool->line(), low);
}

/// Without a bias the line turns about the origin, to where the mouse is.
void tst_WindowViews::ownLineAboutTheOrigin()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    Settings settings;
    settings.useBias = false;
    w.window.openRun(gateDataset(AndGate), settings);
    w.press(Qt::Key_L);
    settled();
    auto *tool = w.window.findChild<OwnLineTool *>();
    const OwnLine first = tool->line();
    const QPointF to = placeOf(first.to);
    const double length = std::hypot(to.x(), to.y());
    drag(w.plot(), to / 2, {0, 0.5});
    QCOMPARE(tool->line().from, first.from);
    QVERIFY(std::abs(placeOf(tool->line().to).x()) < 0.02);
    QVERIFY(std::abs(placeOf(tool->line().to).y() - length) < 0.02);
    w.press(Qt::Key_Up, Qt::ShiftModifier); // nothing can be shifted
    QCOMPARE(tool->line().from, first.from);
}

void tst_WindowViews::ownLineOnAnd()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    w.press(Qt::Key_L);
    settled();
    auto *tool = w.window.findChild<OwnLineTool *>();
    drag(w.plot(), placeOf(tool->line().from), {0.2, 1.3});
    drag(w.plot(), placeOf(tool->line().to), {1.3, 0.2});
    QCOMPARE(w.label("ownLineScore"), u"✓ Your line: 4 of 4 right"_s);
    QCOMPARE(w.label("ownLineBest"), u"It separates AND."_s);
    // Onto the other handle it does not go.
    const OwnLine line = tool->line();
    tool->move(0, placeOf(line.to));
    QCOMPARE(tool->line(), line);
    // Another gate, another best.
    w.choose(u"XOR"_s);
    settled();
    QVERIFY(w.label("ownLineBest").startsWith(u"Best so far: 2 of 4."_s));
}

/// What the run does is seen: a step ends the line by hand and the wall, and opening one of them
/// pauses the run.
void tst_WindowViews::stepsAreSeen()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    w.choose(u"XOR"_s);
    for (const Qt::Key key : {Qt::Key_L, Qt::Key_G}) {
        w.press(key);
        settled();
        w.click(u"Step"_s);
        settled();
        QVERIFY(!isShown(w.window.findChild<OwnLinePanel *>()));
        QVERIFY(isShown(w.plot()));
        w.press(Qt::Key_Space);
        QVERIFY(w.isRunning());
        w.press(key);
        QVERIFY(!w.isRunning());
        w.press(Qt::Key_PageDown);
    }
    QCOMPARE(w.window.findChild<WallPlot *>()->isVisible(), false);
}

/// What was reached by hand counts for the same question only.
void tst_WindowViews::ownLineStays()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    w.press(Qt::Key_L);
    settled();
    auto *tool = w.window.findChild<OwnLineTool *>();
    drag(w.plot(), placeOf(tool->line().from), {0.2, 1.3});
    const OwnLine line = tool->line();
    w.enter(u"Learning rate η"_s, u"0.5"_s);
    QVERIFY(isShown(w.window.findChild<OwnLinePanel *>()));
    QCOMPARE(tool->line(), line);
    w.choose(u"OR"_s);
    QVERIFY(tool->line() != line);
}

/// The picture shows the line placed by hand, as the window does.
void tst_WindowViews::ownLineOnASlide()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    w.choose(u"XOR"_s);
    const auto copied = [&] {
        w.press(Qt::Key_C, Qt::ControlModifier);
        return QGuiApplication::clipboard()->image();
    };
    const QImage run = copied();
    w.press(Qt::Key_L);
    settled();
    Shown shown;
    Look look;
    look.scale = 2;
    look.theme = ThemeChoice::System;
    QCOMPARE(copied().isNull(), false);
    shown.ownLine = w.window.findChild<OwnLineTool *>()->line();
    const QImage expected = QImage::fromData(renderPicture(w.run(), shown, look));
    QCOMPARE(copied(), expected.convertToFormat(copied().format()));
    QVERIFY(copied() != run);
    look.format = PictureFormat::Svg;
    const QByteArray svg = renderPicture(w.run(), shown, look);
    QVERIFY(svg.contains("Your line: 2 of 4 right"));
    QVERIFY(svg.contains("x₂ = 0.8"));
}

void tst_WindowViews::ownLineWithoutBias()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    Settings settings;
    settings.useBias = false;
    w.window.openRun(gateDataset(OrGate), settings);
    w.press(Qt::Key_L);
    settled();
    auto *tool = w.window.findChild<OwnLineTool *>();
    drag(w.plot(), {0, 0}, {0.5, 0.5});
    QCOMPARE(placeOf(tool->line().from), QPointF(0, 0));
    drag(w.plot(), placeOf(tool->line().to), {1, -0.3});
    QVERIFY(tool->score().weights.b.isZero());
    QCOMPARE(w.label("ownLineScore"), u"Your line: 3 of 4 right"_s); // z = 0 at the origin fires
}

void tst_WindowViews::historyClick()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    w.choose(u"XOR"_s);
    for (int i = 0; i < 5; ++i)
        w.press(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(w.position(), 20);
    w.press(Qt::Key_H);
    settled();
    auto *history = w.window.findChild<HistoryPlot *>();
    QVERIFY(isShown(history));
    history->prepare();
    for (const int step : {7, 16, 0, 20}) {
        const QCPAxisRect *axes = history->axisRects().constLast();
        const int x = qRound(axes->axis(QCPAxis::atBottom)->coordToPixel(step));
        QTest::mouseClick(history, Qt::LeftButton, {}, QPoint(x, axes->center().y()));
        QCOMPARE(w.position(), step);
    }
}

void tst_WindowViews::wallClick()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    w.press(Qt::Key_G);
    settled();
    auto *wall = w.window.findChild<WallPlot *>();
    QVERIFY(isShown(wall));
    QVERIFY(!isShown(w.plot()));
    wall->prepare();
    QTest::mouseClick(wall, Qt::LeftButton, {}, wall->cellRect(XorGate).center().toPoint());
    settled();
    QVERIFY(!isShown(wall));
    QVERIFY(isShown(w.plot()));
    QCOMPARE(w.run().data().name(), u"xor"_s);
    // By keys: from XOR, which has the focus, to the gate before it, x₂.
    w.press(Qt::Key_G);
    settled();
    QVERIFY(wall->hasFocus());
    QCOMPARE(wall->focusedGate(), int(XorGate));
    w.press(Qt::Key_Left);
    w.press(Qt::Key_Return);
    settled();
    QVERIFY(!isShown(wall));
    QCOMPARE(w.run().data().name(), gateName(5));
}

/// The steps up to the present one go to the clipboard, as `frontera trace` prints them.
void tst_WindowViews::tablesOfSteps()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    w.choose(u"XOR"_s);
    const auto copied = [&](const QString &format) {
        w.choose(format);
        return QGuiApplication::clipboard()->text();
    };
    QGuiApplication::clipboard()->setText(u"nothing"_s);
    auto *menu = qobject_cast<QMenu *>(w.action(u"&CSV"_s)->parent());
    QVERIFY(menu != nullptr && !menu->isEnabled()); // no step yet
    w.pressTimes(Qt::Key_Right, 6);
    w.press(Qt::Key_Left);
    settled();
    QVERIFY(menu->isEnabled());
    const QStringList lines = copied(u"&CSV"_s).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 6);
    QCOMPARE(lines[0], u"step,epoch,sample,x1,x2,target,sum,output,error,w1,w2,b"_s);
    QCOMPARE(lines[5], u"5,2,1,0,0,0,-0.1,0,0,-0.1,0,-0.1"_s);
    QVERIFY(copied(u"&Markdown"_s).contains(u"| 5 | 2 | 1 | 0 | 0 | 0 | -0.1 |"_s));
    QVERIFY(copied(u"&LaTeX"_s).contains(u"\\toprule"_s));
    QCOMPARE(w.position(), 5);
}

/// One run is kept, the other is set otherwise, and both step together; each stops where it has
/// learnt.
void tst_WindowViews::comparison()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    w.pressTimes(Qt::Key_Right, 3);
    w.press(Qt::Key_C);
    settled();
    const auto words = [&](const char *card, const char *name) {
        auto *found = w.window.findChild<RunCard *>(QLatin1String(card));
        return found->findChild<QLabel *>(QLatin1String(name))->text();
    };
    QVERIFY(!isShown(w.window.findChild<SidePanel *>()));
    QCOMPARE(words("presentRun", "runTitle"), u"AND: set this one otherwise"_s);
    w.choose(u"XOR"_s);
    settled();
    QCOMPARE(words("keptRun", "runTitle"), u"AND"_s);
    QCOMPARE(words("presentRun", "runTitle"), u"XOR"_s);
    w.pressTimes(Qt::Key_Right, 7);
    settled();
    QCOMPARE(words("keptRun", "runHeadline"), u"Epoch 2, step 7: 3 of 4 right"_s);
    QCOMPARE(words("presentRun", "runHeadline"), u"Epoch 2, step 7: 2 of 4 right"_s);
    for (int i = 0; i < 6; ++i)
        w.press(Qt::Key_Right, Qt::ShiftModifier);
    settled();
    QCOMPARE(w.position(), 28);
    QCOMPARE(words("keptRun", "runHeadline"),
             u"Learnt: all 4 right after 6 epochs and 11 corrections"_s);
    QCOMPARE(words("presentRun", "runHeadline"), u"XOR: no line gets more than 3 of 4."_s);
    // Back, both of them; and with another rate only one is new.
    w.pressTimes(Qt::Key_Left, 20);
    settled();
    QCOMPARE(words("keptRun", "runHeadline"), u"Epoch 2, step 8: 2 of 4 right"_s);
    w.enter(u"Learning rate η"_s, u"1"_s);
    settled();
    QVERIFY(words("keptRun", "runSettings").startsWith(u"η = 0.1 "_s));
    QVERIFY(words("presentRun", "runSettings").startsWith(u"η = 1 "_s));
    w.click(u"Why?"_s);
    settled();
    QVERIFY(isShown(w.plot()));
    QVERIFY(!isShown(w.window.findChild<CompareView *>()));
    QVERIFY(isShown(w.window.findChild<WhyPanel *>()));
}

/// What takes the plot's place gives it back as it was, however one goes from one to the other.
void tst_WindowViews::comingAndGoing()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    settled();
    const QRect plot = w.plot()->geometry();
    const QRect side = w.window.findChild<SidePanel *>()->geometry();
    for (const Qt::Key key : {Qt::Key_C, Qt::Key_G}) {
        w.press(key);
        settled();
        w.press(key);
        settled();
        QCOMPARE(w.plot()->geometry(), plot);
        QCOMPARE(w.window.findChild<SidePanel *>()->geometry(), side);
    }
    w.press(Qt::Key_W);
    w.press(Qt::Key_G);
    w.press(Qt::Key_C);
    settled();
    QVERIFY(isShown(w.window.findChild<CompareView *>()));
    QVERIFY(!isShown(w.window.findChild<WallPlot *>()));
    w.press(Qt::Key_G);
    settled();
    QVERIFY(isShown(w.window.findChild<WallPlot *>()));
    QVERIFY(!isShown(w.window.findChild<CompareView *>()));
    w.press(Qt::Key_G);
    settled();
    QVERIFY(isShown(w.window.findChild<CompareView *>()));
    w.press(Qt::Key_C);
    settled();
    QVERIFY(isShown(w.window.findChild<WhyPanel *>()));
    w.press(Qt::Key_W);
    // A comparison makes the window no wider.
    w.window.resize(932, 690);
    settled();
    w.press(Qt::Key_C);
    settled();
    QCOMPARE(w.window.size(), QSize(932, 690));
}

void tst_WindowViews::comparisonAtTheStart_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("Home") << int(Qt::Key_Home) << Qt::KeyboardModifiers();
    QTest::newRow("a new run") << int(Qt::Key_1) << Qt::KeyboardModifiers(Qt::ControlModifier);
}

/// Where both runs stand at their start there is no way back.
void tst_WindowViews::comparisonAtTheStart()
{
    QFETCH(const int, key);
    QFETCH(const Qt::KeyboardModifiers, modifiers);
    ShownWindow w;
    w.press(Qt::Key_C);
    w.press(Qt::Key_3, Qt::ControlModifier);
    w.pressTimes(Qt::Key_Right, 2);
    QTRY_COMPARE(w.window.findChild<CompareView *>()->keptRun().position(), 2);
    QVERIFY(w.button(u"Back"_s)->isEnabled());
    w.press(static_cast<Qt::Key>(key), modifiers);
    QTRY_COMPARE(w.window.findChild<CompareView *>()->keptRun().position(), 0);
    QTest::qWait(100); // all that follows is done
    QCOMPARE(w.position(), 0);
    for (const QString &words : {u"Back"_s, u"« Epoch"_s})
        QVERIFY2(!w.button(words)->isEnabled(), qPrintable(words));
    for (const QString &words : {u"&Back"_s, u"Back an e&poch"_s})
        QVERIFY2(!w.action(words)->isEnabled(), qPrintable(words));
}

void tst_WindowViews::comparisonOnASlide()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    w.press(Qt::Key_C);
    w.choose(u"XOR"_s);
    w.pressTimes(Qt::Key_Right, 6);
    w.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QString svg =
        QString::fromUtf8(QGuiApplication::clipboard()->mimeData()->data(u"image/svg+xml"_s));
    QVERIFY(!QGuiApplication::clipboard()->mimeData()->hasImage());
    for (const QString &words : {u">AND"_s, u">XOR"_s, u"Epoch 2, step 6: 3 of 4 right"_s,
                                 u"Epoch 2, step 6: 1 of 4 right"_s})
        QVERIFY2(svg.contains(words), qPrintable(words));
}

/// The wall hides the proof, and gives it back, now and after the next start.
void tst_WindowViews::wallKeepsTheProof()
{
    {
        ShownWindow w;
        QVERIFY(w.isActive);
        w.press(Qt::Key_W);
        w.press(Qt::Key_G);
        settled();
        QVERIFY(!isShown(w.window.findChild<WhyPanel *>()));
    }
    ShownWindow w;
    QVERIFY(w.isActive);
    QVERIFY(isShown(w.window.findChild<WhyPanel *>()));
    w.press(Qt::Key_G);
    w.press(Qt::Key_G);
    QVERIFY(isShown(w.window.findChild<WhyPanel *>()));
    // W is the way from the wall to the proof.
    w.press(Qt::Key_W);
    w.press(Qt::Key_G);
    w.press(Qt::Key_W);
    QVERIFY(isShown(w.window.findChild<WhyPanel *>()));
    QVERIFY(isShown(w.plot()));
}

/// Nothing of the proof is cut off at the side, in either language.
void tst_WindowViews::proofInANarrowWindow()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    w.choose(u"XOR"_s);
    for (const Qt::Key key : {Qt::Key_W, Qt::Key_S, Qt::Key_N, Qt::Key_H})
        w.press(key);
    for (const Language language : {Language::English, Language::Spanish}) {
        w.translator.use(language);
        for (const QSize size : {QSize(1280, 720), QSize(1024, 700), QSize(932, 690)}) {
            w.window.resize(size);
            settled();
            const auto *side = w.window.findChild<SidePanel *>();
            QTRY_VERIFY(side->widget()->width() <= side->viewport()->width());
            const auto *proof = w.window.findChild<QLabel *>(u"whyProof"_s);
            QTextDocument document;
            document.setDefaultFont(proof->font());
            document.setHtml(proof->text());
            document.setTextWidth(proof->width());
            QVERIFY(document.size().width() <= proof->width());
            QVERIFY(document.size().height() <= proof->height() + 8);
        }
    }
    w.translator.use(Language::English);
}

void tst_WindowViews::scrollingByKeys()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    w.choose(u"XOR"_s);
    for (const Qt::Key key : {Qt::Key_W, Qt::Key_N, Qt::Key_H})
        w.press(key);
    w.window.resize(932, 690);
    settled();
    QScrollBar *bar = w.window.findChild<SidePanel *>()->verticalScrollBar();
    QVERIFY(bar->isVisible() && bar->maximum() > 0);
    for (int i = 0; i < 60 && !bar->hasFocus(); ++i)
        w.press(Qt::Key_Tab);
    QVERIFY(bar->hasFocus());
    w.pressTimes(Qt::Key_Down, 3);
    QVERIFY(bar->value() > 0);
    w.press(Qt::Key_Right);
    QCOMPARE(w.position(), 1);
}

void tst_WindowViews::panelsAreRemembered()
{
    {
        ShownWindow w;
        QVERIFY(w.isActive);
        for (const Qt::Key key : {Qt::Key_W, Qt::Key_S, Qt::Key_N, Qt::Key_H})
            w.press(key);
        settled();
        QCOMPARE(w.window.findChildren<ViewPane *>().size(), 3);
    }
    {
        ShownWindow w;
        QVERIFY(w.isActive);
        w.window.resize(1280, 900); // with room for all
        settled();
        QVERIFY(isShown(w.window.findChild<WhyPanel *>()));
        const QList<ViewPane *> panes = w.window.findChildren<ViewPane *>();
        QCOMPARE(panes.size(), 3);
        for (ViewPane *pane : panes) {
            QVERIFY(isShown(pane));
            w.click(pane->findChild<QToolButton *>());
            settled();
            QVERIFY(!isShown(pane));
        }
        w.press(Qt::Key_W);
    }
    ShownWindow w;
    QVERIFY(!isShown(w.window.findChild<WhyPanel *>()));
    QVERIFY(w.window.findChildren<ViewPane *>().isEmpty());
}

/// A letter typed into a field is no shortcut.
void tst_WindowViews::lettersInFields()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    w.click(w.field(u"Learning rate η"_s));
    for (const Qt::Key key : {Qt::Key_W, Qt::Key_L, Qt::Key_S, Qt::Key_N, Qt::Key_H, Qt::Key_G})
        w.press(key);
    settled();
    QVERIFY(!isShown(w.window.findChild<WhyPanel *>()));
    QVERIFY(!isShown(w.window.findChild<OwnLinePanel *>()));
    QVERIFY(w.window.findChildren<ViewPane *>().isEmpty());
    QVERIFY(isShown(w.plot()));
}

FRONTERA_WINDOW_TEST(tst_WindowViews)
#include "tst_window_views.moc"

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/arrangement.h"

#include "tests/test_main.h"
#include "tests/thoroughness.h"
#include "ui/views/registry.h"
#include "ui/views/view_kind.h"

#include <QTest>
#include <algorithm>

using namespace frontera;

namespace {

constexpr QSize wideStage(1200, 500);
constexpr QSize highStage(700, 900);
constexpr int mostOpen = 5; ///< at once

/// What the window can open.
std::vector<const ViewKind *> openable()
{
    std::vector<const ViewKind *> all;
    for (const ViewKind *view : views()) {
        if (view->shortcut != Qt::Key_unknown)
            all.push_back(view);
    }
    return all;
}

QString keysOf(const std::vector<const ViewKind *> &list)
{
    QStringList keys;
    for (const ViewKind *view : list)
        keys += keyOf(*view);
    return keys.join(u',');
}

/// Calls for every choice of a few views in every order in which they may have been opened, for
/// each tool and each scene.
template <typename Visit>
void forEachCase(const Visit &visit)
{
    const std::vector<const ViewKind *> all = openable();
    int row = 0;
    for (unsigned choice = 0; choice < 1U << all.size(); ++choice) {
        OpenViews open;
        for (std::size_t i = 0; i < all.size(); ++i) {
            if ((choice >> i & 1U) != 0)
                open.views.push_back(all[i]);
        }
        if (std::ssize(open.views) > mostOpen)
            continue;
        std::ranges::sort(open.views);
        do {
            for (const Hand hand : {Hand::Nothing, Hand::Line, Hand::Points}) {
                open.hand = hand;
                if (!isTried(row++, 3))
                    continue;
                for (const bool isPresenting : {false, true}) {
                    for (const QSize size : {wideStage, highStage})
                        visit(open, Scene{2, isPresenting, size});
                }
            }
        } while (std::ranges::next_permutation(open.views).found);
    }
}

/// All that is said to be shown.
std::vector<const ViewKind *> shownOf(const Arrangement &it)
{
    std::vector<const ViewKind *> shown;
    for (const ViewKind *view : views()) {
        if (it.shows(*view))
            shown.push_back(view);
    }
    return shown;
}

/// Follows what a person does, as ViewActions does.
struct Person
{
    OpenViews open;

    void press(const ViewKind &view)
    {
        if (arrangementOf(open, {}).shows(view))
            open.close(view);
        else
            open.open(view);
    }
    void press(Hand tool)
    {
        if (arrangementOf(open, {}).hand == tool)
            open.close(tool);
        else
            open.open(tool);
    }
    [[nodiscard]] QString shown() const
    {
        const Arrangement it = arrangementOf(open, {});
        QString keys = keysOf(shownOf(it));
        if (it.hand != Hand::Nothing)
            keys += it.hand == Hand::Line ? QStringLiteral("+line") : QStringLiteral("+points");
        return keys;
    }
};

/// What parts of round sizes need.
const Needs roundNeeds{.plot = {200, 200},
                       .side = {300, 0},
                       .views = {{&weightsView, {200, 150}},
                                 {&neuronView, {200, 140}},
                                 {&historyView, {280, 130}},
                                 {&liftView, {200, 100}}},
                       .gap = {10, 10}};

} // namespace

class tst_Arrangement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatIsOpenIsShown();
    void oneThingInOnePlace();
    void lastOneIsSeen();
    void sidePanel();
    void width();
    void planeBar();
    void belowAPlotThatStaysHigh();
    void keys_data();
    void keys();
    void presentationKeepsOne_data();
    void presentationKeepsOne();
    void planeOfTheProof();
    void anotherView();
    void littleRoom_data();
    void littleRoom();
    void openedByItself();
    void roomIsKept();
};

void tst_Arrangement::onlyWhatIsOpenIsShown()
{
    forEachCase([](const OpenViews &open, const Scene &scene) {
        const Arrangement it = arrangementOf(open, scene);
        for (const ViewKind *view : shownOf(it))
            QVERIFY(open.has(*view));
        QVERIFY(it.hand == Hand::Nothing || it.hand == open.hand);
        // A picture of the window shows what is in the place of the plot, or is drawn there.
        QVERIFY(&it.picture() == &boundaryView || it.shows(it.picture()));
    });
}

/// Nothing stands beside what takes all the place, and a presentation has one panel.
void tst_Arrangement::oneThingInOnePlace()
{
    forEachCase([](const OpenViews &open, const Scene &scene) {
        const Arrangement it = arrangementOf(open, scene);
        const std::vector<const ViewKind *> shown = shownOf(it);
        const auto count = (it.instead != nullptr) + (it.inPlot != nullptr) +
                           std::ssize(it.column) + std::ssize(it.below);
        QCOMPARE(std::ssize(shown), count);
        if (it.instead != nullptr) {
            QCOMPARE(count, 1);
            QVERIFY(it.hand == Hand::Nothing && !it.hasSide && !it.hasVerdict && !it.hasPlaneBar);
        }
        if (scene.isPresenting)
            QVERIFY(count <= 1 && it.below.empty() &&
                    (it.hand == Hand::Nothing || it.column.empty()));
        for (const ViewKind *view : it.column)
            QVERIFY(view->place == ViewPlace::Beside || scene.isPresenting);
        for (const ViewKind *view : it.below)
            QCOMPARE(view->place, ViewPlace::Below);
    });
}

/// Whatever was opened last is seen, be it a view or a tool: nobody presses a key in vain.
void tst_Arrangement::lastOneIsSeen()
{
    forEachCase([](const OpenViews &before, const Scene &scene) {
        for (const ViewKind *view : openable()) {
            OpenViews open = before;
            open.open(*view);
            if (scene.isPresenting && view->place != ViewPlace::Instead)
                open.keepOnly(*view);
            const Arrangement it = arrangementOf(open, scene);
            QVERIFY2(it.shows(*view), qPrintable(keysOf(open.views)));
            QVERIFY(view->place != ViewPlace::Instead || it.instead == view);
        }
        for (const Hand tool : {Hand::Line, Hand::Points}) {
            OpenViews open = before;
            open.open(tool);
            QCOMPARE(arrangementOf(open, scene).hand, tool);
            QVERIFY(arrangementOf(open, scene).instead == nullptr);
            Scene other = scene;
            other.hasLine = false; // then none is placed, whatever is asked for
            QVERIFY(!arrangementOf(open, other).side.ownLine);
        }
    });
}

void tst_Arrangement::sidePanel()
{
    forEachCase([](const OpenViews &open, const Scene &scene) {
        const Arrangement it = arrangementOf(open, scene);
        const SideParts &side = it.side;
        QCOMPARE(side.why, it.inPlot == &whyView);
        QCOMPARE(side.ownLine, it.hand == Hand::Line);
        QCOMPARE(side.points, it.hand == Hand::Points);
        // The verdict is said once.
        QVERIFY(!(side.verdict && it.hasVerdict) && !(side.verdict && side.ownLine));
        QVERIFY(!(side.table && side.why) && !(side.arithmetic && side.why));
        // It is never an empty panel.
        if (it.hasSide)
            QVERIFY(side.why || side.ownLine || side.points || side.arithmetic);
        // Where a presentation has no room for it, a panel stands in its place.
        if (it.instead == nullptr)
            QCOMPARE(it.hasSide, !scene.isPresenting || it.column.empty());
    });
}

void tst_Arrangement::width()
{
    forEachCase([](const OpenViews &open, const Scene &scene) {
        const Arrangement it = arrangementOf(open, scene);
        QVERIFY(it.plotShare > 0);
        QCOMPARE(it.columnShare > 0, !it.column.empty());
        if (it.column.empty())
            QCOMPARE(it.plotShare + it.sideShare, 100);
        if (!scene.isPresenting)
            QVERIFY(it.plotShare > it.columnShare && it.plotShare > it.sideShare);
    });
}

void tst_Arrangement::planeBar()
{
    for (const int inputs : {1, 2, 3, 4, 60}) {
        QCOMPARE(arrangementOf({}, {.inputs = inputs}).hasPlaneBar, inputs > 3);
        QVERIFY(!arrangementOf({}, {.inputs = inputs, .isPresenting = true}).hasPlaneBar);
        QVERIFY(!arrangementOf({{&wallView}}, {.inputs = inputs}).hasPlaneBar);
        // Of three inputs with products of them there is no cube, but slices.
        QCOMPARE(arrangementOf({}, {.inputs = inputs, .isBent = true}).hasPlaneBar, inputs > 2);
    }
}

/// A view stands below the plot only where that stays as high as it has to be then; else beside it.
void tst_Arrangement::belowAPlotThatStaysHigh()
{
    Needs needs = roundNeeds;
    needs.plotAbove = 230;
    const OpenViews open{{&historyView}};
    for (const int height : {200, 300, 369, 370, 600}) {
        const Arrangement it = arrangementOf(open, {.size = QSize(1000, height), .needs = needs});
        const bool hasRoom = height >= 230 + 10 + 130;
        QCOMPARE(!it.below.empty(), hasRoom);
        QCOMPARE(it.column.empty(), hasRoom);
        QCOMPARE(it.hasSide, hasRoom);
    }
    // What stands beside it leaves it its height.
    const Scene low{.size = QSize(1000, 210), .needs = needs};
    QVERIFY(arrangementOf({{&weightsView}}, low).hasSide);
}

void tst_Arrangement::keys_data()
{
    QTest::addColumn<QString>("pressed"); // as in the window
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *pressed, const char *shown) {
        QTest::newRow(pressed) << QString::fromLatin1(pressed) << QString::fromLatin1(shown);
    };
    row("", "");
    row("W", "why");
    row("WW", "");
    row("WSNH", "why,weights,history,neuron");
    row("WL", "why+line");
    row("LP", "+points");
    row("PP", "");
    // All sixteen gates cover what is open, until they go.
    row("WG", "wall");
    row("WGG", "why");
    row("WGN", "why,neuron");
    row("LG", "wall");
    row("LGG", "");
    row("GL", "+line");
    row("GLL", "");
    // A comparison comes back when what covers it has gone, and so does what it covers.
    row("SC", "compare");
    row("SCC", "weights");
    row("SCN", "neuron");
    row("SCNN", "compare");
    row("SCNNC", "weights");
    row("SCL", "+line");
    row("SCLL", "compare");
    row("SCLP", "+points");
    row("SCLPP", "compare");
    row("CG", "wall");
    row("CGG", "compare");
    row("GC", "compare");
    row("GCC", "");
    row("CNG", "wall");
    row("CNGG", "compare");
    row("CNGGC", "neuron");
    row("CNC", "compare");
    row("CGW", "why");
    row("CGWW", "compare");
    row("SCS", "weights");
}

void tst_Arrangement::keys()
{
    QFETCH(const QString, pressed);
    QFETCH(const QString, shown);
    Person person;
    for (const QChar key : pressed) {
        if (key == u'L' || key == u'P') {
            person.press(key == u'L' ? Hand::Line : Hand::Points);
            continue;
        }
        const auto all = openable();
        const auto view =
            std::ranges::find(all, static_cast<Qt::Key>(key.unicode()), &ViewKind::shortcut);
        QVERIFY(view != all.end());
        person.press(**view);
    }
    QCOMPARE(person.shown(), shown);
}

void tst_Arrangement::presentationKeepsOne_data()
{
    QTest::addColumn<OpenViews>("open");
    QTest::addColumn<QString>("kept");
    using Views = std::vector<const ViewKind *>;
    const auto row = [](const char *name, const Views &open, Hand hand, const char *kept) {
        QTest::newRow(name) << OpenViews{open, hand} << QString::fromLatin1(kept);
    };
    row("nothing", {}, Hand::Nothing, "");
    row("one", {&historyView}, Hand::Nothing, "history");
    row("the proof first", {&historyView, &neuronView, &whyView}, Hand::Nothing, "why");
    row("and the tool in the same plot", {&historyView, &whyView}, Hand::Line, "why+line");
    row("then the tool", {&historyView, &neuronView}, Hand::Line, "+line");
    row("then the lowest of the column", {&historyView, &neuronView, &weightsView}, Hand::Nothing,
        "neuron");
    row("then what is below it", {&historyView}, Hand::Nothing, "history");
    row("all gates", {&whyView, &wallView}, Hand::Nothing, "wall");
    row("a comparison", {&whyView, &compareView}, Hand::Nothing, "compare");
    row("over a comparison", {&whyView, &compareView, &weightsView, &neuronView}, Hand::Nothing,
        "neuron");
}

void tst_Arrangement::presentationKeepsOne()
{
    QFETCH(OpenViews, open);
    QFETCH(const QString, kept);
    Person person{open};
    person.open.keepFirst();
    QCOMPARE(person.shown(), kept);
    // What is covered stays where it was.
    QCOMPARE(person.open.has(wallView), open.has(wallView));
    QCOMPARE(person.open.has(compareView), open.has(compareView));
}

/// In a presentation of three neurons the plane that the proof speaks of stands beside it, unless
/// observations are placed in the plot; a key opens it alone.
void tst_Arrangement::planeOfTheProof()
{
    const Scene usual{.size = wideStage, .proofPlane = &hiddenView};
    Scene presented = usual;
    presented.isPresenting = true;
    const Arrangement it = arrangementOf({{&whyView}}, presented);
    QCOMPARE(it.forPlot, &hiddenView);
    QVERIFY(it.hasSide && it.side.why && it.draws(hiddenView) && !it.shows(hiddenView));
    QCOMPARE(&it.picture(), &whyView);
    QCOMPARE(it.plotShare + it.sideShare, 100);
    forEachCase([&](const OpenViews &open, Scene scene) {
        scene.proofPlane = &hiddenView;
        const Arrangement now = arrangementOf(open, scene);
        const bool isProof = now.instead == nullptr && now.inPlot == &whyView &&
                             now.column.empty() && now.hand == Hand::Nothing;
        QCOMPARE(now.forPlot != nullptr, scene.isPresenting && isProof);
        scene.proofPlane = nullptr;
        QVERIFY(arrangementOf(open, scene).forPlot == nullptr);
    });
    OpenViews open{{&whyView}};
    open.open(hiddenView);
    open.keepOnly(hiddenView);
    QVERIFY(arrangementOf(open, presented).shows(hiddenView));
}

/// A view that the program does not have takes its place like those that it has.
void tst_Arrangement::anotherView()
{
    static const ViewKind beside{
        .key = "other", .place = ViewPlace::Instead, .comesBack = false, .words = nullptr};
    OpenViews open{{&compareView}};
    open.open(beside);
    QVERIFY(arrangementOf(open, {}).instead == &beside);
    open.open(wallView);
    QVERIFY(arrangementOf(open, {}).instead == &wallView);
    QVERIFY(!open.has(beside));
    open.close(wallView);
    QVERIFY(arrangementOf(open, {}).instead == &compareView);
}

void tst_Arrangement::littleRoom_data()
{
    QTest::addColumn<QString>("pressed");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<bool>("hasSide");
    const auto row = [](const char *pressed, QSize size, const char *shown, bool hasSide = true) {
        QTest::addRow("%s in %dx%d", pressed, size.width(), size.height())
            << QString::fromLatin1(pressed) << size << QString::fromLatin1(shown) << hasSide;
    };
    // The column: 150 + 10 + 140; the views below it another 10 + 130.
    row("SNH", {720, 440}, "weights,history,neuron");
    row("SNH", {720, 439}, "history,neuron"); // 200 + 140, or 300 + 140: the first one goes
    row("HSN", {720, 439}, "weights,neuron");
    row("HNS", {720, 439}, "weights,neuron");
    row("HSNN", {720, 439}, "weights,history");
    row("SNH", {720, 339}, "history", false); // 200 + 140 is too high: in the side panel's place
    row("NSH", {720, 340}, "weights,history");
    row("SN", {720, 299}, "neuron");
    row("NS", {720, 299}, "weights");
    // Beside each other: 200 + 10 + 200 + 10 + 300.
    row("N", {720, 300}, "neuron");
    row("N", {719, 300}, "neuron", false);
    row("SN", {719, 900}, "neuron", false);
    row("NH", {719, 900}, "history");
    row("HN", {719, 900}, "neuron", false);
    // A view in the plot needs no room, but it needs the side panel when it was opened last.
    row("WN", {720, 300}, "why,neuron");
    row("WN", {719, 300}, "why,neuron", false);
    row("NW", {719, 300}, "why");
    row("NWW", {719, 300}, "neuron", false);
    // The stage itself may be smaller than all.
    row("", {10, 10}, "");
    row("S", {10, 10}, "weights", false);
    row("SG", {10, 10}, "wall", false);
    row("SC", {10, 10}, "compare", false);
}

void tst_Arrangement::littleRoom()
{
    QFETCH(const QString, pressed);
    QFETCH(const QSize, size);
    Person person;
    for (const QChar key : pressed) {
        const auto all = openable();
        person.press(
            **std::ranges::find(all, static_cast<Qt::Key>(key.unicode()), &ViewKind::shortcut));
    }
    const Arrangement it = arrangementOf(person.open, {.size = size, .needs = roundNeeds});
    QTEST(keysOf(shownOf(it)), "shown");
    QTEST(it.hasSide, "hasSide");
    // A presentation has rules of its own.
    const Scene presented{.isPresenting = true, .size = size, .needs = roundNeeds};
    Scene roomy = presented;
    roomy.needs = {};
    QVERIFY(arrangementOf(person.open, presented) == arrangementOf(person.open, roomy));
}

/// What opens by itself is shown where there is room, and takes nobody's place.
void tst_Arrangement::openedByItself()
{
    OpenViews open;
    open.openByItself(liftView);
    const auto shown = [&open](QSize size) {
        return arrangementOf(open, {.size = size, .needs = roundNeeds});
    };
    QCOMPARE(keysOf(shown({720, 300}).column), QStringLiteral("lift"));
    QVERIFY(shown({719, 300}).column.empty());
    QVERIFY(shown({719, 300}).hasSide);
    open.open(neuronView);
    QCOMPARE(keysOf(shown({720, 250}).column), QStringLiteral("neuron,lift"));
    QCOMPARE(keysOf(shown({720, 249}).column), QStringLiteral("neuron"));
    open.open(liftView);
    QCOMPARE(keysOf(shown({720, 249}).column), QStringLiteral("neuron"));
    // But a person who asks for it sees it.
    open.close(neuronView);
    QCOMPARE(keysOf(shown({719, 300}).column), QStringLiteral("lift"));
    QVERIFY(!shown({719, 300}).hasSide);
    open.close(liftView);
    open.openByItself(liftView);
    QVERIFY(shown({719, 300}).column.empty());
    // A comparison covers it, until a person opens it before that.
    open = {};
    open.open(compareView);
    open.openByItself(liftView);
    QVERIFY(shown({720, 300}).instead == &compareView);
    open.open(liftView);
    QCOMPARE(keysOf(shown({720, 300}).column), QStringLiteral("lift"));
}

/// Whatever is open, more room shows no less, and enough room shows everything.
void tst_Arrangement::roomIsKept()
{
    forEachCase([](const OpenViews &open, const Scene &scene) {
        if (scene.isPresenting || scene.size != wideStage)
            return;
        const Arrangement all = arrangementOf(open, {.needs = roundNeeds});
        const SeenViews seen = seenOf(open);
        for (const QSize size : {QSize(300, 200), QSize(720, 300), QSize(720, 340)}) {
            const Arrangement it = arrangementOf(open, {.size = size, .needs = roundNeeds});
            QVERIFY(it.instead == all.instead && it.hand == all.hand);
            for (const ViewKind *view : shownOf(it))
                QVERIFY(all.shows(*view));
            QVERIFY(seen.panels.empty() || seen.panels.back()->opensItself ||
                    it.shows(*seen.panels.back()));
        }
        QVERIFY(arrangementOf(open, {.size = {720, 700}, .needs = roundNeeds}) == all);
    });
}

FRONTERA_TEST(tst_Arrangement)
#include "tst_arrangement.moc"

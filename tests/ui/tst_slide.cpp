// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/examples.h"
#include "core/data/features.h"
#include "core/data/gates.h"
#include "core/explanation/explanation.h"
#include "core/models/gates/gates_model.h"
#include "core/run/run.h"
#include "tests/core/models/gates_with.h"
#include "tests/thoroughness.h"
#include "tests/ui/isolated_main.h"
#include "ui/plots/hatching.h"
#include "ui/plots/run_plot.h"
#include "ui/slides/parts_room.h"
#include "ui/slides/picture.h"
#include "ui/slides/slide.h"
#include "ui/views/registry.h"
#include "ui/views/view_kind.h"

#include <QTest>
#include <QXmlStreamReader>
#include <array>
#include <cmath>
#include <map>
#include <random>
#include <set>

using namespace frontera;
using namespace Qt::StringLiterals;

class tst_Slide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parts_data();
    void parts();
    void comparedSteps();
    void comparedPlanesAreOfOneHeight();
    void comparedStepAlone();
    void noTitle();
    void comparedExplanation();
    void transparent();
    void print_data();
    void print();
    void textScale();
    void framesKeepTheirPlace();
    void hatchesLieWithin_data();
    void hatchesLieWithin();
    void nothingOutsideThePage_data();
    void nothingOutsideThePage();
    void saysWhatHasNoRoom();
    void viewsHaveTheirLeastSize();
    void viewsWithoutRoom();
};

namespace {

/// XOR after five steps.
void startXor(Run &run)
{
    run.start(gateDataset(XorGate), Settings());
    for (int i = 0; i < 5; ++i)
        run.forward();
}

/// The words of a vector picture, in order, and their sizes in pixels.
struct Text
{
    QString words;
    double size;
};

std::vector<Text> textsIn(const QByteArray &svg)
{
    QXmlStreamReader reader(svg);
    std::vector<Text> texts;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement || reader.name() != u"text")
            continue;
        const double size = reader.attributes().value(u"font-size"_s).toDouble();
        texts.push_back(
            {reader.readElementText(QXmlStreamReader::IncludeChildElements).trimmed(), size});
    }
    return texts;
}

std::vector<Text> textsOf(const Run &run, Look look, const Shown &shown = {})
{
    look.format = PictureFormat::Svg;
    return textsIn(renderPicture(run, shown, look));
}

QString wordsOf(const Run &run, const Look &look, const Shown &shown = {})
{
    QStringList words;
    for (const Text &text : textsOf(run, look, shown))
        words += text.words;
    return words.join(u' ').replace(QChar::Nbsp, u' ');
}

} // namespace

void tst_Slide::parts_data()
{
    QTest::addColumn<PictureParts>("parts");
    QTest::addColumn<QString>("present");
    QTest::addColumn<QString>("absent");
    QTest::newRow("table") << PictureParts{true, true, false, false} << u"sum z"_s
                           << u"step(−0.1)"_s;
    QTest::newRow("arithmetic") << PictureParts{true, false, true, false} << u"step(−0.1)"_s
                                << u"sum z"_s;
    QTest::newRow("legend") << PictureParts{true, false, false, true} << u"presented last"_s
                            << u"sum z"_s;
    QTest::newRow("title alone") << PictureParts{} << u"Epoch 2, step 5: 2 of 4 right"_s
                                 << u"presented last"_s;
}

void tst_Slide::parts()
{
    QFETCH(const PictureParts, parts);
    Run run;
    startXor(run);
    for (const QSize size : {QSize(960, 540), QSize(540, 960)}) {
        Look look;
        look.size = size;
        look.parts = parts;
        const QString words = wordsOf(run, look);
        QFETCH(const QString, present);
        QFETCH(const QString, absent);
        QVERIFY2(words.contains(present), qPrintable(words));
        QVERIFY2(!words.contains(absent), qPrintable(words));
        QVERIFY(words.contains(u"η = 0.1"_s));
    }
}

/// Each half tells its step: the one that has learnt stays behind.
void tst_Slide::comparedSteps()
{
    Run run;
    run.start(gateDataset(XorGate), Settings());
    run.reach(60);
    Shown shown;
    shown.view = &compareView;
    shown.compared = ComparedRun{gateDataset(AndGate), Settings()};
    Run kept;
    kept.start(gateDataset(AndGate), Settings());
    kept.reach(60);
    QVERIFY(kept.position() < 60);
    const QString words = wordsOf(run, Look(), shown);
    QVERIFY2(words.contains(u"AND · step %1 "_s.arg(kept.position())), qPrintable(words));
    QVERIFY2(words.contains(u"XOR · step 60 "_s), qPrintable(words));
}

/// Whichever half has more to say, above the plane or below it.
void tst_Slide::comparedPlanesAreOfOneHeight()
{
    Run run;
    run.start(gateDataset(XorGate), Settings());
    for (int i = 0; i < 30; ++i)
        run.forward();
    Shown shown;
    shown.view = &compareView;
    shown.compared = ComparedRun{gateDataset(AndGate), Settings()};
    Look look;
    for (const int width : {700, 1000, 1280}) {
        look.size = {width, 640};
        Slide slide(run, shown, look);
        const QImage image = slide.image();
        // The rows in which each half has a plane: a third of its width in one of two colours.
        const auto rows = [&](int left) {
            std::vector<int> found;
            for (int y = 0; y < image.height(); ++y) {
                int tinted = 0;
                for (int x = left; x < left + width / 2; ++x) {
                    const QColor pixel = image.pixelColor(x, y);
                    tinted += pixel == slide.theme().oneTint || pixel == slide.theme().zeroTint;
                }
                if (tinted > width / 6)
                    found.push_back(y);
            }
            return found;
        };
        QVERIFY(rows(0).size() > 100);
        QCOMPARE(rows(0).front(), rows(width / 2).front());
        QCOMPARE(rows(0).back(), rows(width / 2).back());
    }
}

/// The one that went on alone is drawn where it stands.
void tst_Slide::comparedStepAlone()
{
    Run run;
    run.start(gateDataset(AndGate), Settings());
    run.reach(60);
    Shown shown;
    shown.view = &compareView;
    shown.compared = ComparedRun{gateDataset(XorGate), Settings(), {}, run.position() + 10};
    const QString words = wordsOf(run, Look(), shown);
    QVERIFY2(words.contains(u"AND · step %1 "_s.arg(run.position())), qPrintable(words));
    QVERIFY2(words.contains(u"XOR · step %1 "_s.arg(run.position() + 10)), qPrintable(words));
}

void tst_Slide::noTitle()
{
    Run run;
    startXor(run);
    Look look;
    look.parts.title = false;
    const QString words = wordsOf(run, look);
    QVERIFY(!words.contains(u"2 of 4 right"_s) && !words.contains(u"η = 0.1"_s));
    QVERIFY(words.contains(u"(0, 1) → 1"_s));
}

/// The run on the left is explained by what came with it, and worked out where nothing did.
void tst_Slide::comparedExplanation()
{
    Run run;
    run.start(gateDataset(AndGate), Settings());
    run.reach(30);
    Look look;
    look.format = PictureFormat::Svg;
    Shown shown = Shown().as(compareView);
    shown.explanation = std::make_shared<const Explanation>(explain(run.data(), run.settings()));
    shown.compared = ComparedRun{gateDataset(XorGate), run.settings(), {}};
    const auto wordsWith = [&](std::shared_ptr<const Explanation> compared) {
        shown.compared->explanation = std::move(compared);
        QStringList words;
        for (const Text &text : textsIn(renderPicture(run, shown, look)))
            words += text.words;
        return words.join(u' ');
    };
    const QString none = u"no line gets more than 3 of 4"_s;
    const QString workedOut = wordsWith(nullptr);
    QVERIFY2(workedOut.contains(none), qPrintable(workedOut));
    const auto known =
        std::make_shared<const Explanation>(explain(gateDataset(XorGate), run.settings()));
    QCOMPARE(wordsWith(known), workedOut);
    auto unknown = std::make_shared<Explanation>();
    unknown->isKnown = false;
    const QString unproved = wordsWith(unknown);
    QVERIFY2(!unproved.contains(none), qPrintable(unproved));
}

void tst_Slide::transparent()
{
    Run run;
    startXor(run);
    for (const ViewKind *const view :
         {&boundaryView, &whyView, &weightsView, &historyView, &neuronView, &wallView, &allView}) {
        Shown shown;
        Look look;
        shown.view = view;
        QCOMPARE(Slide(run, shown, look).image().pixelColor(2, 2), QColor(Qt::white));
        look.isTransparent = true;
        const QImage image = Slide(run, shown, look).image();
        for (const QPoint corner :
             {QPoint(2, 2), QPoint(1277, 2), QPoint(2, 717), QPoint(1277, 717)})
            QCOMPARE(image.pixelColor(corner).alpha(), 0);
    }
}

void tst_Slide::print_data()
{
    QTest::addColumn<const ViewKind *>("view");
    QTest::newRow("boundary") << &boundaryView;
    QTest::newRow("why") << &whyView;
    QTest::newRow("weights") << &weightsView;
    QTest::newRow("history") << &historyView;
    QTest::newRow("neuron") << &neuronView;
    QTest::newRow("wall") << &wallView;
}

/// Nothing but greys, and what differs by a tint in colour differs by hatching: both halves of the
/// plot have as much white as they have lines.
void tst_Slide::print()
{
    QFETCH(const ViewKind *const, view);
    Run run;
    run.start(gateDataset(AndGate), Settings());
    while (run.canGoForward())
        run.epochForward();
    Shown shown;
    Look look;
    shown.view = view;
    look.theme = ThemeChoice::Print;
    look.parts = {true, true, true, true};
    const QImage image = Slide(run, shown, look).image();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            if (qRed(pixel) != qGreen(pixel) || qGreen(pixel) != qBlue(pixel))
                QFAIL(qPrintable(u"a colour at %1, %2"_s.arg(x).arg(y)));
        }
    }
    if (view != &boundaryView)
        return;
    // The predicted ones lie to the upper right; the zeros to the lower left.
    const auto inked = [&](const QRect &area) {
        int count = 0;
        for (int y = area.top(); y <= area.bottom(); ++y) {
            for (int x = area.left(); x <= area.right(); ++x)
                count += qGray(image.pixel(x, y)) < 200;
        }
        return count;
    };
    QVERIFY(inked(QRect(660, 200, 40, 40)) > 50);
    QCOMPARE(inked(QRect(130, 400, 40, 40)), 0);
}

void tst_Slide::textScale()
{
    Run run;
    startXor(run);
    const auto sizeOfWords = [&](double scale, const QString &words) {
        Look look;
        look.textScale = scale;
        look.parts.arithmetic = true;
        for (const Text &text : textsOf(run, look)) {
            if (text.words.contains(words))
                return text.size;
        }
        return 0.0;
    };
    for (const QString &words : {u"2 of 4 right"_s, u"(0, 1) → 1"_s, u"predicts 0"_s}) {
        const double plain = sizeOfWords(1, words);
        QVERIFY2(plain > 0, qPrintable(words));
        QVERIFY2(std::abs(sizeOfWords(1.4, words) / plain - 1.4) < 0.15, qPrintable(words));
    }
}

/// From step to step the plot does not move: only what happens in it does.
void tst_Slide::framesKeepTheirPlace()
{
    Run run;
    run.start(gateDataset(AndGate), Settings());
    Shown shown;
    Look look;
    look.size = {640, 360};
    look.parts.arithmetic = true;
    Slide slide(run, shown, look);
    std::set<int> lefts;
    for (int step = 0; step < 24; ++step) {
        const QImage image = slide.image();
        // The left axis: the longest dark run of one column.
        int axis = -1;
        for (int x = 0; x < 120 && axis < 0; ++x) {
            int dark = 0;
            for (int y = 80; y < 240; ++y)
                dark += image.pixelColor(x, y) == lightTheme().edge;
            if (dark > 150)
                axis = x;
        }
        lefts.insert(axis);
        run.forward();
    }
    QCOMPARE(lefts.size(), 1U);
    QVERIFY(*lefts.begin() > 0);
}

void tst_Slide::hatchesLieWithin_data()
{
    QTest::addColumn<QPolygonF>("area");
    QTest::newRow("square") << QPolygonF(QRectF(10, 20, 100, 100));
    QTest::newRow("triangle") << QPolygonF({{0, 0}, {90, 10}, {30, 80}});
    QTest::newRow("arrow, not convex") << QPolygonF({{0, 0}, {100, 50}, {0, 100}, {40, 50}});
}

/// Every hatch lies in the area, from edge to edge, and together they are as long as the area is
/// large, at their distance.
void tst_Slide::hatchesLieWithin()
{
    QFETCH(const QPolygonF, area);
    double twice = 0;
    for (qsizetype i = 0; i < area.size(); ++i) {
        const QPointF a = area[i];
        const QPointF b = area[(i + 1) % area.size()];
        twice += a.x() * b.y() - b.x() * a.y();
    }
    for (const Hatch hatch : {Hatch::Rising, Hatch::Falling}) {
        const double spacing = 0.5;
        double length = 0;
        for (const QLineF &line : hatching(area, hatch, spacing)) {
            length += line.length();
            const double side = hatch == Hatch::Rising ? -1 : 1; // y points down
            QVERIFY(std::abs(line.dy() - side * line.dx()) < 1e-9);
            if (line.length() < 1e-6)
                continue; // through a corner
            for (const double t : {0.01, 0.5, 0.99})
                QVERIFY(area.containsPoint(line.pointAt(t), Qt::OddEvenFill));
        }
        QVERIFY(std::abs(length * spacing - std::abs(twice) / 2) < 0.02 * std::abs(twice));
    }
    QVERIFY(hatching(area, Hatch::None, 1).empty());
}

void tst_Slide::nothingOutsideThePage_data()
{
    print_data();
    QTest::newRow("together") << &allView;
}

/// Drawn onto a larger paper, the picture leaves the rest of it untouched: SVG clips nothing.
void tst_Slide::nothingOutsideThePage()
{
    QFETCH(const ViewKind *const, view);
    for (const int gate : {int(AndGate), int(XorGate)}) {
        Run run;
        run.start(gateDataset(gate), Settings());
        Shown shown;
        Look look;
        shown.view = view;
        look.size = {640, 400};
        look.parts = {true, true, true, true};
        Slide slide(run, shown, look);
        for (int step = 0; step < rounds(12); ++step) {
            QImage paper(840, 600, QImage::Format_RGB32);
            paper.fill(Qt::red);
            QCPPainter painter;
            painter.begin(&paper);
            painter.setMode(QCPPainter::pmVectorized);
            painter.translate(100, 100);
            slide.paint(painter);
            painter.end();
            const QRect page(100, 100, 640, 400);
            for (int y = 0; y < paper.height(); ++y) {
                for (int x = 0; x < paper.width(); ++x) {
                    if (!page.contains(x, y) && paper.pixelColor(x, y) != QColor(Qt::red))
                        QFAIL(qPrintable(
                            u"step %1 draws at %2, %3"_s.arg(step).arg(x - 100).arg(y - 100)));
                }
            }
            run.forward();
        }
    }
}

/// A part that has no room is named in its place; where it has, nothing is said.
void tst_Slide::saysWhatHasNoRoom()
{
    Run run;
    run.start(gateDataset(XorGate), Settings());
    run.reach(3);
    Shown shown;
    shown.view = &whyView;
    Look look;
    look.parts = {true, true, true, true};
    const auto words = [&](QSize size) {
        look.size = size;
        return wordsOf(run, look, shown);
    };
    const QString low = words({640, 400});
    QVERIFY2(low.contains(u"No room is left for: "_s), qPrintable(low));
    QVERIFY(!low.contains(u"presented last"_s)); // the legend, which comes last
    const QString high = words({1280, 1600});
    QVERIFY2(!high.contains(u"No room is left"_s), qPrintable(high));
    QVERIFY(high.contains(u"presented last"_s));
}

static std::vector<ViewPart> partsOf(const ViewParts &parts)
{
    std::vector<ViewPart> all;
    for (const auto views : {parts.left, parts.right, parts.below})
        all.insert(all.end(), views.begin(), views.end());
    return all;
}

/// Of each arrangement that has room: each view has at least its least size, they lie beside each
/// other, and all of the picture is theirs.
void tst_Slide::viewsHaveTheirLeastSize()
{
    std::mt19937 random(4);
    const auto below = [&random](unsigned limit) { return static_cast<int>(random() % limit); };
    int withRoom = 0;
    std::array<Run, 4> runs;
    runs[0].start(gateDataset(XorGate), Settings());
    runs[1].start(gateDataset(XorGate), gatesWith({OrGate, NandGate, AndGate}));
    runs[2].start(withFeatures(gateDataset(XorGate), {{0, 1}}), Settings());
    runs[3].start(exampleDataset(Example::Concert3), Settings());
    for (int round = 0; round < 400; ++round) {
        const Run &run = runs[static_cast<std::size_t>(round) % runs.size()];
        std::map<const ViewKind *, QSizeF> sizes;
        for (const ViewPart &part : partsOf(allView.parts(run).front())) {
            QVERIFY(part.view->isFor(run)); // else words stand in its place
            sizes[part.view] = QSizeF(100 + below(400), 100 + below(200));
        }
        QVERIFY(sizes.contains(&liftView) == liftView.isFor(run));
        QVERIFY(sizes.contains(&hiddenView) == hiddenView.isFor(run));
        QVERIFY(sizes.contains(&weightsView) == (weightsView.isFor(run) && !hiddenView.isFor(run)));
        const auto least = [&sizes](const ViewKind &view) { return sizes.at(&view); };
        const QSizeF room(300 + below(1200), 200 + below(700));
        for (const ViewParts &parts : allView.parts(run)) {
            const std::vector<PlacedPart> all = placed(parts, least, room);
            QCOMPARE(all.size(), parts.left.size() + parts.right.size() + parts.below.size());
            double area = 0;
            bool areLarge = true;
            for (const auto &[view, place] : all) {
                const QSizeF most = place.size() + QSizeF(1e-6, 1e-6);
                areLarge = areLarge && sizes[view].boundedTo(most) == sizes[view];
                QVERIFY(QRectF(QPointF(), room).adjusted(0, 0, 1e-6, 1e-6).contains(place));
                area += place.width() * place.height();
                for (const PlacedPart &other : all)
                    QVERIFY(view == other.view ||
                            !place.adjusted(1e-6, 1e-6, -1e-6, -1e-6).intersects(other.place));
            }
            QVERIFY(std::abs(area - room.width() * room.height()) < 1e-3);
            QCOMPARE(haveRoom(parts, least, room), areLarge);
            withRoom += areLarge;
        }
    }
    QVERIFY(withRoom > 100);
}

/// Views that would be too small to be read are left out, and named.
void tst_Slide::viewsWithoutRoom()
{
    Settings three;
    three.model = &gatesModel();
    Run run;
    run.start(gateDataset(XorGate), three);
    run.reach(5);
    const Shown shown{.view = &allView};
    Look look;
    look.size = {900, 600};
    const QString most = wordsOf(run, look, shown);
    QVERIFY2(!most.contains(u"No room") && most.contains(u"h₂"_s) && most.contains(u"NAND w"),
             qPrintable(most));
    look.size = {560, 420};
    const QString some = wordsOf(run, look, shown);
    QVERIFY2(some.contains(u"No room is left for: History"_s) && some.contains(u"h₂"_s) &&
                 !some.contains(u"NAND w"),
             qPrintable(some));
    // Without a title they are named too, and nothing else is said.
    look.size = {500, 400};
    look.parts = {false, false, false, false};
    const QString none = wordsOf(run, look, shown);
    QVERIFY2(none.contains(u"No room is left for: "_s) && !none.contains(u" | "_s) &&
                 !none.contains(u"η"_s),
             qPrintable(none));
    look.size = {640, 480};
    look.parts = Look().parts;
    run.start(gateDataset(XorGate), Settings());
    run.reach(5);
    QVERIFY(!wordsOf(run, look, shown).contains(u"No room"));
}

FRONTERA_WINDOW_TEST(tst_Slide)
#include "tst_slide.moc"

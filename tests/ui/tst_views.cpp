// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/examples.h"
#include "core/data/features.h"
#include "core/data/gates.h"
#include "core/explanation/explanation.h"
#include "core/explanation/own_line.h"
#include "core/models/gates/gates_model.h"
#include "core/models/models.h"
#include "core/run/run.h"
#include "core/session/session.h"
#include "tests/ui/isolated_main.h"
#include "ui/base/translator.h"
#include "ui/plots/run_plot.h"
#include "ui/slides/picture.h"
#include "ui/slides/slide.h"
#include "ui/views/boundary/boundary_plot.h"
#include "ui/views/registry.h"
#include "ui/views/view_kind.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QSet>
#include <QSvgGenerator>
#include <algorithm>
#include <array>
#include <memory>
#include <random>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

void addViews()
{
    QTest::addColumn<const ViewKind *>("view");
    for (const ViewKind *view : views())
        QTest::newRow(qPrintable(keyOf(*view))) << view;
}

Look smallLook()
{
    Look look;
    look.format = PictureFormat::Svg;
    look.size = {480, 360};
    return look;
}

/// In what order QCustomPlot draws the axes of a plot is not always the same.
QByteArray sorted(const QByteArray &svg)
{
    QList<QByteArray> lines = svg.split('\n');
    std::ranges::sort(lines);
    return lines.join('\n');
}

QByteArray svgOf(const Run &run, const Shown &shown)
{
    return sorted(renderPicture(run, shown, smallLook()));
}

/// The picture that a plot draws of its run now.
QByteArray svgOf(RunPlot &plot, QSize size)
{
    plot.setViewport(QRect(QPoint(), size));
    plot.setTextScale(1);
    plot.prepare();
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    QCPPainter painter(&generator);
    plot.toPainter(&painter, size.width(), size.height());
    painter.end();
    return sorted(buffer.data());
}

/// Five observations in the plane, whose numbers are of very different lengths: so are those at the
/// axes, which therefore have very different rooms.
Dataset scattered(std::mt19937 &random)
{
    const auto from = [&random](int low, int high) {
        return low + static_cast<int>(random() % static_cast<unsigned>(high - low + 1));
    };
    const int apart[] = {from(-4, 4), from(-4, 4)};
    const int away[] = {from(-4, 4), from(-4, 4)};
    std::vector<Decimal> values;
    for (int row = 0; row < 5; ++row) {
        for (const int input : {0, 1}) {
            const Decimal first(from(-20, 20), apart[input]);
            values.push_back(first + Decimal(from(-20, 20), away[input]));
        }
    }
    return {u"scattered"_s, {u"x1"_s, u"x2"_s}, values, {0, 1, 0, 1, 1}};
}

/// Other data, settings and position.
void change(Run &run, std::mt19937 &random)
{
    static const std::array others = {gateDataset(XorGate), exampleDataset(Example::Concert3),
                                      exampleDataset(Example::Iris)};
    Settings settings;
    const int digits = 1 + static_cast<int>(random() % 30);
    settings.rate = Decimal(digits, -static_cast<int>(random() % 4));
    const std::size_t kind = random() % 16;
    if (kind == others.size()) { // several units
        settings = withModel(settings, gatesModel());
        settings.units = {static_cast<int>(random() % gateCount), OrGate, XorGate};
        run.start(gateDataset(XnorGate), settings);
    } else {
        run.start(kind < others.size() ? others.at(kind) : scattered(random), settings);
    }
    run.reach(static_cast<qint64>(random() % 12));
}

/// Settings for a run over a gate that the view can show.
Settings settingsFor(const ViewKind &view)
{
    Run run;
    run.start(gateDataset(XorGate), Settings());
    return view.isFor(run) ? Settings() : withModel(Settings(), gatesModel());
}

Shown shownIn(const ViewKind &view)
{
    return Shown().as(view);
}

} // namespace

/// What must hold of every view in the registry, whichever there are.
class tst_Views : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keys();
    void sessionsAndSettings();
    void places_data();
    void places();
    void words_data();
    void words();
    void pictures_data();
    void pictures();
    void afterOthers_data();
    void afterOthers();
    void still_data();
    void still();
    void ownLine_data();
    void ownLine();
    void provesNothingAgain_data();
    void provesNothingAgain();
};

void tst_Views::keys()
{
    QSet<QString> keys;
    QSet<int> shortcuts;
    static const QRegularExpression aWord(u"^[a-z]+$"_s);
    for (const ViewKind *view : views()) {
        const QString key = keyOf(*view);
        QVERIFY(aWord.match(key).hasMatch());
        QVERIFY(!keys.contains(key));
        QCOMPARE(viewOf(key), view);
        QVERIFY(view->shortcut == Qt::Key_unknown || !shortcuts.contains(view->shortcut));
        keys += key;
        shortcuts += view->shortcut;
    }
    for (const QString &no : {u""_s, u"Why"_s, u"gates"_s, u"whyy"_s})
        QVERIFY(viewOf(no) == nullptr);
}

/// A session keeps views by their keys, and what is remembered from one start to the next is also
/// kept in a session.
void tst_Views::sessionsAndSettings()
{
    const QStringList panels = SessionView::panels();
    for (const QString &key : panels) {
        const ViewKind *view = viewOf(key);
        QVERIFY(view != nullptr && view->shortcut != Qt::Key_unknown);
    }
    for (const ViewKind *view : views())
        QVERIFY(!view->isRemembered || panels.contains(keyOf(*view)));
}

void tst_Views::places_data()
{
    addViews();
}

/// It is made in one of three ways, or has a plot in the window and parts in pictures; and only
/// views in the plot draw into it.
void tst_Views::places()
{
    QFETCH(const ViewKind *const, view);
    QVERIFY((view->make != nullptr || view->parts != hasNoParts) != (view->half != nullptr));
    QVERIFY(view->half == nullptr || view->half->make != nullptr);
    Run run;
    run.start(gateDataset(XorGate), Settings());
    for (const ViewParts &parts : view->parts(run)) {
        for (const auto views : {parts.left, parts.right, parts.below}) {
            for (const ViewPart &part : views)
                QVERIFY(part.view->make != nullptr && part.share > 0 && part.share <= 1);
        }
    }
    QVERIFY(view->place == ViewPlace::Plot ||
            (view->addTo == addNothing && view->removeFrom == removeNothing));
    QVERIFY((view->place == ViewPlace::Pictures || view == &boundaryView) ==
            (view->shortcut == Qt::Key_unknown));
}

void tst_Views::words_data()
{
    addViews();
}

void tst_Views::words()
{
    QFETCH(const ViewKind *const, view);
    Translator translator;
    QStringList english;
    for (const Language language : {Language::English, Language::Spanish}) {
        translator.use(language);
        const ViewWords words = view->words();
        QVERIFY(!words.name.isEmpty());
        const bool isInWindow = view->shortcut != Qt::Key_unknown;
        for (const QString &more : {words.menu, words.button, words.tip})
            QCOMPARE(more.isEmpty(), !isInWindow);
        QCOMPARE(words.menu.contains(u'&'), isInWindow);
        QVERIFY(!english.contains(words.name));
        english += words.name;
    }
    translator.use(Language::English);
}

void tst_Views::pictures_data()
{
    addViews();
}

/// Of data with two inputs, three, more, and a derived one.
void tst_Views::pictures()
{
    QFETCH(const ViewKind *const, view);
    int shown = 0;
    for (const Dataset &data :
         {gateDataset(XorGate), exampleDataset(Example::Concert3), exampleDataset(Example::Iris),
          withFeatures(gateDataset(XorGate), {{0, 1}})}) {
        Run run;
        run.start(data, fittedTo(data, settingsFor(*view)));
        run.epochForward();
        if (!view->isFor(run))
            continue;
        ++shown;
        QVERIFY(memoryProblem(*view, smallLook(), data.observationCount()).isEmpty());
        Slide slide(run, shownIn(*view), smallLook());
        const QImage image = slide.image();
        QCOMPARE(image.size(), smallLook().size);
        QVERIFY(svgOf(run, shownIn(*view)).count("<text") > 2);
    }
    QVERIFY(shown > 0);
}

void tst_Views::afterOthers_data()
{
    addViews();
}

/// A picture is that of its run's state, whatever the same plot has drawn before. (A slide, which
/// has parts or halves, is only drawn at other positions.)
void tst_Views::afterOthers()
{
    QFETCH(const ViewKind *const, view);
    Run run;
    run.start(gateDataset(XorGate), Settings());
    const auto shown = [&] {
        Shown whole = shownIn(*view);
        whole.explanation =
            std::make_shared<const Explanation>(explain(run.data(), run.settings()));
        return whole;
    };
    if (view->make == nullptr) {
        Slide slide(run, shown(), smallLook());
        for (const int position : {9, 2, 0, 5}) {
            run.reach(position);
            QCOMPARE(sorted(pictureOf(slide)), svgOf(run, shown()));
        }
        return;
    }
    const std::unique_ptr<RunPlot> plot = view->make(run, shown(), nullptr);
    // With these the axes end elsewhere where they begin from those of the picture before.
    for (const unsigned seed : {9, 135, 233}) {
        std::mt19937 random(seed);
        run.start(gateDataset(XorGate), Settings());
        for (int state = 0; state < 6; ++state) {
            change(run, random);
            const Shown now = shown();
            if (auto *boundary = qobject_cast<BoundaryPlot *>(plot.get()))
                view->addTo(*boundary, now);
            const QSize size{280 + static_cast<int>(random() % 500),
                             200 + static_cast<int>(random() % 300)};
            QCOMPARE(svgOf(*plot, size), svgOf(*view->make(run, now, nullptr), size));
        }
    }
}

void tst_Views::still_data()
{
    addViews();
}

/// A view that is still is the same at every step and for all data; others are not.
void tst_Views::still()
{
    QFETCH(const ViewKind *const, view);
    Run run;
    run.start(gateDataset(XorGate), settingsFor(*view));
    run.epochForward();
    const QByteArray later = svgOf(run, shownIn(*view));
    run.jump(0);
    const QByteArray before = svgOf(run, shownIn(*view));
    if (view->isStill)
        QCOMPARE(later, before);
    else if (view != &whyView) // the proof is about the data
        QVERIFY(later != before);
}

void tst_Views::ownLine_data()
{
    addViews();
}

/// A line placed by hand is seen in the views that say so, and nowhere else.
void tst_Views::ownLine()
{
    QFETCH(const ViewKind *const, view);
    Run run;
    run.start(gateDataset(AndGate), Settings());
    run.epochForward();
    Shown shown = shownIn(*view);
    const QByteArray without = svgOf(run, shown);
    shown.ownLine = OwnLine{{Decimal(0), Decimal(7, -1)}, {Decimal(1), Decimal(4, -1)}};
    QCOMPARE(svgOf(run, shown) != without, view->drawsOwnLine);
    QCOMPARE(svgOf(run, shown.alone(*view)), without);
}

void tst_Views::provesNothingAgain_data()
{
    addViews();
}

/// What is shown brings its explanation along: a picture says that, and looks for no other.
void tst_Views::provesNothingAgain()
{
    QFETCH(const ViewKind *const, view);
    Run run;
    run.start(gateDataset(XorGate), Settings());
    Shown shown = shownIn(*view);
    auto unknown = std::make_shared<Explanation>();
    unknown->isKnown = false;
    shown.explanation = unknown;
    const QByteArray svg = svgOf(run, shown);
    shown.explanation = std::make_shared<const Explanation>(explain(run.data(), run.settings()));
    QCOMPARE(svgOf(run, shown), svgOf(run, shownIn(*view)));
    if (view == &whyView)
        QVERIFY(svg != svgOf(run, shown));
    QCOMPARE(unknown.use_count(), 1);
}

FRONTERA_WINDOW_TEST(tst_Views)
#include "tst_views.moc"

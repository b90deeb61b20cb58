// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/examples.h"
#include "core/data/gates.h"
#include "tests/core/models/gates_with.h"
#include "tests/sampled_rows.h"
#include "tests/thoroughness.h"
#include "tests/ui/isolated_main.h"
#include "tests/ui/shown_window.h"
#include "ui/edit/edit_actions.h"
#include "ui/edit/settings_bar.h"
#include "ui/panels/arithmetic_panel.h"
#include "ui/panels/side_panel.h"
#include "ui/panels/truth_table.h"
#include "ui/panels/view_pane.h"
#include "ui/views/boundary/boundary_plot.h"
#include "ui/views/compare/compare_view.h"
#include "ui/widgets/bounded_rows.h"
#include "ui/window/lens_rail.h"
#include "ui/window/stage.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLayout>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>
#include <algorithm>
#include <bit>
#include <iterator>
#include <numeric>
#include <set>
#include <vector>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

/// Returns four observations of many inputs, with long names.
Dataset columns(int inputs)
{
    std::vector<QString> names;
    for (int i = 0; i < inputs; ++i)
        names.push_back(u"columna_%1"_s.arg(i + 1));
    std::vector<Decimal> values;
    for (int row = 0; row < 4; ++row) {
        for (int i = 0; i < inputs; ++i)
            values.emplace_back((row >> (i % 2)) & 1);
    }
    return {u"columns"_s, names, values, {0, 1, 0, 1}};
}

} // namespace

/// The room that the window has, and what is shown in it.
class tst_WindowRoom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        beginWithSettings();
        sampleRows(6);
    }
    void viewsKeepTheSize_data();
    void viewsKeepTheSize();
    void viewsComeBack();
    void roomIsForgotten_data();
    void roomIsForgotten();
    void sideIsWhole_data();
    void sideIsWhole();
    void sideIsWholeBesideSettings_data();
    void sideIsWholeBesideSettings();
    void sideScrolls_data();
    void sideScrolls();
    void tableIsInSight();
    void rowsOfSettingsAreEven();
    void rowsOfSettingsScroll();
    void newRowsAreSeen_data();
    void newRowsAreSeen();
    void planeStaysHigh_data();
    void planeStaysHigh();
    void bothPlanesStayHigh_data();
    void bothPlanesStayHigh();
};

void tst_WindowRoom::viewsKeepTheSize_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("isSpanish");
    QTest::addColumn<bool>("hasManyInputs");
    // A screen of 800 × 600, one of 1920 × 1080 where all is twice as large, and a usual one.
    for (const QSize size : {QSize(792, 560), QSize(952, 500), QSize(1280, 720)}) {
        QTest::addRow("%dx%d, a gate", size.width(), size.height()) << size << false << false;
        QTest::addRow("%dx%d, Spanish, 64 inputs", size.width(), size.height())
            << size << true << true;
    }
}

/// Opening a view never changes the window's size, and whatever is shown has the room it needs.
void tst_WindowRoom::viewsKeepTheSize()
{
    QFETCH(const QSize, size);
    QFETCH(const bool, isSpanish);
    QFETCH(const bool, hasManyInputs);
    ShownWindow w;
    w.translator.use(isSpanish ? Language::Spanish : Language::English);
    if (hasManyInputs)
        w.window.openRun(columns(64), {}, 3);
    w.window.resize(size);
    QCoreApplication::processEvents();
    QCOMPARE(w.window.size(), size);
    const auto *stage = w.window.findChild<Stage *>();
    // Every choice of panels, and what covers none or all of them.
    constexpr Qt::Key keys[] = {Qt::Key_H, Qt::Key_S, Qt::Key_N, Qt::Key_W, Qt::Key_C, Qt::Key_G};
    constexpr unsigned panels = 1U << 4;
    std::vector<unsigned> choices(panels);
    std::iota(choices.begin(), choices.end(), 0U);
    for (const unsigned cover : {panels, 2 * panels, 3 * panels})
        choices.insert(choices.end(), {cover, cover | (panels - 1)});
    const auto pressKeys = [&](unsigned choice) {
        for (std::size_t i = 0; i < std::size(keys); ++i) {
            if ((choice >> i & 1U) != 0)
                w.press(keys[i]);
        }
        QCoreApplication::processEvents();
    };
    for (const unsigned choice : choices) {
        // Each choice at one of the sizes, and in the other language at another.
        const int row = (isSpanish ? 1 : 0) + (size.width() > 800) + (size.width() > 1000);
        if (!isComplete() &&
            ((std::popcount(choice) + row) % 3 != 0 || !isTried(static_cast<int>(choice))))
            continue;
        const QByteArray name = QByteArray::number(choice, 2);
        pressKeys(choice);
        QVERIFY2(w.window.size() == size, name.constData());
        for (const auto *plot : stage->findChildren<RunPlot *>()) {
            if (!plot->isVisible())
                continue;
            const QRect place(plot->mapTo(stage, QPoint(0, 0)), plot->size());
            QVERIFY2(stage->rect().contains(place), name + plot->metaObject()->className());
            QVERIFY2(plot->height() >= plot->minimumHeight() &&
                         plot->width() >= plot->minimumWidth(),
                     name + plot->metaObject()->className());
        }
        // What was covered is seen again when what covers it is closed.
        for (int layers = 0; layers < 3; ++layers) {
            for (const char *key : {"wall", "compare", "why", "weights", "neuron", "history"})
                w.window.findChild<QAction *>(QLatin1String(key))->setChecked(false);
        }
        QCoreApplication::processEvents();
        QVERIFY(w.window.size() == size);
    }
    w.translator.use(Language::English);
}

/// With all settings seen, the rows of the bar are as far apart as each other.
void tst_WindowRoom::rowsOfSettingsAreEven()
{
    ShownWindow w;
    Settings settings;
    settings.targets = Targets::Bipolar;
    settings.start = Start::Drawn;
    w.window.openRun(gateDataset(XorGate), settings, 0);
    w.window.resize(1280, 720);
    QCoreApplication::processEvents();
    const auto *bar = w.window.findChild<SettingsBar *>();
    std::set<int> rows;
    for (const auto *box : bar->findChildren<QComboBox *>()) {
        if (box->isVisible())
            rows.insert(box->mapTo(bar, box->rect().center()).y());
    }
    QVERIFY(rows.size() >= 3);
    std::set<int> distances;
    for (auto row = std::next(rows.begin()); row != rows.end(); ++row)
        distances.insert(*row - *std::prev(row));
    QCOMPARE(distances.size(), 1U);
}

/// In a low window the bar scrolls, and cuts no row.
void tst_WindowRoom::rowsOfSettingsScroll()
{
    ShownWindow w;
    Settings settings;
    settings.targets = Targets::Bipolar;
    w.window.openRun(gateDataset(XorGate), settings, 0);
    const auto *area = w.window.findChild<BoundedRows *>();
    w.window.resize(700, 480);
    QCoreApplication::processEvents();
    QTRY_VERIFY(area->verticalScrollBar()->maximum() > 0);
    const int row = EntryField(1).sizeHint().height();
    QCOMPARE(area->height(), 2 * row + 6);
    const auto *more = w.window.findChild<QToolButton *>(u"moreSettings"_s);
    QVERIFY(area->viewport()->rect().contains(
        QRect(more->mapTo(area->viewport(), QPoint(0, 0)), more->size())));
    w.window.resize(1280, 720);
    QTRY_COMPARE(area->verticalScrollBar()->maximum(), 0);
}

void tst_WindowRoom::newRowsAreSeen_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("isSpanish");
    QTest::addColumn<bool>("hasThree");
    for (const QSize size : {QSize(700, 400), QSize(900, 600), QSize(1280, 720)}) {
        for (const bool isSpanish : {false, true}) {
            for (const bool hasThree : {false, true})
                QTest::addRow("%dx%d%s, %s", size.width(), size.height(),
                              isSpanish ? ", Spanish" : "", hasThree ? "three units" : "one unit")
                    << size << isSpanish << hasThree;
        }
    }
}

/// Of the rows that open at least one is seen at once, with the button that closes them.
void tst_WindowRoom::newRowsAreSeen()
{
    QFETCH(const QSize, size);
    QFETCH(const bool, isSpanish);
    QFETCH(const bool, hasThree);
    ShownWindow w;
    w.translator.use(isSpanish ? Language::Spanish : Language::English);
    w.window.openRun(gateDataset(XorGate),
                     hasThree ? gatesWith({OrGate, NandGate, AndGate}) : Settings(), 0);
    w.window.resize(size);
    QCoreApplication::processEvents();
    auto *more = w.window.findChild<QToolButton *>(u"moreSettings"_s);
    const auto *viewport = w.window.findChild<BoundedRows *>()->viewport();
    const auto isSeen = [viewport](const QWidget *widget) {
        const QRect place(widget->mapTo(viewport, QPoint(0, 0)), widget->size());
        return widget->isVisible() && viewport->rect().contains(place);
    };
    w.click(more);
    QCoreApplication::processEvents();
    QTRY_VERIFY(isSeen(more));
    const QList<QComboBox *> boxes = viewport->findChildren<QComboBox *>();
    QTRY_VERIFY(std::ranges::any_of(boxes, [&](const QComboBox *box) {
        return isSeen(box) && box->mapTo(viewport, QPoint(0, 0)).y() >
                                  more->mapTo(viewport, QPoint(0, more->height())).y();
    }));
    w.translator.use(Language::English);
}

void tst_WindowRoom::sideIsWhole_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("isSpanish");
    for (const QSize size : {QSize(792, 560), QSize(900, 600), QSize(1280, 720)}) {
        for (const bool isSpanish : {false, true})
            QTest::addRow("%dx%d%s", size.width(), size.height(), isSpanish ? ", Spanish" : "")
                << size << isSpanish;
    }
}

/// With a scroll bar or without, nothing in the column beside the plot is cut at its right edge.
void tst_WindowRoom::sideIsWhole()
{
    QFETCH(const QSize, size);
    QFETCH(const bool, isSpanish);
    ShownWindow w;
    w.translator.use(isSpanish ? Language::Spanish : Language::English);
    w.window.resize(size);
    const auto *side = w.window.findChild<SidePanel *>();
    bool hasScrolled = false;
    for (const Dataset &data :
         {gateDataset(XorGate), exampleDataset(Example::Concert), exampleDataset(Example::Iris)}) {
        w.window.openRun(data, Settings());
        for (const int step : {0, 1, 2}) {
            if (step > 0)
                w.press(Qt::Key_Right);
            QCoreApplication::processEvents();
            hasScrolled = hasScrolled || side->verticalScrollBar()->isVisible();
            QVERIFY2(side->widget()->width() <= side->viewport()->width(),
                     qPrintable(u"%1, step %2: %3 of %4"_s.arg(data.name())
                                    .arg(step)
                                    .arg(side->widget()->width())
                                    .arg(side->viewport()->width())));
        }
    }
    QVERIFY(hasScrolled || size.height() > 700);
    w.translator.use(Language::English);
}

/// However long the arithmetic: three rows of the table are seen without scrolling, and for a run
/// the table keeps the place that it has once been given.
void tst_WindowRoom::tableIsInSight()
{
    Settings batch;
    batch.update = Update::Batch;
    batch.targets = Targets::Bipolar;
    batch.deadZone = Decimal(2, -1);
    batch.schedule = Schedule::Root;
    batch.keep = Keep::Best;
    ShownWindow w;
    const auto *side = w.window.findChild<SidePanel *>();
    const auto *arithmetic = side->findChild<ArithmeticPanel *>();
    const auto *table = side->findChild<TruthTable *>()->findChild<QTableView *>();
    int above = 0;
    int below = 0;
    for (const Language language : {Language::English, Language::Spanish}) {
        w.translator.use(language);
        for (const QSize size : {QSize(900, 600), QSize(1280, 720)}) {
            w.window.resize(size);
            for (const Settings &settings :
                 {gatesWith({OrGate, NandGate, AndGate}), batch, Settings()}) {
                w.window.openRun(gateDataset(XorGate), settings);
                bool wasAbove = false;
                for (int step = 0; step < (isSanitized() ? 3 : 9); ++step) {
                    QCoreApplication::processEvents();
                    const int top = table->mapTo(side, QPoint()).y();
                    const int rows = table->horizontalHeader()->height() +
                                     3 * table->verticalHeader()->defaultSectionSize();
                    QVERIFY2(top + rows <= side->height(),
                             qPrintable(u"%1 at step %2: from %3 of %4"_s.arg(size.width())
                                            .arg(step)
                                            .arg(top)
                                            .arg(side->height())));
                    const bool isAbove = top < arithmetic->mapTo(side, QPoint()).y();
                    QVERIFY(isAbove || !wasAbove || !arithmetic->isVisible());
                    wasAbove = isAbove;
                    ++(isAbove ? above : below);
                    w.press(Qt::Key_Right);
                }
            }
        }
    }
    QVERIFY(above > 0 && below > 0);
    w.translator.use(Language::English);
}

void tst_WindowRoom::planeStaysHigh_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("isSpanish");
    QTest::addColumn<bool>("hasThree");
    QTest::addColumn<bool>("hasMore");
    for (const QSize size : {QSize(900, 600), QSize(1280, 720)}) {
        for (int choice = 0; choice < (size.width() < 1000 ? 8 : 4); ++choice)
            QTest::addRow("%dx%d%s%s%s", size.width(), size.height(),
                          (choice & 1) != 0 ? ", Spanish" : "",
                          (choice & 2) != 0 ? ", three units" : "",
                          (choice & 4) != 0 ? ", more settings" : "")
                << size << bool(choice & 1) << bool(choice & 2) << bool(choice & 4);
    }
}

/// Whatever is open, the plane has 160 pixels, and each other plot the room for all its words.
void tst_WindowRoom::planeStaysHigh()
{
    QFETCH(const QSize, size);
    QFETCH(const bool, isSpanish);
    QFETCH(const bool, hasThree);
    QFETCH(const bool, hasMore);
    ShownWindow w;
    w.translator.use(isSpanish ? Language::Spanish : Language::English);
    w.window.openRun(gateDataset(XorGate),
                     hasThree ? gatesWith({OrGate, NandGate, AndGate}) : Settings(), 5);
    w.window.resize(size);
    if (hasMore)
        w.click(w.window.findChild<QToolButton *>(u"moreSettings"_s));
    constexpr Qt::Key keys[] = {Qt::Key_H, Qt::Key_S, Qt::Key_N};
    for (const unsigned choice : {1U, 2U, 3U, 4U}) {
        for (unsigned i = 0; i < std::size(keys); ++i) {
            if ((choice >> i & 1U) != 0)
                w.press(keys[i]);
        }
        QCoreApplication::processEvents();
        const QByteArray name = QByteArray::number(choice, 2);
        QCOMPARE(w.window.size(), size);
        auto *plane = w.window.findChild<BoundaryPlot *>();
        QVERIFY2(plane->isVisible(), name.constData());
        plane->prepare();
        QVERIFY2(plane->axisRect()->height() >= 160,
                 name + ' ' + QByteArray::number(plane->axisRect()->height()));
        for (const QWidget *plot : w.window.findChildren<RunPlot *>()) {
            const QSize least = plot->minimumSizeHint();
            if (plot != plane && plot->isVisible())
                QVERIFY2(plot->width() >= least.width() && plot->height() >= least.height(),
                         name + plot->metaObject()->className());
        }
        for (const char *key : {"weights", "neuron", "history"})
            w.window.findChild<QAction *>(QLatin1String(key))->setChecked(false);
    }
    w.translator.use(Language::English);
}

void tst_WindowRoom::bothPlanesStayHigh_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("isSpanish");
    QTest::newRow("800x600, Spanish") << QSize(800, 600) << true;
    QTest::newRow("900x600") << QSize(900, 600) << false;
}

/// Of two runs beside each other the planes are as high as the plane of one has to be, and of one
/// height, with all settings seen, whatever the words around them.
void tst_WindowRoom::bothPlanesStayHigh()
{
    QFETCH(const QSize, size);
    QFETCH(const bool, isSpanish);
    ShownWindow w;
    w.translator.use(isSpanish ? Language::Spanish : Language::English);
    w.window.openRun(gateDataset(XorGate), Settings(), 0);
    w.window.resize(size);
    w.click(w.window.findChild<QToolButton *>(u"moreSettings"_s));
    w.press(Qt::Key_C);
    const auto planes = w.window.findChild<CompareView *>()->findChildren<BoundaryPlot *>();
    QCOMPARE(planes.size(), 2);
    Settings other; // with more to be said
    other.targets = Targets::Bipolar;
    other.keep = Keep::Average;
    for (const Settings &settings : {Settings(), other}) {
        w.window.findChild<EditActions *>()->setSettings(settings);
        for (int step = 0; step < 2; ++step) {
            QCoreApplication::processEvents();
            QCoreApplication::processEvents();
            QCOMPARE(w.window.size(), size);
            QCOMPARE(planes[0]->height(), planes[1]->height());
            for (BoundaryPlot *plane : planes) {
                plane->prepare();
                QVERIFY2(plane->axisRect()->height() >= 150,
                         QByteArray::number(plane->axisRect()->height()));
            }
            w.press(Qt::Key_Right, Qt::ShiftModifier);
        }
    }
    w.translator.use(Language::English);
}

/// Views without room stay open, and are shown when there is room again.
void tst_WindowRoom::viewsComeBack()
{
    ShownWindow w;
    w.window.resize(1280, 900);
    for (const Qt::Key key : {Qt::Key_S, Qt::Key_N, Qt::Key_H})
        w.press(key);
    QCoreApplication::processEvents();
    const auto shown = [&w] {
        QStringList names;
        for (const auto *pane : w.window.findChildren<ViewPane *>()) {
            if (pane->isVisible())
                names += pane->findChild<RunPlot *>()->accessibleName();
        }
        names.sort();
        return names;
    };
    const QStringList all = shown();
    QCOMPARE(all.size(), 3);
    w.window.resize(792, 560);
    QCoreApplication::processEvents();
    QCOMPARE(w.window.size(), QSize(792, 560));
    QVERIFY(shown().size() < 3 && !shown().isEmpty());
    for (const char *key : {"weights", "neuron", "history"})
        QVERIFY(w.window.findChild<QAction *>(QLatin1String(key))->isChecked());
    w.window.resize(1280, 900);
    QCoreApplication::processEvents();
    QCOMPARE(shown(), all);
}

void tst_WindowRoom::roomIsForgotten_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("view");
    for (const QSize size : {QSize(792, 560), QSize(900, 600)}) {
        for (const char *view : {"history", "neuron", "weights"}) {
            const bool isHistory = QByteArray(view) == "history"; // in both, others in one
            if (isHistory || size.width() != 900)
                QTest::addRow("%s at %d", view, size.width()) << size << QString::fromLatin1(view);
        }
    }
}

/// What stands where follows from the data and the window's size, not from the data before.
void tst_WindowRoom::roomIsForgotten()
{
    QFETCH(const QSize, size);
    QFETCH(const QString, view);
    const std::vector<Dataset> kinds = {gateDataset(XorGate), exampleDataset(Example::Concert3),
                                        exampleDataset(Example::Iris),
                                        exampleDataset(Example::Concert), columns(8)};
    const auto standing = [](const MainWindow &window) {
        QStringList parts;
        const auto add = [&parts](const char *name, const QWidget *part) {
            if (part->isVisible())
                parts += u"%1 %2"_s.arg(QLatin1String(name)).arg(part->width());
        };
        add("plot", window.findChild<QWidget *>(u"plot"_s));
        add("side", window.findChild<SidePanel *>());
        add("rail", window.findChild<LensRail *>());
        for (const auto *pane : window.findChildren<ViewPane *>()) {
            if (pane->isVisible())
                parts += u"pane %1 %2"_s.arg(pane->width()).arg(pane->height());
        }
        return parts.join(u", "_s);
    };
    const auto settle = [] {
        for (int i = 0; i < 5; ++i) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
    };
    std::vector<QString> expected;
    for (const Dataset &data : kinds) {
        ShownWindow fresh;
        fresh.window.resize(size);
        fresh.window.openRun(data, Settings(), 0);
        if (auto *action = fresh.window.findChild<QAction *>(view); action->isEnabled())
            action->setChecked(true);
        settle();
        expected.push_back(standing(fresh.window));
        beginWithSettings();
    }
    ShownWindow w;
    w.window.resize(size);
    w.window.findChild<QAction *>(view)->setChecked(true);
    for (std::size_t from = 0; from < kinds.size(); ++from) {
        for (std::size_t to = 0; to < kinds.size(); ++to) {
            if (from == to || !isTried(static_cast<int>(from * kinds.size() + to)))
                continue;
            w.window.openRun(kinds[from], Settings(), 0);
            auto *action = w.window.findChild<QAction *>(view);
            if (!action->isEnabled())
                continue; // data that it is not for close it
            action->setChecked(true);
            settle();
            w.window.openRun(kinds[to], Settings(), 0);
            settle();
            QCOMPARE(w.window.size(), size);
            QVERIFY2(standing(w.window) == expected[to],
                     qPrintable(u"%1 to %2: %3; anew: %4"_s.arg(
                         kinds[from].name(), kinds[to].name(), standing(w.window), expected[to])));
        }
    }
}

void tst_WindowRoom::sideIsWholeBesideSettings_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<int>("gate");
    for (const Language language : {Language::English, Language::Spanish}) {
        for (const int gate : {AndGate, OrGate, XorGate})
            QTest::addRow("%d %d", int(language), gate) << language << gate;
    }
}

/// In a small window with the settings open, sentence, arithmetic and table are whole at each step.
void tst_WindowRoom::sideIsWholeBesideSettings()
{
    QFETCH(const Language, language);
    QFETCH(const int, gate);
    ShownWindow w;
    w.translator.use(language);
    w.window.resize(900, 600);
    w.openSettings();
    w.window.openRun(gateDataset(gate), Settings(), 0);
    const auto *side = w.window.findChild<SidePanel *>();
    for (int step = 0; step <= 12; ++step) {
        QTest::qWait(20); // the bar follows the layout
        const QLayout &parts = *side->widget()->layout();
        QVERIFY2(side->verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOff,
                 qPrintable(u"step %1: %2, at least %3, of %4"_s.arg(step)
                                .arg(parts.totalHeightForWidth(side->width()))
                                .arg(parts.totalMinimumSize().height())
                                .arg(side->height())));
        w.press(Qt::Key_Right);
    }
    w.translator.use(Language::English);
}

void tst_WindowRoom::sideScrolls_data()
{
    QTest::addColumn<QList<Qt::Key>>("open");
    QTest::newRow("table") << QList<Qt::Key>{};
    QTest::newRow("proof") << QList{Qt::Key_W};
    QTest::newRow("weights") << QList{Qt::Key_S};
    QTest::newRow("own line") << QList{Qt::Key_L};
    QTest::newRow("points") << QList{Qt::Key_P};
}

/// What stands beside the plot has a scroll bar where it has no room, at each height, and settles.
void tst_WindowRoom::sideScrolls()
{
    QFETCH(const QList<Qt::Key>, open);
    QSettings().clear();
    ShownWindow w;
    w.window.openRun(gateDataset(XorGate), Settings(), 3);
    w.window.resize(1000, 480);
    for (const Qt::Key key : open)
        w.press(key);
    const auto *side = w.window.findChild<SidePanel *>();
    const QScrollBar *bar = side->verticalScrollBar();
    bool wasHidden = false;
    bool wasShown = false;
    for (int height = 480; height < 900; height += isSanitized() ? 67 : 19) {
        w.window.resize(1000, height);
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        if (!side->isVisible())
            continue;
        QCOMPARE(bar->isVisible(), bar->maximum() > 0);
        wasShown = wasShown || bar->isVisible();
        wasHidden = wasHidden || !bar->isVisible();
    }
    QVERIFY(open.contains(Qt::Key_L) || (wasShown && wasHidden));
}

FRONTERA_WINDOW_TEST(tst_WindowRoom)
#include "tst_window_room.moc"

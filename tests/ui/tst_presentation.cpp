// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/examples.h"
#include "core/data/gates.h"
#include "tests/ui/isolated_main.h"
#include "tests/ui/plot_svg.h"
#include "tests/ui/shown_window.h"
#include "ui/edit/settings_bar.h"
#include "ui/panels/arithmetic_panel.h"
#include "ui/panels/own_line_panel.h"
#include "ui/panels/side_panel.h"
#include "ui/panels/truth_table.h"
#include "ui/panels/verdict_panel.h"
#include "ui/panels/why_panel.h"
#include "ui/views/code/code_plot.h"
#include "ui/views/history/history_plot.h"
#include "ui/views/registry.h"
#include "ui/views/weights/weight_plot.h"
#include "ui/window/help_sheet.h"
#include "ui/window/view_actions.h"

#include <QAbstractButton>
#include <QFontInfo>
#include <QMenuBar>
#include <QScrollBar>
#include <QTableView>
#include <map>
#include <tuple>

using namespace frontera;
using namespace Qt::StringLiterals;

/// All of it by keys, as with a presenter's clicker.
class tst_Presentation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { beginWithSettings(); }
    void beginsAndEnds_data();
    void beginsAndEnds();
    void clicker();
    void blackScreen();
    void panelsByKeys();
    void panelsOpenAsTheyStay();
    void onePanelAtATime();
    void smallScreen();
    void noComplaintOverIt();
    void ownLineWithTheProof();
    void allComesBack();
    void pointerHides();
    void letters_data();
    void letters();
    void lettersOfCode();
    void table_data();
    void table();
    void tableIsOnePanel();
    void largerLetters();
    void lettersHaveRoom();
    void runBar();
    void keysOverIt();
};

namespace {

bool isFullScreen(const ShownWindow &w)
{
    return (w.window.windowState() & Qt::WindowFullScreen) != 0;
}

QWidget *curtain(ShownWindow &w)
{
    return w.window.findChild<QWidget *>(u"curtain"_s);
}

bool isSeen(const QWidget *widget)
{
    return widget != nullptr && widget->isVisible();
}

/// Notes what each plot looks like when it is painted for the first time.
class FirstPaints : public QObject
{
public:
    using Look = std::tuple<QRect, double, int>;

    FirstPaints() { qApp->installEventFilter(this); }

    static Look lookOf(const RunPlot &plot)
    {
        return {QRect(plot.mapTo(plot.window(), QPoint()), plot.size()), plot.smallestLetters(),
                plot.xAxis->tickLabelFont().pixelSize()};
    }

    std::map<const RunPlot *, Look> first;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *plot = qobject_cast<const RunPlot *>(watched);
        if (plot != nullptr && event->type() == QEvent::Paint)
            first.try_emplace(plot, lookOf(*plot));
        return false;
    }
};

} // namespace

void tst_Presentation::beginsAndEnds_data()
{
    QTest::addColumn<Qt::Key>("begin");
    QTest::addColumn<Qt::Key>("end");
    QTest::newRow("F5, Esc") << Qt::Key_F5 << Qt::Key_Escape;
    QTest::newRow("F11, F11") << Qt::Key_F11 << Qt::Key_F11;
}

void tst_Presentation::beginsAndEnds()
{
    QFETCH(Qt::Key, begin);
    QFETCH(Qt::Key, end);
    ShownWindow w;
    QVERIFY(w.isActive);
    const QSize before = w.window.size();
    w.press(begin);
    QVERIFY(isFullScreen(w));
    QVERIFY(!w.window.menuBar()->isVisible());
    QVERIFY(!isSeen(w.window.findChild<SettingsBar *>()));
    QVERIFY(isSeen(w.bar()) && w.bar()->words().empty());
    QVERIFY(!isSeen(w.button(u"Step"_s)));
    QVERIFY(!isSeen(w.window.findChild<TruthTable *>()));
    QVERIFY(isSeen(w.plot()));
    QVERIFY(isSeen(w.window.findChild<ArithmeticPanel *>()));
    w.press(end);
    QVERIFY(!isFullScreen(w));
    QVERIFY(w.window.menuBar()->isVisible());
    QVERIFY(isSeen(w.window.findChild<SettingsBar *>()));
    QVERIFY(!w.bar()->words().empty());
    QVERIFY(isSeen(w.window.findChild<TruthTable *>()));
    QTRY_COMPARE(w.window.size(), before);
    // Esc and "." are nobody's now.
    w.press(Qt::Key_Period);
    QVERIFY(curtain(w) == nullptr);
}

void tst_Presentation::clicker()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    w.choose(u"XOR"_s);
    w.press(Qt::Key_F5);
    w.pressTimes(Qt::Key_PageDown, 3);
    w.press(Qt::Key_PageUp);
    QCOMPARE(w.position(), 2);
    QCoreApplication::processEvents();
    QStringList seen;
    for (const QLabel *label : w.window.findChildren<QLabel *>()) {
        if (label->isVisible())
            seen += label->text();
    }
    for (const QString &words : {u"XOR · η = 0.1 · Epoch 1 · step 2"_s, u"2 of 4 right now"_s,
                                 u"(0, 1) should give 1 but gave 0"_s,
                                 u"w₂ and b go up: a line appears, with it on the side of 1."_s})
        QVERIFY2(seen.contains(words), qPrintable(seen.join(u'\n')));
    QVERIFY(w.label("arithmeticCaption").startsWith(u"Step 2, with the weights before it"_s));
}

void tst_Presentation::blackScreen()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    w.press(Qt::Key_F5);
    for (const Qt::Key key : {Qt::Key_B, Qt::Key_Period}) {
        w.press(key);
        QVERIFY(isSeen(curtain(w)));
        QCOMPARE(curtain(w)->size(), w.window.size());
        const QImage screen = w.window.grab().toImage();
        QCOMPARE(screen.pixelColor(screen.width() / 3, screen.height() / 2), QColor(Qt::black));
        w.press(key);
        QVERIFY(curtain(w) == nullptr);
    }
    // Esc takes the curtain away first, and then ends.
    w.press(Qt::Key_B);
    w.press(Qt::Key_Escape);
    QVERIFY(curtain(w) == nullptr && isFullScreen(w));
    w.press(Qt::Key_Escape);
    QVERIFY(!isFullScreen(w));
}

void tst_Presentation::panelsByKeys()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    w.choose(u"XOR"_s);
    w.press(Qt::Key_F5);
    w.press(Qt::Key_W);
    QCoreApplication::processEvents();
    auto *why = w.window.findChild<WhyPanel *>();
    const auto hasButtons = [why] {
        return std::ranges::any_of(why->findChildren<KeyButton *>(), isSeen);
    };
    QVERIFY(isSeen(why));
    QVERIFY(!hasButtons());
    w.press(Qt::Key_W);
    QVERIFY(!isSeen(why));
    w.press(Qt::Key_Escape);
    w.press(Qt::Key_W);
    QCoreApplication::processEvents();
    QVERIFY(hasButtons());
}

/// What a plot looks like when it is painted for the first time is how it stays.
void tst_Presentation::panelsOpenAsTheyStay()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    w.press(Qt::Key_F5);
    w.window.resize(1280, 720);
    QTest::qWait(50);
    for (const Qt::Key key : {Qt::Key_S, Qt::Key_H, Qt::Key_N}) {
        FirstPaints paints;
        w.press(key);
        QTest::qWait(50);
        QVERIFY(paints.first.size() >= 2); // the observations, and the panel
        for (const auto &[plot, first] : paints.first) {
            if (!plot->isVisible())
                continue;
            QVERIFY2(first == FirstPaints::lookOf(*plot), plot->metaObject()->className());
            QCOMPARE(plot->smallestLetters(), w.plot()->smallestLetters());
        }
        w.press(key);
        QTest::qWait(50);
    }
}

/// One panel at a time, and what was there before comes back.
/// A panel that wants more room than the screen has: the window stays as large as the screen.
void tst_Presentation::smallScreen()
{
    ShownWindow w;
    w.choose(u"XOR"_s);
    w.press(Qt::Key_F5);
    w.window.resize(640, 480);
    QCoreApplication::processEvents();
    for (const Qt::Key panel : {Qt::Key_S, Qt::Key_N, Qt::Key_H, Qt::Key_W, Qt::Key_C, Qt::Key_G}) {
        w.press(panel);
        QTest::qWait(50);
        QCOMPARE(w.window.size(), QSize(640, 480));
        w.press(panel);
    }
    w.press(Qt::Key_Escape);
    QTest::qWait(50);
    QVERIFY(w.window.width() >= w.window.minimumSizeHint().width());
}

/// What a field complains of is not said over the projector, where the field is not seen.
void tst_Presentation::noComplaintOverIt()
{
    ShownWindow w;
    w.type(u"Learning rate η"_s, u"0,25w"_s);
    w.press(Qt::Key_Return);
    QCoreApplication::processEvents();
    auto *bubble = w.window.findChild<QLabel *>(u"entryBubble"_s);
    QVERIFY(bubble != nullptr && bubble->isVisible());
    w.press(Qt::Key_F5);
    QCoreApplication::processEvents();
    QVERIFY(!bubble->isVisible());
    w.press(Qt::Key_Escape);
    QCoreApplication::processEvents();
    QVERIFY(bubble->isVisible());
}

void tst_Presentation::onePanelAtATime()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    w.window.resize(900, 760); // with room for both, and the rail
    w.press(Qt::Key_S);
    w.press(Qt::Key_H);
    w.press(Qt::Key_F5);
    QCoreApplication::processEvents();
    auto *arithmetic = w.window.findChild<ArithmeticPanel *>();
    auto *weights = w.window.findChild<WeightPlot *>();
    auto *history = w.window.findChild<HistoryPlot *>();
    QVERIFY(isSeen(weights) && !isSeen(history) && !isSeen(arithmetic));
    w.press(Qt::Key_H);
    QCoreApplication::processEvents();
    QVERIFY(!isSeen(weights) && isSeen(history) && !isSeen(arithmetic));
    // Beside the plot, as high as it.
    QVERIFY(history->mapTo(&w.window, QPoint()).x() >
            w.plot()->mapTo(&w.window, QPoint()).x() + w.plot()->width());
    w.press(Qt::Key_W);
    QCoreApplication::processEvents();
    QVERIFY(!isSeen(history) && isSeen(w.window.findChild<WhyPanel *>()));
    w.press(Qt::Key_W);
    QCoreApplication::processEvents();
    QVERIFY(isSeen(arithmetic));
    w.press(Qt::Key_Escape);
    QCoreApplication::processEvents();
    QVERIFY(isSeen(weights) && isSeen(history) && isSeen(arithmetic));
    QVERIFY(history->mapTo(&w.window, QPoint()).y() >
            w.plot()->mapTo(&w.window, QPoint()).y() + w.plot()->height());
}

/// What is drawn into the plot together, stays together.
void tst_Presentation::ownLineWithTheProof()
{
    ShownWindow w;
    w.choose(u"XOR"_s);
    w.press(Qt::Key_W);
    w.press(Qt::Key_L);
    const auto *views = w.window.findChild<ViewActions *>();
    const auto areSeen = [&] {
        QCoreApplication::processEvents();
        return views->ownLine()->isChecked() && views->action(whyView)->isChecked() &&
               isSeen(w.window.findChild<WhyPanel *>()) &&
               isSeen(w.window.findChild<OwnLinePanel *>());
    };
    QVERIFY(areSeen());
    w.press(Qt::Key_F5);
    QVERIFY(areSeen());
    w.press(Qt::Key_W);
    QVERIFY(views->ownLine()->isChecked() && !views->action(whyView)->isChecked());
    w.press(Qt::Key_W);
    QVERIFY(areSeen());
    w.press(Qt::Key_L);
    w.press(Qt::Key_L);
    QVERIFY(areSeen());
    w.press(Qt::Key_S); // one panel beside the plot
    QVERIFY(!views->ownLine()->isChecked() && !views->action(whyView)->isChecked());
    w.press(Qt::Key_Escape);
    QVERIFY(areSeen());
    w.press(Qt::Key_W);
}

/// What takes the place of the plot gives it back to a panel, and all is as it was in the end.
void tst_Presentation::allComesBack()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    const auto *views = w.window.findChild<ViewActions *>();
    const auto shown = [&] {
        QStringList names;
        for (const QAction *action : views->all()) {
            if (action->isChecked())
                names += action->iconText();
        }
        return names.join(u',');
    };
    const auto presented = [&](const QList<Qt::Key> &before, const QList<Qt::Key> &during) {
        for (const Qt::Key key : before)
            w.press(key);
        const QString was = shown();
        w.press(Qt::Key_F5);
        for (const Qt::Key key : during)
            w.press(key);
        w.press(Qt::Key_F5);
        const bool isSame = shown() == was;
        // Nothing that was opened on the way comes out of hiding.
        w.press(Qt::Key_G);
        w.press(Qt::Key_G);
        const bool isQuiet = shown() == was || was.contains(u"All gates"_s);
        for (QAction *action : views->all())
            action->setChecked(false);
        return isSame && isQuiet;
    };
    using K = Qt::Key;
    QVERIFY(presented({}, {K::Key_G}));
    QVERIFY(presented({}, {K::Key_C}));
    QVERIFY(presented({}, {K::Key_W, K::Key_G}));
    QVERIFY(presented({K::Key_W, K::Key_S}, {K::Key_G, K::Key_N, K::Key_C, K::Key_H}));
    QVERIFY(presented({K::Key_G}, {K::Key_W}));
    QVERIFY(presented({K::Key_W, K::Key_G}, {K::Key_S, K::Key_N, K::Key_G}));
    // The proof that was hidden before comes back after, whatever was opened on the way.
    if (shown().isEmpty())
        w.press(K::Key_W);
    const QString proof = shown();
    QCOMPARE(proof, u"Why?"_s);
    for (const K key : {K::Key_G, K::Key_F5, K::Key_S, K::Key_F5, K::Key_G})
        w.press(key);
    QCOMPARE(shown(), proof);
    // A panel is seen, whatever had the plot's place and whatever that hid.
    w.press(Qt::Key_F5);
    w.press(Qt::Key_W);
    w.press(Qt::Key_G);
    w.press(Qt::Key_S);
    QCoreApplication::processEvents();
    QVERIFY(isSeen(w.window.findChild<WeightPlot *>()));
}

void tst_Presentation::pointerHides()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    const auto isHidden = [] {
        const QCursor *cursor = QGuiApplication::overrideCursor();
        return cursor != nullptr && cursor->shape() == Qt::BlankCursor;
    };
    w.press(Qt::Key_F5);
    QTRY_VERIFY(isHidden());
    QTest::mouseMove(w.plot(), QPoint(40, 40));
    QTest::mouseMove(w.plot(), QPoint(60, 50));
    QVERIFY(!isHidden());
    QTRY_VERIFY(isHidden());
    w.press(Qt::Key_Escape);
    QVERIFY(!isHidden());
}

void tst_Presentation::letters_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("1920 x 1080") << QSize(1920, 1080);
    QTest::newRow("1024 x 768") << QSize(1024, 768);
}

/// No word is smaller than a thirtieth of the height, and none is cut off at the side.
void tst_Presentation::letters()
{
    QFETCH(QSize, size);
    ShownWindow w;
    QVERIFY(w.isActive);
    w.choose(u"XOR"_s);
    w.pressTimes(Qt::Key_Right, 7);
    w.press(Qt::Key_F5);
    w.window.resize(size);
    QTRY_COMPARE(w.window.size(), size);
    QTest::qWait(50);
    const double least = size.height() / 30.0 - 1.5; // the stage is the window without its margin
    for (const Qt::Key key : {Qt::Key_unknown, Qt::Key_W}) {
        if (key != Qt::Key_unknown)
            w.press(key);
        QTest::qWait(20);
        int count = 0;
        for (const QLabel *label : w.window.findChildren<QLabel *>()) {
            if (!label->isVisible() || label->text().isEmpty())
                continue;
            ++count;
            QVERIFY2(QFontInfo(label->font()).pixelSize() >= least, qPrintable(label->text()));
            QVERIFY2(label->width() >= label->minimumSizeHint().width(), qPrintable(label->text()));
        }
        QVERIFY(count >= 4);
        QVERIFY(w.plot()->xAxis->tickLabelFont().pixelSize() >= least);
        auto *side = w.window.findChild<SidePanel *>();
        QVERIFY(side->widget()->width() <= side->viewport()->width());
    }
    w.press(Qt::Key_S);
    QTest::qWait(20);
    QVERIFY(w.window.findChild<WeightPlot *>()->xAxis->tickLabelFont().pixelSize() >= least);
    w.press(Qt::Key_H);
    QTest::qWait(20);
    const auto *history = w.window.findChild<HistoryPlot *>();
    for (const QCPAxisRect *rect : history->axisRects())
        QVERIFY(rect->axis(QCPAxis::atLeft)->tickLabelFont().pixelSize() >= least);
}

/// The lines of a program are long, but are read from the back too, whether it was open before or
/// not; afterwards it is as it was.
void tst_Presentation::lettersOfCode()
{
    ShownWindow w;
    w.choose(u"XOR"_s);
    for (const bool wasOpen : {false, true}) {
        if (wasOpen)
            w.press(Qt::Key_K);
        w.press(Qt::Key_F5);
        if (!wasOpen)
            w.press(Qt::Key_K);
        QCoreApplication::processEvents();
        auto *code = w.window.findChild<CodePlot *>();
        QVERIFY(isSeen(code));
        const auto smallest = [&] {
            code->prepare();
            const QList<DrawnWords> words = drawnWords(*code, code->size());
            return std::ranges::min(words, {}, &DrawnWords::letters).letters;
        };
        QVERIFY(smallest() >= 0.7 * w.window.height() / 30);
        const auto *bar = code->findChild<QWidget *>(u"codeBar"_s);
        for (const auto *button : bar->findChildren<QAbstractButton *>()) {
            if (!button->isVisible())
                continue;
            QVERIFY2(QFontInfo(button->font()).pixelSize() >= w.window.height() / 30.0 - 1.5,
                     qPrintable(button->text()));
            QVERIFY(button->width() >= button->sizeHint().width());
        }
        w.press(Qt::Key_Escape);
        QCoreApplication::processEvents();
        if (isSeen(code))
            w.press(Qt::Key_K);
    }
}

void tst_Presentation::table_data()
{
    QTest::addColumn<Dataset>("data");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("isWhole");
    for (const QSize size : {QSize(1024, 768), QSize(1280, 720)}) {
        QTest::addRow("XOR, %d", size.width()) << gateDataset(XorGate) << size << true;
        QTest::addRow("eight rows, %d", size.width())
            << exampleDataset(Example::Concert3) << size << true;
        QTest::addRow("32 rows, %d", size.width())
            << exampleDataset(Example::Concert) << size << false;
    }
}

/// The table from the back row, with all its columns, and all rows that the screen has room for.
void tst_Presentation::table()
{
    QFETCH(Dataset, data);
    QFETCH(QSize, size);
    QFETCH(bool, isWhole);
    ShownWindow w;
    w.window.openRun(data, Settings(), 3);
    w.press(Qt::Key_F5);
    w.window.resize(size);
    QTest::qWait(30);
    w.press(Qt::Key_T, Qt::ShiftModifier);
    QTest::qWait(30);
    auto *table = w.window.findChild<TruthTable *>();
    QVERIFY(isSeen(table));
    QVERIFY(!isSeen(w.window.findChild<ArithmeticPanel *>()));
    auto *cells = table->findChild<QTableView *>();
    QVERIFY(QFontInfo(cells->font()).pixelSize() >= size.height() / 30);
    QCOMPARE(cells->horizontalScrollBar()->maximum(), 0);
    QCOMPARE(cells->verticalScrollBar()->maximum() == 0, isWhole);
    auto *side = w.window.findChild<SidePanel *>();
    QCOMPARE(side->verticalScrollBar()->maximum(), 0);
    // The observation that was presented is among the rows that are seen.
    const QRect marked =
        cells->visualRect(cells->model()->index(w.run().observationAt(w.position()), 1));
    QVERIFY(cells->viewport()->rect().contains(marked));
    w.press(Qt::Key_T, Qt::ShiftModifier);
    QVERIFY(!isSeen(table) && isSeen(w.window.findChild<ArithmeticPanel *>()));
}

/// The table gives way to a panel and a tool, covers them, and is gone at the end.
void tst_Presentation::tableIsOnePanel()
{
    ShownWindow w;
    w.press(Qt::Key_T, Qt::ShiftModifier); // nothing outside a presentation
    w.choose(u"XOR"_s);
    auto *table = w.window.findChild<TruthTable *>();
    w.press(Qt::Key_F5);
    QVERIFY(!isSeen(table));
    for (const Qt::Key other : {Qt::Key_S, Qt::Key_W, Qt::Key_L, Qt::Key_G, Qt::Key_C}) {
        const QByteArray name = QKeySequence(other).toString().toUtf8();
        w.press(Qt::Key_T, Qt::ShiftModifier);
        QVERIFY2(isSeen(table), name);
        w.press(other);
        QVERIFY2(!isSeen(table), name);
        w.press(Qt::Key_T, Qt::ShiftModifier);
        QVERIFY2(isSeen(table), name);
        w.press(Qt::Key_T, Qt::ShiftModifier);
        QVERIFY2(!isSeen(table), name);
        for (QAction *action : w.window.findChild<ViewActions *>()->all())
            action->setChecked(false);
    }
    w.press(Qt::Key_T, Qt::ShiftModifier);
    w.press(Qt::Key_Escape);
    QVERIFY(isSeen(table) && isSeen(w.window.findChild<ArithmeticPanel *>()));
}

/// Ctrl with + and − sizes the letters and no plane, and they stay for the next presentation.
void tst_Presentation::largerLetters()
{
    ShownWindow w;
    const auto letters = [&w] { return w.plot()->smallestLetters(); };
    w.press(Qt::Key_F5);
    w.window.resize(1280, 720);
    QTest::qWait(30);
    const double usual = letters();
    w.press(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(letters(), usual); // none is too small
    w.press(Qt::Key_Plus, Qt::ControlModifier);
    const double larger = letters();
    QVERIFY(larger > 1.1 * usual);
    w.press(Qt::Key_Equal, Qt::ControlModifier);
    QVERIFY(letters() > 1.1 * larger);
    w.press(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(letters(), larger);
    QVERIFY(!w.plot()->range());
    w.press(Qt::Key_Escape);
    w.press(Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(w.plot()->range()); // in the window the same key zooms
    w.press(Qt::Key_0, Qt::ControlModifier);
    w.press(Qt::Key_F5);
    w.window.resize(1280, 720);
    QTest::qWait(30);
    QCOMPARE(letters(), larger);
    w.press(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(letters(), usual);
}

/// Letters as large as they get: where the arithmetic had no room it has smaller ones, and nothing
/// is to be scrolled.
void tst_Presentation::lettersHaveRoom()
{
    for (const QSize size : {QSize(1024, 768), QSize(1280, 720)}) {
        ShownWindow w;
        w.press(Qt::Key_F5);
        w.window.resize(size);
        QTest::qWait(30);
        for (int i = 0; i < 6; ++i)
            w.press(Qt::Key_Plus, Qt::ControlModifier);
        auto *side = w.window.findChild<SidePanel *>();
        for (int step = 0; step < 6; ++step) {
            w.press(Qt::Key_Right);
            QTest::qWait(10);
            QCOMPARE(side->verticalScrollBar()->maximum(), 0);
            QCOMPARE(w.window.size(), size);
        }
    }
}

/// The bar shows the run without words, and of the run no more than may be told.
void tst_Presentation::runBar()
{
    ShownWindow w;
    w.window.resize(1280, 720);
    const int before = w.bar()->height();
    w.press(Qt::Key_F5);
    w.window.resize(1280, 720);
    QTest::qWait(30);
    QVERIFY(w.bar()->height() < before);
    w.pressTimes(Qt::Key_Right, 3);
    QTest::qWait(10);
    QTest::mouseClick(w.bar(), Qt::LeftButton, {}, w.bar()->placeOf(1));
    QCOMPARE(w.position(), 1);
    w.press(Qt::Key_C); // a row for each run
    QTest::qWait(30);
    const int two = w.bar()->height();
    w.press(Qt::Key_C);
    QTest::qWait(30);
    QVERIFY(two > w.bar()->height());
    w.press(Qt::Key_Escape);
    QTest::qWait(30);
    QCOMPARE(w.bar()->height(), before);
}

/// The sheet of keys names those that only a presentation has, in letters for the back row.
void tst_Presentation::keysOverIt()
{
    ShownWindow w;
    w.press(Qt::Key_F5);
    w.window.resize(1280, 720);
    w.press(Qt::Key_F1);
    QTest::qWait(30);
    auto *sheet = w.window.findChild<HelpSheet *>();
    QVERIFY(isSeen(sheet));
    for (const QString &words : {u"Larger letters"_s, u"Truth table, in place of the arithmetic"_s})
        QVERIFY2(w.says(words), qPrintable(words));
    for (const QLabel *label : sheet->findChildren<QLabel *>())
        QVERIFY(!label->isVisible() || QFontInfo(label->font()).pixelSize() >= 720 / 30);
    w.press(Qt::Key_Escape); // closes the sheet alone
    QVERIFY(!isSeen(sheet));
    QVERIFY(!w.window.menuBar()->isVisible());
}

FRONTERA_WINDOW_TEST(tst_Presentation)
#include "tst_presentation.moc"

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/examples.h"
#include "core/data/gates.h"
#include "tests/core/models/gates_with.h"
#include "tests/thoroughness.h"
#include "tests/ui/isolated_main.h"
#include "tests/ui/shown_window.h"
#include "tests/ui/step_count_view.h"
#include "ui/views/registry.h"
#include "ui/views/view_kind.h"
#include "ui/widgets/focus_home.h"
#include "ui/window/at_hand.h"
#include "ui/window/gate_tile.h"
#include "ui/window/lens_rail.h"
#include "ui/window/rail_tab.h"
#include "ui/window/stage.h"
#include "ui/window/view_actions.h"

#include <QComboBox>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QToolButton>
#include <span>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

/// The window, with all that opens its views.
class DoorsWindow : public ShownWindow
{
public:
    [[nodiscard]] LensRail &rail() { return *window.findChild<LensRail *>(); }
    [[nodiscard]] ViewActions &views() { return *window.findChild<ViewActions *>(); }
    [[nodiscard]] QList<RailTab *> tabs()
    {
        QList<RailTab *> shown;
        for (auto *tab : rail().findChildren<RailTab *>()) {
            if (tab->isVisible())
                shown += tab;
        }
        std::ranges::sort(shown, {}, &QWidget::y);
        return shown;
    }
    [[nodiscard]] RailTab *tabOf(const QAction *action)
    {
        for (auto *tab : tabs()) {
            if (tab->action() == action)
                return tab;
        }
        return nullptr;
    }
    /// Returns the menu of what has no tab; null if all has one.
    [[nodiscard]] QMenu *folded()
    {
        const QList<RailTab *> shown = tabs();
        const bool isFolded = !shown.isEmpty() && !shown.last()->action()->isCheckable();
        return isFolded ? rail().findChild<QMenu *>() : nullptr;
    }
    /// Counts what can be clicked to open a view, or shows what can.
    [[nodiscard]] int doorsOf(const QAction *action, KeyButton *why)
    {
        const bool isInMenu = folded() != nullptr && folded()->actions().contains(action);
        return int(tabOf(action) != nullptr) + int(isInMenu) +
               int(action == views().action(whyView) && why->isVisible());
    }
    void settle()
    {
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
    }
};

/// Returns words that are cut or lie over others; empty if all is well.
QString untidy(DoorsWindow &w)
{
    const QRect stage(w.window.findChild<Stage *>()->mapTo(&w.window, QPoint(0, 0)),
                      w.window.findChild<Stage *>()->size());
    const QRect rail(w.rail().mapTo(&w.window, QPoint(0, 0)), w.rail().size());
    if (rail.intersected(stage).width() > 1 || rail.bottom() > stage.bottom())
        return u"rail over the stage"_s;
    const RailTab *above = nullptr;
    for (const RailTab *tab : w.tabs()) {
        if (!w.rail().rect().contains(tab->geometry()) ||
            (above != nullptr && tab->y() < above->geometry().bottom()))
            return u"tab "_s + tab->text();
        above = tab;
        QList<QRectF> places;
        for (const RailTab::Word &word : tab->words()) {
            QFont font = tab->font();
            font.setBold(word.isBold);
            const double needed = QFontMetricsF(font).horizontalAdvance(word.text);
            if (!QRectF(tab->rect()).contains(word.place) || word.place.width() < needed)
                return u"word "_s + word.text;
            for (const QRectF &place : std::as_const(places)) {
                if (place.intersects(word.place))
                    return u"word over a word: "_s + word.text;
            }
            places += word.place;
        }
    }
    return {};
}

} // namespace

/// What is seen of what the window can do: a door for each view, a tile for each gate, and what is
/// at hand.
class tst_Doors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }
    void planOfTheRail();
    void everyViewHasADoor_data();
    void everyViewHasADoor();
    void icons();
    void viewWithoutAnIcon();
    void keysMoveInTheRail();
    void planeAlone();
    void railIsHidden();
    void railTakesNoMore();
    void runBeginsBelowTheStage();
    void tilesOfGates();
    void oneBlockOfInk();
    void keysAtHand();
    void languageAtHand();
};

/// All that is shown has room, and only what has none is folded.
void tst_Doors::planOfTheRail()
{
    for (const bool isNarrow : {false, true}) {
        for (const int letter : {14, 22}) {
            for (int tabs = 1; tabs <= 13; ++tabs) {
                int before = 0;
                for (int height = 60; height <= 900; ++height) {
                    const RailRoom room{height, 9, letter, tabs, isNarrow};
                    const RailPlan plan = railPlan(room);
                    const int count = plan.shown + int(plan.isFolded);
                    QVERIFY(count >= 1 && count <= std::max(1, tabs));
                    QVERIFY(count == 1 || count * plan.height + room.rule <= height);
                    QCOMPARE(plan.isFolded, tabs * lowestTab(room) + room.rule > height);
                    QVERIFY(plan.isFolded || plan.shown == tabs);
                    QVERIFY(plan.height >= lowestTab(room) || plan.shape == TabShape::Tall);
                    QVERIFY(plan.shape != TabShape::Tall || plan.height >= 22 + letter);
                    QVERIFY(plan.shape == TabShape::Narrow || !isNarrow);
                    QVERIFY(count * plan.height >= before - plan.height); // grows with the room
                    before = count * plan.height;
                }
            }
        }
    }
}

void tst_Doors::everyViewHasADoor_data()
{
    QTest::addColumn<Dataset>("data");
    QTest::addColumn<Settings>("settings");
    QTest::addColumn<QSize>("clicked"); // at this size of the window
    QTest::newRow("AND") << gateDataset(AndGate) << Settings() << QSize(1280, 720);
    QTest::newRow("three inputs") << exampleDataset(Example::Concert3) << Settings()
                                  << QSize(900, 600);
    QTest::newRow("four inputs") << exampleDataset(Example::Iris) << Settings() << QSize(792, 560);
    QTest::newRow("three units") << gateDataset(XorGate) << gatesWith({OrGate, NandGate, AndGate})
                                 << QSize(900, 600);
    QTest::newRow("a crowd") << exampleDataset(Example::Moons) << Settings() << QSize(1920, 1080);
}

/// At every size, in both languages: a view that can show the run has one door, another has none,
/// and what it is called is read whole. A click opens the view, and another one closes it.
void tst_Doors::everyViewHasADoor()
{
    QFETCH(const Dataset, data);
    QFETCH(const Settings, settings);
    QFETCH(const QSize, clicked);
    DoorsWindow w;
    auto *why = w.button(u"Why?"_s);
    w.window.openRun(data, settings, 3);
    for (const QSize size : {QSize(792, 480), QSize(792, 560), QSize(900, 600), QSize(1280, 720),
                             QSize(1280, 480), QSize(1920, 1080)}) {
        if (isSanitized() && size != clicked)
            continue;
        for (const Language language : {Language::Spanish, Language::English}) {
            w.translator.use(language);
            w.window.resize(size);
            w.settle();
            const QByteArray name = QByteArray::number(size.width()) + 'x' +
                                    QByteArray::number(size.height()) + ' ' +
                                    QByteArray::number(int(language));
            QTRY_VERIFY2(untidy(w).isEmpty(), name + ' ' + untidy(w).toUtf8());
            for (const ViewKind *view : views()) {
                if (view->shortcut == Qt::Key_unknown)
                    continue;
                const QAction *action = w.views().action(*view);
                const int expected = view == &whyView || view->isFor(w.run()) ? 1 : 0;
                QVERIFY2(w.doorsOf(action, why) == expected, name + ' ' + keyOf(*view).toUtf8());
            }
            QCOMPARE(w.doorsOf(w.views().points(), why), 1);
            QCOMPARE(w.doorsOf(w.views().ownLine(), why), int(w.views().ownLine()->isEnabled()));
        }
        if (size != clicked)
            continue;
        const QSize before = w.window.size();
        for (RailTab *tab : w.tabs()) {
            QAction *action = tab->action();
            if (!action->isCheckable() || action == w.views().plane() || action->isChecked())
                continue;
            for (const bool isOpened : {true, false}) {
                w.click(tab);
                w.settle();
                QVERIFY2(action->isChecked() == isOpened, qPrintable(tab->text()));
                QCOMPARE(w.window.size(), before);
                QVERIFY2(untidy(w).isEmpty(), qPrintable(tab->text() + untidy(w)));
            }
        }
    }
}

/// Every view of the program has an icon of its own, whole in its square, on either theme.
void tst_Doors::icons()
{
    DoorsWindow w;
    QList<QImage> drawn;
    for (const ViewActions::Lens &lens : w.views().lenses()) {
        QVERIFY2(lens.icon != nullptr, qPrintable(lens.name));
        QImage image(96, 96, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintIcon(painter, lens.icon, QRectF(24, 24, 48, 48), Qt::black);
        painter.end();
        int inside = 0;
        for (int y = 0; y < 96; ++y) {
            for (int x = 0; x < 96; ++x) {
                const bool isInk = image.pixel(x, y) != QColor(Qt::white).rgb();
                const bool isInside = QRect(24, 24, 48, 48).contains(x, y);
                QVERIFY2(!isInk || isInside, qPrintable(lens.name));
                inside += isInk ? 1 : 0;
            }
        }
        QVERIFY2(inside > 150 && inside < 48 * 36, qPrintable(lens.name));
        QVERIFY2(!drawn.contains(image), qPrintable(lens.name));
        drawn += image;
    }
    QVERIFY(drawn.size() >= 10);
}

/// A new view needs no more than its folder: its key stands for an icon.
void tst_Doors::viewWithoutAnIcon()
{
    const AddedView added(stepCountView);
    DoorsWindow w;
    for (const QSize size : {QSize(1280, 720), QSize(792, 560)}) {
        w.window.resize(size);
        w.settle();
        RailTab *tab = w.tabOf(w.views().action(stepCountView));
        QVERIFY(tab != nullptr);
        for (const RailTab::Word &word : tab->words())
            QCOMPARE(word.text, u"Step count"_s);
        w.click(tab);
        QVERIFY(tab->action()->isChecked());
        w.click(tab);
    }
}

/// Tab reaches the rail once; Up and Down move in it, Space opens, Esc gives the keys back.
void tst_Doors::keysMoveInTheRail()
{
    DoorsWindow w;
    QVERIFY(w.isActive);
    const QList<RailTab *> tabs = w.tabs();
    QVERIFY(tabs.size() > 5);
    int stops = 0;
    for (int i = 0; i < 60; ++i) {
        w.press(Qt::Key_Tab);
        stops += qobject_cast<RailTab *>(QApplication::focusWidget()) != nullptr ? 1 : 0;
        if (i > 0 && QApplication::focusWidget() == w.window.centralWidget())
            break;
    }
    QVERIFY(stops >= 1);
    tabs.first()->setFocus(Qt::TabFocusReason);
    for (qsizetype i = 1; i < tabs.size(); ++i) {
        w.press(Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), tabs[i]);
    }
    w.press(Qt::Key_Down); // there is no other
    QCOMPARE(QApplication::focusWidget(), tabs.last());
    while (QApplication::focusWidget() != tabs[1])
        w.press(Qt::Key_Up);
    int found = 0;
    for (const RailTab *tab : tabs)
        found += (tab->focusPolicy() & Qt::TabFocus) != 0 ? 1 : 0;
    QCOMPARE(found, 1);
    w.press(Qt::Key_Space);
    QVERIFY(tabs[1]->action()->isChecked());
    QCOMPARE(QApplication::focusWidget(), tabs[1]);
    w.press(Qt::Key_Right); // is the run's
    QCOMPARE(w.position(), 1);
    w.press(Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), w.window.centralWidget());
    for (const RailTab *tab : tabs) {
        QCOMPARE(tab->accessibleName(), tab->text());
        QVERIFY(tab->toolTip().contains(
            u'(' + tab->action()->shortcut().toString(QKeySequence::NativeText) + u')'));
    }
}

/// F closes all that is open, and what it covers; the plot has a tab of its own.
void tst_Doors::planeAlone()
{
    DoorsWindow w;
    const QAction *plane = w.views().plane();
    QVERIFY(plane->isChecked());
    for (const QList<Qt::Key> &keys :
         {QList{Qt::Key_G}, QList{Qt::Key_H, Qt::Key_K}, QList{Qt::Key_C, Qt::Key_S},
          QList{Qt::Key_W, Qt::Key_L}, QList{Qt::Key_P, Qt::Key_N}}) {
        for (const Qt::Key key : keys)
            w.press(key);
        w.settle();
        QCOMPARE(plane->isChecked(), w.plot()->isVisible());
        for (int i = 0; i < 2; ++i) { // the second time there is nothing to close
            w.press(Qt::Key_F);
            w.settle();
            QVERIFY(plane->isChecked() && w.plot()->isVisible());
            for (const QAction *action : w.views().all() + QList{w.views().points()})
                QVERIFY2(action == plane || !action->isChecked(), qPrintable(action->iconText()));
        }
    }
    QCOMPARE(w.tabOf(plane)->text(), u"Plane"_s);
    w.window.openRun(exampleDataset(Example::Concert3), {});
    QCOMPARE(w.tabOf(plane)->text(), u"Cube"_s);
}

/// The menu hides the rail, now and at the next start; a presentation has none.
void tst_Doors::railIsHidden()
{
    {
        DoorsWindow w;
        w.press(Qt::Key_F5);
        QVERIFY(!w.rail().isVisible());
        w.press(Qt::Key_Escape);
        QVERIFY(w.rail().isVisible());
        w.choose(u"&Views at the left"_s);
        QVERIFY(!w.rail().isVisible());
    }
    DoorsWindow w;
    QVERIFY(!w.rail().isVisible());
    QCOMPARE(w.window.findChild<Stage *>()->mapTo(&w.window, QPoint(0, 0)).x(),
             w.bar()->mapTo(&w.window, QPoint(0, 0)).x());
    w.press(Qt::Key_F5);
    w.press(Qt::Key_Escape);
    QVERIFY(!w.rail().isVisible());
    w.choose(u"&Views at the left"_s);
    QVERIFY(w.rail().isVisible());
}

/// The window's least size is the same with the rail and without.
void tst_Doors::railTakesNoMore()
{
    for (const Language language : {Language::English, Language::Spanish}) {
        DoorsWindow w;
        w.translator.use(language);
        for (const Dataset &data : {gateDataset(AndGate), exampleDataset(Example::Concert)}) {
            w.window.openRun(data, {});
            w.settle();
            const QSize with = w.window.minimumSizeHint();
            w.rail().toggle()->setChecked(false);
            w.settle();
            QCOMPARE(with, w.window.minimumSizeHint());
            QVERIFY2(with.width() <= 800, qPrintable(QString::number(with.width())));
            w.rail().toggle()->setChecked(true);
            if (auto *form = w.window.findChild<QComboBox *>(u"planeForm"_s); form->isVisible()) {
                form->setFocus();
                QTest::keyClick(form, Qt::Key_Down); // a slice
                w.settle();
                const int width = w.window.minimumSizeHint().width();
                QVERIFY2(width <= 800, qPrintable(QString::number(width)));
            }
        }
        w.translator.use(Language::English);
    }
}

void tst_Doors::runBeginsBelowTheStage()
{
    DoorsWindow w;
    w.window.resize(1280, 720);
    for (const Language language : {Language::Spanish, Language::English}) {
        w.translator.use(language);
        w.settle();
        const int stage = w.window.findChild<Stage *>()->mapTo(&w.window, QPoint(0, 0)).x();
        QCOMPARE(w.bar()->mapTo(&w.window, w.bar()->placeOf(0)).x(), stage);
        const std::vector<PositionBar::Word> words = w.bar()->words();
        QVERIFY(words.size() > 2); // “epoch” and “mistakes” come first
        for (const PositionBar::Word &word : std::span(words).first(2)) {
            const double end =
                word.at.x() + QFontMetricsF(w.bar()->font()).horizontalAdvance(word.text);
            QVERIFY(end < w.bar()->placeOf(0).x() - 8);
        }
    }
}

/// Each has the signs of its gate, the last one those of a gate that has no tile of its own.
void tst_Doors::tilesOfGates()
{
    DoorsWindow w;
    const auto tiles = w.window.findChildren<GateTile *>();
    QCOMPARE(tiles.size(), 4);
    const auto pixels = [](GateTile *tile, const QColor &colour) {
        const QImage image = tile->grab().toImage();
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += image.pixel(x, y) == colour.rgb() ? 1 : 0;
        }
        return count;
    };
    const Theme theme = themeFor(w.window.palette());
    const int one = pixels(tiles[0], theme.one);
    QVERIFY(one > 20);
    QVERIFY(pixels(tiles[1], theme.one) > 2.5 * one && pixels(tiles[1], theme.one) < 3.5 * one);
    QVERIFY(pixels(tiles[2], theme.one) > 1.5 * one && pixels(tiles[2], theme.one) < 2.5 * one);
    for (const GateTile *tile : tiles) {
        QVERIFY(tile->width() >= 88 && tile->height() >= 40);
        QFont bold = tile->font();
        bold.setBold(true);
        QVERIFY(tile->width() >= 28 + 16 + QFontMetrics(bold).horizontalAdvance(tile->text()));
    }
    QCOMPARE(tiles[3]->gate(), std::nullopt);
    w.window.openRun(gateDataset(NandGate), {});
    w.settle();
    QCOMPARE(tiles[3]->gate(), std::optional<int>(NandGate));
    QVERIFY(tiles[3]->isChecked() && tiles[3]->text().startsWith(u"NAND"_s));
    w.click(tiles[1]);
    QCOMPARE(gateOf(w.run().data()), std::optional<int>(OrGate));
    w.settle();
    QVERIFY(tiles[1]->isChecked() && !tiles[3]->isChecked());
    QCOMPARE(tiles[3]->gate(), std::nullopt);
}

/// What to press next is the only button that is filled with ink.
void tst_Doors::oneBlockOfInk()
{
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        DoorsWindow w;
        w.window.setThemeChoice(choice);
        w.press(Qt::Key_H);
        w.press(Qt::Key_P);
        w.settle();
        const QRgb ink = themeFor(w.window.palette()).text.rgb();
        QStringList filled;
        for (auto *button : w.window.findChildren<QAbstractButton *>()) {
            if (!button->isVisible())
                continue;
            const QImage image = button->grab().toImage();
            int count = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    count += image.pixel(x, y) == ink ? 1 : 0;
            }
            if (3 * count > image.width() * image.height())
                filled += button->text();
        }
        QCOMPARE(filled, QStringList{u"Step"_s});
    }
}

/// Buttons with icons show their keys in a wide window, and have them in their tips in any.
void tst_Doors::keysAtHand()
{
    DoorsWindow w;
    auto *hand = w.window.findChild<AtHand *>();
    const QList<KeyButton *> buttons = hand->findChildren<KeyButton *>();
    QStringList names;
    for (const KeyButton *button : buttons)
        names += button->accessibleName();
    QCOMPARE(names,
             (QStringList{u"Why?"_s, u"Save picture…"_s, u"Presentation"_s, u"Keys and words"_s}));
    const auto widths = [&](QSize size) {
        w.window.resize(size);
        w.settle();
        QList<int> all;
        for (const KeyButton *button : buttons)
            all += button->width();
        return all;
    };
    const QList<int> wide = widths({1280, 720});
    const QList<int> narrow = widths({900, 600});
    QCOMPARE(narrow[0], wide[0]);
    QVERIFY(narrow[1] < wide[1] && narrow[2] < wide[2]);
    QCOMPARE(narrow[1], 40);
    QVERIFY(buttons[1]->toolTip().contains(u"Ctrl+E"_s) && buttons[2]->toolTip().contains(u"F5"_s));
    w.click(buttons[2]);
    QVERIFY(!hand->isVisible() && w.window.isFullScreen());
    w.press(Qt::Key_Escape);
    QVERIFY(hand->isVisible());
}

/// The corner of the menu bar names the language that is spoken, and offers the others.
void tst_Doors::languageAtHand()
{
    DoorsWindow w;
    auto *button = w.window.findChild<QToolButton *>(u"language"_s);
    QVERIFY(button->isVisible());
    QCOMPARE(button->text(), u"English ▾"_s);
    const int height =
        w.window.menuBar()->actionGeometry(w.window.menuBar()->actions().first()).height();
    QVERIFY(button->height() <= height + 2);
    QVERIFY(button->x() + button->width() > w.window.width() - 20);
    w.click(button);
    QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QStringList offered;
    for (const QAction *action : menu->actions())
        offered += action->text();
    QVERIFY(offered.contains(u"E&spañol"_s) && offered.contains(u"&English"_s));
    menu->close();
    w.choose(u"E&spañol"_s);
    QTRY_COMPARE(button->text(), u"Español ▾"_s);
    w.choose(u"&English"_s);
    QTRY_COMPARE(button->text(), u"English ▾"_s);
}

FRONTERA_WINDOW_TEST(tst_Doors)
#include "tst_doors.moc"

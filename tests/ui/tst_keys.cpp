// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/examples.h"
#include "core/data/gates.h"
#include "tests/core/literals.h"
#include "tests/thoroughness.h"
#include "tests/ui/isolated_main.h"
#include "tests/ui/shown_window.h"
#include "ui/data/example_dialog.h"
#include "ui/edit/edit_actions.h"
#include "ui/panels/side_panel.h"
#include "ui/panels/why_panel.h"
#include "ui/views/registry.h"
#include "ui/views/wall/wall_plot.h"
#include "ui/widgets/focus_rule.h"
#include "ui/widgets/length_box.h"
#include "ui/window/view_actions.h"

#include <QAbstractButton>
#include <QActionGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QListWidget>
#include <QMenuBar>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

const QString rate = u"Learning rate η"_s;

Dataset threeInputs()
{
    return exampleDataset(Example::Concert3);
}

Dataset fiveInputs()
{
    return exampleDataset(Example::Concert);
}

Dataset oneInput()
{
    return {u"one input"_s, {u"x1"_s}, {Decimal(0), Decimal(1), Decimal(2)}, {0, 1, 0}};
}

bool isControl(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) != nullptr ||
           qobject_cast<const QComboBox *>(widget) != nullptr ||
           qobject_cast<const QAbstractSlider *>(widget) != nullptr;
}

bool isText(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) != nullptr;
}

QString nameOf(const QWidget *widget)
{
    if (widget == nullptr)
        return u"nobody"_s;
    return QLatin1String(widget->metaObject()->className()) + u" “"_s + widget->accessibleName() +
           u'”';
}

/// A window of which every part is open that can take the focus.
class KeysWindow : public ShownWindow
{
public:
    explicit KeysWindow(const Dataset &data = gateDataset(XorGate))
    {
        window.openRun(data, Settings());
        settle();
    }

    void settle() { QCoreApplication::processEvents(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ShownWindow::press(key, modifiers);
        settle();
    }
    [[nodiscard]] QWidget *home() { return window.centralWidget(); }
    [[nodiscard]] QWidget *focus() const { return QApplication::focusWidget(); }
    [[nodiscard]] ViewActions &views() { return *window.findChild<ViewActions *>(); }
    void openMoreSettings()
    {
        for (auto *button : window.findChildren<QToolButton *>()) {
            if (button->text().startsWith(u"More settings"_s))
                button->setChecked(true);
        }
        settle();
    }
    /// The slice of data that have squares, as if chosen in its list.
    void showSlice() { activate(u"Form of the picture"_s, 1); }
    /// An order of presentation, as if chosen in its list.
    void setOrder(int index) { activate(u"Order"_s, index); }
    void activate(const QString &list, int index)
    {
        auto *box = named<QComboBox>(list);
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
        settle();
    }
    /// A settings change that can be undone and one that can be redone, and a step in the middle of
    /// a run: so that nothing but the view decides what can be done.
    void makeAllPossible()
    {
        for (const QString &value : {u"0.2"_s, u"0.3"_s}) {
            type(rate, value);
            home()->setFocus();
            settle();
        }
        press(Qt::Key_Z, Qt::ControlModifier);
        pressTimes(Qt::Key_Right, 6);
        settle();
    }
    /// Presses in the plot, as with the mouse.
    void clickPlot(double x, double y)
    {
        plot()->replot();
        QTest::mouseClick(
            window.windowHandle(), Qt::LeftButton, {},
            plot()->mapTo(
                &window,
                QPointF(plot()->xAxis->coordToPixel(x), plot()->yAxis->coordToPixel(y)).toPoint()));
        settle();
    }
    /// All that Tab reaches, in its order, and where a click goes besides.
    [[nodiscard]] QWidgetList owners()
    {
        QWidgetList reached;
        home()->setFocus();
        window.setUpdatesEnabled(false); // to paint each ring takes longer than all else
        for (int i = 0; i < 200; ++i) {
            ShownWindow::press(Qt::Key_Tab);
            if (reached.contains(focus()) && focus() != reached.last())
                break;
            if (!reached.contains(focus()))
                reached += focus();
        }
        for (auto *label : window.findChildren<QLabel *>()) {
            if (label->isVisible() && label->focusPolicy() != Qt::NoFocus)
                reached += label;
        }
        home()->setFocus();
        window.setUpdatesEnabled(true);
        return reached;
    }
    /// As a person would bring it there.
    static void giveFocus(QWidget *widget)
    {
        widget->setFocus((widget->focusPolicy() & Qt::TabFocus) != 0 ? Qt::TabFocusReason
                                                                     : Qt::MouseFocusReason);
    }
};

/// Sees which shortcuts find their way to an action, without anything being done.
class Witness : public QObject
{
public:
    explicit Witness(ShownWindow &w)
    {
        for (auto *action : w.window.findChildren<QAction *>()) {
            if (!action->shortcuts().isEmpty()) {
                action->installEventFilter(this);
                m_actions += action;
            }
        }
    }
    [[nodiscard]] const QList<QAction *> &actions() const { return m_actions; }
    [[nodiscard]] QAction *take() { return std::exchange(m_seen, nullptr); }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Shortcut)
            return false;
        m_seen = static_cast<QShortcutEvent *>(event)->isAmbiguous()
                     ? nullptr
                     : static_cast<QAction *>(watched);
        return true;
    }

private:
    QList<QAction *> m_actions;
    QAction *m_seen = nullptr;
};

bool isOneOf(int key, std::initializer_list<Qt::Key> keys)
{
    return std::ranges::any_of(keys, [key](Qt::Key one) { return one == key; });
}

/// Whether this is one of the keys by which a widget is worked, so that the window must leave it.
bool worksBy(ShownWindow &w, const QWidget *widget, QKeyCombination press)
{
    using enum Qt::Key;
    const int key = press.key();
    const Qt::KeyboardModifiers modifiers = press.keyboardModifiers();
    const bool isPlain = modifiers == Qt::NoModifier;
    const bool isArrow = isOneOf(key, {Key_Left, Key_Right, Key_Up, Key_Down});
    if (qobject_cast<const QAbstractButton *>(widget) != nullptr)
        return isPlain && key == Key_Space;
    if (qobject_cast<const QComboBox *>(widget) != nullptr)
        return isPlain && isOneOf(key, {Key_Space, Key_Home, Key_End});
    if (qobject_cast<const QScrollBar *>(widget) != nullptr)
        return isPlain && isOneOf(key, {Key_PageUp, Key_PageDown});
    if (qobject_cast<const QAbstractSlider *>(widget) != nullptr)
        return isPlain &&
               isOneOf(key, {Key_Left, Key_Right, Key_Home, Key_End, Key_PageUp, Key_PageDown});
    if (qobject_cast<const WallPlot *>(widget) != nullptr)
        return isPlain && (isArrow || isOneOf(key, {Key_Space, Key_Return, Key_Enter}));
    if (widget != w.plot())
        return false;
    const auto &views = *w.window.findChild<ViewActions *>();
    const bool isMoved = isPlain || modifiers == Qt::ShiftModifier;
    const int inputs = w.run().data().inputCount();
    if (inputs == 3)
        return (isArrow && isMoved) || (isPlain && key == Key_Home);
    if (views.ownLine()->isChecked())
        return isArrow && isMoved;
    return views.points()->isChecked() && isPlain && isOneOf(key, {Key_PageUp, Key_PageDown});
}

} // namespace

class tst_Keys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { beginWithSettings(); }
    void fieldsGiveThemBack_data();
    void fieldsGiveThemBack();
    void wrongEntriesKeepThem();
    void cellsGiveThemBack();
    void pointsAreNotLost();
    void compareAfterPoints();
    void presentedExample();
    void blackScreen_data();
    void blackScreen();
    void clicksLeaveThem();
    void doubleClickTakesTheNumber_data();
    void doubleClickTakesTheNumber();
    void selectedWordsAreCopied();
    void replacedPointsAreNamed();
    void dialogs_data();
    void dialogs();
    void routes_data();
    void routes();
    void losses_data();
    void losses();
};

void tst_Keys::fieldsGiveThemBack_data()
{
    QTest::addColumn<int>("inputs");
    QTest::addColumn<int>("order");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("entry");
    QTest::newRow("rate") << 2 << 0 << rate << u"0.25"_s;
    QTest::newRow("first weight") << 2 << 0 << u"Initial weight w₁"_s << u"0.5"_s;
    QTest::newRow("second weight") << 2 << 0 << u"Initial weight w₂"_s << u"0.5"_s;
    QTest::newRow("bias") << 2 << 0 << u"Initial bias b"_s << u"0.5"_s;
    QTest::newRow("order") << 2 << 1 << u"Order of the observations"_s << u"4,3,2,1"_s;
    QTest::newRow("seed") << 2 << 2 << u"Seed"_s << u"7"_s;
    QTest::newRow("all weights") << 5 << 0 << u"Initial weights w"_s << u"0 0 1 0 0"_s;
    QTest::newRow("slice") << 5 << 0 << u"Values of the other inputs"_s << u"0; 0; 0"_s;
}

/// Enter with a new value and with the old one, and Esc: then every key is the run's.
void tst_Keys::fieldsGiveThemBack()
{
    QFETCH(int, inputs);
    QFETCH(int, order);
    QFETCH(QString, field);
    QFETCH(QString, entry);
    KeysWindow w(inputs == 2 ? gateDataset(XorGate) : fiveInputs());
    QVERIFY(w.isActive);
    w.openMoreSettings();
    w.setOrder(order);
    if (inputs > 3)
        w.showSlice();
    Witness witness(w);
    for (const Qt::Key end : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Escape}) {
        for (const bool isChanged : {true, false}) {
            const QString before = w.field(field)->text();
            if (isChanged)
                w.type(field, entry);
            else
                w.click(w.field(field));
            QCOMPARE(w.focus(), w.field(field));
            w.press(end);
            QVERIFY2(w.focus() == w.home(), qPrintable(nameOf(w.focus())));
            if (end == Qt::Key_Escape)
                QCOMPARE(w.field(field)->text(), before);
            w.press(Qt::Key_W);
            QCOMPARE(witness.take(), w.views().action(whyView));
            w.press(Qt::Key_E, Qt::ControlModifier);
            QVERIFY(witness.take() != nullptr);
            w.press(Qt::Key_Right);
            QCOMPARE(witness.take(), w.actions().step());
        }
    }
}

/// Enter leaves what is wrong where it can be mended; Esc takes the value in force and gives back.
void tst_Keys::wrongEntriesKeepThem()
{
    KeysWindow w;
    w.enter(rate, u"abc"_s);
    QVERIFY(w.field(rate)->isWrong());
    QCOMPARE(w.focus(), w.field(rate));
    w.press(Qt::Key_Escape);
    QCOMPARE(w.field(rate)->text(), u"0.1"_s);
    QCOMPARE(w.focus(), w.home());
    w.press(Qt::Key_Right);
    QCOMPARE(w.position(), 1);
}

void tst_Keys::cellsGiveThemBack()
{
    KeysWindow w;
    w.press(Qt::Key_P);
    auto *table = w.window.findChild<QTableView *>();
    const auto openCell = [&] {
        const QPoint cell = table->visualRect(table->model()->index(0, 1)).center();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, cell);
        QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, cell);
        w.settle();
        return qobject_cast<EntryField *>(w.focus());
    };
    for (const Qt::Key end : {Qt::Key_Return, Qt::Key_Escape}) {
        QVERIFY(openCell() != nullptr);
        QVERIFY(mayHaveFocus(w.focus()));
        w.press(end);
        QCOMPARE(w.focus(), table);
        const qint64 position = w.position();
        w.press(Qt::Key_Right);
        QCOMPARE(w.position(), position + 1);
        w.press(Qt::Key_W);
        QVERIFY(w.views().action(whyView)->isChecked());
        w.press(Qt::Key_W);
    }
    // The table goes, and other data come, while a cell is edited.
    QVERIFY(openCell() != nullptr);
    w.press(Qt::Key_2, Qt::ControlModifier);
    QVERIFY2(w.focus() == w.home() || w.focus() == table, qPrintable(nameOf(w.focus())));
    QVERIFY(openCell() != nullptr);
    w.views().points()->setChecked(false);
    w.settle();
    QCOMPARE(w.focus(), w.home());
}

/// Points placed by hand, a dialog that is left, and Space: the run goes, and the points stay.
void tst_Keys::pointsAreNotLost()
{
    KeysWindow w;
    w.press(Qt::Key_P);
    w.clickPlot(0.3, 0.7);
    w.clickPlot(0.7, 0.3);
    const Dataset points = w.run().data();
    QCOMPARE(points.observationCount(), 6);
    w.press(Qt::Key_P);
    w.inDialog([](QWidget *dialog) { QTest::keyClick(dialog, Qt::Key_Escape); });
    w.press(Qt::Key_E, Qt::ControlModifier);
    w.window.activateWindow(); // nobody else sees to it without a window manager
    QTRY_VERIFY(w.window.isActiveWindow());
    QVERIFY2(w.focus() == w.home(), qPrintable(nameOf(w.focus())));
    w.press(Qt::Key_Space);
    QCOMPARE(w.run().data(), points);
    QVERIFY(w.isRunning());
}

void tst_Keys::compareAfterPoints()
{
    KeysWindow w;
    w.pressTimes(Qt::Key_Right, 3);
    for (const Qt::Key view : {Qt::Key_C, Qt::Key_G}) {
        w.press(Qt::Key_P);
        QCOMPARE(w.focus(), w.plot());
        w.press(view);
        QVERIFY2(!isControl(w.focus()), qPrintable(nameOf(w.focus())));
        if (view == Qt::Key_C) {
            w.press(Qt::Key_Space);
            QVERIFY(w.isRunning());
            QVERIFY(w.position() > 3);
            w.press(Qt::Key_Space);
        }
        w.press(view);
        QVERIFY2(w.focus() == w.home(), qPrintable(nameOf(w.focus())));
    }
}

void tst_Keys::presentedExample()
{
    KeysWindow w;
    w.press(Qt::Key_F5);
    w.press(Qt::Key_L);
    w.press(Qt::Key_L);
    w.inDialog([](QWidget *dialog) {
        QTest::keyClick(dialog->findChild<QListWidget *>(), Qt::Key_Return); // the concert
    });
    w.press(Qt::Key_X);
    w.window.activateWindow(); // nobody else sees to it without a window manager
    QTRY_VERIFY(w.window.isActiveWindow());
    QCOMPARE(w.run().data(), fiveInputs());
    QVERIFY(!w.named<QComboBox>(u"Form of the picture"_s)->isVisible());
    QVERIFY2(w.focus() == w.home(), qPrintable(nameOf(w.focus())));
    w.press(Qt::Key_PageDown);
    QCOMPARE(w.position(), 1);
    w.press(Qt::Key_W);
    QVERIFY(w.views().action(whyView)->isChecked());
    w.press(Qt::Key_Escape);
    QVERIFY(w.named<QComboBox>(u"Form of the picture"_s)->isVisible());
}

void tst_Keys::blackScreen_data()
{
    QTest::addColumn<Qt::Key>("black");
    QTest::newRow("B") << Qt::Key_B;
    QTest::newRow("full stop") << Qt::Key_Period;
}

/// On a black screen the first press only brings the picture back, whatever it is.
void tst_Keys::blackScreen()
{
    using enum Qt::Key;
    QFETCH(Qt::Key, black);
    KeysWindow w;
    w.pressTimes(Key_Right, 3);
    w.press(Key_F5);
    const auto curtain = [&] { return w.window.findChild<QWidget *>(u"curtain"_s); };
    const QList<QKeyCombination> presses = {Key_PageDown,
                                            Key_PageUp,
                                            Key_Right,
                                            Key_Space,
                                            Key_Home,
                                            Key_W,
                                            Key_L,
                                            Key_P,
                                            Key_X,
                                            Key_B,
                                            Key_Period,
                                            Key_Escape,
                                            Key_F5,
                                            Key_F11,
                                            Key_Return,
                                            Qt::SHIFT | Key_Right,
                                            Qt::CTRL | Key_1,
                                            Qt::CTRL | Key_N,
                                            Qt::CTRL | Key_Z,
                                            Qt::CTRL | Key_Q};
    for (const QKeyCombination press : presses) {
        const QString name = QKeySequence(press).toString();
        w.press(black);
        QVERIFY(curtain() != nullptr);
        // Neither a modifier nor the repetition of a key that is held down is a press.
        w.press(Key_Shift);
        QKeyEvent repeated(QEvent::KeyPress, black, Qt::NoModifier, {}, true);
        QCoreApplication::sendEvent(w.window.windowHandle(), &repeated);
        QVERIFY2(curtain() != nullptr, qPrintable(name));
        {
            Witness witness(w);
            w.press(press.key(), press.keyboardModifiers());
            QVERIFY2(curtain() == nullptr, qPrintable(name));
            QVERIFY2(witness.take() == nullptr, qPrintable(name));
            w.press(Key_PageDown);
            QCOMPARE(witness.take(), w.actions().step());
        }
        QVERIFY((w.window.windowState() & Qt::WindowFullScreen) != 0);
        QCOMPARE(w.position(), 3);
    }
    // The mouse wakes it too.
    w.press(black);
    QTest::mouseClick(w.window.windowHandle(), Qt::LeftButton, {}, QPoint(50, 50));
    w.settle();
    QVERIFY(curtain() == nullptr);
    w.press(Key_PageDown);
    QCOMPARE(w.position(), 4);
}

/// A click works a list, a box, a slider or a button, and the keys go on being the run's.
void tst_Keys::clicksLeaveThem()
{
    KeysWindow w(fiveInputs());
    w.openMoreSettings();
    w.press(Qt::Key_P);
    w.press(Qt::Key_S);
    w.setOrder(1);
    const auto all = w.window.findChildren<QWidget *>();
    QVERIFY(std::ranges::count_if(all, isControl) > 25);
    for (const auto *widget : all) {
        if (isControl(widget) && widget->isVisible())
            QVERIFY2((widget->focusPolicy() & Qt::ClickFocus) == 0, qPrintable(nameOf(widget)));
    }
    auto *bias = w.window.findChild<QCheckBox *>();
    auto *speed = w.window.findChild<QSlider *>();
    for (QWidget *widget : std::initializer_list<QWidget *>{bias, speed, w.button(u"Step"_s)}) {
        w.click(w.field(rate));
        QCOMPARE(w.focus(), w.field(rate));
        QTest::mouseClick(w.window.windowHandle(), Qt::LeftButton, {},
                          widget->mapTo(&w.window, QPoint(8, widget->height() / 2)));
        QVERIFY2(w.focus() == w.home(), qPrintable(nameOf(w.focus())));
    }
    QVERIFY(!bias->isChecked());
    w.press(Qt::Key_Home);
    // Text that was being entered is in force before a button works.
    w.type(rate, u"0.5"_s);
    w.click(u"Step"_s);
    QCOMPARE(w.run().settings().rate, number(u"0.5"));
    QCOMPARE(w.position(), 1);
}

void tst_Keys::doubleClickTakesTheNumber_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("at"); // the letter that is clicked at
    QTest::addColumn<QString>("selected");
    QTest::newRow("before the point") << u"0.1"_s << 0 << u"0.1"_s;
    QTest::newRow("after the point") << u"0.1"_s << 2 << u"0.1"_s;
    QTest::newRow("negative") << u"−2,75"_s << 3 << u"−2,75"_s;
    QTest::newRow("exponent") << u"1.5e-3"_s << 5 << u"1.5e-3"_s;
    QTest::newRow("first of a list") << u"0.5; 1; −2.5"_s << 2 << u"0.5"_s;
    QTest::newRow("last of a list") << u"0.5; 1; −2.5"_s << 10 << u"−2.5"_s;
    QTest::newRow("of an order") << u"12, 3, 10"_s << 1 << u"12"_s;
    QTest::newRow("word") << u"abc"_s << 1 << u"abc"_s;
}

void tst_Keys::doubleClickTakesTheNumber()
{
    QFETCH(QString, text);
    QFETCH(int, at);
    QFETCH(QString, selected);
    EntryField field(20);
    field.setText(text);
    field.resize(400, 40);
    field.show();
    QVERIFY(QTest::qWaitForWindowExposed(&field));
    const auto pointOf = [&](int letter) {
        field.setCursorPosition(letter);
        const int left = field.inputMethodQuery(Qt::ImCursorRectangle).toRect().center().x();
        field.setCursorPosition(letter + 1);
        return QPoint((left + field.inputMethodQuery(Qt::ImCursorRectangle).toRect().center().x()) /
                          2,
                      field.height() / 2);
    };
    const QPoint point = pointOf(at);
    QTest::mouseClick(&field, Qt::LeftButton, {}, point);
    QTest::mouseDClick(&field, Qt::LeftButton, {}, point);
    QCOMPARE(field.selectedText(), selected);

    LengthBox box;
    box.setDecimals(2);
    box.setSuffix(u" cm"_s);
    box.setValue(12.75);
    box.resize(200, 40);
    box.show();
    QVERIFY(QTest::qWaitForWindowExposed(&box));
    auto *line = box.findChild<QLineEdit *>();
    QTest::mouseClick(line, Qt::LeftButton, {}, QPoint(6, line->height() / 2));
    QTest::mouseDClick(line, Qt::LeftButton, {}, QPoint(6, line->height() / 2));
    QCOMPARE(line->selectedText(), u"12.75"_s);
}

/// Words of the proof that were selected are what Ctrl+C copies; without them it is the picture.
void tst_Keys::selectedWordsAreCopied()
{
    KeysWindow w;
    w.press(Qt::Key_W);
    QTRY_VERIFY(w.window.findChild<QLabel *>(u"whyConclusion"_s)->isVisible());
    auto *label = w.window.findChild<QLabel *>(u"whyConclusion"_s);
    QTest::mouseClick(label, Qt::LeftButton, {}, QPoint(4, 6));
    Witness witness(w);
    w.press(Qt::Key_C, Qt::ControlModifier);
    QVERIFY(witness.take() != nullptr);
    label->setSelection(0, 4);
    QGuiApplication::clipboard()->clear();
    w.press(Qt::Key_C, Qt::ControlModifier);
    QVERIFY(witness.take() == nullptr);
    QCOMPARE(QGuiApplication::clipboard()->text(), label->text().left(4));
    w.press(Qt::Key_Right);
    QCOMPARE(witness.take(), w.actions().step());
}

/// A gate, an example or new points take the place of a person's own points: the window says what
/// brings those back, and it does.
void tst_Keys::replacedPointsAreNamed()
{
    const QList<std::function<void(KeysWindow &)>> replacements = {
        [](KeysWindow &w) { w.press(Qt::Key_1, Qt::ControlModifier); },
        [](KeysWindow &w) { w.press(Qt::Key_N, Qt::ControlModifier); },
        [](KeysWindow &w) {
            w.inDialog([](QWidget *dialog) {
                QTest::keyClick(dialog->findChild<QListWidget *>(), Qt::Key_Return);
            });
            w.press(Qt::Key_X);
        },
        [](KeysWindow &w) {
            w.press(Qt::Key_G);
            w.press(Qt::Key_Space);
        },
    };
    for (const auto &replace : replacements) {
        KeysWindow w;
        w.press(Qt::Key_P);
        w.clickPlot(0.3, 0.7);
        const Dataset points = w.run().data();
        QCOMPARE(points.observationCount(), 5);
        w.press(Qt::Key_P);
        replace(w);
        w.window.activateWindow(); // nobody else sees to it without a window manager
        QTRY_VERIFY(w.window.isActiveWindow());
        QVERIFY(w.run().data() != points);
        QVERIFY(w.says(u"Ctrl+Z brings your data back"_s));
        w.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(w.run().data(), points);
    }
    // What can be had again by a click is not spoken of.
    KeysWindow w;
    w.press(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(!w.says(u"brings your data back"_s));
}

void tst_Keys::dialogs_data()
{
    QTest::addColumn<QKeyCombination>("key");
    for (const QKeyCombination key :
         {QKeyCombination(Qt::Key_X), Qt::CTRL | Qt::Key_I, Qt::CTRL | Qt::SHIFT | Qt::Key_I,
          Qt::CTRL | Qt::Key_O, Qt::CTRL | Qt::SHIFT | Qt::Key_S, Qt::CTRL | Qt::Key_E,
          Qt::CTRL | Qt::SHIFT | Qt::Key_E, Qt::CTRL | Qt::Key_D, Qt::CTRL | Qt::SHIFT | Qt::Key_D})
        QTest::newRow(qPrintable(QKeySequence(key).toString())) << key;
}

/// A dialog that is left gives the keys back to the run, or to the button that a person took.
void tst_Keys::dialogs()
{
    QFETCH(QKeyCombination, key);
    KeysWindow w;
    w.pressTimes(Qt::Key_Right, 3);
    const auto openAndLeave = [&] {
        w.inDialog([](QWidget *dialog) { qobject_cast<QDialog *>(dialog)->reject(); });
        w.press(key.key(), key.keyboardModifiers());
        w.window.activateWindow(); // nobody else sees to it without a window manager
        QTRY_VERIFY(w.window.isActiveWindow());
        w.settle();
    };
    openAndLeave();
    QVERIFY2(w.focus() == w.home(), qPrintable(nameOf(w.focus())));
    // Nobody has it: a picture that had it can no longer be worked.
    w.press(Qt::Key_L);
    QCOMPARE(w.focus(), w.plot());
    w.press(Qt::Key_L);
    openAndLeave();
    QVERIFY2(w.focus() == w.home(), qPrintable(nameOf(w.focus())));
    QWidget *button = w.button(u"Back"_s);
    button->setFocus(Qt::TabFocusReason);
    openAndLeave();
    QCOMPARE(w.focus(), button);
    QVERIFY(mayHaveFocus(w.focus()));
}

namespace {

void addStates()
{
    QTest::addColumn<int>("inputs");
    QTest::addColumn<QList<Qt::Key>>("views");
    using enum Qt::Key;
    int count = 0;
    const auto row = [&count](int inputs, const QList<Qt::Key> &keys) {
        if (!isTried(count++))
            return;
        QString name = QStringLiteral("%1 inputs").arg(inputs);
        for (const Qt::Key key : keys)
            name += u' ' + QKeySequence(key).toString();
        QTest::newRow(qPrintable(name)) << inputs << keys;
    };
    for (const QList<Qt::Key> &keys :
         {QList<Qt::Key>{}, {Key_W}, {Key_L}, {Key_P}, {Key_S, Key_N, Key_H}, {Key_G}, {Key_C}}) {
        row(2, keys);
        row(2, QList{Key_F5} + keys);
    }
    row(1, {Key_P});
    row(3, {});
    row(3, {Key_P, Key_W});
    row(3, {Key_F5});
    row(5, {Key_P});
    row(5, {Key_S, Key_W});
    row(5, {Key_F5, Key_P});
}

Dataset dataOf(int inputs)
{
    return inputs == 1   ? oneInput()
           : inputs == 2 ? gateDataset(XorGate)
           : inputs == 3 ? threeInputs()
                         : fiveInputs();
}

} // namespace

void tst_Keys::routes_data()
{
    addStates();
}

/// Every shortcut from everywhere the focus can be: it is the window's, unless text is edited or
/// the widget itself is worked by this key.
void tst_Keys::routes()
{
    QFETCH(int, inputs);
    QFETCH(QList<Qt::Key>, views);
    KeysWindow w(dataOf(inputs));
    QVERIFY(w.isActive);
    w.openMoreSettings();
    w.setOrder(1);
    w.makeAllPossible();
    for (const Qt::Key view : views)
        w.press(view);
    QWidgetList owners = w.owners();
    const bool isPresented = views.contains(Qt::Key_F5);
    QVERIFY2(owners.size() > 12 || isPresented, qPrintable(QString::number(owners.size())));
    owners += w.home();
    Witness witness(w);
    QStringList faults;
    int pressed = 0;
    int met = static_cast<int>(views.size()) + inputs; // other ones in each state
    w.window.setUpdatesEnabled(false);                 // as in owners()
    for (QWidget *owner : std::as_const(owners)) {
        for (QAction *action : witness.actions()) {
            for (const QKeySequence &sequence : action->shortcuts()) {
                const QKeyCombination key = sequence[0];
                const bool isTyped =
                    isText(owner) &&
                    !isOneOf(key.key(), {Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_F5});
                if (!action->isEnabled() || isTyped || worksBy(w, owner, key))
                    continue;
                if (!isComplete() && ++met % 3 != 0)
                    continue;
                KeysWindow::giveFocus(owner);
                w.ShownWindow::press(key.key(), key.keyboardModifiers());
                ++pressed;
                if (witness.take() != action || w.focus() != owner)
                    faults += u"%1 from %2"_s.arg(sequence.toString(), nameOf(owner));
            }
        }
        // Enter and Esc, where they are nobody's, give the keys back.
        for (const Qt::Key end : {Qt::Key_Return, Qt::Key_Escape}) {
            if (worksBy(w, owner, end) || (isPresented && end == Qt::Key_Escape))
                continue;
            KeysWindow::giveFocus(owner);
            w.ShownWindow::press(end);
            if (w.focus() != w.home())
                faults += u"%1 from %2"_s.arg(QKeySequence(end).toString(), nameOf(owner));
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    QVERIFY(pressed > 10);
}

void tst_Keys::losses_data()
{
    QTest::addColumn<int>("inputs");
    QTest::addColumn<QList<Qt::Key>>("views");
    using enum Qt::Key;
    QTest::newRow("two inputs") << 2 << QList<Qt::Key>();
    QTest::newRow("points, presented") << 2 << QList{Key_F5, Key_P};
    QTest::newRow("cube") << 3 << QList{Key_P, Key_W};
    QTest::newRow("slice") << 5 << QList{Key_P, Key_H};
}

/// From everywhere the focus can be, all that hides and disables: nobody gets it who was not
/// chosen.
void tst_Keys::losses()
{
    QFETCH(int, inputs);
    QFETCH(QList<Qt::Key>, views);
    KeysWindow w(dataOf(inputs));
    QVERIFY(w.isActive);
    w.openMoreSettings();
    w.setOrder(1);
    w.pressTimes(Qt::Key_Right, 2);
    for (const Qt::Key view : views)
        w.press(view);
    QList<std::function<void()>> changes;
    QStringList names;
    const auto add = [&](const QString &name, const std::function<void()> &change) {
        names += name;
        changes += change;
    };
    const QList<QAction *> toggles = w.views().all() + QList{w.views().points()};
    for (QAction *action : toggles) {
        for (int i = 0; i < 2; ++i)
            add(action->iconText(), [action] { action->trigger(); });
    }
    for (int i = 0; i < 2; ++i)
        add(u"presentation"_s, [&w] { w.ShownWindow::press(Qt::Key_F5); });
    auto *edits = w.window.findChild<EditActions *>();
    for (const int other : {1, 5, 3, 2})
        add(u"data"_s, [edits, other] { edits->setData(dataOf(other)); });
    add(u"undo"_s, [edits] { edits->undo()->trigger(); });
    add(u"redo"_s, [edits] { edits->redo()->trigger(); });
    add(u"restart"_s, [&w] { w.actions().restart()->trigger(); });
    for (const int order : {2, 1})
        add(u"order"_s, [&w, order] { w.setOrder(order); });
    for (const int targets : {1, 0})
        add(u"targets"_s, [&w, targets] { w.activate(u"Targets"_s, targets); });
    for (int i = 0; i < 2; ++i)
        add(u"bias"_s, [&w] { w.window.findChild<QCheckBox *>()->click(); });
    QStringList faults;
    int tried = 0;
    for (qsizetype i = 0; i < changes.size(); ++i) {
        if (isSanitized() && !isTried(static_cast<int>(i)))
            continue;
        // Another owner for every change; the states differ in who that is.
        const QWidgetList owners = w.owners();
        QWidget *owner =
            owners.value((i * 7 + inputs) % std::max<qsizetype>(1, owners.size()), w.home());
        KeysWindow::giveFocus(owner);
        changes[i]();
        w.settle();
        ++tried;
        const QWidget *now = w.focus();
        const bool isKept = now == owner && now->isVisible() && now->isEnabled();
        const bool isWorked =
            now != nullptr && !isControl(now) && !isText(now) && now->focusPolicy() != Qt::NoFocus;
        if (!(isKept || now == w.home() || isWorked) || !mayHaveFocus(now))
            faults += u"%1 from %2: %3"_s.arg(names[i], nameOf(owner), nameOf(now));
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    QVERIFY(tried == changes.size() || (isSanitized() && tried > 2));
}

FRONTERA_WINDOW_TEST(tst_Keys)
#include "tst_keys.moc"

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/monkey/deeds.h"

#include "core/data/examples.h"
#include "core/data/features.h"
#include "core/data/gates.h"
#include "core/models/models.h"
#include "core/run/run.h"
#include "ui/base/translator.h"
#include "ui/data/data_actions.h"
#include "ui/edit/settings_bar.h"
#include "ui/session/session_actions.h"
#include "ui/views/boundary/boundary_plot.h"
#include "ui/widgets/entry_field.h"
#include "ui/window/actions.h"
#include "ui/window/main_window.h"
#include "ui/window/stage.h"
#include "ui/window/view_actions.h"

#include <QAbstractButton>
#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QTest>
#include <QTimer>
#include <QWindow>

namespace frontera {

namespace {

/// Rows of small numbers that are easy to read, and classes by a sum.
Dataset grown(const QString &name, int inputs, int rows)
{
    Dice dice(static_cast<quint64>(inputs * 1'000 + rows));
    std::vector<QString> names;
    for (int input = 1; input <= inputs; ++input)
        names.push_back(QStringLiteral("x%1").arg(input));
    std::vector<Decimal> values;
    std::vector<int> targets;
    for (int row = 0; row < rows; ++row) {
        int sum = 0;
        for (int input = 0; input < inputs; ++input) {
            const int value = dice.below(41) - 20;
            values.push_back(Decimal(value, -1));
            sum += value;
        }
        targets.push_back(sum > 0 || row == 1 ? 1 : 0);
    }
    return {name, names, values, targets};
}

Deed key(const QString &name, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    return {name, [key, modifiers](MainWindow &window) { press(window, key, modifiers); }};
}

Deed keys(const QString &name, const QList<Qt::Key> &all)
{
    return {name, [all](MainWindow &window) {
                for (const Qt::Key each : all)
                    press(window, each);
            }};
}

/// The field with this accessible name in the settings bar gets the focus and a new text.
void enter(MainWindow &window, int field, const QString &text, bool isFinished)
{
    if (window.menuBar()->isVisible())
        window.findChild<QAction *>(QStringLiteral("settings"))->setChecked(true);
    QCoreApplication::processEvents();
    std::vector<EntryField *> visible;
    for (auto *each : window.findChildren<EntryField *>()) {
        if (each->isVisible() && each->isEnabled())
            visible.push_back(each);
    }
    if (visible.empty())
        return;
    EntryField *chosen = visible[static_cast<std::size_t>(field) % visible.size()];
    QTest::mouseClick(chosen, Qt::LeftButton);
    chosen->selectAll();
    QTest::keyClicks(chosen, text);
    if (isFinished)
        QTest::keyClick(chosen, Qt::Key_Return);
}

Deed entry(const QString &name, int field, const QString &text, bool isFinished)
{
    return {name, [=](MainWindow &window) { enter(window, field, text, isFinished); }};
}

QWidget *target(MainWindow &window)
{
    if (QWidget *popup = QApplication::activePopupWidget(); popup != nullptr)
        return popup;
    if (QWidget *dialog = QApplication::activeModalWidget(); dialog != nullptr)
        return dialog;
    return &window;
}

Deed settingsChange(const QString &name, void (*change)(Settings &))
{
    return {name, [change](MainWindow &window) {
                Settings settings = window.run().settings();
                change(settings);
                settings = withModel(settings, *settings.model); // as the bar enters them
                Q_EMIT window.findChild<SettingsBar *>()->settingsEntered(settings);
            }};
}

/// Of a menu's choices (the system's, and two) the one of the two that is not in force.
Deed other(const QString &name, QActionGroup *(Actions::*choices)() const)
{
    return {name, [choices](MainWindow &window) {
                const QList<QAction *> all = (window.findChild<Actions *>()->*choices)()->actions();
                all.at(all.at(2)->isChecked() ? 1 : 2)->trigger();
            }};
}

/// Saved and opened again, as from another computer.
void reopen(MainWindow &window, const Dataset &data)
{
    Session session = window.sessions().session();
    session.data = data;
    session.settings = Settings();
    session.position = 3;
    session.view = {};
    session.view.open = {QStringLiteral("weights"), QStringLiteral("history")};
    window.sessions().show({.session = session, .path = QStringLiteral("other.frontera")});
}

void clickAt(MainWindow &window, QPoint at, Qt::MouseButton button, bool isDouble)
{
    QWidget *widget = window.childAt(at);
    if (widget == nullptr)
        return;
    const QPoint inside = widget->mapFrom(&window, at);
    if (isDouble)
        QTest::mouseDClick(widget, button, Qt::NoModifier, inside);
    else
        QTest::mouseClick(widget, button, Qt::NoModifier, inside);
}

void drag(MainWindow &window, QPoint from, QPoint to)
{
    QWidget *widget = window.childAt(from);
    if (widget == nullptr)
        return;
    const QPoint start = widget->mapFrom(&window, from);
    const QPoint end = widget->mapFrom(&window, to);
    QTest::mousePress(widget, Qt::LeftButton, Qt::NoModifier, start);
    const QPointer<QWidget> alive = widget;
    for (int part = 1; part <= 3 && alive; ++part)
        QTest::mouseMove(widget, start + (end - start) * part / 3);
    if (alive)
        QTest::mouseRelease(widget, Qt::LeftButton, Qt::NoModifier, end);
}

} // namespace

void press(MainWindow &window, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *top = target(window);
    if (top->windowHandle() != nullptr)
        QTest::keyClick(top->windowHandle(), key, modifiers);
}

std::vector<Deed> openings()
{
    return {{QStringLiteral("nothing"), [](MainWindow &) {}},
            keys(QStringLiteral("why"), {Qt::Key_W}),
            keys(QStringLiteral("weights"), {Qt::Key_S}),
            keys(QStringLiteral("neuron"), {Qt::Key_N}),
            keys(QStringLiteral("history"), {Qt::Key_H}),
            keys(QStringLiteral("all panels"), {Qt::Key_W, Qt::Key_S, Qt::Key_N, Qt::Key_H}),
            keys(QStringLiteral("three neurons"), {Qt::Key_T}),
            keys(QStringLiteral("three neurons and panels"), {Qt::Key_T, Qt::Key_N, Qt::Key_H}),
            keys(QStringLiteral("gates"), {Qt::Key_G}),
            keys(QStringLiteral("compare"), {Qt::Key_C}),
            keys(QStringLiteral("own line"), {Qt::Key_L}),
            keys(QStringLiteral("points"), {Qt::Key_P}),
            keys(QStringLiteral("presentation"), {Qt::Key_F5}),
            keys(QStringLiteral("presented why"), {Qt::Key_F5, Qt::Key_W}),
            keys(QStringLiteral("presented history"), {Qt::Key_F5, Qt::Key_H}),
            keys(QStringLiteral("presented comparison"), {Qt::Key_F5, Qt::Key_C}),
            keys(QStringLiteral("black screen"), {Qt::Key_F5, Qt::Key_Period}),
            entry(QStringLiteral("entry begun"), 0, QStringLiteral("0.3"), false)};
}

std::vector<Deed> changes()
{
    std::vector<Deed> all{
        key(QStringLiteral("OR"), Qt::Key_2, Qt::ControlModifier),
        key(QStringLiteral("XOR"), Qt::Key_3, Qt::ControlModifier),
        key(QStringLiteral("one more input"), Qt::Key_D),
        key(QStringLiteral("settings open or closed"), Qt::Key_M),
        key(QStringLiteral("step"), Qt::Key_Right),
        key(QStringLiteral("back"), Qt::Key_Left),
        key(QStringLiteral("epoch"), Qt::Key_Right, Qt::ShiftModifier),
        key(QStringLiteral("restart"), Qt::Key_Home),
        key(QStringLiteral("three neurons or one"), Qt::Key_T),
        key(QStringLiteral("undo"), Qt::Key_Z, Qt::ControlModifier),
        key(QStringLiteral("redo"), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier),
        key(QStringLiteral("new data"), Qt::Key_N, Qt::ControlModifier),
        key(QStringLiteral("add a point"), Qt::Key_A),
        key(QStringLiteral("insert a point"), Qt::Key_Insert, Qt::ControlModifier),
        settingsChange(QStringLiteral("another rate"),
                       [](Settings &settings) { settings.rate = Decimal(25, -2); }),
        settingsChange(QStringLiteral("bias on or off"),
                       [](Settings &settings) { settings.useBias = !settings.useBias; }),
        settingsChange(QStringLiteral("bipolar or not"),
                       [](Settings &settings) {
                           settings.targets = settings.targets == Targets::Bipolar
                                                  ? Targets::ZeroOne
                                                  : Targets::Bipolar;
                       }),
        key(QStringLiteral("even out the inputs"), Qt::Key_E),
        {QStringLiteral("a pasted table"),
         [](MainWindow &window) {
             QGuiApplication::clipboard()->setText(
                 QStringLiteral("no\ta\tb\tt\n1\t0\t900\tu\n2\t1\t5\tv\n3\t2\t7\tv\n"));
             press(window, Qt::Key_V, Qt::ControlModifier);
         }},
        key(QStringLiteral("look at what was read"), Qt::Key_R,
            Qt::ControlModifier | Qt::ShiftModifier),
        {QStringLiteral("a session"),
         [](MainWindow &window) { reopen(window, gateDataset(OrGate)); }},
        other(QStringLiteral("Spanish or English"), &Actions::languages),
        other(QStringLiteral("dark or light"), &Actions::themes),
        {QStringLiteral("another size"),
         [](MainWindow &window) {
             window.resize(window.width() > 1'000 ? QSize(800, 600) : QSize(1280, 720));
         }},
    };
    return all;
}

std::vector<Dataset> kindsOfData()
{
    return {gateDataset(XorGate),
            withFeatures(gateDataset(XorGate), {{0, 1}}),
            withFeatures(exampleDataset(Example::Circles), {{0, 0}, {1, 1}}),
            withFeatures(grown(QStringLiteral("parabola"), 1, 5), {{0, 0}}),
            withFeatures(grown(QStringLiteral("bent"), 3, 9), {{0, 1}, {2, 2}}),
            grown(QStringLiteral("one"), 1, 5),
            exampleDataset(Example::Concert3),
            grown(QStringLiteral("four"), 4, 12),
            exampleDataset(Example::Concert),
            grown(QStringLiteral("wide"), 64, 6),
            grown(QStringLiteral("lonely"), 2, 1),
            grown(QStringLiteral("crowd"), 2, 2'500)};
}

Deed openingOf(const Dataset &data)
{
    return {QStringLiteral("data ") + data.name(), [data](MainWindow &window) {
                Q_EMIT window.findChild<DataActions *>()->dataChosen(data);
            }};
}

Deed randomDeed(MainWindow &window, Dice &dice)
{
    static const std::vector<Deed> opened = openings();
    static const std::vector<Deed> changed = changes();
    static const std::vector<Dataset> data = kindsOfData();
    const auto any = [&dice](const auto &from) {
        return from[static_cast<std::size_t>(dice.below(static_cast<int>(std::size(from))))];
    };
    const QPoint here(dice.below(window.width()), dice.below(window.height()));
    const QPoint there(dice.below(window.width()), dice.below(window.height()));
    const int kind = dice.below(100);
    if (kind < 25) {
        constexpr std::array views = {
            Qt::Key_W,      Qt::Key_S, Qt::Key_N, Qt::Key_H, Qt::Key_G, Qt::Key_C,  Qt::Key_L,
            Qt::Key_P,      Qt::Key_T, Qt::Key_I, Qt::Key_U, Qt::Key_M, Qt::Key_F5, Qt::Key_Escape,
            Qt::Key_Period, Qt::Key_Q, Qt::Key_O, Qt::Key_F, Qt::Key_K, Qt::Key_F1};
        const Qt::Key chosen = any(views);
        return key(QStringLiteral("key ") + QKeySequence(chosen).toString(), chosen);
    }
    if (kind < 50) {
        constexpr std::array moves = {
            Qt::Key_Right,  Qt::Key_Left,  Qt::Key_PageDown, Qt::Key_PageUp,
            Qt::Key_Home,   Qt::Key_Space, Qt::Key_Tab,      Qt::Key_Backtab,
            Qt::Key_Return, Qt::Key_Up,    Qt::Key_Down,     Qt::Key_Delete,
            Qt::Key_0,      Qt::Key_1,     Qt::Key_Minus,    Qt::Key_T};
        const Qt::Key chosen = any(moves);
        const bool isShifted = dice.below(4) == 0;
        return key(QStringLiteral("key ") + QKeySequence(chosen).toString() +
                       (isShifted ? QStringLiteral(" with Shift") : QString()),
                   chosen, isShifted ? Qt::ShiftModifier : Qt::NoModifier);
    }
    if (kind < 65)
        return any(changed);
    if (kind < 72)
        return openingOf(any(data));
    if (kind < 84) {
        const bool isDouble = dice.below(6) == 0;
        const Qt::MouseButton button = dice.below(6) == 0 ? Qt::RightButton : Qt::LeftButton;
        return {QStringLiteral("click at %1, %2").arg(here.x()).arg(here.y()),
                [=](MainWindow &w) { clickAt(w, here, button, isDouble); }};
    }
    if (kind < 88)
        return {QStringLiteral("drag from %1, %2 to %3, %4")
                    .arg(here.x())
                    .arg(here.y())
                    .arg(there.x())
                    .arg(there.y()),
                [=](MainWindow &w) { drag(w, here, there); }};
    if (kind < 92) {
        const QStringList texts{QStringLiteral("0.5"), QStringLiteral("-1"),
                                QStringLiteral("1e300"), QStringLiteral("zwei"),
                                QStringLiteral("0")};
        return entry(QStringLiteral("entry"), dice.below(12), any(texts), dice.below(3) > 0);
    }
    if (kind < 94) {
        constexpr std::array letters = {Qt::Key_C,     Qt::Key_E, Qt::Key_D,    Qt::Key_I,
                                        Qt::Key_L,     Qt::Key_R, Qt::Key_S,    Qt::Key_Plus,
                                        Qt::Key_Minus, Qt::Key_0, Qt::Key_Left, Qt::Key_V};
        const Qt::Key chosen = any(letters);
        return key(QStringLiteral("key Ctrl+") + QKeySequence(chosen).toString(), chosen,
                   Qt::ControlModifier);
    }
    if (kind < 96)
        return {QStringLiteral("wait"), [ms = dice.below(60)](MainWindow &) { QTest::qWait(ms); }};
    if (kind < 98) {
        const QSize size(640 + dice.below(1'300), 480 + dice.below(600));
        return {QStringLiteral("size %1 × %2").arg(size.width()).arg(size.height()),
                [size](MainWindow &w) { w.resize(size); }};
    }
    const Dataset other = any(data);
    return {QStringLiteral("session with ") + other.name(),
            [other](MainWindow &w) { reopen(w, other); }};
}

void closeAll(MainWindow &window)
{
    if (!window.menuBar()->isVisible()) { // a presentation
        press(window, Qt::Key_F5);
        QCoreApplication::processEvents();
    }
    window.setFocus();
    auto *views = window.findChild<ViewActions *>();
    views->setOpen({});
    QCoreApplication::processEvents();
}

DialogCloser::DialogCloser(Dice &dice, QObject *parent)
    : QObject(parent)
    , m_dice(dice)
{
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &DialogCloser::look);
    timer->start(15);
}

void DialogCloser::look()
{
    if (QWidget *popup = QApplication::activePopupWidget(); popup != nullptr) {
        popup->close();
        return;
    }
    auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
    if (dialog == nullptr) {
        m_looks = 0;
        return;
    }
    // No key that would save a file or choose a folder of this machine.
    constexpr std::array keys = {Qt::Key_Tab, Qt::Key_Down, Qt::Key_Up, Qt::Key_Backtab};
    if (++m_looks < 6 && dialog->windowHandle() != nullptr) {
        QTest::keyClick(dialog->windowHandle(),
                        keys[static_cast<std::size_t>(m_dice.below(int(keys.size())))]);
        return;
    }
    m_looks = 0;
    dialog->reject();
}

} // namespace frontera

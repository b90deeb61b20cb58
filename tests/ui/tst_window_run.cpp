// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/literals.h"
#include "tests/core/run/step.h"
#include "tests/ui/isolated_main.h"
#include "tests/ui/shown_window.h"

#include <QLabel>
#include <QTimer>

using namespace frontera;
using namespace Qt::StringLiterals;

class tst_WindowRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsBackAndForward_data();
    void stepsBackAndForward();
    void keys_data();
    void keys();
    void gates_data();
    void gates();
    void xorGoesRound();
    void andIsLearnt();
    void runsToTheEnd();
    void staysResponsive();
    void goesFarByItself();
    void steppingByHandPauses();
    void dragging();
    void draggingBeyondWhatCanBeTrained();
    void wheel();
    void stepWritten();
};

void tst_WindowRun::stepsBackAndForward_data()
{
    QTest::addColumn<bool>("byMouse");
    QTest::newRow("keys") << false;
    QTest::newRow("mouse") << true;
}

/// Step ×7, Back ×3, forward again: the same states, and those worked on the blackboard.
void tst_WindowRun::stepsBackAndForward()
{
    QFETCH(bool, byMouse);
    ShownWindow w;
    QVERIFY(w.isActive);
    const auto step = [&] { byMouse ? w.click(u"Step"_s) : w.press(Qt::Key_Right); };
    const auto back = [&] { byMouse ? w.click(u"Back"_s) : w.press(Qt::Key_Left); };
    std::vector<Step> steps = {stepOf(w.run())};
    QStringList sentences = {w.label("verdictHeadline")};
    QStringList blackboards = {w.label("arithmetic")};
    for (int i = 1; i <= 7; ++i) {
        step();
        QCOMPARE(w.position(), i);
        QCoreApplication::processEvents();
        steps.push_back(stepOf(w.run()));
        sentences += w.label("verdictHeadline");
        blackboards += w.label("arithmetic");
    }
    QCOMPARE(text(weightsOf(w.run())), u"0.1,0,-0.2"_s);
    QCOMPARE(sentences.last(), u"(1, 0) gives 0, as it should"_s);
    QCOMPARE(w.label("verdictPlace"), u"Epoch 2 · step 7"_s);
    QCOMPARE(w.window.findChild<QLabel *>(u"verdictScore"_s)->toolTip(),
             u"3 of 4 right now · 4 corrections so far"_s);
    QCOMPARE(w.label("verdictDetail"), u"Right, so nothing changes."_s);
    const auto isAsBefore = [&](int position) {
        QCoreApplication::processEvents();
        return w.position() == position &&
               stepOf(w.run()) == steps.at(static_cast<std::size_t>(position)) &&
               w.label("verdictHeadline") == sentences.at(position) &&
               w.label("arithmetic") == blackboards.at(position);
    };
    for (int i = 6; i >= 4; --i) {
        back();
        QVERIFY(isAsBefore(i));
    }
    for (int i = 5; i <= 7; ++i) {
        step();
        QVERIFY(isAsBefore(i));
    }
    QCOMPARE(w.run().length(), 7);
}

void tst_WindowRun::keys_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<QString>("button");
    QTest::addColumn<qint64>("position"); // from 6
    using Modifiers = Qt::KeyboardModifiers;
    const auto row = [](const char *name, Qt::Key key, Modifiers modifiers, const QString &button,
                        qint64 position) {
        QTest::newRow(name) << key << modifiers << button << position;
    };
    row("right", Qt::Key_Right, {}, u"Step"_s, 7);
    row("page down", Qt::Key_PageDown, {}, u"Step"_s, 7);
    row("left", Qt::Key_Left, {}, u"Back"_s, 5);
    row("page up", Qt::Key_PageUp, {}, u"Back"_s, 5);
    row("shift+right", Qt::Key_Right, Qt::ShiftModifier, u"Epoch »"_s, 8);
    row("shift+left", Qt::Key_Left, Qt::ShiftModifier, u"« Epoch"_s, 4);
    row("home", Qt::Key_Home, {}, u"Restart"_s, 0);
    row("space", Qt::Key_Space, {}, u"Run"_s, 7); // the first step comes at once
}

void tst_WindowRun::keys()
{
    QFETCH(Qt::Key, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(QString, button);
    QFETCH(qint64, position);
    ShownWindow w;
    w.window.findChild<QSlider *>()->setValue(0);
    w.pressTimes(Qt::Key_Right, 6);
    w.press(key, modifiers);
    QCOMPARE(w.position(), position);
    QCOMPARE(w.isRunning(), key == Qt::Key_Space);
    // The button does the same.
    w.press(Qt::Key_Home);
    QVERIFY(!w.isRunning());
    w.pressTimes(Qt::Key_Right, 6);
    w.click(button);
    QCOMPARE(w.position(), position);
    QVERIFY(w.button(key == Qt::Key_Space ? u"Pause"_s : button)->toolTip().endsWith(u')'));
}

void tst_WindowRun::gates_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QString>("gate");
    QTest::newRow("and") << Qt::Key_1 << u"and"_s;
    QTest::newRow("or") << Qt::Key_2 << u"or"_s;
    QTest::newRow("xor") << Qt::Key_3 << u"xor"_s;
}

void tst_WindowRun::gates()
{
    QFETCH(Qt::Key, key);
    QFETCH(QString, gate);
    ShownWindow w;
    w.choose(u"NOR\t1000"_s);
    w.pressTimes(Qt::Key_Right, 5);
    QCOMPARE(w.run().data().name(), u"nor"_s);
    w.press(key, Qt::ControlModifier);
    QCOMPARE(w.run().data().name(), gate);
    QCOMPARE(w.run().length(), 0);
    QCOMPARE(w.window.windowTitle(), gate.toUpper() + u"[*] – Frontera"_s);
    QTRY_VERIFY(w.action(gate.toUpper())->isChecked());
}

void tst_WindowRun::xorGoesRound()
{
    ShownWindow w;
    w.press(Qt::Key_3, Qt::ControlModifier);
    w.pressTimes(Qt::Key_Right, 11);
    QTRY_COMPARE(w.label("verdictPlace"), u"Epoch 3 · step 11"_s);
    w.press(Qt::Key_Right);
    QTRY_COMPARE(w.label("verdictHeadline"), u"XOR: no line gets more than 3 of 4."_s);
    QCOMPARE(w.label("verdictDetail"), u"The same weights as after step 8. So epoch 3 "
                                       "comes again and again, for ever."_s);
    w.press(Qt::Key_Left);
    QTRY_COMPARE(w.label("verdictPlace"), u"Epoch 3 · step 11"_s);
}

void tst_WindowRun::andIsLearnt()
{
    ShownWindow w;
    w.pressTimes(Qt::Key_Right, 24);
    QTRY_COMPARE(w.label("verdictHeadline"),
                 u"Learnt: all 4 right after 6 epochs and 11 corrections"_s);
    for (const QString &forward : {u"Step"_s, u"Epoch »"_s, u"Run"_s})
        QVERIFY(!w.button(forward)->isEnabled());
    w.press(Qt::Key_Right);
    w.press(Qt::Key_Right, Qt::ShiftModifier);
    w.press(Qt::Key_Space);
    w.click(u"Step"_s);
    QCOMPARE(w.position(), 24);
    QCOMPARE(w.run().length(), 24);
    QVERIFY(!w.isRunning());
    w.press(Qt::Key_Left);
    QTRY_VERIFY(w.button(u"Step"_s)->isEnabled());
    w.press(Qt::Key_Home);
    QTRY_VERIFY(!w.button(u"Back"_s)->isEnabled() && !w.button(u"« Epoch"_s)->isEnabled());
}

void tst_WindowRun::runsToTheEnd()
{
    ShownWindow w;
    w.press(Qt::Key_2, Qt::ControlModifier);
    w.fullSpeed();
    w.press(Qt::Key_Space);
    QTRY_VERIFY(w.label("verdictHeadline").startsWith(u"Learnt: all 4 right after "_s));
    QVERIFY(!w.isRunning());
    QVERIFY(!w.run().canGoForward());
    QTRY_VERIFY(!w.button(u"Run"_s)->isEnabled());
}

void tst_WindowRun::staysResponsive()
{
    ShownWindow w;
    w.press(Qt::Key_3, Qt::ControlModifier);
    w.fullSpeed();
    w.press(Qt::Key_Space);
    QVERIFY(w.isRunning());
    // A timer of the window goes on while it trains, step by step farther.
    int beats = 0;
    qint64 last = 0;
    bool isMoving = true;
    QTimer heartbeat;
    connect(&heartbeat, &QTimer::timeout, this, [&] {
        if (++beats % 5 != 0)
            return;
        isMoving = isMoving && w.position() > last;
        last = w.position();
    });
    heartbeat.start(10);
    QTRY_VERIFY_WITH_TIMEOUT(beats >= 40, 30'000);
    heartbeat.stop();
    QVERIFY(isMoving);
    w.press(Qt::Key_Space);
    QVERIFY(!w.isRunning());
    const qint64 paused = w.position();
    QVERIFY2(paused > 5'000, qPrintable(QString::number(paused)));
    QTest::qWait(50);
    QCOMPARE(w.position(), paused);
    QVERIFY(w.run().recordedMistakes() < 20);
    w.press(Qt::Key_Left);
    QCOMPARE(w.position(), paused - 1);
}

/// The end of a very long epoch is not waited for: the window goes there by itself, and stays where
/// it is when something else is wanted.
void tst_WindowRun::goesFarByItself()
{
    constexpr int count = 150'000;
    std::vector<Decimal> values;
    std::vector<int> targets;
    for (int row = 0; row < count; ++row) {
        values.emplace_back(row % 331, -2);
        values.emplace_back(row % 977, -2);
        targets.push_back(row % 977 > 2 * (row % 331) ? 1 : 0);
    }
    const Dataset data(u"many"_s, {u"x1"_s, u"x2"_s}, std::move(values), std::move(targets));
    Run plain;
    plain.start(data, Settings());
    ShownWindow w;
    w.window.openRun(data, Settings());
    qint64 updates = 0;
    connect(&w.run(), &Run::updated, this, [&] { ++updates; });
    w.press(Qt::Key_Right, Qt::ShiftModifier);
    QTRY_COMPARE_WITH_TIMEOUT(w.position(), count, 30'000);
    plain.reach(count);
    QCOMPARE(stepOf(w.run()), stepOf(plain));
    QCOMPARE(updates, plain.mistakesUpTo(plain.length()));
    QVERIFY(!w.isRunning());
    QTest::qWait(50);
    QCOMPARE(w.position(), count);

    w.press(Qt::Key_Right, Qt::ShiftModifier);
    w.press(Qt::Key_Left);
    const qint64 position = w.position();
    QVERIFY(position < 2 * count);
    QTest::qWait(100);
    QCOMPARE(w.position(), position);

    w.press(Qt::Key_Right);
    w.press(Qt::Key_Right, Qt::ShiftModifier);
    w.press(Qt::Key_3, Qt::ControlModifier);
    QTest::qWait(100);
    QCOMPARE(w.position(), 0);
    QCOMPARE(w.run().length(), 0);

    w.window.openRun(data, Settings(), 2 * count + 7);
    plain.reach(2 * count + 7);
    QTRY_COMPARE_WITH_TIMEOUT(w.position(), plain.position(), 30'000);
    QCOMPARE(stepOf(w.run()), stepOf(plain));
}

void tst_WindowRun::steppingByHandPauses()
{
    ShownWindow w;
    w.press(Qt::Key_3, Qt::ControlModifier);
    w.window.findChild<QSlider *>()->setValue(0);
    w.press(Qt::Key_Space);
    QVERIFY(w.isRunning());
    QCOMPARE(w.position(), 1);
    w.press(Qt::Key_Right);
    QVERIFY(!w.isRunning());
    QCOMPARE(w.position(), 2);
    w.click(u"Run"_s);
    QVERIFY(w.isRunning());
    w.press(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(!w.isRunning());
    QCOMPARE(w.position(), 0);
}

void tst_WindowRun::dragging()
{
    ShownWindow w;
    w.press(Qt::Key_3, Qt::ControlModifier);
    QCoreApplication::processEvents();
    QWindow *handle = w.window.windowHandle();
    const auto at = [&](qint64 position) {
        return w.bar()->mapTo(&w.window, w.bar()->placeOf(position));
    };
    QTest::mousePress(handle, Qt::LeftButton, {}, at(5));
    QCOMPARE(w.position(), 5);
    QTest::mouseMove(handle, at(14));
    QCOMPARE(w.position(), 14);
    QCOMPARE(w.run().length(), 14);
    QTRY_COMPARE(w.label("verdictOutlook"), u"XOR: no line gets more than 3 of 4."_s);
    QTest::mouseMove(handle, at(2));
    QCOMPARE(w.position(), 2);
    QCOMPARE(w.run().length(), 14);
    QTest::mouseMove(handle, at(9) + QPoint(0, 60)); // beside the bar it goes on
    QCOMPARE(w.position(), 9);
    QTest::mouseRelease(handle, Qt::LeftButton, {}, at(9));
    QTest::mouseMove(handle, at(3));
    QCOMPARE(w.position(), 9);
    // Beyond the end: trained to the last position shown.
    const qint64 shown = w.bar()->shownLength();
    QTest::mousePress(handle, Qt::LeftButton, {}, at(9));
    QTest::mouseMove(handle, at(shown) + QPoint(8, 0));
    QTest::mouseRelease(handle, Qt::LeftButton, {}, at(shown));
    QVERIFY(w.position() >= shown);
    QVERIFY(w.bar()->shownLength() > shown);
    QTest::mousePress(handle, Qt::LeftButton, {}, at(0));
    QTest::mouseRelease(handle, Qt::LeftButton, {}, at(0));
    QCOMPARE(w.position(), 0);
}

/// OR is learnt on the way: the position is its end, and stays there while the mouse does.
void tst_WindowRun::draggingBeyondWhatCanBeTrained()
{
    ShownWindow w;
    w.press(Qt::Key_2, Qt::ControlModifier);
    w.fullSpeed();
    QWindow *handle = w.window.windowHandle();
    const auto at = [&](qint64 position) {
        return w.bar()->mapTo(&w.window, w.bar()->placeOf(position));
    };
    const QPoint target = at(w.bar()->shownLength() - 3);
    QTest::mousePress(handle, Qt::LeftButton, {}, at(1));
    QTest::mouseMove(handle, target);
    QVERIFY(!w.run().canGoForward());
    const qint64 end = w.position();
    QVERIFY2(end < 21, qPrintable(QString::number(end)));
    QTest::mouseMove(handle, target + QPoint(1, 0));
    QTest::mouseRelease(handle, Qt::LeftButton, {}, target + QPoint(1, 0));
    QCOMPARE(w.position(), end);
}

void tst_WindowRun::wheel()
{
    ShownWindow w;
    const auto turn = [&](int angle) {
        const QPointF middle = w.bar()->rect().center();
        QWheelEvent event(middle, w.bar()->mapToGlobal(middle), {}, QPoint(0, angle), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(w.bar(), &event);
    };
    turn(-120);
    turn(-120);
    QCOMPARE(w.position(), 2);
    turn(120);
    QCOMPARE(w.position(), 1);
    turn(120);
    turn(120);
    QCOMPARE(w.position(), 0);
}

/// A step that is written is gone to, as far as the run has one; what is none is refused.
void tst_WindowRun::stepWritten()
{
    ShownWindow w;
    const EntryField *field = w.field(u"Step"_s);
    w.enter(u"Step"_s, u"7"_s);
    QCOMPARE(w.position(), 7);
    QTRY_COMPARE(field->text(), u"7"_s);
    w.press(Qt::Key_Right); // the keys are the run's again
    QCOMPARE(w.position(), 8);
    QTRY_COMPARE(field->text(), u"8"_s);
    w.enter(u"Step"_s, u"1000"_s); // AND is learnt before
    QCOMPARE(w.position(), 24);
    QTRY_COMPARE(field->text(), u"24"_s);
    w.type(u"Step"_s, u"-1"_s);
    QVERIFY(field->isWrong());
    QVERIFY(w.label("remark").startsWith(u"A step is a whole number"_s));
    w.press(Qt::Key_Return);
    QCOMPARE(w.position(), 24);
    w.press(Qt::Key_Escape);
    QVERIFY(!field->isWrong());
    QCOMPARE(w.label("remark"), QString());
    QCOMPARE(field->text(), u"24"_s);
    w.enter(u"Step"_s, u"0"_s);
    QCOMPARE(w.position(), 0);
}

FRONTERA_WINDOW_TEST(tst_WindowRun)
#include "tst_window_run.moc"

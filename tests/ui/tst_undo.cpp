// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/examples.h"
#include "core/data/gates.h"
#include "tests/thoroughness.h"
#include "tests/ui/isolated_main.h"
#include "tests/ui/shown_window.h"
#include "ui/edit/edit_actions.h"

#include <algorithm>
#include <numeric>
#include <random>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

struct State
{
    Dataset data;
    Settings settings;

    bool operator==(const State &) const = default;
};

State stateOf(const ShownWindow &w)
{
    return {w.run().data(), w.run().settings()};
}

EditActions &edits(ShownWindow &w)
{
    return *w.window.findChild<EditActions *>();
}

} // namespace

class tst_Undo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { beginWithSettings(); }
    void settings();
    void dataAndPosition();
    void farSteps();
    void inTheMiddleOfTyping();
    void oneMovement();
    void movedBack();
    void editsAfterUndoing();
    void goesOnRunning();
    void chosenOrder();
    void randomEdits();
    void saysWhat();
};

void tst_Undo::settings()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    QVERIFY(!edits(w).undo()->isEnabled());
    w.enter(u"Learning rate η"_s, u"0.3"_s);
    QCOMPARE(w.run().settings().rate, Decimal(3, -1));
    // The field has the focus still: what was typed is in force, so the window takes it back.
    w.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(w.run().settings().rate, Decimal(1, -1));
    QCoreApplication::processEvents();
    QCOMPARE(w.field(u"Learning rate η"_s)->text(), u"0.1"_s);
    w.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(w.run().settings().rate, Decimal(3, -1));
    QVERIFY(!edits(w).redo()->isEnabled());
}

/// What was left comes back at the step at which it was left.
void tst_Undo::dataAndPosition()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    w.choose(u"XOR"_s);
    w.pressTimes(Qt::Key_Right, 7);
    const Weights weights = weightsOf(w.run());
    w.press(Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(w.run().data(), gateDataset(OrGate));
    QCOMPARE(w.position(), 0);
    w.pressTimes(Qt::Key_Right, 3);
    w.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(w.run().data(), gateDataset(XorGate));
    QCOMPARE(w.position(), 7);
    QCOMPARE(weightsOf(w.run()), weights);
    w.press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(w.run().data(), gateDataset(OrGate));
    QCOMPARE(w.position(), 3);
    // To choose what is there already is no change.
    w.press(Qt::Key_2, Qt::ControlModifier);
    w.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(w.run().data(), gateDataset(XorGate));
}

/// The step that was left comes back however far it is, and the window does not wait for it: not
/// even where what was undone is made again, and undone again, on the way there.
void tst_Undo::farSteps()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    // One of many rows contradicts another: it is never learnt, and hardly anything is a mistake.
    constexpr int rows = 20'000;
    constexpr qint64 far = 2'500'000;
    std::vector<Decimal> values;
    std::vector<int> targets(rows, 1);
    for (int row = 0; row < rows; ++row) {
        values.emplace_back(1 + row % 5);
        values.emplace_back(1);
    }
    targets.back() = 0;
    w.window.openRun(Dataset(u"many"_s, {u"x1"_s, u"x2"_s}, values, targets), Settings(), far);
    QTRY_COMPARE_WITH_TIMEOUT(w.position(), far, 60'000);
    const Weights weights = weightsOf(w.run());
    w.enter(u"Learning rate η"_s, u"0.3"_s);
    for (int i = 0; i < 2; ++i) {
        edits(w).undo()->trigger();
        QVERIFY(w.position() < far);
        edits(w).redo()->trigger();
        QCOMPARE(w.position(), 0);
    }
    edits(w).undo()->trigger();
    QVERIFY(w.position() < far);
    QTRY_COMPARE_WITH_TIMEOUT(w.position(), far, 60'000);
    QCOMPARE(weightsOf(w.run()), weights);
    // So it does where a point is put back where it was.
    const Dataset data = w.run().data();
    for (const int x : {7, 1})
        edits(w).edit(replacement(data, 0, {Decimal(x), Decimal(1)}, 1), 4);
    QVERIFY(w.position() < far);
    QTRY_COMPARE_WITH_TIMEOUT(w.position(), far, 60'000);
    // A person who presses a key on the way is where that leads, even before the first step of it.
    w.enter(u"Learning rate η"_s, u"0.3"_s);
    edits(w).undo()->trigger();
    QCOMPARE(w.position(), 0);
    w.press(Qt::Key_Home);
    QTest::qWait(100);
    QCOMPARE(w.position(), 0);
}

void tst_Undo::inTheMiddleOfTyping()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    w.choose(u"XOR"_s);
    w.type(u"Learning rate η"_s, u"0.7"_s);
    w.press(Qt::Key_Z, Qt::ControlModifier); // of the field
    QCOMPARE(w.run().data(), gateDataset(XorGate));
    QVERIFY(w.field(u"Learning rate η"_s)->text() != u"0.7"_s);
}

/// The hand moves a point over many places: one change.
void tst_Undo::oneMovement()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    w.choose(u"XOR"_s);
    for (int i = 1; i <= 5; ++i)
        edits(w).edit(replacement(w.run().data(), 3, {Decimal(i), Decimal(1)}, 0), 8);
    QCOMPARE(w.run().data().inputs(3)[0], Decimal(5));
    edits(w).edit(replacement(w.run().data(), 3, {Decimal(9), Decimal(1)}, 0), 9);
    w.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(w.run().data().inputs(3)[0], Decimal(5));
    w.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(w.run().data(), gateDataset(XorGate));
    w.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(w.run().data().inputs(3)[0], Decimal(5));
}

/// A point that is put back where it was is no change, but of the name.
void tst_Undo::movedBack()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    edits(w).setData(twoPoints());
    const State before = stateOf(w);
    w.pressTimes(Qt::Key_Right, 3);
    for (const int x : {2, 3, 1})
        edits(w).edit(replacement(w.run().data(), 1, {Decimal(x), Decimal(1)}, 1), 4);
    QCOMPARE(stateOf(w), before);
    QCOMPARE(w.position(), 3); // so the run is what it was
    w.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(w.run().data(), gateDataset(AndGate));
}

/// What was taken back is dropped by the next edit, which begins the run anew like any other.
void tst_Undo::editsAfterUndoing()
{
    for (int undone = 0; undone <= 4; ++undone) {
        ShownWindow w;
        QVERIFY(w.isActive);
        edits(w).setData(twoPoints());
        for (int x = 3; x < 7; ++x)
            edits(w).edit(insertion(w.run().data(), {Decimal(x), Decimal(0)}, 1));
        for (int i = 0; i < undone; ++i)
            w.press(Qt::Key_Z, Qt::ControlModifier);
        w.pressTimes(Qt::Key_Right, 3);
        QCOMPARE(w.position(), 3);
        edits(w).edit(insertion(w.run().data(), {Decimal(9), Decimal(1)}, 0));
        QCOMPARE(w.position(), 0);
        QVERIFY(w.says(u"the run begins anew"_s));
        QCOMPARE(w.run().data().observationCount(), 2 + 4 - undone + 1);
        w.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(w.position(), 3);
    }
}

/// A run that was going goes on with the new data, and the window says that it began anew.
void tst_Undo::goesOnRunning()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    w.choose(u"XOR"_s);
    w.press(Qt::Key_Space);
    QTRY_VERIFY(w.position() > 1);
    edits(w).edit(replacement(w.run().data(), 3, {Decimal(2), Decimal(2)}, 0));
    QVERIFY(w.position() <= 1);
    QVERIFY(w.says(u"the run begins anew"_s));
    QTRY_VERIFY(w.position() > 2);
}

/// Rows that come and go take an order of presentation with them, and undo brings it back.
void tst_Undo::chosenOrder()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    Settings settings;
    settings.order = Order::Chosen;
    settings.permutation = {3, 1, 0, 2};
    edits(w).setSettings(settings);
    edits(w).edit(removal(w.run().data(), 3));
    QCOMPARE(w.run().settings().order, Order::Given);
    w.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(w.run().settings().order, Order::Chosen);
    QCOMPARE(w.run().settings().permutation, settings.permutation);
}

void tst_Undo::randomEdits()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    EditActions &actions = edits(w);
    std::mt19937 random(11);
    const auto below = [&random](int end) {
        return static_cast<int>(random() % static_cast<unsigned>(end));
    };
    std::vector<State> states{stateOf(w)};
    while (std::ssize(states) <= rounds(200)) {
        const Dataset &data = w.run().data();
        Settings settings = w.run().settings();
        std::vector<Decimal> inputs;
        for (int i = 0; i < data.inputCount(); ++i)
            inputs.emplace_back(below(40) - 20, -1);
        const int row = below(data.observationCount());
        switch (below(9)) {
        case 0:
            actions.setData(gateDataset(below(gateCount)));
            break;
        case 1:
            actions.setData(exampleDataset(below(2) == 0 ? Example::Concert3 : Example::Concert));
            break;
        case 2:
            settings.rate = Decimal(1 + below(20), -1);
            actions.setSettings(settings);
            break;
        case 3:
            settings.order = Order::Chosen;
            settings.permutation.resize(static_cast<std::size_t>(data.observationCount()));
            std::iota(settings.permutation.begin(), settings.permutation.end(), 0);
            std::ranges::shuffle(settings.permutation, random);
            actions.setSettings(settings);
            break;
        case 4:
            settings.bias = Decimal(below(9) - 4);
            settings.targets = below(2) == 0 ? Targets::ZeroOne : Targets::Bipolar;
            actions.setSettings(settings);
            break;
        case 5:
            if (data.observationCount() > 1)
                actions.edit(removal(data, row));
            break;
        case 6:
            actions.edit(replacement(data, row, inputs, below(2)));
            break;
        default:
            actions.edit(insertion(data, inputs, below(2)));
        }
        for (int i = below(5); i > 0; --i)
            w.actions().step()->trigger();
        if (stateOf(w) != states.back())
            states.push_back(stateOf(w));
    }
    for (std::size_t i = states.size() - 1; i-- > 0;) {
        // An edit that changed nothing is a change too, of which the states do not tell.
        do
            actions.undo()->trigger();
        while (stateOf(w) == states[i + 1] && actions.undo()->isEnabled());
        QVERIFY2(stateOf(w) == states[i], qPrintable(QString::number(i)));
    }
    QVERIFY(!actions.undo()->isEnabled());
    for (std::size_t i = 1; i < states.size(); ++i) {
        do
            actions.redo()->trigger();
        while (stateOf(w) == states[i - 1] && actions.redo()->isEnabled());
        QVERIFY2(stateOf(w) == states[i], qPrintable(QString::number(i)));
    }
}

/// In the menu and below the plot, in the language that is spoken now.
void tst_Undo::saysWhat()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    edits(w).edit(insertion(w.run().data(), {Decimal(2), Decimal(2)}, 1));
    QVERIFY2(edits(w).undo()->text().contains(u"point added"_s),
             qPrintable(edits(w).undo()->text()));
    w.translator.use(Language::Spanish);
    QCoreApplication::processEvents();
    QVERIFY2(edits(w).undo()->text().contains(u"punto agregado"_s),
             qPrintable(edits(w).undo()->text()));
    w.translator.use(Language::English);
    QCoreApplication::processEvents();
    w.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(w.says(u"Undone: point added"_s));
    QVERIFY(!edits(w).undo()->isEnabled());
    // What a session was opened over does not come back into it.
    w.choose(u"XOR"_s);
    w.window.openRun(gateDataset(OrGate), Settings());
    QVERIFY(!edits(w).undo()->isEnabled());
}

FRONTERA_WINDOW_TEST(tst_Undo)
#include "tst_undo.moc"

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Three neurons in the window: how they are chosen, and what opens with them.

#include "core/data/data_edit.h"
#include "core/data/examples.h"
#include "core/data/gates.h"
#include "core/models/gates/gate_learner.h"
#include "core/models/gates/gates_model.h"
#include "core/session/session_file.h"
#include "tests/thoroughness.h"
#include "tests/ui/isolated_main.h"
#include "tests/ui/shown_window.h"
#include "ui/edit/edit_actions.h"
#include "ui/edit/model_chooser.h"
#include "ui/edit/settings_bar.h"
#include "ui/panels/segment_picture.h"
#include "ui/panels/truth_table_model.h"
#include "ui/panels/why_panel.h"
#include "ui/session/session_actions.h"
#include "ui/views/registry.h"
#include "ui/window/rail_tab.h"
#include "ui/window/view_actions.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QToolButton>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

class GatesWindow : public ShownWindow
{
public:
    GatesWindow() { open(XorGate); }

    void open(int gate)
    {
        window.openRun(gateDataset(gate), Settings());
        settle();
    }
    void settle() { QCoreApplication::processEvents(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ShownWindow::press(key, modifiers);
        settle();
    }
    void activate(QComboBox *box, const QString &text)
    {
        const int row = box->findText(text);
        QVERIFY(row >= 0);
        box->setCurrentIndex(row);
        Q_EMIT box->activated(row);
        settle();
    }
    [[nodiscard]] bool hasThree() const { return isGates(run().settings()); }
    [[nodiscard]] ModelChooser *chooser() { return window.findChild<ModelChooser *>(); }
    [[nodiscard]] QAction *door() { return window.findChild<EditActions *>()->threeNeurons(); }
    [[nodiscard]] bool shows(const ViewKind &view)
    {
        return window.findChild<ViewActions *>()->action(view)->isChecked();
    }
};

} // namespace

class tst_ThreeNeurons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { beginWithSettings(); }
    void key();
    void undone();
    void box();
    void onlyForGates();
    void withoutRoom();
    void whilePointsArePlaced();
    void tellsWhyTheyAreGone();
    void chosenAgain();
    void gatesOfEach();
    void whatOpens();
    void why();
    void remembersWhatWasClosed();
    void closedViewsOfAnotherModel();
    void table();
    void sessions();
};

/// T lets three neurons learn, which learn XOR, and one again.
void tst_ThreeNeurons::key()
{
    GatesWindow w;
    QVERIFY(w.isActive);
    w.press(Qt::Key_T);
    QVERIFY(w.hasThree() && w.door()->isChecked());
    QCOMPARE(w.run().settings().units, (GateUnits{OrGate, NandGate, AndGate}));
    QCOMPARE(w.position(), 0);
    QVERIFY(w.says(u"OR and NAND learn from the inputs, AND from their outputs."_s));
    for (int epoch = 0; epoch < 20; ++epoch)
        w.press(Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(w.run().learntEpoch().has_value());
    QVERIFY(w.says(u"OR and NAND turn 4 points into 3; AND parts them."_s));
    w.press(Qt::Key_T);
    QVERIFY(!w.hasThree() && !w.door()->isChecked());
    // Which gates there are follows from the data.
    w.open(XnorGate);
    w.press(Qt::Key_T);
    QCOMPARE(composedGate(w.run().settings().units), XnorGate);
}

/// It is a change of settings: undone, redone, with what both models have.
void tst_ThreeNeurons::undone()
{
    GatesWindow w;
    w.enter(u"Learning rate η"_s, u"0.7"_s);
    const Settings before = w.run().settings();
    w.press(Qt::Key_Right);
    w.press(Qt::Key_Right);
    w.press(Qt::Key_T);
    const Settings three = w.run().settings();
    QCOMPARE(three.rate, Decimal(7, -1));
    w.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(w.run().settings() == before);
    QCOMPARE(w.position(), 2);
    w.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(w.run().settings() == three);
}

/// The box at the beginning of the settings does the same.
void tst_ThreeNeurons::box()
{
    GatesWindow w;
    QVERIFY(w.chooser()->isVisible());
    QCOMPARE(w.chooser()->currentText(), u"One neuron"_s);
    w.activate(w.chooser(), u"Three neurons"_s);
    QVERIFY(w.hasThree());
    QCOMPARE(w.chooser()->currentText(), u"Three neurons"_s);
    w.translator.use(Language::Spanish);
    w.settle();
    QCOMPARE(w.chooser()->currentText(), u"Tres neuronas"_s);
    w.translator.use(Language::English);
    w.settle();
    w.activate(w.chooser(), u"One neuron"_s);
    QVERIFY(!w.hasThree());
}

/// Of other data there is nothing to choose, and three neurons give way to one.
void tst_ThreeNeurons::onlyForGates()
{
    GatesWindow w;
    w.press(Qt::Key_T);
    w.window.findChild<EditActions *>()->setData(exampleDataset(Example::Iris));
    w.settle();
    QVERIFY(!w.hasThree() && !w.door()->isEnabled() && !w.chooser()->isVisible());
    w.press(Qt::Key_T);
    QVERIFY(!w.hasThree());
    w.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(w.hasThree() && w.door()->isEnabled() && w.chooser()->isVisible());
}

/// While points are placed by hand, T gives the chosen one the other class.
/// The tab of an open view that has no room is not marked, and its key brings the view forward.
void tst_ThreeNeurons::withoutRoom()
{
    GatesWindow w;
    const auto isMarked = [&w](const ViewKind &view) {
        const QList<RailTab *> tabs = w.window.findChildren<RailTab *>();
        const QAction *action = w.window.findChild<ViewActions *>()->action(view);
        const auto tab = std::ranges::find(tabs, action, &RailTab::action);
        return (*tab)->isChosen();
    };
    w.window.resize(900, 600);
    w.settle();
    w.press(Qt::Key_T);
    w.press(Qt::Key_N);
    QVERIFY(w.shows(hiddenView) && w.shows(neuronView)); // both are open
    QVERIFY(isMarked(neuronView) && !isMarked(hiddenView));
    w.press(Qt::Key_I);
    QVERIFY(isMarked(hiddenView) && !isMarked(neuronView));
    w.press(Qt::Key_N);
    QVERIFY(isMarked(neuronView) && !isMarked(hiddenView));
    w.window.resize(1600, 1000);
    QTRY_VERIFY(isMarked(neuronView) && isMarked(hiddenView));
    w.press(Qt::Key_I);
    QVERIFY(!w.shows(hiddenView) && !isMarked(hiddenView));
}

void tst_ThreeNeurons::whilePointsArePlaced()
{
    GatesWindow w;
    w.press(Qt::Key_P);
    w.press(Qt::Key_PageDown);
    QVERIFY(!w.door()->isEnabled());
    const Dataset before = w.run().data();
    w.press(Qt::Key_T);
    QVERIFY(!w.hasThree() && w.run().data() != before);
    w.press(Qt::Key_P);
    QVERIFY(w.door()->isEnabled());
    w.press(Qt::Key_T);
    QVERIFY(w.hasThree());
}

/// Data that three neurons cannot learn are learnt by one, whatever brings them, and that is said.
void tst_ThreeNeurons::tellsWhyTheyAreGone()
{
    const QList<std::function<void(EditActions &, const Dataset &)>> changes{
        [](EditActions &edits, const Dataset &) {
            edits.setData(exampleDataset(Example::Concert3));
        },
        [](EditActions &edits, const Dataset &) {
            edits.setFeatures({{0, 1}});
        },
        [](EditActions &edits, const Dataset &data) {
            edits.edit(insertion(data, {Decimal(4, -1), Decimal(4, -1)}, 1));
        }};
    for (const auto &change : changes) {
        GatesWindow w;
        w.press(Qt::Key_T);
        w.pressTimes(Qt::Key_Right, 2);
        auto *edits = w.window.findChild<EditActions *>();
        const QSignalSpy told(edits, &EditActions::done);
        change(*edits, w.run().data());
        QVERIFY(!w.hasThree());
        QCOMPARE(told.size(), 1);
        QCOMPARE(
            told.at(0).at(0).toString(),
            u"Three neurons learn only gates: now one neuron learns. Ctrl+Z brings them back"_s);
        w.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(w.hasThree());
        QCOMPARE(w.position(), 2);
        edits->setData(gateDataset(OrGate));
        QCOMPARE(told.size(), 2); // "Undone"
        QVERIFY(w.hasThree());
    }
}

/// To choose in a box what it shows already changes nothing.
void tst_ThreeNeurons::chosenAgain()
{
    GatesWindow w;
    for (auto *button : w.window.findChildren<QToolButton *>()) {
        if (button->text().startsWith(u"More settings"_s))
            w.click(button);
    }
    for (const bool areThree : {false, true}) {
        if (areThree)
            w.press(Qt::Key_T);
        w.pressTimes(Qt::Key_Right, 2);
        QCOMPARE(w.position(), 2);
        int boxes = 0;
        const Settings before = w.run().settings();
        for (QComboBox *box : w.window.findChild<SettingsBar *>()->findChildren<QComboBox *>()) {
            if (!box->isVisible() || !box->isEnabled() || box->currentIndex() < 0)
                continue;
            ++boxes;
            Q_EMIT box->activated(box->currentIndex());
            w.settle();
            QVERIFY2(w.position() == 2, qPrintable(box->accessibleName()));
            QCOMPARE(w.run().settings(), before);
        }
        QVERIFY(boxes >= 3);
        w.enter(u"Learning rate η"_s, u"0.1"_s);
        QCOMPARE(w.position(), 2);
    }
    w.press(Qt::Key_Z, Qt::ControlModifier); // nothing else is to be undone
    QVERIFY(!w.hasThree());
}

/// Each neuron can be given any gate.
void tst_ThreeNeurons::gatesOfEach()
{
    GatesWindow w;
    w.press(Qt::Key_T);
    const QStringList names{u"Gate of the first hidden neuron"_s,
                            u"Gate of the second hidden neuron"_s, u"Gate of the output neuron"_s};
    for (int unit = 0; unit < 3; ++unit) {
        for (int gate = 0; gate < gateCount; ++gate) {
            auto *box = w.named<QComboBox>(names[unit]);
            QCOMPARE(box->count(), gateCount);
            const int row = box->findData(gate);
            box->setCurrentIndex(row);
            Q_EMIT box->activated(row);
            QCOMPARE(w.run().settings().units.at(static_cast<std::size_t>(unit)), gate);
        }
    }
    w.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(w.run().settings().units.back(), NandGate);
    QCOMPARE(w.named<QComboBox>(names[2])->currentText(), u"NAND"_s);
}

/// The hidden plane opens with the first three neurons, and goes with them.
void tst_ThreeNeurons::whatOpens()
{
    GatesWindow w;
    QVERIFY(!w.shows(hiddenView));
    w.press(Qt::Key_I);
    QVERIFY(!w.shows(hiddenView));
    w.press(Qt::Key_T);
    QVERIFY(w.shows(hiddenView));
    w.press(Qt::Key_T);
    QVERIFY(!w.shows(hiddenView));
    w.press(Qt::Key_T);
    QVERIFY(w.shows(hiddenView));
}

/// The proof tells of the present weights, step by step, and nothing while the class is asked.
void tst_ThreeNeurons::why()
{
    GatesWindow w;
    w.press(Qt::Key_T);
    w.press(Qt::Key_W);
    QVERIFY(w.shows(whyView));
    const auto *panel = w.window.findChild<WhyPanel *>();
    QVERIFY(panel->isVisible());
    QCOMPARE(w.label("whyTitle"), u"Why three neurons do not separate XOR yet"_s);
    for (const QPushButton *button : panel->findChildren<QPushButton *>()) // no line by hand
        QVERIFY2(!button->isVisible() || button->isEnabled(), qPrintable(button->text()));
    QVERIFY(!panel->findChild<SegmentPicture *>()->isVisible()); // which is of one neuron
    w.press(Qt::Key_Q);
    QCOMPARE(w.label("whyTitle"), u"The proof waits: it would tell the answer."_s);
    w.press(Qt::Key_Right);
    QCOMPARE(w.label("whyTitle"), u"Why three neurons do not separate XOR yet"_s);
    w.press(Qt::Key_Q);
    for (int epoch = 0; epoch < 10; ++epoch)
        w.press(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(w.label("whyTitle"), u"Why three neurons separate XOR"_s);
    w.press(Qt::Key_T);
    QCOMPARE(w.label("whyTitle"), u"Why no line separates XOR"_s);
}

void tst_ThreeNeurons::remembersWhatWasClosed()
{
    {
        GatesWindow w;
        w.window.resize(1280, 720); // with room for it
        QCoreApplication::processEvents();
        w.press(Qt::Key_T);
        QCoreApplication::processEvents();
        w.press(Qt::Key_I);
        QVERIFY(!w.shows(hiddenView));
        w.press(Qt::Key_T);
        w.press(Qt::Key_T);
        QVERIFY(!w.shows(hiddenView));
    }
    GatesWindow w;
    w.press(Qt::Key_T);
    QVERIFY(!w.shows(hiddenView));
    w.press(Qt::Key_I);
    QVERIFY(w.shows(hiddenView));
    // Open at the end, it waits for a run that it can show.
    GatesWindow next;
    QVERIFY(!next.shows(hiddenView));
    next.press(Qt::Key_T);
    QVERIFY(next.shows(hiddenView));
}

/// What Qt tells all widgets reaches those of closed views, too, whatever they drew last.
void tst_ThreeNeurons::closedViewsOfAnotherModel()
{
    GatesWindow w;
    const QFont font = QApplication::font();
    int row = 0;
    for (const bool hadThree : {true, false}) {
        for (const ViewKind *view : frontera::views()) {
            if (w.hasThree() != hadThree)
                w.press(Qt::Key_T);
            if (isSanitized() && !isOneOf(row++, 3))
                continue;
            auto *action = w.window.findChild<QAction *>(keyOf(*view));
            if (action == nullptr || !action->isEnabled())
                continue;
            if (!action->isChecked())
                action->trigger();
            w.press(Qt::Key_Right);
            action->trigger();
            w.press(Qt::Key_T);
            QCOMPARE(w.hasThree(), !hadThree);
            w.translator.use(Language::Spanish);
            w.settle();
            w.translator.use(Language::English);
            QFont larger = font;
            larger.setPointSizeF(font.pointSizeF() + 1);
            QApplication::setFont(larger);
            w.settle();
            QApplication::setFont(font);
            w.settle();
        }
    }
}

/// The table has the hidden outputs, as they are in the present state, after the target.
void tst_ThreeNeurons::table()
{
    GatesWindow w;
    auto *model = w.window.findChild<TruthTableModel *>();
    QVERIFY(new QAbstractItemModelTester(
        model, QAbstractItemModelTester::FailureReportingMode::QtTest, model));
    QCOMPARE(model->columnCount(), 7);
    w.press(Qt::Key_T);
    QTRY_COMPARE(model->columnCount(), 9);
    QCOMPARE(model->headerData(4, Qt::Horizontal, Qt::DisplayRole).toString(), u"h₁"_s);
    QCOMPARE(model->headerData(5, Qt::Horizontal, Qt::DisplayRole).toString(), u"h₂"_s);
    QVERIFY(model->headerData(6, Qt::Horizontal, Qt::DisplayRole).toString().endsWith(u'z'));
    const auto rowOf = [model](int row) {
        QStringList cells;
        for (int column = 1; column < model->columnCount(); ++column)
            cells += model->data(model->index(row, column), Qt::DisplayRole).toString();
        return cells.join(u' ');
    };
    for (int epoch = 0; epoch < 20; ++epoch)
        w.press(Qt::Key_Right, Qt::ShiftModifier);
    QTRY_COMPARE(rowOf(0), u"0 0 0 0 1 −0.1 0 ✓"_s);
    QCOMPARE(rowOf(1), u"0 1 1 1 1 0 1 ✓"_s);
    QCOMPARE(rowOf(2), u"1 0 1 1 1 0 1 ✓"_s);
    QCOMPARE(rowOf(3), u"1 1 0 1 0 −0.1 0 ✓"_s);
    w.press(Qt::Key_T);
    QTRY_COMPARE(model->columnCount(), 7);
}

/// A session has them, and what is open beside them.
void tst_ThreeNeurons::sessions()
{
    GatesWindow w;
    w.press(Qt::Key_T);
    w.press(Qt::Key_Right);
    const Session session = w.window.sessions().session();
    QVERIFY(isGates(session.settings));
    QCOMPARE(session.view.open, QStringList{u"hidden"_s});
    QCOMPARE(versionFor(session), 2);
    const auto read = readSession(writeSession(session));
    QVERIFY(std::get<Session>(read) == session);
}

FRONTERA_WINDOW_TEST(tst_ThreeNeurons)
#include "tst_three_neurons.moc"

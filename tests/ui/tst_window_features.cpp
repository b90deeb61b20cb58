// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/data_edit.h"
#include "core/data/examples.h"
#include "core/data/features.h"
#include "core/data/gates.h"
#include "core/models/gates/gates_model.h"
#include "core/session/session_file.h"
#include "tests/core/literals.h"
#include "tests/ui/answers.h"
#include "tests/ui/isolated_main.h"
#include "tests/ui/shown_window.h"
#include "ui/edit/edit_actions.h"
#include "ui/edit/feature_actions.h"
#include "ui/panels/truth_table_model.h"
#include "ui/session/session_actions.h"
#include "ui/views/registry.h"
#include "ui/window/view_actions.h"

#include <QLineEdit>
#include <QMenu>
#include <QTableView>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

const std::vector<Feature> product = {{0, 1}};

Dataset lifted(int gate)
{
    return withFeatures(gateDataset(gate), product);
}

class Lifting : public ShownWindow
{
public:
    void settle()
    {
        QCoreApplication::processEvents();
        plot()->replot();
    }
    void open(const Dataset &data)
    {
        window.openRun(data, Settings(), 0);
        settle();
    }
    void learn()
    {
        for (int epoch = 0; epoch < 60 && !run().learntEpoch(); ++epoch)
            press(Qt::Key_Right, Qt::ShiftModifier);
        settle();
    }
    [[nodiscard]] const Dataset &data() const { return run().data(); }
    [[nodiscard]] EditActions &edits() { return *window.findChild<EditActions *>(); }
    [[nodiscard]] QAction *lift() { return window.findChild<ViewActions *>()->action(liftView); }
    /// Returns the cube beside the plot, if it is seen.
    [[nodiscard]] BoundaryPlot *cube()
    {
        for (auto *other : window.findChildren<BoundaryPlot *>()) {
            if (other != plot() && other->isVisible())
                return other;
        }
        return nullptr;
    }
    [[nodiscard]] KeyButton *door(const QString &words)
    {
        KeyButton *found = button(words);
        return found != nullptr && found->isVisible() ? found : nullptr;
    }
    void clickAt(double x, double y)
    {
        const QPointF at(plot()->xAxis->coordToPixel(x), plot()->yAxis->coordToPixel(y));
        QTest::mouseClick(plot(), Qt::LeftButton, Qt::NoModifier, at.toPoint());
        settle();
    }
};

} // namespace

/// Derived inputs in the window.
class tst_WindowFeatures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void productByItsKey();
    void weightsStayWithTheirInputs();
    void otherGatesKeepThem();
    void fromTheMenu();
    void asTyped();
    void pointsMoveInThePlane();
    void oneInputAndItsSquare();
    void noProductBeyondTheRange();
    void tableTakesWhatIsGiven();
    void cubeBesideTheCurve();
    void bothCubesTurn();
    void slicesOfThree();
    void doorsOfTheProof();
    void inASession();
};

void tst_WindowFeatures::productByItsKey()
{
    Lifting w;
    QVERIFY(w.isActive);
    w.choose(u"XOR"_s);
    w.pressTimes(Qt::Key_Right, 5);
    w.press(Qt::Key_D);
    QCOMPARE(w.data(), lifted(XorGate));
    QCOMPARE(w.position(), 0);
    w.learn();
    QVERIFY(w.run().learntEpoch());
    QVERIFY(!w.plot()->picture().curve.empty());
    w.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(w.data(), gateDataset(XorGate));
    QCOMPARE(w.position(), 5);
    w.press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(w.data(), lifted(XorGate));
    w.press(Qt::Key_D);
    QCOMPARE(w.data(), gateDataset(XorGate));
}

void tst_WindowFeatures::weightsStayWithTheirInputs()
{
    Lifting w;
    QVERIFY(w.isActive);
    Settings settings;
    settings.weights = {Decimal(1), Decimal(2), Decimal(3), Decimal(4)};
    w.window.openRun(withFeatures(gateDataset(XorGate), {{0, 1}, {1, 1}}), settings, 0);
    w.edits().setFeatures({{1, 1}, {0, 0}});
    QCOMPARE(w.run().settings().weights,
             (std::vector{Decimal(1), Decimal(2), Decimal(4), Decimal(0)}));
    w.edits().setFeatures({});
    QCOMPARE(w.run().settings().weights, (std::vector{Decimal(1), Decimal(2)}));
    w.edits().undo()->trigger();
    w.edits().undo()->trigger();
    QCOMPARE(w.run().settings(), settings);
}

void tst_WindowFeatures::otherGatesKeepThem()
{
    Lifting w;
    QVERIFY(w.isActive);
    w.open(lifted(XorGate));
    QVERIFY(w.actions().gate(XorGate)->isChecked());
    w.press(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(w.data(), lifted(AndGate));
    w.edits().bipolarInputs()->trigger();
    QCOMPARE(w.data(), withFeatures(gateDataset(AndGate, GateInputs::Bipolar), product));
    w.edits().setData(exampleDataset(Example::Circles));
    QVERIFY(w.data().features().empty());
    w.press(Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(w.data(), gateDataset(XorGate));
}

void tst_WindowFeatures::fromTheMenu()
{
    Lifting w;
    QVERIFY(w.isActive);
    w.open(exampleDataset(Example::Circles));
    w.choose(u"x₁²"_s);
    w.choose(u"x₂²"_s);
    QCOMPARE(w.data().features(), (std::vector<Feature>{{0, 0}, {1, 1}}));
    QVERIFY(w.action(u"x₁²"_s)->isChecked());
    QVERIFY(!w.action(u"x₁·x₂"_s)->isChecked());
    w.choose(u"x₁²"_s);
    QCOMPARE(w.data().features(), (std::vector<Feature>{{1, 1}}));
    // Of more inputs than a menu lists, those that there are can be taken away.
    w.open(exampleDataset(Example::Concert));
    QVERIFY(w.action(u"visa·suitcase"_s));
}

void tst_WindowFeatures::asTyped()
{
    Lifting w;
    QVERIFY(w.isActive);
    w.open(gateDataset(XorGate));
    const auto typed = [](const QString &text) {
        return [text](QDialog &dialog) {
            auto *field = dialog.findChild<QLineEdit *>();
            field->setText(text);
            dialog.accept();
        };
    };
    QString sentence;
    Answers answers({[&](QDialog &dialog) {
                         dialog.findChild<QLineEdit *>()->setText(u"x1*x3"_s);
                         for (const auto *label : dialog.findChildren<QLabel *>())
                             sentence += label->text();
                         dialog.reject();
                     },
                     typed(u"x2*x1, x1^2"_s), typed(QString())});
    w.choose(u"&Enter…"_s);
    QVERIFY2(sentence.contains(u"no input x3"_s), qPrintable(sentence));
    QCOMPARE(w.data(), gateDataset(XorGate));
    w.choose(u"&Enter…"_s);
    QCOMPARE(w.data().features(), (std::vector<Feature>{{0, 1}, {0, 0}}));
    w.choose(u"&Enter…"_s);
    QCOMPARE(w.data(), gateDataset(XorGate));
}

void tst_WindowFeatures::pointsMoveInThePlane()
{
    Lifting w;
    QVERIFY(w.isActive);
    w.open(lifted(XorGate));
    w.press(Qt::Key_P);
    w.settle();
    w.clickAt(0.5, 0.5);
    QCOMPARE(w.data().observationCount(), 5);
    const auto inputs = w.data().inputs(4);
    QCOMPARE(inputs.size(), std::size_t{3});
    QCOMPARE(inputs[2], inputs[0] * inputs[1]);
    w.press(Qt::Key_Right);
    QCOMPARE(w.data().inputs(4)[2], w.data().inputs(4)[0] * w.data().inputs(4)[1]);
    QVERIFY(w.data().inputs(4)[0] != inputs[0] || w.data().observationCount() == 5);
    w.press(Qt::Key_Z, Qt::ControlModifier);
    w.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(w.data(), lifted(XorGate));
}

/// The plane is that of both: the points lie on a parabola.
void tst_WindowFeatures::oneInputAndItsSquare()
{
    Lifting w;
    QVERIFY(w.isActive);
    const Dataset line(nameOfOwnData(), {u"x1"_s},
                       {Decimal(-2), Decimal(-1), Decimal(1), Decimal(3)}, {1, 0, 0, 1});
    w.open(withFeatures(line, {{0, 0}}));
    QVERIFY(w.plot()->plane().up.has_value());
    w.learn();
    QVERIFY(w.run().learntEpoch());
    QVERIFY(w.plot()->picture().line);
    w.press(Qt::Key_P);
    w.settle();
    w.clickAt(2, 0);
    QCOMPARE(w.data().observationCount(), 5);
    QCOMPARE(w.data().inputs(4)[0], Decimal(2));
    QCOMPARE(w.data().inputs(4)[1], Decimal(4));
    w.pressTimes(Qt::Key_Up, 2); // there is no way up but along the parabola
    QCOMPARE(w.data().inputs(4)[1], Decimal(4));
    w.press(Qt::Key_L);
    w.settle();
    QVERIFY(w.says(u"right"_s));
}

void tst_WindowFeatures::noProductBeyondTheRange()
{
    Lifting w;
    QVERIFY(w.isActive);
    w.open(lifted(XorGate));
    w.edits().edit(insertion(w.data(), {number(u"1e200"), number(u"1e150")}, 1));
    QCOMPARE(w.data(), lifted(XorGate));
    QVERIFY(w.says(u"x1*x2 would be too large or too small"_s));
    w.open(gateDataset(XorGate));
    w.edits().edit(insertion(w.data(), {number(u"1e200"), number(u"1e150")}, 1));
    QCOMPARE(w.data().observationCount(), 5);
    w.press(Qt::Key_D);
    QVERIFY(w.data().features().empty());
    QVERIFY(!w.edits().features().product()->isChecked());
    QVERIFY(w.says(u"in row 5, x1*x2 would be too large or too small"_s));
}

void tst_WindowFeatures::tableTakesWhatIsGiven()
{
    Lifting w;
    QVERIFY(w.isActive);
    w.open(lifted(XorGate));
    w.press(Qt::Key_P);
    w.settle();
    auto *table = w.window.findChild<QTableView *>();
    auto *model = table->model();
    QVERIFY(model->headerData(3, Qt::Horizontal, Qt::DisplayRole).toString().contains(u"x₁·x₂"_s));
    const auto isEditable = [model](int column) {
        return model->flags(model->index(3, column)).testFlag(Qt::ItemIsEditable);
    };
    QVERIFY(isEditable(1) && isEditable(2) && !isEditable(3) && isEditable(4));
    QVERIFY(model->setData(model->index(3, 1), u"0.5"_s, Qt::EditRole));
    QCOMPARE(w.data().inputs(3)[0], number(u"0.5"));
    QCOMPARE(w.data().inputs(3)[2], number(u"0.5"));
}

void tst_WindowFeatures::cubeBesideTheCurve()
{
    Lifting w;
    QVERIFY(w.isActive);
    w.window.resize(1280, 720);
    Settings settings;
    settings.bias = number(u"0.05"); // with it no point is on the plane in the end
    w.window.openRun(gateDataset(XorGate), settings, 0);
    w.settle();
    QVERIFY(!w.lift()->isEnabled());
    QVERIFY(w.cube() == nullptr);
    w.press(Qt::Key_D);
    w.settle();
    QVERIFY(w.lift()->isChecked());
    QVERIFY(w.cube() != nullptr);
    QCOMPARE(w.cube()->cube().markers.size(), std::size_t{4});
    w.learn();
    w.settle();
    QVERIFY(!w.cube()->cube().plane.isEmpty());
    QVERIFY(!w.cube()->cube().surface.cut.isEmpty());
    // Beside the proof it shows the plane that the proof speaks of, as the plot shows its boundary.
    const QPolygonF learnt = w.cube()->cube().plane;
    w.press(Qt::Key_W);
    QTRY_VERIFY(w.cube()->cube().isProof);
    QVERIFY(w.cube()->cube().plane != learnt);
    QCOMPARE(w.cube()->cube().remark, u"The plane of the widest street, not the one of the run"_s);
    w.press(Qt::Key_W);
    w.settle();
    QVERIFY(!w.cube()->cube().isProof && w.cube()->cube().plane == learnt);
    w.press(Qt::Key_U);
    w.settle();
    QVERIFY(w.cube() == nullptr);
    // What a person closed stays closed as long as there is one such input.
    w.press(Qt::Key_1, Qt::ControlModifier);
    w.settle();
    QVERIFY(w.cube() == nullptr);
    w.choose(u"x₁²"_s); // two of them: there is no cube
    w.settle();
    QVERIFY(!w.lift()->isEnabled());
    w.press(Qt::Key_Z, Qt::ControlModifier);
    w.settle();
    QVERIFY(w.cube() != nullptr);
    // Where there is no room it gives way to what stands beside the plot.
    w.window.resize(800, 600);
    w.settle();
    QVERIFY(w.cube() == nullptr);
    QVERIFY(w.says(u"A perceptron looks for a plane"_s));
    // But who asks for it sees it, and then closes it.
    w.press(Qt::Key_U);
    w.settle();
    QVERIFY(w.cube() != nullptr && w.lift()->isChecked());
    w.press(Qt::Key_U);
    w.settle();
    QVERIFY(w.cube() == nullptr && !w.lift()->isChecked());
}

void tst_WindowFeatures::bothCubesTurn()
{
    Lifting w;
    QVERIFY(w.isActive);
    w.window.resize(1280, 720);
    w.open(lifted(XorGate));
    w.settle();
    BoundaryPlot *cube = w.cube();
    QVERIFY(cube != nullptr);
    QTest::mousePress(cube, Qt::LeftButton, {}, cube->rect().center());
    QTest::mouseMove(cube, cube->rect().center() + QPoint(40, 0));
    QTest::mouseRelease(cube, Qt::LeftButton, {}, cube->rect().center() + QPoint(40, 0));
    QVERIFY(!(cube->camera() == Camera()));
    QCOMPARE(w.window.sessions().session().view.turn, cube->camera().turn);
    Session session = w.window.sessions().session();
    session.view.turn = 33;
    w.window.sessions().show({session, QString()});
    w.settle();
    QCOMPARE(w.cube()->camera().turn, 33.0);
}

void tst_WindowFeatures::slicesOfThree()
{
    Lifting w;
    QVERIFY(w.isActive);
    w.open(withFeatures(*threeInputGate(u"01101001"), allFeatures(3)));
    QVERIFY(!w.lift()->isEnabled());
    QCOMPARE(w.plot()->plane().at.size(), std::size_t{3});
    QVERIFY(!w.plot()->picture().heading.isEmpty());
    w.pressTimes(Qt::Key_Right, 20);
    w.settle();
    QVERIFY(w.plot()->picture().notice.isEmpty());
}

void tst_WindowFeatures::doorsOfTheProof()
{
    Lifting w;
    QVERIFY(w.isActive);
    w.open(gateDataset(AndGate));
    w.press(Qt::Key_W);
    w.settle();
    QVERIFY(!w.window.findChild<QLabel *>(u"whatCan"_s)->isVisible());
    w.press(Qt::Key_3, Qt::ControlModifier);
    w.settle();
    QVERIFY(w.says(u"What can?"_s));
    KeyButton *door = w.door(u"One more input: x₁·x₂"_s);
    QVERIFY(door != nullptr);
    KeyButton *neurons = w.door(u"Three neurons"_s);
    QVERIFY(neurons != nullptr);
    w.click(neurons);
    w.settle();
    QCOMPARE(w.run().settings().model, &gatesModel());
    w.learn();
    QVERIFY(w.run().learntEpoch());
    w.press(Qt::Key_T);
    w.settle();
    if (!w.says(u"What can?"_s))
        w.press(Qt::Key_W);
    w.settle();
    door = w.door(u"One more input: x₁·x₂"_s);
    QVERIFY(door != nullptr);
    w.click(door);
    w.settle();
    QCOMPARE(w.data(), lifted(XorGate));
    QVERIFY(!w.says(u"What can?"_s));
    QVERIFY(w.says(u"The widest street for XOR with x₁·x₂"_s));
    // What there is already stays.
    w.edits().setData(withFeatures(gateDataset(XorGate), {{0, 0}}));
    w.settle();
    QVERIFY(w.says(u"Why no plane separates XOR with x₁²"_s));
    w.click(w.door(u"One more input: x₁·x₂"_s));
    QCOMPARE(w.data().features(), (std::vector<Feature>{{0, 0}, {0, 1}}));
    w.edits().setData(exampleDataset(Example::Circles));
    w.settle();
    QVERIFY(w.door(u"2 more inputs: x₁², x₂²"_s) != nullptr);
    w.edits().setData(exampleDataset(Example::Spiral));
    w.settle();
    QVERIFY(!w.says(u"What can?"_s));
    // A presentation has words in place of buttons.
    w.edits().setData(gateDataset(XorGate));
    w.settle();
    QVERIFY(w.says(u"What can?"_s));
    w.press(Qt::Key_F5);
    w.settle();
    QVERIFY(w.says(u"Both cannot be."_s));
    QVERIFY(w.says(u"What can?\nOne more input: x₁·x₂"_s));
    QVERIFY(w.door(u"One more input: x₁·x₂"_s) == nullptr);
    w.press(Qt::Key_Escape);
    w.settle();
    QVERIFY(w.says(u"What can?"_s));
}

void tst_WindowFeatures::inASession()
{
    Lifting w;
    QVERIFY(w.isActive);
    w.window.resize(1280, 720);
    w.open(lifted(XorGate));
    w.pressTimes(Qt::Key_Right, 3);
    w.settle();
    const Session session = w.window.sessions().session();
    QVERIFY(session.view.open.contains(u"lift"_s));
    const auto read = readSession(writeSession(session));
    QVERIFY(std::get<Session>(read) == session);
    w.open(gateDataset(AndGate));
    w.window.sessions().show({session, QString()});
    w.settle();
    QCOMPARE(w.data(), lifted(XorGate));
    QVERIFY(w.cube() != nullptr);
    Session closed = session;
    closed.view.open.clear();
    w.window.sessions().show({closed, QString()});
    w.settle();
    QVERIFY(w.cube() == nullptr);
}

FRONTERA_WINDOW_TEST(tst_WindowFeatures)
#include "tst_window_features.moc"

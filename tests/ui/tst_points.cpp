// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/data_edit.h"
#include "core/data/examples.h"
#include "core/data/gates.h"
#include "core/data/input_letters.h"
#include "core/session/session_file.h"
#include "tests/core/literals.h"
#include "tests/ui/answers.h"
#include "tests/ui/isolated_main.h"
#include "tests/ui/shown_window.h"
#include "ui/edit/edit_actions.h"
#include "ui/panels/plane_bar.h"
#include "ui/panels/truth_table_model.h"
#include "ui/session/session_actions.h"
#include "ui/window/view_actions.h"
#include "ui/words/data_words.h"

#include <QComboBox>
#include <QTableView>
#include <QTemporaryDir>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

/// A window in which XOR is edited, and what the mouse does in its plot.
class Editing : public ShownWindow
{
public:
    Editing()
    {
        choose(u"XOR"_s);
        press(Qt::Key_P);
        settle();
    }

    void settle()
    {
        QCoreApplication::processEvents();
        plot()->replot();
    }
    [[nodiscard]] QPoint pixel(double x, double y)
    {
        return QPointF(plot()->xAxis->coordToPixel(x), plot()->yAxis->coordToPixel(y)).toPoint();
    }
    void clickAt(double x, double y, Qt::MouseButton button = Qt::LeftButton,
                 Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::mouseClick(plot(), button, modifiers, pixel(x, y));
        settle();
    }
    void drag(QPointF from, QPointF to)
    {
        const QPoint start = pixel(from.x(), from.y());
        const QPoint end = pixel(to.x(), to.y());
        QTest::mousePress(plot(), Qt::LeftButton, {}, start);
        for (int i = 1; i <= 6; ++i) {
            QTest::mouseMove(plot(), start + (end - start) * i / 6);
            QCoreApplication::processEvents();
        }
        QTest::mouseRelease(plot(), Qt::LeftButton, {}, end);
        settle();
    }
    [[nodiscard]] const Dataset &data() const { return run().data(); }
    [[nodiscard]] QString row(int row) const
    {
        QString text;
        for (const Decimal &input : data().inputs(row))
            text += input.toString() + u' ';
        return text + QString::number(data().target(row));
    }
    [[nodiscard]] QTableView *table() { return window.findChild<QTableView *>(); }
    /// Begins to edit a cell by a double click.
    void openCell(int row, int column)
    {
        const QRect cell = table()->visualRect(table()->model()->index(row, column));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, cell.center());
        QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, cell.center());
    }
    /// Of the cell that is open; null if none is.
    [[nodiscard]] EntryField *editor()
    {
        for (auto *editor : table()->viewport()->findChildren<EntryField *>()) {
            if (editor->isVisible())
                return editor;
        }
        return nullptr;
    }
    void undo() { press(Qt::Key_Z, Qt::ControlModifier); }
};

} // namespace

class tst_Points : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clicks();
    void otherClass();
    void grid();
    void drags();
    void clicksOnPoints();
    void viewStays();
    void viewGrows();
    void keys();
    void tooManyDigits();
    void dataFromElsewhere();
    void lastOneStays();
    void newPoints();
    void drawsThem();
    void learnsThem();
    void table();
    void tableRefuses();
    void refusalEndsWithTheCell_data();
    void refusalEndsWithTheCell();
    void tableChooses();
    void slice();
    void oneInput();
    void cube();
    void manyPoints();
    void leavesTheRunAlone();
};

void tst_Points::clicks()
{
    Editing w;
    QVERIFY(w.isActive);
    w.clickAt(0.302, 0.698);
    QCOMPARE(w.data().observationCount(), 5);
    QCOMPARE(w.row(4), u"0.3 0.7 1"_s);
    QCOMPARE(w.data().name(), nameOfOwnData());
    QVERIFY(w.window.windowTitle().startsWith(u"Own points"_s));
    QVERIFY2(w.label("pointTitle").contains(u"(0.3, 0.7) → 1"_s),
             qPrintable(w.label("pointTitle")));
    w.clickAt(-0.2, 0.52);
    QCOMPARE(w.row(5), u"-0.2 0.5 1"_s);
    w.undo();
    w.undo();
    QCOMPARE(w.data(), gateDataset(XorGate));
}

void tst_Points::otherClass()
{
    Editing w;
    QVERIFY(w.isActive);
    w.clickAt(0.5, 0.5, Qt::RightButton);
    QCOMPARE(w.row(4), u"0.5 0.5 0"_s);
    w.clickAt(0.5, 0.8, Qt::LeftButton, Qt::ShiftModifier);
    QCOMPARE(w.row(5), u"0.5 0.8 0"_s);
    w.named<QComboBox>(u"Class of new points"_s)->setFocus();
    w.press(Qt::Key_Down);
    w.clickAt(0.5, 0.2);
    QCOMPARE(w.row(6), u"0.5 0.2 0"_s);
    w.clickAt(0.3, 0.2, Qt::RightButton);
    QCOMPARE(w.row(7), u"0.3 0.2 1"_s);
    // The other button on a point gives it the other class.
    w.clickAt(0.3, 0.2, Qt::RightButton);
    QCOMPARE(w.row(7), u"0.3 0.2 0"_s);
    QCOMPARE(w.data().observationCount(), 8);
}

void tst_Points::grid()
{
    Editing w;
    QVERIFY(w.isActive);
    QComboBox *box = w.named<QComboBox>(u"Grid"_s);
    QVERIFY(box != nullptr);
    const QStringList steps{u"1"_s, u"0.5"_s, u"0.1"_s, u"0.05"_s, u"0.01"_s};
    QCOMPARE(box->count(), int(steps.size()));
    for (int i = 0; i < box->count(); ++i)
        QCOMPARE(box->itemText(i), steps[i]);
    QCOMPARE(box->currentIndex(), 2);
    const QStringList rows{u"0 1 1"_s, u"0.5 0.5 1"_s, u"0.4 0.7 1"_s, u"0.35 0.65 1"_s};
    for (const int i : {1, 2, 3}) {
        box->setFocus();
        w.press(i == 1 ? Qt::Key_Up : Qt::Key_Down);
        QCOMPARE(box->currentIndex(), i);
        w.clickAt(0.357, 0.655);
        QCOMPARE(w.row(w.data().observationCount() - 1), rows[i]);
        w.undo();
    }
}

void tst_Points::drags()
{
    Editing w;
    QVERIFY(w.isActive);
    w.drag({1, 1}, {0.6, 0.3});
    QCOMPARE(w.data().observationCount(), 4);
    QCOMPARE(w.row(3), u"0.6 0.3 0"_s);
    w.undo();
    QCOMPARE(w.data(), gateDataset(XorGate));
    // A new point can be dragged on at once, and is one change all the same.
    w.drag({0.5, 0.5}, {0.7, 0.9});
    QCOMPARE(w.row(4), u"0.7 0.9 1"_s);
    w.undo();
    QCOMPARE(w.data(), gateDataset(XorGate));
    // Not out of sight.
    const QCPRange across = w.plot()->xAxis->range();
    w.drag({1, 1}, {across.upper + across.size(), 1});
    QVERIFY(w.data().inputs(3)[0].toDouble() <= across.upper + 0.05);
}

/// A point off the grid stays where it is while it is only chosen.
void tst_Points::clicksOnPoints()
{
    Editing w;
    QVERIFY(w.isActive);
    const Decimal odd = *Decimal::parse(u"0.123456789"_s);
    w.window.openRun(
        Dataset(u"odd"_s, {u"x1"_s, u"x2"_s}, {odd, odd, Decimal(1), Decimal(1)}, {0, 1}),
        Settings());
    w.settle();
    const Dataset before = w.data();
    w.clickAt(0.123456789, 0.123456789);
    QCOMPARE(w.data(), before);
    QVERIFY(w.label("pointTitle").startsWith(u"Point 1"_s));
    // The keys move it by whole steps from where it is.
    w.press(Qt::Key_Right);
    QCOMPARE(w.row(0), u"0.223456789 0.123456789 0"_s);
}

/// A view that jumps at every click is not one to aim at.
void tst_Points::viewStays()
{
    Editing w;
    QVERIFY(w.isActive);
    const QCPRange across = w.plot()->xAxis->range();
    const QCPRange up = w.plot()->yAxis->range();
    for (const QPointF place : {QPointF(-0.1, 0.5), QPointF(1.1, 0.4), QPointF(0.5, -0.1)}) {
        w.clickAt(place.x(), place.y());
        QCOMPARE(w.plot()->xAxis->range(), across);
        QCOMPARE(w.plot()->yAxis->range(), up);
    }
    w.undo();
    w.settle();
    QCOMPARE(w.plot()->xAxis->range(), across);
}

void tst_Points::viewGrows()
{
    Editing w;
    QVERIFY(w.isActive);
    const QCPRange up = w.plot()->yAxis->range();
    w.clickAt(0.5, up.upper - 0.04);
    QVERIFY(w.plot()->yAxis->range().upper > up.upper);
    // Data of another size are looked at from near.
    w.window.findChild<EditActions *>()->setData(exampleDataset(Example::Iris));
    w.settle();
    QVERIFY(w.plot()->xAxis->range().size() > 3);
    w.choose(u"AND"_s);
    w.settle();
    QVERIFY2(w.plot()->yAxis->range().size() < up.size() + 0.01,
             qPrintable(QString::number(w.plot()->yAxis->range().size())));
}

void tst_Points::keys()
{
    Editing w;
    QVERIFY(w.isActive);
    QVERIFY(w.plot()->hasFocus());
    w.press(Qt::Key_PageDown);
    w.press(Qt::Key_PageDown);
    QVERIFY(w.label("pointTitle").startsWith(u"Point 2"_s));
    w.press(Qt::Key_Right);
    QCOMPARE(w.row(1), u"0.1 1 1"_s);
    w.press(Qt::Key_Down);
    QCOMPARE(w.row(1), u"0.1 0.9 1"_s);
    w.press(Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(w.row(1), u"0.09 0.9 1"_s);
    w.press(Qt::Key_T);
    QCOMPARE(w.row(1), u"0.09 0.9 0"_s);
    w.press(Qt::Key_Delete);
    QCOMPARE(w.data().observationCount(), 3);
    QCOMPARE(w.row(1), u"1 0 1"_s);
    w.press(Qt::Key_A);
    QCOMPARE(w.row(3), u"0.5 0.5 1"_s);
    w.press(Qt::Key_A); // not on top of the first
    QVERIFY(w.row(4) != w.row(3));
    for (int i = 0; i < 7; ++i)
        w.undo();
    QCOMPARE(w.data(), gateDataset(XorGate));
    QCOMPARE(w.position(), 0); // none of the keys moved the run
    w.press(Qt::Key_P);
    w.press(Qt::Key_Right);
    QCOMPARE(w.position(), 1);
    w.press(Qt::Key_Delete);
    QCOMPARE(w.data(), gateDataset(XorGate));
}

/// A point goes nowhere where its numbers could not be written down, and so not be opened again.
void tst_Points::tooManyDigits()
{
    Editing w;
    QVERIFY(w.isActive);
    const auto open = [&](const QString &x1) {
        w.window.openRun(Dataset(u"long"_s, {u"x1"_s, u"x2"_s},
                                 {number(x1), Decimal(), Decimal(), Decimal(1)}, {0, 1}),
                         Settings());
        w.settle();
        w.plot()->setFocus();
        w.press(Qt::Key_Home);
        w.press(Qt::Key_PageDown);
    };
    open(u"0.923456789012345678"_s);
    w.press(Qt::Key_Left);
    QCOMPARE(w.row(0), u"0.823456789012345678 0 0"_s);
    for (int i = 0; i < 3; ++i)
        w.press(Qt::Key_Right);
    QCOMPARE(w.row(0), u"0.923456789012345678 0 0"_s); // 1.02… would have a digit more
    QVERIFY(w.says(u"more than 18 digits"_s));
    const Session session = w.window.findChild<SessionActions *>()->session();
    QVERIFY(std::get<Session>(readSession(writeSession(session))) == session);
    open(u"9e299"_s);
    w.pressTimes(Qt::Key_Right, 100);
    QVERIFY(w.data().inputs(0)[0].isLiteral());
    QVERIFY(w.data().inputs(0)[0] > number(u"9e299"));
    QVERIFY(w.says(u"too large"_s));
}

/// What the mouse holds, or what is chosen, is let go where other data come.
void tst_Points::dataFromElsewhere()
{
    Editing w;
    QVERIFY(w.isActive);
    const auto holdAndMove = [&w](auto act) {
        QTest::mousePress(w.plot(), Qt::LeftButton, {}, w.pixel(1, 1));
        QTest::mouseMove(w.plot(), w.pixel(1.1, 1.1));
        act();
        w.settle();
        const Dataset before = w.data();
        QTest::mouseMove(w.plot(), w.pixel(0.5, 0.6));
        QTest::mouseRelease(w.plot(), Qt::LeftButton, {}, w.pixel(0.5, 0.6));
        w.settle();
        return w.data() == before;
    };
    QVERIFY(holdAndMove([&w] { w.press(Qt::Key_Delete); }));
    QCOMPARE(w.data().observationCount(), 3);
    QVERIFY(holdAndMove([&w] { w.press(Qt::Key_3, Qt::ControlModifier); }));
    QCOMPARE(w.data(), gateDataset(XorGate));
    QVERIFY(holdAndMove([&w] { w.undo(); }));
    w.choose(u"XOR"_s);
    w.settle();
    w.clickAt(0.9, 0.2);
    w.press(Qt::Key_Delete);
    w.undo();
    w.settle();
    QVERIFY(!w.label("pointTitle").startsWith(u"Point"_s));
    w.press(Qt::Key_Delete);
    QCOMPARE(w.data().observationCount(), 5);
    // Other settings leave it chosen.
    w.clickAt(0.9, 0.2);
    w.enter(u"Learning rate η"_s, u"0.3"_s);
    w.settle();
    QVERIFY2(w.label("pointTitle").startsWith(u"Point 5"_s), qPrintable(w.label("pointTitle")));
    // The arrow keys are the run's where no point is chosen.
    w.choose(u"OR"_s);
    w.settle();
    w.plot()->setFocus();
    w.press(Qt::Key_Right);
    QCOMPARE(w.position(), 1);
}

void tst_Points::lastOneStays()
{
    Editing w;
    QVERIFY(w.isActive);
    w.press(Qt::Key_PageDown);
    for (int i = 0; i < 6; ++i)
        w.press(Qt::Key_Delete);
    QCOMPARE(w.data().observationCount(), 1);
    QVERIFY(!w.button(u"Delete"_s)->isEnabled());
    // A file of that could not be opened again.
    QString words;
    const Answers answers({Answers::press(QMessageBox::Ok, &words)});
    w.press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(answers.areAllGiven());
    QVERIFY2(words.contains(u"two observations at least"_s), qPrintable(words));
}

void tst_Points::newPoints()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    w.press(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(w.run().data(), twoPoints());
    QVERIFY(w.window.findChild<ViewActions *>()->points()->isChecked());
    w.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(w.run().data(), gateDataset(AndGate));
    // They are not saved over the file of what was there before.
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"lesson.frontera"_s);
    w.window.sessions().show({{gateDataset(XorGate), Settings(), 0, {}}, path});
    QVERIFY(w.window.windowTitle().startsWith(u"lesson.frontera"_s));
    w.press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY2(!w.window.windowTitle().contains(u"lesson"_s), qPrintable(w.window.windowTitle()));
}

void tst_Points::drawsThem()
{
    Editing w;
    QVERIFY(w.isActive);
    w.clickAt(0.5, 0.5);
    w.clickAt(0.3, 0.5, Qt::RightButton);
    const QImage image = w.plot()->grab().toImage();
    const Theme theme = lightTheme();
    QCOMPARE(image.pixelColor(w.pixel(0.5, 0.5) + QPoint(0, 2)), theme.one);
    QCOMPARE(w.plot()->picture().markers.size(), std::size_t(6));
    QVERIFY(!w.plot()->picture().markers[5].sign.isOne);
    QVERIFY(w.plot()->picture().markers[5].isChosen);
    QVERIFY(!w.plot()->picture().markers[4].isChosen);
    // Where a click would add a point is seen before; over a point there is none.
    const auto countOfDark = [&w](QPointF place) {
        const QImage drawn = w.plot()->grab().toImage();
        int count = 0;
        for (int x = -14; x <= 14; ++x) {
            for (int y = -14; y <= 14; ++y)
                count += drawn.pixelColor(w.pixel(place.x(), place.y()) + QPoint(x, y)).blue() >
                         drawn.pixelColor(w.pixel(place.x(), place.y()) + QPoint(x, y)).red() + 60;
        }
        return count;
    };
    const int before = countOfDark({0.8, 0.4});
    QTest::mouseMove(w.plot(), w.pixel(0.8, 0.4));
    w.settle();
    QVERIFY(countOfDark({0.8, 0.4}) > before + 50);
    // The grid is drawn while points are placed, and only then.
    QVERIFY(w.plot()->picture().grid.size() > 100);
    w.press(Qt::Key_P);
    w.settle();
    QVERIFY(w.plot()->picture().grid.empty());
    QVERIFY(!w.plot()->picture().markers[5].isChosen);
}

/// XOR without one of its corners is learnt; the proof follows the hand.
void tst_Points::learnsThem()
{
    Editing w;
    QVERIFY(w.isActive);
    w.press(Qt::Key_W);
    QVERIFY(w.says(u"No line"_s) || w.says(u"no line"_s));
    w.drag({1, 1}, {-0.2, -0.2});
    QVERIFY(!w.says(u"No single line"_s));
    w.press(Qt::Key_W);
    for (int i = 0; i < 200 && w.run().canGoForward(); ++i)
        w.actions().epoch()->trigger();
    QVERIFY(w.run().learntEpoch().has_value());
}

void tst_Points::table()
{
    Editing w;
    QVERIFY(w.isActive);
    w.openCell(3, 1);
    QVERIFY(w.editor() != nullptr);
    QTest::keyClicks(w.editor(), u"1.25"_s);
    QTest::keyClick(w.editor(), Qt::Key_Return);
    w.settle();
    QCOMPARE(w.row(3), u"1.25 1 0"_s);
    w.openCell(3, 3);
    QTest::keyClicks(w.editor(), u"1"_s);
    QTest::keyClick(w.editor(), Qt::Key_Return);
    w.settle();
    QCOMPARE(w.row(3), u"1.25 1 1"_s);
    // By keys alone: type over the chosen cell.
    w.table()->setFocus();
    w.table()->setCurrentIndex(w.table()->model()->index(0, 2));
    QTest::keyClick(w.window.windowHandle(), Qt::Key_7);
    QVERIFY(w.editor() != nullptr);
    QTest::keyClick(w.editor(), Qt::Key_Return);
    w.settle();
    QCOMPARE(w.row(0), u"0 7 0"_s);
    // What is entered as it was does not begin the run anew.
    w.press(Qt::Key_P);
    w.press(Qt::Key_P);
    w.actions().step()->trigger();
    w.openCell(0, 2);
    QTest::keyClick(w.editor(), Qt::Key_Return);
    w.settle();
    QCOMPARE(w.position(), 1);
    for (int i = 0; i < 3; ++i)
        w.undo();
    QCOMPARE(w.data(), gateDataset(XorGate));
    // Elsewhere the table is to be read only.
    w.press(Qt::Key_P);
    w.openCell(0, 2);
    QVERIFY(w.editor() == nullptr);
}

void tst_Points::refusalEndsWithTheCell_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("another gate") << Qt::Key_1 << Qt::KeyboardModifiers(Qt::ControlModifier);
    QTest::newRow("a point more") << Qt::Key_A << Qt::KeyboardModifiers();
    QTest::newRow("taken back") << Qt::Key_Z << Qt::KeyboardModifiers(Qt::ControlModifier);
    QTest::newRow("tool away and back") << Qt::Key_P << Qt::KeyboardModifiers();
}

/// What was wrong with an entry is not said of other data.
void tst_Points::refusalEndsWithTheCell()
{
    QFETCH(const Qt::Key, key);
    QFETCH(const Qt::KeyboardModifiers, modifiers);
    Editing w;
    QVERIFY(w.isActive);
    w.press(Qt::Key_A); // something to take back
    w.openCell(1, 1);
    QTest::keyClicks(w.editor(), u"xx"_s);
    w.window.centralWidget()->setFocus(); // which closes the cell
    w.settle();
    QVERIFY(w.label("pointHint").contains(u"xx"));
    w.press(key, modifiers);
    if (key == Qt::Key_P)
        w.press(key);
    w.settle();
    QVERIFY2(!w.label("pointHint").contains(u"xx"), qPrintable(w.label("pointHint")));
}

void tst_Points::tableRefuses()
{
    Editing w;
    QVERIFY(w.isActive);
    w.openCell(1, 2);
    QTest::keyClicks(w.editor(), u"1.2.3"_s);
    QTest::keyClick(w.editor(), Qt::Key_Return);
    QVERIFY(w.editor() != nullptr); // it stays, with a sentence
    QVERIFY(w.editor()->isWrong());
    QVERIFY(w.says(w.editor()->sentence()));
    QTest::keyClick(w.editor(), Qt::Key_Escape);
    w.settle();
    QTRY_VERIFY(w.editor() == nullptr);
    QCOMPARE(w.data(), gateDataset(XorGate));
    w.openCell(1, 3);
    QTest::keyClicks(w.editor(), u"2"_s);
    QVERIFY2(w.editor()->sentence().contains(u"0 or 1"_s), qPrintable(w.editor()->sentence()));
    // Left with a wrong entry: the value stays, and the panel says why.
    w.plot()->setFocus();
    w.settle();
    QTRY_VERIFY(w.editor() == nullptr);
    QCOMPARE(w.data(), gateDataset(XorGate));
    QVERIFY2(w.label("pointHint").contains(u"0 or 1"_s), qPrintable(w.label("pointHint")));
    w.openCell(1, 3);
    QTest::keyClicks(w.editor(), u"0"_s);
    QTest::keyClick(w.editor(), Qt::Key_Return);
    w.settle();
    QCOMPARE(w.row(1), u"0 1 0"_s);
    QVERIFY(!w.label("pointHint").contains(u"0 or 1"_s));
}

/// What is chosen in the plot is chosen in the table, and the other way round.
void tst_Points::tableChooses()
{
    Editing w;
    QVERIFY(w.isActive);
    w.clickAt(1, 0);
    QCOMPARE(w.table()->currentIndex().row(), 2);
    const QRect cell = w.table()->visualRect(w.table()->model()->index(1, 1));
    QTest::mouseClick(w.table()->viewport(), Qt::LeftButton, {}, cell.center());
    w.settle();
    QVERIFY(w.plot()->picture().markers[1].isChosen);
    QVERIFY(w.label("pointTitle").startsWith(u"Point 2"_s));
}

/// Of more than three inputs the others are as in the slice that is seen.
void tst_Points::slice()
{
    Editing w;
    QVERIFY(w.isActive);
    w.window.openRun(exampleDataset(Example::Concert), Settings());
    w.settle();
    auto *form = w.window.findChild<PlaneBar *>()->findChild<QComboBox *>(u"planeForm"_s);
    form->setFocus();
    QTest::keyClick(form, Qt::Key_Down); // in squares there is no place for a point
    w.settle();
    const Plane plane = w.plot()->plane();
    w.clickAt(0.5, 0.4);
    const auto inputs = w.data().inputs(32);
    QCOMPARE(inputs.size(), std::size_t(5));
    QCOMPARE(inputs[std::size_t(plane.across)], Decimal(5, -1));
    QCOMPARE(inputs[std::size_t(*plane.up)], Decimal(4, -1));
    for (int i = 0; i < 5; ++i) {
        if (i != plane.across && i != *plane.up)
            QCOMPARE(inputs[std::size_t(i)], plane.at[std::size_t(i)]);
    }
    // The names of the inputs are still those of the question.
    QCOMPARE(w.plot()->xAxis->label(),
             u"%1 (%2)"_s.arg(inputName(w.data(), plane.across), indexed(u'x', plane.across + 1)));
    // And the plane that was chosen stays the one that is looked at.
    QComboBox *across = w.named<QComboBox>(u"Horizontal axis"_s);
    across->setFocus();
    QTest::keyClick(across, Qt::Key_End);
    w.settle();
    const Plane chosen = w.plot()->plane();
    QCOMPARE(chosen.across, 4);
    w.clickAt(0.3, 0.7);
    QCOMPARE(w.data().observationCount(), 34);
    QCOMPARE(w.plot()->plane(), chosen);
    w.undo();
    QCOMPARE(w.plot()->plane(), chosen);
}

void tst_Points::oneInput()
{
    Editing w;
    QVERIFY(w.isActive);
    w.window.openRun(Dataset(u"one"_s, {u"x1"_s}, {Decimal(0), Decimal(1)}, {0, 1}), Settings());
    w.settle();
    w.clickAt(0.5, 0.3);
    QCOMPARE(w.row(2), u"0.5 1"_s);
    w.press(Qt::Key_Up);
    QCOMPARE(w.row(2), u"0.5 1"_s);
    w.press(Qt::Key_Left);
    QCOMPARE(w.row(2), u"0.4 1"_s);
}

/// The mouse turns the cube; the table is edited.
void tst_Points::cube()
{
    Editing w;
    QVERIFY(w.isActive);
    w.window.openRun(exampleDataset(Example::Concert3), Settings());
    w.settle();
    const Dataset before = w.data();
    const Camera camera = w.plot()->camera();
    QTest::mousePress(w.plot(), Qt::LeftButton, {}, w.plot()->rect().center());
    QTest::mouseMove(w.plot(), w.plot()->rect().center() + QPoint(40, 10));
    QTest::mouseRelease(w.plot(), Qt::LeftButton, {}, w.plot()->rect().center() + QPoint(40, 10));
    w.settle();
    QCOMPARE(w.data(), before);
    QVERIFY(w.plot()->camera() != camera);
    w.openCell(2, 1);
    QTest::keyClicks(w.editor(), u"0.5"_s);
    QTest::keyClick(w.editor(), Qt::Key_Return);
    w.settle();
    QCOMPARE(w.data().inputs(2)[0], Decimal(5, -1));
    // Back to a plane: the mouse places points again.
    w.choose(u"XOR"_s);
    w.settle();
    w.clickAt(0.5, 0.5);
    QCOMPARE(w.row(4), u"0.5 0.5 1"_s);
}

/// Of many a point is moved when the mouse lets go, and until then it is seen where it goes.
void tst_Points::manyPoints()
{
    Editing w;
    QVERIFY(w.isActive);
    std::vector<Decimal> values;
    std::vector<int> targets;
    for (int i = 0; i < 2500; ++i) {
        values.emplace_back(i % 50, -1);
        values.emplace_back(i / 50, -1);
        targets.push_back(i % 50 < 25 ? 0 : 1);
    }
    w.window.openRun(Dataset(u"many"_s, {u"x1"_s, u"x2"_s}, values, targets), Settings());
    w.settle();
    const Dataset before = w.data();
    QTest::mousePress(w.plot(), Qt::LeftButton, {}, w.pixel(4.9, 4.9));
    QTest::mouseMove(w.plot(), w.pixel(5.2, 5.2));
    QTest::mouseMove(w.plot(), w.pixel(5.5, 5.5));
    QCoreApplication::processEvents();
    QCOMPARE(w.data(), before);
    QTest::mouseRelease(w.plot(), Qt::LeftButton, {}, w.pixel(5.5, 5.5));
    w.settle();
    QCOMPARE(w.row(2499), u"5.5 5.5 1"_s);
    w.undo();
    QCOMPARE(w.data(), before);
}

/// Without the mode a click in the plot changes nothing, and with it the steps are as ever.
void tst_Points::leavesTheRunAlone()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    QTest::mouseClick(w.plot(), Qt::LeftButton, {}, w.plot()->rect().center());
    QCOMPARE(w.run().data(), gateDataset(AndGate));
    w.press(Qt::Key_P);
    w.click(u"Step"_s);
    QCOMPARE(w.position(), 1);
    QVERIFY(w.window.findChild<ViewActions *>()->points()->isChecked());
    // One's own line and one's own points are moved by the same hand.
    w.press(Qt::Key_L);
    QVERIFY(!w.window.findChild<ViewActions *>()->points()->isChecked());
    w.press(Qt::Key_P);
    QVERIFY(!w.window.findChild<ViewActions *>()->ownLine()->isChecked());
    QTest::mouseClick(w.plot(), Qt::LeftButton, {}, w.plot()->rect().center());
    QCOMPARE(w.run().data().observationCount(), 5);
}

FRONTERA_WINDOW_TEST(tst_Points)
#include "tst_points.moc"

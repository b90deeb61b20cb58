// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/examples.h"
#include "core/data/gates.h"
#include "core/record/presentation_order.h"
#include "core/run/run.h"
#include "tests/ui/isolated_main.h"
#include "tests/ui/shown_window.h"
#include "ui/edit/edit_actions.h"
#include "ui/panels/side_panel.h"
#include "ui/panels/truth_table.h"
#include "ui/panels/truth_table_model.h"
#include "ui/views/boundary/boundary_plot.h"
#include "ui/words/number_words.h"

#include <QAbstractItemModelTester>
#include <QScrollBar>
#include <QTableView>
#include <cmath>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

QAbstractItemModel *tableOf(ShownWindow &w)
{
    return w.window.findChild<TruthTable *>()->findChild<QTableView *>()->model();
}

QString cell(ShownWindow &w, int row, int column)
{
    const QAbstractItemModel *table = tableOf(w);
    return table->index(row, column).data().toString();
}

int markOf(ShownWindow &w, int row)
{
    return tableOf(w)->index(row, 0).data(TruthTableModel::MarkRole).toInt();
}

/// A gate's perceptron, by the formulas alone, in tenths.
struct Tenths
{
    int w1 = 0, w2 = 0, b = 0;

    [[nodiscard]] int sum(int row) const { return w1 * (row / 2) + w2 * (row % 2) + b; }
    [[nodiscard]] int output(int row) const { return sum(row) >= 0 ? 1 : 0; }
    void learn(int row, int error)
    {
        w1 += error * (row / 2);
        w2 += error * (row % 2);
        b += error;
    }
    [[nodiscard]] QString text() const
    {
        return u"w = (%1, %2), b = %3"_s.arg(number(w1), number(w2), number(b));
    }
    [[nodiscard]] static QString number(int tenths) { return showNumber(Decimal(tenths, -1)); }
};

QString changed(const QString &before, const QString &after)
{
    return before == after ? after : before + u" → "_s + after;
}

} // namespace

class tst_StepPanels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beforeAndAfter_data();
    void beforeAndAfter();
    void ringsAreDrawn();
    void repeatedRowComesNext();
    void aLineByHandHasNoStep();
    void smallWindow();
    void longTable();
    void wholeColumn_data();
    void wholeColumn();
};

void tst_StepPanels::beforeAndAfter_data()
{
    QTest::addColumn<QString>("gate");
    QTest::newRow("AND") << u"AND"_s;
    QTest::newRow("OR") << u"OR"_s;
    QTest::newRow("XOR") << u"XOR"_s;
}

/// At each step the arithmetic is that of the weights before, the table that of the weights after,
/// and the presented row tells both.
void tst_StepPanels::beforeAndAfter()
{
    QFETCH(const QString, gate);
    ShownWindow w;
    w.window.resize(1280, 720);
    w.choose(gate);
    QAbstractItemModelTester tester(tableOf(w));
    QTRY_COMPARE(w.label("tableCaption"),
                 u"With the start weights w = (0, 0), b = 0: %1 of 4 right"_s.arg(
                     w.run().predictor()->countRight(w.run().data())));
    QCOMPARE(markOf(w, 0), int{TruthTableModel::Next});
    Tenths weights;
    for (int step = 1; step <= 16 && w.run().canGoForward(); ++step) {
        const Tenths before = weights;
        const int row = (step - 1) % 4;
        const int target = w.run().data().target(row);
        weights.learn(row, target - before.output(row));
        w.press(Qt::Key_Right);
        QTRY_COMPARE(w.label("verdictPlace"),
                     u"Epoch %1 · step %2"_s.arg((step + 3) / 4).arg(step));
        const bool isSame = before.text() == weights.text();
        QCOMPARE(w.label("tableCaption"),
                 (isSame ? u"With the same weights "_s : u"With the new weights "_s) +
                     weights.text());
        QCOMPARE(w.label("arithmeticCaption"),
                 u"Step %1, with the weights before it: %2"_s.arg(step).arg(before.text()));
        for (int other = 0; other < 4; ++other) {
            const QString sum = Tenths::number(weights.sum(other));
            const QString output = QString::number(weights.output(other));
            const bool isPresented = other == row;
            QCOMPARE(cell(w, other, 4),
                     isPresented ? changed(Tenths::number(before.sum(other)), sum) : sum);
            QCOMPARE(cell(w, other, 5),
                     isPresented ? changed(QString::number(before.output(other)), output) : output);
            const bool isNext = w.run().canGoForward() && other == step % 4;
            QCOMPARE(markOf(w, other), (isPresented ? TruthTableModel::Presented : 0) |
                                           (isNext ? TruthTableModel::Next : 0));
            const Sign &sign = w.plot()->picture().markers.at(std::size_t(other)).sign;
            QCOMPARE(sign.isPresented, isPresented);
            QCOMPARE(sign.isNext, isNext);
        }
    }
}

/// The ring around what was presented is closed, that around what comes next has gaps; where others
/// lie at the same place, too.
void tst_StepPanels::ringsAreDrawn()
{
    ShownWindow w;
    w.window.openRun(Dataset(u"points"_s, {u"x1"_s, u"x2"_s},
                             {Decimal(0), Decimal(0), Decimal(1), Decimal(1), Decimal(0),
                              Decimal(0), Decimal(1), Decimal(1)},
                             {0, 1, 0, 1}),
                     Settings());
    w.press(Qt::Key_Right); // (0, 0) was presented, (1, 1) comes next
    QCoreApplication::processEvents();
    BoundaryPlot &plot = *w.plot();
    const QImage image = plot.grab().toImage();
    const QRect axes = plot.axisRect()->rect();
    const double radius =
        14 * std::clamp(std::min(axes.width(), axes.height()) / 460.0, 0.55, 20.0);
    const auto drawn = [&](double x, double y) { // the share of the ring
        const QPointF centre(plot.xAxis->coordToPixel(x), plot.yAxis->coordToPixel(y));
        constexpr int places = 180;
        int dark = 0;
        for (int i = 0; i < places; ++i) {
            const double angle = 2 * M_PI * i / places;
            const QPointF at = centre + 1.5 * radius * QPointF(std::cos(angle), std::sin(angle));
            dark += image.pixelColor(at.toPoint()).lightness() < 110;
        }
        return static_cast<double>(dark) / places;
    };
    QVERIFY2(drawn(0, 0) > 0.9, qPrintable(QString::number(drawn(0, 0))));
    QVERIFY2(drawn(1, 1) > 0.25 && drawn(1, 1) < 0.8, qPrintable(QString::number(drawn(1, 1))));
}

/// Where a mistake is presented again, one row has both marks.
void tst_StepPanels::repeatedRowComesNext()
{
    ShownWindow w;
    Settings settings = w.run().settings();
    settings.update = Update::Repeat;
    w.window.findChild<EditActions *>()->setSettings(settings);
    w.press(Qt::Key_Right);
    QTRY_COMPARE(w.label("verdictPlace"), u"Epoch 1 · step 1"_s);
    QCOMPARE(markOf(w, 0), TruthTableModel::Presented | TruthTableModel::Next);
    QVERIFY(w.plot()->picture().markers.front().sign.isNext);
}

void tst_StepPanels::aLineByHandHasNoStep()
{
    ShownWindow w;
    w.pressTimes(Qt::Key_Right, 3);
    w.press(Qt::Key_L);
    QCoreApplication::processEvents();
    for (int row = 0; row < 4; ++row) {
        QCOMPARE(markOf(w, row), int{TruthTableModel::NoMark});
        QVERIFY(!cell(w, row, 4).contains(u'→'));
        QVERIFY(!w.plot()->picture().markers.at(std::size_t(row)).sign.isNext);
    }
    QVERIFY(!w.window.findChild<QWidget *>(u"tableCaption"_s)->isVisible());
}

/// Words that have no room are brief ones, and the window keeps its size.
void tst_StepPanels::smallWindow()
{
    ShownWindow w;
    w.window.resize(900, 600);
    w.pressTimes(Qt::Key_Right, 10);
    QTRY_COMPARE(w.label("verdictScore"), u"3 of 4 right now"_s);
    QCOMPARE(w.label("arithmeticCaption"), u"Step 10, with the weights before it"_s);
    QVERIFY(w.label("arithmetic").contains(u"(tie)"_s));
    QVERIFY(!w.label("arithmetic").contains(u"w₁·x₁"_s));
    QCOMPARE(w.window.size(), QSize(900, 600));
}

/// A table that has no room gives way: nothing beside it is to be scrolled, and the row that was
/// presented is seen, and that which comes next where it follows it.
void tst_StepPanels::longTable()
{
    ShownWindow w;
    w.window.resize(1280, 720);
    const auto *column = w.window.findChild<SidePanel *>();
    for (const Example example : {Example::Concert3, Example::Concert}) {
        w.window.openRun(exampleDataset(example), Settings());
        const auto *table = w.window.findChild<TruthTable *>()->findChild<QTableView *>();
        for (int step = 0; step < 12; ++step) {
            w.press(Qt::Key_Right);
            for (int i = 0; i < 3; ++i)
                QCoreApplication::processEvents();
            QCOMPARE(column->verticalScrollBar()->maximum(), 0);
            const int presented = w.run().observationAt(w.position());
            const QRect seen = table->viewport()->rect();
            QVERIFY(seen.contains(table->visualRect(table->model()->index(presented, 1))));
            const QModelIndex next = table->model()->index(presented + 1, 1);
            QVERIFY(!next.isValid() || seen.contains(table->visualRect(next)));
        }
    }
}

void tst_StepPanels::wholeColumn_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("en") << Language::English;
    QTest::newRow("es") << Language::Spanish;
}

/// In a window of the usual size the sentence, the arithmetic and the table of a gate are seen
/// whole at every step.
void tst_StepPanels::wholeColumn()
{
    QFETCH(const Language, language);
    ShownWindow w;
    w.translator.use(language);
    w.window.resize(1280, 720);
    const auto *column = w.window.findChild<SidePanel *>();
    for (const Qt::Key gate : {Qt::Key_1, Qt::Key_2, Qt::Key_3}) {
        w.press(gate, Qt::ControlModifier);
        for (int step = 0; step < 24 && w.run().canGoForward(); ++step) {
            QCoreApplication::processEvents();
            QCOMPARE(column->verticalScrollBar()->maximum(), 0);
            w.press(Qt::Key_Right);
        }
    }
}

FRONTERA_WINDOW_TEST(tst_StepPanels)
#include "tst_step_panels.moc"

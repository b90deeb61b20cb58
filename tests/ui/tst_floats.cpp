// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/gates.h"
#include "tests/ui/isolated_main.h"
#include "tests/ui/shown_window.h"

#include <QComboBox>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>

using namespace frontera;
using namespace Qt::StringLiterals;

/// A window whose run is in floats says so, and where it parts from the exact one.
class tst_Floats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { beginWithSettings(); }
    void saidAtTheStepWhereTheyPart();
    void chosenInTheBar();
    void wholeInTheTable();
    void compared();
};

namespace {

void refreshed()
{
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
}

void chooseFloats(ShownWindow &w)
{
    auto *more = w.window.findChild<QToolButton *>(u"moreSettings"_s);
    more->setChecked(true);
    for (QComboBox *box : w.window.findChildren<QComboBox *>()) {
        if (box->accessibleName() != u"Numbers")
            continue;
        box->setCurrentIndex(1);
        Q_EMIT box->activated(1);
    }
    refreshed();
}

} // namespace

void tst_Floats::saidAtTheStepWhereTheyPart()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    QCOMPARE(w.label("parting"), u"Python’s floats give other answers from step 15 on"_s);
    QVERIFY(!w.says(u"Python’s floats"_s)); // quietly: the second row is closed
    w.pressTimes(Qt::Key_Right, 14);
    refreshed();
    QVERIFY(!w.label("arithmeticRemark").contains(u"Floats"));
    w.press(Qt::Key_Right);
    refreshed();
    const QString reason = w.label("arithmeticRemark").replace(QChar::Nbsp, u' ');
    QVERIFY2(
        reason.endsWith(
            u"Python’s floats give other answers from step 15 on: 0.2 − 0.20000000000000004 = "
            "−2.78e−17, while exactly 0.2 − 0.2 = 0. The digits differ from step 11 on already."_s),
        qPrintable(reason));
}

/// The last digits of a float tell it from a decimal: the table of a usual window has them.
void tst_Floats::wholeInTheTable()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    w.window.resize(1280, 720);
    Settings settings;
    settings.arithmetic = Arithmetic::Float;
    w.window.openRun(gateDataset(AndGate), settings, 13);
    refreshed();
    const auto *table = w.window.findChild<QTableView *>();
    constexpr int sumColumn = 4;
    for (const auto &[row, sum] :
         {std::pair(0, u"−0.20000000000000004"_s), std::pair(1, u"−0.10000000000000003"_s)}) {
        QCOMPARE(table->model()->index(row, sumColumn).data().toString(), sum);
        QVERIFY(table->fontMetrics().horizontalAdvance(sum) < table->columnWidth(sumColumn));
    }
    QVERIFY(!table->horizontalScrollBar()->isVisible());
}

void tst_Floats::chosenInTheBar()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    chooseFloats(w);
    QCOMPARE(w.run().settings().arithmetic, Arithmetic::Float);
    QVERIFY(w.says(u"exact decimals give other answers from step 15 on"_s));
    w.pressTimes(Qt::Key_Right, 15);
    refreshed();
    const QString arithmetic = w.label("arithmetic").replace(QChar::Nbsp, u' ');
    QVERIFY2(arithmetic.contains(u"−2.7755575615628914e−17"_s), qPrintable(arithmetic));
    QVERIFY(w.says(u"Step 15 in floats"_s));
    // What is cut in the table keeps its power of ten.
    const auto *table = w.window.findChild<QTableView *>();
    constexpr int sumColumn = 4;
    const QString sum = table->model()->index(2, sumColumn).data().toString();
    QVERIFY2(sum.endsWith(u"e−17"), qPrintable(sum));
    QVERIFY(table->fontMetrics().horizontalAdvance(sum) < table->columnWidth(sumColumn));
    w.press(Qt::Key_End);
    refreshed();
    w.press(Qt::Key_Z, Qt::ControlModifier);
    refreshed();
    QCOMPARE(w.run().settings().arithmetic, Arithmetic::Exact);
    QCOMPARE(w.label("parting"), u"Python’s floats give other answers from step 15 on"_s);
}

void tst_Floats::compared()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    w.press(Qt::Key_C);
    refreshed();
    chooseFloats(w);
    QVERIFY(w.says(
        u"Exact decimals give other answers from step 15 on: in floats 0.2 − 0.20000000000000004 "
        "= −2.78e−17, while exactly 0.2 − 0.2 = 0."_s));
    w.pressTimes(Qt::Key_Right, 16);
    refreshed();
    QVERIFY(w.says(u"Learnt: all 4 right after 4 epochs and 8 corrections"_s));
    QVERIFY(w.says(u"in floats"_s));
}

FRONTERA_WINDOW_TEST(tst_Floats)
#include "tst_floats.moc"

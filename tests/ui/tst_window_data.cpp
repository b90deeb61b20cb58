// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/examples.h"
#include "core/data/gates.h"
#include "tests/files.h"
#include "tests/thoroughness.h"
#include "tests/ui/answers.h"
#include "tests/ui/isolated_main.h"
#include "tests/ui/shown_window.h"
#include "ui/base/bar_scale.h"
#include "ui/data/data_actions.h"
#include "ui/data/example_dialog.h"
#include "ui/panels/plane_bar.h"
#include "ui/panels/side_panel.h"
#include "ui/panels/truth_table_model.h"
#include "ui/plots/scatter.h"

#include <QComboBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QMimeData>
#include <QProgressDialog>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>
#include <numeric>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

/// Waits until a CSV file is read, or a sentence about it is shown, which is closed and returned.
QString opened(ShownWindow &w, const QString &path)
{
    auto *actions = w.window.findChild<DataActions *>();
    QString sentence;
    bool isOver = false;
    const auto connection =
        QObject::connect(actions, &DataActions::dataChosen, actions, [&isOver] { isOver = true; });
    QTimer closer;
    QObject::connect(&closer, &QTimer::timeout, &w.window, [&] {
        if (auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
            sentence = box->informativeText();
            isOver = true;
            box->accept();
        }
    });
    closer.start(10);
    actions->open(path);
    [&] { QTRY_VERIFY(isOver); }();
    QObject::disconnect(connection);
    QCoreApplication::processEvents();
    return sentence;
}

} // namespace

class tst_WindowData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { beginWithSettings(); }
    void opensFiles();
    void asksInTheFolder();
    void saysWhatIsLeftOut();
    void refusesFiles();
    void saysWhatFollowsTheReading();
    void nothingOverTheSentence();
    void dropsFiles();
    void choosesExamples();
    void manyInputs();
    void narrowTable();
    void tableInAnotherLanguage();
    void wideTable();
    void slices();
    void oneInput();
    void manyObservations();
};

void tst_WindowData::opensFiles()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"heights.csv"_s);
    fill(path, "height,weight,sport\n1.70,60,no\n1.9,95,yes\n1.82,101,yes\n1.6,50,no\n");
    ShownWindow w;
    QVERIFY(w.isActive);
    w.choose(u"XOR"_s);
    QCOMPARE(opened(w, path), QString());
    const Dataset &data = w.run().data();
    QCOMPARE(data.observationCount(), 4);
    QCOMPARE(data.inputs(0)[0], Decimal(17, -1));
    QCOMPARE(data.labels(), (Dataset::Labels{u"no"_s, u"yes"_s}));
    QVERIFY(w.window.windowTitle().startsWith(u"heights.csv"_s));
    QCOMPARE(w.plot()->xAxis->label(), u"height (x₁)"_s);
    // What numbers stand for is to be read where they are.
    const QAbstractItemModel *table = w.window.findChild<TruthTableModel *>();
    QCOMPARE(table->headerData(2, Qt::Horizontal, Qt::DisplayRole), u"x₂\nweight"_s);
    QVERIFY(table->headerData(3, Qt::Horizontal, Qt::ToolTipRole)
                .toString()
                .startsWith(u"1: yes, 0: no\n"_s));
    w.plot()->replot();
    QCOMPARE(w.plot()->picture().onesWords, u"predicts 1: yes"_s);
    QCOMPARE(w.plot()->picture().zerosWords, u"predicts 0: no"_s);
    // No gate is chosen any more, and one can be.
    for (int gate = 0; gate < gateCount; ++gate)
        QVERIFY(!w.actions().gate(gate)->isChecked());
    w.choose(u"XOR"_s);
    QCoreApplication::processEvents();
    QVERIFY(w.actions().gate(XorGate)->isChecked());
    QCOMPARE(w.plot()->xAxis->label(), u"x₁"_s);
}

/// Where a file is to be opened, none can be deleted, and letters go with the window.
void tst_WindowData::asksInTheFolder()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"heights.csv"_s);
    fill(path, "height,weight,sport\n1.70,60,no\n1.9,95,yes\n");
    ShownWindow w;
    QVERIFY(w.isActive);
    w.window.resize(1920, 1080);
    QCOMPARE(opened(w, path), QString());
    QString shown;
    bool canDelete = true;
    double scale = 0;
    const Answers answers({[&](QDialog &dialog) {
        if (const auto *files = qobject_cast<QFileDialog *>(&dialog)) {
            shown = files->directory().absolutePath();
            canDelete = !files->testOption(QFileDialog::ReadOnly);
            scale = scaleOf(*files);
        }
        dialog.reject();
    }});
    QTest::keyClick(&w.window, Qt::Key_I, Qt::ControlModifier);
    QVERIFY(answers.areAllGiven());
    QCOMPARE(shown, folder.path());
    QVERIFY(!canDelete);
    QCOMPARE(scale, barScale(w.window.size()));
    QVERIFY(scale > 1);
}

/// Nothing stands in the way of a file of which something is left out; it is told in passing.
void tst_WindowData::saysWhatIsLeftOut()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"marks.csv"_s);
    fill(path, "id,who,math,passes\n1,Ana,1,1\n2,Luz,-1,0\n3,Eva,0.5,?\n");
    ShownWindow w;
    QVERIFY(w.isActive);
    QCOMPARE(opened(w, path), QString());
    QCOMPARE(w.run().data().inputNames(), std::vector<QString>{u"math"_s});
    const auto *words = w.window.findChild<QLabel *>(u"toastWords"_s);
    QTRY_VERIFY(words->isVisible());
    QCOMPARE(words->text(), u"Left out, as it numbers the rows: id.\n"
                            "Left out, as it holds words: who.\n1 row without a class left out."_s);
    // Of a plain file there is nothing to say.
    fill(path, "a,t\n1,0\n2,1\n");
    ShownWindow plain;
    QCOMPARE(opened(plain, path), QString());
    QVERIFY(!plain.window.findChild<QLabel *>(u"toastWords"_s)->isVisible());
}

/// The data in force stay, and one sentence says what is wrong and where.
void tst_WindowData::refusesFiles()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bad.csv"_s);
    fill(path, "a,b,t\n1,2,0\n1,1\n");
    ShownWindow w;
    QVERIFY(w.isActive);
    w.choose(u"XOR"_s);
    const QString sentence = opened(w, path);
    QVERIFY2(sentence.contains(u"line 3:"_s) && sentence.contains(u"bad.csv"_s),
             qPrintable(sentence));
    QCOMPARE(w.run().data(), gateDataset(XorGate));
    QVERIFY(opened(w, folder.filePath(u"none.csv"_s)).contains(u"there is no such file"_s));
    QVERIFY(!w.window.findChild<QProgressDialog *>() ||
            !w.window.findChild<QProgressDialog *>()->isVisible());
}

/// Once all of a file is read, the dialog says what still takes a while.
void tst_WindowData::saysWhatFollowsTheReading()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"many.csv"_s);
    QByteArray rows = "a,b,t\n";
    constexpr int count = 200'000;
    for (int row = 0; row < count; ++row)
        rows += QByteArray::number(row) + ",0.5," + QByteArray::number(row % 2) + '\n';
    fill(path, rows);
    ShownWindow w;
    QStringList said;
    QTimer looker;
    connect(&looker, &QTimer::timeout, &w.window, [&] {
        for (const auto *dialog : w.window.findChildren<QProgressDialog *>()) {
            if (!said.contains(dialog->labelText()))
                said += dialog->labelText();
        }
    });
    looker.start(5);
    w.window.findChild<DataActions *>()->open(path);
    QTRY_COMPARE_WITH_TIMEOUT(w.run().data().observationCount(), count, 60'000);
    QCOMPARE(said, (QStringList{u"Reading many.csv…"_s, u"Preparing many.csv…"_s}));
}

/// No clock of the dialog that told of the reading goes on while the sentence is read.
void tst_WindowData::nothingOverTheSentence()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bad.csv"_s);
    fill(path, "a,b,t\n1,2,0\n1,1\n");
    ShownWindow w;
    bool isRunning = true;
    QTimer closer;
    connect(&closer, &QTimer::timeout, &w.window, [&] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (box == nullptr)
            return;
        isRunning = false;
        for (const auto *dialog : w.window.findChildren<QProgressDialog *>()) {
            isRunning = isRunning || dialog->isVisible();
            for (const auto *timer : dialog->findChildren<QTimer *>())
                isRunning = isRunning || timer->isActive();
        }
        closer.stop();
        box->accept();
    });
    closer.start(10);
    w.window.findChild<DataActions *>()->open(path);
    QTRY_VERIFY(!closer.isActive());
    QVERIFY(!isRunning);
}

void tst_WindowData::dropsFiles()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"points.csv"_s);
    fill(path, "0,0,0\n0,1,1\n1,0,1\n");
    ShownWindow w;
    QVERIFY(w.isActive);
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&w.window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&w.window, &drop);
    QTRY_COMPARE(w.run().data().observationCount(), 3);
    // Words are not a file.
    QMimeData words;
    words.setText(u"0,0,1"_s);
    QDragEnterEvent other(QPoint(300, 300), Qt::CopyAction, &words, Qt::LeftButton, Qt::NoModifier);
    other.ignore();
    QCoreApplication::sendEvent(&w.window, &other);
    QVERIFY(!other.isAccepted());
}

void tst_WindowData::choosesExamples()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    w.inDialog([](QWidget *modal) {
        auto *dialog = qobject_cast<ExampleDialog *>(modal);
        QVERIFY(dialog != nullptr);
        QVERIFY(dialog->minimumSizeHint().height() < 500); // of a screen with 600 pixels
        auto *list = dialog->findChild<QListWidget *>();
        QCOMPARE(list->count(), int(examples().size()));
        for (int row = 0; row < list->count(); ++row)
            QVERIFY(!list->item(row)->icon().isNull());
        auto *seed = dialog->findChild<EntryField *>();
        QVERIFY(!seed->isEnabled()); // the concert has none
        QTest::keyClick(list, Qt::Key_Right);
        QTest::keyClick(list, Qt::Key_Right);
        QVERIFY(seed->isEnabled()); // clouds
        seed->setFocus();
        seed->selectAll();
        QTest::keyClicks(seed, u"7"_s);
        QTest::keyClick(seed, Qt::Key_Tab);
        QTest::keyClick(list, Qt::Key_Return);
    });
    w.press(Qt::Key_X);
    QCOMPARE(w.run().data(), exampleDataset(Example::Clouds, 7));
    QVERIFY(w.window.windowTitle().startsWith(u"Clouds"_s));
    // Leaving the dialog changes nothing.
    w.inDialog([](QWidget *modal) { QTest::keyClick(modal, Qt::Key_Escape); });
    w.press(Qt::Key_X);
    QCOMPARE(w.run().data(), exampleDataset(Example::Clouds, 7));
}

/// Five inputs: one field for all weights, and all of them in the table.
void tst_WindowData::manyInputs()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    w.window.openRun(exampleDataset(Example::Concert), Settings());
    QCoreApplication::processEvents();
    QVERIFY(!w.field(u"Initial weight w₁"_s)->isVisible());
    w.enter(u"Initial weights w"_s, u"0.1; 0; -0,5 0 1"_s);
    QCOMPARE(
        w.run().settings().weights,
        (std::vector<Decimal>{Decimal(1, -1), Decimal(), Decimal(-5, -1), Decimal(), Decimal(1)}));
    w.enter(u"Initial weights w"_s, u"1; 2"_s);
    QVERIFY(w.field(u"Initial weights w"_s)->sentence().contains(u"Enter 5 numbers"_s));
    QCOMPARE(w.run().settings().weights.size(), 5);
    auto *model = w.window.findChild<TruthTableModel *>();
    QCOMPARE(model->rowCount(), 32);
    QCOMPARE(model->columnCount(), 1 + 5 + 4);
    QCOMPARE(model->headerData(5, Qt::Horizontal, Qt::DisplayRole), u"x₅"_s);
    QVERIFY(model->headerData(5, Qt::Horizontal, Qt::ToolTipRole)
                .toString()
                .startsWith(u"suitcase\n"_s));
    // A line is placed in the plane of two inputs only.
    w.press(Qt::Key_L);
    QVERIFY(!w.window.findChild<QWidget *>(u"ownLineScore"_s)->isVisible());
    // Two inputs again.
    w.choose(u"AND"_s);
    QCoreApplication::processEvents();
    QVERIFY(w.field(u"Initial weight w₁"_s)->isVisible());
    QVERIFY(!w.field(u"Initial weights w"_s)->isVisible());
    QCOMPARE(w.run().settings().weights.size(), 2);
}

/// No number is cut in the middle, nor is a word: where there is no room for it, letters take its
/// place, or "…" stands for its end. The columns fill the table, and stay with a step.
void tst_WindowData::narrowTable()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    const auto *table = w.window.findChild<QTableView *>();
    const QAbstractItemView *cells = table;
    const auto *header = table->horizontalHeader();
    QFont small = table->font();
    small.setPointSizeF(w.window.font().pointSizeF());
    const QFontMetrics letters(small);
    const int digits = QFontMetrics(table->font()).horizontalAdvance(u"−0.0000"_s);
    const auto widths = [&] {
        QList<int> sizes;
        for (int column = 0; column < header->count(); ++column)
            sizes += header->sectionSize(column);
        return sizes;
    };
    int brief = 0;
    int whole = 0;
    std::vector<Decimal> values;
    for (int row = 0; row < 12; ++row) {
        values.emplace_back(317'432'127'245 + row * 1'000'003, -6);
        values.emplace_back(-7'293'404'765 * (row % 5), -6);
    }
    const Dataset large(u"large"_s, {u"a long name"_s, u"b"_s}, std::move(values),
                        {0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1});
    for (const Dataset &data :
         {exampleDataset(Example::Concert3), exampleDataset(Example::Concert),
          exampleDataset(Example::Iris), exampleDataset(Example::Clouds), large}) {
        w.window.openRun(data, Settings());
        w.press(Qt::Key_Right); // the numbers of a step take their room
        const int inputs = w.run().data().inputCount();
        for (int width = 800; width <= 1'900; width += isSanitized() ? 300 : 100) {
            w.window.resize(width, 700);
            QCoreApplication::processEvents();
            const QByteArray where =
                QByteArray::number(width) + ' ' + w.run().data().name().toUtf8();
            const QList<int> before = widths();
            for (int column = 1; column < header->count() - 1; ++column) {
                const QString words =
                    header->model()->headerData(column, Qt::Horizontal).toString();
                int needed = header->sectionSizeHint(column);
                if (column <= inputs) { // with hardly a margin, where there is no room for one
                    needed = std::max(cells->sizeHintForColumn(column),
                                      letters.size(0, words).width() + 2);
                }
                QVERIFY2(before[column] >= needed, where + ' ' + words.toUtf8());
                QVERIFY2(!words.contains(u'z') || before[column] >= digits, where);
                brief += words == u"z";
                whole += words == u"sum z";
            }
            QVERIFY2(before[inputs + 2] >= cells->sizeHintForColumn(inputs + 2), where);
            const int all = std::accumulate(before.begin(), before.end(), 0);
            QVERIFY2(all > header->width() - header->count(), where);
            QVERIFY2(all <= header->width() || table->horizontalScrollBar()->isVisible(), where);
            // A step with more answers that are yes may need the scroll bar beside the table.
            const int room = table->width();
            w.press(Qt::Key_Right);
            QCoreApplication::processEvents();
            QVERIFY2(widths() == before || table->width() != room, where);
        }
    }
    QVERIFY2(brief > 0 && whole > 0, qPrintable(u"%1, %2"_s.arg(brief).arg(whole)));
}

/// The inputs' names are other ones in another language, and so are the widths.
void tst_WindowData::tableInAnotherLanguage()
{
    // The names of the views take another width, and what stands beside them follows.
    const auto settle = [] {
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
    };
    const auto widths = [](const ShownWindow &w) {
        const auto *header = w.window.findChild<QTableView *>()->horizontalHeader();
        return std::pair(header->sectionSize(1), header->sectionSize(2));
    };
    const auto open = [&settle](ShownWindow &w) {
        QVERIFY(w.isActive);
        w.window.resize(1'900, 700);
        w.window.openRun(exampleDataset(Example::Iris), Settings());
        settle();
    };
    ShownWindow changed;
    open(changed);
    const auto english = widths(changed);
    changed.choose(u"E&spañol"_s);
    settle();
    const auto spanish = widths(changed);
    changed.choose(u"&English"_s);
    settle();
    QCOMPARE(widths(changed), english);
    QVERIFY(spanish != english);
    ShownWindow fresh;
    fresh.choose(u"E&spañol"_s);
    open(fresh);
    QCOMPARE(widths(fresh), spanish);
    fresh.choose(u"&English"_s);
    QSettings().clear();
}

/// More inputs than there is room for: then the table scrolls to the side, and stays there.
void tst_WindowData::wideTable()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    w.window.resize(900, 560);
    std::vector<Decimal> values;
    for (int value = 0; value < 2 * 40; ++value)
        values.emplace_back(value % 3);
    w.window.openRun(Dataset(u"wide"_s, std::vector<QString>(40), std::move(values), {0, 1}),
                     Settings());
    QCoreApplication::processEvents();
    const auto *side = w.window.findChild<SidePanel *>();
    QVERIFY(side->verticalScrollBar()->isVisible()); // which is taken away and shown with each step
    const auto *table = w.window.findChild<QTableView *>();
    QScrollBar *bar = table->horizontalScrollBar();
    QVERIFY(bar->isVisible());
    bar->setValue(bar->maximum());
    const QRect last =
        table->visualRect(table->model()->index(1, table->model()->columnCount() - 1));
    QVERIFY(last.right() <= table->viewport()->rect().right());
    const int there = bar->value();
    w.press(Qt::Key_Right);
    QCoreApplication::processEvents();
    QCOMPARE(bar->value(), std::min(there, bar->maximum()));
    w.choose(u"AND"_s);
    QCoreApplication::processEvents();
    QVERIFY(!bar->isVisible());
}

void tst_WindowData::slices()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    auto *bar = w.window.findChild<PlaneBar *>();
    QVERIFY(!bar->isVisible());
    w.window.openRun(exampleDataset(Example::Concert), Settings());
    QCoreApplication::processEvents();
    QVERIFY(bar->isVisible());
    QList<QComboBox *> axes = bar->findChildren<QComboBox *>();
    auto *form = bar->findChild<QComboBox *>(u"planeForm"_s);
    axes.removeOne(form);
    QCOMPARE(axes.size(), 2);
    form->setFocus();
    QTest::keyClick(form, Qt::Key_Down); // a slice
    axes[0]->setFocus();
    QCOMPARE(axes[1]->currentIndex(), 2); // the inputs that part the classes best are shown
    QTest::keyClick(axes[0], Qt::Key_Down);
    QCOMPARE(axes[1]->currentIndex(), 2);
    QTest::keyClick(axes[0], Qt::Key_Down); // what the other one had
    Plane plane = w.plot()->plane();
    QCOMPARE(plane.across, 2);
    QCOMPARE(plane.up, 1);
    w.enter(u"Values of the other inputs"_s, u"0 0,5; 1"_s);
    plane = w.plot()->plane();
    QCOMPARE(plane.at[0], Decimal());
    QCOMPARE(plane.at[3], Decimal(5, -1));
    QCOMPARE(plane.at[4], Decimal(1));
    w.enter(u"Values of the other inputs"_s, u"0; 1"_s);
    QVERIFY(w.field(u"Values of the other inputs"_s)->isWrong());
    QCOMPARE(w.plot()->plane(), plane);
    // Stepping keeps the plane; other data have another one.
    w.press(Qt::Key_Escape);
    w.window.centralWidget()->setFocus();
    w.press(Qt::Key_Right);
    QCoreApplication::processEvents();
    QCOMPARE(w.plot()->plane(), plane);
    QVERIFY(w.plot()->picture().heading.startsWith(u"Slice at visa"_s));
    w.choose(u"AND"_s);
    QCoreApplication::processEvents();
    QVERIFY(!bar->isVisible());
    QVERIFY(w.plot()->picture().heading.isEmpty());
}

void tst_WindowData::oneInput()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    w.window.openRun(Dataset(u"one"_s, {u"x1"_s}, {Decimal(0), Decimal(1), Decimal(2)}, {1, 0, 1}),
                     Settings());
    for (const Qt::Key key : {Qt::Key_W, Qt::Key_W, Qt::Key_S, Qt::Key_N, Qt::Key_H, Qt::Key_C,
                              Qt::Key_C, Qt::Key_G, Qt::Key_G}) {
        w.press(key);
        QCoreApplication::processEvents();
    }
    w.pressTimes(Qt::Key_Right, 5);
    QCoreApplication::processEvents();
    QCOMPARE(w.position(), 5);
    QVERIFY(w.plot()->picture().line.has_value() || !w.plot()->picture().remark.isEmpty());
    QVERIFY(!w.field(u"Initial weight w₂"_s)->isVisible());
}

/// A hundred thousand rows are no slower to look at than a few.
void tst_WindowData::manyObservations()
{
    std::vector<Decimal> values;
    std::vector<int> targets;
    for (int row = 0; row < 100'000; ++row) {
        values.emplace_back(row % 331, -2);
        values.emplace_back(row % 977, -2);
        targets.push_back(row % 977 > 2 * (row % 331));
    }
    ShownWindow w;
    QVERIFY(w.isActive);
    w.window.openRun(Dataset(u"many"_s, {u"x1"_s, u"x2"_s}, values, targets), Settings());
    QCoreApplication::processEvents();
    w.press(Qt::Key_Right);
    QCoreApplication::processEvents();
    auto *model = w.window.findChild<TruthTableModel *>();
    QCOMPARE(model->rowCount(), 100'000);
    QCOMPARE(model->markedRow(), 0);
    QCOMPARE(w.plot()->picture().crowd->count(), 100'000);
    QVERIFY(w.plot()->spokenDescription().contains(u"of 100\u202f000"_s));
}

FRONTERA_WINDOW_TEST(tst_WindowData)
#include "tst_window_data.moc"

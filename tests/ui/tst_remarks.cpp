// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/examples.h"
#include "core/data/gates.h"
#include "core/linear/separability.h"
#include "tests/ui/answers.h"
#include "tests/ui/isolated_main.h"
#include "tests/ui/shown_window.h"
#include "ui/data/data_actions.h"
#include "ui/session/session_actions.h"
#include "ui/views/weights/weight_plot.h"
#include "ui/widgets/toast.h"

#include <QDialog>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>

using namespace frontera;
using namespace Qt::StringLiterals;

/// What was done is said, with where, for as long as it is the last thing that was done; and what
/// is said of a picture is true of that picture.
class tst_Remarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }
    void saidWhereItWasSaved_data();
    void saidWhereItWasSaved();
    void saidOfAFileDialog_data();
    void saidOfAFileDialog();
    void saidOfCopies();
    void saidOfData_data();
    void saidOfData();
    void goesWithTheNextAction_data();
    void goesWithTheNextAction();
    void proofJudgesNothing_data();
    void proofJudgesNothing();
    void tableIsNamedAfterItsData();
    void noRoomForWeights();
};

namespace {

/// Of many inputs: an AND of so many.
Dataset conjunction(int inputs)
{
    std::vector<QString> names;
    std::vector<Decimal> values;
    std::vector<int> targets;
    for (int row = 0; row < 1 << inputs; ++row) {
        for (int i = inputs - 1; i >= 0; --i)
            values.emplace_back(row >> i & 1);
        targets.push_back(row == (1 << inputs) - 1 ? 1 : 0);
    }
    for (int i = 1; i <= inputs; ++i)
        names.push_back(u"x%1"_s.arg(i));
    return {u"all"_s, names, values, targets};
}

} // namespace

void tst_Remarks::saidWhereItWasSaved_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("withShift");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("remark");
    QTest::newRow("picture") << int(Qt::Key_E) << false << u"xor.svg"_s << u"Saved xor.svg"_s;
    QTest::newRow("deck") << int(Qt::Key_D) << false << u"xor.pdf"_s << u"Saved xor.pdf"_s;
    QTest::newRow("worksheet") << int(Qt::Key_D) << true << u"sheet.pdf"_s << u"Saved sheet.pdf"_s;
}

void tst_Remarks::saidWhereItWasSaved()
{
    QFETCH(const int, key);
    QFETCH(const bool, withShift);
    QFETCH(const QString, file);
    QFETCH(const QString, remark);
    const QTemporaryDir folder;
    const QString path = folder.filePath(file);
    ShownWindow w;
    QVERIFY(w.isActive);
    QTimer finder;
    connect(&finder, &QTimer::timeout, this, [&] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (dialog == nullptr)
            return;
        finder.stop();
        dialog->findChild<QLineEdit *>(u"picturePath"_s)->setText(path);
        QMetaObject::invokeMethod(dialog, "accept");
    });
    finder.start(20);
    w.press(static_cast<Qt::Key>(key),
            withShift ? Qt::ControlModifier | Qt::ShiftModifier : Qt::ControlModifier);
    QVERIFY(QFile::exists(path));
    QCOMPARE(w.label("toastWords"), remark);
}

void tst_Remarks::saidOfAFileDialog_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("remark");
    QTest::newRow("table") << u"Save &table of steps…"_s << u"steps.md"_s << u"Saved steps.md"_s;
    QTest::newRow("data") << u"Save d&ata…"_s << u"and.csv"_s << u"Saved and.csv"_s;
    QTest::newRow("session") << u"&Save session"_s << u"and.frontera"_s << u"Saved and.frontera"_s;
}

void tst_Remarks::saidOfAFileDialog()
{
    QFETCH(const QString, action);
    QFETCH(const QString, file);
    QFETCH(const QString, remark);
    const QTemporaryDir folder;
    const QString path = folder.filePath(file);
    ShownWindow w;
    QVERIFY(w.isActive);
    w.pressTimes(Qt::Key_Right, 3);
    QCoreApplication::processEvents();
    Answers answers({Answers::file(path)});
    w.choose(action);
    QVERIFY(answers.areAllGiven());
    QVERIFY(QFile::exists(path));
    QCOMPARE(w.label("toastWords"), remark);
}

void tst_Remarks::saidOfCopies()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    w.pressTimes(Qt::Key_Right, 3);
    QCoreApplication::processEvents();
    w.choose(u"&CSV"_s);
    QCOMPARE(w.label("toastWords"), u"Table copied: 3 steps"_s);
    w.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(w.label("toastWords"), u"Picture copied as SVG"_s);
    w.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(w.label("toastWords"), u"Command line copied"_s);
}

void tst_Remarks::saidOfData_data()
{
    QTest::addColumn<QString>("change");
    QTest::newRow("undo") << u"undo"_s;
    QTest::newRow("gate") << u"gate"_s;
    QTest::newRow("example") << u"example"_s;
    QTest::newRow("other file") << u"file"_s;
    QTest::newRow("session") << u"session"_s;
    QTest::newRow("new run") << u"new"_s;
}

/// What is told of the data in force goes when others come, however they come, and stays while only
/// the run goes on.
void tst_Remarks::saidOfData()
{
    QFETCH(const QString, change);
    const QTemporaryDir folder;
    const auto file = [&folder](const QString &name, const QByteArray &text) {
        QFile it(folder.filePath(name));
        return it.open(QIODevice::WriteOnly) && it.write(text) == text.size() ? it.fileName()
                                                                              : QString();
    };
    const QString grouped =
        file(u"grouped.csv"_s, "edad;ingreso;clase\n25;1.500,5;a\n31;2.500,5;b\n40;3.500;a\n");
    const QString plain = file(u"plain.csv"_s, "a,b,class\n1,2,x\n2,1,y\n");
    ShownWindow w;
    auto *data = w.window.findChild<DataActions *>();
    const auto *toast = Toast::of(&w.window);
    w.window.openRun(gateDataset(AndGate), Settings());
    const OpenSession session = w.window.sessions().open();
    w.window.openRun(gateDataset(XorGate), Settings());
    // What was left out, or how digits were read, pasted or from a file; and that nothing is new.
    for (const QString &source : {u"paste"_s, u"file"_s, u"again"_s}) {
        if (source == u"paste") {
            QFile rows(grouped);
            QVERIFY(rows.open(QIODevice::ReadOnly));
            QGuiApplication::clipboard()->setText(QString::fromUtf8(rows.readAll()));
            w.press(Qt::Key_V, Qt::ControlModifier);
        } else {
            data->open(grouped);
        }
        QTRY_COMPARE(w.run().data().observationCount(), 3);
        QTRY_VERIFY(toast->isVisible());
        if (source == u"again") {
            w.press(Qt::Key_R, Qt::ControlModifier);
            QTRY_VERIFY(w.label("toastWords").contains(u"as it was"));
        }
        w.press(Qt::Key_Right);
        QCoreApplication::processEvents();
        QVERIFY(toast->isVisible());
        if (change == u"undo")
            w.press(Qt::Key_Z, Qt::ControlModifier);
        else if (change == u"gate")
            w.choose(u"OR"_s);
        else if (change == u"example")
            Q_EMIT data->dataChosen(exampleDataset(Example::Moons));
        else if (change == u"file")
            data->open(plain);
        else if (change == u"session")
            w.window.sessions().show(session);
        else
            w.window.openRun(gateDataset(OrGate), Settings());
        QTRY_VERIFY(w.run().data().observationCount() != 3);
        QVERIFY2(!toast->isVisible(), qPrintable(source));
    }
}

void tst_Remarks::goesWithTheNextAction_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("step") << int(Qt::Key_Right);
    QTest::newRow("view") << int(Qt::Key_S);
    QTest::newRow("why") << int(Qt::Key_W);
    QTest::newRow("language") << 0;
    QTest::newRow("other data") << -1;
}

void tst_Remarks::goesWithTheNextAction()
{
    QFETCH(const int, key);
    ShownWindow w;
    QVERIFY(w.isActive);
    w.choose(u"OR"_s);
    w.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(w.label("remark").startsWith(u"Undone"_s));
    if (key == 0)
        w.translator.use(Language::Spanish);
    else if (key < 0)
        w.press(Qt::Key_2, Qt::ControlModifier);
    else
        w.press(static_cast<Qt::Key>(key));
    QCoreApplication::processEvents();
    QCOMPARE(w.label("remark"), QString());
}

void tst_Remarks::proofJudgesNothing_data()
{
    QTest::addColumn<int>("inputs");
    QTest::addColumn<QString>("heading");
    QTest::newRow("1") << 1 << u"The line of the widest street, not the one of the run"_s;
    QTest::newRow("2") << 2 << QString();
    QTest::newRow("3") << 3 << u"The plane of the widest street, not the one of the run"_s;
    QTest::newRow("4") << 4 << u"The boundary of the widest street, not the one of the run"_s;
}

/// A proof is not about the run: no observation is right or wrong there, and a boundary that looks
/// like one that was learnt says that it is not.
void tst_Remarks::proofJudgesNothing()
{
    QFETCH(const int, inputs);
    QFETCH(const QString, heading);
    Run run;
    run.start(conjunction(inputs), {});
    run.reach(3);
    BoundaryPlot plot(run);
    plot.resize(600, 500);
    plot.prepare();
    QVERIFY(plot.spokenDescription().contains(u" right"_s));
    QVERIFY(!plot.spokenDescription().contains(u"not the one of the run"_s));
    const Separability found = separability(run.data(), {});
    plot.showWhy(&found);
    plot.prepare();
    const QString said = plot.spokenDescription();
    QVERIFY2(!said.contains(u"right"_s) && !said.contains(u"wrong"_s), qPrintable(said));
    QVERIFY2(said.contains(heading), qPrintable(said));
    const QString drawn = inputs == 3   ? plot.cube().remark
                          : inputs == 4 ? plot.squaresPicture().heading
                                        : plot.picture().heading;
    QVERIFY2(drawn.startsWith(heading), qPrintable(drawn));
    plot.showWhy(nullptr);
    plot.prepare();
    QVERIFY(plot.spokenDescription().contains(u" right"_s));
}

/// Four observations of two inputs are no truth table unless they are all the 0s and 1s there are.
void tst_Remarks::tableIsNamedAfterItsData()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    QVERIFY(w.named<QTableView>(u"Truth table"_s) != nullptr);
    w.window.openRun(Dataset(u"four"_s, {u"x1"_s, u"x2"_s},
                             {Decimal(0), Decimal(0), Decimal(2), Decimal(1), Decimal(5),
                              Decimal(5), Decimal(7), Decimal(1)},
                             {0, 1, 0, 1}),
                     {});
    QCoreApplication::processEvents();
    QVERIFY(w.named<QTableView>(u"Observations"_s) != nullptr);
    QVERIFY(w.named<QTableView>(u"Truth table"_s) == nullptr);
}

/// Where a pane is too low for the axes, it is not the weights that are too large.
void tst_Remarks::noRoomForWeights()
{
    Run run;
    run.start(gateDataset(AndGate), {});
    WeightPlot plot(run);
    for (const QSize size : {QSize(260, 20), QSize(260, 40), QSize(40, 40), QSize(10, 10)}) {
        plot.setViewport(QRect(QPoint(), size));
        for (int again = 0; again < 3; ++again) {
            plot.prepare();
            QVERIFY2(!plot.spokenDescription().contains(u"too large"_s),
                     qPrintable(u"%1 × %2"_s.arg(size.width()).arg(size.height())));
        }
    }
}

FRONTERA_WINDOW_TEST(tst_Remarks)
#include "tst_remarks.moc"

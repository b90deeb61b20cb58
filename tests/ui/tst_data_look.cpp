// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csv/csv_reader.h"
#include "core/data/csv_choices.h"
#include "core/data/gates.h"
#include "tests/files.h"
#include "tests/ui/answers.h"
#include "tests/ui/isolated_main.h"
#include "tests/ui/shown_window.h"
#include "ui/base/bar_scale.h"
#include "ui/data/data_actions.h"
#include "ui/data/data_look.h"
#include "ui/data/look_dialog.h"
#include "ui/data/look_header.h"
#include "ui/data/look_table.h"
#include "ui/widgets/control_style.h"
#include "ui/widgets/question_box.h"
#include "ui/widgets/work_progress.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTimer>
#include <functional>
#include <map>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

constexpr int manyRows = 600'000;

constexpr QByteArrayView flowers = "length,width,kind\n1.1,0.3,rose\n1.4,0.2,rose\n3.9,1.2,lily\n"
                                   "4.2,1.4,lily\n5.8,2.1,iris\n6.0,2.4,iris\n";

QString stateOf(const QWidget *dialog)
{
    return dialog->findChild<QLabel *>(u"lookState"_s)->text();
}

QComboBox *listOf(const QWidget *dialog, const QString &name)
{
    return dialog->findChild<QComboBox *>(name);
}

/// Presses a key as the window system hands it on.
void key(QWidget *dialog, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWidget *popup = QApplication::activePopupWidget();
    QTest::keyClick((popup != nullptr ? popup : dialog)->windowHandle(), key, modifiers);
}

/// Leaves a dialog in which something was wrong: else it would be answered again and again.
auto leaving(QDialog &dialog)
{
    return qScopeGuard([&dialog] {
        if (dialog.isVisible())
            dialog.reject();
    });
}

/// With the keyboard in the table: goes to a column, opens the list of its uses and takes the one
/// so many lines below the one in force.
void chooseRole(QWidget *dialog, int column, int down)
{
    auto *table = dialog->findChild<LookTable *>();
    table->setFocus();
    key(dialog, Qt::Key_Home);
    for (int i = 0; i < column; ++i)
        key(dialog, Qt::Key_Right);
    key(dialog, Qt::Key_Space);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu != nullptr);
    for (int i = 0; i < std::abs(down); ++i)
        key(dialog, down > 0 ? Qt::Key_Down : Qt::Key_Up);
    key(dialog, Qt::Key_Return);
}

} // namespace

/// Data are opened with a look at how they are read.
class tst_DataLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void threeClasses();
    void oneAgainstAllByMouse();
    void targetFirst();
    void rowNumbersAgain();
    void gapsAndWords();
    void anotherSeparator();
    void anotherEncoding();
    void anotherEncodingOfAPlainFile();
    void headOfUtf16();
    void severalColumns();
    void asChosenBefore();
    void tabGoesThroughAll();
    void leavesAllAsItWas();
    void remarksInWholeLines();
    void growsWithTheWindow();
    void everyDialogGrows();
    void plainWithALook();
    void largeFile();
    void cancelsLargeFile();

private:
    /// Opens a file, and does this in the dialog that must come.
    template <typename Act>
    void inLook(ShownWindow &w, const QString &path, Act act, const CsvChoices &choices = {})
    {
        bool hasCome = false;
        w.inDialog([&](QWidget *dialog) {
            hasCome = true;
            act(dialog);
            const bool isLeft = dialog->isVisible();
            if (isLeft)
                static_cast<QDialog *>(dialog)->reject(); // else nothing would go on
            QVERIFY(!isLeft);
        });
        w.window.findChild<DataActions *>()->openAs(path, choices);
        QTRY_VERIFY(hasCome);
        QVERIFY(w.activate());
    }
    /// Returns a file that takes a while to read.
    QString largePath()
    {
        const QString name = u"large.csv"_s;
        if (QFileInfo::exists(m_folder.filePath(name)))
            return m_folder.filePath(name);
        QByteArray rows = "a,b,t\n";
        for (int row = 0; row < manyRows; ++row)
            rows += QByteArray::number(row) + ",0.5," + QByteArray::number(row % 3) + '\n';
        return written(m_folder, name, rows);
    }

    QTemporaryDir m_folder;
};

void tst_DataLook::init()
{
    beginWithSettings();
}

/// Iris as everybody has it: three classes, of which two are chosen by the keyboard.
void tst_DataLook::threeClasses()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    inLook(w, written(m_folder, u"flowers.csv"_s, flowers), [&](QWidget *dialog) {
        QVERIFY2(stateOf(dialog).contains(u"iris is a third class"_s), qPrintable(stateOf(dialog)));
        auto *open = dialog->findChild<QPushButton *>(u"lookOpen"_s);
        QVERIFY(!open->isEnabled());
        key(dialog, Qt::Key_1, Qt::AltModifier);
        QCOMPARE(QApplication::focusWidget(), listOf(dialog, u"lookOne"_s));
        key(dialog, Qt::Key_Down);
        key(dialog, Qt::Key_Down);
        key(dialog, Qt::Key_Down); // iris, and so far against all others
        QCOMPARE(stateOf(dialog), u"6 points with 2 inputs."_s);
        key(dialog, Qt::Key_0, Qt::AltModifier);
        QCOMPARE(QApplication::focusWidget(), listOf(dialog, u"lookZero"_s));
        QCOMPARE(listOf(dialog, u"lookZero"_s)->currentText(), u"all others"_s);
        key(dialog, Qt::Key_Up);
        key(dialog, Qt::Key_Up);
        key(dialog, Qt::Key_Down); // lily; iris is taken, and stays so
        QCOMPARE(listOf(dialog, u"lookOne"_s)->currentText(), u"iris (2)"_s);
        QCOMPARE(listOf(dialog, u"lookZero"_s)->currentText(), u"lily (2)"_s);
        QCOMPARE(stateOf(dialog),
                 u"4 points with 2 inputs; 2 rows left out: 2 of other classes."_s);
        QVERIFY(open->isEnabled());
        key(dialog, Qt::Key_Return);
    });
    QCOMPARE(w.run().data().labels()[0], u"lily"_s);
    QCOMPARE(w.run().data().labels()[1], u"iris"_s);
    QCOMPARE(w.run().data().observationCount(), 4);
    // What was left out can be found again, and taken back.
    QTRY_VERIFY(w.says(u"2 rows of other classes left out."_s));
    w.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(w.run().data(), gateDataset(AndGate));
}

void tst_DataLook::oneAgainstAllByMouse()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    inLook(w, written(m_folder, u"flowers.csv"_s, flowers), [&](QWidget *dialog) {
        auto *one = listOf(dialog, u"lookOne"_s);
        one->showPopup();
        QAbstractItemView *list = one->view();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(one->model()->index(0, 0)).center());
        QTRY_COMPARE(one->currentText(), u"rose (2)"_s);
        QCOMPARE(stateOf(dialog), u"6 points with 2 inputs."_s);
        // Against one class, and against all others again.
        listOf(dialog, u"lookZero"_s)->setFocus();
        key(dialog, Qt::Key_Home);
        QVERIFY2(stateOf(dialog).startsWith(u"4 points"_s), qPrintable(stateOf(dialog)));
        key(dialog, Qt::Key_End);
        QCOMPARE(stateOf(dialog), u"6 points with 2 inputs."_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"lookOpen"_s), Qt::LeftButton);
    });
    QCOMPARE(w.run().data().labels(), (Dataset::Labels{u"≠ rose"_s, u"rose"_s}));
    QCOMPARE(w.run().data().target(0), 1);
    QCOMPARE(w.run().data().target(5), 0);
}

/// The classes stand first, and are numbers, so that nobody can know.
void tst_DataLook::targetFirst()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    inLook(w, written(m_folder, u"first.csv"_s, "q,a,b\n3,1.5,7\n8,2.5,6\n3,0.5,5\n8,9.5,4\n"),
           [&](QWidget *dialog) {
               auto *header = dialog->findChild<LookHeader *>();
               QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                                 header->fieldOf(0).center());
               auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
               QVERIFY(menu != nullptr);
               QTest::mouseClick(menu, Qt::LeftButton, {},
                                 menu->actionGeometry(menu->actions().at(1)).center());
               QCOMPARE(stateOf(dialog), u"4 points with 2 inputs."_s);
               key(dialog, Qt::Key_Tab); // out of the table, where Enter is the list of uses
               key(dialog, Qt::Key_Return);
           });
    QCOMPARE(w.run().data().inputNames(), (std::vector<QString>{u"a"_s, u"b"_s}));
    QCOMPARE(w.run().data().labels(), (Dataset::Labels{u"3"_s, u"8"_s}));
}

/// A column that numbers the rows is put back in, from what tells that it was left out.
void tst_DataLook::rowNumbersAgain()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    const QString path =
        written(m_folder, u"counted.csv"_s, "id,a,t\n1,4,0\n2,3,1\n3,8,0\n4,2,1\n");
    w.window.findChild<DataActions *>()->open(path);
    QTRY_COMPARE(w.run().data().inputNames(), std::vector<QString>{u"a"_s});
    QTRY_VERIFY(w.says(u"Left out, as it numbers the rows: id."_s));
    bool hasCome = false;
    w.inDialog([&](QWidget *dialog) {
        hasCome = true;
        chooseRole(dialog, 0, -2);
        QCOMPARE(stateOf(dialog), u"4 points with 2 inputs."_s);
        dialog->findChild<QPushButton *>(u"lookOpen"_s)->setFocus();
        key(dialog, Qt::Key_Return);
    });
    w.press(Qt::Key_F6);
    QCOMPARE(qobject_cast<QPushButton *>(QApplication::focusWidget())->text(), u"Look…"_s);
    w.press(Qt::Key_Space);
    QTRY_VERIFY(hasCome);
    QTRY_COMPARE(w.run().data().inputNames(), (std::vector<QString>{u"id"_s, u"a"_s}));
    // The dialog begins with what was chosen.
    w.inDialog([&](QWidget *dialog) {
        QVERIFY(!dialog->findChild<QLabel *>(u"lookRemarks"_s)->text().contains(u"numbers"_s));
        key(dialog, Qt::Key_Escape);
    });
    w.press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(w.run().data().origin()->choices.columns, (QStringList{u"id"_s, u"a"_s}));
}

void tst_DataLook::gapsAndWords()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    inLook(w, written(m_folder, u"gaps.csv"_s, "a,b,t\n1,2,0\n3,,1\n2,5,1\n0,many,0\n"),
           [&](QWidget *dialog) {
               QVERIFY2(stateOf(dialog).contains(u"line 3, column 2"_s),
                        qPrintable(stateOf(dialog)));
               const QAbstractItemModel *cells = dialog->findChild<LookTable *>()->model();
               QCOMPARE(cells->index(2, 1).data().toString(), u"✗"_s); // where nothing stands
               QCOMPARE(listOf(dialog, u"lookOne"_s)->currentText(), u"1 (2)"_s);
               key(dialog, Qt::Key_G, Qt::AltModifier);
               // Of the classes those rows are counted that are opened.
               QTRY_COMPARE(listOf(dialog, u"lookOne"_s)->currentText(), u"1 (1)"_s);
               QTRY_VERIFY(stateOf(dialog).contains(u"many is not a number"_s));
               QVERIFY(!dialog->findChild<QPushButton *>(u"lookOpen"_s)->isEnabled());
               key(dialog, Qt::Key_Return); // opens nothing
               QVERIFY(dialog->isVisible());
               chooseRole(dialog, 1, 2);
               QCOMPARE(stateOf(dialog), u"4 points with 1 input."_s);
               dialog->findChild<QPushButton *>(u"lookOpen"_s)->click();
           });
    QCOMPARE(w.run().data().inputNames(), std::vector<QString>{u"a"_s});
    QCOMPARE(w.run().data().origin()->choices.gaps, CsvGaps::Drop);
}

/// What a file has between its cells, in its first row and before decimals is found out, and can be
/// said otherwise.
void tst_DataLook::anotherSeparator()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    inLook(w, written(m_folder, u"bars.csv"_s, "1;2|5|0\n3;4|6|1\n5;8|1|1\n"),
           [&](QWidget *dialog) {
               // The semicolon comes first, and leaves no numbers.
               QCOMPARE(listOf(dialog, u"lookSeparator"_s)->currentText(), u"found: semicolon"_s);
               QVERIFY(!dialog->findChild<QPushButton *>(u"lookOpen"_s)->isEnabled());
               listOf(dialog, u"lookSeparator"_s)->setFocus();
               key(dialog, Qt::Key_End);
               QTRY_COMPARE(dialog->findChild<LookTable *>()->model()->columnCount(), 3);
               QCOMPARE(listOf(dialog, u"lookNames"_s)->currentText(), u"found: data"_s);
               QTRY_COMPARE(stateOf(dialog), u"3 points with 1 input."_s); // and a column of words
               listOf(dialog, u"lookNames"_s)->setFocus();
               key(dialog, Qt::Key_Down);
               QTRY_COMPARE(stateOf(dialog), u"2 points with 1 input."_s);
               dialog->findChild<QPushButton *>(u"lookOpen"_s)->click();
           });
    QCOMPARE(w.run().data().inputNames(), std::vector<QString>{u"5"_s});
    QCOMPARE(w.run().data().origin()->choices.separator, std::optional('|'));
}

/// Letters that are wrong are mended by another encoding, also where a byte is none of the text's.
void tst_DataLook::anotherEncoding()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    const QByteArray damaged = "año,t\n1,s\xed\n2,no\n3,no\n"; // half in one, half in another
    inLook(w, written(m_folder, u"letters.csv"_s, damaged), [&](QWidget *dialog) {
        QVERIFY2(stateOf(dialog).contains(u"byte 11 of the file is not UTF-8; choose another"_s),
                 qPrintable(stateOf(dialog)));
        key(dialog, Qt::Key_E, Qt::AltModifier);
        QCOMPARE(QApplication::focusWidget(), listOf(dialog, u"lookEncoding"_s));
        key(dialog, Qt::Key_End);
        QTRY_COMPARE(stateOf(dialog), u"3 points with 1 input."_s);
        QCOMPARE(dialog->findChild<LookTable *>()->model()->index(0, 0).data().toString(),
                 u"aÃ±o"_s);
        dialog->findChild<QPushButton *>(u"lookOpen"_s)->click();
    });
    QCOMPARE(w.run().data().labels(), (Dataset::Labels{u"no"_s, u"sí"_s}));
    // Read again, it is read so.
    written(m_folder, u"letters.csv"_s, "a\xf1o,t\n1,s\xed\n2,no\n3,no\n");
    w.press(Qt::Key_R, Qt::ControlModifier);
    QTRY_COMPARE(w.run().data().inputNames(), std::vector<QString>{u"año"_s});
    QCOMPARE(w.run().data().origin()->choices.encoding, std::optional(CsvEncoding::Windows1252));
}

/// What was split before is split again.
void tst_DataLook::anotherEncodingOfAPlainFile()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    inLook(w, written(m_folder, u"letters.csv"_s, "año,t\n1,u\n2,v\n3,w\n"), [](QWidget *dialog) {
        const auto name = [dialog] {
            return dialog->findChild<LookTable *>()->model()->index(0, 0).data().toString();
        };
        QCOMPARE(name(), u"año"_s);
        key(dialog, Qt::Key_E, Qt::AltModifier);
        key(dialog, Qt::Key_End);
        QTRY_COMPARE(name(), u"aÃ±o"_s);
        key(dialog, Qt::Key_Home);
        QTRY_COMPARE(name(), u"año"_s);
        static_cast<QDialog *>(dialog)->reject();
    });
}

/// The beginning of a large file in UTF-16 ends with a whole character.
void tst_DataLook::headOfUtf16()
{
    QString rows = u"año,t\n"_s;
    while (rows.size() < 2'200'000)
        rows += u"12345678901234567,0\n"_s;
    rows += u"2,1\n"_s;
    const QByteArray bytes = QByteArray(QStringEncoder(QStringConverter::Utf16LE)(rows));
    DataLook look({.path = written(m_folder, u"units.csv"_s, bytes)}, {});
    QList<bool> heads;
    connect(&look, &DataLook::changed, this, [&] { heads += look.look().isHead; });
    look.start();
    QTRY_VERIFY_WITH_TIMEOUT(look.isReady(), 60'000);
    QVERIFY(heads.contains(true) && !heads.back());
    QVERIFY(std::holds_alternative<Dataset>(look.outcome().result));
}

/// Of 300 columns all but two are left out by some keys, and some by the mouse.
void tst_DataLook::severalColumns()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    QByteArray names;
    QByteArray row;
    for (int column = 0; column < 300; ++column) {
        names += "m" + QByteArray::number(column) + ',';
        row += QByteArray::number(column) + ',';
    }
    const auto use = [](QWidget *dialog, int down) {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu != nullptr);
        for (int i = 0; i < down; ++i)
            key(dialog, Qt::Key_Down);
        key(dialog, Qt::Key_Return);
    };
    inLook(w, written(m_folder, u"wide.csv"_s, names + "t\n" + row + "0\n" + row + "1\n"),
           [&](QWidget *dialog) {
               QVERIFY2(stateOf(dialog).contains(u"there are 300 inputs"_s),
                        qPrintable(stateOf(dialog)));
               auto *table = dialog->findChild<LookTable *>();
               key(dialog, Qt::Key_Home);
               key(dialog, Qt::Key_Right);
               key(dialog, Qt::Key_Right);
               key(dialog, Qt::Key_End, Qt::ShiftModifier);
               QVERIFY(!table->isChosen(1) && table->isChosen(2) && table->isChosen(300));
               key(dialog, Qt::Key_Space);
               use(dialog, 2);
               QCOMPARE(stateOf(dialog), u"2 points with 2 inputs."_s);
               QVERIFY(table->isChosen(2)); // still, for another use
               auto *header = dialog->findChild<LookHeader *>();
               const auto click = [&](int column, Qt::KeyboardModifiers modifiers) {
                   QTest::mouseClick(header->viewport(), Qt::LeftButton, modifiers,
                                     header->fieldOf(column).center());
               };
               key(dialog, Qt::Key_Home);
               QVERIFY(!table->isChosen(2));
               click(2, Qt::ShiftModifier);
               click(1, Qt::ControlModifier);
               QVERIFY(table->isChosen(0) && !table->isChosen(1) && table->isChosen(2));
               click(2, {});
               use(dialog, 1);
               QCOMPARE(stateOf(dialog), u"2 points with 3 inputs."_s);
               dialog->findChild<QPushButton *>(u"lookOpen"_s)->click();
           });
    QCOMPARE(w.run().data().inputNames(), (std::vector<QString>{u"m0"_s, u"m1"_s, u"m2"_s}));
}

/// What was chosen on the command line is chosen in the dialog.
void tst_DataLook::asChosenBefore()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    inLook(w, written(m_folder, u"flowers.csv"_s, flowers),
           [](QWidget *dialog) {
               key(dialog, Qt::Key_1, Qt::AltModifier);
               key(dialog, Qt::Key_Down);
               QCOMPARE(stateOf(dialog), u"6 points with 1 input."_s);
               dialog->findChild<QPushButton *>(u"lookOpen"_s)->click();
           },
           {.encoding = CsvEncoding::Windows1252, .skipped = {u"width"_s}});
    QCOMPARE(w.run().data().inputNames(), std::vector<QString>{u"length"_s});
    QCOMPARE(w.run().data().origin()->choices.encoding, std::optional(CsvEncoding::Windows1252));
}

void tst_DataLook::tabGoesThroughAll()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    const QString text = QString::fromLatin1(flowers);
    inLook(w, written(m_folder, u"flowers.csv"_s, "# by hand\n" + text.toLatin1()),
           [&](QWidget *dialog) {
               chooseRole(dialog, 0, 2); // so that Open can be pressed
               listOf(dialog, u"lookOne"_s)->setFocus();
               key(dialog, Qt::Key_Down);
               dialog->findChild<LookTable *>()->setFocus();
               QStringList reached;
               for (int i = 0; i < 13; ++i) {
                   const QWidget *widget = QApplication::focusWidget();
                   const auto *button = qobject_cast<const QAbstractButton *>(widget);
                   const QString name = button != nullptr ? QString(button->text()).remove(u'&')
                                                          : widget->accessibleName();
                   if (reached.contains(name))
                       break;
                   reached += name;
                   key(dialog, Qt::Key_Tab);
               }
               QCOMPARE(reached,
                        (QStringList{u"First rows, as they were read"_s, u"● Target 1"_s,
                                     u"○ Target 0"_s, u"Scale"_s, u"Leave out rows with gaps"_s,
                                     u"What was found out"_s, u"Cancel"_s, u"Open"_s, u"Encoding"_s,
                                     u"Separator"_s, u"First row"_s, u"Decimal mark"_s}));
               key(dialog, Qt::Key_Escape);
           });
}

/// Leaving the dialog changes neither data nor the run.
void tst_DataLook::leavesAllAsItWas()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    w.choose(u"XOR"_s);
    w.pressTimes(Qt::Key_Right, 3);
    inLook(w, written(m_folder, u"flowers.csv"_s, flowers), [&](QWidget *dialog) {
        key(dialog, Qt::Key_1, Qt::AltModifier);
        key(dialog, Qt::Key_Down);
        QVERIFY(dialog->findChild<QPushButton *>(u"lookOpen"_s)->isEnabled());
        key(dialog, Qt::Key_Escape);
    });
    QCOMPARE(w.run().data(), gateDataset(XorGate));
    QCOMPARE(w.position(), 3);
}

/// All that was found out is seen in whole lines, up to six; more can be scrolled. Where there are
/// many columns, it is said how several are chosen.
void tst_DataLook::remarksInWholeLines()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    const QByteArray few = "a,t\n1,0\n2,1\n3,2\n";
    const QByteArray many = "Measurements,,,,,\n# a comment\nid,name,h,paid,money,class\n"
                            ",,cm,,,\n1,Ana,\"1,61\",yes,\"61,250\",u\n2,Luz,\"1,72\",no,"
                            "\"71,250\",v\n3,Eva,\"1,63\",yes,\"61,251\",w\n";
    QByteArray wide = "a,b,c,d,e,f,g,h,t\n";
    for (int row = 0; row < 4; ++row)
        wide += QByteArray("0.5,1,2.5,3,4,5,6,7.5,") + QByteArray::number(row % 3) + '\n';
    for (const auto &[text, least, hasHint] :
         {std::tuple(few, 0, false), std::tuple(many, 5, false), std::tuple(wide, 0, true)}) {
        const int lines = least;
        const bool isHinted = hasHint;
        inLook(w, written(m_folder, u"r.csv"_s, text), [&](QWidget *dialog) {
            const auto *remarks = dialog->findChild<QLabel *>(u"lookRemarks"_s);
            const auto *room = qobject_cast<QScrollArea *>(remarks->parentWidget()->parentWidget());
            const int line = remarks->fontMetrics().lineSpacing();
            for (const QSize size : {QSize(560, 420), QSize(960, 620), QSize(900, 1000)}) {
                dialog->resize(size);
                QCoreApplication::processEvents();
                if (room->isVisible()) {
                    QCOMPARE(room->viewport()->height() % line, 0);
                    QCOMPARE(room->verticalScrollBar()->maximum() % line, 0);
                    if (size.height() > 600) {
                        QVERIFY(room->viewport()->height() >= std::min(lines, 6) * line);
                        QVERIFY(room->viewport()->height() >= 6 * line ||
                                room->verticalScrollBar()->maximum() == 0);
                    }
                }
            }
            QVERIFY(room->isVisible() == (lines > 0) || lines == 0);
            QCOMPARE(dialog->findChild<QLabel *>(u"lookHint"_s)->isVisible(), isHinted);
            key(dialog, Qt::Key_Escape);
        });
    }
}

/// A plain file opens at once, and with a look where a person asks for one.
void tst_DataLook::plainWithALook()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    const QString path = written(m_folder, u"plain.csv"_s, "a,the b,t\n1,2,0\n3,4,1\n40000,5,1\n");
    {
        Answers none({});
        w.window.findChild<DataActions *>()->open(path);
        QTRY_COMPARE(w.run().data().observationCount(), 3);
        QVERIFY(none.areAllGiven());
    }
    Answers answers(
        {Answers::file(path), [](QDialog &dialog) {
             const auto leave = leaving(dialog);
             QTRY_COMPARE(stateOf(&dialog), u"3 points with 2 inputs."_s);
             const auto *table = dialog.findChild<LookTable *>();
             QTRY_COMPARE(
                 table->model()->headerData(0, Qt::Horizontal, Qt::AccessibleTextRole).toString(),
                 u"a: input; numbers; 3 numbers from 1 to 40000"_s);
             // A name that stands alone, and may be cut, has no quotes.
             QCOMPARE(table->model()->headerData(1, Qt::Horizontal).toString(), u"the b"_s);
             listOf(&dialog, u"lookScale"_s)->setFocus();
             key(&dialog, Qt::Key_End);
             dialog.findChild<QPushButton *>(u"lookOpen"_s)->click();
         }});
    w.press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(answers.areAllGiven());
    QCOMPARE(w.run().data().inputs(2)[0], Decimal(1));
    QCOMPARE(w.run().data().origin()->choices.scale, CsvScale::Range);
}

/// The beginning of a large file is seen before all of it is read, and the dialog answers then.
void tst_DataLook::largeFile()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    const QString path = largePath();
    bool wasEarly = false;
    bool hasEnded = false;
    Answers answers(
        {Answers::file(path), [&](QDialog &dialog) {
             const auto leave = leaving(dialog);
             const auto *table = dialog.findChild<LookTable *>();
             QTRY_VERIFY(table->model()->rowCount() > 0);
             wasEarly = stateOf(&dialog).startsWith(u"Reading…"_s);
             QTRY_VERIFY_WITH_TIMEOUT(stateOf(&dialog).contains(u"third class"_s), 60'000);
             key(&dialog, Qt::Key_1, Qt::AltModifier);
             key(&dialog, Qt::Key_Down);
             QVERIFY(stateOf(&dialog).startsWith(u"Reading…"_s)); // and the window goes on
             QTRY_VERIFY_WITH_TIMEOUT(stateOf(&dialog).startsWith(u"600\u202f000 points"_s),
                                      60'000);
             dialog.findChild<QPushButton *>(u"lookOpen"_s)->click();
             hasEnded = true;
         }});
    w.press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(hasEnded, 120'000);
    QVERIFY(wasEarly);
    QTRY_COMPARE_WITH_TIMEOUT(w.run().data().observationCount(), manyRows, 60'000);
}

/// Letters, rows and the dialog itself are as much larger as the bars of the window.
void tst_DataLook::growsWithTheWindow()
{
    struct Measures
    {
        double letters = 0;
        int row = 0;
        int head = 0;
        int width = 0;
    };
    ShownWindow w;
    QVERIFY(w.isActive);
    const QString path = written(m_folder, u"grows.csv"_s, "a,b,t\n1,4,0\n2,3,1\n3,3,2\n");
    const auto measured = [&](QSize size) {
        w.window.resize(size);
        Measures measures;
        inLook(w, path, [&](QWidget *dialog) {
            for (const auto *button : dialog->findChildren<QPushButton *>()) {
                const QString keys = button->property(ControlStyle::key).toString();
                const int words =
                    button->fontMetrics().horizontalAdvance(button->text().remove(u'&') + keys);
                QVERIFY2(button->width() >= words + 2 * scaled(*button, 12),
                         qPrintable(button->text()));
            }
            const auto *table = dialog->findChild<QTableView *>(u"lookTable"_s);
            measures = {table->font().pointSizeF(), table->rowHeight(0),
                        table->horizontalHeader()->height(), dialog->width()};
            key(dialog, Qt::Key_Escape);
        });
        return measures;
    };
    const Measures usual = measured({1280, 720});
    w.translator.use(Language::Spanish);
    const Measures large = measured({1920, 1080});
    w.translator.use(Language::English);
    QCOMPARE(large.letters, 1.5 * usual.letters);
    QCOMPARE(large.row, usual.row * 3 / 2);
    QCOMPARE(large.width, usual.width * 3 / 2);
    QVERIFY(std::abs(large.head - 1.5 * usual.head) < 6);
}

/// Walks all actions that open a dialog, "…", and what is asked, told and waited for.
void tst_DataLook::everyDialogGrows()
{
    struct Opener
    {
        QString name;
        std::function<void()> open;
    };
    ShownWindow w;
    QVERIFY(w.isActive);
    bool isSeen = false;
    std::vector<Opener> openers;
    for (QAction *action : w.window.findChildren<QAction *>()) {
        if (action->text().endsWith(u'…') && action->isEnabled())
            openers.push_back({action->text().remove(u'&'), [action] { action->trigger(); }});
    }
    openers.push_back({u"tell"_s, [&] {
                           tell(&w.window, u"This could not be done"_s, u"And why it could not."_s);
                       }});
    openers.push_back({u"work"_s, [&] {
                           WorkProgress progress(u"At work"_s, &w.window);
                           (void)progress.waitFor([&] { return isSeen; });
                       }});
    std::map<QString, QSize> usual; // without those of the desktop
    const auto measure = [&](const Opener &opener, bool isLarge) {
        QTimer look;
        connect(&look, &QTimer::timeout, &w.window, [&] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            if (dialog == nullptr || !dialog->isVisible())
                return;
            look.stop();
            isSeen = true;
            const auto leave = leaving(*dialog);
            if (qobject_cast<QFileDialog *>(dialog) != nullptr)
                return;
            const double letters = QApplication::font().pointSizeF() * (isLarge ? 1.5 : 1);
            for (const QWidget *part : dialog->findChildren<QWidget *>()) {
                if (part->isVisible() && part->font().pointSizeF() < letters)
                    QFAIL(qPrintable(opener.name + u": "_s +
                                     QLatin1String(part->metaObject()->className())));
            }
            if (!isLarge)
                usual[opener.name] = dialog->size();
            else // words are not wrapped alike, and the screen is small
                QVERIFY2(dialog->width() >=
                             std::min(1.3 * usual[opener.name].width(),
                                      dialog->screen()->availableSize().width() - 40.0),
                         qPrintable(opener.name));
        });
        look.start(10);
        isSeen = false;
        opener.open();
    };
    for (const bool isLarge : {false, true}) {
        w.window.resize(isLarge ? QSize(1920, 1080) : QSize(1280, 720));
        for (const Opener &opener : openers) {
            measure(opener, isLarge);
            QVERIFY(w.activate());
        }
    }
    for (const auto *name : {"Examples", "Save picture", "Save deck of slides", "Save worksheet"})
        QVERIFY2(usual.contains(QString::fromLatin1(name) + u'…'), name);
    QVERIFY(usual.contains(u"tell"_s) && usual.contains(u"work"_s));
}

void tst_DataLook::cancelsLargeFile()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    const QString path = largePath();
    QElapsedTimer whole;
    whole.start();
    (void)readTableFile(path, {});
    const qint64 toRead = whole.elapsed();
    QElapsedTimer time;
    Answers answers({Answers::file(path), [&](QDialog &dialog) {
                         time.start();
                         key(&dialog, Qt::Key_Escape);
                         QVERIFY(!dialog.isVisible());
                     }});
    w.press(Qt::Key_L, Qt::ControlModifier); // until nothing is read any more
    const qint64 took = time.elapsed();
    QVERIFY(answers.areAllGiven());
    QVERIFY2(took < toRead / 2, qPrintable(u"%1 of %2 ms"_s.arg(took).arg(toRead)));
    QCOMPARE(w.run().data(), gateDataset(AndGate));
    QVERIFY(w.activate());
    w.press(Qt::Key_Right); // the window answers
    QCOMPARE(w.position(), 1);
}

FRONTERA_WINDOW_TEST(tst_DataLook)
#include "tst_data_look.moc"

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csv/csv_scale.h"
#include "core/csv/scaled_data.h"
#include "core/data/csv_choices.h"
#include "core/data/data_edit.h"
#include "core/data/features.h"
#include "core/data/gates.h"
#include "tests/files.h"
#include "tests/ui/answers.h"
#include "tests/ui/isolated_main.h"
#include "tests/ui/shown_window.h"
#include "ui/data/data_actions.h"
#include "ui/data/look_dialog.h"
#include "ui/edit/edit_actions.h"
#include "ui/panels/why_panel.h"
#include "ui/session/session_actions.h"
#include "ui/words/point_words.h"

#include "ui/words/csv_words.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView points = "a,b,t\n1,2,no\n3,5,yes\n2,1,no\n";

void open(ShownWindow &w, const QString &path)
{
    w.window.findChild<DataActions *>()->open(path);
    [&] { QTRY_VERIFY(w.window.windowTitle().startsWith(QFileInfo(path).fileName())); }();
}

void copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

/// Days and incomes: the larger input decides for a long time.
QByteArray farRows()
{
    QByteArray text = "days,income,buys\n";
    for (int i = 0; i < 12; ++i) {
        text += QByteArray::number(5 + i) + ',' + QByteArray::number(40'000 + 1'000 * i) + ",0\n";
        text += QByteArray::number(11 + i) + ',' + QByteArray::number(40'000 + 1'000 * i) + ",1\n";
    }
    return text;
}

} // namespace

/// Data come again from their file, from the clipboard, or scaled; and rows are classified.
class tst_DataAgain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { beginWithSettings(); }
    void readsAgain();
    void staysWhereTheFileIsGone();
    void readsAgainAfterASession();
    void namesTheKindsOfFiles();
    void pastes();
    void pastesWithALook();
    void pastesIntoFields();
    void classifiesRows();
    void evensOut();
    void unscales();

private:
    QTemporaryDir m_folder;
};

void tst_DataAgain::readsAgain()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    QVERIFY(!w.action(u"&Read again"_s)->isEnabled());
    QVERIFY(!w.action(u"&How it was read…"_s)->isEnabled());
    const QString path = written(m_folder, u"points.csv"_s, points);
    open(w, path);
    const Dataset before = w.run().data();
    w.press(Qt::Key_D); // one more input
    QCOMPARE(w.run().data().inputCount(), 3);
    w.pressTimes(Qt::Key_Right, 2);
    w.press(Qt::Key_R, Qt::ControlModifier);
    QTRY_VERIFY(w.says(u"points.csv is as it was"_s));
    QCOMPARE(w.position(), 2); // the run goes on
    fill(path, points.toByteArray() + "7,7,yes\n");
    w.press(Qt::Key_R, Qt::ControlModifier);
    QTRY_COMPARE(w.run().data().observationCount(), 4);
    QCOMPARE(w.run().data().features(), (std::vector<Feature>{{0, 1}}));
    w.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(w.run().data().observationCount(), 3);
    // Data that were changed here come from no file.
    w.window.findChild<EditActions *>()->edit(removal(w.run().data(), 0));
    QVERIFY(!w.action(u"&Read again"_s)->isEnabled());
}

void tst_DataAgain::staysWhereTheFileIsGone()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    const QString path = written(m_folder, u"gone.csv"_s, points);
    open(w, path);
    w.press(Qt::Key_D); // one more input
    const Dataset before = w.run().data();
    QString words;
    for (const auto &[change, sentence] :
         {std::pair(QByteArray("a,b,t\n1,2,no\n3,x,yes\n2,1,no\n"), u"line 3, column 2"_s),
          std::pair(QByteArray("a,b,t\n1,2,no\n3,,yes\n2,1,no\n"), u"rows with gaps"_s),
          std::pair(QByteArray(), u"gone.csv is not there any more; put the file back"_s)}) {
        if (change.isEmpty())
            QVERIFY(QFile::remove(path));
        else
            fill(path, change);
        Answers answers({Answers::press(QMessageBox::Ok, &words)});
        w.press(Qt::Key_R, Qt::ControlModifier);
        QTRY_VERIFY(answers.areAllGiven());
        QVERIFY2(words.startsWith(u"Not read again"_s) && words.contains(sentence) &&
                     words.endsWith(u"The data stay as they were."_s),
                 qPrintable(words));
        QCOMPARE(w.run().data(), before);
        QVERIFY(w.activate());
    }
    // What can be chosen is one click away.
    fill(path, "a,b,t\n1,2,no\n3,,yes\n2,1,no\n5,6,yes\n");
    Answers answers({[](QDialog &dialog) { dialog.findChild<QPushButton *>(u"askHow"_s)->click(); },
                     [](QDialog &dialog) {
                         dialog.findChild<QAbstractButton *>(u"lookGaps"_s)->click();
                         dialog.findChild<QPushButton *>(u"lookOpen"_s)->click();
                     }});
    w.press(Qt::Key_R, Qt::ControlModifier);
    QTRY_VERIFY(answers.areAllGiven());
    QCOMPARE(w.run().data().observationCount(), 3);
    QVERIFY(w.activate());
    // Another file has none of it.
    open(w, written(m_folder, u"other.csv"_s, points));
    QCOMPARE(w.run().data().inputCount(), 2);
}

void tst_DataAgain::readsAgainAfterASession()
{
    const QString path = written(m_folder, u"kept.csv"_s, "a;b;t\n1;2;u\n3;4;v\n5;;w\n5;6;v\n");
    const QString session = m_folder.filePath(u"kept.frontera"_s);
    {
        ShownWindow w;
        QVERIFY(w.isActive);
        Answers answers({[](QDialog &dialog) {
                             auto *gaps = dialog.findChild<QAbstractButton *>(u"lookGaps"_s);
                             QTest::keyClick(gaps, Qt::Key_Space);
                             dialog.findChild<QPushButton *>(u"lookOpen"_s)->click();
                         },
                         Answers::file(session)});
        open(w, path);
        QCOMPARE(w.run().data().observationCount(), 3);
        QVERIFY(w.activate());
        w.press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(answers.areAllGiven());
    }
    QVERIFY(contentOf(session).contains(R"("file": "kept.csv")"));
    ShownWindow w;
    QVERIFY(w.isActive);
    Answers answers({Answers::file(session)});
    w.press(Qt::Key_O, Qt::ControlModifier);
    QTRY_COMPARE(w.run().data().observationCount(), 3);
    QVERIFY(w.activate());
    fill(path, "a;b;t\n1;2;u\n3;4;v\n5;;w\n5;6;v\n9;;u\n9;9;u\n");
    w.press(Qt::Key_R, Qt::ControlModifier);
    QTRY_COMPARE(w.run().data().observationCount(), 4); // still without those that have gaps
}

/// Whatever the kind of a file that is read, a dialog that asks for one shows it.
void tst_DataAgain::namesTheKindsOfFiles()
{
    const QString kinds = CsvWords::fileKinds();
    QStringList endings{u"tsv"_s, u"data"_s, u"libsvm"_s, u"md"_s};
    const QDir files(QStringLiteral(TEST_DATA "/csv"));
    for (const QFileInfo &file : files.entryInfoList(QDir::Files))
        endings += file.suffix();
    for (const QString &ending : endings)
        QVERIFY2(kinds.contains(QRegularExpression(u"[ (]\\*\\.%1[ )]"_s.arg(ending))),
                 qPrintable(ending));
}

void tst_DataAgain::pastes()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    copy(u"height\tmass\tgroup\n1,7\t60\tyoung\n1,9\t95\told\n1,6\t50\tyoung\n"_s);
    w.press(Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(w.run().data().observationCount(), 3);
    QCOMPARE(w.run().data().inputs(0)[0], Decimal(17, -1));
    QVERIFY(w.window.windowTitle().startsWith(u"Pasted data"_s));
    QVERIFY(w.window.isWindowModified()); // it stands in no file
    QVERIFY(!w.action(u"&Read again"_s)->isEnabled());
    QVERIFY(w.action(u"&How it was read…"_s)->isEnabled());
    w.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(w.run().data(), gateDataset(AndGate));
    QVERIFY(!w.action(u"&How it was read…"_s)->isEnabled());
    for (const QString &none :
         {u""_s, u"only words"_s, u"one\ntwo\nthree\n"_s, u"1\t0\n"_s,
          u"He said, then, no.\nSo, in 2024, it ended,"_s, u"A \"word\", and\nanother, line"_s,
          u"One line, and\n\nthe next, with more, commas"_s, u"see (a), (b)\nand 3\tapples\n"_s}) {
        copy(none);
        QString words;
        Answers answers({Answers::press(QMessageBox::Ok, &words)});
        w.press(Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(answers.areAllGiven());
        QVERIFY2(words.contains(u"There is no table on the clipboard"_s), qPrintable(words));
        QCOMPARE(w.run().data(), gateDataset(AndGate));
        QVERIFY(w.activate());
    }
}

/// Rows that need a choice are looked at, and can be looked at again.
void tst_DataAgain::pastesWithALook()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    copy(u"a\tkind\n1\tu\n2\tv\n3\tw\n4\tu\n"_s);
    const auto choose = [](const QString &state, int down) {
        return [state, down](QDialog &dialog) {
            QVERIFY(qobject_cast<LookDialog *>(&dialog) != nullptr);
            QVERIFY(dialog.windowTitle().endsWith(u"Pasted data"_s));
            QVERIFY(!dialog.findChild<QComboBox *>(u"lookEncoding"_s)->isVisible()); // it has none
            auto *one = dialog.findChild<QComboBox *>(u"lookOne"_s);
            for (int i = 0; i < down; ++i)
                QTest::keyClick(one, Qt::Key_Down);
            QCOMPARE(dialog.findChild<QLabel *>(u"lookState"_s)->text(), state);
            dialog.findChild<QPushButton *>(u"lookOpen"_s)->click();
        };
    };
    Answers answers(
        {choose(u"4 points with 1 input."_s, 1), choose(u"4 points with 1 input."_s, 1)});
    w.press(Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(w.run().data().labels()[1], u"u"_s);
    copy(u"something else"_s);
    QVERIFY(w.activate());
    w.press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(w.run().data().labels()[1], u"v"_s);
    QVERIFY(answers.areAllGiven());
}

/// In a field the key pastes what it always does.
void tst_DataAgain::pastesIntoFields()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    w.type(u"Learning rate η"_s, u"½"_s); // from the clipboard
    QCOMPARE(w.field(u"Learning rate η"_s)->text(), u"½"_s);
    copy(u"1\t0\n0\t1\n"_s);
    w.press(Qt::Key_A, Qt::ControlModifier);
    w.press(Qt::Key_V, Qt::ControlModifier);
    QCoreApplication::processEvents();
    QCOMPARE(w.run().data(), gateDataset(AndGate));
    QVERIFY(w.field(u"Learning rate η"_s)->text().startsWith(u'1'));
}

void tst_DataAgain::classifiesRows()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    open(w, written(m_folder, u"learnt.csv"_s, points));
    for (int i = 0; i < 40; ++i)
        w.press(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(w.run().predictor()->countRight(w.run().data()), 3);
    const QString rows = written(m_folder, u"new.csv"_s, "b,a,t\n6,4,\n1,1,no\n0,2.50,\n");
    const QString saved = m_folder.filePath(u"said.csv"_s);
    {
        Answers answers({Answers::file(rows), Answers::file(saved)});
        w.choose(u"&Classify rows of a file…"_s);
        QTRY_VERIFY(answers.areAllGiven());
    }
    QTRY_VERIFY(w.says(u"Saved said.csv with 2 classified rows"_s));
    QVERIFY(w.says(u"With the weights of step %1: all 3 observations of the data are right."_s.arg(
        w.run().position())));
    // The cells as they stand in the file.
    const QByteArray learnt("b,a,t\n6,4,yes\n0,2.50,no\n");
    QCOMPARE(contentOf(saved), learnt);
    // Weights that have not learnt the data are used only if a person wants them.
    w.actions().restart()->trigger();
    QCOMPARE(w.run().position(), 0);
    for (const QMessageBox::StandardButton button : {QMessageBox::Cancel, QMessageBox::Yes}) {
        QString asked;
        QList<Answers::Answer> all{Answers::file(rows), Answers::press(button, &asked)};
        if (button == QMessageBox::Yes)
            all += Answers::file(m_folder.filePath(u"unlearnt.csv"_s));
        Answers answers(all);
        w.choose(u"&Classify rows of a file…"_s);
        QTRY_VERIFY(answers.areAllGiven());
        QVERIFY2(asked.contains(u"the start, before any step: 2 of the 3 observations of"_s),
                 qPrintable(asked));
    }
    QTRY_VERIFY(w.says(u"Saved unlearnt.csv with 2 classified rows"_s));
    QVERIFY(contentOf(m_folder.filePath(u"unlearnt.csv"_s)) != learnt);
    // Where all rows have a class there is nothing to say.
    QString words;
    Answers refused({Answers::file(written(m_folder, u"all.csv"_s, points)),
                     Answers::press(QMessageBox::Ok, &words)});
    w.choose(u"&Classify rows of a file…"_s);
    QTRY_VERIFY(refused.areAllGiven());
    QVERIFY2(words.contains(u"all.csv has no row without a class"_s), qPrintable(words));
}

/// What is learnt slowly because of far sizes is offered to be scaled, by one key or button, and
/// that can be taken back.
void tst_DataAgain::evensOut()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    QVERIFY(!w.action(u"&Even out the inputs"_s)->isEnabled()); // of a gate
    open(w, written(m_folder, u"far.csv"_s, farRows()));
    const Dataset before = w.run().data();
    for (int i = 0; i < 12; ++i)
        w.press(Qt::Key_Right, Qt::ShiftModifier);
    const QString offer = u"mistakes are possible; with the inputs evened out at most "_s;
    QTRY_VERIFY(w.label("verdictOutlook").contains(offer));
    w.press(Qt::Key_E);
    QTRY_COMPARE(w.run().data().origin()->choices.scale, CsvScale::Standard);
    QCOMPARE(w.run().data(), scaledData(before, CsvScale::Standard).value());
    QVERIFY(!w.action(u"&Even out the inputs"_s)->isEnabled());
    for (int i = 0; i < 12; ++i)
        w.press(Qt::Key_Right, Qt::ShiftModifier);
    QTRY_VERIFY(!w.label("verdictOutlook").contains(offer));
    w.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(w.run().data(), before);
    // The proof that a line does it has a door to it.
    w.press(Qt::Key_W);
    auto *door = w.button(u"Even out the inputs"_s);
    QVERIFY(door != nullptr);
    QTRY_VERIFY(door->isVisible());
    w.click(door);
    QTRY_VERIFY(!w.run().data().origin()->scales.empty());
    QTRY_VERIFY(!door->isVisible());
    // The file read again gives the same.
    w.press(Qt::Key_R, Qt::ControlModifier);
    QTRY_VERIFY(w.says(u"far.csv is as it was"_s));
}

void tst_DataAgain::unscales()
{
    const std::vector<Decimal> values{Decimal(27),     Decimal(44'000), Decimal(19),
                                      Decimal(40'000), Decimal(10),     Decimal(34'000)};
    const Dataset plain(u"far"_s, {u"days"_s, u"income"_s}, values, {1, 1, 0});
    for (const CsvScale scale : {CsvScale::Standard, CsvScale::Range}) {
        const Dataset scaled = scaledData(plain, scale).value();
        for (int row = 0; row < 3; ++row) {
            for (int input = 0; input < 2; ++input) {
                const auto place = static_cast<std::size_t>(input);
                QCOMPARE(unscaled(scaled.inputs(row)[place], scaled.origin()->scales[place]),
                         plain.inputs(row)[place]);
            }
        }
    }
    Run run;
    run.start(withFeatures(scaledData(plain, CsvScale::Range).value(), {{0, 1}}), Settings());
    const QStringList lines = describePoint(run, 1, nullptr);
    QCOMPARE(lines[1], u"days (x₁) = 0.5294 (≈ 19 unscaled)"_s);
    QCOMPARE(lines[2], u"income (x₂) = 0.6 (≈ 40000 unscaled)"_s);
    QVERIFY(!lines[3].contains(u"unscaled"_s)); // a product
}

FRONTERA_WINDOW_TEST(tst_DataAgain)
#include "tst_data_again.moc"

// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/gates.h"
#include "tests/files.h"
#include "tests/ui/isolated_main.h"
#include "tests/ui/shown_window.h"
#include "ui/slides/picture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QImageReader>
#include <QLineEdit>
#include <QMessageBox>
#include <QProgressDialog>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>
#include <functional>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

/// The dialog as a person finds it.
struct Dialog
{
    QDialog *dialog;

    [[nodiscard]] QLineEdit *path() const
    {
        return dialog->findChild<QLineEdit *>(u"picturePath"_s);
    }
    [[nodiscard]] QLabel *problem() const
    {
        return dialog->findChild<QLabel *>(u"pictureProblem"_s);
    }
    void name(const QString &file) const
    {
        path()->setFocus();
        path()->selectAll();
        QTest::keyClicks(path(), file);
    }
    void press(QDialogButtonBox::StandardButton button) const
    {
        QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(button), Qt::LeftButton);
    }
    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return dialog->findChild<Widget *>(name);
    }
    void save() const { press(QDialogButtonBox::Save); }
};

} // namespace

class tst_PictureDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }
    void saves_data();
    void saves();
    void nameAndFormatFollowEachOther();
    void viewFollowsTheWindow();
    void unwritable_data();
    void unwritable();
    void tooLarge();
    void asksBeforeReplacing_data();
    void asksBeforeReplacing();
    void cancels();
    void savesEveryStep_data();
    void savesEveryStep();
    void stopsInTheMiddle();
    void everyStepWhereItDiffers();
    void namesWithoutEnding();
    void choicesAreRemembered();
    void centimetres();
    void previewFollows();
    void labelsHaveRoom_data();
    void labelsHaveRoom();
    void documents_data();
    void documents();
    void tooManyPages();

private:
    /// Opens the dialog by its key, and lets `act` do what a person would.
    void open(ShownWindow &w, const std::function<void(const Dialog &)> &act,
              Qt::Key key = Qt::Key_E, Qt::KeyboardModifiers modifiers = Qt::ControlModifier);

    QTemporaryDir m_folder;
};

void tst_PictureDialog::open(ShownWindow &w, const std::function<void(const Dialog &)> &act,
                             Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    w.window.activateWindow(); // without a window manager nobody else does after a dialog
    QVERIFY(QTest::qWaitForWindowActive(&w.window));
    bool acted = false;
    QTimer finder;
    connect(&finder, &QTimer::timeout, this, [&] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (dialog == nullptr)
            return;
        finder.stop();
        acted = true;
        act({dialog});
        if (dialog->isVisible())
            dialog->reject();
    });
    finder.start(20);
    w.press(key, modifiers);
    QVERIFY(acted);
}

void tst_PictureDialog::saves_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("png") << u".png"_s << QByteArray("\x89PNG\r\n");
    QTest::newRow("svg") << u".svg"_s << QByteArray("<?xml");
    QTest::newRow("pdf") << u".pdf"_s << QByteArray("%PDF-1.");
    QTest::newRow("capitals") << u".PNG"_s << QByteArray("\x89PNG\r\n");
}

void tst_PictureDialog::saves()
{
    QFETCH(QString, ending);
    QFETCH(QByteArray, begin);
    ShownWindow w;
    w.pressTimes(Qt::Key_Right, 5);
    const QString path = m_folder.filePath(u"picture with a space"_s + ending);
    open(w, [&](const Dialog &dialog) {
        dialog.name(path);
        dialog.save();
        QVERIFY2(!dialog.dialog->isVisible(), qPrintable(dialog.problem()->text()));
    });
    const QByteArray content = contentOf(path);
    QVERIFY(content.startsWith(begin));
    if (ending.toLower() == u".png"_s)
        QCOMPARE(QImage::fromData(content).size(), QSize(2560, 1440));
    if (ending == u".svg"_s) {
        QVERIFY(content.contains("<text"));
        QVERIFY(content.contains("Epoch 2, step 5: "));
    }
    QCOMPARE(w.position(), 5);
    // The next picture is suggested in the same folder.
    open(w, [&](const Dialog &dialog) {
        QCOMPARE(dialog.path()->text(), m_folder.filePath(u"and-5"_s + ending.toLower()));
    });
}

void tst_PictureDialog::nameAndFormatFollowEachOther()
{
    ShownWindow w;
    open(w, [&](const Dialog &dialog) {
        auto *format = dialog.dialog->findChild<QComboBox *>(u"pictureFormat"_s);
        dialog.name(m_folder.filePath(u"a.pdf"_s));
        QCOMPARE(format->currentText(), u"PDF"_s);
        format->setCurrentIndex(1);
        QCOMPARE(dialog.path()->text(), m_folder.filePath(u"a.svg"_s));
        // Without an ending the format's is added.
        dialog.name(m_folder.filePath(u"plain"_s));
        dialog.save();
    });
    QVERIFY(contentOf(m_folder.filePath(u"plain.svg"_s)).startsWith("<?xml"));
}

/// What the window shows is what is suggested; another view has another name, unless the person has
/// named the file.
void tst_PictureDialog::viewFollowsTheWindow()
{
    ShownWindow w;
    const auto fileName = [](const Dialog &dialog) {
        return QFileInfo(dialog.path()->text()).fileName();
    };
    open(w, [&](const Dialog &dialog) {
        auto *view = dialog.dialog->findChild<QComboBox *>(u"pictureView"_s);
        QCOMPARE(view->currentText(), u"Observations and line"_s);
        QCOMPARE(fileName(dialog), u"and-0.png"_s);
        view->setCurrentIndex(5);
        QCOMPARE(fileName(dialog), u"gates.png"_s);
        dialog.name(m_folder.filePath(u"mine.svg"_s));
        view->setCurrentIndex(1);
        QCOMPARE(fileName(dialog), u"mine.svg"_s);
        dialog.save();
    });
    QVERIFY(contentOf(m_folder.filePath(u"mine.svg"_s)).contains("The widest street for AND"));
    w.click(u"Why?"_s);
    open(w, [&](const Dialog &dialog) {
        QCOMPARE(dialog.dialog->findChild<QComboBox *>(u"pictureView"_s)->currentText(), u"Why?"_s);
    });
    w.click(u"Why?"_s);
}

void tst_PictureDialog::unwritable_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("sentence"); // %1: the folder
    QTest::newRow("missing folder")
        << u"missing/and.png"_s
        << u"✗ %1/missing/and.png was not written: the folder %1/missing does not exist; "
           "make it or choose another."_s;
    QTest::newRow("folder") << u"folder.png"_s
                            << u"✗ %1/folder.png was not written: it is a folder; "
                               "give the name of a file."_s;
    QTest::newRow("file as folder") << u"file.txt/and.png"_s << QString();
    QTest::newRow("folder's name")
        << u"folder.png/"_s << u"✗ No file is named. Enter a name, such as xor.png."_s;
}

void tst_PictureDialog::unwritable()
{
    QFETCH(QString, name);
    QFETCH(QString, sentence);
    QVERIFY(QDir(m_folder.path()).mkpath(u"folder.png"_s));
    fill(m_folder.filePath(u"file.txt"_s), "as it was");
    ShownWindow w;
    open(w, [&](const Dialog &dialog) {
        dialog.name(m_folder.filePath(name));
        dialog.save();
        QVERIFY(dialog.dialog->isVisible());
        QVERIFY(dialog.problem()->isVisible());
        if (sentence.isEmpty())
            QVERIFY(dialog.problem()->text().contains(name));
        else
            QCOMPARE(dialog.problem()->text(),
                     sentence.contains(u"%1"_s) ? sentence.arg(m_folder.path()) : sentence);
        // Another name is written at once.
        dialog.name(m_folder.filePath(u"second try.png"_s));
        QVERIFY(!dialog.problem()->isVisible());
        dialog.save();
        QVERIFY(!dialog.dialog->isVisible());
    });
    QCOMPARE(contentOf(m_folder.filePath(u"file.txt"_s)), "as it was");
    QVERIFY(QFile::remove(m_folder.filePath(u"second try.png"_s)));
}

/// What would take gigabytes is refused before it is drawn, and a smaller one is saved at once.
void tst_PictureDialog::tooLarge()
{
    const QString path = m_folder.filePath(u"large.gif"_s);
    ShownWindow w;
    open(w, [&](const Dialog &dialog) {
        auto *scale = dialog.dialog->findChild<QSpinBox *>(u"pictureScale"_s);
        dialog.name(path);
        scale->setValue(5);
        dialog.save();
        QVERIFY(dialog.dialog->isVisible());
        QVERIFY(dialog.problem()->isVisible());
        QVERIFY2(dialog.problem()->text().contains(
                     u"An animation (GIF) of 6400 × 3600 pixels would take too much memory"_s),
                 qPrintable(dialog.problem()->text()));
        QVERIFY(!QFile::exists(path));
        scale->setValue(1);
        dialog.save();
        QVERIFY(!dialog.dialog->isVisible());
    });
    QVERIFY(QFile::remove(path));
}

void tst_PictureDialog::asksBeforeReplacing_data()
{
    QTest::addColumn<QMessageBox::StandardButton>("answer");
    QTest::newRow("yes") << QMessageBox::Yes;
    QTest::newRow("no") << QMessageBox::Cancel;
}

void tst_PictureDialog::asksBeforeReplacing()
{
    QFETCH(QMessageBox::StandardButton, answer);
    const QString path = m_folder.filePath(u"old.png"_s);
    fill(path, "old");
    QString asked;
    ShownWindow w;
    open(w, [&](const Dialog &dialog) {
        dialog.name(path);
        QTimer finder;
        connect(&finder, &QTimer::timeout, this, [&] {
            auto *question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            if (question == nullptr)
                return;
            finder.stop();
            asked = question->text() + u' ' + question->informativeText();
            QTest::mouseClick(question->button(answer), Qt::LeftButton);
        });
        finder.start(20);
        dialog.save();
        QCOMPARE(dialog.dialog->isVisible(), answer == QMessageBox::Cancel);
    });
    QCOMPARE(asked, u"Replace old.png? There is such a file already: "_s + path);
    QCOMPARE(contentOf(path) == "old", answer == QMessageBox::Cancel);
}

void tst_PictureDialog::cancels()
{
    ShownWindow w;
    const QString path = m_folder.filePath(u"never.png"_s);
    open(w, [&](const Dialog &dialog) {
        dialog.name(path);
        dialog.press(QDialogButtonBox::Cancel);
        QVERIFY(!dialog.dialog->isVisible());
    });
    QVERIFY(!QFile::exists(path));
}

void tst_PictureDialog::savesEveryStep_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QStringList>("files");
    QTest::newRow("gif") << 3 << QStringList{u"run.gif"_s};
    QTest::newRow("pages") << 2 << QStringList{u"run.pdf"_s};
    QTest::newRow("files") << 0
                           << QStringList{u"run-002.png"_s, u"run-003.png"_s, u"run-004.png"_s};
}

/// Steps 2, 3 and 4, in one file or in three; the run in the window stays where it is.
void tst_PictureDialog::savesEveryStep()
{
    QFETCH(int, format);
    QFETCH(QStringList, files);
    ShownWindow w;
    w.choose(u"XOR"_s);
    w.pressTimes(Qt::Key_Right, 6);
    QTemporaryDir folder;
    open(w, [&](const Dialog &dialog) {
        dialog.find<QComboBox>(u"pictureFormat"_s)->setCurrentIndex(format);
        if (format != 3)
            dialog.find<QCheckBox>(u"pictureEveryStep"_s)->click();
        QCOMPARE(dialog.find<QSpinBox>(u"pictureTo"_s)->value(), 6);
        dialog.find<QSpinBox>(u"pictureTo"_s)->setValue(4);
        dialog.find<QSpinBox>(u"pictureFrom"_s)->setValue(2);
        dialog.find<QSpinBox>(u"pictureScale"_s)->setValue(1);
        dialog.name(folder.filePath(u"run"_s));
        dialog.save();
        QVERIFY2(!dialog.dialog->isVisible(), qPrintable(dialog.problem()->text()));
    });
    QCOMPARE(w.position(), 6);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             files);
    const QByteArray content = contentOf(folder.filePath(files.front()));
    if (format == 3)
        QVERIFY(content.startsWith("GIF89a") && content.count("\x21\xf9\x04") == 3);
    if (format == 2)
        QVERIFY(content.startsWith("%PDF") && content.contains("/Count 3"));
    if (format != 0)
        return;
    Run run;
    run.start(w.run().data(), w.run().settings());
    for (int step = 0; step < 2; ++step)
        run.forward();
    Look look;
    look.theme = ThemeChoice::System;
    // Letters may be drawn a fraction of a pixel beside where they were the last time.
    const QImage shown = QImage::fromData(content);
    const QImage expected = QImage::fromData(renderPicture(run, Shown(), look));
    QCOMPARE(shown.size(), expected.size());
    int others = 0;
    for (int y = 0; y < shown.height(); ++y) {
        for (int x = 0; x < shown.width(); ++x)
            others += shown.pixel(x, y) != expected.pixel(x, y) ? 1 : 0;
    }
    QVERIFY2(others < shown.width() * shown.height() / 500, qPrintable(QString::number(others)));
}

/// Stopped, it leaves nothing behind, and the old file as it was.
void tst_PictureDialog::stopsInTheMiddle()
{
    ShownWindow w;
    w.choose(u"XOR"_s);
    for (int i = 0; i < 40; ++i)
        w.press(Qt::Key_Right, Qt::ShiftModifier);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"run.gif"_s);
    fill(path, "old");
    open(w, [&](const Dialog &dialog) {
        dialog.find<QComboBox>(u"pictureFormat"_s)->setCurrentIndex(3);
        dialog.name(path);
        bool isStopped = false;
        QTimer helper;
        connect(&helper, &QTimer::timeout, this, [&] {
            auto *modal = QApplication::activeModalWidget();
            if (auto *question = qobject_cast<QMessageBox *>(modal))
                QTest::mouseClick(question->button(QMessageBox::Yes), Qt::LeftButton);
            else if (auto *progress = qobject_cast<QProgressDialog *>(modal)) {
                isStopped = progress->value() < progress->maximum();
                QTest::mouseClick(progress->findChild<QPushButton *>(), Qt::LeftButton);
            }
        });
        helper.start(5);
        dialog.save();
        helper.stop();
        QVERIFY(isStopped);
        QVERIFY(dialog.dialog->isVisible());
        QVERIFY(!dialog.problem()->isVisible());
    });
    QCOMPARE(contentOf(path), "old");
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList(u"run.gif"_s));
}

/// An animation has every step, and says so; what is the same at each step has one picture. What a
/// person chose comes back.
void tst_PictureDialog::everyStepWhereItDiffers()
{
    ShownWindow w;
    w.choose(u"XOR"_s);
    w.pressTimes(Qt::Key_Right, 5);
    const auto every = [](const Dialog &dialog) {
        return dialog.find<QCheckBox>(u"pictureEveryStep"_s);
    };
    open(w, [&](const Dialog &dialog) {
        auto *format = dialog.find<QComboBox>(u"pictureFormat"_s);
        QVERIFY(every(dialog)->isEnabled() && !every(dialog)->isChecked());
        format->setCurrentIndex(3);
        QVERIFY(!every(dialog)->isEnabled() && every(dialog)->isChecked());
        QVERIFY(!every(dialog)->toolTip().isEmpty());
        dialog.find<QSpinBox>(u"pictureTo"_s)->setValue(1);
        dialog.find<QSpinBox>(u"pictureDelay"_s)->setValue(300);
        dialog.name(m_folder.filePath(u"every.gif"_s));
        dialog.save();
        QVERIFY(!dialog.dialog->isVisible());
    });
    QVERIFY(QFile::remove(m_folder.filePath(u"every.gif"_s)));
    open(w, [&](const Dialog &dialog) {
        auto *format = dialog.find<QComboBox>(u"pictureFormat"_s);
        auto *view = dialog.find<QComboBox>(u"pictureView"_s);
        QCOMPARE(format->currentIndex(), 3);
        QCOMPARE(dialog.find<QSpinBox>(u"pictureDelay"_s)->value(), 300);
        format->setCurrentIndex(0);
        QVERIFY(every(dialog)->isEnabled() && !every(dialog)->isChecked());
        every(dialog)->click();
        view->setCurrentIndex(view->findData(u"why"_s));
        QVERIFY(!every(dialog)->isEnabled() && !every(dialog)->isChecked());
        QCOMPARE(every(dialog)->toolTip(), u"This picture is the same at every step"_s);
        dialog.find<QCheckBox>(u"pictureTable"_s)->click();
        QVERIFY(every(dialog)->isEnabled() && every(dialog)->isChecked());
        dialog.find<QCheckBox>(u"pictureTable"_s)->click();
        view->setCurrentIndex(0);
        QVERIFY(every(dialog)->isEnabled() && every(dialog)->isChecked());
    });
    // Where a line does it, the proof counts the mistakes so far.
    w.choose(u"AND"_s);
    open(w, [&](const Dialog &dialog) {
        auto *view = dialog.find<QComboBox>(u"pictureView"_s);
        dialog.find<QComboBox>(u"pictureFormat"_s)->setCurrentIndex(0);
        view->setCurrentIndex(view->findData(u"why"_s));
        QVERIFY(every(dialog)->isEnabled() && every(dialog)->toolTip().isEmpty());
    });
}

/// Data that were read from a file have its name, whose ending is not that of other files.
void tst_PictureDialog::namesWithoutEnding()
{
    ShownWindow w;
    const Dataset gate = gateDataset(XorGate);
    std::vector<Decimal> inputs;
    std::vector<int> targets;
    for (int row = 0; row < gate.observationCount(); ++row) {
        for (const Decimal &input : gate.inputs(row))
            inputs.push_back(input);
        targets.push_back(gate.target(row));
    }
    for (const QString &name : {u"million.csv"_s, u"million.TSV"_s, u"million"_s}) {
        w.window.openRun(Dataset(name, gate.inputNames(), inputs, targets), Settings());
        const auto names = [](const Dialog &dialog) {
            return QFileInfo(dialog.path()->text()).fileName();
        };
        open(w, [&](const Dialog &dialog) { QCOMPARE(names(dialog), u"million-0.png"_s); });
        open(
            w, [&](const Dialog &dialog) { QCOMPARE(names(dialog), u"million-deck.pdf"_s); },
            Qt::Key_D);
    }
}

void tst_PictureDialog::choicesAreRemembered()
{
    ShownWindow w;
    open(w, [&](const Dialog &dialog) {
        dialog.find<QComboBox>(u"pictureTheme"_s)->setCurrentIndex(3);
        dialog.find<QComboBox>(u"picturePreset"_s)->setCurrentIndex(3);
        dialog.find<QSpinBox>(u"pictureText"_s)->setValue(130);
        dialog.find<QCheckBox>(u"pictureTable"_s)->click();
        dialog.find<QCheckBox>(u"pictureTransparent"_s)->click();
        dialog.name(m_folder.filePath(u"remembered.png"_s));
        dialog.save();
    });
    QCOMPARE(QImage::fromData(contentOf(m_folder.filePath(u"remembered.png"_s))).size(),
             QSize(1440, 1440));
    open(w, [&](const Dialog &dialog) {
        QCOMPARE(dialog.find<QComboBox>(u"pictureTheme"_s)->currentIndex(), 3);
        QCOMPARE(dialog.find<QComboBox>(u"picturePreset"_s)->currentIndex(), 3);
        QCOMPARE(dialog.find<QDoubleSpinBox>(u"pictureWidth"_s)->value(), 720.0);
        QCOMPARE(dialog.find<QSpinBox>(u"pictureText"_s)->value(), 130);
        QVERIFY(dialog.find<QCheckBox>(u"pictureTable"_s)->isChecked());
        QVERIFY(dialog.find<QCheckBox>(u"pictureTransparent"_s)->isChecked());
        QVERIFY(!dialog.find<QCheckBox>(u"pictureLegend"_s)->isChecked());
    });
}

/// 12.8 cm are 484 pixels of 1/96 inch, typed with a point or with a comma.
void tst_PictureDialog::centimetres()
{
    for (const QString &typed : {u"12.8"_s, u"12,8"_s}) {
        QSettings().clear();
        ShownWindow w;
        open(w, [&](const Dialog &dialog) {
            auto *unit = dialog.find<QComboBox>(u"pictureUnit"_s);
            auto *width = dialog.find<QDoubleSpinBox>(u"pictureWidth"_s);
            unit->setCurrentIndex(1);
            QCOMPARE(width->value(), 33.87); // 1280 pixels
            QCOMPARE(dialog.find<QComboBox>(u"picturePreset"_s)->currentIndex(), 0);
            width->setFocus();
            width->selectAll();
            QTest::keyClicks(width, typed + u'\t');
            QCOMPARE(dialog.find<QComboBox>(u"picturePreset"_s)->currentText(), u"Custom"_s);
            dialog.name(m_folder.filePath(u"cm.svg"_s));
            dialog.save();
        });
        QVERIFY(contentOf(m_folder.filePath(u"cm.svg"_s)).contains("viewBox=\"0 0 484 720\""));
        QVERIFY(QFile::remove(m_folder.filePath(u"cm.svg"_s)));
    }
}

void tst_PictureDialog::previewFollows()
{
    ShownWindow w;
    open(w, [&](const Dialog &dialog) {
        const auto preview = [&] {
            QCoreApplication::processEvents();
            return dialog.find<QLabel>(u"picturePreview"_s)->pixmap().toImage();
        };
        const QImage first = preview();
        QVERIFY(first.width() > 300);
        QVERIFY(std::abs(first.width() * 9 - first.height() * 16) < 32);
        dialog.find<QComboBox>(u"pictureTheme"_s)->setCurrentIndex(2);
        // Where the last one took long to draw, the next one waits for a pause.
        QTRY_COMPARE(preview().pixelColor(1, 1), darkTheme().card);
        dialog.find<QComboBox>(u"picturePreset"_s)->setCurrentIndex(3);
        QTRY_COMPARE(preview().width(), preview().height());
    });
}

void tst_PictureDialog::documents_data()
{
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<bool>("isAnswers");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("pages");
    const Qt::KeyboardModifiers plain = Qt::ControlModifier;
    QTest::newRow("deck") << plain << false << u"xor-deck.pdf"_s << 7; // title, table, 4, proof
    QTest::newRow("worksheet") << (plain | Qt::ShiftModifier) << false << u"xor-worksheet.pdf"_s
                               << 1;
    QTest::newRow("answers") << (plain | Qt::ShiftModifier) << true << u"xor-answers.pdf"_s << 1;
}

void tst_PictureDialog::documents()
{
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(bool, isAnswers);
    QFETCH(QString, name);
    QFETCH(int, pages);
    ShownWindow w;
    w.choose(u"XOR"_s);
    w.pressTimes(Qt::Key_Right, 2);
    QTemporaryDir folder;
    open(
        w,
        [&](const Dialog &dialog) {
            if (isAnswers)
                dialog.find<QCheckBox>(u"documentAnswers"_s)->click();
            QCOMPARE(QFileInfo(dialog.path()->text()).fileName(), name);
            dialog.find<QSpinBox>(u"documentEpochs"_s)->setValue(1);
            dialog.name(folder.filePath(u"document"_s));
            dialog.save();
            QVERIFY2(!dialog.dialog->isVisible(), qPrintable(dialog.problem()->text()));
        },
        Qt::Key_D, modifiers);
    const QByteArray content = contentOf(folder.filePath(u"document.pdf"_s));
    QVERIFY(content.startsWith("%PDF"));
    QVERIFY(content.contains("/Count " + QByteArray::number(pages)));
    QCOMPARE(w.position(), 2);
}

void tst_PictureDialog::tooManyPages()
{
    ShownWindow w;
    // One that goes round ends there, unless more epochs are asked for.
    w.window.openRun(gateDataset(XorGate), Settings());
    open(
        w,
        [](const Dialog &dialog) {
            const auto *pages = dialog.find<QLabel>(u"documentPages"_s);
            QCOMPARE(pages->text(), u"15"_s);
            dialog.find<QSpinBox>(u"documentEpochs"_s)->setValue(21);
            QVERIFY2(pages->text().startsWith(u"87; "_s), qPrintable(pages->text()));
        },
        Qt::Key_D);
    Settings drawn; // an order in which nothing proves that it goes round
    drawn.order = Order::Shuffled;
    w.window.openRun(gateDataset(XorGate), drawn);
    open(
        w,
        [&](const Dialog &dialog) {
            const auto *pages = dialog.find<QLabel>(u"documentPages"_s);
            QCOMPARE(pages->text(), u"83; with a page for each epoch 23"_s);
            dialog.find<QComboBox>(u"documentPer"_s)->setCurrentIndex(2);
            QCOMPARE(pages->text(), u"23"_s);
            dialog.find<QComboBox>(u"documentPer"_s)->setCurrentIndex(0);
            dialog.find<QSpinBox>(u"documentEpochs"_s)->setValue(300);
            QVERIFY(pages->text().startsWith(u"There would be more than 1000 pages."_s));
            dialog.name(m_folder.filePath(u"long.pdf"_s));
            dialog.save();
            QVERIFY(dialog.dialog->isVisible());
            QCOMPARE(dialog.problem()->text(),
                     u"✗ There would be more than 1000 pages. Choose fewer epochs, or a page for "
                     "each epoch."_s);
        },
        Qt::Key_D);
    QVERIFY(!QFile::exists(m_folder.filePath(u"long.pdf"_s)));
}

void tst_PictureDialog::labelsHaveRoom_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("English") << Language::English;
    QTest::newRow("Spanish") << Language::Spanish;
}

/// A letter that is underlined is drawn for itself, so each label needs as much room as its letters
/// do one by one.
void tst_PictureDialog::labelsHaveRoom()
{
    QFETCH(const Language, language);
    ShownWindow w;
    w.translator.use(language);
    open(w, [](const Dialog &of) {
        int count = 0;
        for (const auto *label : of.dialog->findChildren<QLabel *>()) {
            if (!label->isVisible() || label->buddy() == nullptr)
                continue;
            int letters = 0;
            const QString words = label->text().remove(u'&');
            for (const QChar letter : words)
                letters += label->fontMetrics().horizontalAdvance(letter);
            QVERIFY2(label->width() >= letters, qPrintable(label->text()));
            ++count;
        }
        QVERIFY(count > 7);
    });
    w.translator.use(Language::English);
}

FRONTERA_WINDOW_TEST(tst_PictureDialog)
#include "tst_picture_dialog.moc"

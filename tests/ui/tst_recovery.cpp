// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/gates.h"
#include "core/session/session_file.h"
#include "core/session/state_digest.h"
#include "tests/core/literals.h"
#include "tests/files.h"
#include "tests/thoroughness.h"
#include "tests/ui/answers.h"
#include "tests/ui/isolated_main.h"
#include "tests/ui/shown_window.h"
#include "ui/session/left_over.h"
#include "ui/session/recovery.h"
#include "ui/session/restore_bar.h"
#include "ui/session/session_actions.h"

#include <QDir>
#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

Session gateSession(int gate, qint64 position)
{
    Session session;
    session.data = gateDataset(gate);
    session.settings.weights.resize(2);
    session.settings.rate = number(u"0.3");
    session.position = position;
    session.view.open = {u"why"_s};
    session.view.turn = 3;
    return session;
}

QString inFolder(const QString &name)
{
    return QDir(Autosave::folder()).filePath(name);
}

QStringList files()
{
    return QDir(Autosave::folder()).entryList(QDir::Files, QDir::Name);
}

QStringList sessionFiles()
{
    return QDir(Autosave::folder()).entryList({u"*.frontera"_s}, QDir::Files, QDir::Name);
}

RestoreBar &barOf(ShownWindow &w)
{
    return *w.window.findChild<RestoreBar *>();
}

void pressIn(ShownWindow &w, const QString &words)
{
    for (auto *button : barOf(w).findChildren<QPushButton *>()) {
        if (button->text() == words)
            w.click(button);
    }
}

} // namespace

/// What is kept of a window, and what is offered of one that did not end well.
class tst_Recovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingSetNothingKept();
    void keptWithinTwoSeconds();
    void removedAtTheEnd();
    void offeredAndRestored_data();
    void offeredAndRestored();
    void largeIsReadBesides();
    void endsAfterRestoring();
    void notOverAPresentation();
    void discarded();
    void offerIgnored();
    void newestFirst();
    void otherWindowsAreLeftAlone();
    void cleansTemporaryFiles();
    void laterVersionStays();
    void keptForTheNextStart();
    void restoringAsksFirst();
    void restoredIntoItsFile_data();
    void restoredIntoItsFile();
    void saysWhatAndWhen_data();
    void saysWhatAndWhen();
    void damagedIsSaid();
    void noFolderIsSaid();
};

void tst_Recovery::init()
{
    QSettings().clear();
    QDir(Autosave::folder()).removeRecursively();
    QVERIFY(QDir().mkpath(Autosave::folder()));
}

void tst_Recovery::nothingSetNothingKept()
{
    ShownWindow w;
    QTest::qWait(1'500);
    QCOMPARE(files(), QStringList());
    QVERIFY(!barOf(w).isVisible());
}

void tst_Recovery::keptWithinTwoSeconds()
{
    ShownWindow w;
    QTest::qWait(300);
    const auto isKept = [&w] {
        const QStringList names = sessionFiles();
        return names.size() == 1 &&
               contentOf(inFolder(names.first())) == writeSession(w.window.sessions().session());
    };
    // Of each kind: the data, a setting, the position, what is shown, the run it is compared with.
    const std::function<void()> changes[] = {[&w] { w.press(Qt::Key_3, Qt::ControlModifier); },
                                             [&w] {
                                                 w.enter(u"Learning rate η"_s, u"0.7"_s);
                                                 w.window.centralWidget()->setFocus();
                                             },
                                             [&w] { w.pressTimes(Qt::Key_Right, 3); },
                                             [&w] { w.press(Qt::Key_H); },
                                             [&w] { w.press(Qt::Key_C); }};
    for (const auto &change : changes) {
        QElapsedTimer clock;
        clock.start();
        change();
        QVERIFY(QTest::qWaitFor(isKept, 5'000));
        QVERIFY2(clock.elapsed() <= 2'000, qPrintable(QString::number(clock.elapsed())));
    }
    // As it was at first: nothing is worth keeping.
    w.press(Qt::Key_C);
    w.press(Qt::Key_H);
    w.enter(u"Learning rate η"_s, u"0.1"_s);
    w.press(Qt::Key_1, Qt::ControlModifier);
    QTRY_COMPARE(sessionFiles(), QStringList());
}

void tst_Recovery::removedAtTheEnd()
{
    {
        ShownWindow w;
        w.press(Qt::Key_3, Qt::ControlModifier);
        QTRY_COMPARE(sessionFiles().size(), 1);
        const Answers answers({Answers::press(QMessageBox::Discard)});
        QVERIFY(w.window.close());
    }
    QCOMPARE(files(), QStringList());
}

void tst_Recovery::offeredAndRestored_data()
{
    QTest::addColumn<Session>("session");
    QTest::newRow("a run") << gateSession(XorGate, 9);
    // AND has learnt at its end, and XOR went on alone.
    Session compared = gateSession(AndGate, 0);
    Run run;
    run.start(compared.data, compared.settings);
    run.reach(1'000);
    compared.position = run.length();
    compared.digest = digestOf(run.reading());
    compared.kept = KeptRun{gateDataset(XorGate), compared.settings, true, run.length() + 10};
    QTest::newRow("a comparison of which one went on alone") << compared;
}

void tst_Recovery::offeredAndRestored()
{
    QFETCH(const Session, session);
    fill(inFolder(u"old.frontera"_s), writeSession(session));
    ShownWindow w;
    QTRY_VERIFY(barOf(w).isVisible());
    QVERIFY(w.window.sessions().session().data == gateDataset(AndGate));
    w.press(Qt::Key_Right); // it stops nothing
    QCOMPARE(w.position(), 1);
    pressIn(w, u"Res&tore"_s);
    QVERIFY(!barOf(w).isVisible());
    QVERIFY(w.window.sessions().session() == session);
    QVERIFY(w.window.isWindowModified()); // it is in no file
    // The old file goes once this window's has the same.
    QVERIFY(sessionFiles().contains(u"old.frontera"_s));
    QTRY_VERIFY(!sessionFiles().contains(u"old.frontera"_s));
    const QStringList names = sessionFiles();
    QCOMPARE(names.size(), 1);
    QCOMPARE(contentOf(inFolder(names.first())), writeSession(session));
}

/// The window is there while a large state is read, and may be closed meanwhile.
void tst_Recovery::largeIsReadBesides()
{
    const int rows = rounds(200'000);
    std::vector<Decimal> values;
    std::vector<int> classes;
    for (int row = 0; row < rows; ++row) {
        values.push_back(Decimal(row));
        values.push_back(Decimal(row % 7));
        classes.push_back(row % 2);
    }
    Session session = gateSession(AndGate, 0);
    session.data = Dataset(u"large"_s, {u"a"_s, u"b"_s}, std::move(values), std::move(classes),
                           {u"0"_s, u"1"_s});
    fill(inFolder(u"old.frontera"_s), writeSession(session));
    for (const bool isAwaited : {false, true}) {
        ShownWindow w;
        QVERIFY(w.isActive);
        QVERIFY(!barOf(w).isVisible());
        w.press(Qt::Key_Right);
        QCOMPARE(w.position(), 1);
        if (isAwaited)
            QTRY_VERIFY_WITH_TIMEOUT(barOf(w).isVisible(), 60'000);
    }
    QVERIFY(QFile::exists(inFolder(u"old.frontera"_s)));
}

/// What was restored is kept once more, or gone, according to how the program ends just then.
void tst_Recovery::endsAfterRestoring()
{
    const Session session = gateSession(XorGate, 9);
    fill(inFolder(u"old.frontera"_s), writeSession(session));
    {
        ShownWindow w;
        QTRY_VERIFY(barOf(w).isVisible());
        pressIn(w, u"Res&tore"_s);
        w.window.recovery().keepForNextStart();
    }
    QCOMPARE(sessionFiles().size(), 1);
    QVERIFY(sessionFiles().first() != u"old.frontera");
    {
        ShownWindow w;
        QTRY_VERIFY(barOf(w).isVisible());
        pressIn(w, u"Res&tore"_s);
        QVERIFY(w.window.sessions().session() == session);
        const Answers answers({Answers::press(QMessageBox::Discard)});
        QVERIFY(w.window.close());
    }
    QCOMPARE(files(), QStringList());
}

void tst_Recovery::notOverAPresentation()
{
    fill(inFolder(u"old.frontera"_s), writeSession(gateSession(XorGate, 9)));
    ShownWindow w;
    QTRY_VERIFY(barOf(w).isVisible());
    w.press(Qt::Key_F5);
    QVERIFY(!barOf(w).isVisible());
    w.press(Qt::Key_Escape);
    QVERIFY(barOf(w).isVisible());
    pressIn(w, u"Disc&ard"_s);
    w.press(Qt::Key_F5);
    w.press(Qt::Key_Escape);
    QVERIFY(!barOf(w).isVisible());
}

void tst_Recovery::discarded()
{
    fill(inFolder(u"old.frontera"_s), writeSession(gateSession(XorGate, 9)));
    ShownWindow w;
    QTRY_VERIFY(barOf(w).isVisible());
    pressIn(w, u"Disc&ard"_s);
    QVERIFY(!barOf(w).isVisible());
    QCOMPARE(files(), QStringList());
    QVERIFY(w.run().data() == gateDataset(AndGate));
}

void tst_Recovery::offerIgnored()
{
    fill(inFolder(u"old.frontera"_s), writeSession(gateSession(XorGate, 9)));
    for (int start = 0; start < 2; ++start) {
        ShownWindow w;
        QTRY_VERIFY(barOf(w).isVisible());
    }
    QCOMPARE(files(), QStringList{u"old.frontera"_s});
}

void tst_Recovery::newestFirst()
{
    const std::pair<QString, Gate> windows[] = {
        {u"a"_s, OrGate}, {u"b"_s, XorGate}, {u"c"_s, AndGate}};
    for (const auto &[name, gate] : windows) {
        const QString path = inFolder(name + u".frontera"_s);
        fill(path, writeSession(gateSession(gate, 1)));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const int age = name == u"b" ? 10 : 1'000;
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-age),
                                 QFileDevice::FileModificationTime));
    }
    const auto newest = LeftOver::find(Autosave::folder());
    QVERIFY(newest != nullptr);
    QVERIFY(newest->session().data == gateDataset(XorGate));
    // The next one for the next window.
    const auto next = LeftOver::find(Autosave::folder());
    QVERIFY(next != nullptr);
    QVERIFY(!(next->session().data == gateDataset(XorGate)));
}

void tst_Recovery::otherWindowsAreLeftAlone()
{
    ShownWindow first;
    first.press(Qt::Key_3, Qt::ControlModifier);
    QTRY_COMPARE(sessionFiles().size(), 1);
    ShownWindow second;
    QTest::qWait(200);
    QVERIFY(!barOf(second).isVisible());
    second.press(Qt::Key_2, Qt::ControlModifier);
    QTRY_COMPARE(sessionFiles().size(), 2);
    QVERIFY(LeftOver::find(Autosave::folder()) == nullptr);
    QCOMPARE(sessionFiles().size(), 2);
}

void tst_Recovery::cleansTemporaryFiles()
{
    fill(inFolder(u"old.frontera"_s), writeSession(gateSession(XorGate, 9)));
    fill(inFolder(u"old.frontera.Ab12Cd"_s), "half");
    fill(inFolder(u"other.frontera.Ab12Cd"_s), "half");
    ShownWindow alive;
    alive.press(Qt::Key_3, Qt::ControlModifier);
    QTRY_COMPARE(sessionFiles().size(), 2);
    const QString own =
        sessionFiles()[0] == u"old.frontera" ? sessionFiles()[1] : sessionFiles()[0];
    fill(inFolder(own + u".Ab12Cd"_s), "being written");
    const auto found = LeftOver::find(Autosave::folder());
    QVERIFY(!QFile::exists(inFolder(u"other.frontera.Ab12Cd"_s)));
    QVERIFY(!QFile::exists(inFolder(u"old.frontera.Ab12Cd"_s)));
    QVERIFY(QFile::exists(inFolder(own + u".Ab12Cd"_s)));
}

void tst_Recovery::laterVersionStays()
{
    const QByteArray later =
        writeSession(gateSession(XorGate, 9)).replace("\"version\": 1", "\"version\": 3");
    fill(inFolder(u"old.frontera"_s), later);
    {
        const auto found = LeftOver::find(Autosave::folder());
        QVERIFY(found != nullptr && found->problem() != nullptr);
        QCOMPARE(found->problem()->problem, SessionProblem::LaterVersion);
    }
    QCOMPARE(contentOf(inFolder(u"old.frontera"_s)), later);
    // What can be read comes first, though it is older.
    fill(inFolder(u"a.frontera"_s), writeSession(gateSession(OrGate, 1)));
    QFile older(inFolder(u"a.frontera"_s));
    QVERIFY(older.open(QIODevice::ReadWrite));
    QVERIFY(older.setFileTime(QDateTime::currentDateTime().addDays(-1),
                              QFileDevice::FileModificationTime));
    const auto found = LeftOver::find(Autosave::folder());
    QVERIFY(found != nullptr && found->problem() == nullptr);
    QVERIFY(found->session().data == gateDataset(OrGate));
}

void tst_Recovery::keptForTheNextStart()
{
    Session session;
    {
        ShownWindow w;
        w.press(Qt::Key_3, Qt::ControlModifier);
        w.pressTimes(Qt::Key_Right, 4);
        session = w.window.sessions().session();
        w.window.recovery().keepForNextStart();
    }
    const auto found = LeftOver::find(Autosave::folder());
    QVERIFY(found != nullptr);
    QVERIFY(found->session() == session);
    found->discard();
    {
        ShownWindow w;
        w.window.recovery().keepForNextStart(); // of nothing
    }
    QCOMPARE(sessionFiles(), QStringList());
}

void tst_Recovery::restoringAsksFirst()
{
    fill(inFolder(u"old.frontera"_s), writeSession(gateSession(XorGate, 9)));
    ShownWindow w;
    QTRY_VERIFY(barOf(w).isVisible());
    w.press(Qt::Key_2, Qt::ControlModifier);
    w.enter(u"Learning rate η"_s, u"0.2"_s);
    {
        const Answers answers({Answers::press(QMessageBox::Cancel)});
        pressIn(w, u"Res&tore"_s);
        QVERIFY(answers.areAllGiven());
    }
    QVERIFY(barOf(w).isVisible());
    QVERIFY(w.run().data() == gateDataset(OrGate));
    const Answers answers({Answers::press(QMessageBox::Discard)});
    pressIn(w, u"Res&tore"_s);
    QVERIFY(answers.areAllGiven());
    QVERIFY(w.run().data() == gateDataset(XorGate));
}

void tst_Recovery::restoredIntoItsFile_data()
{
    QTest::addColumn<int>("gateInFile");
    QTest::addColumn<bool>("isOtherFile");
    QTest::addColumn<bool>("isChanged");
    QTest::newRow("nothing was changed") << int(XorGate) << false << false;
    QTest::newRow("changes were not saved") << int(AndGate) << false << true;
    QTest::newRow("the file is another one by now") << int(XorGate) << true << true;
}

/// What was open from a file comes back with its name, and is changed where it differs from it.
void tst_Recovery::restoredIntoItsFile()
{
    QFETCH(const int, gateInFile);
    QFETCH(const bool, isOtherFile);
    QFETCH(const bool, isChanged);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"lesson.frontera"_s);
    Session saved = gateSession(gateInFile, 2);
    fill(file, writeSession(saved));
    {
        ShownWindow w;
        w.window.sessions().show({saved, file, markOf(file)});
        if (gateInFile != XorGate)
            w.press(Qt::Key_3, Qt::ControlModifier);
        w.pressTimes(Qt::Key_Right, 3);
        w.window.recovery().keepForNextStart();
    }
    if (isOtherFile)
        fill(file, writeSession(gateSession(OrGate, 0)));
    ShownWindow w;
    QTRY_VERIFY(barOf(w).isVisible());
    pressIn(w, u"Res&tore"_s);
    QCOMPARE(w.window.windowTitle(), u"lesson.frontera[*] – XOR – Frontera"_s);
    QCOMPARE(w.window.isWindowModified(), isChanged);
    QVERIFY(w.run().data() == gateDataset(XorGate));
    QCOMPARE(w.window.sessions().open().path, file);
    // Saving goes to the file, and asks only where it is another one.
    QList<Answers::Answer> expected;
    if (isOtherFile)
        expected += Answers::press(QMessageBox::Cancel);
    const Answers answers(expected);
    w.window.activateWindow(); // which no window manager does here after a dialog of progress
    QTRY_VERIFY(w.window.isActiveWindow());
    w.press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(answers.areAllGiven());
    const auto now = readSessionFile(file);
    QVERIFY(std::get<Session>(now).data == gateDataset(isOtherFile ? OrGate : XorGate));
}

void tst_Recovery::saysWhatAndWhen_data()
{
    QTest::addColumn<bool>("wasAsked");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("words");
    QTest::newRow("killed, no file")
        << false << QString()
        << u"Frontera did not end well the last time. Open was: XOR at step 9, not saved as a "
           "session, kept on 2 Jan 2026 03:04:05. Go on there?"_s;
    QTest::newRow("killed") << false << u"/a/b.frontera"_s
                            << u"Frontera did not end well the last time. Open was: b.frontera "
                               "(XOR) at step 9, kept on 2 Jan 2026 03:04:05. Go on there?"_s;
    QTest::newRow("logout") << true << u"/a/b.frontera"_s
                            << u"Frontera was ended from outside, as at a logout. Open was: "
                               "b.frontera (XOR) at step 9, kept on 2 Jan 2026 03:04:05. Go on "
                               "there?"_s;
}

void tst_Recovery::saysWhatAndWhen()
{
    QFETCH(const bool, wasAsked);
    QFETCH(const QString, path);
    QFETCH(const QString, words);
    const QString file = inFolder(u"old.frontera"_s);
    fill(file, writeSession(gateSession(XorGate, 9)));
    QVERIFY(!writeFacts(file, {path, {}, wasAsked}));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadWrite));
    QVERIFY(
        written.setFileTime(QDateTime({2026, 1, 2}, {3, 4, 5}), QFileDevice::FileModificationTime));
    written.close();
    ShownWindow w;
    QTRY_VERIFY(barOf(w).isVisible());
    QCOMPARE(barOf(w).findChild<QLabel *>()->text(), words);
    w.translator.use(Language::Spanish);
    QTRY_VERIFY(barOf(w).findChild<QLabel *>()->text().contains(u"en el paso 9"_s));
    w.translator.use(Language::English);
    QTRY_COMPARE(barOf(w).findChild<QLabel *>()->text(), words);
    pressIn(w, u"Disc&ard"_s);
    QVERIFY2(files().isEmpty(), qPrintable(files().join(u' '))); // the facts went too
}

/// One that cannot be read is said, with its reason, until it is discarded.
void tst_Recovery::damagedIsSaid()
{
    const QString file = inFolder(u"old.frontera"_s);
    fill(file, writeSession(gateSession(XorGate, 9)).left(100));
    for (int start = 0; start < 2; ++start) {
        ShownWindow w;
        QTRY_VERIFY(barOf(w).isVisible());
        QVERIFY(w.says(u"cannot be shown"_s) && w.says(u"old.frontera, byte"_s));
        for (auto *button : barOf(w).findChildren<QPushButton *>())
            QCOMPARE(button->isVisible(), button->text() == u"Disc&ard");
        QVERIFY(QFile::exists(file));
        if (start == 1)
            pressIn(w, u"Disc&ard"_s);
    }
    QCOMPARE(files(), QStringList());
}

/// Where nothing can be kept, that is said, once.
void tst_Recovery::noFolderIsSaid()
{
    QDir(Autosave::folder()).removeRecursively();
    const QString place = Autosave::folder();
    fill(place, {}); // no folder can be made there
    {
        ShownWindow w;
        QTest::qWait(50);
        QVERIFY(!barOf(w).isVisible());
        w.press(Qt::Key_3, Qt::ControlModifier);
        QTRY_VERIFY(barOf(w).isVisible());
        QVERIFY(
            w.says(u"What you do is not kept for the case that Frontera ends badly: "_s + place));
        pressIn(w, u"H&ide"_s);
        QVERIFY(!barOf(w).isVisible());
        const Answers answers({Answers::press(QMessageBox::Discard)});
        w.window.close();
    }
    QVERIFY(QFile::remove(place));
}

FRONTERA_WINDOW_TEST(tst_Recovery)
#include "tst_recovery.moc"

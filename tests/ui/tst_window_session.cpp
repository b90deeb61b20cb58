// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/examples.h"
#include "core/data/gates.h"
#include "core/session/command_line.h"
#include "core/session/session_file.h"
#include "core/session/session_position.h"
#include "core/session/state_digest.h"
#include "tests/core/literals.h"
#include "tests/files.h"
#include "tests/ui/answers.h"
#include "tests/ui/isolated_main.h"
#include "tests/ui/shown_window.h"
#include "ui/base/preferences.h"
#include "ui/session/session_actions.h"
#include "ui/views/compare/compare_view.h"
#include "ui/window/stage.h"

#include <QDir>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

using Button = QMessageBox::StandardButton;

const QString sessionRate = u"Learning rate η"_s;

Session keptSession(int gate, qint64 position)
{
    Session session;
    session.data = gateDataset(gate);
    session.settings.weights.resize(2);
    session.position = position;
    return session;
}

/// Presses a button of a question by its words.
Answers::Answer pressWords(const QString &words)
{
    return [words](QDialog &dialog) {
        for (auto *button : dialog.findChildren<QPushButton *>()) {
            if (button->text() == words)
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        dialog.reject();
    };
}

/// A window with XOR at step 7, a rate of 0.3, the proof and the history.
class XorWindow : public ShownWindow
{
public:
    XorWindow()
    {
        press(Qt::Key_3, Qt::ControlModifier);
        enter(sessionRate, u"0.3"_s);
        press(Qt::Key_Escape);
        window.centralWidget()->setFocus();
        pressTimes(Qt::Key_Right, 7);
        press(Qt::Key_W);
        press(Qt::Key_H);
        QCoreApplication::processEvents();
    }
};

} // namespace

/// Sessions in the window, by its keys and menus.
class tst_WindowSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void savesAndOpens();
    void planeAndCamera();
    void keepsTheComparison();
    void keptRunThatWentOnAlone();
    void comparisonBehindAPanel();
    void firstVersionEndsAComparison();
    void otherStateIsTold_data();
    void otherStateIsTold();
    void whatIsAChange();
    void fileAndMark();
    void asksBeforeClosing_data();
    void asksBeforeClosing();
    void doesNotAskForWhatIsAtHand();
    void doesNotAskForWhatIsInAFile();
    void documentsWithoutFolder();
    void asksForDataPutAside();
    void doesNotAskForWhatWasTakenBack();
    void asksBeforeOpening();
    void twoWindowsOnOneFile();
    void fileChangedOutside_data();
    void fileChangedOutside();
    void damagedFileKeepsTheWork();
    void dataAmongSessions();
    void failedSaveKeepsTheWindow();
    void copiesCommandLine();
    void copiesNameOfFile();
    void recent();
    void farPosition();
    void trainsOnce();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    static void open(ShownWindow &w, const QString &path)
    {
        const Answers answers({Answers::file(path)});
        w.press(Qt::Key_O, Qt::ControlModifier);
        QVERIFY(answers.areAllGiven());
        QVERIFY(w.activate());
    }
    static void saveAs(ShownWindow &w, const QString &path)
    {
        const Answers answers({Answers::file(path)});
        w.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(answers.areAllGiven());
        QVERIFY(w.activate());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_WindowSession::init()
{
    QSettings().clear();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void tst_WindowSession::savesAndOpens()
{
    const QString file = path(u"lesson.frontera"_s);
    Session saved;
    {
        XorWindow w;
        QCOMPARE(w.position(), 7);
        saveAs(w, path(u"lesson"_s)); // the ending is added
        saved = w.window.sessions().session();
    }
    QCOMPARE(contentOf(file), writeSession(saved));
    QCOMPARE(saved.settings.rate, number(u"0.3"));
    QCOMPARE(saved.view.open, (QStringList{u"why"_s, u"history"_s}));
    QSettings().clear();

    ShownWindow w;
    QVERIFY(!(w.window.sessions().session() == saved));
    open(w, file);
    QVERIFY(w.window.sessions().session() == saved);
    QCOMPARE(w.position(), 7);
    QVERIFY(!w.window.isWindowModified());
    QCOMPARE(w.window.windowTitle(), u"lesson.frontera[*] – XOR – Frontera"_s);
    // What was opened is not what is wanted at the next start.
    QVERIFY(!preferredPanel(u"why"_s));
    // Save, open, save: byte for byte the same, by Ctrl+S and without a question.
    const QByteArray before = contentOf(file);
    QVERIFY(QFile::remove(file));
    const Answers none({});
    w.press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(none.areAllGiven());
    QCOMPARE(contentOf(file), before);
}

void tst_WindowSession::planeAndCamera()
{
    Session session;
    session.data = exampleDataset(findExample(u"iris"_s)->example, 1);
    session.settings.weights.resize(static_cast<std::size_t>(session.data.inputCount()));
    if (session.data.inputCount() > 3) {
        session.view.plane = SessionView::Plane{
            .across = 3,
            .up = 1,
            .at = std::vector<Decimal>(static_cast<std::size_t>(session.data.inputCount()),
                                       Decimal(15, -1))};
    }
    session.view.turn = 12.25;
    session.view.tilt = -30.125;
    session.view.open = {u"why"_s, u"wall"_s};
    const QString file = path(u"plane.frontera"_s);
    fill(file, writeSession(session));
    ShownWindow w;
    open(w, file);
    QVERIFY(w.window.sessions().session() == session);
    QCOMPARE(w.window.findChild<Stage *>()->camera().tilt, -30.125);
}

/// The run that was kept, and that it is seen beside the present one, which is of other data.
void tst_WindowSession::keepsTheComparison()
{
    const QString file = path(u"compared.frontera"_s);
    Session saved;
    {
        XorWindow w; // with the proof and the history, which the comparison takes the place of
        w.press(Qt::Key_C);
        w.press(Qt::Key_1, Qt::ControlModifier);
        w.enter(sessionRate, u"0.7"_s);
        w.press(Qt::Key_Escape);
        w.window.centralWidget()->setFocus();
        w.pressTimes(Qt::Key_Right, 5);
        saveAs(w, file);
        saved = w.window.sessions().session();
    }
    QVERIFY(saved.kept);
    QCOMPARE(saved.kept->data, gateDataset(XorGate));
    QCOMPARE(saved.kept->settings.rate, number(u"0.3"));
    QVERIFY(saved.kept->isShown);
    QCOMPARE(saved.data, gateDataset(AndGate));
    QCOMPARE(saved.settings.rate, number(u"0.7"));
    QCOMPARE(saved.view.open, (QStringList{u"why"_s, u"history"_s}));
    QVERIFY(contentOf(file).contains("\"version\": 2"));
    QSettings().clear();

    ShownWindow w;
    open(w, file);
    QVERIFY(w.window.sessions().session() == saved);
    QVERIFY(!w.window.isWindowModified());
    QCOMPARE(w.label("remark"), QString());
    const auto *comparison = w.window.findChild<CompareView *>();
    QVERIFY(comparison != nullptr && comparison->isVisible());
    const auto *kept = w.window.findChild<QWidget *>(u"keptRun"_s);
    QCOMPARE(kept->findChild<QLabel *>(u"runTitle"_s)->text(), u"XOR"_s);
    QTRY_COMPARE(const_cast<CompareView *>(comparison)->keptRun().position(), 5);
    w.press(Qt::Key_Right); // both step together
    QTRY_COMPARE(const_cast<CompareView *>(comparison)->keptRun().position(), 6);
    w.press(Qt::Key_Left);
    // Save, open, save: byte for byte the same.
    const QByteArray before = contentOf(file);
    QVERIFY(QFile::remove(file));
    w.press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(contentOf(file), before);
    // What was hidden comes back when the comparison ends, as before it was saved.
    w.press(Qt::Key_C);
    QVERIFY(!comparison->isVisible());
    QVERIFY(!w.window.sessions().session().kept);
    QVERIFY(w.action(u"&Why?"_s)->isChecked());
    QVERIFY(w.action(u"&History"_s)->isChecked());
}

/// AND has learnt at its end, XOR goes on alone: each is opened where it stood.
void tst_WindowSession::keptRunThatWentOnAlone()
{
    const QString file = path(u"alone.frontera"_s);
    ShownWindow w;
    w.press(Qt::Key_3, Qt::ControlModifier);
    w.press(Qt::Key_C);
    w.press(Qt::Key_1, Qt::ControlModifier);
    for (int i = 0; i < 9; ++i)
        w.press(Qt::Key_Right, Qt::ShiftModifier);
    w.pressTimes(Qt::Key_Left, 2);
    Run &kept = w.window.findChild<CompareView *>()->keptRun();
    QCOMPARE(kept.position(), 34);
    QCOMPARE(w.position(), 24);
    saveAs(w, file);
    const Session saved = w.window.sessions().session();
    QCOMPARE(saved.kept->position, 34);
    w.press(Qt::Key_Home);
    QTRY_COMPARE(kept.position(), 0);
    QCOMPARE(w.window.sessions().session().kept->position, std::nullopt);
    open(w, file);
    QTest::qWait(100); // all repaints that move the kept run are over
    QCOMPARE(kept.position(), 34);
    QCOMPARE(w.position(), 24);
    QVERIFY(w.window.sessions().session() == saved);
    // It goes on alone, and steps along from where the present run can go on.
    w.press(Qt::Key_Right);
    QCOMPARE(kept.position(), 35);
    w.press(Qt::Key_Home);
    QTRY_COMPARE(kept.position(), 0);
    // Also in a window that has no comparison yet, with a panel in front of it.
    Session behind = saved;
    behind.kept->isShown = false;
    behind.view.open = {u"why"_s};
    ShownWindow other;
    other.window.sessions().show({behind, file, markOf(file)});
    QVERIFY(other.window.sessions().session() == behind);
    other.press(Qt::Key_W);
    QTest::qWait(100);
    QCOMPARE(other.window.findChild<CompareView *>()->keptRun().position(), 34);
}

/// A panel in front of the comparison is there again, and the comparison when it goes.
void tst_WindowSession::comparisonBehindAPanel()
{
    const QString file = path(u"behind.frontera"_s);
    {
        ShownWindow w;
        w.press(Qt::Key_C);
        w.enter(sessionRate, u"0.7"_s);
        w.press(Qt::Key_Escape);
        w.window.centralWidget()->setFocus();
        w.press(Qt::Key_W);
        QVERIFY(!w.window.findChild<CompareView *>()->isVisible());
        saveAs(w, file);
    }
    const auto saved = readSessionFile(file);
    QVERIFY(!std::get<Session>(saved).kept->isShown);
    ShownWindow w;
    open(w, file);
    QVERIFY(w.window.sessions().session() == std::get<Session>(saved));
    auto *comparison = w.window.findChild<CompareView *>();
    QVERIFY(!comparison->isVisible());
    QVERIFY(w.action(u"&Why?"_s)->isChecked());
    w.press(Qt::Key_W);
    QVERIFY(comparison->isVisible());
    QCOMPARE(comparison->kept().settings.rate, number(u"0.1"));
}

void tst_WindowSession::firstVersionEndsAComparison()
{
    const QString file = path(u"and.frontera"_s);
    fill(file, writeSession(keptSession(AndGate, 2)));
    ShownWindow w;
    w.press(Qt::Key_C);
    QVERIFY(w.window.sessions().session().kept);
    open(w, file);
    QVERIFY(!w.window.sessions().session().kept);
    QVERIFY(!w.window.findChild<CompareView *>()->isVisible());
}

void tst_WindowSession::otherStateIsTold_data()
{
    QTest::addColumn<qint64>("position");
    QTest::addColumn<bool>("isOther");
    QTest::addColumn<QString>("remark");
    QTest::newRow("the same") << qint64{7} << false << QString();
    QTest::newRow("another one") << qint64{7} << true
                                 << u"At step 7 this version of Frontera computes other weights "
                                    u"than the session was saved with"_s;
}

/// A program that computes something else than that which saved the session says so.
void tst_WindowSession::otherStateIsTold()
{
    QFETCH(qint64, position);
    QFETCH(bool, isOther);
    QFETCH(QString, remark);
    Session session = keptSession(XorGate, position);
    session.kept = KeptRun{.data = session.data, .settings = session.settings};
    Run run;
    run.start(session.data, session.settings);
    run.reach(isOther ? position + 1 : position);
    session.digest = digestOf(run.reading());
    const QString file = path(u"state.frontera"_s);
    fill(file, writeSession(session));
    ShownWindow w;
    open(w, file);
    QCOMPARE(w.position(), position);
    QCOMPARE(w.label("remark"), remark);
    QCOMPARE(w.says(u"computes other weights"_s), isOther);
}

void tst_WindowSession::whatIsAChange()
{
    ShownWindow w;
    QVERIFY(!w.window.isWindowModified());
    w.pressTimes(Qt::Key_Right, 5);
    w.press(Qt::Key_H);
    QVERIFY(!w.window.sessions().isChanged());
    w.enter(sessionRate, u"0.3"_s);
    QVERIFY(w.window.isWindowModified());
    w.enter(sessionRate, u"0.10"_s); // as it was
    QVERIFY(!w.window.isWindowModified());
    w.press(Qt::Key_Escape);
    w.press(Qt::Key_3, Qt::ControlModifier);
    QVERIFY(w.window.isWindowModified());
    const Answers answers({Answers::press(Button::Discard)});
    QVERIFY(w.window.close());
}

void tst_WindowSession::fileAndMark()
{
    XorWindow w;
    QVERIFY(w.window.isWindowModified());
    QCOMPARE(w.window.windowTitle(), u"XOR[*] – Frontera"_s);
    saveAs(w, path(u"a.frontera"_s));
    QVERIFY(!w.window.isWindowModified());
    QCOMPARE(w.window.windowTitle(), u"a.frontera[*] – XOR – Frontera"_s);
    w.press(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(w.window.isWindowModified());
    QCOMPARE(w.window.windowTitle(), u"a.frontera[*] – OR – Frontera"_s);
    w.press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!w.window.isWindowModified());
    QVERIFY(std::get<Session>(readSessionFile(path(u"a.frontera"_s))).data == gateDataset(OrGate));
    saveAs(w, path(u"b.frontera"_s));
    QCOMPARE(w.window.windowTitle(), u"b.frontera[*] – OR – Frontera"_s);
    QCOMPARE(contentOf(path(u"a.frontera"_s)), contentOf(path(u"b.frontera"_s)));
}

void tst_WindowSession::asksBeforeClosing_data()
{
    QTest::addColumn<Button>("answer");
    QTest::addColumn<bool>("closes");
    QTest::newRow("save") << Button::Save << true;
    QTest::newRow("discard") << Button::Discard << true;
    QTest::newRow("cancel") << Button::Cancel << false;
}

void tst_WindowSession::asksBeforeClosing()
{
    QFETCH(Button, answer);
    QFETCH(bool, closes);
    const QString file = path(u"a.frontera"_s);
    XorWindow w;
    saveAs(w, file);
    const QByteArray before = contentOf(file);
    w.press(Qt::Key_2, Qt::ControlModifier);
    QString question;
    {
        const Answers answers({Answers::press(answer, &question)});
        w.press(Qt::Key_Q, Qt::ControlModifier);
        QVERIFY(answers.areAllGiven());
    }
    QCOMPARE(question, u"Save the changes to a.frontera? Data or settings were changed. Without "
                       u"saving, the changes are lost."_s);
    QCOMPARE(w.window.isVisible(), !closes);
    QCOMPARE(contentOf(file) == before, answer != Button::Save);
    QCOMPARE(w.run().data().name(), u"or"_s);
}

/// A gate as it comes is chosen again in a click; one with a rate of its own is work.
void tst_WindowSession::doesNotAskForWhatIsAtHand()
{
    ShownWindow w;
    w.press(Qt::Key_2, Qt::ControlModifier);
    w.pressTimes(Qt::Key_Right, 3);
    QVERIFY(w.window.sessions().mayLeave());
    w.enter(sessionRate, u"0.3"_s);
    const Answers answers({Answers::press(Button::Cancel)});
    QVERIFY(!w.window.sessions().mayLeave());
    QVERIFY(answers.areAllGiven());
}

/// Own data in a file of data are not lost; settings of one's own are not in it.
void tst_WindowSession::doesNotAskForWhatIsInAFile()
{
    ShownWindow w;
    w.press(Qt::Key_P);
    w.press(Qt::Key_A);
    {
        const Answers answers({Answers::press(Button::Cancel)});
        QVERIFY(!w.window.sessions().mayLeave());
        QVERIFY(answers.areAllGiven());
    }
    QVERIFY(w.activate());
    const auto saveData = [&](const QString &name) {
        const Answers answers({Answers::file(path(name))});
        w.press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(answers.areAllGiven());
        QVERIFY(w.activate());
    };
    saveData(u"own.csv"_s);
    w.press(Qt::Key_P);
    w.pressTimes(Qt::Key_Right, 2);
    {
        const Answers answers({});
        QVERIFY(w.window.sessions().mayLeave());
        w.press(Qt::Key_3, Qt::ControlModifier); // put aside
        QVERIFY(w.window.sessions().mayLeave());
        w.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(answers.areAllGiven());
    }
    const auto asks = [&] {
        const Answers answers({Answers::press(Button::Cancel)});
        const bool mayLeave = w.window.sessions().mayLeave();
        const bool hasAsked = answers.areAllGiven();
        return w.activate() && hasAsked && !mayLeave;
    };
    w.press(Qt::Key_P);
    w.press(Qt::Key_A);
    QVERIFY(asks());
    w.press(Qt::Key_Z, Qt::ControlModifier);
    w.enter(sessionRate, u"0.3"_s);
    QVERIFY(asks());
}

/// Where a person has no folder of documents, sessions are not suggested to be saved into it.
void tst_WindowSession::documentsWithoutFolder()
{
    const QByteArray before = qgetenv("HOME");
    qputenv("HOME", m_folder->path().toLocal8Bit());
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QCOMPARE(documentsFolder(), m_folder->path());
    if (documents != m_folder->path()) {
        QVERIFY(documents.startsWith(m_folder->path()));
        QVERIFY(QDir().mkpath(documents));
        QCOMPARE(documentsFolder(), documents);
    }
    qputenv("HOME", before);
}

/// Points by hand are not lost because a gate is shown just now.
void tst_WindowSession::asksForDataPutAside()
{
    ShownWindow w;
    w.press(Qt::Key_P);
    w.press(Qt::Key_A);
    const Dataset own = w.run().data();
    QVERIFY(own != gateDataset(AndGate));
    w.press(Qt::Key_3, Qt::ControlModifier);
    w.press(Qt::Key_2, Qt::ControlModifier);
    QString question;
    {
        const Answers answers({Answers::press(Button::Cancel, &question)});
        w.press(Qt::Key_Q, Qt::ControlModifier);
        QVERIFY(answers.areAllGiven());
    }
    QVERIFY2(question.contains(u"These data were shown before"), qPrintable(question));
    QVERIFY(w.window.isVisible());
    w.window.activateWindow(); // nobody else sees to it without a window manager
    QVERIFY(QTest::qWaitForWindowActive(&w.window));
    w.press(Qt::Key_Z, Qt::ControlModifier);
    w.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(w.run().data(), own);
    w.press(Qt::Key_2, Qt::ControlModifier);
    const Answers answers({Answers::press(Button::Discard)});
    QVERIFY(w.window.sessions().mayLeave());
    QVERIFY(answers.areAllGiven());
}

/// Nor are they asked about where nothing would be lost.
void tst_WindowSession::doesNotAskForWhatWasTakenBack()
{
    ShownWindow w;
    w.press(Qt::Key_P);
    w.press(Qt::Key_A);
    w.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(w.run().data(), gateDataset(AndGate));
    {
        const Answers answers({});
        QVERIFY(w.window.sessions().mayLeave());
        QVERIFY(answers.areAllGiven());
    }
    w.press(Qt::Key_A);
    w.press(Qt::Key_2, Qt::ControlModifier);
    w.press(Qt::Key_A); // own data again: both are asked about
    const Answers answers({Answers::press(Button::Discard), Answers::press(Button::Discard)});
    QVERIFY(w.window.sessions().mayLeave());
    QVERIFY(answers.areAllGiven());
}

/// Each of two windows that save the same file learns that the other one did.
void tst_WindowSession::twoWindowsOnOneFile()
{
    const QString file = path(u"a.frontera"_s);
    fill(file, writeSession(keptSession(AndGate, 2)));
    ShownWindow first;
    open(first, file);
    ShownWindow second;
    open(second, file);
    const auto dataInFile = [&file] {
        return std::get<Session>(readSessionFile(file)).data.name();
    };
    second.press(Qt::Key_3, Qt::ControlModifier);
    second.press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(dataInFile(), u"xor"_s);
    first.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&first.window));
    first.press(Qt::Key_2, Qt::ControlModifier);
    QString question;
    {
        const Answers answers({Answers::press(Button::Cancel, &question)});
        first.press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(answers.areAllGiven());
    }
    QVERIFY2(question.startsWith(u"Replace a.frontera? Another window or program"_s),
             qPrintable(question));
    QCOMPARE(dataInFile(), u"xor"_s);
    QVERIFY(first.window.isWindowModified());
    const auto activate = [](ShownWindow &w) { // nobody else sees to it without a window manager
        w.window.activateWindow();
        return QTest::qWaitForWindowActive(&w.window);
    };
    QVERIFY(activate(first));
    {
        const Answers answers({pressWords(u"&Replace"_s)});
        first.press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(answers.areAllGiven());
    }
    QCOMPARE(dataInFile(), u"or"_s);
    QVERIFY(activate(first));
    first.press(Qt::Key_S, Qt::ControlModifier); // once is enough
    QVERIFY(!first.window.isWindowModified());
    // The other way round.
    second.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&second.window));
    const QString other = path(u"b.frontera"_s);
    const Answers answers({pressWords(u"Another &file…"_s), Answers::file(other)});
    second.press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(answers.areAllGiven());
    QCOMPARE(dataInFile(), u"or"_s);
    QVERIFY(std::get<Session>(readSessionFile(other)).data == gateDataset(XorGate));
    QVERIFY(!second.window.isWindowModified());
}

void tst_WindowSession::fileChangedOutside_data()
{
    QTest::addColumn<bool>("isGone");
    QTest::newRow("written over") << false;
    QTest::newRow("removed") << true;
}

/// Closing asks to save, and saving asks about a file that is another one by now; one that is gone
/// is simply written again.
void tst_WindowSession::fileChangedOutside()
{
    QFETCH(const bool, isGone);
    const QString file = path(u"a.frontera"_s);
    fill(file, writeSession(keptSession(AndGate, 2)));
    ShownWindow w;
    open(w, file);
    w.press(Qt::Key_3, Qt::ControlModifier);
    if (isGone)
        QVERIFY(QFile::remove(file));
    else
        fill(file, "somebody's");
    QList<Answers::Answer> expected{Answers::press(Button::Save)};
    if (!isGone)
        expected += Answers::press(Button::Cancel);
    const Answers answers(expected);
    QCOMPARE(w.window.close(), isGone);
    QVERIFY(answers.areAllGiven());
    if (isGone)
        QVERIFY(std::get<Session>(readSessionFile(file)).data == gateDataset(XorGate));
    else
        QCOMPARE(contentOf(file), "somebody's");
}

void tst_WindowSession::asksBeforeOpening()
{
    const QString file = path(u"and.frontera"_s);
    fill(file, writeSession(keptSession(AndGate, 2)));
    XorWindow w;
    const Session work = w.window.sessions().session();
    {
        const Answers answers({Answers::file(file), Answers::press(Button::Cancel)});
        w.press(Qt::Key_O, Qt::ControlModifier);
        QVERIFY(answers.areAllGiven());
    }
    QVERIFY(w.window.sessions().session() == work);
    QVERIFY(w.activate());
    {
        // Save has no file yet, so it asks for one; without one nothing is opened.
        const Answers answers({Answers::file(file), Answers::press(Button::Save),
                               [](QDialog &dialog) { dialog.reject(); }});
        w.press(Qt::Key_O, Qt::ControlModifier);
        QVERIFY(answers.areAllGiven());
    }
    QVERIFY(w.window.sessions().session() == work);
    QVERIFY(w.activate());
    const Answers answers({Answers::file(file), Answers::press(Button::Discard)});
    w.press(Qt::Key_O, Qt::ControlModifier);
    QVERIFY(answers.areAllGiven());
    QCOMPARE(w.run().data().name(), u"and"_s);
    QCOMPARE(w.position(), 2);
}

void tst_WindowSession::damagedFileKeepsTheWork()
{
    const QString file = path(u"bad.frontera"_s);
    XorWindow w;
    const Session work = w.window.sessions().session();
    QByteArray bytes = writeSession(keptSession(AndGate, 0));
    bytes.replace("\"rate\": \"0.1\"", "\"rate\": \"ten\"");
    const QList<std::pair<QByteArray, QString>> wrong = {
        {bytes, u"%1, key “settings.rate”: “ten” is not a decimal number, such as −0.5."_s},
        {bytes.first(40),
         u"%1, byte 40: the file is damaged from here on, or no session file; take a copy of it "
         u"that is whole."_s},
        {writeSession(keptSession(OrGate, 1'000)),
         u"%1, key “position”: the run ends at step 16, before step 1000; the position is a whole "
         u"number from 0 to 16."_s}};
    for (const auto &[content, sentence] : wrong) {
        fill(file, content);
        QString said;
        const Answers answers({Answers::file(file), Answers::press(Button::Ok, &said)});
        w.press(Qt::Key_O, Qt::ControlModifier);
        QVERIFY(answers.areAllGiven());
        QCOMPARE(said, u"Not opened "_s + sentence.arg(file));
        QVERIFY(w.window.sessions().session() == work);
        QVERIFY(w.window.isWindowModified());
        QVERIFY(w.activate());
    }
    QVERIFY(recentSessions().isEmpty());
}

/// Data that are chosen where a session is asked for are opened as data.
void tst_WindowSession::dataAmongSessions()
{
    const QString file = path(u"mine.csv"_s);
    fill(file, "a,b,t\n1,2,0\n3,4,1\n");
    XorWindow w;
    {
        const Answers answers({Answers::file(file)});
        w.press(Qt::Key_O, Qt::ControlModifier);
        QVERIFY(answers.areAllGiven());
    }
    QTRY_COMPARE(w.run().data().name(), u"mine.csv"_s);
    QCOMPARE(w.run().data().observationCount(), 2);
    QVERIFY(w.activate());
    w.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(w.run().data().name(), u"xor"_s);
}

void tst_WindowSession::failedSaveKeepsTheWindow()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"gone"_s));
    const QString file = path(u"gone/a.frontera"_s);
    XorWindow w;
    saveAs(w, file);
    QVERIFY(QDir(path(u"gone"_s)).removeRecursively());
    w.press(Qt::Key_2, Qt::ControlModifier);
    QString said;
    {
        const Answers answers({Answers::press(Button::Save), Answers::press(Button::Ok, &said)});
        QVERIFY(!w.window.close());
        QVERIFY(answers.areAllGiven());
    }
    QCOMPARE(
        said,
        u"Not saved %1 was not written: the folder %2 does not exist; make it or choose another."_s
            .arg(file, path(u"gone"_s)));
    QVERIFY(w.window.isVisible());
    QVERIFY(w.window.isWindowModified());
    QCOMPARE(w.run().data().name(), u"or"_s);
}

void tst_WindowSession::copiesCommandLine()
{
    XorWindow w;
    w.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"frontera --gate xor --rate 0.3 --step 7"_s);
    // Data of one's own need a file.
    Session own = keptSession(XorGate, 0);
    own.data = Dataset(u"own"_s, {u"x1"_s}, {Decimal(0), Decimal(1)}, {0, 1});
    own.settings.weights.resize(1);
    w.window.sessions().showRestored({own});
    const Answers answers({Answers::press(QMessageBox::Ok)});
    w.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(answers.areAllGiven());
}

/// A shell reads the name of the file as it is.
void tst_WindowSession::copiesNameOfFile()
{
    Session own = keptSession(XorGate, 0);
    own.data = Dataset(u"own"_s, {u"x1"_s}, {Decimal(0), Decimal(1)}, {0, 1});
    own.settings.weights.resize(1);
    const QString file = path(u"it's $(mine) & \"yours\".frontera"_s);
    fill(file, writeSession(own));
    ShownWindow w;
    w.window.sessions().show({own, file, markOf(file)}); // Qt's dialog of files has no such names
    w.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"frontera '%1/it'\\''s $(mine) & \"yours\".frontera'"_s.arg(
                 QFileInfo(file).absolutePath()));
    QCOMPARE(shellWord(u"x1*x2"_s), u"'x1*x2'"_s);
}

void tst_WindowSession::recent()
{
    for (int i = 0; i < 10; ++i) {
        const QString file = path(u"%1 & co.frontera"_s.arg(i));
        fill(file, writeSession(keptSession(i, 0)));
        rememberSession(file);
    }
    rememberSession(path(u"5 & co.frontera"_s));
    QVERIFY(QFile::remove(path(u"9 & co.frontera"_s)));
    ShownWindow w;
    const auto menus = w.window.menuBar()->findChildren<QMenu *>(Qt::FindDirectChildrenOnly);
    QMenu *recent = nullptr;
    for (auto *menu : w.window.findChildren<QMenu *>()) {
        if (menu->title() == u"&Recent sessions")
            recent = menu;
    }
    QVERIFY(recent != nullptr);
    // By keys: the menu of files, the recent ones, the second of them.
    w.press(Qt::Key_F, Qt::AltModifier);
    QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_R);
    QTRY_VERIFY(recent->isVisible());
    QStringList names;
    for (const QAction *action : recent->actions())
        names += action->text();
    QCOMPARE(names, (QStringList{u"&1 5 && co.frontera"_s, u"&2 8 && co.frontera"_s,
                                 u"&3 7 && co.frontera"_s, u"&4 6 && co.frontera"_s,
                                 u"&5 4 && co.frontera"_s, u"&6 3 && co.frontera"_s,
                                 u"&7 2 && co.frontera"_s}));
    QTest::keyClick(recent, Qt::Key_2);
    QCOMPARE(w.window.windowTitle(), u"8 & co.frontera[*] – NOR – Frontera"_s);
    QCOMPARE(recentSessions().first(), path(u"8 & co.frontera"_s));
}

/// A position that is very far away does not keep the window waiting.
void tst_WindowSession::farPosition()
{
    const QString file = path(u"far.frontera"_s);
    fill(file, writeSession(keptSession(XorGate, Session::mostPosition)));
    ShownWindow w;
    open(w, file);
    QCOMPARE(w.position(), mostStepsReached);
}

/// The window's run begins with what was trained to see whether the session fits together.
void tst_WindowSession::trainsOnce()
{
    const QString file = path(u"once.frontera"_s);
    fill(file, writeSession(keptSession(XorGate, 30)));
    Run alone;
    alone.start(gateDataset(XorGate), Settings());
    alone.reach(31);
    ShownWindow w;
    std::vector<qint64> trained;
    connect(&w.run(), &Run::presented, this,
            [&](const StepFacts &facts) { trained.push_back(facts.number); });
    open(w, file);
    QCOMPARE(w.position(), 30);
    QCOMPARE(w.run().length(), 30);
    QCOMPARE(trained, std::vector<qint64>());
    w.press(Qt::Key_Right);
    QCOMPARE(trained, std::vector<qint64>{31});
    QCOMPARE(weightsOf(w.run()), weightsOf(alone));
    QCOMPARE(w.run().mistakesUpTo(31), alone.mistakesUpTo(31));
}

FRONTERA_WINDOW_TEST(tst_WindowSession)
#include "tst_window_session.moc"

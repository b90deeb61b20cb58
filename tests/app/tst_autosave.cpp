// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csv/csv_reader.h"
#include "core/data/gates.h"
#include "core/session/session_file.h"
#include "tests/app/program.h"
#include "tests/test_main.h"
#include "tests/thoroughness.h"
#include "ui/session/left_over.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <memory>
#include <sys/stat.h>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

/// The program with a window that nobody sees, and with folders of its own.
class Window
{
public:
    Window(const QString &home, const QStringList &arguments)
    {
        QProcessEnvironment environment = plainEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        for (const QString &name : {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s})
            environment.insert(name, home);
        m_process.setProcessEnvironment(environment);
        m_process.start(programPath(), arguments);
    }
    ~Window()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Window(const Window &) = delete;
    Window &operator=(const Window &) = delete;

    void end(int signal)
    {
        ::kill(static_cast<pid_t>(m_process.processId()), signal);
        QVERIFY(m_process.waitForFinished(10'000));
    }
    [[nodiscard]] QByteArray notes() { return m_process.readAllStandardError(); }
    [[nodiscard]] const QProcess &process() const { return m_process; }

private:
    QProcess m_process;
};

/// Writes a CSV file of more than 4 MiB, for which the window is shown before it is read.
void writeLarge(const QString &path, const QByteArray &lastRow)
{
    QByteArray rows = "a,b,class\n";
    // Long numbers, so that there are few to be drawn.
    for (int row = 0; rows.size() < 9 << 19; ++row)
        rows += "0." + QByteArray::number(row).rightJustified(17, '1') + ",0.25000000000000001," +
                (row < 50'000 ? "0" : "1") + '\n';
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(rows + lastRow) > 0);
}

} // namespace

/// The real program, and how it ends.
class tst_Autosave : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void killed();
    void askedToEnd();
    void askedToEndWithNothingSet();
    void twoWindows();
    void largeFile_data();
    void largeFile();
    void badLargeFile();
    void undecidedFile();
    void pipeAsSettings();

private:
    [[nodiscard]] QString folder() const
    {
        return m_home->filePath(u"Frontera/frontera/autosave"_s);
    }
    [[nodiscard]] QStringList kept() const
    {
        return QDir(folder()).entryList({u"*.frontera"_s}, QDir::Files);
    }
    [[nodiscard]] std::unique_ptr<LeftOver> leftOver() const { return LeftOver::find(folder()); }

    std::unique_ptr<QTemporaryDir> m_home;
};

void tst_Autosave::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(m_home->isValid());
}

/// kill -9: the last state is there, and the next window offers it.
void tst_Autosave::killed()
{
    {
        Window window(m_home->path(), {u"--gate"_s, u"xor"_s, u"--rate"_s, u"0.5"_s});
        QTRY_COMPARE_WITH_TIMEOUT(kept().size(), 1, 20'000);
        QVERIFY(leftOver() == nullptr); // it is still there
        window.end(SIGKILL);
    }
    {
        const auto found = leftOver();
        QVERIFY(found != nullptr);
        QVERIFY(found->session().data == gateDataset(XorGate));
        Settings settings;
        settings.rate = Decimal(5, -1);
        QVERIFY(found->session().settings == withAllWeights(settings, 2));
    }
    // While a window offers it, it is that window's; and it stays until it is taken.
    {
        Window next(m_home->path(), {});
        QTRY_COMPARE_WITH_TIMEOUT(QDir(folder()).entryList({u"*.lock"_s}, QDir::Files).size(), 1,
                                  20'000);
        QVERIFY(leftOver() == nullptr);
        next.end(SIGKILL);
    }
    QVERIFY(leftOver() != nullptr);
    QCOMPARE(kept().size(), 1);
}

/// SIGTERM, as at the end of a desktop's session.
void tst_Autosave::askedToEnd()
{
    const QString file = m_home->filePath(u"and.frontera"_s);
    Session session;
    session.data = gateDataset(AndGate);
    session.settings.weights.resize(2);
    session.position = 5;
    QFile stored(file);
    QVERIFY(stored.open(QIODevice::WriteOnly));
    stored.write(writeSession(session));
    stored.close();
    Window window(m_home->path(), {file});
    QTRY_COMPARE_WITH_TIMEOUT(kept().size(), 1, 20'000);
    window.end(SIGTERM);
    QCOMPARE(window.process().exitStatus(), QProcess::NormalExit);
    QCOMPARE(window.process().exitCode(), 0);
    const auto found = leftOver();
    QVERIFY(found != nullptr);
    QVERIFY(found->session() == session);
    // It is known what it belongs to, and that it did not end badly.
    QCOMPARE(found->facts(), (KeptFacts{file, markOf(file), true}));
}

void tst_Autosave::askedToEndWithNothingSet()
{
    Window window(m_home->path(), {});
    QTest::qWait(3'000);
    window.end(SIGTERM);
    QCOMPARE(window.process().exitCode(), 0);
    QCOMPARE(kept(), QStringList());
}

void tst_Autosave::twoWindows()
{
    Window first(m_home->path(), {u"--gate"_s, u"xor"_s});
    Window second(m_home->path(), {u"--gate"_s, u"or"_s});
    QTRY_COMPARE_WITH_TIMEOUT(kept().size(), 2, 20'000);
    first.end(SIGKILL);
    const auto found = leftOver();
    QVERIFY(found != nullptr);
    QVERIFY(found->session().data == gateDataset(XorGate));
    QVERIFY(leftOver() == nullptr); // the other one is still there
    second.end(SIGTERM);
    const auto other = leftOver();
    QVERIFY(other != nullptr);
    QVERIFY(other->session().data == gateDataset(OrGate));
}

void tst_Autosave::largeFile_data()
{
    QTest::addColumn<bool>("isSession");
    QTest::newRow("data") << false;
    QTest::newRow("session") << true;
}

/// A large file is read while an empty window is there, and is open then.
void tst_Autosave::largeFile()
{
    QFETCH(const bool, isSession);
    if (isSanitized() && !isSession) // what the session's row reads too
        QSKIP(Sampling::reason);
    const QString data = m_home->filePath(u"large.csv"_s);
    writeLarge(data, "1,1,1\n");
    const auto content = readCsvFile(data, {});
    Session session;
    session.data = std::get<Dataset>(content);
    session.settings.weights.resize(2);
    session.position = 7;
    const QString file = m_home->filePath(u"large.frontera"_s);
    QFile stored(file);
    QVERIFY(stored.open(QIODevice::WriteOnly));
    QVERIFY(stored.write(writeSession(session)) > 0);
    stored.close();
    const QStringList asData{u"--data"_s, data, u"--step"_s, u"7"_s};
    Window window(m_home->path(), isSession ? QStringList{file} : asData);
    QTRY_COMPARE_WITH_TIMEOUT(kept().size(), 1, 60'000);
    window.end(SIGTERM);
    QCOMPARE(window.process().exitCode(), 0);
    const QByteArray notes = window.notes(); // Qt's own are there without a display
    QVERIFY2(!notes.contains("frontera:"), notes.constData());
    const auto found = leftOver();
    QVERIFY(found != nullptr);
    QVERIFY(found->session().data == session.data);
    QVERIFY(found->session().settings == session.settings);
    QCOMPARE(found->session().position, 7);
    QCOMPARE(found->facts().path, isSession ? file : QString());
}

/// One that is wrong is told on the terminal, as a small one is, and the window closes.
void tst_Autosave::badLargeFile()
{
    const QString data = m_home->filePath(u"large.csv"_s);
    writeLarge(data, "1,1\n");
    QProcessEnvironment environment = plainEnvironment();
    const QStringList arguments{u"--data"_s, data};
    const Outcome check = runProgram(QStringList{u"check"_s} + arguments, environment);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"HOME"_s, m_home->path());
    const Outcome window = runProgram(arguments, environment);
    QVERIFY2(window.note.contains(u"large.csv"_s), qPrintable(window.note));
    QVERIFY2(window.note.endsWith(check.note), qPrintable(window.note)); // Qt's own come before
    QCOMPARE(window.status, 2);
}

/// A file that needs a choice is looked at above a window with the other options; without them, or
/// for what a command prints, it is told on the terminal.
void tst_Autosave::undecidedFile()
{
    const QString data = QStringLiteral(TEST_DATA "/csv/three_classes.csv");
    Window window(m_home->path(),
                  {u"--data"_s, data, u"--header"_s, u"yes"_s, u"--rate"_s, u"0.5"_s});
    QTRY_COMPARE_WITH_TIMEOUT(kept().size(), 1, 20'000);
    window.end(SIGTERM);
    QCOMPARE(window.process().exitCode(), 0);
    QVERIFY(!window.notes().contains("third class"));
    const auto found = leftOver();
    QVERIFY(found != nullptr);
    QVERIFY(found->session().data == gateDataset(AndGate));
    QCOMPARE(found->session().settings.rate, Decimal(5, -1));
    QProcessEnvironment environment = plainEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"HOME"_s, m_home->path());
    for (const QStringList &words :
         {QStringList{u"--features"_s, u"x1*x2"_s}, QStringList{u"--target"_s, u"colour"_s}}) {
        const Outcome outcome = runProgram(QStringList{u"--data"_s, data} + words, environment);
        QCOMPARE(outcome.status, 2);
    }
}

/// Qt would wait for the pipe's other end.
void tst_Autosave::pipeAsSettings()
{
    QVERIFY(QDir(m_home->path()).mkpath(u"Frontera"_s));
    const QString settings = m_home->filePath(u"Frontera/frontera.conf"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(settings).constData(), 0600), 0);
    Window window(m_home->path(), {u"--gate"_s, u"xor"_s});
    QTRY_COMPARE_WITH_TIMEOUT(kept().size(), 1, 20'000);
    window.end(SIGTERM);
    QCOMPARE(window.process().exitCode(), 0);
    QVERIFY(window.notes().contains(settings.toUtf8()));
}

FRONTERA_TEST(tst_Autosave)
#include "tst_autosave.moc"

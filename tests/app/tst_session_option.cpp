// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/gates.h"
#include "core/session/command_line.h"
#include "core/session/session_file.h"
#include "tests/app/program.h"
#include "tests/files.h"
#include "tests/test_main.h"

#include <QTemporaryDir>
#include <QTest>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

QString writtenTo(const QString &path, const Session &session)
{
    fill(path, writeSession(session));
    return path;
}

/// OR, which is learnt with these settings.
Session orSession()
{
    Session session;
    session.data = gateDataset(OrGate);
    session.settings.rate = Decimal(5, -1);
    session.settings.bias = Decimal(-2);
    session.settings.weights = {Decimal(1, -1), Decimal(-3, -1)};
    session.settings.firesAtZero = false;
    session.settings.order = Order::Chosen;
    session.settings.permutation = {3, 2, 1, 0};
    session.position = 6;
    return session;
}

} // namespace

/// Sessions on the command line.
class tst_SessionOption : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sameAsItsSettings_data();
    void sameAsItsSettings();
    void atZeroWaitsForItsTargets();
    void contradictions_data();
    void contradictions();
    void comparedPicture();
    void refused();
    void window();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_SessionOption::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void tst_SessionOption::sameAsItsSettings_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("trace") << QStringList{u"trace"_s};
    QTest::newRow("check") << QStringList{u"check"_s, u"--format"_s, u"json"_s};
}

void tst_SessionOption::sameAsItsSettings()
{
    QFETCH(QStringList, command);
    const QString file = writtenTo(path(u"or ñ.frontera"_s), orSession());
    const Outcome outcome = runProgram(command + QStringList{u"--session"_s, file});
    const Outcome expected = runProgram(
        command +
        u"--gate or --rate 0.5 --bias -2 --weights 0.1,-0.3 --at-zero 0 --order 4,3,2,1"_s.split(
            u' '));
    QCOMPARE(outcome.status, 0);
    QVERIFY(!outcome.output.isEmpty());
    QCOMPARE(outcome.output, expected.output);
    QCOMPARE(outcome.note, expected.note);
}

/// In a session both may be set, as in the window, where the output at z = 0 waits for the targets
/// that it is for; together on a command line they are refused, so that it is not copied there.
void tst_SessionOption::atZeroWaitsForItsTargets()
{
    Session session = orSession();
    session.settings.targets = Targets::Bipolar;
    QVERIFY(!session.settings.firesAtZero);
    const QString file = writtenTo(path(u"bipolar.frontera"_s), session);
    const Outcome outcome = runProgram({u"trace"_s, u"--session"_s, file});
    QCOMPARE(outcome.status, 0);
    session.settings.firesAtZero = true;
    const QString other = writtenTo(path(u"other.frontera"_s), session);
    QCOMPARE(outcome.output, runProgram({u"trace"_s, u"--session"_s, other}).output);
    session.settings.firesAtZero = false;
    QVERIFY(!commandLineOf(session)->contains(u"--at-zero"_s));
}

void tst_SessionOption::contradictions_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::newRow("--gate") << QStringList{u"--gate"_s, u"xor"_s};
    QTest::newRow("--data") << QStringList{u"--data"_s, u"x.csv"_s};
    QTest::newRow("--example") << QStringList{u"--example"_s, u"concert"_s};
    QTest::newRow("--rate") << QStringList{u"--rate"_s, u"0.1"_s};
    QTest::newRow("--no-bias") << QStringList{u"--no-bias"_s};
    QTest::newRow("--shuffle") << QStringList{u"--shuffle"_s, u"1"_s};
}

void tst_SessionOption::contradictions()
{
    QFETCH(QStringList, more);
    const QString file = writtenTo(path(u"or.frontera"_s), orSession());
    const QStringList given = QStringList{u"--session"_s, file} + more;
    for (const QStringList &command : {QStringList{},
                                       {u"trace"_s},
                                       {u"check"_s},
                                       {u"export"_s, u"--output"_s, u"x.svg"_s},
                                       {u"deck"_s, u"--output"_s, u"x.pdf"_s},
                                       {u"worksheet"_s, u"--output"_s, u"x.pdf"_s}}) {
        const Outcome outcome = runProgram(command + given);
        QCOMPARE(outcome.status, 2);
        QCOMPARE(
            outcome.note,
            u"frontera: %1 and --session contradict each other; leave one of them out.\n"_s.arg(
                more.first()));
    }
}

/// A picture of a comparison has the session's kept run on the left, unless another one is named.
void tst_SessionOption::comparedPicture()
{
    Session session;
    session.data = gateDataset(XorGate);
    session.settings.weights.resize(2);
    session.kept = KeptRun{.data = gateDataset(AndGate), .settings = session.settings};
    session.kept->settings.rate = Decimal(3, -1);
    session.digest = QString(16, u'0');
    const QString file = writtenTo(path(u"compared.frontera"_s), session);
    const auto picture = [this](const QStringList &words) {
        const QString output = path(u"picture.svg"_s);
        const Outcome outcome = runProgram(QStringList{u"export"_s, u"--view"_s, u"compare"_s,
                                                       u"--step"_s, u"5"_s, u"--output"_s, output} +
                                           words);
        return outcome.status == 0 ? contentOf(output) : outcome.note.toUtf8();
    };
    const QByteArray kept = picture({u"--session"_s, file});
    QVERIFY(kept.startsWith("<?xml"));
    QCOMPARE(kept, picture(u"--gate xor --with-gate and --with-rate 0.3"_s.split(u' ')));
    const QByteArray named = picture({u"--session"_s, file, u"--with-rate"_s, u"0.5"_s});
    QCOMPARE(named, picture(u"--gate xor --with-rate 0.5"_s.split(u' ')));
    QVERIFY(named != kept);
    QCOMPARE(runProgram({u"trace"_s, u"--session"_s, file}).output,
             runProgram({u"trace"_s, u"--gate"_s, u"xor"_s}).output);
}

void tst_SessionOption::refused()
{
    const QString missing = path(u"none.frontera"_s);
    const Outcome none = runProgram({u"trace"_s, u"--session"_s, missing});
    QCOMPARE(none.status, 2);
    QCOMPARE(
        none.note,
        u"frontera: %1: there is no such file; give the name of a session file.\n"_s.arg(missing));
    const QString later = path(u"later.frontera"_s);
    fill(later, writeSession(orSession()).replace("\"version\": 1", "\"version\": 7"));
    QCOMPARE(runProgram({u"check"_s, u"--session"_s, later}).note,
             u"frontera: %1: written by a newer Frontera, as version 7 of session files; "
             u"this one reads versions 1 to 2, so open it with a newer one.\n"_s.arg(later));
    fill(later, "{\"format\": \"frontera-session\", oh");
    QCOMPARE(runProgram({u"check"_s, u"--session"_s, later}).note.section(u':', 0, 1),
             u"frontera: %1, byte 33"_s.arg(later));
}

/// What is wrong is said before the window opens.
void tst_SessionOption::window()
{
    QProcessEnvironment offscreen = plainEnvironment();
    offscreen.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    Session session = orSession();
    session.position = 1'000'000;
    const QString file = writtenTo(path(u"or.frontera"_s), session);
    const Outcome beyond = runProgram({file}, offscreen);
    QCOMPARE(beyond.status, 2);
    QVERIFY2(
        beyond.note.startsWith(u"frontera: %1, key “position”: the run ends at step "_s.arg(file)),
        qPrintable(beyond.note));
    const Outcome twice = runProgram({file, u"--session"_s, file}, offscreen);
    QCOMPARE(twice.note, u"frontera: --session is given more than once; give it once.\n"_s);
    // A terminal without a display is told so, whatever the file.
    session.position = 1;
    const Outcome noDisplay = runProgram({writtenTo(file, session)});
    QCOMPARE(noDisplay.status, 1);
}

FRONTERA_TEST(tst_SessionOption)
#include "tst_session_option.moc"

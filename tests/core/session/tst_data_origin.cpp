// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/csv_choices.h"
#include "core/data/features.h"
#include "core/data/gates.h"
#include "core/session/session_file.h"
#include "core/session/source_paths.h"
#include "tests/files.h"
#include "tests/test_main.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

DataOrigin everyChoice()
{
    DataOrigin origin{.path = u"/data/ñ.csv"_s, .target = u"kind"_s};
    origin.choices = {.encoding = CsvEncoding::Windows1252,
                      .separator = '\t',
                      .hasNames = true,
                      .decimalMark = ',',
                      .target = u"kind"_s,
                      .columns = {u"b"_s, u"1"_s},
                      .skipped = {u"c"_s},
                      .classes = {{u"u"_s, u"v"_s}},
                      .gaps = CsvGaps::Drop,
                      .scale = CsvScale::Range};
    origin.marks = {NumberMarks::PointThousands, NumberMarks::Both};
    origin.scales = {{Decimal(-15, -1), Decimal(2)}, {Decimal(0), Decimal(125, -3), 17}};
    origin.places = {.columns = 7, .inputs = {6, 0}, .target = 3};
    return origin;
}

Session sessionWith(const DataOrigin &origin)
{
    Session session;
    session.data = gateDataset(AndGate).withOrigin(origin);
    session.settings = withAllWeights(Settings(), 2);
    return session;
}

} // namespace

/// A session holds from which file its data come, and how it was read.
class tst_DataOrigin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysInSessions();
    void fileBesideTheSession();
    void withoutAFile();
    void staysWithFeatures();
    void refuses_data();
    void refuses();
};

void tst_DataOrigin::staysInSessions()
{
    DataOrigin one{.path = u"d.csv"_s};
    one.choices = {.hasNames = false, .one = u"a"_s, .scale = CsvScale::Standard};
    one.scales = {{Decimal(1), Decimal(3)}, {Decimal(2), Decimal(4)}};
    for (const DataOrigin &origin : {everyChoice(), one, DataOrigin{.path = u"d.csv"_s}}) {
        const Session session = sessionWith(origin);
        QCOMPARE(versionFor(session), 2);
        const QByteArray text = writeSession(session);
        const auto again = readSession(text);
        QVERIFY2(std::holds_alternative<Session>(again), text.constData());
        const DataOrigin *read = std::get<Session>(again).data.origin();
        QVERIFY(read != nullptr && *read == origin);
        QCOMPARE(writeSession(std::get<Session>(again)), text);
    }
    // Data without a file need no later version.
    Session plain = sessionWith({});
    plain.data = gateDataset(AndGate);
    QCOMPARE(versionFor(plain), 1);
    QVERIFY(!writeSession(plain).contains("source"));
}

/// Data beside the session, or below, are called as seen from there, and found wherever both go.
void tst_DataOrigin::fileBesideTheSession()
{
    const auto from = [](const QString &path) {
        return pathInSession(path, u"/home/ana/lesson"_s);
    };
    QCOMPARE(from(u"/home/ana/lesson/a.csv"_s), u"a.csv"_s);
    QCOMPARE(from(u"/home/ana/lesson/data/a.csv"_s), u"data/a.csv"_s);
    QCOMPARE(from(u"/home/ana/a.csv"_s), u"/home/ana/a.csv"_s);
    QCOMPARE(from(u"/home/ana/lesson2/a.csv"_s), u"/home/ana/lesson2/a.csv"_s);
    QCOMPARE(from(u"/home/ana/lesson/..a.csv"_s), u"..a.csv"_s);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"data/a.csv"_s);
    QVERIFY(QDir(folder.path()).mkpath(u"data"_s) && QDir(folder.path()).mkpath(u"moved/data"_s));
    fill(path, "1,0\n2,1\n");
    Session session = sessionWith({.path = path});
    session.kept = KeptRun{.data = session.data, .settings = session.settings};
    const QByteArray text = writeSession(withPathsIn(session, folder.path()));
    QVERIFY2(text.contains(R"("file": "data/a.csv")"), text.constData());
    QVERIFY(!text.contains(folder.path().toUtf8()));
    for (const QString &place : {folder.path(), folder.filePath(u"moved"_s)}) {
        const QString file = place + u"/s.frontera"_s;
        fill(file, text);
        const auto read = readSessionFile(file);
        QVERIFY(std::holds_alternative<Session>(read));
        QCOMPARE(std::get<Session>(read).data.origin()->path, place + u"/data/a.csv"_s);
        QCOMPARE(std::get<Session>(read).kept->data.origin()->path, place + u"/data/a.csv"_s);
    }
    // As such files were written before: seen from where the program was started.
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(folder.path()));
    QCOMPARE(pathFromSession(u"data/a.csv"_s, u"/elsewhere"_s),
             QDir::currentPath() + u"/data/a.csv"_s);
    QCOMPARE(pathFromSession(u"data/b.csv"_s, u"/elsewhere"_s), u"/elsewhere/data/b.csv"_s);
    QVERIFY(QDir::setCurrent(before));
}

/// What was pasted has no file, but marks and scales all the same.
void tst_DataOrigin::withoutAFile()
{
    DataOrigin pasted = everyChoice();
    pasted.path.clear();
    const QByteArray text = writeSession(sessionWith(pasted));
    QVERIFY(!text.contains(R"("file")"));
    const auto read = readSession(text);
    QVERIFY(std::holds_alternative<Session>(read));
    QCOMPARE(*std::get<Session>(read).data.origin(), pasted);
    QCOMPARE(*withWholePaths(std::get<Session>(read), u"/home"_s).data.origin(), pasted);
}

void tst_DataOrigin::staysWithFeatures()
{
    const Dataset data = gateDataset(AndGate).withOrigin(everyChoice());
    QCOMPARE(data, gateDataset(AndGate));
    const Dataset lifted = withFeatures(data, {Feature{0, 1}});
    QVERIFY(lifted.origin() != nullptr && *lifted.origin() == everyChoice());
    QVERIFY(givenData(lifted).origin() != nullptr);
}

void tst_DataOrigin::refuses_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<SessionProblem>("problem");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *name, const char *from, const char *to, SessionProblem problem,
                        const char *key) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << problem
                            << QString::fromLatin1(key);
    };
    row("separator", R"("separator": "\t")", R"("separator": "ab")", SessionProblem::UnknownWord,
        "data.source.separator");
    row("one class", "\"u\",", "", SessionProblem::WrongCount, "data.source.classes");
    row("scale", R"("range")", R"("log")", SessionProblem::UnknownWord, "data.source.scale");
    row("spread", "\"-1.5 2\"", "\"-1.5 0\"", SessionProblem::NotPositive, "data.source.scales");
    row("marks", "point-groups both", "point-groups", SessionProblem::WrongCount,
        "data.source.marks");
    row("mark", "point-groups both", "point-groups all", SessionProblem::UnknownWord,
        "data.source.marks");
    row("decimals", "4 17", "4 19", SessionProblem::UnknownWord, "data.source.decimals");
    row("one number of decimals", "4 17", "17", SessionProblem::WrongCount, "data.source.decimals");
    row("place", "7 1 4", "8 1 4", SessionProblem::NotAPlace, "data.source.places");
    row("half a place", "7 1 4", "7 1 0.5", SessionProblem::NotAPlace, "data.source.places");
    row("places", "7 1 4", "7 1", SessionProblem::WrongCount, "data.source.places");
    row("width", R"("width": 7)", R"("width": -7)", SessionProblem::NotWhole, "data.source.width");
    row("path", R"("file")", R"("path")", SessionProblem::UnknownKey, "data.source.path");
    row("unknown", R"("skip")", R"("skips")", SessionProblem::UnknownKey, "data.source.skips");
}

void tst_DataOrigin::refuses()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QByteArray text = writeSession(sessionWith(everyChoice()));
    QVERIFY2(text.contains(from), text.constData());
    text.replace(text.indexOf(from), from.size(), to);
    const auto result = readSession(text);
    QVERIFY(std::holds_alternative<SessionError>(result));
    QTEST(std::get<SessionError>(result).problem, "problem");
    QTEST(std::get<SessionError>(result).key, "key");
}

FRONTERA_TEST(tst_DataOrigin)
#include "tst_data_origin.moc"

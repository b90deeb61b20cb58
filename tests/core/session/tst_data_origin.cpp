// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/csv_choices.h"
#include "core/data/features.h"
#include "core/data/gates.h"
#include "core/session/session_file.h"
#include "tests/test_main.h"

#include <QTest>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

DataOrigin everyChoice()
{
    DataOrigin origin{.path = u"/data/ñ.csv"_s, .target = u"kind"_s};
    origin.choices = {.separator = '\t',
                      .hasNames = true,
                      .decimalMark = ',',
                      .target = u"kind"_s,
                      .columns = {u"b"_s, u"1"_s},
                      .skipped = {u"c"_s},
                      .classes = {{u"u"_s, u"v"_s}},
                      .gaps = CsvGaps::Drop,
                      .scale = CsvScale::Range};
    origin.marks = {NumberMarks::PointThousands, NumberMarks::Both};
    origin.scales = {{Decimal(-15, -1), Decimal(2)}, {Decimal(0), Decimal(125, -3)}};
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
    row("no file", R"("file")", R"("path")", SessionProblem::MissingKey, "data.source.file");
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
